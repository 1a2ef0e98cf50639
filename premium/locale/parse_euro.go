package locale

import (
	"strconv"
	"strings"
)

// maxCents is a million million euros; amounts beyond it are refused where they enter.
const maxCents = 100_000_000_000_000

// ParseEuro reads an amount in cents: "175000", "175.000", "€ 175.000,50", "1,234.56", "175k", "500,-".
//
// Both notations are read the same way in both languages: a last separator followed by exactly two digits stands
// before the cents, every other one separates thousands; so "1.234" is 1234 euros. What could be meant in two ways, such
// as "1750.5", is asked back.
func (p *Printer) ParseEuro(s string) (int64, *Fault) {
	s, ok := tidy(s)
	if !ok {
		return 0, fault("parse.long", strconv.Itoa(maxInput))
	}
	s, thousandfold := unwrap(s)
	if s == "" {
		return 0, fault("parse.euro.empty")
	}
	s, negative := withoutSign(s)
	groups, separators, ok := split(s)
	switch {
	case !ok:
		return 0, fault("parse.euro.characters")
	case negative:
		return 0, fault("parse.euro.negative")
	case thousandfold:
		return p.kilo(groups, separators)
	}
	return p.euros(groups, separators)
}

// unwrap takes off the euro sign, before or behind, and a k for thousands; ",-" becomes ",00".
func unwrap(s string) (rest string, thousandfold bool) {
	rest, found := strings.CutPrefix(s, "€")
	if !found {
		rest = strings.TrimSuffix(s, "€")
	}
	rest = strings.TrimSpace(rest)
	for _, dash := range []string{",--", ",-"} {
		if whole, found := strings.CutSuffix(rest, dash); found {
			return whole + ",00", false
		}
	}
	if count := strings.TrimRight(rest, "kK"); len(rest)-len(count) == 1 {
		return strings.TrimSpace(count), true
	}
	return rest, false
}

// euros reads groups of digits as euros, with cents when the last separator says so.
func (p *Printer) euros(groups []string, separators string) (int64, *Fault) {
	groups, separators, cents := cutDecimals(groups, separators)
	digits, ok := join(groups, separators)
	switch {
	case !ok:
		return 0, fault("parse.euro.grouping")
	case len(cents) == 1:
		return 0, fault("parse.euro.cents", p.separate(digits)+p.point+cents+"0")
	}
	return p.cents(digits+pad(cents), 1)
}

// kilo reads groups of digits as thousands of euros: "175k", "175,5k". With three digits after a separator it cannot be
// told whether thousands or decimals are meant.
func (p *Printer) kilo(groups []string, separators string) (int64, *Fault) {
	whole, rest, decimals := cutDecimals(groups, separators)
	if len(whole) != 1 || rest != "" || whole[0] == "" {
		return 0, fault("parse.euro.thousand")
	}
	return p.cents(whole[0]+pad(decimals), 1000)
}

// cutDecimals takes off the decimals: one or two digits behind a last point or comma that does not separate thousands
// as well.
func cutDecimals(groups []string, separators string) (whole []string, rest, decimals string) {
	last := len(groups) - 1
	if last == 0 {
		return groups, separators, ""
	}
	mark, tail := separators[last-1:], groups[last]
	if mark == " " || len(tail) < 1 || len(tail) > 2 || strings.Contains(separators[:last-1], mark) {
		return groups, separators, ""
	}
	return groups[:last], separators[:last-1], tail
}

// pad fills decimals up to cents.
func pad(decimals string) string { return (decimals + "00")[:2] }

// cents turns digits into cents, times a factor, and refuses what is too large.
func (p *Printer) cents(digits string, factor int64) (int64, *Fault) {
	value, ok := wholeUpTo(digits, maxCents/factor)
	if !ok {
		return 0, fault("parse.euro.large", p.EuroWhole(maxCents))
	}
	return value * factor, nil
}
