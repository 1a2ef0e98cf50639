package premium

import (
	"dekking/tariffs"
)

// This file gives the advice on choices (package advice) what it needs of the engine: exact sums that write themselves
// out, and the figures behind an exposure. Rounding stays in rounding.go.

// Sum is an exact number or amount together with the way it is written, so that a line made of it can be followed with a
// pocket calculator. Whatever is made of an unknown value is unknown.
type Sum struct {
	s       sum
	unknown bool
}

// SumOf begins a sum with one value: an amount, a percentage, a factor or a count.
func SumOf(v Value) Sum {
	if v.Unknown {
		return Sum{sum{wholeNumber(1).value, []Term{{Value: v}}, v.Unit}, true}
	}
	switch v.Unit {
	case Euro:
		return Sum{s: euros(v.Money)}
	case Count:
		return Sum{s: wholeNumber(int(v.Money))}
	case Percentage:
		return Sum{s: percentNumber(v.Number)}
	}
	return Sum{s: plainNumber(v.Number)}
}

// Plus adds b.
func (a Sum) Plus(b Sum) Sum { return Sum{a.s.plus(b.s), a.unknown || b.unknown} }

// Minus subtracts b.
func (a Sum) Minus(b Sum) Sum { return Sum{a.s.minus(b.s), a.unknown || b.unknown} }

// Times multiplies by b; a sum of terms must be Bracketed first.
func (a Sum) Times(b Sum) Sum { return Sum{a.s.times(b.s), a.unknown || b.unknown} }

// Over divides by b, which is not zero; a sum of terms must be Bracketed first.
func (a Sum) Over(b Sum) Sum { return Sum{a.s.over(b.s), a.unknown || b.unknown} }

// Bracketed puts a sum of several terms between brackets.
func (a Sum) Bracketed() Sum { return Sum{a.s.bracketed(), a.unknown} }

// Line makes a line of a sum that comes to an amount of euros, rounded half up to cents.
func (a Sum) Line(id LineID, source *tariffs.Source, c tariffs.Certainty) Line {
	l := Line{ID: id, Amount: UnknownEuros, Source: source, Certainty: tariffs.Unknown, terms: a.s.terms}
	if t := a.s.terms; len(t) == 3 && t[1].Sign == "×" {
		l.Basis, l.Factor = t[0].Value, t[2].Value
	}
	if a.unknown {
		return l
	}
	l.Amount, l.Certainty = Euros(wholeCents(a.s.value)), c
	if !a.s.value.IsInt() {
		l.Rounding = HalfUpCents
	}
	return l
}

// AverageWage is the average full-year wage of the insured employees, as far as it is insured.
func (s *Staff) AverageWage() Money { return s.averageWage() }

// ShareBeyond is the share of all absence days of two years that falls in year 1 beyond an eigen-risico period, written
// out where it lies between two tabulated periods.
func (s *Staff) ShareBeyond(days tariffs.WaitingDays) Sum {
	return Sum{s: shareBeyond(s.Table.Reference.Shares.Year1, days).operand()}
}

// ExpectedAbsence is the absence percentage that own absence is measured against: the sector's, or one typed for this
// quote; and whose figure that is.
func (s *Staff) ExpectedAbsence() (Value, *tariffs.Source, tariffs.Certainty) {
	if s.Request.Rate.ExpectedAbsence != nil {
		return Percent(*s.Request.Rate.ExpectedAbsence), nil, tariffs.Typed
	}
	absence := s.Table.Reference.Absence
	if !s.sectorAbsence().Known {
		return Value{Unit: Percentage, Unknown: true}, absence.Source, tariffs.Unknown
	}
	return Percent(s.sectorAbsence().Value), absence.Source, absence.Certainty
}

// WithHeadcount is the payroll of another number of employees at the same average wage, rounded half up to cents.
func (t Totals) WithHeadcount(n int) Totals {
	return Totals{t.Payroll.share(int64(n), uint64(max(t.Headcount, 1))), n}
}
