package premium

import (
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// arboFee (arbodienstverlening) is the yearly fee per employee, excl. btw: a rate of the insured wage between two bounds.
type arboFee struct {
	rate             rate
	printed          decimal.Decimal
	minimum, maximum Money
	prorateFirst     bool // of a part of a year the wage is taken, and the full bounds hold (inventory I6)
}

func compileArbo(fee tariffs.ArboFee, override *TypedArboFee) (*arboFee, origin) {
	if override != nil {
		return &arboFee{rate: compile(override.Rate), printed: override.Rate, minimum: override.Minimum, maximum: override.Maximum}, typed
	}
	if !fee.Known() {
		return nil, origin{fee.Source, tariffs.Unknown}
	}
	return &arboFee{rate: compile(fee.Rate.Value), printed: fee.Rate.Value, minimum: cents(fee.Minimum), maximum: cents(fee.Maximum)}, from(fee.Origin)
}

// bound is the bound that takes the place of rate × wage: "minimum", "maximum", or "" for neither.
func (a arboFee) bound(wage Money) (amount Money, which string) {
	switch {
	case wage.below(a.rate, a.minimum):
		return a.minimum, "minimum"
	case !wage.below(a.rate, a.maximum):
		return a.maximum, "maximum"
	}
	return 0, ""
}

// fee clips rate × full-year wage between the bounds and takes the insured fraction of it; rounded once, at the end
// (inventory I6).
func (a arboFee) fee(wage Money, f Fraction) Money {
	wage, f = a.basis(wage, f)
	if amount, which := a.bound(wage); which != "" {
		return f.of(amount)
	}
	return wage.share(a.rate.units*int64(f.Days), powersOfTen[a.rate.decimals]*uint64(f.PerYear))
}

// basis is the wage that the rate and the bounds are held against, and the fraction taken of the outcome.
func (a arboFee) basis(wage Money, f Fraction) (Money, Fraction) {
	if a.prorateFirst {
		return f.of(wage), Fraction{f.PerYear, f.PerYear}
	}
	return wage, f
}

// average is the fee at the average wage of a number of people, worked out on the exact average.
func (a arboFee) average(payroll Money, people int64) Money {
	switch {
	case payroll.below(a.rate, a.minimum*Money(people)):
		return a.minimum
	case !payroll.below(a.rate, a.maximum*Money(people)):
		return a.maximum
	}
	return payroll.share(a.rate.units, powersOfTen[a.rate.decimals]*uint64(people))
}

// ArboRange is what the arbo fees (arbodienst) of a staff can add up to per year, in euros excl. btw, when only payroll and
// headcount are known; there is none where the fee itself is unknown.
type ArboRange struct{ Low, High Money }

// arboRange finds the least and the most that any spread of wages, within the product's bounds, can give. The fee is
// flat below one wage and flat above another, so the extremes pile employees up at the bounds, with at most one between.
func arboRange(fee arboFee, wages wageBounds, t Totals) *ArboRange {
	everyone := Fraction{1, 1}
	curve := func(extra Money) Money {
		return fee.fee(wages.minimum+extra, everyone) - fee.fee(wages.minimum, everyone)
	}
	room := wages.cap(max(t.Payroll, wages.minimum)) - wages.minimum
	spare := min(max(0, t.Payroll-wages.minimum*Money(t.Headcount)), room*Money(t.Headcount))
	base := fee.fee(wages.minimum, everyone) * Money(t.Headcount)
	return &ArboRange{Low: base + leastGain(curve, spare, room, t.Headcount), High: base + mostGain(curve, spare, room, t.Headcount)}
}

// mostGain lifts as many employees as the spare wages allow just to the top of the curve, and one with what is left.
func mostGain(curve func(Money) Money, spare, room Money, people int) Money {
	top := curve(room)
	if top == 0 {
		return 0
	}
	step := firstAt(curve, room, top)
	full := min(spare/step, Money(people))
	if full == Money(people) {
		return full * top
	}
	return full*top + curve(spare-full*step)
}

// leastGain hides spare wages where they cost nothing: below the first rise of the curve, and above its top.
func leastGain(curve func(Money) Money, spare, room Money, people int) Money {
	free := room
	if curve(room) > 0 {
		free = firstAt(curve, room, 1) - 1
	}
	for atMaximum := range people + 1 {
		left := max(0, spare-Money(atMaximum)*room)
		hidden := free * Money(people-atMaximum)
		if left <= hidden {
			return gainOf(curve, room, atMaximum)
		}
		if over := left - hidden + free; over <= room && people > atMaximum {
			return gainOf(curve, room, atMaximum) + curve(over)
		}
	}
	return gainOf(curve, room, people)
}

func gainOf(curve func(Money) Money, room Money, people int) Money {
	return curve(room) * Money(people)
}

// firstAt finds the least extra wage at which the rising curve reaches a gain, by halving.
func firstAt(curve func(Money) Money, room, gain Money) Money {
	low, high := Money(0), room
	for low < high {
		middle := (low + high) / 2
		if curve(middle) >= gain {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}
