package tariffs

import (
	"time"

	"dekking/tariffs/strict"
)

// The duties whose days run from a date that a request gives, by their id.
const (
	JoinersDuty = "joiners" // from the first day of an employment
	LeaversDuty = "leavers" // from its last day
	PaymentDuty = "payment" // from the day on which a payment falls due
)

// Duty (verplichting) is something the policy asks of the employer, with the time there is for it: a number of days, of
// working days, or a part of the year. None of the three: the source gives no time.
type Duty struct {
	Origin
	ID          string   `toml:"id"`
	Name        Text     `toml:"name"`
	When        DutyWhen `toml:"when"`
	Days        int      `toml:"days,optional"`         // calendar days; 0: not written
	WorkingDays int      `toml:"working_days,optional"` // 0: not written
	From        MonthDay `toml:"from,optional"`         // every year; with Until
	Until       MonthDay `toml:"until,optional"`
	Text        Text     `toml:"text"`
}

// DutyWhen says for which choice a duty is there.
type DutyWhen string

// The choices on which a duty can depend.
const (
	Always            DutyWhen = "always"
	WithSettlement    DutyWhen = "settlement"
	WithoutSettlement DutyWhen = "no_settlement"
)

// Holds tells whether the duty is there with or without settlement (eindafrekening).
func (d Duty) Holds(settlement bool) bool {
	return d.When == Always || settlement == (d.When == WithSettlement)
}

// MonthDay is a day of every year, written "1 February"; the zero MonthDay is not written.
type MonthDay struct {
	Month time.Month
	Day   int
}

// monthDayForm is how a file writes it. Read alone it lies in the year 0, a leap year.
const monthDayForm = "2 January"

// Known says that the day was written.
func (d MonthDay) Known() bool { return d.Day != 0 }

// In gives the day in a year; 29 February becomes 1 March where there is none.
func (d MonthDay) In(year int) time.Time {
	return time.Date(year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// String gives "1 February", and nothing for the zero MonthDay.
func (d MonthDay) String() string {
	if !d.Known() {
		return ""
	}
	return d.In(0).Format(monthDayForm)
}

// ReadStrict reads a day of a tariff file.
func (d *MonthDay) ReadStrict(text string) *strict.Fault {
	day, err := time.Parse(monthDayForm, text)
	if err != nil {
		return &strict.Fault{ID: "day_form", Args: []string{text}}
	}
	*d = MonthDay{day.Month(), day.Day()}
	return nil
}
