package locale

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// both runs a check in each language, for both must read the same.
func both(t *testing.T, check func(t *testing.T, p *Printer)) {
	t.Helper()
	for _, l := range []Language{NL, EN} {
		t.Run(string(l), func(t *testing.T) { check(t, For(l)) })
	}
}

// faultID returns the id of a fault, and fails when the fault cannot be worded in full or could carry along what was
// typed at length.
func faultID(t interface{ Errorf(string, ...any) }, p *Printer, f *Fault) string {
	if f == nil {
		return ""
	}
	sentence := p.Fault(f)
	if !p.Has(f.ID) || strings.ContainsAny(sentence, "{}") || Clean(sentence, 500) != sentence {
		t.Errorf("fault %v is worded as %q", *f, sentence)
	}
	for _, arg := range f.Args {
		if utf8.RuneCountInString(arg) > 40 {
			t.Errorf("fault %s carries %q", f.ID, arg)
		}
	}
	return f.ID
}

func TestParseEuro(t *testing.T) {
	accepted := map[string]int64{
		"175000": 17500000, "175.000": 17500000, "175,000": 17500000, "175.000,50": 17500050,
		"€ 175.000": 17500000, "€\u00a0175.000": 17500000, "€175.000": 17500000, "175.000 €": 17500000,
		" 175000\n": 17500000, "175 000": 17500000, "175\u00a0000,50": 17500050, "1 234 567.89": 123456789,
		"175k": 17500000, "175K": 17500000, "175 k": 17500000, "€ 175k": 17500000,
		"175,5k": 17550000, "175.5k": 17550000, "1,25k": 125000, "0,5k": 50000,
		"175000,50": 17500050, "1.234,56": 123456, "1234.56": 123456, "1,234.56": 123456, "1234,56": 123456,
		"1.234": 123400, "1,234": 123400, "1.234.567": 123456700, "12,34": 1234,
		"0": 0, "0,00": 0, "0,05": 5, "007": 700, "500,-": 50000, "€ 1.500,--": 150000,
		"999999999999,99": 99999999999999, "1.000.000.000.000,00": maxCents, "000000000000000001": 100,
	}
	refused := map[string]string{
		"": "parse.euro.empty", "  ": "parse.euro.empty", "€": "parse.euro.empty", "k": "parse.euro.empty",
		"1750.5": "parse.euro.cents", "1750,5": "parse.euro.cents", "1.750,5": "parse.euro.cents",
		"1e5": "parse.euro.characters", "1E5": "parse.euro.characters", "1e999999999": "parse.euro.characters",
		"1e-999999999": "parse.euro.characters", "NaN": "parse.euro.characters", "Inf": "parse.euro.characters",
		"0x10": "parse.euro.characters", "1_000": "parse.euro.characters", "+5": "parse.euro.characters",
		"٣": "parse.euro.characters", "５": "parse.euro.characters", "5-": "parse.euro.characters", ".": "parse.euro.characters",
		"1'000": "parse.euro.characters", "175kk": "parse.euro.characters", "€ 5 €": "parse.euro.characters",
		"\x1b[31m5": "parse.euro.characters", "5\xff": "parse.euro.characters", "-": "parse.euro.characters",
		"-5": "parse.euro.negative", "−5": "parse.euro.negative", "€ -459,06": "parse.euro.negative", "–5": "parse.euro.negative",
		"1.234,567": "parse.euro.grouping", "1234.567": "parse.euro.grouping", "1.23.456": "parse.euro.grouping",
		"1.234.56": "parse.euro.grouping", "1,234,56": "parse.euro.grouping", "0.500": "parse.euro.grouping",
		"175.": "parse.euro.grouping", ",50": "parse.euro.grouping", "1..000": "parse.euro.grouping",
		"1  000": "parse.euro.grouping", "1 75": "parse.euro.grouping", "1.2345": "parse.euro.grouping",
		"1.000 000": "parse.euro.grouping", "1.234,56,-": "parse.euro.grouping",
		"175.000k": "parse.euro.thousand", "1.234k": "parse.euro.thousand", "1.750,5k": "parse.euro.thousand", ",5k": "parse.euro.thousand",
		"1000000000000,01": "parse.euro.large", "1000000000001": "parse.euro.large", "1000000001k": "parse.euro.large",
		"99999999999999999999":  "parse.euro.large",
		strings.Repeat("9", 40): "parse.euro.large", strings.Repeat("9", 41): "parse.long",
	}
	both(t, func(t *testing.T, p *Printer) {
		for in, want := range accepted {
			if got, f := p.ParseEuro(in); f != nil || got != want {
				t.Errorf("ParseEuro(%q) = %d, %v; want %d", in, got, f, want)
			}
		}
		for in, want := range refused {
			if got, f := p.ParseEuro(in); faultID(t, p, f) != want || got != 0 {
				t.Errorf("ParseEuro(%q) = %d, %v; want %s", in, got, f, want)
			}
		}
	})
}

