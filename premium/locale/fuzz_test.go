package locale

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"
)

// Whatever is typed: no panic, a fault that can be worded or a value within bounds, the same in both languages, and
// unchanged when printed and read again.

func FuzzParseEuro(f *testing.F) {
	for _, seed := range []string{"175000", "€ 175.000,50", "175,5k", "1,234.56", "1750.5", "500,-", "-5", "1e9", "٣"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		nl, en := For(NL), For(EN)
		cents, fault := nl.ParseEuro(s)
		other, otherFault := en.ParseEuro(s)
		if cents != other || faultID(t, nl, fault) != faultID(t, en, otherFault) {
			t.Fatalf("%q: %d, %v in Dutch and %d, %v in English", s, cents, fault, other, otherFault)
		}
		if fault != nil {
			return
		}
		if cents < 0 || cents > maxCents {
			t.Fatalf("%q read as %d", s, cents)
		}
		if again, fault := en.ParseEuro(nl.Euro(cents)); fault != nil || again != cents {
			t.Fatalf("%q read as %d, then %d, %v", s, cents, again, fault)
		}
	})
}

func FuzzParsePercent(f *testing.F) {
	for _, seed := range []string{"4,2", "4.20 %", "100", "100,0001", "-1", "1e9", "4%%", "٣"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		nl, en := For(NL), For(EN)
		fraction, fault := nl.ParsePercent(s)
		other, otherFault := en.ParsePercent(s)
		if !fraction.Equal(other) || faultID(t, nl, fault) != faultID(t, en, otherFault) {
			t.Fatalf("%q: %s, %v in Dutch and %s, %v in English", s, fraction, fault, other, otherFault)
		}
		if fault != nil {
			return
		}
		if fraction.IsNegative() || fraction.GreaterThan(decimal.New(1, 0)) || fraction.Exponent() < -6 || fraction.Exponent() > -2 {
			t.Fatalf("%q read as %s", s, fraction)
		}
		again, fault := en.ParsePercent(nl.Percent(fraction))
		if fault != nil || !again.Equal(fraction) || again.Exponent() != fraction.Exponent() {
			t.Fatalf("%q read as %s, then %s, %v", s, fraction, again, fault)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"1-1-2027", "2027-01-01", "1 jan. 2027", "January 1, 2027", "29-2-2023", "1/1/27", "٣-1-2027"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		nl, en := For(NL), For(EN)
		day, fault := nl.ParseDate(s)
		other, otherFault := en.ParseDate(s)
		if !day.Equal(other) || faultID(t, nl, fault) != faultID(t, en, otherFault) {
			t.Fatalf("%q: %v, %v in Dutch and %v, %v in English", s, day, fault, other, otherFault)
		}
		if fault != nil {
			return
		}
		if day.Year() < firstYear || day.Year() > lastYear || day.Location() != time.UTC || !day.Equal(day.Truncate(24*time.Hour)) {
			t.Fatalf("%q read as %v", s, day)
		}
		if again, fault := en.ParseDate(nl.LongDate(day)); fault != nil || !again.Equal(day) {
			t.Fatalf("%q read as %v, then %v, %v", s, day, again, fault)
		}
	})
}
