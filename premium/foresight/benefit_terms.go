package foresight

import (
	"time"

	"dekking/premium"
	"dekking/tariffs"
)

// terms are what the days of an illness are priced by.
type terms struct {
	q            *premium.Quote
	member       premium.Member
	charged      premium.Money // insured wage with which charges are paid, where they are read as a raise of the wage; else 0
	ill          Spell
	due          tariffs.Coverage
	cover        tariffs.Coverage
	perYear      int // working days
	perWeek      int
	afterPension bool // insured beyond AOW age by choice
}

func newTerms(q *premium.Quote, m premium.Member, ill Spell) *terms {
	s := q.Assessed()
	reference := s.Table.Reference
	t := &terms{q: q, member: m, ill: ill, due: s.WageDue(q.Cover.Coverage), cover: q.Cover.Coverage,
		perYear: reference.Workdays.PerYear, perWeek: reference.Workdays.PerWeek,
		afterPension: m.Employee.InsureAfterAOW && s.Table.Product.AfterAOW.Cover == "optional"}
	if q.Staff != s {
		t.charged = chargedWage(q, m)
	}
	return t
}

// chargedWage is the wage of the same member after the charges have raised it.
func chargedWage(q *premium.Quote, m premium.Member) premium.Money {
	if q.Staff.Request.Totals != nil {
		return q.Staff.AverageWage()
	}
	for _, raised := range q.Staff.Members {
		if raised.Employee.Label == m.Employee.Label {
			return raised.Wage
		}
	}
	return m.Wage
}

// covered says that a case of illness that begins on a day is insured.
func (t *terms) covered(first time.Time) bool {
	return t.member.Insured && !first.Before(t.member.Period.First)
}

// kind is all that the price of a working day of illness depends on.
type kind struct {
	year    int           // of illness; 3 is a wage sanction
	floor   premium.Money // minimum wage per year, where it is more than the share of the wage; else 0
	atWork  int           // percent of the hours
	owned   bool          // within the own-risk period
	insured bool
}

// days are working days of one kind.
type days struct {
	kind
	count int
}

// part is one product of a sum: euros per so many days × percentages, for one working day.
type part struct {
	minus  bool
	basis  premium.Money
	days   int // that the basis is for
	shares []int
}

func (t *terms) yearly(basis premium.Money, percent int, k kind) part {
	p := part{basis: basis, days: t.perYear, shares: []int{percent}}
	if k.atWork > 0 {
		p.shares = append(p.shares, 100-k.atWork)
	}
	return p
}

// wageDue is what is owed for a day.
func (t *terms) wageDue(k kind) []part {
	if k.floor > 0 {
		return []part{t.yearly(k.floor, 100, k)}
	}
	return []part{t.yearly(t.member.Employee.Wage, t.percentDue(k.year), k)}
}

// percentDue is the share of the wage owed in a year of illness; a wage sanction prolongs the second.
func (t *terms) percentDue(year int) int {
	if year == 1 {
		return t.due.Year1
	}
	return t.due.Year2
}

// deducted is what another benefit takes off the wage of a day: at most the wage itself.
func (t *terms) deducted(k kind) []part {
	if t.ill.Other == 0 {
		return nil
	}
	other := []part{{basis: t.ill.Other, days: t.perWeek}}
	if due := t.wageDue(k); t.sum(less(due, other), 1).Sign() < 0 {
		return due
	}
	return other
}

// net is what is owed for a day after that.
func (t *terms) net(k kind) []part { return less(t.wageDue(k), t.deducted(k)) }

// ownRisk is what is owed in the own-risk period of a case. Of somebody who is not insured at all there is no such period:
// the employer bears the whole wage.
func (t *terms) ownRisk(k kind) []part {
	if t.member.Insured && (!k.owned || k.year > 2) {
		return nil
	}
	return t.net(k)
}

// benefit is the coverage of an insured wage for a day beyond the own-risk period, less the other benefit (inventory 30).
func (t *terms) benefit(k kind, wage premium.Money) []part {
	if k.owned || !k.insured || k.year > 2 {
		return nil
	}
	percent := t.cover.Year1
	if k.year == 2 {
		percent = t.cover.Year2
	}
	paid := less([]part{t.yearly(wage, percent, k)}, t.deducted(k))
	if t.sum(paid, 1).Sign() < 0 {
		return nil
	}
	return paid
}

// guaranteed is the wage of a day of a wage sanction (poortwachtergarantie).
func (t *terms) guaranteed(k kind) []part {
	if k.year < 3 || !k.insured {
		return nil
	}
	return t.net(k)
}

// surplus is what the coverage pays beyond what is owed for a day.
func (t *terms) surplus(k kind) []part {
	more := less(t.benefit(k, t.member.Wage), t.net(k))
	if len(t.benefit(k, t.member.Wage)) == 0 || t.sum(more, 1).Sign() <= 0 {
		return nil
	}
	return more
}

// less is a − b; an empty b leaves a.
func less(a, b []part) []part {
	all := append([]part(nil), a...)
	for _, p := range b {
		p.minus = !p.minus
		all = append(all, p)
	}
	return all
}

// sum adds up parts for a number of days; no parts make nothing. It never begins with a minus: what is owed comes first.
func (t *terms) sum(parts []part, count int) premium.Sum {
	var total premium.Sum
	for _, p := range parts {
		s := premium.EuroSum(p.basis).Times(premium.CountSum(count)).Over(premium.CountSum(p.days))
		for _, percent := range p.shares {
			s = s.Times(premium.WholePercent(percent))
		}
		if p.minus {
			total = total.Minus(s)
		} else {
			total = total.Plus(s)
		}
	}
	if total.Empty() {
		return nothing()
	}
	return total
}
