package locale

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Fault says why what a person typed could not be read: the id of a sentence in the catalogue, with its arguments.
// Printer.Fault words it. Of the input itself it holds at most 40 runes.
type Fault struct {
	ID   string
	Args []string
}

func fault(id string, args ...string) *Fault { return &Fault{ID: id, Args: args} }

// maxInput bounds what a parser looks at, in bytes; longer input is refused unread.
const maxInput = 40

// maxCount is the largest whole number that ParseCount accepts.
const maxCount = 100_000

// ParsePercent reads a percentage from 0 to 100 with at most four decimals, with comma or point, with or without
// percent sign, as a fraction that holds the decimals as typed: "4,20" is 0.0420.
func (p *Printer) ParsePercent(s string) (decimal.Decimal, *Fault) {
	s, ok := tidy(s)
	if !ok {
		return decimal.Zero, fault("parse.long", strconv.Itoa(maxInput))
	}
	s = strings.TrimSpace(strings.TrimSuffix(s, "%"))
	if s == "" {
		return decimal.Zero, fault("parse.percent.empty")
	}
	s, negative := withoutSign(s)
	groups, _, ok := split(s)
	if !ok || len(groups) > 2 || strings.Contains(s, " ") || groups[0] == "" || groups[len(groups)-1] == "" {
		return decimal.Zero, fault("parse.percent.characters")
	}
	if negative {
		return decimal.Zero, fault("parse.percent.range")
	}
	decimals := strings.Join(groups[1:], "")
	if len(decimals) > 4 {
		return decimal.Zero, fault("parse.percent.decimals")
	}
	scale := int32(len(decimals))
	value, ok := wholeUpTo(groups[0]+decimals, decimal.New(100, scale).IntPart())
	if !ok {
		return decimal.Zero, fault("parse.percent.range")
	}
	return decimal.New(value, -scale-2), nil
}

// ParseCount reads a whole number from 0 to 100.000, with or without separators of thousands.
func (p *Printer) ParseCount(s string) (int, *Fault) {
	s, ok := tidy(s)
	if !ok {
		return 0, fault("parse.long", strconv.Itoa(maxInput))
	}
	if s == "" {
		return 0, fault("parse.count.empty")
	}
	s, negative := withoutSign(s)
	groups, separators, ok := split(s)
	if !ok {
		return 0, fault("parse.count.characters")
	}
	digits, ok := join(groups, separators)
	if !ok {
		return 0, fault("parse.count.whole")
	}
	value, ok := wholeUpTo(digits, maxCount)
	if !ok || negative {
		return 0, fault("parse.count.range", p.Count(maxCount))
	}
	return int(value), nil
}

// tidy trims the input and makes every blank a plain space; false when the input is too long to look at.
func tidy(s string) (string, bool) {
	if len(s) > maxInput {
		return "", false
	}
	s = strings.Map(func(r rune) rune {
		switch r {
		case '\u00a0', '\u2009', '\u202f', '\t':
			return ' '
		}
		return r
	}, s)
	return strings.TrimSpace(s), true
}

// withoutSign takes off a minus in front, be it a hyphen, a dash or the mathematical sign.
func withoutSign(s string) (rest string, negative bool) {
	for _, sign := range []string{"-", "\u2212", "\u2013"} {
		if rest, found := strings.CutPrefix(s, sign); found {
			return strings.TrimSpace(rest), true
		}
	}
	return s, false
}

// split cuts a number into its groups of digits and the separators between them, each a point, a comma or a space;
// false when it holds anything else or no digit at all. A separator at an edge or beside another leaves an empty group.
func split(s string) (groups []string, separators string, ok bool) {
	start, digits := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '.' || c == ',' || c == ' ':
			groups = append(groups, s[start:i])
			separators += string(c)
			start = i + 1
		default:
			return nil, "", false
		}
	}
	return append(groups, s[start:]), separators, digits > 0
}

// join makes one number of groups of thousands: one kind of separator, groups of three digits after the first, and no
// zero in front, for "0.500" was never meant as five hundred.
func join(groups []string, separators string) (string, bool) {
	if len(groups) == 1 {
		return groups[0], groups[0] != ""
	}
	if strings.Trim(separators, separators[:1]) != "" {
		return "", false
	}
	first := groups[0]
	if first == "" || len(first) > 3 || first[0] == '0' {
		return "", false
	}
	for _, group := range groups[1:] {
		if len(group) != 3 {
			return "", false
		}
	}
	return strings.Join(groups, ""), true
}

// wholeUpTo turns digits into a number; false when it is larger than limit.
func wholeUpTo(digits string, limit int64) (int64, bool) {
	value, err := strconv.ParseInt(digits, 10, 64)
	return value, err == nil && value <= limit
}
