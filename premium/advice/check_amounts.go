package advice

import (
	"slices"

	"dekking/premium"
)

// The lines of a finding, beside those of the premium.
const (
	WageShort      premium.LineID = "wage_short"       // what a wage lacks to the product's minimum
	UncoveredYear  premium.LineID = "uncovered_year"   // wage due and not insured, per year of illness
	UncoveredWeek  premium.LineID = "uncovered_week"   // the same per week
	UncoveredYear1 premium.LineID = "uncovered_year1"  // of one case at the average wage, first year of illness
	UncoveredYear2 premium.LineID = "uncovered_year2"  // and the second
	ArboAboveRate  premium.LineID = "arbo_above_rate"  // minimum arbo fee less the rate of the wage
	ChargesTooMuch premium.LineID = "charges_too_much" // premium for charges that are not owed
)

// member is the employee a finding is about; the notices name none that is not on the list.
func (c *checking) member(f *Finding) *premium.Member { return c.members[f.Employee] }

// lowWage tells what is lacking: nothing is paid for who is not insured, so there is no amount.
func (c *checking) lowWage(f *Finding) {
	if c.limits.WageMinimum == nil {
		return
	}
	short := premium.EuroSum(*c.limits.WageMinimum).Minus(premium.EuroSum(c.staff.CountedWage(*c.member(f))))
	f.Lines = []premium.Line{short.Line(WageShort, f.Source, f.Certainty)}
}

// highWage is the wage above the maximum that the employer owes in the first year of illness, after the own risk. Of an
// average it is the premium for what cannot be insured.
func (c *checking) highWage(f *Finding) {
	if c.limits.WageMaximum == nil {
		return
	}
	if f.Employee == "" {
		c.beyondMaximum(f)
		return
	}
	due := c.staff.WageDue(c.quote.Cover.Coverage).Year1
	excess := premium.EuroSum(c.staff.CountedWage(*c.member(f))).Minus(premium.EuroSum(*c.limits.WageMaximum)).Bracketed().Times(premium.WholePercent(due))
	c.uncovered(f, excess, excess)
}

// beyondMaximum is what is paid for the part of a payroll total that nobody's insured wage can hold.
func (c *checking) beyondMaximum(f *Finding) {
	f.Remedy = "check.remedy.staff_list"
	totals := *c.staff.Request.Totals
	totals.Payroll = *c.limits.WageMaximum * premium.Money(totals.Headcount)
	request := c.staff.Request
	request.Totals = &totals
	capped := premium.Assess(c.staff.Table, request).Quote(c.quote.Cover)
	amount := c.quote.FirstYear.Total.Minus(capped.FirstYear.Total)
	f.weighs("check.amount.for_nothing", amount, c.quote.FirstYear.Less(&capped.FirstYear)...)
}

// uncovered weighs a finding by an amount per year of illness, and tells it per week. The amount is given twice: as it is
// written by itself, and as a factor.
func (c *checking) uncovered(f *Finding, year, factor premium.Sum) {
	perYear := year.Line(UncoveredYear, f.Source, f.Certainty)
	perWeek := c.weekly(factor).Line(UncoveredWeek, f.Source, f.Certainty)
	f.weighs("check.amount.uncovered_year", perYear.Amount, perYear, perWeek)
}

// weekly is a week's part of a year: five of its 260 working days.
func (c *checking) weekly(year premium.Sum) premium.Sum {
	days := c.staff.Table.Reference.Workdays
	return year.Times(premium.CountSum(days.PerWeek)).Over(premium.CountSum(days.PerYear))
}

// noBenefit is the price with the employee less the price without her. Who reaches AOW age within the year has been insured
// for something until then: for her, the price with cover that ends on that day.
func (c *checking) noBenefit(f *Finding) {
	m := c.member(f)
	var rest premium.Quote
	if m.Pension.After(m.Period.First) {
		until := m.Employee
		until.InsureAfterAOW = false
		rest = c.repricer.Instead(*m, until)
	} else {
		rest = c.repricer.Without(*m)
	}
	amount := c.quote.FirstYear.Total.Minus(rest.FirstYear.Total)
	f.weighs("check.amount.for_nothing", amount, c.quote.FirstYear.Less(&rest.FirstYear)...)
}

// afterAOW offers to insure beyond AOW age where the product does.
func (c *checking) afterAOW(f *Finding) {
	if c.product().AfterAOW.Cover == "optional" {
		f.Remedy = "check.remedy.after_aow"
	}
}

// clause offers what makes the clause on the whole staff lapse.
func (c *checking) clause(f *Finding) {
	if f.Employee == "" {
		f.Remedy = "check.remedy.prior_cover"
	}
}

// threshold says what lies beyond it.
func (c *checking) threshold(f *Finding) {
	f.Remedy = "check.remedy.threshold_maximum"
	if c.isAskAbove(f.Notice) {
		f.Remedy = "check.remedy.threshold_absence"
	}
}

// isAskAbove tells the threshold above which own absence counts from the largest payroll; a notice gives it last.
func (c *checking) isAskAbove(n premium.Notice) bool {
	at, isMoney := n.Args[len(n.Args)-1].(premium.Money)
	ask := c.limits.AskAbove
	return isMoney && ask != nil && at == *ask
}

