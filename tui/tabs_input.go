package tui

import (
	"strings"

	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
)

// This file holds the form in which the figures of a tab are typed. It lies over the tab, which is drawn below it and follows
// every key.

// input is one figure that a tab asks for.
type input struct {
	entry interface {
		field.Field
		Text() string
		SetText(string)
		Empty() bool
		Right() bool
		Words() field.Words
	}
	take func(*wizard) // takes what is read, or that nothing is typed
}

// asked makes an input that may be left empty; now is what stands, or nil. What cannot be read is not taken.
func asked[T any](w *wizard, label, hint string, reading field.Reading[T], now *T, take func(*wizard, *T)) input {
	entry := field.NewEntry(w.p, reading).Optional()
	entry.Label, entry.Hint = label, hint
	if now != nil {
		entry.Set(*now)
	}
	return input{entry, func(w *wizard) {
		if value, read := entry.Value(); read {
			take(w, &value)
		} else if entry.Empty() {
			take(w, nil)
		}
	}}
}

// given is a value as an input wants it: nil when it is the zero value, which stands for nothing typed.
func given[T comparable](value T) *T {
	var none T
	if value == none {
		return nil
	}
	return &value
}

// inputScreen is the form.
type inputScreen struct {
	title  string // id
	make   func(*wizard) []input
	inputs []input
	under  tab
	focus  int
	p      *locale.Printer
}

func newInputScreen(w *wizard, title string, under tab, make func(*wizard) []input) *inputScreen {
	f := &inputScreen{title: title, make: make, under: under}
	f.ready(w)
	return f
}

// ready makes the fields for the language at hand; what could not be read stays as it is typed.
func (f *inputScreen) ready(w *wizard) {
	old := f.inputs
	f.p, f.inputs = w.p, f.make(w)
	for i := range f.inputs {
		if i < len(old) && !old[i].entry.Empty() && !old[i].entry.Right() {
			f.inputs[i].entry.SetText(old[i].entry.Text())
		}
	}
	f.focus = max(0, min(f.focus, len(f.inputs)-1))
	if len(f.inputs) > 0 {
		f.inputs[f.focus].entry.Focus(true)
	}
}

// Empty lets a question mark ask for help in an empty field.
func (f *inputScreen) Empty() bool { return len(f.inputs) == 0 || f.inputs[f.focus].entry.Empty() }

func (f *inputScreen) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case msg.Type == tea.KeyEsc, len(f.inputs) == 0:
		f.leave(w)
	case msg.Type == tea.KeyShiftTab, msg.Type == tea.KeyUp:
		f.goTo(f.focus - 1)
	case msg.Type == tea.KeyTab, msg.Type == tea.KeyDown:
		f.goTo(f.focus + 1)
	case key.Matches(msg, keys.Forward):
		f.enter(w)
	case f.inputs[f.focus].entry.Key(msg) == field.Taken:
		f.inputs[f.focus].take(w)
	}
	return nil
}

// goTo goes to another field; past an end it stays.
func (f *inputScreen) goTo(i int) {
	f.inputs[f.focus].entry.Focus(false)
	f.focus = max(0, min(i, len(f.inputs)-1))
	f.inputs[f.focus].entry.Focus(true)
}

// enter goes to the next field, and from the last one back to the tab.
func (f *inputScreen) enter(w *wizard) {
	switch {
	case !f.inputs[f.focus].entry.Submit():
	case f.focus == len(f.inputs)-1:
		f.leave(w)
	default:
		f.goTo(f.focus + 1)
	}
}

// leave goes back to the tab, and says what could not be read: it is not used.
func (f *inputScreen) leave(w *wizard) {
	w.pop()
	for _, in := range f.inputs {
		if !in.entry.Empty() && !in.entry.Right() {
			w.status = w.p.Text("tab.input.unread", in.entry.Words().Label, locale.Clean(in.entry.Text(), 40))
		}
	}
}

// lines draws the fields, in at most half of the height when there are many, and the tab below them.
func (f *inputScreen) lines(w *wizard, width, height int) []string {
	if f.p != w.p {
		f.ready(w)
	}
	lines := append(styled(limit(field.Wrap(w.p.Text(f.title), width), 1), w.theme.title.Render), "")
	lines = append(lines, f.form(w, width, max(3, (height-len(lines))/2))...)
	if room := height - len(lines) - 1; room > 3 {
		lines = append(lines, w.theme.rule.Render(strings.Repeat("─", width)))
		if list, is := f.under.(interface{ still(bool) }); is {
			list.still(true)
			defer list.still(false)
		}
		lines = append(lines, limit(f.under.lines(w, width, room), room)...)
	}
	return limit(lines, height)
}

// form draws the fields in sight: the one that is typed in with what is read of it, the others on a line each.
func (f *inputScreen) form(w *wizard, width, height int) []string {
	label := 0
	for _, in := range f.inputs {
		label = max(label, lipgloss.Width(in.entry.Words().Label))
	}
	label = min(label, width/2)
	var drawn []string
	from, to := 0, 0
	for i, in := range f.inputs {
		if i == f.focus {
			from = len(drawn)
			drawn = append(drawn, in.entry.View(w.theme.look, width, 2)...)
			to = len(drawn)
			continue
		}
		words, style := in.entry.Words(), w.theme.text
		text := in.entry.Text()
		switch {
		case words.Why != "":
			text, style = "! "+text, w.theme.look.Error
		case text == "":
			text = "–"
		}
		drawn = append(drawn, style.Render(field.Fit("  "+field.Pad(field.Fit(words.Label, label), label)+" "+text, width)))
	}
	return w.scrolled(drawn, from, to, height)
}

func (f *inputScreen) keys() []key.Binding {
	return []key.Binding{keys.Forward, tabKeys.Fill, tabKeys.Done, keys.Undo, keys.Stop}
}
