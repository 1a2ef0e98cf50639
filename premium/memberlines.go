package premium

import (
	"time"

	"dekking/tariffs"
)

// This file explains the figures of one employee, and what the law gives AOW'ers, to screens and documents.

// MemberLines are the sums of one employee: the wage that counts for the thresholds, and of an insured one the insured
// wage and the arbo fee.
func (s *Staff) MemberLines(m Member) []Line {
	bounds := s.wages.origin
	var lines []Line
	if e := m.Employee; !e.DGA && !e.NoNLPremiums {
		lines = append(lines, part(PayrollWage, e.Wage, m.Employed, m.Employed.of(e.Wage), origin{nil, tariffs.Typed}))
	}
	if !m.Insured {
		return lines
	}
	lines = append(lines, part(InsuredWageLine, s.wages.cap(m.Employee.Wage), m.Fraction, m.InsuredWage, bounds))
	return append(lines, s.memberArboFee(m))
}

// part is a line of an amount over a part of the year.
func part(id LineID, whole Money, f Fraction, amount Money, o origin) Line {
	l := Line{ID: id, Basis: Euros(whole), Amount: Euros(amount), Source: o.source, Certainty: o.certainty,
		terms: append([]Term{{Value: Euros(whole)}}, f.terms()...)}
	if !f.Whole() {
		l.Rounding = HalfUpCents
	}
	return l
}

// terms write out a fraction as a factor; a whole one needs none.
func (f Fraction) terms() []Term {
	if f.Whole() {
		return nil
	}
	return []Term{{Sign: "×"}, {Value: Whole(f.Days)}, {Sign: "/"}, {Value: Whole(f.PerYear)}}
}

// memberArboFee writes out rate × wage where that lies between the bounds, else the bound that takes its place.
func (s *Staff) memberArboFee(m Member) Line {
	o := s.rates.arboOrigin
	fee := s.rates.arbo
	if fee == nil {
		return Line{ID: EmployeeArboFee, Amount: UnknownEuros, Source: o.source, Certainty: o.certainty}
	}
	wage := s.wages.cap(m.Employee.Wage)
	switch {
	case wage.below(fee.rate, fee.minimum):
		return part(EmployeeArboFee, fee.minimum, m.Fraction, m.ArboFee.Money, o)
	case !wage.below(fee.rate, fee.maximum):
		return part(EmployeeArboFee, fee.maximum, m.Fraction, m.ArboFee.Money, o)
	}
	l := part(EmployeeArboFee, wage, m.Fraction, m.ArboFee.Money, o)
	l.Rounding, l.Factor = HalfUpCents, Percent(fee.printed)
	l.terms = append([]Term{{Value: Euros(wage)}, {Sign: "×"}, {Value: l.Factor}}, m.Fraction.terms()...)
	return l
}

// ArboBound says by which bound an employee's arbo fee is set: "minimum", "maximum", or "" for neither.
func (s *Staff) ArboBound(m Member) string {
	fee := s.rates.arbo
	if fee == nil || !m.Insured {
		return ""
	}
	switch wage := s.wages.cap(m.Employee.Wage); {
	case wage.below(fee.rate, fee.minimum):
		return "minimum"
	case !wage.below(fee.rate, fee.maximum):
		return "maximum"
	}
	return ""
}

// AOWPayWeeks is how many weeks of sick pay the law gives an AOW'er who falls ill on a day.
func AOWPayWeeks(rule tariffs.AOWPay, day time.Time) int { return aowPayWeeks(rule, day) }
