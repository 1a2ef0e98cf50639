package tui

import (
	"dekking/premium/payroll"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// meaningScreen asks what a column of a payroll is.
type meaningScreen struct {
	of     *account
	column payroll.Column
	list   *field.Choice
}

func newMeaningScreen(w *wizard, a *account, column payroll.Column) *meaningScreen {
	s := &meaningScreen{a, column, field.NewChoice()}
	s.show(w)
	s.list.Home()
	s.list.Focus(true)
	return s
}

// show puts the meanings in the list, in the language at hand.
func (s *meaningScreen) show(w *wizard) {
	rows := make([]field.Row, len(givable))
	for i, m := range givable {
		rows[i].Label = m.Text(w.p)
	}
	s.list.Show(rows, givableOr(s.column.Meaning))
}

func (s *meaningScreen) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case msg.Type == tea.KeyEsc, msg.Type == tea.KeyShiftTab:
		w.pop()
	case msg.Type == tea.KeyEnter:
		s.list.Pick()
		return s.picked(w)
	case s.list.Key(msg) == field.Picked:
		return s.picked(w)
	}
	return nil
}

// picked has the files read again with what the column was said to be.
func (s *meaningScreen) picked(w *wizard) tea.Cmd {
	w.pop()
	if s.list.Chosen() < 0 {
		return nil
	}
	s.of.wished = s.of.wished.and(s.column.Heading, givable[s.list.Chosen()])
	return w.reads(s.of.from, s.of.wished)
}

func (s *meaningScreen) lines(w *wizard, width, height int) []string {
	s.show(w)
	lines := styled(field.Wrap(w.p.Text("import.meaning.title", headerOf(w.p, &s.column)), width), w.theme.title.Render)
	lines = append(lines, styled(field.Wrap(columnWords(w.p, &s.column), width), w.theme.muted.Render)...)
	lines = append(lines, "")
	return append(lines, s.list.View(w.theme.look, width, max(1, height-len(lines)))...)
}

func (s *meaningScreen) keys() []key.Binding {
	return []key.Binding{keys.Pick, keys.Arrows, keys.Back, keys.Stop}
}
