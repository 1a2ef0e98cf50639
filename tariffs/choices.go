package tariffs

import (
	"regexp"
	"strconv"
	"strings"

	"dekking/tariffs/strict"
)

// Coverage (dekking) is the percentage of the wage paid in the first and in the second year of illness.
type Coverage struct{ Year1, Year2 int }

// WaitingDays (wachtdagen, eigenrisicoperiode) is the period per case of illness that the employer bears, in working
// days: 1 week = 5 waiting days (ECLI:NL:GHARL:2019:8000, inventory contradiction 1).
type WaitingDays int

// WorkingDaysPerWeek turns weeks of eigen risico into waiting days.
const WorkingDaysPerWeek = 5

var (
	coverageForm    = regexp.MustCompile(`^(\d{1,3})/(\d{1,3})$`)
	eigenrisicoForm = regexp.MustCompile(`^(\d{1,3})([wd])$`)
)

// ParseCoverage reads "100/70".
func ParseCoverage(text string) (Coverage, bool) {
	match := coverageForm.FindStringSubmatch(text)
	if match == nil {
		return Coverage{}, false
	}
	year1, _ := strconv.Atoi(match[1])
	year2, _ := strconv.Atoi(match[2])
	return Coverage{year1, year2}, year1 <= 100 && year2 <= 100
}

// String gives "100/70".
func (c Coverage) String() string { return strconv.Itoa(c.Year1) + "/" + strconv.Itoa(c.Year2) }

// ParseWaitingDays reads weeks, "6w", or waiting days, "30d".
func ParseWaitingDays(text string) (WaitingDays, bool) {
	match := eigenrisicoForm.FindStringSubmatch(text)
	if match == nil {
		return 0, false
	}
	n, _ := strconv.Atoi(match[1])
	if match[2] == "w" {
		n *= WorkingDaysPerWeek
	}
	return WaitingDays(n), n > 0
}

// String gives weeks where the days make whole weeks of a tabulated kind ("6w"), else days ("12d").
func (d WaitingDays) String() string {
	if d%WorkingDaysPerWeek == 0 {
		return strconv.Itoa(int(d)/WorkingDaysPerWeek) + "w"
	}
	return strconv.Itoa(int(d)) + "d"
}

// ReadStrict reads a coverage of a tariff or request file.
func (c *Coverage) ReadStrict(text string) *strict.Fault {
	value, ok := ParseCoverage(text)
	if !ok {
		return &strict.Fault{ID: "coverage_form", Args: []string{text}}
	}
	*c = value
	return nil
}

// ReadStrict reads an eigen risico of a tariff or request file.
func (d *WaitingDays) ReadStrict(text string) *strict.Fault {
	value, ok := ParseWaitingDays(strings.TrimSpace(text))
	if !ok {
		return &strict.Fault{ID: "eigenrisico_form", Args: []string{text}}
	}
	*d = value
	return nil
}
