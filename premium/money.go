package premium

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"dekking/tariffs/strict"
)

// Money is an amount in whole cents. Every printed line is rounded to cents, and nothing finer may survive it.
type Money int64

// MaxMoney is the first amount refused where amounts enter: 10^12 euros.
const MaxMoney Money = 1_000_000_000_000_00

var moneyForm = regexp.MustCompile(`^(\d{1,12})(?:\.(\d{1,2}))?$`)

// ParseMoney reads the notation of files and JSON: "52000", "226000.00". Signs, blanks, exponents and thousands
// separators are refused.
func ParseMoney(text string) (Money, bool) {
	match := moneyForm.FindStringSubmatch(text)
	if match == nil {
		return 0, false
	}
	cents := (match[2] + "00")[:2]
	n, err := strconv.ParseInt(match[1]+cents, 10, 64)
	return Money(n), err == nil
}

// ReadStrict reads a quoted amount of a request file.
func (m *Money) ReadStrict(text string) *strict.Fault {
	amount, ok := ParseMoney(text)
	if !ok {
		return &strict.Fault{ID: "amount_form", Args: []string{text}}
	}
	*m = amount
	return nil
}

// String gives the notation of files and JSON: two decimals, a point, a minus sign before the digits.
func (m Money) String() string {
	sign, cents := "", int64(m)
	if cents < 0 {
		sign, cents = "-", -cents
	}
	return fmt.Sprintf("%s%d.%02d", sign, cents/100, cents%100)
}

// Plain gives the shortest notation that a request file reads back: "52000", "226000.50".
func (m Money) Plain() string { return strings.TrimSuffix(m.String(), ".00") }
