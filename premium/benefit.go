package premium

import (
	"math/big"
	"time"

	"dekking/tariffs"
)

// This file gives the foresight (package foresight) what it needs of the engine to follow an illness through its weeks:
// amounts that add up, the minimum wage, and months of the calendar.

// CarriedCents is the rounding of amounts that follow each other: each is what the exact sum so far comes to in cents, half
// up, less what was told before. So what one week loses by rounding comes with a later one, and the weeks add up to the
// rounded total.
const CarriedCents Rounding = "carried_cents"

// Carry rounds a row of amounts so that they add up; the zero Carry begins a row.
type Carry struct {
	exact big.Rat // in cents
	told  Money
}

// Line makes the next line of the row: a sum that comes to an amount of euros.
func (c *Carry) Line(id LineID, s Sum, source *tariffs.Source, certainty tariffs.Certainty) Line {
	l := s.Line(id, source, certainty)
	if s.unknown {
		return l
	}
	c.exact.Add(&c.exact, s.s.value)
	total := wholeCents(&c.exact)
	l.Amount, c.told = Euros(total-c.told), total
	if l.Rounding == HalfUpCents {
		l.Rounding = CarriedCents
	}
	return l
}

// Sign is −1, 0 or 1 as a sum is below, at or above nothing; 0 when it is unknown.
func (a Sum) Sign() int {
	if a.unknown {
		return 0
	}
	return a.s.value.Sign()
}

// MinimumWage (wettelijk minimumloon) is the least that an employee's hours are worth on a day, per full year without
// holiday allowance, as far as the wage itself reaches it; nothing when the hours are not given or the age is not reached.
func (s *Staff) MinimumWage(e Employee, day time.Time) Money {
	rule := minimumWageOn(s.Table.Reference.MinimumWage, day)
	if e.Hours.IsZero() || rule.Date.IsZero() || !workingAge(rule, e.Born, day) {
		return 0
	}
	return min(e.Wage, minimumWagePerYear(rule, e.Hours))
}

// MonthsAfter is the same day number some months on, clamped to the end of the month.
func MonthsAfter(day time.Time, months int) time.Time { return addMonths(day, months) }
