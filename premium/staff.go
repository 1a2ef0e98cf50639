package premium

import (
	"slices"
	"time"

	"dekking/tariffs"
)

// Staff is the outcome of Assess: who is insured, for which wage and arbo fee. It prices any Cover without looking at
// the employees again.
type Staff struct {
	Table         *tariffs.Table
	Request       Request
	Year          Period // policy year
	Members       []Member
	Payroll       Money // for the thresholds: expected wages of the first policy year, uncapped, without uplift
	AnnualPayroll Money // the same as if everybody worked the whole year
	InsuredWage   Money
	Insured       int // number of insured employees
	ArboFee       Value
	ArboRange     *ArboRange // what the fee could be, when only totals are known

	read       readings
	plain      *Staff    // before the charges raised the wages; nil: this is it
	uplift     rate      // of the wages by the charges, where those are read so; else 1
	rater      *Rater    // remembers what other staffs share
	curve      arboCurve // the rater's; zero: not compiled
	rates      rates
	wages      wageBounds
	ownAbsence *ownAbsence // nil: not asked, or the percentage is typed
	cost       costBasis
	arboTerms  []Term // the fees that add up
	notices    []Notice
}

// Member is one employee as assessed.
type Member struct {
	Employee    Employee
	Insured     bool
	Reason      NoticeID // why not insured; "" when insured
	Period      Period   // insured days
	Fraction    Fraction // insured part of the year
	Employed    Fraction // employed part of the year
	Wage        Money    // per full year as it is insured: between the product's bounds
	InsuredWage Money
	ArboFee     Value
	Pension     time.Time // day AOW age is reached; zero when the birth date is not given
}

// Assess walks the employees once: who is insured and why not, for which wage, at which arbo fee, and which payroll
// counts for the thresholds. It works out everything that does not depend on the choice of cover. The request has been
// checked by Draft; what the product refuses is among the notices.
func Assess(table *tariffs.Table, request Request) *Staff {
	return (&Rater{table: table}).Assess(request)
}

// usualNotices is how many notices a staff mostly has.
const usualNotices = 4

func (r *Rater) assess(request Request, uplift rate) *Staff {
	s := &Staff{Table: r.table, Request: request, Year: PolicyYear(request.StartDate), rater: r, uplift: uplift,
		notices: make([]Notice, 0, usualNotices)}
	r.compile(s)
	s.assessStart()
	if request.Totals != nil {
		s.assessTotals(*request.Totals)
	} else {
		s.assessMembers()
	}
	s.assessPayroll()
	s.assessAbsence()
	s.cost = s.costBasis()
	s.assessClause()
	s.assessMerger()
	s.assessFigures()
	s.assessReadings()
	return s
}

// Refused says that no quote can be made; Notices tells why.
func (s *Staff) Refused() bool { return len(Refusals(s.notices)) > 0 }

// Notices are those that hold whatever cover is chosen.
func (s *Staff) Notices() []Notice { return s.notices }

func (s *Staff) notice(id NoticeID, severity Severity, employee string, args ...any) {
	s.notices = append(s.notices, Notice{ID: id, Severity: severity, Employee: employee, Args: args})
}

func (s *Staff) add(n Notice) { s.notices = append(s.notices, n) }

// assessStart refuses a start before the quote date or too far after it (inventory 175, 176).
func (s *Staff) assessStart() {
	start, quoted, ahead := s.Request.StartDate, s.Request.QuoteDate, s.Table.Product.Start.MonthsAhead
	latest := LatestStart(quoted, ahead)
	switch {
	case start.Before(quoted):
		s.add(Notice{ID: StartInPast, Severity: Refusal, Field: "start_date", Args: []any{start, quoted}})
	case start.After(latest):
		s.add(Notice{ID: StartTooLate, Severity: Refusal, Field: "start_date",
			Args: []any{start, latest, FirstQuoteDay(start, ahead)}})
	}
}

