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

// ArboFeeOf is a fee of the tables as one would type it.
func ArboFeeOf(fee tariffs.ArboFee) TypedArboFee {
	return TypedArboFee{Rate: fee.Rate.Value, Minimum: cents(fee.Minimum), Maximum: cents(fee.Maximum)}
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

// arboFee is the sum of the employees' fees.
func (q *Quote) arboFee() Line {
	s := q.Staff
	l := Line{ID: ArboFeeLine, Amount: s.ArboFee, Source: s.rates.arboOrigin.source, Certainty: s.rates.arboOrigin.certainty}
	if s.ArboFee.Unknown {
		return l
	}
	if s.Request.Totals == nil {
		l.terms = s.arboTerms
		return l
	}
	l.Basis, l.Factor = Euros(s.averageArboFee()), Whole(s.Request.Totals.Headcount)
	if !s.arboExact() {
		l.Certainty = l.Certainty.Weaker(tariffs.Derived)
	}
	return l
}

// ArboVAT (btw) on the arbo fee is information, outside the total (inventory I12).
func (q *Quote) ArboVAT() Line {
	rule := q.Staff.Table.Product.ArboFee
	if !rule.VAT.Known {
		return unknownLine(ArboVAT, q.Staff.ArboFee, from(rule.Origin))
	}
	return line(ArboVAT, q.Staff.ArboFee, rule.VAT.Value, q.Staff.rates.vat, from(rule.Origin))
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
func (s *Staff) arboRange(t Totals) *ArboRange {
	fee, wages := *s.rates.arbo, s.wages
	room := wages.cap(max(t.Payroll, wages.minimum)) - wages.minimum
	curve, reached := s.curve.within(room)
	if !reached {
		curve = curveOf(fee, wages.minimum, room)
	}
	spare := min(max(0, t.Payroll-wages.minimum*Money(t.Headcount)), room*Money(t.Headcount))
	base := fee.fee(wages.minimum, everyone) * Money(t.Headcount)
	return &ArboRange{Low: base + curve.leastGain(spare, t.Headcount), High: base + curve.mostGain(spare, t.Headcount)}
}

// everyone is employed for the whole year.
var everyone = Fraction{1, 1}

// arboCurve is what the fee of one employee gains by more wage than the lowest.
type arboCurve struct {
	fee    arboFee
	lowest Money // wage
	room   Money // most extra wage
	top    Money // gain of that
	full   Money // least extra wage that gains it
	free   Money // most extra wage that gains nothing
}

func curveOf(fee arboFee, lowest, room Money) arboCurve {
	c := arboCurve{fee: fee, lowest: lowest, room: room, free: room}
	if c.top = c.gain(room); c.top > 0 {
		c.full, c.free = firstAt(c.gain, room, c.top), firstAt(c.gain, room, 1)-1
	}
	return c
}

// within is the curve up to a lower wage that reaches the top as well; false: it does not.
func (c arboCurve) within(room Money) (arboCurve, bool) {
	if c.top == 0 || c.full > room {
		return c, false
	}
	c.room = room
	return c, true
}

func (c arboCurve) gain(extra Money) Money {
	return c.fee.fee(c.lowest+extra, everyone) - c.fee.fee(c.lowest, everyone)
}

// mostGain lifts as many employees as the spare wages allow just to the top of the curve, and one with what is left.
func (c arboCurve) mostGain(spare Money, people int) Money {
	if c.top == 0 {
		return 0
	}
	full := min(spare/c.full, Money(people))
	if full == Money(people) {
		return full * c.top
	}
	return full*c.top + c.gain(spare-full*c.full)
}

// leastGain hides spare wages where they cost nothing: below the first rise of the curve, and above its top.
func (c arboCurve) leastGain(spare Money, people int) Money {
	for atMaximum := range people + 1 {
		left := max(0, spare-Money(atMaximum)*c.room)
		hidden := c.free * Money(people-atMaximum)
		if left <= hidden {
			return c.top * Money(atMaximum)
		}
		if over := left - hidden + c.free; over <= c.room && people > atMaximum {
			return c.top*Money(atMaximum) + c.gain(over)
		}
	}
	return c.top * Money(people)
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
