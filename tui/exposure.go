package tui

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/tariffs"
)

// This file tells the other side of a price: what one sick employee costs the employer under an option.

// coverageExposed is what an illness of two years costs; the own risk counts once it is chosen.
func coverageExposed(s *state, choices premium.Choices) (premium.Exposure, premium.Value) {
	var days tariffs.WaitingDays
	if choices.Eigenrisico != nil {
		days = *choices.Eigenrisico
	}
	e := s.staff.Exposure(*choices.Coverage, days)
	return e, e.Total
}

// eigenrisicoExposed is what the own risk of one illness costs.
func eigenrisicoExposed(s *state, choices premium.Choices) (premium.Exposure, premium.Value) {
	var coverage tariffs.Coverage // while it is open, the wage due is the least there can be
	if choices.Coverage != nil {
		coverage = *choices.Coverage
	}
	e := s.staff.Exposure(coverage, *choices.Eigenrisico)
	return e, e.OwnRisk.Amount
}

// exposure works out an option; false when it has no effect on what the employer bears, or nobody is insured.
func (s *state) exposure(q *question, o option) (premium.Exposure, premium.Value, bool) {
	if q.exposed == nil || s.staff == nil || o.take == nil {
		return premium.Exposure{}, premium.Value{}, false
	}
	choices := s.draft.Choices
	o.take(&choices)
	e, amount := q.exposed(s, choices)
	return e, amount, e.Wage > 0
}

// addExposure puts what each option leaves to the employer beside its price, and says for which wage.
func (s *state) addExposure(q *question, options []option, f *offer) {
	var wage premium.Money
	for i, o := range options {
		e, amount, known := s.exposure(q, o)
		if !known {
			return
		}
		wage = e.Wage
		f.rows[i].Aside = document.Value(s.p, amount)
		f.rows[i].Said = s.p.Text("exposure.said", document.Value(s.p, amount))
	}
	f.aside = s.p.Text("exposure.column")
	f.note = s.p.Text(s.exposureNote(q), s.p.Euro(int64(wage)))
	if q.id == "coverage" && s.draft.Employer.CAO == nil {
		f.note += " " + s.p.Text("exposure.no_cao")
	}
}

// exposureNote says what is counted: an illness of two years, with or without the own risk, or the own risk alone.
func (s *state) exposureNote(q *question) string {
	if q.id == "coverage" && s.draft.Choices.Eigenrisico == nil {
		return "exposure.coverage.open"
	}
	return "exposure." + q.id
}

// exposureSums write out what an option leaves to the employer.
func (s *state) exposureSums(q *question, o option) []string {
	e, _, known := s.exposure(q, o)
	if !known {
		return nil
	}
	lines := []premium.Line{e.OwnRisk}
	if q.id == "coverage" {
		lines = append(lines, e.Uncovered)
	}
	var told []string
	for _, line := range lines {
		if line.Amount.Money == 0 {
			continue
		}
		told = append(told, document.Label(s.p, line.ID)+": "+document.Sum(s.p, line)+". "+s.p.Text("line."+string(line.ID)+".explained"))
	}
	if told == nil {
		return []string{s.p.Text("exposure.nothing")}
	}
	return told
}
