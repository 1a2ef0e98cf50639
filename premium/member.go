package premium

import (
	"time"

	"dekking/tariffs"
)

// recoveryDays is how long somebody sick at the start must be fully fit before she is insured: four weeks, so that she
// enters on day 29, the first fit day being day 1 (inventory 79, I15).
const recoveryDays = 28

// assess decides on one employee: insured or not and why, over which days, for which wage and arbo fee.
func (s *Staff) assess(e Employee) Member {
	m := Member{Employee: e, Wage: s.insurable(e), ArboFee: Euros(0)}
	employed := s.Year.from(e.From).until(e.Until)
	m.Employed = s.fraction(employed)
	m.Period = employed
	m.Reason = s.exclusion(&m)
	m.Insured = m.Reason == ""
	if !m.Insured {
		m.Period = Period{}
		m.Fraction = Fraction{0, m.Employed.PerYear}
		return m
	}
	m.Fraction = s.fraction(m.Period)
	m.InsuredWage = m.Fraction.of(m.Wage)
	if s.rates.arbo != nil {
		m.ArboFee = Euros(s.rates.arbo.fee(m.Wage, m.Fraction))
	} else {
		m.ArboFee = UnknownEuros
	}
	s.remark(m, employed)
	return m
}

// insurable is the wage per full year that is insured of an employee who is: at most the maximum; raised by the charges
// and to the minimum where those rules are read so.
func (s *Staff) insurable(e Employee) Money {
	wage := s.wages.cap(e.Wage.times(s.uplift))
	if s.read.raisedToMinimum {
		return max(wage, s.wages.minimum)
	}
	return wage
}

// fraction measures a part of the policy year.
func (s *Staff) fraction(p Period) Fraction {
	if s.read.months {
		return Fraction{p.months(s.Year), monthsOfAYear}
	}
	return fractionOf(p, s.Year, s.workdaysPerYear())
}

func (s *Staff) workdaysPerYear() int { return s.Table.Reference.Workdays.PerYear }

// exclusion gives the reason why an employee is not insured, and narrows the period of one who is (inventory 53, 71, 79,
// 100, 140). The reason is also a notice: nobody is left out without a word.
func (s *Staff) exclusion(m *Member) NoticeID {
	e := m.Employee
	switch {
	case e.DGA:
		s.notice(DGANotInsured, Info, e.Label)
		return DGANotInsured
	case e.NoNLPremiums:
		s.notice(NoNLPremiums, Warning, e.Label)
		return NoNLPremiums
	case e.Wage.times(s.uplift) < s.wages.minimum && !s.read.raisedToMinimum:
		s.notice(WageBelowMinimum, Warning, e.Label, s.wages.minimum)
		return WageBelowMinimum
	case m.Period.idle():
		s.add(Notice{ID: NotEmployed, Variant: variantOf(m.Period.Empty(), "idle", ""), Severity: Warning, Employee: e.Label})
		return NotEmployed
	}
	if reason := s.limitByPension(m); reason != "" {
		return reason
	}
	return s.limitBySickness(m)
}

// limitByPension ends the period on the day before AOW age, unless the employee is insured beyond it by choice.
func (s *Staff) limitByPension(m *Member) NoticeID {
	e := m.Employee
	if e.Born.IsZero() {
		return ""
	}
	m.Pension = StatePensionDay(s.Table.Reference.StatePension, e.Born)
	if e.InsureAfterAOW && s.Table.Product.AfterAOW.Cover == "optional" {
		return ""
	}
	before := m.Period.until(m.Pension.AddDate(0, 0, -1))
	variant := ""
	if s.Table.Product.AfterAOW.Cover != "optional" {
		variant = "not_offered"
	}
	if before.idle() {
		s.add(Notice{ID: AOWNotInsured, Variant: variant, Severity: Warning, Employee: e.Label, Args: []any{m.Pension}})
		return AOWNotInsured
	}
	if before != m.Period {
		s.add(Notice{ID: AOWReached, Variant: variant, Severity: Info, Employee: e.Label, Args: []any{before.Last}})
	}
	m.Period = before
	return ""
}

// limitBySickness starts the period of somebody sick at the start on her 29th day of fitness.
func (s *Staff) limitBySickness(m *Member) NoticeID {
	e := m.Employee
	if !e.SickAtStart {
		return ""
	}
	joiner := e.From.After(s.Year.First)
	if e.FitSince.IsZero() {
		s.add(Notice{ID: SickAtStart, Variant: variantOf(joiner, "unknown", "hire_unknown"), Severity: Warning, Employee: e.Label})
		return SickAtStart
	}
	entry := e.FitSince.AddDate(0, 0, recoveryDays)
	if s.read.oneDayLater {
		entry = entry.AddDate(0, 0, 1)
	}
	after := m.Period.from(entry)
	if after != m.Period {
		s.add(Notice{ID: SickAtStart, Variant: variantOf(joiner, "", "hire"), Severity: Warning, Employee: e.Label,
			Args: []any{entry}})
	}
	if after.idle() {
		return SickAtStart
	}
	m.Period = after
	return ""
}

// variantOf chooses between two wordings.
func variantOf(second bool, first, other string) string {
	if second {
		return other
	}
	return first
}

// remark adds what should be known about an employee who is insured.
func (s *Staff) remark(m Member, employed Period) {
	if s.wages.maximum > 0 && m.Employee.Wage.times(s.uplift) > s.wages.maximum {
		s.notice(WageAboveMaximum, Info, m.Employee.Label, s.wages.maximum, m.Employee.Wage.times(s.uplift)-s.wages.maximum)
	}
	if employed.First.After(s.Year.First) && s.Table.Product.Foreseeable.Clause == "yes" {
		end := clauseEnd(employed.First, s.Table.Product.Foreseeable)
		s.add(Notice{ID: ForeseeableClause, Variant: "employee", Severity: Info, Employee: m.Employee.Label, Args: []any{end}})
	}
}

// assessMerger warns of a change that the insurer must know of (inventory 66).
func (s *Staff) assessMerger() {
	if s.Request.Employer.MergerExpected {
		s.add(Notice{ID: MergerExpected, Severity: Warning, Field: "employer.merger_expected"})
	}
}

// assessClause says whether disability that could be expected at the start is excluded for a time (inventory 55–58).
func (s *Staff) assessClause() {
	clause := s.Table.Product.Foreseeable
	if s.Request.Employer.PriorCover || clause.Clause == "no" {
		return
	}
	variant := ""
	if clause.Clause == "unknown" {
		variant = "unknown"
	}
	s.add(Notice{ID: ForeseeableClause, Variant: variant, Severity: Info,
		Args: []any{clauseEnd(s.Year.First, clause)}})
}

// clauseEnd is the last day of the clause that begins on a day.
func clauseEnd(first time.Time, clause tariffs.Foreseeable) time.Time {
	return addMonths(first, clause.Months).AddDate(0, 0, -1)
}

// workingAge says whether an employee had the age of the full minimum wage on a day; unknown birth dates count as adult.
func workingAge(rule tariffs.MinimumWageFrom, born, day time.Time) bool {
	return born.IsZero() || !addMonths(born, 12*rule.FromAge).After(day)
}
