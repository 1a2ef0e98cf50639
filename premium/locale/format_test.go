package locale

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
)

func TestParseLanguage(t *testing.T) {
	for in, want := range map[string]Language{"nl": NL, "EN": EN, "nl-NL": NL, "en_GB.UTF-8": EN} {
		if got, ok := ParseLanguage(in); got != want || !ok {
			t.Errorf("ParseLanguage(%q) = %q, %v", in, got, ok)
		}
	}
	for _, in := range []string{"", "de", "nederlands", "-nl"} {
		if got, ok := ParseLanguage(in); ok {
			t.Errorf("ParseLanguage(%q) = %q, want none", in, got)
		}
	}
	if For("de").Language() != NL {
		t.Error("an unknown language should fall back on Dutch")
	}
}

func TestEuro(t *testing.T) {
	for _, tt := range []struct {
		cents          int64
		nl, en, wholes string
	}{
		{0, "€ 0,00", "€ 0.00", "€ 0"},
		{5, "€ 0,05", "€ 0.05", "€ 0,05"},
		{-5, "€ -0,05", "€ -0.05", "€ -0,05"},
		{-45906, "€ -459,06", "€ -459.06", "€ -459,06"},
		{-45900, "€ -459,00", "€ -459.00", "€ -459"},
		{123456, "€ 1.234,56", "€ 1,234.56", "€ 1.234,56"},
		{17500000, "€ 175.000,00", "€ 175,000.00", "€ 175.000"},
		{100000000, "€ 1.000.000,00", "€ 1,000,000.00", "€ 1.000.000"},
		{math.MinInt64, "€ -92.233.720.368.547.758,08", "€ -92,233,720,368,547,758.08", "€ -92.233.720.368.547.758,08"},
	} {
		for _, c := range []struct{ got, want string }{
			{For(NL).Euro(tt.cents), tt.nl},
			{For(EN).Euro(tt.cents), tt.en},
			{For(NL).EuroWhole(tt.cents), tt.wholes},
		} {
			if want := "€\u00a0" + c.want[len("€ "):]; c.got != want {
				t.Errorf("%d cents: got %q, want %q", tt.cents, c.got, want)
			}
		}
	}
}

// Running text rounds to whole euros, a half away from zero.
func TestEuroAbout(t *testing.T) {
	for cents, want := range map[int64]string{83065: "€ 831", 83049: "€ 830", 83050: "€ 831", -83050: "€ -831", 49: "€ 0", 3766667: "€ 37.667"} {
		if got := strings.ReplaceAll(For(NL).EuroAbout(cents), "\u00a0", " "); got != want {
			t.Errorf("%d cents: got %q, want %q", cents, got, want)
		}
	}
}

// A percentage shows the decimals its source printed, no more and no fewer.
func TestPercentAndNumber(t *testing.T) {
	for _, tt := range []struct{ in, percentNL, percentEN, number string }{
		{"0.0320", "3,20%", "3.20%", "0,0320"},
		{"0.052", "5,2%", "5.2%", "0,052"},
		{"0.25", "25%", "25%", "0,25"},
		{"0.5", "50%", "50%", "0,5"},
		{"1", "100%", "100%", "1"},
		{"0", "0%", "0%", "0"},
		{"-0.05", "-5%", "-5%", "-0,05"},
		{"0.407", "40,7%", "40.7%", "0,407"},
		{"26.59", "2.659%", "2,659%", "26,59"},
		{"1234567.8", "123.456.780%", "123,456,780%", "1.234.567,8"},
	} {
		d := decimal.RequireFromString(tt.in)
		if got := For(NL).Percent(d); got != tt.percentNL {
			t.Errorf("Percent(%s) = %q, want %q", tt.in, got, tt.percentNL)
		}
		if got := For(EN).Percent(d); got != tt.percentEN {
			t.Errorf("English Percent(%s) = %q, want %q", tt.in, got, tt.percentEN)
		}
		if got := For(NL).Number(d); got != tt.number {
			t.Errorf("Number(%s) = %q, want %q", tt.in, got, tt.number)
		}
	}
}

func TestDates(t *testing.T) {
	day := time.Date(2026, 12, 5, 0, 0, 0, 0, time.UTC)
	for got, want := range map[string]string{
		For(NL).Date(day):     "05-12-2026",
		For(EN).Date(day):     "5 Dec 2026",
		For(NL).LongDate(day): "5 december 2026",
		For(EN).LongDate(day): "5 December 2026",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestCountAndList(t *testing.T) {
	nl, en := For(NL), For(EN)
	for got, want := range map[string]string{
		nl.Count(6):                         "6",
		nl.Count(1250):                      "1.250",
		nl.Count(-123456):                   "-123.456",
		en.Count(1250):                      "1,250",
		nl.List(nil):                        "",
		nl.List([]string{"a"}):              "a",
		nl.List([]string{"a", "b"}):         "a en b",
		nl.List([]string{"a", "b", "c"}):    "a, b en c",
		en.List([]string{"a", "b", "c"}):    "a, b and c",
		nl.Plural("weeks", 1):               "1 week",
		nl.Plural("weeks", 6):               "6 weken",
		en.Plural("working_days", 130):      "130 working days",
		nl.Plural("notice.absent_here", 12): "‹notice.absent_here›",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
