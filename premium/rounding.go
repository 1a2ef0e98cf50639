package premium

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/shopspring/decimal"
)

// This file is the only place where an amount or percentage is rounded. Each rule has a name, and a line says which one it
// used. The one exception is the simulation of a year of absence (foresight: risk_model.go, risk_draw.go, survival.go): it
// counts in floats, with chances in whole billionths so that every machine draws the same years. What it tells comes back
// through SimulatedEuros, SimulatedChance and SimulatedCount here.

// Rounding names the rule by which a line's amount was rounded.
type Rounding string

// The rounding rules.
const (
	Exact          Rounding = ""                 // nothing was cut off
	HalfUpCents    Rounding = "half_up_cents"    // to whole cents, half away from zero (design §5.6)
	HalfUpPercent2 Rounding = "half_up_percent2" // a percentage to two decimals, half up (design §4)
	DownPercent2   Rounding = "down_percent2"    // a percentage that a cap limits, downward to two decimals (design §4)
	TruncatedCents Rounding = "truncated_cents"  // to whole cents, downward: instalments (design §5.7)
	CarriedCents   Rounding = "carried_cents"    // to cents, what rounding cut off carried on to the next line of a row (Carry)
	ForDisplay     Rounding = "for_display"      // shown to six decimals only; sums go on with the exact value
)

// rate is a percentage or factor compiled for exact products: units / 10^decimals.
type rate struct {
	units    int64
	decimals uint8
}

var powersOfTen = [...]uint64{1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000}

// compile takes a rate out of its decimal. Rates are read with at most six decimals of a percent, so eight suffice.
func compile(d decimal.Decimal) rate {
	exponent := d.Exponent()
	if exponent > 0 {
		d, exponent = decimal.NewFromBigInt(d.BigInt(), 0), 0
	}
	return rate{d.CoefficientInt64(), uint8(-exponent)}
}

// times is the product in cents, rounded half away from zero.
func (m Money) times(r rate) Money { return m.share(r.units, powersOfTen[r.decimals]) }

// share is m × n / d in cents, rounded half away from zero.
func (m Money) share(n int64, d uint64) Money {
	negative := (m < 0) != (n < 0)
	hi, lo := bits.Mul64(magnitude(int64(m)), magnitude(n))
	lo, carry := bits.Add64(lo, d/2, 0)
	quotient, _ := bits.Div64(hi+carry, lo, d)
	if negative {
		return -Money(quotient)
	}
	return Money(quotient)
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return uint64(-n)
	}
	return uint64(n)
}

// below says whether m × r lies below the bound, exactly.
func (m Money) below(r rate, bound Money) bool {
	hi, lo := bits.Mul64(uint64(m), uint64(r.units))
	boundHi, boundLo := bits.Mul64(uint64(bound), powersOfTen[r.decimals])
	return hi < boundHi || hi == boundHi && lo < boundLo
}

// instalments cuts a total into equal amounts of whole cents, rounded down; the last one takes the rest.
func instalments(total Money, count int) (amount, last Money) {
	amount = total / Money(count)
	return amount, total - amount*Money(count-1)
}

var (
	bigTwo             = big.NewInt(2)
	hundredthsPerUnit  = big.NewInt(10_000)
	percentageDecimals = int32(-4)
)

// percentage rounds num / den half up to two decimals of a percent. Both are positive.
func percentage(num, den *big.Int) decimal.Decimal {
	scaled := new(big.Int).Mul(num, hundredthsPerUnit)
	scaled.Mul(scaled, bigTwo).Add(scaled, den)
	scaled.Quo(scaled, new(big.Int).Mul(den, bigTwo))
	return decimal.NewFromBigInt(scaled, percentageDecimals)
}

// HalfUpPercentage rounds a ratio, not negative, half up to a number of decimals of a percent.
func HalfUpPercentage(r *big.Rat, decimals int) decimal.Decimal { return forDisplay(r, decimals+2) }

// DownPercentage rounds a ratio, not negative, down to a number of decimals of a percent: a cap must not be passed.
func DownPercentage(r *big.Rat, decimals int) decimal.Decimal {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals+2)), nil)
	scaled := scale.Mul(scale, r.Num())
	return decimal.NewFromBigInt(scaled.Div(scaled, r.Denom()), -int32(decimals)-2)
}

