package tui

import (
	"slices"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// trueUpTab sets the real wages against those of the quote, line by line. The wages are typed here, and kept with the
// employees: they are answers, saved with the request.
type trueUpTab struct {
	listTab
}

func newTrueUpTab() tab {
	t := &trueUpTab{}
	t.listTab = listTab{build: trueUpList, own: t.own, least: 22, bound: []key.Binding{tabKeys.Input, tabKeys.Look, keys.Arrows}}
	return t
}

func (t *trueUpTab) own(w *wizard, msg tea.KeyMsg) bool {
	switch {
	case !key.Matches(msg, tabKeys.Input):
		return false
	case len(w.state.draft.Employees) == 0:
		w.toStaff()
	default:
		w.push(newInputScreen(w, "tab.trueup.input", t, realInputs()))
	}
	return true
}

func trueUpList(w *wizard) tabList {
	q := w.state.quote
	switch {
	case len(w.state.draft.Employees) == 0:
		return tabList{none: w.p.Text("tab.trueup.no_staff")}
	case !foresight.HasReal(q.Staff.Request):
		return tabList{none: w.p.Text("tab.trueup.none")}
	}
	t := foresight.Settle(q)
	list := tabList{intro: w.p.Text("trueup.intro." + settled(t)),
		heads: []string{w.p.Text("trueup.difference"), w.p.Text("trueup.real"), w.p.Text("trueup.expected")}}
	for _, line := range t.Lines {
		list.rows = append(list.rows, settledRow(w, t, line))
	}
	total := lineRow(w, w.p.Text("trueup.together."+settled(t)), t.Difference)
	total.cells = []string{w.difference(t.Difference.Amount)}
	list.rows = append(list.rows, total)
	for _, warning := range t.Warnings {
		list.rows = append(list.rows, tabRow{label: document.Answer(w.p, warning)})
	}
	return withRealised(w, list, t)
}

// settled says whether the difference is invoiced.
func settled(t foresight.TrueUp) string {
	if t.Settled {
		return "settled"
	}
	return "unsettled"
}

// settledRow is a line of the year with both amounts.
func settledRow(w *wizard, t foresight.TrueUp, line premium.Line) tabRow {
	before, _ := t.Expected.FirstYear.Line(line.ID)
	after, _ := t.Real.FirstYear.Line(line.ID)
	row := lineRow(w, document.Label(w.p, line.ID), line)
	row.cells = []string{w.difference(line.Amount), document.Amount(w.p, after.Amount), document.Amount(w.p, before.Amount)}
	row.tells(func(w *wizard) content {
		c := content{title: document.Label(w.p, line.ID) + ": " + w.difference(line.Amount)}
		c.add(document.Sum(w.p, line))
		c.section(w.p.Text("trueup.expected"), document.Sum(w.p, before))
		c.section(w.p.Text("trueup.real"), document.Sum(w.p, after))
		return c
	})
	return row
}

// withRealised adds every employee, and what a wage that was not reported costs.
func withRealised(w *wizard, list tabList, t foresight.TrueUp) tabList {
	list.rows = append(list.rows, tabRow{head: true, label: w.p.Text("trueup.staff")},
		lineRow(w, document.Label(w.p, t.Ratio.ID)+": "+document.Value(w.p, t.Ratio.Amount), t.Ratio))
	for _, r := range t.Employees {
		label := locale.Clean(r.Expected.Employee.Label, 60)
		row := lineRow(w, label, r.Wage)
		row.cells = []string{w.difference(r.Wage.Amount), w.p.Amount(int64(r.Real.InsuredWage)), w.p.Amount(int64(r.Expected.InsuredWage))}
		for _, lost := range r.Lost {
			row.foot = append(row.foot, document.Label(w.p, lost.ID)+": "+document.Sum(w.p, lost))
		}
		if r.Lost != nil {
			lines := append([]premium.Line{r.Wage}, r.Lost...)
			row.opens(func(w *wizard) screen { return sumsOf(w, func(*wizard) string { return label }, lines) })
		}
		list.rows = append(list.rows, row)
	}
	return list
}

// realStep is the step of the real wages.
const realStep = "tab.step.real"

// realForm is what the real wages are typed in: all that is typed while it is open is one step to take back.
type realForm struct{ more bool }

func realInputs() func(*wizard) []input {
	f := &realForm{}
	return f.inputs
}

// inputs are a real wage per employee, and for who was employed a part of the year the days that it was. Who is never insured
// settles nothing.
func (f *realForm) inputs(w *wizard) []input {
	var list []input
	for i, e := range w.state.draft.Employees {
		if e.DGA {
			continue
		}
		label := locale.Clean(w.state.quote.Staff.Request.Employees[i].Label, 40)
		list = append(list, asked(w, w.p.Text("tab.trueup.wage", label), w.p.Text("tab.trueup.wage.hint", w.p.Euro(int64(e.Wage))),
			wageReading(w.p), given(e.RealWage), realised(f, i, func(e *premium.Employee) *premium.Money { return &e.RealWage })))
		if !e.From.IsZero() || !e.RealFrom.IsZero() {
			list = append(list, f.day(w, w.p.Text("tab.trueup.from", label), i, func(e *premium.Employee) *time.Time { return &e.RealFrom }))
		}
		if !e.Until.IsZero() || !e.RealUntil.IsZero() {
			list = append(list, f.day(w, w.p.Text("tab.trueup.until", label), i, func(e *premium.Employee) *time.Time { return &e.RealUntil }))
		}
	}
	return list
}

// day asks for a day of an employee.
func (f *realForm) day(w *wizard, label string, i int, at func(*premium.Employee) *time.Time) input {
	now := given(*at(&w.state.draft.Employees[i]))
	return asked(w, label, w.p.Text("tab.trueup.day.hint"), field.Date(w.p), now, realised(f, i, at))
}

// realised puts what is read of an employee in its place among the answers.
func realised[T any](f *realForm, i int, at func(*premium.Employee) *T) func(*wizard, *T) {
	return func(w *wizard, value *T) {
		draft := w.state.draft
		if i >= len(draft.Employees) {
			return
		}
		draft.Employees = slices.Clone(draft.Employees)
		*at(&draft.Employees[i]) = zeroOr(value)
		f.more = w.put(realStep, draft, f.more) || f.more
	}
}

// zeroOr is what was typed, or the zero value for nothing.
func zeroOr[T any](value *T) T {
	if value == nil {
		var none T
		return none
	}
	return *value
}
