package premium_test

import (
	"testing"
	"time"

	"dekking/premium"
)

// A birth date matters for who reaches AOW age, 67 and some months, within four years of the start, and for who is not 21
// yet on it.
func TestBirthDateMatters(t *testing.T) {
	reference := table(t, "sazas", 2026).Reference
	for _, c := range []struct {
		year  int
		month time.Month
		day   int
		want  bool
	}{
		{1950, 1, 1, true},
		{1962, 9, 30, true},  // 67 and 3 months on 30 December 2029
		{1962, 11, 1, false}, // on 1 February 2030
		{1985, 4, 12, false},
		{2005, 1, 1, false}, // 21 on the day of the start
		{2005, 1, 2, true},
		{2008, 5, 1, true},
	} {
		born := day(c.year, c.month, c.day)
		if got := premium.BirthDateMatters(reference, day(2026, 1, 1), born); got != c.want {
			t.Errorf("%s: %v", born.Format("2006-01-02"), got)
		}
	}
}
