package premium

import "slices"

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

// tally adds a member to the sums of the staff, or takes her out with the sign −1; assessMembers adds up the same ones.
func (s *Staff) tally(m Member, sign Money) {
	if e := m.Employee; !e.DGA && !e.NoNLPremiums {
		wage := s.CountedWage(m)
		s.Payroll += sign * m.Employed.of(wage)
		s.AnnualPayroll += sign * wage
	}
	if !m.Insured {
		return
	}
	s.Insured += int(sign)
	s.InsuredWage += sign * m.InsuredWage
	if !s.ArboFee.Unknown {
		s.ArboFee.Money += sign * m.ArboFee.Money
	}
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

// Less is what this year costs more than another, line by line; the lines add up to the difference of the totals. Lines
// that are the same are left out.
func (y *YearPremium) Less(other *YearPremium) []Line {
	var lines []Line
	for _, l := range y.Lines() {
		before, _ := other.Line(l.ID)
		lines = appendDifference(lines, l, before)
	}
	for _, before := range other.Lines() {
		if _, still := y.Line(before.ID); !still {
			lines = appendDifference(lines, Line{ID: before.ID, Source: before.Source}, before)
		}
	}
	return lines
}

func appendDifference(lines []Line, l, before Line) []Line {
	for _, amount := range []*Value{&l.Amount, &before.Amount} {
		if amount.Unit == None {
			*amount = Euros(0)
		}
	}
	difference := l.Amount.Minus(before.Amount)
	if !difference.Unknown && difference.Money == 0 {
		return lines
	}
	d := Line{ID: l.ID, Amount: difference, Source: l.Source, Certainty: l.Certainty.Weaker(before.Certainty)}
	if !difference.Unknown {
		d.terms = append([]Term{{Value: l.Amount}, {Sign: "−"}}, apart([]Term{{Value: before.Amount}})...)
	}
	return append(lines, d)
}
