package foresight

import (
	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// This file draws a picture of the risk itself: what a year of absence may cost this staff, without insurance and with
// each eigen risico. It is a simulation, so floats are allowed in it; its outcomes are "about", and whole euros.

// DefaultYears is how many years are simulated unless somebody asks otherwise.
const DefaultYears = 100_000

// Draw is how a picture is simulated: the same seed gives the same picture on every machine.
type Draw struct {
	Years   int
	Seed    uint64
	Variant Variant // "": Middle
}

// Picture is what the years came to.
type Picture struct {
	Draw
	Absence   premium.Value // of the sector, or typed
	Cases     premium.Value // cases of illness per year on average, to a tenth
	SixWeeks  premium.Value // chance of a year with at least one case beyond six weeks
	LongYear  premium.Value // and beyond a year
	Expected  premium.Line  // wages in illness of an average year, by formula: the mean of the years lies close to it
	Outcomes  []Outcome     // the first is without insurance
	Measure   Measure       // what Premium of an outcome is: the total, or the premium while the arbo fee is unknown
	Typed     bool          // the percentage is from a paper quote: only the standing premium is known
	Sources   []*tariffs.Source
	Certainty tariffs.Certainty
}

// Outcome is a year with one eigen risico of the product, or without insurance. Wages are counted with the employer charges
// that are insured.
type Outcome struct {
	Insured     bool
	Eigenrisico tariffs.WaitingDays
	Standing    bool          // the cover of the quote
	Premium     premium.Value // the measure of the first year; none without insurance
	Kept        premium.Value // wages in illness that stay for the employer: mean of the years
	KeptBad     premium.Value // and in the worst year of ten
	Mean        premium.Value // premium and wages kept together
	Bad         premium.Value
	Error       premium.Value // standard error of Kept
}

// RiskExpected is the line of the expected cost: wages × absence × (due1 × share of days in year 1 + due2 × share in year 2).
const RiskExpected premium.LineID = "risk_expected"

// sixWeeks is a length of a spell that is asked about, in days of the calendar: the first problem analysis.
const sixWeeks = 6 * daysOfAWeek

// A large staff gets fewer years, so that a picture takes seconds at most.
const (
	mostSpells = 20_000_000 // drawn over all years
	leastYears = 1_000      // drawn all the same
)

// Risk simulates; false: the absence to expect is unknown, or nobody is insured. Spells that start in a year count with all
// they cost, however long they last; their number is Poisson, with the mean that gives the expected absence.
func Risk(q *premium.Quote, d Draw) (Picture, bool) {
	s := q.Assessed()
	absence, source, certainty := s.ExpectedAbsence()
	staff := stakes(s)
	if absence.Unknown || absence.Number.IsZero() || len(staff) == 0 {
		return Picture{}, false
	}
	if d.Variant == "" {
		d.Variant = Middle
	}
	shares := s.Table.Reference.Shares
	p := Picture{Draw: d, Measure: measured(q), Absence: absence, Expected: expected(q, absence, certainty), Typed: s.Request.Rate.Percentage != nil,
		Sources: []*tariffs.Source{source, shares.Source}, Certainty: certainty.Weaker(shares.Certainty).Weaker(tariffs.Derived)}
	m := newModel(q, staff, d.Variant, absence.Number.InexactFloat64())
	p.Years = max(min(d.Years, int(mostSpells/m.spells)), min(d.Years, leastYears))
	p.Cases = premium.SimulatedCount(m.spells)
	r := m.simulate(d.Seed, p.Years)
	p.SixWeeks, p.LongYear = premium.SimulatedChance(r.sixWeeks, p.Years), premium.SimulatedChance(r.longYear, p.Years)
	for i := range m.covers {
		p.Outcomes = append(p.Outcomes, m.outcome(q, p.Measure, i, r.kept[i]))
	}
	return p, true
}

// Pictures are those of the three variants, the middle one first: the other two are its band.
func Pictures(q *premium.Quote, d Draw) ([]Picture, bool) {
	var all []Picture
	for _, v := range []Variant{Middle, Short, Long} {
		d.Variant = v
		p, known := Risk(q, d)
		if !known {
			return nil, false
		}
		all = append(all, p)
	}
	return all, true
}

// expected is the mean by formula, without own risk: every day of absence costs the wage due.
func expected(q *premium.Quote, absence premium.Value, certainty tariffs.Certainty) premium.Line {
	s := q.Assessed()
	due, shares := s.WageDue(q.Cover.Coverage), s.Table.Reference.Shares
	year2 := premium.SumOf(premium.Plain(shares.Year2.Value))
	year1 := premium.SumOf(premium.Plain(decimal.NewFromInt(1).Sub(shares.Year2.Value)))
	cost := premium.EuroSum(dueWages(s)).Times(premium.SumOf(absence)).
		Times(premium.WholePercent(due.Year1).Times(year1).Plus(premium.WholePercent(due.Year2).Times(year2)).Bracketed())
	if !q.Cover.Charges.IsZero() {
		cost = cost.Times(q.Cover.Uplift())
	}
	return cost.Line(RiskExpected, shares.Source, certainty.Weaker(shares.Certainty))
}

// dueWages are the wages of the insured employees over the part of the year in which they are.
func dueWages(s *premium.Staff) premium.Money {
	if t := s.Request.Totals; t != nil {
		return t.Payroll
	}
	var total premium.Money
	for _, m := range s.Members {
		if m.Insured {
			total += m.Fraction.Of(m.Employee.Wage)
		}
	}
	return total
}

// insuredPart is the part of the year over which a member is insured, from 0 to 1.
func insuredPart(m premium.Member) float64 {
	return float64(m.Fraction.Days) / float64(m.Fraction.PerYear)
}
