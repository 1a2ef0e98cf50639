package premium

import (
	"time"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// MinimumWage (wettelijk minimumloon) is the least that an employee's hours are worth on a day, per full year without
// holiday allowance, as far as the wage itself reaches it; nothing when the hours are not given or the age is not reached.
func (s *Staff) MinimumWage(e Employee, day time.Time) Money {
	rule := minimumWageOn(s.Table.Reference.MinimumWage, day)
	if e.Hours.IsZero() || rule.Date.IsZero() || !workingAge(rule, e.Born, day) {
		return 0
	}
	return min(e.Wage, minimumWagePerYear(rule, e.Hours))
}

// minimumWageOn is the minimum wage in force on a day; the last known one when the day lies beyond the table.
func minimumWageOn(rule tariffs.MinimumWage, day time.Time) tariffs.MinimumWageFrom {
	found := tariffs.MinimumWageFrom{}
	for _, entry := range rule.From {
		if !entry.Date.After(day) {
			found = entry
		}
	}
	return found
}

// fullWeekHours is the longest usual full working week. Before 2024 the minimum wage was set per month for a full week
// of 36 to 40 hours; 40 gives the lowest hourly wage, so that a warning is never given without cause.
const fullWeekHours = 40

// minimumWagePerYear is the minimum wage for a number of hours per week, without holiday allowance: a lower bound.
func minimumWagePerYear(rule tariffs.MinimumWageFrom, hours decimal.Decimal) Money {
	worked := compile(hours)
	if rule.PerHour.Known {
		return (cents(rule.PerHour) * 52).times(worked)
	}
	perYear := cents(rule.PerMonth) * 12
	return perYear.share(worked.units, powersOfTen[worked.decimals]*fullWeekHours)
}
