package premium

import (
	"time"

	"dekking/tariffs"
)

// yearsLookedAhead is how many years after the start a birth date may still decide something: the longest contract is three
// years, and the start may be put off by some months.
const yearsLookedAhead = 4

// BirthDateMatters says whether a birth date changes anything in a quote for a start date: of who reaches AOW age while the
// insurance may run, and of who is too young at the start for the full minimum wage. All other birth dates need not be
// kept.
func BirthDateMatters(reference *tariffs.Reference, start, born time.Time) bool {
	adult := 0
	for _, wage := range reference.MinimumWage.From {
		adult = max(adult, wage.FromAge)
	}
	retires := StatePensionDay(reference.StatePension, born).Before(start.AddDate(yearsLookedAhead, 0, 0))
	return retires || addMonths(born, 12*adult).After(start)
}