// ShownPercentage rounds a ratio of either sign half away from zero to a number of decimals of a percent, for a figure
// that is only looked at.
func ShownPercentage(r *big.Rat, decimals int) Value { return Percent(forDisplay(r, decimals+2)) }

// wholeCents rounds an exact number of cents half away from zero; what passes MaxMoney becomes a cent more than that, which
// is refused wherever amounts enter.
func wholeCents(exact *big.Rat) Money {
	whole := new(big.Int).Add(new(big.Int).Mul(new(big.Int).Abs(exact.Num()), bigTwo), exact.Denom())
	whole.Quo(whole, new(big.Int).Mul(exact.Denom(), bigTwo))
	m := MaxMoney + 1
	if whole.IsInt64() {
		m = min(m, Money(whole.Int64()))
	}
	if exact.Sign() < 0 {
		return -m
	}
	return m
}

// forDisplay rounds an exact ratio half up to a number of decimals, for a figure that is only looked at.
func forDisplay(r *big.Rat, decimals int) decimal.Decimal {
	text := r.FloatString(decimals)
	return decimal.RequireFromString(text)
}

// realCharges is the statutory premiums' share of a wage above their maximum, rounded half up to a tenth of a percent.
func realCharges(premiums decimal.Decimal, maximum, wage Money) decimal.Decimal {
	share := new(big.Rat).Mul(premiums.Rat(), big.NewRat(int64(maximum), int64(wage)))
	return forDisplay(share, 3)
}

// PartOf is a part of an amount as a percentage, shown to a tenth of a percent.
func PartOf(part, whole Money) Value {
	return Percent(forDisplay(big.NewRat(int64(part), int64(whole)), 3))
}

// next rounds the next amount of a row, in cents: what the exact sum so far comes to, half up, less what was told before. So
// what one week loses by rounding comes with a later one, and the weeks add up to the rounded total.
func (c *Carry) next(amount *big.Rat) Money {
	c.exact.Add(&c.exact, amount)
	total := wholeCents(&c.exact)
	before := c.told
	c.told = total
	return total - before
}

// NearestCents is an exact amount in euros to cents, half away from zero: for reading amounts that were worked out elsewhere.
func NearestCents(euros decimal.Decimal) Money { return wholeCents(euros.Shift(2).Rat()) }

// Roughly is an amount to a hundred euros, or a percentage without decimals, with one below 10%: all that a simulation
// knows. For showing only.
func Roughly(v Value) Value {
	switch {
	case v.Unknown:
		return v
	case v.Unit == Euro:
		const hundred = 100_00
		return Euros(wholeCents(big.NewRat(int64(v.Money), hundred)) * hundred)
	}
	places := int32(2)
	if v.Number.LessThan(decimal.New(1, -1)) {
		places = 3
	}
	return Percent(v.Number.Round(places))
}

// WholeEuros are the ends of a range of known amounts in whole euros, rounded outward so that the range still holds both:
// for showing only.
func (r Range) WholeEuros() (low, high Money) {
	const euro = 100
	return floorTo(r.Low.Money, euro), -floorTo(-r.High.Money, euro)
}

// floorTo is the greatest multiple of a unit that is not above an amount.
func floorTo(m, unit Money) Money {
	rest := m % unit
	if rest < 0 {
		rest += unit
	}
	return m - rest
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

// SimulatedEuros is an amount of a simulation, in cents, to whole euros half away from zero: more would be precision that it
// does not have.
func SimulatedEuros(cents float64) Value { return Euros(Money(math.Round(cents/100)) * 100) }

// SimulatedChance is in how many of the simulated years something happened, as a percentage to a tenth, half up.
func SimulatedChance(years, of int) Value {
	return Percent(decimal.New(int64(math.Round(1000*float64(years)/float64(of))), -3))
}

// SimulatedCount is a mean number of a simulation, to a tenth, half away from zero.
func SimulatedCount(mean float64) Value { return Plain(decimal.NewFromFloat(mean).Round(1)) }
