package premium

import (
	"math/big"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// This file makes exact sums that write themselves out, for every package that explains an amount by a Line. Their inside is
// in sum.go; they are rounded in rounding.go.

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

// EuroSum begins a sum with an amount.
func EuroSum(m Money) Sum { return SumOf(Euros(m)) }

// CountSum begins a sum with a whole number of things.
func CountSum(n int) Sum { return SumOf(Whole(n)) }

// PercentSum begins a sum with a percentage, given as a fraction.
func PercentSum(fraction decimal.Decimal) Sum { return SumOf(Percent(fraction)) }

// WholePercent begins a sum with a whole number of percents.
func WholePercent(n int) Sum { return PercentSum(hundredths(n)) }

// Uplift is 100% and the employer charges (werkgeverslasten) of a cover: what a benefit is multiplied by to have them in it.
func (c Cover) Uplift() Sum { return PercentSum(c.Charges.Add(decimal.NewFromInt(1))) }

// Empty says that nothing has been added yet.
func (a Sum) Empty() bool { return a.s.value == nil }

// Plus adds b. The zero Sum is empty: what is added to it begins the sum.
func (a Sum) Plus(b Sum) Sum {
	if a.Empty() {
		return b
	}
	return Sum{a.s.plus(b.s), a.unknown || b.unknown}
}

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

// Sign is −1, 0 or 1 as a sum is below, at or above nothing; 0 when it is unknown or empty.
func (a Sum) Sign() int {
	if a.unknown || a.Empty() {
		return 0
	}
	return a.s.value.Sign()
}

// Exact is the value of a sum; nil when it is unknown.
func (a Sum) Exact() *big.Rat {
	if a.unknown {
		return nil
	}
	return a.s.value
}

// Operand is a sum as a part of a larger one: its outcome when that can be written in full, else the bracketed sum.
func (a Sum) Operand() Sum { return Sum{a.s.operand(), a.unknown} }

// Step makes a line of a sum that comes to a percentage or a factor; shown to eight decimals where it does not end.
func (a Sum) Step(id LineID, unit Unit, source *tariffs.Source, c tariffs.Certainty) Line {
	if a.unknown {
		return Line{ID: id, Amount: Value{Unit: unit, Unknown: true}, Source: source, Certainty: tariffs.Unknown, terms: a.s.terms}
	}
	return stepLine(id, a.s, unit, origin{source, c})
}

// RoundedTo replaces the outcome of a line by its rounded value.
func (l Line) RoundedTo(percentage decimal.Decimal, rounding Rounding) Line {
	l.Amount, l.Rounding = Percent(percentage), rounding
	return l
}
