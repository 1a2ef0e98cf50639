package payroll

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"dekking/premium/locale"
)

// dayOrder is what the cells of a column prove about the order of day and month.
type dayOrder struct{ dayFirst, monthFirst bool }

func (o dayOrder) and(other dayOrder) dayOrder {
	return dayOrder{o.dayFirst || other.dayFirst, o.monthFirst || other.monthFirst}
}

// american tells that a column has the month first: some value proves it and none denies it.
func (o dayOrder) american() bool { return o.monthFirst && !o.dayFirst }

var (
	numericDay = regexp.MustCompile(`^(\d{1,2})([-/.])(\d{1,2})([-/.])(\d{2,4})$`)
	packedDay  = regexp.MustCompile(`^(?:19|20)\d{6}$`)
	midnight   = regexp.MustCompile(`[T ]0{1,2}:00(?::00(?:\.0+)?)?Z?$`)
)

// noDay are the ways in which programs write that there is no date.
var noDay = []string{"", "-", "00-00-0000", "0000-00-00", "00/00/0000", "onbepaald", "onbepaalde tijd", "heden", "n.v.t.", "nvt", "null"}

// parseDay reads a date; the zero time without a fault where there is none. Years from 2900 on stand for no end.
func parseDay(c cell, o dayOrder) (time.Time, string) {
	switch {
	case c.fault != "":
		return time.Time{}, c.fault
	case !c.day.IsZero():
		return plausibleDay(c.day)
	}
	text := tidyDay(c.text)
	for _, none := range noDay {
		if strings.EqualFold(text, none) {
			return time.Time{}, ""
		}
	}
	if packedDay.MatchString(text) {
		text = text[:4] + "-" + text[4:6] + "-" + text[6:]
	}
	if m := numericDay.FindStringSubmatch(text); m != nil {
		if year, _ := strconv.Atoi(m[5]); year >= 2900 {
			return time.Time{}, ""
		}
		if o.american() {
			text = m[3] + "-" + m[1] + "-" + m[5]
		}
	}
	if strings.HasPrefix(text, "9999-") || strings.HasPrefix(text, "2999-") {
		return time.Time{}, ""
	}
	return namedDay(text)
}

// namedDay leaves the reading to package locale, which knows the names of months too.
func namedDay(text string) (time.Time, string) {
	day, fault := locale.For(locale.NL).ParseDate(text)
	switch {
	case fault == nil:
		return day, ""
	case fault.ID == "parse.date.short_year":
		return time.Time{}, "short_year"
	}
	return time.Time{}, "date"
}

// plausibleDay refuses years that Excel makes of a number which is no date.
func plausibleDay(day time.Time) (time.Time, string) {
	switch {
	case day.Year() >= 2900:
		return time.Time{}, ""
	case day.Year() < 1900 || day.Year() > 2100:
		return time.Time{}, "date"
	}
	return time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, time.UTC), ""
}

// tidyDay takes off a time of midnight.
func tidyDay(text string) string {
	text = strings.TrimSpace(strings.ReplaceAll(text, "\u00a0", " "))
	if len(text) > maxAmountText {
		return text
	}
	return midnight.ReplaceAllString(text, "")
}

// provesOrder says what one cell proves: a number above twelve is no month.
func provesOrder(c cell) dayOrder {
	m := numericDay.FindStringSubmatch(tidyDay(c.text))
	if m == nil || !c.day.IsZero() {
		return dayOrder{}
	}
	first, _ := strconv.Atoi(m[1])
	second, _ := strconv.Atoi(m[3])
	return dayOrder{dayFirst: first > 12 && second <= 12, monthFirst: second > 12 && first <= 12}
}
