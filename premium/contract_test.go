package premium_test

import (
	"fmt"
	"testing"
	"time"

	"dekking/premium"
)

// The first term ends the day before its anniversary, and notice is given months before that anniversary.
func TestFirstCancellation(t *testing.T) {
	for _, c := range []struct {
		start               time.Time
		term, months        int
		lastInsured, notice time.Time
	}{
		{day(2023, 2, 1), 1, 1, day(2024, 1, 31), day(2024, 1, 1)},
		{day(2023, 12, 15), 3, 1, day(2026, 12, 14), day(2026, 11, 15)},
		{day(2023, 3, 31), 1, 1, day(2024, 3, 30), day(2024, 2, 29)},
		{day(2024, 2, 29), 1, 2, day(2025, 2, 27), day(2024, 12, 28)},
		{day(2023, 2, 1), 1, 0, day(2024, 1, 31), day(2024, 2, 1)},
	} {
		lastInsured, notice := premium.FirstCancellation(c.start, c.term, c.months)
		if !lastInsured.Equal(c.lastInsured) || !notice.Equal(c.notice) {
			t.Errorf("%v, %d years, %d months: %v, %v", c.start, c.term, c.months, lastInsured, notice)
		}
	}
}

// Payments fall due on the first days of their terms, clamped to the end of a month.
func TestDueDates(t *testing.T) {
	for _, c := range []struct {
		start   time.Time
		perYear int
		want    string
	}{
		{day(2023, 12, 15), 1, "[2023-12-15]"},
		{day(2023, 12, 15), 4, "[2023-12-15 2024-03-15 2024-06-15 2024-09-15]"},
		{day(2023, 8, 31), 2, "[2023-08-31 2024-02-29]"},
		{day(2023, 1, 31), 12, "[2023-01-31 2023-02-28 2023-03-31 2023-04-30 2023-05-31 2023-06-30 2023-07-31 2023-08-31 " +
			"2023-09-30 2023-10-31 2023-11-30 2023-12-31]"},
		{day(2023, 1, 31), 0, "[]"},
	} {
		var got []string
		for _, due := range premium.DueDates(c.start, c.perYear) {
			got = append(got, due.Format(time.DateOnly))
		}
		if fmt.Sprint(got) != c.want {
			t.Errorf("%v, %d: %v", c.start, c.perYear, got)
		}
	}
	if last := premium.Deadline(day(2023, 12, 15), 30); !last.Equal(day(2024, 1, 14)) {
		t.Errorf("30 days after 15 December: %v", last)
	}
}

// A year is twelve months: an anniversary is the day on which the payment after a year's falls due, on 29 February too, and
// the policy year ends the day before.
func TestAnniversary(t *testing.T) {
	for start, want := range map[time.Time]time.Time{
		day(2024, 2, 29): day(2025, 2, 28), day(2023, 2, 28): day(2024, 2, 28), day(2023, 3, 1): day(2024, 3, 1),
	} {
		if got := premium.Anniversary(start, 1); !got.Equal(want) || !premium.PolicyYear(start).Last.Equal(want.AddDate(0, 0, -1)) ||
			!premium.DueDates(start, 12)[11].Before(want) {
			t.Errorf("%v: %v, want %v", start, got, want)
		}
	}
	if got := premium.Anniversary(day(2024, 2, 29), 4); !got.Equal(day(2028, 2, 29)) {
		t.Errorf("four years on: %v", got)
	}
}
