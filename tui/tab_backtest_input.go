package tui

import (
	"maps"
	"slices"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/shopspring/decimal"
)

// This file holds where the past is typed: cases of illness in a table, dates only, and absence per year in a form.

// The steps of both.
const (
	casesStep = "tab.step.cases"
	pastStep  = "tab.step.past"
)

// casesScreen is the table of past cases. Every row that is whole goes to the answers at once; all that is typed while it is
// open is one step to take back.
type casesScreen struct {
	rows  []premium.Case // as typed, whole or not
	table *field.Table
	p     *locale.Printer
	more  bool // something has changed already
}

func newCasesScreen(w *wizard) *casesScreen {
	s := &casesScreen{rows: slices.Clone(w.state.draft.Cases)}
	s.ready(w)
	s.table.Go(len(s.rows), 0)
	return s
}

// ready makes the table for the language at hand.
func (s *casesScreen) ready(w *wizard) {
	old := s.table
	label := field.NewColumn(w.p.Text("trueup.employee"), 20, field.Texts, oneOf(labelsOf(w.state.quote)))
	from := field.NewColumn(w.p.Text("tab.backtest.from"), 14, field.Dates, field.Date(w.p))
	until := field.NewColumn(w.p.Text("tab.backtest.until"), 14, field.Dates, field.Date(w.p))
	label.Hint, from.Hint = w.p.Text("tab.backtest.who.hint", w.p.List(few(labelsOf(w.state.quote)))), w.p.Text("tab.backtest.from.hint")
	until.Hint = w.p.Text("tab.backtest.until.hint")
	s.p, s.table = w.p, field.NewTable(w.p, s, []field.Column{label, from, until})
	if old != nil {
		s.table.Adopt(old)
	}
	s.table.Focus(true)
}

// few are the first of many names.
func few(names []string) []string {
	const most = 8
	if len(names) > most {
		return append(slices.Clone(names[:most]), "…")
	}
	return names
}

// Len, Cell, Put and Remove make it the sheet of its table.
func (s *casesScreen) Len() int { return len(s.rows) }

// Cell is a figure of a case as one would type it.
func (s *casesScreen) Cell(row, column int) string {
	c := s.rows[row]
	if column == 0 {
		return c.Employee
	}
	if day := *s.day(&c, column); !day.IsZero() {
		return s.p.Date(day)
	}
	return ""
}

func (s *casesScreen) day(c *premium.Case, column int) *time.Time {
	if column == 1 {
		return &c.From
	}
	return &c.Until
}

// Put gives a case a figure that its column can read.
func (s *casesScreen) Put(row, column int, text string) {
	if row == len(s.rows) {
		s.rows = append(s.rows, premium.Case{})
	}
	c := &s.rows[row]
	if column == 0 {
		c.Employee = text
		return
	}
	day, _ := s.p.ParseDate(text)
	*s.day(c, column) = day
}

// Remove takes a case out.
func (s *casesScreen) Remove(row int) { s.rows = slices.Delete(slices.Clone(s.rows), row, row+1) }

// whole are the cases that say who and from when, and do not end before they begin; and how many do not.
func (s *casesScreen) whole(labels []string) (cases []premium.Case, lacking int) {
	for _, c := range s.rows {
		i := slices.IndexFunc(labels, func(label string) bool { return strings.EqualFold(label, c.Employee) })
		if i < 0 || c.From.IsZero() || !c.Until.IsZero() && c.Until.Before(c.From) {
			lacking++
			continue
		}
		c.Employee = labels[i]
		cases = append(cases, c)
	}
	return cases, lacking
}

func (s *casesScreen) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	reply := s.table.Key(msg)
	s.take(w)
	switch {
	case reply != field.Ignored:
	case msg.Type == tea.KeyEsc, msg.Type == tea.KeyEnter:
		w.pop()
		if _, lacking := s.whole(labelsOf(w.state.quote)); lacking > 0 {
			w.status = w.p.Plural("tab.backtest.lacking", lacking)
		}
	}
	return nil
}

// take makes the whole cases the answer.
func (s *casesScreen) take(w *wizard) {
	cases, _ := s.whole(labelsOf(w.state.quote))
	if slices.Equal(cases, w.state.draft.Cases) {
		return
	}
	draft := w.state.draft
	draft.Cases = cases
	s.more = w.put(casesStep, draft, s.more) || s.more
}

func (s *casesScreen) lines(w *wizard, width, height int) []string {
	if s.p != w.p {
		s.ready(w)
	}
	lines := []string{w.theme.title.Render(field.Fit(w.p.Text("tab.backtest.cases"), width)), ""}
	lines = append(lines, styled(field.Wrap(w.p.Text("tab.backtest.only_dates"), width), w.theme.muted.Render)...)
	lines = append(lines, "")
	remark, style := s.table.Remark(), w.theme.muted
	if remark.Wrong {
		style = w.theme.look.Error
	}
	under := styled(field.Wrap(remark.Text, width), style.Render)
	if _, lacking := s.whole(labelsOf(w.state.quote)); lacking > 0 {
		under = append(under, styled(field.Wrap(w.p.Plural("tab.backtest.lacking", lacking), width), w.theme.muted.Render)...)
	}
	room := max(2, height-len(lines)-len(under)-1)
	lines = append(lines, limit(s.table.View(w.theme.look, width, min(room, s.table.Height())), room)...)
	return limit(append(append(lines, ""), under...), height)
}

func (s *casesScreen) keys() []key.Binding {
	return []key.Binding{keys.Forward, tabKeys.Fill, tabKeys.DropRow, tabKeys.Done, keys.Undo, keys.Stop}
}

// Empty lets a question mark ask for help where nothing is being typed.
func (s *casesScreen) Empty() bool { return !s.table.Editing() }

// pastInputs are the absence of the years that the product asks, and of the three before the policy year.
func pastInputs() func(*wizard) []input {
	more := false
	return func(w *wizard) []input {
		var list []input
		for _, year := range pastYears(w.state) {
			now, is := w.state.draft.Absence[year]
			standing := &now
			if !is {
				standing = nil
			}
			list = append(list, asked(w, w.p.Text("question.absence.year", year), w.p.Text("tab.backtest.past.hint"),
				field.Percentage(w.p, w.p.Text("question.absence.unit")), standing, func(w *wizard, value *decimal.Decimal) {
					draft := w.state.draft
					draft.Absence = absenceWith(draft.Absence, year, value)
					more = w.put(pastStep, draft, more) || more
				}))
		}
		return list
	}
}

// pastYears are the years that can be typed, oldest first.
func pastYears(s *state) []int {
	years := slices.Clone(absenceYears(s))
	first := s.quote.Staff.Year.First.Year()
	for year := range s.draft.Absence {
		years = append(years, year)
	}
	years = append(years, first-3, first-2, first-1)
	slices.Sort(years)
	return slices.Compact(years)
}

// absenceWith is the absence with that of one year typed, or taken out.
func absenceWith(absence map[int]decimal.Decimal, year int, value *decimal.Decimal) map[int]decimal.Decimal {
	absence = maps.Clone(absence)
	if absence == nil {
		absence = map[int]decimal.Decimal{}
	}
	if delete(absence, year); value != nil {
		absence[year] = *value
	}
	if len(absence) == 0 {
		return nil
	}
	return absence
}
