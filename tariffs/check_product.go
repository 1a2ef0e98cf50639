package tariffs

import "strconv"

// checkProduct finds what is wrong with a product by itself. What it needs of the year's reference and the sectors is
// checked when a Table is made of them.
func checkProduct(c *checker, p *Product, at place) {
	c.common(p.Schema, p.Sources, p)
	c.productPlace(p, at)
	c.eligibility(p)
	c.absence(p.Absence, p.Credibility)
	c.credibility(p.Credibility)
	c.coverage(p.Coverage)
	c.eigenrisico(p.Eigenrisico)
	c.term(p.Term)
	c.charges(p.Charges)
	c.payment(p.Payment)
	c.percentage(p)
	c.clauses(p)
	c.conditions(p)
	c.demands(p)
	c.services(p)
	c.readings(p.Readings)
}

// productPlace compares what the file says of itself with its name and folder.
func (c *checker) productPlace(p *Product, at place) {
	c.id("product", p.ID)
	if c.year(p.Year, at) && !at.allows(p.ID, p.Year) {
		c.report("product", "wrong_place", p.ID, at.stem)
	}
}

// year tells whether the year can be one, be it in the wrong folder.
func (c *checker) year(year int, at place) bool {
	if !c.within("year", year, 2000, 2099) {
		return false
	}
	if at.year != 0 && year != at.year {
		c.report("year", "wrong_place", strconv.Itoa(year), strconv.Itoa(at.year))
	}
	return true
}

// eligibility checks the bounds of payroll, start, wage and arbo fee.
func (c *checker) eligibility(p *Product) {
	c.positive("eligibility.payroll_maximum", p.Eligibility.PayrollMaximum)
	c.within("start.months_ahead", p.Start.MonthsAhead, 0, 24)
	c.ordered("wage.minimum", p.Wage.Minimum, p.Wage.Maximum)
	c.positive("wage.maximum", p.Wage.Maximum)
	c.arboFee(p.ArboFee)
}

// arboFee wants the three figures of the fee all known or all unknown: of a part no fee can be worked out, and the
// part that is there would never be seen.
func (c *checker) arboFee(fee ArboFee) {
	if !fee.Known() && (fee.Rate.Known || fee.Minimum.Known || fee.Maximum.Known) {
		c.report("arbo_fee", "partly_unknown")
	}
	c.ordered("arbo_fee.minimum", fee.Minimum, fee.Maximum)
	c.known("arbo_fee.vat", fee.VAT)
}

func (c *checker) absence(rule AbsenceRule, credibility Credibility) {
	c.known("absence.ask_above", rule.AskAbove)
	c.within("absence.years", rule.Years, 1, 10)
	if n := len(credibility.YearWeights); n < rule.Years {
		c.report("credibility.year_weights", "too_few_weights", strconv.Itoa(n), strconv.Itoa(rule.Years))
	}
}

func (c *checker) charges(rule ChargesRule) {
	const path = "employer_charges.options"
	c.atLeast(path, len(rule.Options), 1)
	for i, option := range rule.Options {
		c.known(element(path, i), option)
	}
	c.unique(each(rule.Options, Percent.comparable), in(path, ""))
}

// comparable makes "5%" and "5.00%" the same.
func (p Percent) comparable() string {
	if !p.Known {
		return p.String()
	}
	return p.Value.Shift(2).String() + "%"
}

func (c *checker) term(rule TermRule) {
	const path = "term.option"
	c.atLeast(path, len(rule.Options), 1)
	for i, term := range rule.Options {
		c.within(in(path, "years")(i), term.Years, 1, 10)
	}
	rising(c, each(rule.Options, func(t Term) int { return t.Years }), in(path, "years"))
}

// clauses checks the single words and numbers of the conditions.
func (c *checker) clauses(p *Product) {
	c.choice("state_pension.cover", p.AfterAOW.Cover, "optional", "none")
	c.choice("foreseeable.clause", p.Foreseeable.Clause, "yes", "no", "unknown")
	c.within("foreseeable.months", p.Foreseeable.Months, 0, 60)
	c.within("cancellation.notice_months", p.Cancellation.NoticeMonths, 0, 24)
	if p.PackageDiscount != nil {
		const path = "package_discount.covers"
		c.atLeast(path, len(p.PackageDiscount.Covers), 1)
		for i, cover := range p.PackageDiscount.Covers {
			c.choice(element(path, i), cover, "wga-erd", "zw-erd", "wga-hiaat", "wia-excedent")
		}
		c.unique(p.PackageDiscount.Covers, in(path, ""))
	}
}

func (c *checker) services(p *Product) {
	c.ids(each(p.Providers, func(p Provider) string { return p.ID }), in("arbodienst", "id"))
	c.ids(each(p.Services, func(s Service) string { return s.ID }), in("service", "id"))
	for i, step := range p.Steps {
		c.within(in("step", "week")(i), step.Week, 0, 156)
	}
}

func (c *checker) readings(readings []Reading) {
	c.ids(each(readings, func(r Reading) string { return r.ID }), in("reading", "id"))
	for i, reading := range readings {
		alternatives := each(reading.Alternatives, func(a Alternative) string { return a.ID })
		path := element("reading", i)
		c.atLeast(path, len(alternatives), 2)
		c.ids(alternatives, in(path+".alternative", "id"))
		if c.sound(path + ".alternative") {
			c.choice(path+".chosen", reading.Chosen, alternatives...)
		}
	}
}
