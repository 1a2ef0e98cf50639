package tui

import (
	"slices"
	"time"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/tui/field"

	"github.com/shopspring/decimal"
)

// outlookInput is what the outlook supposes. It stays while one looks at other tabs and changes answers.
type outlookInput struct {
	ready   int // among the ready scenarios; beyond them the user's own
	absence *[]decimal.Decimal
	who     *string
	month   *time.Time
	weeks   *int
	sector  *decimal.Decimal
	wages   *decimal.Decimal
	years   *int
}

// next goes to the next scenario: the ready ones, and the user's own when there is one.
func (in *outlookInput) next() {
	in.ready++
	if n := len(foresight.Names()); in.ready > n || in.ready == n && !in.typed() {
		in.ready = 0
	}
}

// typed says that there is a scenario of the user's own.
func (in *outlookInput) typed() bool { return in.absence != nil || in.weeks != nil }

// settled shows what was just typed: the user's own scenario, or the first ready one when that is gone.
func (in *outlookInput) settled() {
	if in.ready = len(foresight.Names()); !in.typed() {
		in.ready = 0
	}
}

// scenario is what is supposed of a quote. Growth and years stand above those of a ready scenario.
func (in *outlookInput) scenario(q *premium.Quote) foresight.Scenario {
	var s foresight.Scenario
	if ids := foresight.Names(); in.ready < len(ids) {
		s, _ = foresight.Named(q, ids[in.ready])
	} else {
		in.own(q, &s)
	}
	if in.sector != nil {
		s.Sector = *in.sector
	}
	if in.wages != nil {
		s.Wages = *in.wages
	}
	if in.years != nil {
		s.Years = *in.years
	}
	return s
}

// own is the user's own absence, and the illness on top of it: from the start when no month is given.
func (in *outlookInput) own(q *premium.Quote, s *foresight.Scenario) {
	if in.absence != nil {
		s.Absence = *in.absence
	}
	if in.weeks == nil {
		return
	}
	ill := foresight.Illness{From: q.Staff.Year.First, Weeks: *in.weeks}
	if in.who != nil {
		ill.Employee = *in.who
	}
	if in.month != nil {
		ill.From = *in.month
	}
	s.Ill = []foresight.Illness{ill}
}

// fit lets go of an employee who is no longer there, and names him.
func (in *outlookInput) fit(q *premium.Quote) (gone string) {
	if in.who == nil || slices.Contains(insuredOf(q), *in.who) {
		return ""
	}
	gone, in.who = *in.who, nil
	return gone
}

// inputs are the fields of the form.
func (t *outlookTab) inputs(w *wizard) []input {
	p, in := w.p, &t.in
	first := w.state.quote.Staff.Year.First
	return []input{
		asked(w, p.Text("tab.outlook.own"), p.Text("tab.outlook.own.hint", first.Year()), percentages(p), in.absence,
			into(t, &in.absence, true)),
		asked(w, p.Text("tab.outlook.who"), p.Text("tab.outlook.who.hint"), oneOf(insuredOf(w.state.quote)), in.who, into(t, &in.who, false)),
		asked(w, p.Text("tab.outlook.month"), p.Text("tab.outlook.month.hint", first), monthOf(p), in.month, into(t, &in.month, false)),
		asked(w, p.Text("tab.outlook.weeks"), p.Text("tab.outlook.weeks.hint"), weeksTo(p, mostIllWeeks), in.weeks, into(t, &in.weeks, true)),
		asked(w, p.Text("tab.outlook.sector"), p.Text("tab.outlook.growth.hint"), growth(p), in.sector, into(t, &in.sector, false)),
		asked(w, p.Text("tab.outlook.wages"), p.Text("tab.outlook.growth.hint"), growth(p), in.wages, into(t, &in.wages, false)),
		asked(w, p.Text("tab.outlook.years"), p.Text("tab.outlook.years.hint", foresight.MostYears), yearsTo(w), in.years, into(t, &in.years, false)),
	}
}

// insuredOf are the employees whose absence counts.
func insuredOf(q *premium.Quote) []string {
	var labels []string
	for _, m := range q.Staff.Members {
		if m.Insured && q.Staff.Request.Totals == nil {
			labels = append(labels, m.Employee.Label)
		}
	}
	return labels
}

// mostIllWeeks is how long an illness can be supposed: as long as wages are due.
const mostIllWeeks = 104

func yearsTo(w *wizard) field.Reading[int] {
	return countTo(w.p, foresight.MostYears, func(n int) string { return w.p.Plural("option.years", n) })
}

// into puts what is read in its place; own says that it makes a scenario of the user's own.
func into[T any](t *outlookTab, at **T, own bool) func(*wizard, *T) {
	return func(_ *wizard, value *T) {
		*at = value
		if own {
			t.in.settled()
		}
		t.again()
	}
}
