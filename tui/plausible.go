package tui

import (
	"dekking/premium"
	"dekking/tui/field"
)

// This file asks back what can hardly be meant: a payroll of which the k was forgotten, a headcount that does not go with
// it. Nothing is refused for it; what the product refuses, its own rules say.

// hardlyAWage is a yearly wage below which a slip of the pen is likelier than so small a job.
const hardlyAWage premium.Money = 5_000_00

func notedPayroll(s *state, fields []field.Field) {
	entry := fields[0].(*field.Entry[int64])
	cents, read := entry.Value()
	if entry.Note = ""; read {
		entry.Note = s.payrollNote(premium.Money(cents))
	}
}

// payrollNote asks whether thousands were meant; with a headcount it holds both against each other.
func (s *state) payrollNote(payroll premium.Money) string {
	thousandfold := payroll * 1000
	switch {
	case payroll > 0 && payroll < hardlyAWage && payroll%100 == 0 && thousandfold >= hardlyAWage:
		return s.p.Text("question.payroll.thousands", s.p.EuroWhole(int64(thousandfold)), s.p.Count(int(payroll/100)))
	case s.draft.Headcount != nil:
		return s.averageNote(premium.Totals{Payroll: payroll, Headcount: *s.draft.Headcount})
	}
	return ""
}

func notedHeadcount(s *state, fields []field.Field) {
	entry := fields[0].(*field.Entry[int])
	n, read := entry.Value()
	if entry.Note = ""; read && s.draft.Payroll != nil {
		entry.Note = s.averageNote(premium.Totals{Payroll: *s.draft.Payroll, Headcount: n})
	}
}

// averageNote says what one employee earns on average, and asks back what the product does not insure or nobody earns.
func (s *state) averageNote(t premium.Totals) string {
	lowest, highest := s.draft.WageBounds(s.table.Product)
	average, payroll := t.Average(), s.p.EuroWhole(int64(t.Payroll))
	said := s.p.Text("question.headcount.average", s.p.Euro(int64(average)))
	switch {
	case t.Payroll <= 0 || t.Headcount < 1:
		return ""
	case average < lowest:
		return said + " " + s.p.Text("question.headcount.below", s.p.EuroWhole(int64(lowest)), payroll, s.p.Count(t.Headcount))
	case average < hardlyAWage:
		return said + " " + s.p.Text("question.headcount.low", payroll, s.p.Count(t.Headcount))
	case highest > 0 && average > highest:
		return said + " " + s.p.Text("question.headcount.above", s.p.EuroWhole(int64(highest)), payroll, s.p.Count(t.Headcount))
	}
	return said
}
