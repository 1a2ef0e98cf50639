package tui

import (
	"fmt"
	"slices"

	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// page is a question on the screen, with what is being typed in it. It stays when the user goes elsewhere.
type page struct {
	question *question
	state    *state
	printer  *locale.Printer // of the words in the fields
	fields   []field.Field
	shape    string
	options  []option // of a choice
	other    other    // of a choice; the zero other: none
	focus    int
	looked   looking
	tried    bool // it was tried to go on: an answer that will not do is judged again at each key
	mending  bool // a step of the history has begun that the next keys belong to
}

// enter shows the page: fields are made on the first visit, the cursor goes to the choice that stands.
func (p *page) enter(s *state) {
	p.state = s
	switch {
	case p.fields == nil || p.shape != p.shapeNow():
		p.make()
	case p.printer != s.p:
		p.reword()
	}
	p.refresh(s)
	if list, ok := p.fields[0].(*field.Choice); ok {
		list.Home()
	}
	p.focusOn(0)
}

// shapeNow tells fields of one kind from those of another: the product decides what can be typed beside its options.
func (p *page) shapeNow() string {
	switch {
	case p.question.shape != nil:
		return p.question.shape(p.state)
	case p.question.options != nil:
		return editionShape(p.state)
	}
	return ""
}

// editionShape is a shape that holds for one edition of one product.
func editionShape(s *state) string { return fmt.Sprint(s.draft.Product, s.table.Product.Year) }

func (p *page) make() {
	p.shape, p.printer, p.tried, p.mending, p.focus = p.shapeNow(), p.state.p, false, false, 0
	if p.question.fields != nil {
		p.fields = p.question.fields(func() *state { return p.state })
		return
	}
	list := field.NewChoice()
	list.Nudge = p.state.p.Text("screen.choose_first")
	p.fields = []field.Field{list}
	if p.question.other == nil {
		return
	}
	if p.other = p.question.other(p.state); p.other.entry != nil {
		p.fields = append(p.fields, p.other.entry)
	}
}

// reword makes the fields anew for another reader, with what is typed and marked in them.
func (p *page) reword() {
	fields, focus, tried := p.fields, p.focus, p.tried
	p.make()
	for i, f := range p.fields {
		if adopts, ok := f.(interface{ Adopt(field.Field) }); ok && i < len(fields) {
			adopts.Adopt(fields[i])
		}
	}
	p.focus, p.tried = min(focus, len(p.fields)-1), tried
}

// refresh shows what a change of the draft makes of the options and their prices.
func (p *page) refresh(s *state) {
	p.state = s
	switch list := p.fields[0].(type) {
	case *field.Choice:
		p.options = p.question.options(s)
		offer := s.offer(p.question, p.options)
		list.Heads, list.Aside, list.Note = offer.heads, offer.aside, offer.note
		list.Show(offer.rows, offer.chosen)
	case *field.Search:
		list.Refresh()
	}
	p.noted()
}

// focusOn gives the keys to one field.
func (p *page) focusOn(i int) {
	p.fields[p.focus].Focus(false)
	p.focus = i
	p.fields[i].Focus(true)
}

// key routes a key of the page.
func (p *page) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	if cmd, mine := p.importKey(w, msg); mine {
		return cmd
	}
	switch {
	case p.staffKey(w, msg):
	case key.Matches(msg, keys.Back):
		p.backward(w)
	case key.Matches(msg, keys.Forward):
		p.entered(w)
	case key.Matches(msg, keys.Next):
		p.next(w, p.focus == len(p.fields)-1)
	default:
		p.typed(w, msg)
	}
	return nil
}

// backward leaves for the question before, whatever is typed here. Before the first there is none, and the keys stay here.
func (p *page) backward(w *wizard) {
	if w.back(); w.base != screen(p) {
		p.fields[p.focus].Focus(false)
	}
}

// entered chooses what the cursor is on, and goes on.
func (p *page) entered(w *wizard) {
	if list, ok := p.fields[p.focus].(interface{ Pick() }); ok {
		list.Pick()
	}
	p.next(w, p.ends())
}

func (p *page) ends() bool {
	if p.question.ends != nil {
		return p.question.ends(p.fields, p.focus)
	}
	return p.other.entry != nil || p.focus == len(p.fields)-1
}

// next goes on to the next field, or from the page when this one ends it.
func (p *page) next(w *wizard, ends bool) {
	if ends {
		p.submit(w)
		return
	}
	if p.other.entry != nil || p.fields[p.focus].Submit() {
		p.focusOn(p.focus + 1)
	}
}

// typed gives a key to the field that has the focus; arrows that it has no use for go to the field beside it.
func (p *page) typed(w *wizard, msg tea.KeyMsg) {
	switch p.fields[p.focus].Key(msg) {
	case field.Picked:
		p.submit(w)
	case field.Taken:
		p.recheck(w)
		p.noted()
	case field.Ignored:
		switch {
		case key.Matches(msg, keys.Up) && p.focus > 0:
			p.focusOn(p.focus - 1)
		case key.Matches(msg, keys.Down) && p.focus < len(p.fields)-1:
			p.focusOn(p.focus + 1)
		}
	}
}

// recheck takes over what is typed once an answer has been refused, so that the objection goes as soon as it can.
func (p *page) recheck(w *wizard) {
	if !p.tried || p.question.fields == nil {
		return
	}
	for _, f := range p.fields {
		if entry, ok := f.(interface{ Right() bool }); !ok || !entry.Right() {
			return
		}
	}
	p.take(w)
}

// misread says that a field holds what can be no answer now. What is wrong with an earlier one is not said then: it would
// speak of another value than the one that is seen.
func (p *page) misread() bool {
	if p.question.fields == nil {
		return false
	}
	return slices.ContainsFunc(p.fields, func(f field.Field) bool {
		entry, ok := f.(interface {
			Right() bool
			Misread() bool
		})
		return ok && (entry.Misread() || p.tried && !entry.Right())
	})
}

// keys are those of a question; before the first there is nowhere to go back to.
func (p *page) keys() []key.Binding {
	if f := p.staff(); f != nil {
		return f.keys()
	}
	bindings := []key.Binding{p.goOn()}
	if p.state.before(p.question) != nil {
		bindings = append(bindings, keys.Back)
	}
	switch p.fields[p.focus].(type) {
	case *field.Choice, *field.Search:
		bindings = append(bindings, keys.Arrows)
	case *field.Checks:
		bindings = append(bindings, keys.Tick, keys.Arrows)
	}
	if p.switches() {
		bindings = append(bindings, importKeys.Import)
	}
	bindings = append(bindings, keys.Help, keys.Stop)
	if p.state.before(p.question) == nil {
		bindings = append(bindings, conversationKeys.List)
	}
	return append(bindings, keys.Undo)
}

// goOn is what Enter does in the field that has the focus.
func (p *page) goOn() key.Binding {
	switch p.fields[p.focus].(type) {
	case *field.Choice:
		return keys.Pick
	case *field.Search:
		return keys.Choose
	}
	return keys.Forward
}
