package premium

import (
	"time"

	"dekking/tariffs"
)

// StatePensionDay is the day on which somebody reaches AOW age (AOW-leeftijd), by the table of ages per calendar year.
// Beyond the table the last known age is taken: those days lie past any policy year that can be quoted.
func StatePensionDay(rule tariffs.StatePension, born time.Time) time.Time {
	day := time.Time{}
	for _, age := range rule.Ages {
		day = addMonths(born, 12*age.Years+age.Months)
		if day.Year() <= age.Year {
			return day
		}
	}
	return day
}

// AOWPayWeeks is how many weeks of sick pay the law gives an AOW'er who falls ill on a day.
func AOWPayWeeks(rule tariffs.AOWPay, day time.Time) int {
	weeks := 0
	for _, entry := range rule.Weeks {
		if !entry.From.After(day) {
			weeks = entry.Weeks
		}
	}
	return weeks
}
