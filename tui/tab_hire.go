package tui

import (
	"time"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// hireScreen asks who would join: the wage and the day. What she costs follows on a page of its own. It lies over the
// thresholds, and changes no answer.
type hireScreen struct {
	wage  *field.Entry[int64]
	from  *field.Entry[time.Time]
	p     *locale.Printer
	focus int
}

func newHireScreen(w *wizard) *hireScreen {
	h := &hireScreen{}
	h.ready(w, "", "")
	return h
}

// ready makes the fields for the language at hand, with what is typed in them.
func (h *hireScreen) ready(w *wizard, wage, from string) {
	h.p = w.p
	h.wage = field.NewEntry(w.p, field.Euro(w.p, w.p.Text("per.year")))
	h.wage.Label = w.p.Text("tab.hire.wage")
	h.wage.SetText(wage)
	h.from = field.NewEntry(w.p, field.Date(w.p)).Optional()
	h.from.Label = w.p.Text("tab.hire.from")
	h.from.Hint = w.p.Text("tab.hire.from.hint", w.p.LongDate(w.state.quote.Staff.Year.First))
	h.from.SetText(from)
	h.focusOn(h.focus)
}

func (h *hireScreen) fields() []field.Field { return []field.Field{h.wage, h.from} }

func (h *hireScreen) focusOn(i int) {
	h.fields()[h.focus].Focus(false)
	h.focus = i
	h.fields()[i].Focus(true)
}

func (h *hireScreen) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case msg.Type == tea.KeyEsc:
		w.pop()
	case msg.Type == tea.KeyTab, msg.Type == tea.KeyDown, msg.Type == tea.KeyUp, msg.Type == tea.KeyShiftTab:
		h.focusOn(1 - h.focus)
	case key.Matches(msg, keys.Forward):
		h.enter(w)
	default:
		h.fields()[h.focus].Key(msg)
	}
	return nil
}

// enter goes to the next field, and from the last one to what she costs.
func (h *hireScreen) enter(w *wizard) {
	if !h.fields()[h.focus].Submit() {
		return
	}
	if h.focus == 0 {
		h.focusOn(1)
		return
	}
	if !h.wage.Submit() {
		h.focusOn(0)
		return
	}
	wage, _ := h.wage.Value()
	from, given := h.from.Value()
	if !given {
		from = w.state.quote.Staff.Year.First
	}
	w.push(newPager(w, func(w *wizard) content { return w.hired(premium.Money(wage), from) }))
}

func (h *hireScreen) lines(w *wizard, width, height int) []string {
	if h.p != w.p {
		h.ready(w, h.wage.Text(), h.from.Text())
	}
	lines := append([]string{w.theme.title.Render(field.Fit(w.p.Text("tab.hire.title"), width)), ""},
		styled(field.Wrap(w.p.Text("tab.hire.intro"), width), w.theme.muted.Render)...)
	room := (height - len(lines) - 2) / 2
	for _, f := range h.fields() {
		lines = append(append(lines, ""), f.View(w.theme.look, width, room)...)
	}
	return limit(lines, height)
}

func (h *hireScreen) keys() []key.Binding {
	return []key.Binding{keys.Forward, tabKeys.Fill, keys.Back, keys.Help, keys.Stop}
}

// hired tells what one more employee does to the quote: what she costs line by line, the thresholds that the payroll
// crosses by her, and what must be known since.
func (w *wizard) hired(wage premium.Money, from time.Time) content {
	h, refused := advice.Hire(w.state.quote, premium.Employee{Wage: wage}, from)
	c := content{title: w.p.Text("tab.hire.told", w.p.Euro(int64(wage)), w.p.LongDate(from))}
	if len(refused) > 0 {
		c.add(w.p.Text("tab.hire.refused"))
		for _, n := range refused {
			c.add(document.Notice(w.p, n))
		}
		return c
	}
	if !h.Insured {
		c.add(w.p.Text("tab.hire.uninsured"))
	}
	c.section(w.p.Text("tab.hire.year", w.p.Text("compare.group.first_year"), w.difference(h.FirstYear)), w.lineByLine(h.Lines)...)
	c.section(w.p.Text("tab.hire.year", w.p.Text("compare.group.following_year"), w.difference(h.FullYear)), w.lineByLine(h.FullLines)...)
	var crossed []string
	for _, d := range h.Crossed {
		crossed = append(crossed, w.p.Text("tab.hire.over", w.p.Text(d.Threshold), w.p.Euro(int64(d.Now)), w.p.Euro(int64(d.At)),
			document.Crossed(w.p, d)))
	}
	c.section(w.p.Text("tab.hire.crossed"), crossed...)
	var notices []string
	for _, n := range h.Notices {
		notices = append(notices, document.Notice(w.p, n))
	}
	c.section(w.p.Text("tab.hire.notices"), notices...)
	return c
}

// lineByLine words differences, each with its sum.
func (w *wizard) lineByLine(lines []premium.Line) []string {
	var told []string
	for _, line := range lines {
		text := document.Label(w.p, line.ID) + ": " + w.difference(line.Amount)
		if sum := document.Sum(w.p, line); sum != "" {
			text += " (" + sum + ")"
		}
		told = append(told, text)
	}
	return told
}
