package foresight

import (
	"dekking/premium"
	"dekking/tariffs"
)

// column is one figure of every week: what a day of a kind gives, and where it comes from.
type column struct {
	id     premium.LineID
	day    func(kind) []part
	origin tariffs.Origin
	field  func(*Figures) *premium.Line
	carry  premium.Carry
}

// columns are the figures that follow from days; what stays for the employer follows from them.
func (t *terms) columns() []*column {
	p, law := t.q.Staff.Table.Product, t.q.Staff.Table.Reference.WagePay.Origin
	byUser := tariffs.Origin{Certainty: tariffs.Typed}
	paid := func(k kind) []part { return t.benefit(k, t.member.Wage) }
	return []*column{
		{id: WageDue, day: t.wageDue, origin: law, field: func(f *Figures) *premium.Line { return &f.WageDue }},
		{id: Deducted, day: t.deducted, origin: byUser, field: func(f *Figures) *premium.Line { return &f.Deducted }},
		{id: OwnRisk, day: t.ownRisk, origin: p.Eigenrisico.Origin, field: func(f *Figures) *premium.Line { return &f.OwnRisk }},
		{id: Benefited, day: paid, origin: p.Coverage.Origin, field: func(f *Figures) *premium.Line { return &f.Benefit }},
		{id: WithCharges, origin: p.Charges.Origin, field: func(f *Figures) *premium.Line { return &f.WithCharges }},
		{id: Guaranteed, day: t.guaranteed, origin: p.Guarantee.Origin, field: func(f *Figures) *premium.Line { return &f.Guaranteed }},
		{id: Surplus, day: t.surplus, origin: p.Coverage.Origin, field: func(f *Figures) *premium.Line { return &f.Surplus }},
	}
}

// fill works out the figures of the weeks and of the whole.
func (t *terms) fill(c *Course) {
	columns := t.columns()
	for i := range c.Weeks {
		week := &c.Weeks[i]
		for _, col := range columns {
			*col.field(&week.Figures) = col.carry.Line(col.id, t.figure(col, week.kinds), col.origin.Source, col.origin.Certainty)
		}
		week.Kept = kept(&week.Figures)
	}
	all := together(c.Weeks)
	for _, col := range columns {
		*col.field(&c.Total) = t.figure(col, all).Line(col.id, col.origin.Source, col.origin.Certainty)
	}
	c.Total.Kept = kept(&c.Total)
	c.Charged = t.chargedLines(c.Total, all)
}

// together are the days of all weeks, those of one kind at once, in the order in which the kinds began.
func together(weeks []Week) []days {
	var all []days
	at := map[kind]int{}
	for _, week := range weeks {
		for _, d := range week.kinds {
			if i, met := at[d.kind]; met {
				all[i].count += d.count
				continue
			}
			at[d.kind] = len(all)
			all = append(all, d)
		}
	}
	return all
}

// figure is the sum of a column over days.
func (t *terms) figure(col *column, list []days) premium.Sum {
	if col.id == WithCharges {
		return t.withCharges(list)
	}
	return t.over(list, col.day)
}

// over adds up what days give.
func (t *terms) over(list []days, day func(kind) []part) premium.Sum {
	var total premium.Sum
	for _, d := range list {
		if parts := day(d.kind); len(parts) > 0 {
			total = total.Plus(t.sum(parts, d.count))
		}
	}
	if total.Empty() {
		return nothing()
	}
	return total
}

func nothing() premium.Sum { return premium.EuroSum(0) }

// withCharges is the benefit with employer charges: raised by their percentage, or paid on a wage that they have raised
// where the rule is read so (inventory I3).
func (t *terms) withCharges(list []days) premium.Sum {
	paid := func(wage premium.Money) premium.Sum {
		return t.over(list, func(k kind) []part { return t.benefit(k, wage) })
	}
	if t.charged > 0 {
		return paid(t.charged)
	}
	s := paid(t.member.Wage)
	if t.q.Cover.Charges.IsZero() || s.Sign() == 0 {
		return s
	}
	return s.Bracketed().Times(t.q.Cover.Uplift())
}

// kept is what stays for the employer of the figures as they are told, so that a row adds up to the cent.
func kept(f *Figures) premium.Line {
	s := premium.SumOf(f.WageDue.Amount)
	for _, l := range []premium.Line{f.Deducted, f.Benefit, f.Guaranteed} {
		if l.Amount.Money != 0 {
			s = s.Minus(premium.SumOf(l.Amount))
		}
	}
	if f.Surplus.Amount.Money != 0 {
		s = s.Plus(premium.SumOf(f.Surplus.Amount))
	}
	return s.Line(Kept, nil, f.WageDue.Certainty.Weaker(f.Benefit.Certainty))
}

// chargedLines are what the employer bears with the charges that go with wages, at the percentage that is insured.
func (t *terms) chargedLines(total Figures, all []days) []premium.Line {
	if t.q.Cover.Charges.IsZero() {
		return nil
	}
	rule := t.q.Staff.Table.Product.Charges
	own := t.over(all, t.ownRisk).Bracketed().Times(t.q.Cover.Uplift())
	left := premium.SumOf(total.WageDue.Amount)
	if total.Deducted.Amount.Money != 0 {
		left = left.Minus(premium.SumOf(total.Deducted.Amount))
	}
	if total.Surplus.Amount.Money != 0 {
		left = left.Plus(premium.SumOf(total.Surplus.Amount))
	}
	left = left.Bracketed().Times(t.q.Cover.Uplift()).Minus(premium.SumOf(total.WithCharges.Amount))
	if total.Guaranteed.Amount.Money != 0 {
		left = left.Minus(premium.SumOf(total.Guaranteed.Amount))
	}
	return []premium.Line{own.Line(OwnRiskCharged, rule.Source, rule.Certainty), left.Line(KeptCharged, rule.Source, rule.Certainty)}
}
