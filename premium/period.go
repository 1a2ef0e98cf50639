package premium

import (
	"fmt"
	"time"
)

// Period is a run of whole days, first and last included; dates are midnights UTC. An empty period has Last before First.
type Period struct{ First, Last time.Time }

// Anniversary is the start date some years on. After a start on 29 February it is 28 February where there is no 29th:
// the same clamp as for months (addMonths), so that the thirteenth monthly payment and the second policy year fall on one
// day. It is also how periods of years are counted by the European Convention on the Calculation of Time-Limits (Basel
// 1972, art. 4). Its other reading, 1 March, would give the first year a day more and every later start the same day.
func Anniversary(start time.Time, years int) time.Time { return addMonths(start, years*monthsOfAYear) }

// PolicyYear (verzekeringsjaar) runs from the start date up to the day before its anniversary.
func PolicyYear(start time.Time) Period {
	return Period{start, Anniversary(start, 1).AddDate(0, 0, -1)}
}

// Empty says that the period holds no day.
func (p Period) Empty() bool { return p.Last.Before(p.First) }

// idle says that the period holds no working day: nothing is earned in it, and nothing can be insured.
func (p Period) idle() bool { return p.workdays() == 0 }

// from cuts off the days before a date; the zero date cuts nothing.
func (p Period) from(day time.Time) Period {
	if day.After(p.First) {
		p.First = day
	}
	return p
}

// until cuts off the days after a date; the zero date cuts nothing.
func (p Period) until(day time.Time) Period {
	if !day.IsZero() && day.Before(p.Last) {
		p.Last = day
	}
	return p
}

// workdays counts the Mondays to Fridays, whatever the roster and the holidays (inventory I8, I16).
func (p Period) workdays() int {
	if p.Empty() {
		return 0
	}
	days := p.days()
	count := days / 7 * 5
	for rest, day := days%7, p.First.Weekday(); rest > 0; rest, day = rest-1, (day+1)%7 {
		if day != time.Saturday && day != time.Sunday {
			count++
		}
	}
	return count
}

// Fraction is the part of a year that counts: exactly 1, or working days over the year's working days.
type Fraction struct{ Days, PerYear int }

// fractionOf measures a period within a policy year: 1 for the whole year, else its working days, at most a year's.
func fractionOf(p, year Period, perYear int) Fraction {
	if p == year {
		return Fraction{perYear, perYear}
	}
	return Fraction{min(p.workdays(), perYear), perYear}
}

// monthsOfAYear is the measure of parts of a year where they count in months.
const monthsOfAYear = 12

// months counts the months of a policy year of which the period holds at least half the days.
func (p Period) months(year Period) int {
	count := 0
	for i := range monthsOfAYear {
		month := Period{addMonths(year.First, i), addMonths(year.First, i+1).AddDate(0, 0, -1)}
		if 2*p.from(month.First).until(month.Last).days() >= month.days() {
			count++
		}
	}
	return count
}

// days counts all days.
func (p Period) days() int {
	if p.Empty() {
		return 0
	}
	return int(p.Last.Sub(p.First)/(24*time.Hour)) + 1
}

// Whole says that the fraction is 1.
func (f Fraction) Whole() bool { return f.Days == f.PerYear }

// String gives "1" or "130/260".
func (f Fraction) String() string {
	if f.Whole() {
		return "1"
	}
	return fmt.Sprintf("%d/%d", f.Days, f.PerYear)
}

// of takes the fraction of a yearly amount, to cents.
func (f Fraction) of(m Money) Money {
	if f.Whole() {
		return m
	}
	return m.share(int64(f.Days), uint64(f.PerYear))
}

// Of is what the fraction comes to of a yearly amount, rounded half up to cents.
func (f Fraction) Of(yearly Money) Money { return f.of(yearly) }

// addMonths moves to the same day number some months on, clamped to the end of the month: 31 December + 2 is 28 or 29
// February (inventory I14).
func addMonths(day time.Time, months int) time.Time {
	first := time.Date(day.Year(), day.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(day.Day(), last)-1)
}

// FirstOfNextMonth is the start date assumed while none is given.
func FirstOfNextMonth(day time.Time) time.Time {
	return time.Date(day.Year(), day.Month()+1, 1, 0, 0, 0, 0, time.UTC)
}

// LatestStart is the last day on which an insurance quoted on a day may start.
func LatestStart(quoted time.Time, monthsAhead int) time.Time { return addMonths(quoted, monthsAhead) }

// FirstQuoteDay is the first day on which a wanted start can be quoted.
func FirstQuoteDay(start time.Time, monthsAhead int) time.Time {
	day := addMonths(start, -monthsAhead).AddDate(0, 0, -3)
	for LatestStart(day, monthsAhead).Before(start) {
		day = day.AddDate(0, 0, 1)
	}
	return day
}
