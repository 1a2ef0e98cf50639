package document

import (
	"dekking/premium"
	"dekking/tariffs"
)

// mostFees is the most employees whose fees are added up on the page; those of a larger staff stand in its list only.
const mostFees = 12

// premiumLines are the lines of the premium, in their order; the arbo fee comes after their total.
var premiumLines = []premium.LineID{
	premium.BasePremium, premium.SettlementLine, premium.EmployerCharges, premium.PackageDiscount,
	premium.TermDiscount, premium.PaymentSurcharge,
}

// breakdown shows year 1 beside year 2, line by line, with the sum under each line.
func (c composer) breakdown() section {
	s := c.section("breakdown")
	first, following := &c.quote.FirstYear, &c.quote.Following
	costs := table{head: []string{c.Text("document.per_year"), c.Text("document.year1"), c.Text("document.year2")}}
	for _, id := range premiumLines {
		costs.rows = append(costs.rows, c.years(id)...)
	}
	costs.rows = append(costs.rows, c.addedUp("premium", first.Premium, following.Premium))
	costs.rows = append(costs.rows, c.years(premium.ArboFeeLine)...)
	total := c.addedUp("total", first.Total, following.Total)
	total.strong = true
	costs.rows = append(costs.rows, total)
	s.add(costs, paragraph(c.Text("document.rounding")), c.arboTariff(), c.vat(), c.arboRange())
	return s
}

// years is one line in both years; none when neither has it.
func (c composer) years(id premium.LineID) []row {
	first, inFirst := c.quote.FirstYear.Line(id)
	following, inFollowing := c.quote.Following.Line(id)
	if !inFirst && !inFollowing {
		return nil
	}
	r := row{cells: []string{Label(c.Printer, id), Amount(c.Printer, first.Amount), Amount(c.Printer, following.Amount)}}
	sum, later := c.sum(first), c.sum(following)
	if sum != "" {
		r.notes = append(r.notes, sum)
	}
	if later != "" && later != sum {
		r.notes = append(r.notes, c.Text("document.year2.sum", later))
	}
	return []row{r}
}

func (c composer) addedUp(id string, first, following premium.Value) row {
	return row{ruled: true, cells: []string{c.Text("document." + id), Amount(c.Printer, first), Amount(c.Printer, following)}}
}

func (c composer) sum(l premium.Line) string {
	if l.ID == premium.ArboFeeLine && c.staff.Insured > mostFees && c.staff.Request.Totals == nil {
		return c.Text("document.fees", c.staff.Insured)
	}
	return Sum(c.Printer, l)
}

// arboTariff is the fee of one employee between its bounds, excluding btw.
func (c composer) arboTariff() paragraph {
	fee, typed := c.product.ArboFee, c.staff.Request.Rate.ArboFee
	switch {
	case typed != nil:
		return paragraph(c.Text("document.arbo_tariff", c.Percent(typed.Rate), c.Euro(int64(typed.Minimum)), c.Euro(int64(typed.Maximum))))
	case fee.Known():
		return paragraph(c.Text("document.arbo_tariff", c.Percent(fee.Rate.Value), c.euros(fee.Minimum), c.euros(fee.Maximum)))
	}
	return paragraph(c.Text("document.arbo_tariff.unknown"))
}

// vat is the btw on the arbo fee: information, outside the total.
func (c composer) vat() paragraph {
	l := c.quote.ArboVAT()
	if l.Amount.Unknown {
		return paragraph(c.Text("document.vat.unknown", Value(c.Printer, l.Factor)))
	}
	return paragraph(c.Text("document.vat", Value(c.Printer, l.Factor), Value(c.Printer, l.Amount), Sum(c.Printer, l)))
}

func (c composer) arboRange() paragraph {
	r := c.staff.ArboRange
	if r == nil {
		return ""
	}
	return paragraph(c.Text("document.arbo_range", c.Euro(int64(r.Low)), c.Euro(int64(r.High))))
}

// percentage shows the steps by which the premium percentage came about.
func (c composer) percentage() section {
	s := c.section("percentage")
	lines := c.quote.PercentageLines()
	switch {
	case c.quote.Percentage.Unknown:
		s.add(paragraph(c.Text("document.percentage.unknown")))
	case len(lines) == 0:
		s.add(paragraph(c.Text("document.percentage.typed", Value(c.Printer, c.quote.Percentage))))
	}
	var steps table
	for _, l := range lines {
		steps.rows = append(steps.rows, c.step(l))
	}
	s.add(steps)
	for _, l := range lines {
		if l.Rounding == premium.ForDisplay {
			s.add(paragraph(c.Text("document.for_display")))
			break
		}
	}
	return s
}

// step is one line of the percentage with its certainty; the outcome stands under a rule.
func (c composer) step(l premium.Line) row {
	r := row{cells: []string{Label(c.Printer, l.ID), Amount(c.Printer, l.Amount)}}
	if sum := c.sum(l); sum != "" {
		r.notes = append(r.notes, sum)
	}
	if l.ID == premium.Rounded {
		r.ruled, r.strong = true, true
	} else if l.Certainty != tariffs.Published {
		r.cells[0] += " (" + Certainty(c.Printer, l.Certainty) + ")"
	}
	return r
}
