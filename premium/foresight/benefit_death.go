package foresight

import (
	"time"

	"dekking/premium"
	"dekking/tariffs"
)

// deathLines are the death benefit (overlijdensuitkering): the wage last due over the day after the death up to and
// including one month after it (BW 7:674, 2), and what the insurance pays of it: as far as the coverage goes, without own
// risk, for somebody who died ill in an insured case (inventory 45, 173). There are no charges on it.
func (t *terms) deathLines(w *walk) []premium.Line {
	k := w.last
	k.owned, k.atWork, k.floor = false, 0, 0
	due := t.wageDue(k)
	insured := t.benefit(k, t.member.Wage)
	if !w.owing {
		due, insured = []part{t.yearly(t.member.Employee.Wage, 100, kind{})}, nil
	}
	if t.sum(less(due, insured), 1).Sign() < 0 {
		insured = due
	}
	count := deathPeriod(t.ill.Death).Workdays()
	law, rule := t.q.Staff.Table.Reference.WagePay.Origin, t.deathOrigin()
	lines := []premium.Line{
		t.sum(due, count).Line(DeathDue, law.Source, law.Certainty.Weaker(tariffs.Derived)),
		t.sum(insured, count).Line(DeathInsured, rule.Source, rule.Certainty.Weaker(tariffs.Derived)),
	}
	left := premium.SumOf(lines[0].Amount).Minus(premium.SumOf(lines[1].Amount))
	return append(lines, left.Line(DeathKept, nil, lines[1].Certainty))
}

// deathPeriod is the time over which the death benefit is owed.
func deathPeriod(death time.Time) premium.Period {
	return premium.Period{First: death.AddDate(0, 0, 1), Last: premium.MonthsAfter(death, 1)}
}

func (t *terms) deathOrigin() tariffs.Origin {
	p := t.q.Staff.Table.Product
	if service := p.Service(tariffs.DeathBenefit); service != nil {
		return service.Origin
	}
	return p.Coverage.Origin
}
