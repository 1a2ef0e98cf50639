package premium

import (
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// This file explains the figures of one employee to screens and documents.

// MemberLines are the sums of one employee: the wage that counts for the thresholds, and of an insured one the insured
// wage and the arbo fee.
func (s *Staff) MemberLines(m Member) []Line {
	bounds := s.wages.origin
	var lines []Line
	if e := m.Employee; !e.DGA && !e.NoNLPremiums {
		lines = append(lines, s.payrollWage(m))
	}
	if !m.Insured {
		return lines
	}
	lines = append(lines, part(InsuredWageLine, m.Wage, m.Fraction, m.InsuredWage, bounds))
	return append(lines, s.memberArboFee(m))
}

// payrollWage is the wage that counts for the thresholds, raised by the charges where those are read so.
func (s *Staff) payrollWage(m Member) Line {
	wage := m.Employee.Wage
	raised := wage.times(s.uplift)
	l := part(PayrollWage, wage, m.Employed, m.Employed.of(raised), origin{nil, tariffs.Typed})
	if s.uplift.units == 1 {
		return l
	}
	factor := decimal.New(s.uplift.units, -int32(s.uplift.decimals))
	l.terms = append([]Term{{Value: Euros(wage)}, {Sign: "×"}, {Value: Percent(factor)}}, m.Employed.terms()...)
	l.Rounding = HalfUpCents
	return l
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
	wage, fraction := fee.basis(m.Wage, m.Fraction)
	if amount, which := fee.bound(wage); which != "" {
		return part(EmployeeArboFee, amount, fraction, m.ArboFee.Money, o)
	}
	l := part(EmployeeArboFee, wage, fraction, m.ArboFee.Money, o)
	l.Rounding, l.Factor = HalfUpCents, Percent(fee.printed)
	l.terms = append([]Term{{Value: Euros(wage)}, {Sign: "×"}, {Value: l.Factor}}, fraction.terms()...)
	return l
}

// ArboBound says by which bound an employee's arbo fee is set: "minimum", "maximum", or "" for neither.
func (s *Staff) ArboBound(m Member) string {
	fee := s.rates.arbo
	if fee == nil || !m.Insured {
		return ""
	}
	wage, _ := fee.basis(m.Wage, m.Fraction)
	_, which := fee.bound(wage)
	return which
}

// ArboRate is the arbo fee's percentage, and the wage and part of a year it is taken of for a member; false: not known.
func (s *Staff) ArboRate(m Member) (percentage Value, wage Money, f Fraction, known bool) {
	fee := s.rates.arbo
	if fee == nil {
		return Value{Unit: Percentage, Unknown: true}, m.Wage, m.Fraction, false
	}
	wage, f = fee.basis(m.Wage, m.Fraction)
	return Percent(fee.printed), wage, f, true
}
