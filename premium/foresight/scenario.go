package foresight

import (
	"time"

	"dekking/premium"

	"github.com/shopspring/decimal"
)

// Scenario (verzuimscenario) is what is supposed of the years to come. The zero Scenario is "as now" for three years.
type Scenario struct {
	ID      string            // of a ready one; "": the user's own
	Years   int               // premium years after the first, 1 to 5; 0: as many as Absence has, else three
	Absence []decimal.Decimal // per calendar year from that of the start on, as fractions; further years count as expected
	Ill     []Illness         // on top of that
	Sector  decimal.Decimal   // what the sector moves the percentage by, per year
	Wages   decimal.Decimal   // growth of all wages per year
}

// Illness is one employee ill from a day for some weeks: no cause is asked.
type Illness struct {
	Employee string // label; "": somebody
	From     time.Time
	Weeks    int
}

// The ready scenarios.
const (
	AsNow       = "as_now"
	LongIllness = "long_illness"
	BadYear     = "bad_year"
	SectorRises = "sector_rises"
)

// MostYears is how far an outlook goes: beyond that every supposition is a guess.
const MostYears = 5

// usualYears is how far an outlook goes when nobody asks otherwise.
const usualYears = 3

// Ready are the scenarios that need no typing, for one quote.
func Ready(q *premium.Quote) []Scenario {
	now := weighedNow(q)
	twice := decimal.Max(now, expectedOf(q)).Mul(decimal.NewFromInt(2))
	year := decimal.Min(twice, decimal.NewFromInt(1))
	return []Scenario{
		{ID: AsNow},
		{ID: LongIllness, Ill: []Illness{{From: q.Staff.Year.First, Weeks: weeksOfAYear}}},
		{ID: BadYear, Absence: []decimal.Decimal{year, now, now, now, now}, Years: usualYears},
		{ID: SectorRises, Sector: decimal.New(5, -2)},
	}
}

// Named is the ready scenario of an id.
func Named(q *premium.Quote, id string) (Scenario, bool) {
	for _, s := range Ready(q) {
		if s.ID == id {
			return s, true
		}
	}
	return Scenario{}, false
}

// Names are the ids of the ready scenarios.
func Names() []string { return []string{AsNow, LongIllness, BadYear, SectorRises} }

// years is how many premium years after the first are looked at.
func (s Scenario) years() int {
	n := s.Years
	if n == 0 {
		n = len(s.Absence)
	}
	if n == 0 {
		n = usualYears
	}
	return min(n, MostYears)
}

// Origin says where the absence of a calendar year comes from.
type Origin string

// The origins of an absence figure.
const (
	Given    Origin = "given"    // of the request
	Expected Origin = "expected" // the sector's, for want of another
	Supposed Origin = "supposed" // of the scenario
	Constant Origin = "constant" // as it has been: the weighed history goes on
)

// YearAbsence is the absence (verzuimpercentage) of one calendar year, with the illnesses that the scenario adds.
type YearAbsence struct {
	Year    int
	Absence decimal.Decimal
	Origin  Origin
	Ill     []premium.Line // how each illness became a percentage
}

// LineIllness turns an illness into a percentage: absence + working days ill / (working days × employees).
const LineIllness premium.LineID = "outlook_illness"

// history is the absence of the three calendar years before the first premium year, newest first.
func history(q *premium.Quote) []YearAbsence {
	first := q.Staff.Year.First.Year()
	years := make([]YearAbsence, weighedYears)
	for i := range years {
		years[i] = known(q, first-1-i)
	}
	return years
}

// known is the absence that the request gives for a year; for want of it what is expected.
func known(q *premium.Quote, year int) YearAbsence {
	if absence, given := q.Staff.Request.Absence[year]; given {
		return YearAbsence{Year: year, Absence: absence, Origin: Given}
	}
	return YearAbsence{Year: year, Absence: expectedOf(q), Origin: Expected}
}

// absences are those of the calendar years that count after the first premium year, oldest first.
func (s Scenario) absences(q *premium.Quote) []YearAbsence {
	years := make([]YearAbsence, s.years())
	for i := range years {
		years[i] = s.illness(q, s.base(q, i))
	}
	return years
}

// base is the absence of a calendar year without the illnesses: as supposed; where nothing is supposed at all, as it has
// been.
func (s Scenario) base(q *premium.Quote, i int) YearAbsence {
	y := known(q, q.Staff.Year.First.Year()+i)
	switch {
	case i < len(s.Absence):
		y.Absence, y.Origin = s.Absence[i], Supposed
	case len(s.Absence) == 0 && y.Origin == Expected:
		y.Absence, y.Origin = weighedNow(q), Constant
	}
	return y
}

// illness adds the days of illness that fall in a calendar year, as a share of everybody's working days.
func (s Scenario) illness(q *premium.Quote, y YearAbsence) YearAbsence {
	for _, ill := range s.Ill {
		days := min(ill.workdays(y.Year), q.Staff.Table.Reference.Workdays.PerYear)
		if days == 0 || q.Staff.Insured == 0 {
			continue
		}
		line := illnessLine(q, y.Absence, days)
		y.Absence, y.Origin = line.Amount.Number, Supposed
		y.Ill = append(y.Ill, line)
	}
	return y
}

// workdays counts the working days of an illness in a calendar year.
func (ill Illness) workdays(year int) int {
	january := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
	first, last := ill.From, ill.From.AddDate(0, 0, daysOfAWeek*ill.Weeks-1)
	if first.Before(january) {
		first = january
	}
	if end := january.AddDate(1, 0, -1); last.After(end) {
		last = end
	}
	return premium.Period{First: first, Last: last}.Workdays()
}

// illnessLine is absence + days / (working days × employees), at most 100%.
func illnessLine(q *premium.Quote, absence decimal.Decimal, days int) premium.Line {
	workdays := q.Staff.Table.Reference.Workdays
	staff := premium.CountSum(workdays.PerYear).Times(premium.CountSum(q.Staff.Insured)).Bracketed()
	sum := premium.PercentSum(absence).Plus(premium.CountSum(days).Over(staff))
	rounded := decimal.Min(premium.HalfUpPercentage(sum.Exact(), 2), decimal.NewFromInt(1))
	return sum.Step(LineIllness, premium.Percentage, workdays.Source, workdays.Certainty).
		RoundedTo(rounded, premium.HalfUpPercent2)
}

// weighedNow is the weighed history rounded half up to two decimals of a percent: absence as it has been.
func weighedNow(q *premium.Quote) decimal.Decimal {
	return premium.HalfUpPercentage(weighed(figures(history(q))).Exact(), 2)
}

func expectedOf(q *premium.Quote) decimal.Decimal {
	expected, _, _ := q.Staff.ExpectedAbsence()
	return expected.Number
}

// figures are the absence figures alone.
func figures(years []YearAbsence) []decimal.Decimal {
	absences := make([]decimal.Decimal, len(years))
	for i, y := range years {
		absences[i] = y.Absence
	}
	return absences
}
