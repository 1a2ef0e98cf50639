package locale

import (
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
)

// The years a date may lie in: nobody insured was born earlier, and no contract is made later.
const (
	firstYear = 1900
	lastYear  = 2100
)

// monthNames maps the names of the months in both languages, in full and short, to their numbers.
var monthNames = sync.OnceValue(func() map[string]int {
	names := map[string]int{"maa": 3, "sept": 9}
	for month := 1; month <= 12; month++ {
		for _, id := range []string{"month.", "month.short."} {
			for _, name := range catalogue()[id+strconv.Itoa(month)] {
				names[strings.ToLower(name)] = month
			}
		}
	}
	return names
})

// ParseDate reads a date as midnight UTC: "1-1-2027", "01/01/2027", "1.1.2027", "2027-01-01", "1 januari 2027",
// "1 jan 2027", "January 1, 2027". The day stands before the month unless the month is named or the year comes first.
func (p *Printer) ParseDate(s string) (time.Time, *Fault) {
	s, ok := tidy(s)
	if !ok {
		return time.Time{}, fault("parse.long", strconv.Itoa(maxInput))
	}
	if s == "" {
		return time.Time{}, fault("parse.date.empty")
	}
	fields, ok := dateFields(s)
	if !ok {
		return time.Time{}, fault("parse.date.shape")
	}
	day, month, year := fields[0], fields[1], fields[2]
	switch {
	case letters(day):
		day, month = month, day
	case len(day) == 4 && digitsOnly(day):
		day, year = year, day
	}
	return p.date(day, month, year)
}

// dateFields cuts a date into its three parts. Separators may be mixed ("1 jan. 2027"), not doubled or at an edge.
func dateFields(s string) ([]string, bool) {
	const separators = "-/., "
	for _, mark := range []string{"--", "//", "..", ",,"} {
		if strings.Contains(s, mark) {
			return nil, false
		}
	}
	if strings.Trim(s, separators) != s {
		return nil, false
	}
	fields := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(separators, r) })
	return fields, len(fields) == 3
}

// date checks the parts one by one, so that the fault names the part that is wrong.
func (p *Printer) date(day, month, year string) (time.Time, *Fault) {
	if !digitsOnly(day) || len(day) > 2 || !digitsOnly(year) || len(year) > 4 {
		return time.Time{}, fault("parse.date.shape")
	}
	m, f := monthNumber(month)
	if f != nil {
		return time.Time{}, f
	}
	if len(year) < 4 {
		return time.Time{}, fault("parse.date.short_year")
	}
	y, _ := strconv.Atoi(year)
	if y < firstYear || y > lastYear {
		return time.Time{}, fault("parse.date.year", year, strconv.Itoa(firstYear), strconv.Itoa(lastYear))
	}
	d, _ := strconv.Atoi(day)
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d {
		lastDay := time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC)
		name := p.Text("month." + strconv.Itoa(m))
		return time.Time{}, fault("parse.date.nonexistent", strconv.Itoa(d), name, year, strconv.Itoa(lastDay.Day()))
	}
	return t, nil
}

// monthNumber reads a month by number or by name.
func monthNumber(s string) (int, *Fault) {
	if letters(s) {
		if m, ok := monthNames()[strings.ToLower(s)]; ok {
			return m, nil
		}
		return 0, fault("parse.date.month", Clean(s, 20))
	}
	if !digitsOnly(s) || len(s) > 2 {
		return 0, fault("parse.date.shape")
	}
	m, _ := strconv.Atoi(s)
	if m < 1 || m > 12 {
		return 0, fault("parse.date.month", s)
	}
	return m, nil
}

func letters(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}

func digitsOnly(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }) < 0
}