func (c *checking) discountEnds(f *Finding) {
	f.weighs("check.amount.next_year", c.quote.Following.Total.Minus(c.quote.FirstYear.Total),
		c.quote.Following.Less(&c.quote.FirstYear)...)
}

// belowOwed is what one case of 104 weeks costs the employer beyond the benefit, at the average insured wage.
func (c *checking) belowOwed(f *Finding) {
	cover := c.quote.Cover
	owed := c.staff.WageDue(cover.Coverage)
	wage := premium.EuroSum(c.staff.AverageWage())
	days := c.staff.Table.Reference.Workdays.PerYear
	var lines []premium.Line
	if short := owed.Year1 - cover.Coverage.Year1; short > 0 {
		beyond := premium.CountSum(days).Minus(premium.CountSum(int(cover.Eigenrisico))).Bracketed()
		year1 := wage.Times(beyond).Over(premium.CountSum(days)).Times(premium.WholePercent(short))
		lines = append(lines, year1.Line(UncoveredYear1, f.Source, f.Certainty))
	}
	if short := owed.Year2 - cover.Coverage.Year2; short > 0 {
		lines = append(lines, wage.Times(premium.WholePercent(short)).Line(UncoveredYear2, f.Source, f.Certainty))
	}
	if len(lines) > 0 {
		f.weighs("check.amount.uncovered_case", together(CaseTotal, lines).Amount, lines...)
	}
}

// aboveOwed is what the cover costs more than the same with no more coverage than is owed, where the product offers that.
// A percentage typed over from a quote holds for its own coverage only.
func (c *checking) aboveOwed(f *Finding) {
	less := c.quote.Cover
	owed := c.staff.WageDue(less.Coverage)
	less.Coverage.Year1, less.Coverage.Year2 = min(less.Coverage.Year1, owed.Year1), min(less.Coverage.Year2, owed.Year2)
	if !premium.OffersCoverage(c.product(), less.Coverage) {
		f.Remedy = ""
		return
	}
	if c.staff.Request.Rate.Percentage != nil {
		f.weighs("check.amount.too_much", premium.UnknownEuros)
		return
	}
	other := c.staff.Quote(less)
	more, enough := comparableAmounts(c.quote, &other, firstYear)
	f.weighs("check.amount.too_much", more.Minus(enough), c.quote.FirstYear.Less(&other.FirstYear)...)
}

// minimumWage is what the law makes the employer pay beyond the cover.
func (c *checking) minimumWage(f *Finding) {
	covered, floor := f.Args[0].(premium.Money), f.Args[1].(premium.Money)
	short := premium.EuroSum(floor).Minus(premium.EuroSum(covered))
	c.uncovered(f, short, short.Bracketed())
}

// arboMinimum is the fee less its rate of the wage.
func (c *checking) arboMinimum(f *Finding) {
	m := c.member(f)
	percentage, wage, fraction, _ := c.staff.ArboRate(*m)
	byRate := premium.EuroSum(wage).Times(premium.SumOf(percentage))
	if !fraction.Whole() {
		byRate = byRate.Times(premium.CountSum(fraction.Days)).Over(premium.CountSum(fraction.PerYear))
	}
	line := premium.SumOf(m.ArboFee).Minus(byRate).Line(ArboAboveRate, f.Source, f.Certainty)
	f.weighs("check.amount.too_much", line.Amount, line)
}

// chargesTooMuch is the employee's part of the premium for charges, as far as she has no such charges: her share of what
// the charges are on × the percentage too much, with the discounts and surcharges that follow.
func (c *checking) chargesTooMuch(f *Finding) {
	charges, charged := c.quote.FirstYear.Line(premium.EmployerCharges)
	if !charged {
		return // read as a rise of the wages: the premium has no such part
	}
	insured, real := f.Args[0].(premium.Value), f.Args[1].(premium.Value)
	if insured.Number.LessThanOrEqual(real.Number) {
		return // equal as printed
	}
	if !c.afterAll || charges.Amount.Unknown {
		f.weighs("check.amount.too_much", premium.UnknownEuros)
		return
	}
	tooMuch := premium.SumOf(insured).Minus(premium.SumOf(real)).Bracketed()
	sum := premium.SumOf(charges.Basis).Times(premium.EuroSum(c.member(f).InsuredWage)).Over(premium.EuroSum(c.staff.InsuredWage)).Times(tooMuch)
	for _, factor := range c.after {
		sum = sum.Times(factor)
	}
	line := sum.Line(ChargesTooMuch, f.Source, f.Certainty.Weaker(charges.Certainty))
	f.weighs("check.amount.too_much", line.Amount, line)
}

// followingFactors are the discounts and surcharges on the premium after the charges; false: one of them is not known.
func followingFactors(q *premium.Quote) ([]premium.Sum, bool) {
	var factors []premium.Sum
	for _, line := range q.FirstYear.Lines() {
		if !slices.Contains([]premium.LineID{premium.PackageDiscount, premium.TermDiscount, premium.PaymentSurcharge}, line.ID) {
			continue
		}
		if line.Factor.Unknown {
			return nil, false
		}
		whole := premium.CountSum(1)
		if line.Factor.Number.IsNegative() {
			whole = whole.Minus(premium.PercentSum(line.Factor.Number.Neg()))
		} else {
			whole = whole.Plus(premium.SumOf(line.Factor))
		}
		factors = append(factors, whole.Bracketed())
	}
	return factors, true
}
