package advice

import (
	"cmp"
	"slices"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Per says what a limit is held against.
type Per string

// The measures of a limit.
const (
	PerYear  Per = "year"  // the total of a policy year
	PerMonth Per = "month" // no instalment asks more than the limit for each month it is for
)

// Goal is what the employer is willing to pay.
type Goal struct {
	Limit     premium.Money // euros per year or per month, arbo fee included, excl. btw
	Per       Per
	Following bool // hold the limit against a following year too: a one-off discount does not help there
	Most      int  // at most so many proposals; 0: five
}

// defaultMost is how many proposals can still be compared by hand.
const defaultMost = 5

// Proposal is a combination of choices that fits a goal.
type Proposal struct {
	Cover     premium.Cover
	Changes   []Option // against the standing cover; none: it is the standing cover
	FirstYear premium.Value
	Following premium.Value
	Payments  premium.Instalments // of year 1
	// Left is what one illness of 104 weeks of the average employee leaves to the employer: wages in the own-risk period,
	// wages beyond the benefit, and the charges that the standing cover pays and this one does not. Coverage beyond the wage
	// due and charges beyond the standing ones make up for nothing.
	Left premium.Value

	demand premium.Money // what is held against the limit, per year
}

// Fitting is the answer to a goal.
type Fitting struct {
	Proposals []Proposal
	Cheapest  *Proposal // of all combinations, whether it fits or not; nil: no price is known
	Fits      int       // how many combinations fit
	Tried     int
}

// varied are the questions that a goal may answer otherwise. A package discount is not among them: it asks for other
// covers.
var varied = []Question{Coverage, Eigenrisico, Term, Charges, Settlement, Payment}

// Within finds the combinations of choices that cost at most the limit. Those that keep most cover come first: least left
// to the employer per illness, then fewest changes, then the lowest price, then the order of the product's options. One
// with an unknown total is never proposed, nor one with a change that costs and keeps nothing.
func Within(s *premium.Staff, standing premium.Cover, g Goal) Fitting {
	all := proposals(s, standing, g)
	o := Fitting{Tried: len(all)}
	all = slices.DeleteFunc(all, func(p Proposal) bool { return p.FirstYear.Unknown || p.Following.Unknown })
	if len(all) == 0 {
		return o
	}
	cheapest := slices.MinFunc(all, func(a, b Proposal) int { return cmp.Compare(a.demand, b.demand) })
	o.Cheapest = &cheapest
	all = slices.DeleteFunc(all, func(p Proposal) bool { return p.demand > g.perYear() })
	slices.SortStableFunc(all, better)
	o.Fits = len(all)
	o.Proposals = telling(all, cmp.Or(g.Most, defaultMost))
	return o
}

// telling takes the best proposals, without those that change one thing more than a better one and gain nothing by it.
func telling(sorted []Proposal, most int) []Proposal {
	var told []Proposal
	for _, p := range sorted {
		if len(told) == most {
			break
		}
		if !slices.ContainsFunc(told, func(better Proposal) bool { return p.idleBeside(better) }) {
			told = append(told, p)
		}
	}
	return told
}

// idleBeside says that a proposal makes all the changes of a better one and more, and costs at least as much.
func (p Proposal) idleBeside(better Proposal) bool {
	for _, change := range better.Changes {
		if !slices.ContainsFunc(p.Changes, change.Equal) {
			return false
		}
	}
	return better.FirstYear.Money <= p.FirstYear.Money && better.Following.Money <= p.Following.Money
}

// better orders proposals: see Within.
func better(a, b Proposal) int {
	return cmp.Or(byAmount(a.Left, b.Left), cmp.Compare(len(a.Changes), len(b.Changes)), byAmount(a.FirstYear, b.FirstYear))
}

func (g Goal) perYear() premium.Money {
	if g.Per == PerMonth {
		return g.Limit * 12
	}
	return g.Limit
}

// proposals prices every combination.
func proposals(s *premium.Staff, standing premium.Cover, g Goal) []Proposal {
	left := leftovers(s, standing)
	var all []Proposal
	for _, c := range combinations(s, standing) {
		q := s.Quote(c)
		p := Proposal{Cover: c, FirstYear: q.FirstYear.Total, Following: q.Following.Total, Payments: q.FirstYear.Instalments,
			Left: left(c), Changes: changes(s, standing, c), demand: g.demand(&q.FirstYear)}
		if g.Following {
			p.demand = max(p.demand, g.demand(&q.Following))
		}
		all = append(all, p)
	}
	return all
}

// demand is what a year is held against the limit for, per year: its total, or its largest instalment as if all were
// equal to it.
func (g Goal) demand(y *premium.YearPremium) premium.Money {
	if g.Per == PerMonth {
		largest := max(y.Instalments.Amount.Money, y.Instalments.Last.Money)
		return largest * premium.Money(y.Instalments.Count)
	}
	return y.Total.Money
}

// combinations are all covers that differ from the standing one in answers that have a price.
func combinations(s *premium.Staff, standing premium.Cover) []premium.Cover {
	covers := []premium.Cover{standing}
	for _, q := range Questions(s) {
		if !slices.Contains(varied, q) {
			continue
		}
		var grown []premium.Cover
		for _, c := range covers {
			for _, o := range withStanding(s, standing, q) {
				grown = append(grown, o.Apply(c))
			}
		}
		covers = grown
	}
	return covers
}

// withStanding are the options of a question, with the standing one in its place among them if it is not tabulated.
func withStanding(s *premium.Staff, standing premium.Cover, q Question) []Option {
	now, list := Standing(s, standing, q), Options(s, q)
	if slices.ContainsFunc(list, now.Equal) {
		return list
	}
	at := slices.IndexFunc(list, now.precedes)
	if at < 0 {
		at = len(list)
	}
	return slices.Insert(list, at, now)
}

// precedes says whether an option stands before another of its question: coverage falls, periods and percentages rise.
func (o Option) precedes(other Option) bool {
	switch v := o.Value.(type) {
	case tariffs.Coverage:
		than := other.Value.(tariffs.Coverage)
		return cmp.Or(cmp.Compare(v.Year1, than.Year1), cmp.Compare(v.Year2, than.Year2)) > 0
	case tariffs.WaitingDays:
		return v < other.Value.(tariffs.WaitingDays)
	case premium.Value:
		return v.Number.LessThan(other.Value.(premium.Value).Number)
	}
	return true
}

func changes(s *premium.Staff, standing, c premium.Cover) []Option {
	var changed []Option
	for _, q := range varied {
		if now := Standing(s, c, q); !now.Equal(Standing(s, standing, q)) {
			changed = append(changed, now)
		}
	}
	return changed
}

// leftovers gives the function that works out what one illness leaves to the employer; each combination of coverage,
// eigen risico and charges once.
func leftovers(s *premium.Staff, standing premium.Cover) func(premium.Cover) premium.Value {
	type key struct{ coverage, eigenrisico, charges any }
	held, known := promised(s, standing), map[key]premium.Value{}
	paidNow := ChargesBenefit(s, asDue(held, standing)).Amount.Money
	return func(c premium.Cover) premium.Value {
		k := key{c.Coverage, c.Eigenrisico, c.Charges.String()}
		if _, found := known[k]; !found {
			counted := asDue(held, c)
			counted.Charges = decimal.Min(c.Charges, standing.Charges)
			lost := max(0, paidNow-ChargesBenefit(s, counted).Amount.Money)
			known[k] = premium.Euros(held.Exposure(c.Coverage, c.Eigenrisico).Total.Money + lost)
		}
		return known[k]
	}
}
