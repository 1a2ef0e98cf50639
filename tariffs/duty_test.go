package tariffs

import (
	"testing"
	"time"
)

// Guards that a duty of one choice is not asked with the other.
func TestDutyHolds(t *testing.T) {
	for _, c := range []struct {
		when          DutyWhen
		with, without bool
	}{{Always, true, true}, {WithSettlement, true, false}, {WithoutSettlement, false, true}} {
		duty := Duty{When: c.when}
		if duty.Holds(true) != c.with || duty.Holds(false) != c.without {
			t.Errorf("%s: with settlement %v, without %v", c.when, duty.Holds(true), duty.Holds(false))
		}
	}
}

// Guards that a day of the year is printed as it was read, and lies where the calendar has it.
func TestMonthDay(t *testing.T) {
	for _, text := range []string{"1 February", "31 December", "29 February"} {
		var d MonthDay
		if fault := d.ReadStrict(text); fault != nil || d.String() != text || !d.Known() {
			t.Errorf("%q prints %q, fault %v", text, d, fault)
		}
	}
	for _, text := range []string{"", "February", "30 February", "1 Feb", "0 March", "1 March 2024"} {
		var d MonthDay
		if fault := d.ReadStrict(text); fault == nil || d.Known() || d.String() != "" {
			t.Errorf("%q is read as %q", text, d)
		}
	}
	if day := (MonthDay{time.February, 29}).In(2023); day.Month() != time.March || day.Day() != 1 {
		t.Errorf("29 February 2023 is %v", day)
	}
}
