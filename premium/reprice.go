package premium

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// This file prices a quote again: at another percentage, with other wages, with one employee more, less or otherwise.

// Repricer prices a quote again with one employee changed, without walking the others: the sums of the staff go on from
// those there are. The percentage depends on the staff by the number insured and by whether own absence counts, so it is
// worked out once for each of these.
type Repricer struct {
	quote       *Quote
	percentages map[pricedFor]pricedAt
}

type pricedFor struct {
	insured int
	absence bool
}

type pricedAt struct {
	cost       costBasis
	percentage Value
}

// NewRepricer prices variations of a quote.
func NewRepricer(q *Quote) *Repricer {
	own := pricedFor{q.Staff.Insured, q.Staff.ownAbsence != nil}
	return &Repricer{q, map[pricedFor]pricedAt{own: {q.Staff.cost, q.Percentage}}}
}

// Without is the price without one member of the staff, as if she had never been on the list. Its Staff has no Members.
func (r *Repricer) Without(m Member) Quote {
	rest := r.without(m)
	return r.price(rest)
}

// Instead is the price with one member of the staff given otherwise. Its Staff has no Members.
func (r *Repricer) Instead(m Member, e Employee) Quote {
	rest := r.without(m)
	rest.tally(rest.assess(e), 1)
	return r.price(rest)
}

func (r *Repricer) without(m Member) *Staff {
	rest := *r.quote.Staff
	rest.Members, rest.arboTerms, rest.notices = nil, nil, nil
	rest.tally(m, -1)
	return &rest
}

// price is the quote's cover on a staff whose sums have changed.
func (r *Repricer) price(s *Staff) Quote {
	s.ownAbsence = nil
	s.assessAbsence()
	key := pricedFor{s.Insured, s.ownAbsence != nil}
	at, found := r.percentages[key]
	if !found {
		s.cost = s.costBasis()
		at = pricedAt{s.cost, s.percentageValue(r.quote.Cover)}
		r.percentages[key] = at
	}
	s.cost = at.cost
	q := Quote{Staff: s, Cover: r.quote.Cover, Percentage: at.percentage}
	q.FirstYear, q.Following = q.year(true), q.year(false)
	return q
}

func (s *Staff) percentageValue(c Cover) Value {
	if fraction, known := s.percentage(c); known {
		return Percent(fraction)
	}
	return Value{Unit: Percentage, Unknown: true}
}

// With is the quote with one employee more. Beside totals, her wage and arbo fee are counted exactly and the others stay as
// estimated; then the lines of the result hold for differences only.
func (q *Quote) With(e Employee) Quote {
	s := q.Staff
	if s.Request.Totals != nil {
		return NewRepricer(q).price(s.besideTotals(e))
	}
	request := s.Request
	request.Employees = append(slices.Clip(request.Employees), e)
	return Assess(s.Table, request).Quote(q.Cover)
}

// besideTotals assesses one employee beside a payroll total.
func (s *Staff) besideTotals(e Employee) *Staff {
	with := *s
	with.Members, with.notices = nil, nil
	with.assessStart()
	m := with.assess(e)
	with.Members = []Member{m}
	with.tally(m, 1)
	if r := s.ArboRange; r != nil {
		with.ArboRange = &ArboRange{r.Low + m.ArboFee.Money, r.High + m.ArboFee.Money}
		with.assessArboRange()
	}
	with.assessPayroll()
	with.assessClause()
	with.assessMerger()
	with.assessFigures()
	with.assessReadings()
	return &with
}

// FollowingAt prices a following year of this quote at another percentage, as a fraction.
func (q *Quote) FollowingAt(percentage decimal.Decimal) YearPremium {
	other := Quote{Staff: q.Staff, Cover: q.Cover, Percentage: Percent(percentage)}
	return other.year(false)
}

// At prices both years of this quote at another percentage, as a fraction.
func (q *Quote) At(percentage decimal.Decimal) Quote {
	other := Quote{Staff: q.Staff, Cover: q.Cover, Percentage: Percent(percentage)}
	other.FirstYear, other.Following = other.year(true), other.year(false)
	return other
}

// Raised prices the same cover with all wages times a factor, each rounded half up to cents. What the product refuses of
// such wages is among the notices of the quote's staff.
func (q *Quote) Raised(factor *big.Rat) Quote {
	request := q.Assessed().Request
	if request.Totals != nil {
		request.Totals = &Totals{request.Totals.Payroll.Scaled(factor), request.Totals.Headcount}
	}
	request.Employees = append([]Employee(nil), request.Employees...)
	for i := range request.Employees {
		request.Employees[i].Wage = request.Employees[i].Wage.Scaled(factor)
	}
	return Assess(q.Staff.Table, request).Quote(q.Cover)
}
