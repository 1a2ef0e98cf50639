package premium

import (
	"math/big"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// This file gives the view of later years (package foresight) what it needs of the engine: the weight of own absence, a
// quote at another percentage or with other wages, and the roundings of percentages. Rounding stays in rounding.go.

// Credibility (premiedemping) is the weight of own absence for the number of insured employees, written out, and whose
// figure that is.
func (s *Staff) Credibility() (Sum, *tariffs.Source, tariffs.Certainty) {
	rule := s.Table.Product.Credibility
	return Sum{s: s.credibility().operand()}, rule.Source, rule.Certainty
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

// Scaled is an amount times an exact factor, rounded half up to cents. Small factors of few digits, as those of wages are,
// go without big numbers.
func (m Money) Scaled(factor *big.Rat) Money {
	if n, d := factor.Num(), factor.Denom(); n.IsInt64() && d.IsInt64() && n.Sign() >= 0 && n.Int64()/4 < d.Int64() {
		return m.share(n.Int64(), uint64(d.Int64()))
	}
	return wholeCents(new(big.Rat).Mul(big.NewRat(int64(m), 1), factor))
}

// Within says whether an amount is at most another one times an exact factor: to the cent, nothing rounded.
func (m Money) Within(limit Money, factor *big.Rat) bool {
	return big.NewRat(int64(m), 1).Cmp(new(big.Rat).Mul(big.NewRat(int64(limit), 1), factor)) <= 0
}

// HalfUpPercentage rounds a ratio, not negative, half up to a number of decimals of a percent.
func HalfUpPercentage(r *big.Rat, decimals int) decimal.Decimal { return halfUpPercentage(r, decimals) }

// DownPercentage rounds a ratio, not negative, down to a number of decimals of a percent, as a cap asks.
func DownPercentage(r *big.Rat, decimals int) decimal.Decimal { return downPercentage(r, decimals) }

// ShownPercentage rounds a ratio of either sign half away from zero to a number of decimals of a percent, for a figure
// that is only looked at.
func ShownPercentage(r *big.Rat, decimals int) Value { return Percent(forDisplay(r, decimals+2)) }

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
