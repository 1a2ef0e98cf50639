package foresight_test

import (
	"testing"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/foresight"
	"dekking/tariffs"
)

// The wage due is one figure wherever it is used. With a CAO of 70/70 and a cover of 100/70, six weeks of own risk of an
// employee of 36,400 are 36,400 × 30/260 × 70% = 2,940.00: in the course of an illness, in the look back at one, in the
// exposure beside a price, and in the cases of the own risk.
func TestOneWageDue(t *testing.T) {
	q := staffed(t, "2023-12-15", func(r *premium.Request) {
		r.Employer.CAO = &tariffs.Coverage{Year1: 70, Year2: 70}
		r.Cases = []premium.Case{{Employee: "D", From: on("2021-01-04"), Until: on("2021-12-31")}}
	}, premium.Employee{Label: "D", Wage: 36_400_00})
	const want premium.Money = 2_940_00
	amounts(t, "course", foresight.Benefit(q, "D", ill("2024-01-08")).Total.OwnRisk, want)
	back := foresight.Back(q)
	if back.Due != (tariffs.Coverage{Year1: 70, Year2: 70}) {
		t.Errorf("looking back %v is due", back.Due)
	}
	for _, c := range back.Cells {
		if c.Standing {
			amounts(t, "look back", c.OwnRisk, want)
			amounts(t, "look back, uncovered", c.Uncovered, 0)
		}
	}
	amounts(t, "exposure", q.Staff.Exposure(q.Cover.Coverage, q.Cover.Eigenrisico).OwnRisk, want)
	amounts(t, "case", advice.CaseOf(q.Staff, q.Cover.Coverage, q.Cover.Eigenrisico, 104).Total, want)
}

// Insuring no more than is owed gives nothing up: not the wages beyond it, nor the charges on them.
func TestDownToTheAgreementGivesNothingUp(t *testing.T) {
	q := staffed(t, "2023-12-15", func(r *premium.Request) {
		r.Employer.CAO = &tariffs.Coverage{Year1: 70, Year2: 70}
		r.Rate = premium.TypedRate{}
	}, premium.Employee{Label: "D", Wage: 36_400_00})
	for _, l := range advice.Levers(q.Staff, q.Cover) {
		if l.Option.Value == (tariffs.Coverage{Year1: 70, Year2: 70}) && l.GivesUp != nil {
			t.Errorf("70/70 gives up %v", l.GivesUp)
		}
	}
}
