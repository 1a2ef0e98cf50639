package premium

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// displayDecimals is how many decimals of a fraction a step shows when its exact value does not end.
const displayDecimals = 8

// endingDecimals is the most decimals a step's value may have and still be written in full.
const endingDecimals = 12

// sum is an exact value together with the way it is written: both are built in one go, so they cannot disagree.
type sum struct {
	value *big.Rat
	terms []Term
	unit  Unit
}

func ratio(d decimal.Decimal) *big.Rat { return d.Rat() }

func percentNumber(d decimal.Decimal) sum {
	return sum{ratio(d), []Term{{Value: Percent(d)}}, Percentage}
}

func plainNumber(d decimal.Decimal) sum {
	return sum{ratio(d), []Term{{Value: Plain(d)}}, Factor}
}

func wholeNumber(n int) sum {
	return sum{big.NewRat(int64(n), 1), []Term{{Value: Whole(n)}}, Count}
}

// join writes a sign between two sums, and a negative number after it between brackets.
func (a sum) join(sign string, b sum, value *big.Rat) sum {
	b.terms = apart(b.terms)
	terms := make([]Term, 0, len(a.terms)+len(b.terms)+1)
	terms = append(append(append(terms, a.terms...), Term{Sign: sign}), b.terms...)
	return sum{value, terms, max(a.unit, b.unit)}
}

// apart puts a single negative number between brackets: "−487,50" after a sign would be two signs in a row.
func apart(terms []Term) []Term {
	if len(terms) != 1 || !terms[0].Value.negative() {
		return terms
	}
	return []Term{{Sign: "("}, terms[0], {Sign: ")"}}
}

func (v Value) negative() bool { return !v.Unknown && (v.Money < 0 || v.Number.IsNegative()) }

func (a sum) plus(b sum) sum  { return a.join("+", b, new(big.Rat).Add(a.value, b.value)) }
func (a sum) minus(b sum) sum { return a.join("−", b, new(big.Rat).Sub(a.value, b.value)) }

// times and over take operands that are single numbers or bracketed: the caller brackets sums.
func (a sum) times(b sum) sum {
	return a.unitOf(b, a.join("×", b, new(big.Rat).Mul(a.value, b.value)))
}
func (a sum) over(b sum) sum { return a.unitOf(b, a.join("/", b, new(big.Rat).Quo(a.value, b.value))) }

// unitOf keeps a percentage a percentage whatever it is multiplied by.
func (a sum) unitOf(b, joined sum) sum {
	joined.unit = a.unit
	if b.unit == Percentage {
		joined.unit = Percentage
	}
	return joined
}

// bracketed puts the sum between brackets, unless it is one number.
func (a sum) bracketed() sum {
	if len(a.terms) == 1 {
		return a
	}
	terms := append([]Term{{Sign: "("}}, a.terms...)
	return sum{a.value, append(terms, Term{Sign: ")"}), a.unit}
}

// operand is the sum as a part of a larger one: its outcome when that can be written in full, else the bracketed sum.
func (a sum) operand() sum {
	if number, exact := a.written(); exact {
		return sum{a.value, []Term{{Value: number}}, a.unit}
	}
	return a.bracketed()
}

// written gives the outcome as a value, and whether all its decimals are there.
func (a sum) written() (Value, bool) {
	decimals, ends := a.value.FloatPrec()
	exact := ends && decimals <= endingDecimals
	if !exact {
		decimals = displayDecimals
	}
	number := forDisplay(a.value, decimals)
	if a.unit == Percentage {
		return Percent(number), exact
	}
	return Plain(number), exact
}

// interpolate is linear between two tabulated figures: low + (at − from) × (high − low) / (to − from).
func interpolate(number func(decimal.Decimal) sum, low, high decimal.Decimal, at, from, to int) sum {
	rise := number(high).minus(number(low)).bracketed()
	run := wholeNumber(to).minus(wholeNumber(from)).bracketed()
	along := wholeNumber(at).minus(wholeNumber(from)).bracketed()
	return number(low).plus(along.times(rise).over(run))
}

// stepLine turns a step of the percentage into a line.
func stepLine(id LineID, s sum, unit Unit, o origin) Line {
	amount, exact := s.written()
	amount.Unit = unit
	line := Line{ID: id, Amount: amount, Source: o.source, Certainty: o.certainty, terms: s.terms}
	if !exact {
		line.Rounding = ForDisplay
	}
	if len(s.terms) == 3 && s.terms[1].Sign == "×" {
		line.Basis, line.Factor = s.terms[0].Value, s.terms[2].Value
	}
	return line
}

// OwnAbsenceYears names the calendar years whose absence weighs in the percentage, newest first.
func (s *Staff) OwnAbsenceYears() []int {
	if s.ownAbsence == nil {
		return nil
	}
	return s.ownAbsence.years
}
