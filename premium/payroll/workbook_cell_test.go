package payroll

import (
	"testing"
	"time"
)

func TestFormatOfCode(t *testing.T) {
	for code, want := range map[string]format{
		"General":                      formatNumber,
		"Standaard":                    formatNumber,
		"@":                            formatNumber,
		"0.00E+00":                     formatNumber,
		`"€ "#,##0.00;[Red]-"€ "#,##0`: formatNumber,
		`[$€-413] #,##0.00`:            formatNumber,
		`0 "dagen"`:                    formatNumber,
		`0\d`:                          formatNumber,
		`0_m`:                          formatNumber,
		`#,##0;"dd"`:                   formatNumber,
		`0 "open`:                      formatNumber,
		`[open`:                        formatNumber,
		`0\`:                           formatNumber,
		`[]0`:                          formatNumber,
		"dd-mm-yyyy":                   formatDate,
		"dd/mm/yy;@":                   formatDate,
		`[$-413]d mmmm yyyy`:           formatDate,
		"dd-mm-jjjj":                   formatDate,
		"mmm":                          formatDate,
		"DD-MM-YYYY":                   formatDate,
		"yyyy-mm-dd hh:mm:ss":          formatDate,
		"h:mm":                         formatTime,
		"h:mm AM/PM":                   formatTime,
		"mm:ss":                        formatTime,
		"[h]:mm":                       formatTime,
		"[mm]":                         formatTime,
	} {
		if got := formatOfCode(code); got != want {
			t.Errorf("%s is format %d, want %d", code, got, want)
		}
	}
}

func TestBuiltInFormat(t *testing.T) {
	for id, want := range map[int]format{
		0: formatNumber, 4: formatNumber, 13: formatNumber, 14: formatDate, 17: formatDate, 18: formatTime, 21: formatTime,
		22: formatDate, 23: formatNumber, 27: formatDate, 36: formatDate, 37: formatNumber, 44: formatNumber,
		45: formatTime, 47: formatTime, 48: formatNumber, 50: formatDate, 58: formatDate, 59: formatNumber,
	} {
		if got := builtInFormat(id); got != want {
			t.Errorf("format %d is %d, want %d", id, got, want)
		}
	}
}

// The days of Excel, with the one that never was.
func TestDays(t *testing.T) {
	for _, tt := range []struct {
		serial   string
		from1904 bool
		want     string
	}{
		{"1", false, "1900-01-01"}, {"59", false, "1900-02-28"}, {"60", false, ""}, {"60.5", false, ""},
		{"61", false, "1900-03-01"}, {"45351", false, "2024-02-29"}, {"45351.999", false, "2024-02-29"},
		{"2958465", false, "9999-12-31"}, {"2958466", false, ""}, {"0", false, ""}, {"0.5", false, ""}, {"-1", false, ""},
		{"99999999999999", false, ""}, {"0", true, "1904-01-01"}, {"60", true, "1904-03-01"},
		{"43889", true, "2024-02-29"}, {"-0.5", true, ""}, {"-1", true, ""},
	} {
		r := &reading{from1904: tt.from1904}
		c := r.number(tt.serial, formatDate)
		got := ""
		if !c.day.IsZero() {
			got = c.day.Format(time.DateOnly)
		}
		if got != tt.want || (c.fault == "") != (tt.want != "") || c.number {
			t.Errorf("day %s is %q %q, want %q", tt.serial, got, c.fault, tt.want)
		}
	}
}

// Numbers come without exponent and without the noise of binary fractions.
func TestNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"3200": "#3200", "1234.5600000000002": "#1234.56", "0.1": "#0.1", "5.5511151231257827E-17": "#0",
		"1.5E4": "#15000", "-12.50": "#-12.5", "1E+14": "#100000000000000", "1E+15": "!number_large 1E+15",
		"1E+300": "!number_large 1E+300", "1e9999": "!cell_unreadable 1e9999", "NaN": "!cell_unreadable NaN",
		"0x10": "!cell_unreadable 0x10", "1_000": "!cell_unreadable 1_000", "٣": "!cell_unreadable ٣", ".5": "#0.5",
		"123456789.123456789": "#123456789.123457", "0E+300": "#0",
		"1111111111111111111111111111111111111111111": "!cell_unreadable 1111111111111111111111111111111111111111111",
	} {
		c := (&reading{}).number(text, formatNumber)
		if got := toldCell(c); got != want {
			t.Errorf("%s is %s, want %s", text, got, want)
		}
	}
}
