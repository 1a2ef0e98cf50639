package payroll

import (
	"time"

	"dekking/premium"
)

// periodKind is the kind of period (aangiftetijdvak) that a declaration is of.
type periodKind string

// The kinds of period that the Belastingdienst knows.
const (
	oneMonth  periodKind = "month"
	fourWeeks periodKind = "four_weeks"
	halfYear  periodKind = "half_year"
	wholeYear periodKind = "year"
)

// The first and last four weeks of a year reach to its ends: in 2026 they have 25 and 32 days.
const (
	leastFourWeeks = 25
	mostFourWeeks  = 38
)

// perYear is how many periods of a kind make a year.
func (k periodKind) perYear() int {
	return map[periodKind]int{oneMonth: 12, fourWeeks: 13, halfYear: 2, wholeYear: 1}[k]
}

// pay is the kind as the wage engine knows it; "" for the half-year, which it does not.
func (k periodKind) pay() premium.PayPeriod {
	return map[periodKind]premium.PayPeriod{
		oneMonth: premium.PerMonth, fourWeeks: premium.PerFourWeeks, wholeYear: premium.PerYear,
	}[k]
}

// kindOf tells the kind of a period from its days; "" when no declaration can be of it.
func kindOf(p premium.Period) periodKind {
	days := int(p.Last.Sub(p.First)/(24*time.Hour)) + 1
	first := p.First.Day() == 1
	switch {
	case first && p.Last.Equal(p.First.AddDate(0, 1, -1)):
		return oneMonth
	case days >= leastFourWeeks && days <= mostFourWeeks:
		return fourWeeks
	case first && p.Last.Equal(p.First.AddDate(0, 6, -1)):
		return halfYear
	case first && p.Last.Equal(p.First.AddDate(1, 0, -1)):
		return wholeYear
	}
	return ""
}

// coverYear says whether periods in order follow each other without gaps from 1 January to 31 December.
func coverYear(periods []premium.Period) bool {
	first, last := periods[0].First, periods[len(periods)-1].Last
	if first.YearDay() != 1 || !last.Equal(first.AddDate(1, 0, -1)) {
		return false
	}
	for i := 1; i < len(periods); i++ {
		if !periods[i].First.Equal(periods[i-1].Last.AddDate(0, 0, 1)) {
			return false
		}
	}
	return true
}

// overlap is the part of a period in which somebody was employed; a zero day is no bound.
func overlap(p premium.Period, from, until time.Time) premium.Period {
	if from.After(p.First) {
		p.First = from
	}
	if !until.IsZero() && until.Before(p.Last) {
		p.Last = until
	}
	return p
}
