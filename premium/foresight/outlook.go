package foresight

import (
	"math/big"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Outlook (vooruitzicht) is a quote in the years after the first, under a scenario. The quote's percentage stands for the
// absence of the three calendar years before the first premium year; later years scale with the own-absence factor
// 1 − Z + Z × own / expected, also where the start premium did not ask for absence. Same staff, same cover, same tables.
type Outlook struct {
	Quote       *premium.Quote
	Scenario    Scenario
	Measure     Measure       // what Difference and Lines of a year are of
	Expected    premium.Value // absence, as a fraction
	History     []YearAbsence // newest first
	Credibility premium.Line  // the weight Z
	Cap         tariffs.Percent
	Carry       bool // what passes the cap moves on to later years (reading cap_carry)
	FixedFor    int  // years for which the percentage is fixed: 1, or the term
	First       Year // the first premium year, as quoted
	Years       []Year
	Terms       []Term // the same years under every contract term
	Size        SizeGroup
	Answers     []Answer
	Published   []Published
	Certainty   tariffs.Certainty

	now *big.Rat // factorNow, once worked out
}

// Measure is the amount of a year that is compared with the year before.
type Measure string

// The measures: the total, or while the arbo fee is unknown the premium.
const (
	OfTotal   Measure = "total"
	OfPremium Measure = "premium"
)

// Year is one premium year (verzekeringsjaar).
type Year struct {
	Year       int // calendar year in which it begins
	From       time.Time
	Absence    YearAbsence // of the calendar year before
	Percentage premium.Value
	Change     premium.Value // of the percentage against the year before, from unrounded factors; one decimal of a percent
	Capped     bool          // the cap on own absence limits it
	Fixed      bool          // it stays what it was: the term has not ended
	Due        premium.Value // of a fixed year: what it would be if it were set anew
	Steps      []premium.Line
	Premium    premium.Value
	ArboFee    premium.Value
	Total      premium.Value
	Lines      []premium.Line // what moved it; they add up to Difference
	Difference premium.Line   // with the year before, of the measure
	Refusals   []premium.Notice
}

// The steps of a later year's percentage.
const (
	LineWeighed    premium.LineID = "outlook_weighed"    // own absence, weighed 3:2:1
	LineFactor     premium.LineID = "outlook_factor"     // 1 − Z + Z × own / expected
	LinePercentage premium.LineID = "outlook_percentage" // the quote's percentage × factor / factor of the quote
	LineLimit      premium.LineID = "outlook_limit"      // last year's percentage × 1.25
	LineSectorStep premium.LineID = "outlook_sector_step"
)

// weighedYears is how many calendar years weigh in a later year's percentage, whatever the start premium asked; weights
// are theirs, newest first (inference from the published examples, certainty derived).
const weighedYears = 3

var weights = [weighedYears]int{3, 2, 1}

const weightsTogether = 6

// deepestFall is the deepest yearly fall that is reckoned with; what falls to nothing cannot be scaled.
var deepestFall = decimal.New(-90, -2)

// Ahead looks ahead from a quote that is not refused.
func Ahead(q *premium.Quote, s Scenario) Outlook {
	s.Sector, s.Wages = decimal.Max(s.Sector, deepestFall), decimal.Max(s.Wages, deepestFall)
	o := begin(q, s)
	o.First, o.Years = o.walk(q, false)
	o.Terms = o.terms()
	o.Size = SizeOf(q.Assessed().Payroll)
	o.Answers = o.answers()
	o.Published = published(q)
	return o
}

// begin gathers all but the years.
func begin(q *premium.Quote, s Scenario) Outlook {
	table := q.Staff.Table
	o := Outlook{Quote: q, Scenario: s, Measure: measured(q), History: history(q), Cap: table.Product.Absence.Cap}
	expected, _, certainty := q.Staff.ExpectedAbsence()
	z, source, weight := q.Staff.Credibility()
	o.Expected = expected
	o.Credibility = z.Step(premium.CredibilityLine, premium.Percentage, source, weight)
	o.Certainty = tariffs.Derived.Weaker(weight).Weaker(certainty)
	o.Carry = premium.Reading(table.Product, q.Staff.Request, "cap_carry") == "with"
	o.FixedFor = 1
	if table.Product.Percentage.FixedFor == "term" {
		o.FixedFor = max(1, q.Cover.Term)
	}
	for _, l := range q.FirstYear.Lines() {
		if l.ID != premium.ArboFeeLine || o.Measure == OfTotal {
			o.Certainty = o.Certainty.Weaker(l.Certainty)
		}
	}
	return o
}

// measured is what the years of a quote are compared by.
func measured(q *premium.Quote) Measure {
	if q.FirstYear.Total.Unknown {
		return OfPremium
	}
	return OfTotal
}

// of is the measure's amount of a year.
func (m Measure) of(y *premium.YearPremium) premium.Value {
	if m == OfPremium {
		return y.Premium
	}
	return y.Total
}

// weighed is own absence over three calendar years, the newest weighing most.
func weighed(newestFirst []decimal.Decimal) premium.Sum {
	sum := premium.CountSum(weights[0]).Times(premium.PercentSum(newestFirst[0]))
	for i, absence := range newestFirst[1:weighedYears] {
		sum = sum.Plus(premium.CountSum(weights[i+1]).Times(premium.PercentSum(absence)))
	}
	return sum.Bracketed().Over(premium.CountSum(weightsTogether))
}

// factor is 1 − Z + Z × own / expected.
func factor(z premium.Sum, newestFirst []decimal.Decimal, expected decimal.Decimal) premium.Sum {
	return premium.CountSum(1).Minus(z).Plus(z.Times(weighed(newestFirst).Operand()).Over(premium.PercentSum(expected)))
}

// open says that later percentages cannot be told: the quote's is unknown or zero, or what own absence is measured against.
func (o *Outlook) open() bool {
	now := o.Quote.Percentage
	if now.Unknown || now.Number.Sign() == 0 || o.Expected.Unknown || o.Expected.Number.Sign() == 0 {
		return true
	}
	return o.factorNow().Sign() == 0 // own absence alone decides, and there has been none
}

// factorNow is the own-absence factor that the quote's percentage stands for.
func (o *Outlook) factorNow() *big.Rat {
	if o.now == nil {
		o.now = ratio(credibility(o.Quote), figures(o.History), o.Expected.Number.Rat())
	}
	return o.now
}

// ratio is the own-absence factor without its writing: 1 + Z × (own / expected − 1).
func ratio(z *big.Rat, newestFirst []decimal.Decimal, expected *big.Rat) *big.Rat {
	own := new(big.Rat)
	for i, weight := range weights {
		own.Add(own, product(newestFirst[i].Rat(), big.NewRat(int64(weight), weightsTogether)))
	}
	one := big.NewRat(1, 1)
	f := own.Quo(own, expected)
	return f.Sub(f, one).Mul(f, z).Add(f, one)
}

// credibility is the weight Z alone.
func credibility(q *premium.Quote) *big.Rat {
	z, _, _ := q.Staff.Credibility()
	return z.Exact()
}