// An amount with one decimal is asked back in the reader's own notation.
func TestParseEuroSuggestsCents(t *testing.T) {
	for l, want := range map[Language]string{NL: "1.750,50", EN: "1,750.50"} {
		_, f := For(l).ParseEuro("1750.5")
		if f == nil || len(f.Args) != 1 || f.Args[0] != want {
			t.Errorf("%s: got %v, want %s", l, f, want)
		}
	}
}

func TestParsePercent(t *testing.T) {
	accepted := map[string]string{
		"4,2": "0.042", "4.2": "0.042", "4,2%": "0.042", "4,20 %": "0.0420", "4,20\u00a0%": "0.0420",
		"0": "0.00", "0%": "0.00", "4": "0.04", "04,2": "0.042", "100": "1.00", "100,0000": "1.000000", "0,0001": "0.000001",
	}
	refused := map[string]string{
		"": "parse.percent.empty", "%": "parse.percent.empty",
		"a": "parse.percent.characters", "4%%": "parse.percent.characters", "4,2,1": "parse.percent.characters",
		"4,": "parse.percent.characters", ",5": "parse.percent.characters", "4 2": "parse.percent.characters",
		"1e1": "parse.percent.characters", "NaN": "parse.percent.characters", "٣": "parse.percent.characters",
		"1e999999999": "parse.percent.characters", "-": "parse.percent.characters", "+4": "parse.percent.characters",
		"-4": "parse.percent.range", "−4": "parse.percent.range", "101": "parse.percent.range", "100,0001": "parse.percent.range",
		"9999999999999999999999": "parse.percent.range", "4,12345": "parse.percent.decimals",
		strings.Repeat("4", 41): "parse.long",
	}
	both(t, func(t *testing.T, p *Printer) {
		for in, want := range accepted {
			got, f := p.ParsePercent(in)
			exact := decimal.RequireFromString(want)
			if f != nil || !got.Equal(exact) || got.Exponent() != exact.Exponent() {
				t.Errorf("ParsePercent(%q) = %s (exponent %d), %v; want %s", in, got, got.Exponent(), f, want)
			}
		}
		for in, want := range refused {
			if got, f := p.ParsePercent(in); faultID(t, p, f) != want || !got.IsZero() {
				t.Errorf("ParsePercent(%q) = %s, %v; want %s", in, got, f, want)
			}
		}
	})
}

