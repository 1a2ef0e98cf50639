package premium

import (
	"dekking/tariffs"
)

// This file explains the figures of one employee to screens and documents.

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
	if amount, which := fee.bound(wage); which != "" {
		return part(EmployeeArboFee, amount, m.Fraction, m.ArboFee.Money, o)
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
	_, which := fee.bound(s.wages.cap(m.Employee.Wage))
	return which
}
