package premium

import "time"

// FirstCancellation is the first end of a contract whose term is in years: the last insured day of the first term, and
// the last day on which to give notice for it (inventory 102).
func FirstCancellation(start time.Time, term, noticeMonths int) (lastInsured, notice time.Time) {
	renewal := Anniversary(start, term)
	return renewal.AddDate(0, 0, -1), addMonths(renewal, -noticeMonths)
}

// DueDates (premievervaldagen) are the days of a policy year on which a payment falls due: the premium is paid in
// advance, so the first days of its terms (inventory 83).
func DueDates(start time.Time, perYear int) []time.Time {
	dates := make([]time.Time, perYear)
	for i := range dates {
		dates[i] = addMonths(start, i*12/perYear)
	}
	return dates
}

// Deadline is the last of a number of days after an event.
func Deadline(event time.Time, days int) time.Time { return event.AddDate(0, 0, days) }

// MonthsAfter is the same day number some months on, clamped to the end of the month.
func MonthsAfter(day time.Time, months int) time.Time { return addMonths(day, months) }

// ClauseEnd is the last day on which foreseeable illness of a member who joins within the policy year is excluded.
func (s *Staff) ClauseEnd(m Member) time.Time {
	return clauseEnd(s.Year.from(m.Employee.From).First, s.Table.Product.Foreseeable)
}
