package tariffs

import (
	"strconv"

	"github.com/shopspring/decimal"
)

// coverage checks the coverages offered, and the bounds of a free choice.
func (c *checker) coverage(rule CoverageRule) {
	const path = "coverage.options"
	c.atLeast(path, len(rule.Options), 1)
	for i, option := range rule.Options {
		switch {
		case option.Year1 == 0:
			c.within(element(path, i), option.Year1, 1, 100)
		case option.Year2 > option.Year1:
			c.report(element(path, i), "year2_above_year1", option.String())
		}
	}
	c.unique(each(rule.Options, Coverage.String), in(path, ""))
	if !c.bounds("coverage", "lowest", "highest", rule.Lowest, rule.Highest, 100) {
		return
	}
	for i, option := range rule.Options {
		if c.within(element(path, i), option.Year1, rule.Lowest, rule.Highest) {
			c.within(element(path, i), option.Year2, rule.Lowest, rule.Highest)
		}
	}
}

// eigenrisico checks the periods offered, and the bounds of a free choice in waiting days.
func (c *checker) eigenrisico(rule EigenrisicoRule) {
	const path = "eigenrisico.options"
	c.atLeast(path, len(rule.Options), 1)
	c.unique(each(rule.Options, WaitingDays.String), in(path, ""))
	if !c.bounds("eigenrisico", "lowest_days", "highest_days", rule.LowestDays, rule.HighestDays, 520) {
		return
	}
	for i, option := range rule.Options {
		c.within(element(path, i), int(option), rule.LowestDays, rule.HighestDays)
	}
}

// bounds checks the two ends of a free choice, and tells whether there is one in good order. Both ends are given, or
// neither.
func (c *checker) bounds(section, lowKey, highKey string, low, high, most int) bool {
	lowPath, highPath := section+"."+lowKey, section+"."+highKey
	hasLow, hasHigh := c.doc.Has(lowPath), c.doc.Has(highPath)
	switch {
	case !hasLow && !hasHigh:
		return false
	case !hasLow:
		c.report(lowPath, "missing_key", lowKey)
		return false
	case !hasHigh:
		c.report(highPath, "missing_key", highKey)
		return false
	}
	c.within(lowPath, low, 1, most)
	c.within(highPath, high, 1, most)
	if low > high {
		c.report(lowPath, "min_above_max", strconv.Itoa(low), strconv.Itoa(high))
		return false
	}
	return true
}

// perYear is how many instalments a payment term has.
var perYear = map[string]int{"month": 12, "quarter": 4, "half-year": 2, "year": 1}

// payment wants the payment terms longest first, each with its number of instalments: the first is the default.
func (c *checker) payment(rule PaymentRule) {
	for i, method := range rule.Methods {
		c.choice(element("payment.methods", i), method, DirectDebit, Invoice)
	}
	c.unique(rule.Methods, func(i int) string { return element("payment.methods", i) })
	c.atLeast("payment.option", len(rule.Options), 1)
	c.unique(each(rule.Options, func(p Payment) string { return p.ID }), in("payment.option", "id"))
	for i, payment := range rule.Options {
		path := element("payment.option", i)
		if !c.choice(path+".id", payment.ID, "year", "half-year", "quarter", "month") {
			continue
		}
		if needed := perYear[payment.ID]; payment.PerYear != needed {
			c.report(path+".per_year", "payment_count", payment.ID, strconv.Itoa(payment.PerYear), strconv.Itoa(needed))
		}
		if i > 0 && perYear[payment.ID] < perYear[rule.Options[i-1].ID] {
			c.report(path+".id", "payment_order", payment.ID, rule.Options[i-1].ID)
		}
	}
}

// credibility checks the weight of own absence by number of insured employees.
func (c *checker) credibility(rule Credibility) {
	for i, weight := range rule.YearWeights {
		c.within(element("credibility.year_weights", i), weight, 1, 1000)
	}
	const path = "credibility.point"
	c.atLeast(path, len(rule.Points), 2)
	if len(rule.Points) > 0 && rule.Points[0].Employees != 0 {
		c.report(element(path, 0)+".employees", "not_from_zero", strconv.Itoa(rule.Points[0].Employees))
	}
	rising(c, each(rule.Points, func(p CredibilityPoint) int { return p.Employees }), in(path, "employees"))
	for i, point := range rule.Points {
		c.known(in(path, "weight")(i), point.Weight)
		if i > 0 {
			c.notFalling(in(path, "weight")(i), rule.Points[i-1].Weight, point.Weight)
		}
	}
	c.known("credibility.tail", rule.Tail)
	c.positive("credibility.tail", rule.Tail)
	c.tail(rule)
}

func (c *checker) notFalling(path string, before, after Percent) {
	if before.Known && after.Known && after.Value.LessThan(before.Value) {
		c.report(path, "weight_falls", after.String(), before.String())
	}
}

// maxTailGap is how far the weights may jump where the points end and the formula takes over.
var maxTailGap = decimal.New(1, -2)

// tail compares n / (n + tail) with the weight of the last point, n being its employees.
func (c *checker) tail(rule Credibility) {
	if len(rule.Points) == 0 || !rule.Tail.Known || !rule.Tail.Value.IsPositive() {
		return
	}
	last := rule.Points[len(rule.Points)-1]
	if !last.Weight.Known {
		return
	}
	n := decimal.NewFromInt(int64(last.Employees))
	whole := n.Add(rule.Tail.Value)
	gap := n.Sub(last.Weight.Value.Mul(whole)).Abs() // times whole, to compare without dividing
	if whole.IsPositive() && gap.GreaterThan(maxTailGap.Mul(whole)) {
		formula := n.Mul(hundred).DivRound(whole, 2).StringFixed(2) + "%"
		c.report("credibility.tail", "tail_gap", strconv.Itoa(last.Employees), last.Weight.String(), formula)
	}
}