func TestParseDate(t *testing.T) {
	accepted := map[string]string{
		"1-1-2027": "2027-01-01", "01-01-2027": "2027-01-01", "1/1/2027": "2027-01-01", "1.1.2027": "2027-01-01",
		"1 1 2027": "2027-01-01", " 1 - 1 - 2027 ": "2027-01-01", "2027-01-01": "2027-01-01", "2027-12-31": "2027-12-31",
		"1 januari 2027": "2027-01-01", "1 jan 2027": "2027-01-01", "1 jan. 2027": "2027-01-01", "1-jan-2027": "2027-01-01",
		"1\u00a0maart\u00a02027": "2027-03-01", "2 MRT 2027": "2027-03-02", "3 March 2027": "2027-03-03", "4 May 2027": "2027-05-04",
		"5 mei 2027": "2027-05-05", "6 okt 2027": "2027-10-06", "6 Oct 2027": "2027-10-06", "7 sept 2027": "2027-09-07",
		"January 8, 2027": "2027-01-08", "29-2-2024": "2024-02-29", "31-12-1900": "1900-12-31", "1-2-2027": "2027-02-01",
	}
	refused := map[string]string{
		"": "parse.date.empty", "vandaag": "parse.date.shape", "januari 2027": "parse.date.shape", "1-1": "parse.date.shape",
		"1-1-2027-": "parse.date.shape", "-1-1-2027": "parse.date.shape", "1--1-2027": "parse.date.shape",
		"1-1-20270": "parse.date.shape", "001-1-2027": "parse.date.shape", "1e1-1-2027": "parse.date.shape",
		"1-001-2027": "parse.date.shape", "٣-1-2027": "parse.date.shape", "1 jan1 2027": "parse.date.shape",
		"20270101": "parse.date.shape", "2027 jan 1 x": "parse.date.shape",
		"1-1-27": "parse.date.short_year", "27-1-1": "parse.date.short_year", "1 jan 27": "parse.date.short_year", "1-1-127": "parse.date.short_year",
		"12-31-2026": "parse.date.month", "1-0-2027": "parse.date.month", "1 janvier 2027": "parse.date.month", "2027-13-01": "parse.date.month",
		"1-1-0001": "parse.date.year", "1-1-1899": "parse.date.year", "1-1-9999": "parse.date.year",
		"29-2-2023": "parse.date.nonexistent", "31-4-2027": "parse.date.nonexistent", "0-1-2027": "parse.date.nonexistent",
		"2023-02-29": "parse.date.nonexistent", "29 februari 2100": "parse.date.nonexistent", "99-1-2027": "parse.date.nonexistent",
		strings.Repeat("1", 41): "parse.long",
	}
	both(t, func(t *testing.T, p *Printer) {
		for in, want := range accepted {
			got, f := p.ParseDate(in)
			if f != nil || got.Format(time.RFC3339) != want+"T00:00:00Z" || got.Location() != time.UTC {
				t.Errorf("ParseDate(%q) = %v, %v; want %s", in, got, f, want)
			}
		}
		for in, want := range refused {
			if got, f := p.ParseDate(in); faultID(t, p, f) != want || !got.IsZero() {
				t.Errorf("ParseDate(%q) = %v, %v; want %s", in, got, f, want)
			}
		}
	})
}

// A day that does not exist is named in words, with the days that do.
func TestParseDateNamesTheMissingDay(t *testing.T) {
	_, f := For(NL).ParseDate("29-2-2023")
	want := "De dag 29 februari 2023 bestaat niet. Typ een dag van 1 tot en met 28, of een andere maand."
	if got := For(NL).Fault(f); got != want {
		t.Errorf("got %q", got)
	}
}

