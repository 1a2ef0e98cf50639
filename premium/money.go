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

// MaxMoney is the largest amount that may enter: 10^12 euros.
const MaxMoney Money = 1_000_000_000_000_00

var moneyForm = regexp.MustCompile(`^(-?)(\d+)(?:\.(\d{1,2}))?$`)

// ParseMoney reads the notation of files and JSON: "52000", "226000.00". Signs, blanks, exponents, thousands separators
// and amounts beyond MaxMoney are refused.
func ParseMoney(text string) (Money, bool) {
	amount, fault := readMoney(text)
	return amount, fault == ""
}

// readMoney reads an amount, or names what is wrong with it.
func readMoney(text string) (amount Money, fault string) {
	match := moneyForm.FindStringSubmatch(text)
	switch {
	case match == nil:
		return 0, "amount_form"
	case match[1] != "":
		return 0, "amount_negative"
	}
	n, err := strconv.ParseInt(match[2]+(match[3] + "00")[:2], 10, 64)
	if err != nil || Money(n) > MaxMoney {
		return 0, "amount_large"
	}
	return Money(n), ""
}

// ReadStrict reads a quoted amount of a request file.
func (m *Money) ReadStrict(text string) *strict.Fault {
	amount, fault := readMoney(text)
	switch fault {
	case "":
		*m = amount
		return nil
	case "amount_form":
		return &strict.Fault{ID: fault, Args: []string{text}}
	}
	return &strict.Fault{ID: fault}
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