// assessMembers adds up wages and fees over the staff list.
func (s *Staff) assessMembers() {
	s.Members = make([]Member, 0, len(s.Request.Employees))
	s.ArboFee = Euros(0)
	if s.rates.arbo == nil {
		s.ArboFee = UnknownEuros
	}
	for _, e := range s.Request.Employees {
		m := s.assess(e)
		s.Members = append(s.Members, m)
		s.tally(m, 1)
		if m.Insured {
			s.addArboTerm(m.ArboFee)
		}
	}
	s.assessNobody()
}

// tally adds a member to the sums of the staff, or takes her out with the sign −1.
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

// assessNobody warns of a staff list of which nobody is insured, with the first two reasons why: a price of nothing would
// look like a quote. It is no refusal: the product refuses the people, each with a reason, and not the request.
func (s *Staff) assessNobody() {
	if s.Insured > 0 || len(s.Members) == 0 {
		return
	}
	n := Notice{ID: NobodyInsured, Severity: Warning, Field: "employee"}
	for _, m := range s.Members {
		if reason := TextID("reason." + string(m.Reason)); len(n.Args) < 2 && !slices.Contains(n.Args, any(reason)) {
			n.Args = append(n.Args, reason)
		}
	}
	n.Variant = variantOf(len(n.Args) > 1, "", "reasons")
	s.add(n)
}

// Capped says that an employee earns more than the highest wage that is insured.
func (s *Staff) Capped(m Member) bool { return m.Insured && m.Wage < m.Employee.Wage.times(s.uplift) }

// addArboTerm writes out the sum of the fees as it grows.
func (s *Staff) addArboTerm(fee Value) {
	if len(s.arboTerms) > 0 {
		s.arboTerms = append(s.arboTerms, Term{Sign: "+"})
	}
	s.arboTerms = append(s.arboTerms, Term{Value: fee})
}

// assessTotals takes everyone at the average wage: the premium's base is the total itself, the arbo fee an estimate.
func (s *Staff) assessTotals(t Totals) {
	t.Payroll = t.Payroll.times(s.uplift)
	s.Payroll, s.AnnualPayroll, s.InsuredWage, s.Insured = t.Payroll, t.Payroll, t.Payroll, t.Headcount
	s.assessAverage(t)
	s.ArboFee = UnknownEuros
	if s.rates.arbo == nil {
		return
	}
	s.ArboFee = Euros(s.averageArboFee() * Money(t.Headcount))
	s.ArboRange = s.arboRange(t)
	s.assessArboRange()
}

// assessAverage holds totals against the product's maximum of a wage. Above it on average, more is in the base than can be
// insured; the base stays the total itself (design §5.9), and that is said. An average below the minimum is no request
// (Draft.Average).
func (s *Staff) assessAverage(t Totals) {
	most := s.wages.maximum * Money(t.Headcount)
	if s.wages.maximum > 0 && t.Payroll > most {
		s.add(Notice{ID: WageAboveMaximum, Variant: "average", Severity: Warning, Field: "payroll.total",
			Args: []any{s.wages.maximum, most, t.Payroll - most}})
	}
}

// assessArboRange says how far the arbo fee is an estimate; not at all when every spread of the wages gives the same.
func (s *Staff) assessArboRange() {
	if s.arboExact() {
		s.add(Notice{ID: ArboFeeEstimated, Variant: "exact", Severity: Info, Args: []any{s.ArboRange.Low}})
		return
	}
	s.notice(ArboFeeEstimated, Info, "", s.ArboRange.Low, s.ArboRange.High)
}

// arboExact says that the arbo fee of totals is what any staff with these totals pays.
func (s *Staff) arboExact() bool {
	return s.ArboRange.Low == s.ArboRange.High && s.ArboFee == Euros(s.ArboRange.Low)
}

// Average is the wage of one of them, if all earned the same; rounded half up to cents, 0 without anybody.
func (t Totals) Average() Money {
	if t.Headcount < 1 {
		return 0
	}
	return t.Payroll.share(1, uint64(t.Headcount))
}

// averageArboFee is the fee of one employee at the average wage.
func (s *Staff) averageArboFee() Money {
	t := *s.Request.Totals
	payroll := min(t.Payroll.times(s.uplift), s.wages.cap(MaxMoney)*Money(t.Headcount))
	return s.rates.arbo.average(payroll, int64(t.Headcount))
}