func TestParseCount(t *testing.T) {
	accepted := map[string]int{"0": 0, "6": 6, " 6 ": 6, "1250": 1250, "1.250": 1250, "1,250": 1250, "1 250": 1250, "100.000": 100000, "006": 6}
	refused := map[string]string{
		"": "parse.count.empty", "zes": "parse.count.characters", "1e3": "parse.count.characters", "6k": "parse.count.characters",
		"٣": "parse.count.characters", "+6": "parse.count.characters", "-": "parse.count.characters",
		"6,5": "parse.count.whole", "6,00": "parse.count.whole", "12.34": "parse.count.whole", "6.": "parse.count.whole", "0.006": "parse.count.whole",
		"-1": "parse.count.range", "100001": "parse.count.range", "99999999999999999999": "parse.count.range",
		strings.Repeat("6", 41): "parse.long",
	}
	both(t, func(t *testing.T, p *Printer) {
		for in, want := range accepted {
			if got, f := p.ParseCount(in); f != nil || got != want {
				t.Errorf("ParseCount(%q) = %d, %v; want %d", in, got, f, want)
			}
		}
		for in, want := range refused {
			if got, f := p.ParseCount(in); faultID(t, p, f) != want || got != 0 {
				t.Errorf("ParseCount(%q) = %d, %v; want %s", in, got, f, want)
			}
		}
	})
}

// What is printed can be typed over and means the same, in both languages and across them.
func TestPrintedIsReadBack(t *testing.T) {
	languages := rapid.SampledFrom([]Language{NL, EN})
	rapid.Check(t, func(t *rapid.T) {
		from, to := For(languages.Draw(t, "printed in")), For(languages.Draw(t, "read in"))

		cents := rapid.Int64Range(0, maxCents).Draw(t, "cents")
		for _, text := range []string{from.Euro(cents), from.EuroWhole(cents), from.Amount(cents)} {
			if got, f := to.ParseEuro(text); f != nil || got != cents {
				t.Fatalf("%q read as %d, %v", text, got, f)
			}
		}

		scale := rapid.Int32Range(0, 4).Draw(t, "decimals")
		fraction := decimal.New(rapid.Int64Range(0, decimal.New(100, scale).IntPart()).Draw(t, "percentage"), -scale-2)
		text := from.Percent(fraction)
		if got, f := to.ParsePercent(text); f != nil || !got.Equal(fraction) || got.Exponent() != fraction.Exponent() {
			t.Fatalf("%q read as %s, %v", text, got, f)
		}

		day := time.Date(1900, 1, 1+rapid.IntRange(0, 73400).Draw(t, "day"), 0, 0, 0, 0, time.UTC)
		for _, text := range []string{from.Date(day), from.LongDate(day)} {
			if got, f := to.ParseDate(text); f != nil || !got.Equal(day) {
				t.Fatalf("%q read as %v, %v", text, got, f)
			}
		}

		count := rapid.IntRange(0, maxCount).Draw(t, "count")
		if got, f := to.ParseCount(from.Count(count)); f != nil || got != count {
			t.Fatalf("%q read as %d, %v", from.Count(count), got, f)
		}
	})
}

func TestRoundTripAtTheEdges(t *testing.T) {
	both(t, func(t *testing.T, p *Printer) {
		for _, cents := range []int64{0, 1, 99, 100, 99999, 100000, maxCents - 1, maxCents} {
			if got, f := p.ParseEuro(p.Euro(cents)); f != nil || got != cents {
				t.Errorf("%q read as %d, %v", p.Euro(cents), got, f)
			}
		}
	})
}

// Ten megabytes of digits are refused unread: converting them would take minutes. The best of some attempts counts, as
// a busy machine may take its time over any of them.
func TestHugeInputIsRefusedAtOnce(t *testing.T) {
	p := For(NL)
	for _, huge := range []string{strings.Repeat("9", 10<<20), strings.Repeat(" ", 10<<20), "1e999999999"} {
		best := time.Hour
		for range 10 {
			began := time.Now()
			_, euro := p.ParseEuro(huge)
			_, percent := p.ParsePercent(huge)
			_, date := p.ParseDate(huge)
			_, count := p.ParseCount(huge)
			best = min(best, time.Since(began))
			for _, f := range []*Fault{euro, percent, date, count} {
				if faultID(t, p, f) == "" {
					t.Errorf("%d bytes were accepted", len(huge))
				}
			}
		}
		if best > time.Millisecond {
			t.Errorf("%d bytes took %s", len(huge), best)
		}
	}
}
