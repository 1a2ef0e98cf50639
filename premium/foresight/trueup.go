package foresight

import (
	"slices"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// TrueUp (eindafrekening) sets what was expected of the first year against the real wages: the same cover at the same
// percentage on what was really earned, between the days really employed.
type TrueUp struct {
	Expected   *premium.Quote
	Real       premium.Quote
	Settled    bool           // the cover has the settlement: the difference is invoiced
	Lines      []premium.Line // real − expected, line by line; they add up to Difference
	Difference premium.Line   // of the total, or while the arbo fee is unknown of the premium; above zero: still to pay
	Measure    Measure
	Wage       premium.Line // insured wage, real − expected
	Ratio      premium.Line // insured wage, real / expected
	Employees  []Realised
	Warnings   []Answer // Question is empty
}

// Realised is one employee with what was expected and what became of it.
type Realised struct {
	Expected, Real premium.Member
	Wage           premium.Line // insured wage, real − expected
	Lost           []premium.Line
}

// The lines of a settlement. Differences of a year's lines keep the ids of those lines.
const (
	LineTrueUp      premium.LineID = "trueup_difference" // total, real − expected
	LineTrueUpWage  premium.LineID = "trueup_wage"       // insured wage, real − expected
	LineTrueUpRatio premium.LineID = "trueup_ratio"      // insured wage, real / expected
	LineLostYear1   premium.LineID = "trueup_lost_year1" // benefit missed per week of illness in year 1
	LineLostYear2   premium.LineID = "trueup_lost_year2"
)

// Real wages outside 90 to 110% of the expected ones are a reason to look again (the insurer asks no notice of changes
// below 10%, facts E7).
var (
	ratioLow  = decimal.New(90, -2)
	ratioHigh = decimal.New(110, -2)
)

// HasReal says whether the request gives any real wage or date.
func HasReal(r premium.Request) bool {
	for _, e := range r.Employees {
		if e.RealWage != 0 || !e.RealFrom.IsZero() || !e.RealUntil.IsZero() {
			return true
		}
	}
	return false
}

// Settle works out the settlement of a quote's first year.
func Settle(q *premium.Quote) TrueUp {
	t := TrueUp{Expected: q, Settled: q.Cover.Settlement && q.Staff.Table.Product.Settlement != nil, Measure: OfTotal}
	t.Real = realised(q)
	if q.FirstYear.Total.Unknown || t.Real.FirstYear.Total.Unknown {
		t.Measure = OfPremium
	}
	t.lines()
	expected, real := premium.Euros(q.Staff.InsuredWage), premium.Euros(t.Real.Staff.InsuredWage)
	t.Wage = premium.Difference(LineTrueUpWage, real, expected, nil, tariffs.Typed)
	if expected.Money > 0 {
		ratio := premium.SumOf(real).Over(premium.SumOf(expected))
		t.Ratio = ratio.Step(LineTrueUpRatio, premium.Percentage, nil, tariffs.Typed).
			RoundedTo(premium.HalfUpPercentage(ratio.Exact(), 1), premium.ForDisplay)
	}
	t.employees()
	t.warn()
	return t
}

// realised prices the real wages and dates at the quote's own percentage: the settlement changes wages, not the rate.
func realised(q *premium.Quote) premium.Quote {
	request := q.Assessed().Request
	request.Employees = append([]premium.Employee(nil), request.Employees...)
	for i, e := range request.Employees {
		if e.RealWage != 0 {
			e.Wage = e.RealWage
		}
		if !e.RealFrom.IsZero() {
			e.From = e.RealFrom
		}
		if !e.RealUntil.IsZero() {
			e.Until = e.RealUntil
		}
		request.Employees[i] = e
	}
	real := premium.Assess(q.Staff.Table, request).Quote(q.Cover)
	if q.Percentage.Unknown {
		return real
	}
	return real.At(q.Percentage.Number)
}

// lines are the differences line by line. Where settling is read not to touch the arbo fee, that line stays as it was
// (reading true_up_arbo, inventory I13).
func (t *TrueUp) lines() {
	expected, real := &t.Expected.FirstYear, &t.Real.FirstYear
	keepArbo := premium.Reading(t.Expected.Staff.Table.Product, t.Expected.Staff.Request, "true_up_arbo") == "no"
	t.Lines = slices.DeleteFunc(real.Less(expected), func(l premium.Line) bool {
		return l.ID == premium.ArboFeeLine && (keepArbo || t.Measure == OfPremium)
	})
	after, before := t.Measure.of(real), t.Measure.of(expected)
	if keepArbo && t.Measure == OfTotal {
		after = premium.Euros(real.Premium.Money + expected.ArboFee.Money)
	}
	t.Difference = premium.Difference(LineTrueUp, after, before, nil, t.Expected.Certainty())
}
