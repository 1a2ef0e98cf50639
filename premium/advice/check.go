package advice

import (
	"cmp"
	"slices"

	"dekking/premium"
	"dekking/tariffs"
)

// Finding is one thing that is not covered, paid for nothing, or about to cross a threshold.
type Finding struct {
	premium.Notice
	Amount    premium.Value  // euros per year; Unit None when it has none
	Means     string         // what the amount is, "check.amount.<…>"; "" without one
	Lines     []premium.Line // the sum
	Remedy    string         // what can be done, "check.remedy.<…>"; "" when nothing can
	Source    *tariffs.Source
	Certainty tariffs.Certainty // of the rule, or of a figure of the amount where that is weaker
}

// checking is one run of Check, with what all findings share.
type checking struct {
	quote    *premium.Quote
	staff    *premium.Staff
	limits   premium.Limits
	repricer *premium.Repricer
	members  map[string]*premium.Member // by label
	after    []premium.Sum              // discounts and surcharges after the charges, as 1 − 5% and 1 + 2%
	afterAll bool                       // all of them are known
}

// Check goes through a quote, employee by employee and as a whole: all its notices, and what takes more than one price to
// see. Refusals stand before warnings, those before the rest; then the largest amount first. It is linear in the number
// of employees: a price without one of them goes on from the sums of the staff (premium.Repricer).
func Check(q *premium.Quote) []Finding {
	c := newChecking(q)
	notices := append(q.Notices(), c.notices()...)
	findings := make([]Finding, 0, len(notices))
	for _, n := range notices {
		findings = append(findings, c.finding(n))
	}
	slices.SortStableFunc(findings, weightier)
	return findings
}

func newChecking(q *premium.Quote) *checking {
	c := &checking{quote: q, staff: q.Staff, limits: q.Staff.Limits(), repricer: premium.NewRepricer(q),
		members: make(map[string]*premium.Member, len(q.Staff.Members))}
	for i := range q.Staff.Members {
		m := &q.Staff.Members[i]
		c.members[m.Employee.Label] = m
	}
	c.after, c.afterAll = followingFactors(q)
	return c
}

// finding gives a notice its amount, remedy and source.
func (c *checking) finding(n premium.Notice) Finding {
	rule, known := checkRules[n.ID]
	if !known {
		rule = checkRule{origin: quoteOrigin}
	}
	origin := rule.origin(c, n)
	f := Finding{Notice: n, Remedy: rule.remedy, Source: origin.Source, Certainty: origin.Certainty}
	if rule.weigh != nil {
		rule.weigh(c, &f)
	}
	return f
}

// weighs sets the amount and the sum that it follows from.
func (f *Finding) weighs(means string, amount premium.Value, lines ...premium.Line) {
	f.Amount, f.Means, f.Lines = amount, means, lines
	for _, line := range lines {
		f.Certainty = f.Certainty.Weaker(line.Certainty)
	}
}

// Total is what findings come to together; no value when one of them has no amount.
func Total(findings []Finding) premium.Value {
	total := premium.Money(0)
	for _, f := range findings {
		if f.Amount.Unit == premium.None || f.Amount.Unknown {
			return premium.Value{}
		}
		total += f.Amount.Money
	}
	return premium.Euros(total)
}

// weightier orders findings: what stands in the way of a quote, warnings, the rest; within them by amount, an unknown one
// after those that are known.
func weightier(a, b Finding) int {
	return cmp.Or(cmp.Compare(urgency[a.Severity], urgency[b.Severity]), cmp.Compare(amountRank(a), amountRank(b)),
		cmp.Compare(b.Amount.Money, a.Amount.Money))
}

var urgency = map[premium.Severity]int{premium.Refusal: 0, premium.Warning: 1, premium.Info: 2}

func amountRank(f Finding) int {
	switch {
	case f.Amount.Unit == premium.None:
		return 2
	case f.Amount.Unknown:
		return 1
	}
	return 0
}
