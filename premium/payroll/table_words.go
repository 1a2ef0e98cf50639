package payroll

import (
	"regexp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

var (
	yesWords = []string{"j", "ja", "y", "yes", "x", "1", "true", "waar", "dga", "✓", "v"}
	noWords  = []string{"n", "nee", "no", "0", "false", "onwaar", "-", "nvt", "n.v.t."}
)

// parseYes reads a yes or no; given is false for an empty cell.
func parseYes(c cell) (yes, given bool, fault string) {
	text := strings.ToLower(c.text)
	switch {
	case c.fault != "":
		return false, false, c.fault
	case text == "":
		return false, false, ""
	case slices.Contains(yesWords, text):
		return true, true, ""
	case slices.Contains(noWords, text):
		return false, true, ""
	}
	return false, false, "yes_no"
}

var (
	hoursForm = regexp.MustCompile(`^\d{1,3}(?:[.,]\d+)?$`)
	clockForm = regexp.MustCompile(`^(\d{1,3}):(00|15|30|45)$`)
	quarters  = map[string]string{"00": "00", "15": "25", "30": "50", "45": "75"}
	mostHours = decimal.NewFromInt(168)
)

// parseHours reads hours per week, rounded to hundredths: "36", "36,00", "37.5", "36:30". Nothing or zero, as for those on
// call, is the zero decimal.
func parseHours(c cell) (decimal.Decimal, string) {
	text := strings.TrimSpace(strings.TrimSuffix(strings.ToLower(c.text), "uur"))
	switch {
	case c.fault != "":
		return decimal.Zero, c.fault
	case text == "" || text == "-":
		return decimal.Zero, ""
	}
	if m := clockForm.FindStringSubmatch(text); m != nil {
		text = m[1] + "." + quarters[m[2]]
	}
	if len(text) > maxAmountText || !hoursForm.MatchString(text) {
		return decimal.Zero, "hours"
	}
	hours, err := decimal.NewFromString(strings.ReplaceAll(text, ",", "."))
	if err != nil || hours.GreaterThan(mostHours) {
		return decimal.Zero, "hours"
	}
	return hours.Round(2), ""
}
