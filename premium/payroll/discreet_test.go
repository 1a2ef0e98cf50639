package payroll

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// What Discreet crosses out and what it leaves.
func TestDiscreet(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"", ""},
		{"Voorbeeld, A.", "Voorbeeld, A."},
		{"999990019", "×××"},
		{"BSN 999990019.", "BSN ×××."},
		{"loon_999990019.csv", "loon_×××.csv"},
		{"9999.90.019", "×××"},
		{"9999 90 019", "×××"},
		{"999-990-019 x", "××× x"},
		{"999 , 990 , 019", "×××"},
		{"1001 / 999990019", "1001 / ×××"},
		{"123456789", "×××"}, // nine digits, whatever the test says
		{"1234567890", "×××"},
		{"999990019L01", "×××L01"},
		{"01234567", "01234567"},
		{"12345672", "×××"}, // with a zero before it the test is passed
		{"1234.56.72", "×××"},
		{"9\u200b9\u20609990019", "×××"},
		{"9\u00ad9999\u00a00019", "×××"},
		{"９９９９９００１９", "×××"},
		{"٩٩٩٩٩٠٠١٩", "×××"},
		{"2026-01-31", "2026-01-31"},
		{"31-1-2026 12-02-2026", "31-1-2026 12-02-2026"},
		{"2026-01-01_2026-01-31", "2026-01-01_2026-01-31"},
		{"export 20260131.xlsx", "export 20260131.xlsx"},
		{"20260131123000", "20260131123000"},
		{"20260131993000", "×××"},
		{"149.040,00", "149.040,00"},
		{"149040.00", "149040.00"},
		{"€ 1.234.567,89", "€ 1.234.567,89"},
		{"0101234567", "×××"},
		{"1001 1002 1003", "1001 1002 1003"},
		{"a\x1b[31mb\u202ec", "a[31mbc"},
	} {
		if got := Discreet(tt.text); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// Guards the edge at which a text is cut: what remains of a longer number may look like a BSN.
func TestDiscreetCuts(t *testing.T) {
	for n := 180; n < 210; n++ {
		got := Discreet(strings.Repeat("a", n) + "9999900190000")
		if utf8.RuneCountInString(got) > discreetRunes || len(bsnsIn(got)) > 0 {
			t.Errorf("%d: %q", n, got)
		}
	}
}

// bsnsIn looks for numbers that may be a BSN in another way than the code does: from each place at which a number begins,
// over at most three signs between two digits. Amounts do not count.
func bsnsIn(text string) []string {
	var found []string
	runes := []rune(text)
	for i, r := range runes {
		if !isASCIIDigit(r) || i > 0 && isASCIIDigit(runes[i-1]) {
			continue
		}
		digits, gap := "", 0
		for j := i; j < len(runes) && gap <= 3; j++ {
			switch c := runes[j]; {
			case isASCIIDigit(c):
				digits, gap = digits+string(c), 0
				ends := j+1 == len(runes) || !isASCIIDigit(runes[j+1])
				whole := string(runes[i : j+1])
				if ends && (len(digits) == 8 || len(digits) == 9) && passes(digits) && !writtenAmount.MatchString(whole) {
					found = append(found, whole)
				}
			case unicode.IsLetter(c) || c == '×':
				gap = 4
			default:
				gap++
			}
		}
	}
	return found
}

func isASCIIDigit(r rune) bool { return r >= '0' && r <= '9' }

var writtenAmount = regexp.MustCompile(`^\d{1,6}[.,]\d{2}$|^\d{1,3}([^\d]\d{3})+[.,]\d{2}$`)

func passes(digits string) bool {
	var n, sum int
	fmt.Sscan(strings.TrimLeft(digits, "0"), &n)
	sum = -(n % 10)
	for weight := 2; weight <= 9; weight++ {
		n /= 10
		sum += weight * (n % 10)
	}
	return sum%11 == 0
}

// No number that passes the eleven-test survives, however it is written, and what is discreet stays as it is.
func TestDiscreetLeavesNoBSN(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.SampledFrom([]string{"a", "z ", " ", ".", "-", " - ", "é", "_", "L", "(", ")", "\t", "×"})
		text := ""
		for range rapid.IntRange(1, 12).Draw(t, "pieces") {
			if rapid.Bool().Draw(t, "number") {
				text += rapid.StringMatching(`[3-9][0-9]{0,9}`).Draw(t, "digits") // no year begins with it
			} else {
				text += piece.Draw(t, "piece")
			}
		}
		got := Discreet(text)
		for _, found := range bsnsIn(got) {
			t.Fatalf("%q: %q holds %s", text, got, found)
		}
		if again := Discreet(got); again != got {
			t.Fatalf("%q: %q, and once more %q", text, got, again)
		}
	})
}

// A valid number with signs between its digits is crossed out wherever it stands.
func TestDiscreetFindsWrittenBSN(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bsn := drawBSN(t)
		sign := rapid.SampledFrom([]string{"", ".", "-", " ", "\u00a0", "–", " . "}).Draw(t, "sign")
		text := rapid.SampledFrom([]string{"", "x", "BSN: ", "_"}).Draw(t, "before") + bsn[:4] + sign + bsn[4:6] + sign + bsn[6:]
		if got := Discreet(text + "x"); strings.ContainsFunc(got, unicode.IsDigit) {
			t.Fatalf("%q: %q", text, got)
		}
	})
}

func drawBSN(t *rapid.T) string {
	for n := rapid.IntRange(10_000_000, 999_999_989).Draw(t, "bsn"); ; n++ {
		if digits := fmt.Sprintf("%09d", n); passes(digits) {
			return digits
		}
	}
}

func FuzzDiscreet(f *testing.F) {
	for _, seed := range []string{"999990019", "9999.90.019", "2026-01-31", "1.234,56", "\x00\xff", "٩٩٩"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := Discreet(text)
		if !utf8.ValidString(got) || utf8.RuneCountInString(got) > discreetRunes || strings.ContainsFunc(got, unicode.IsControl) {
			t.Errorf("%q: %q", text, got)
		}
		if again := Discreet(got); again != got {
			t.Errorf("%q: %q, and once more %q", text, got, again)
		}
		for _, run := range digitRuns(got) {
			if !isMoment(run.digits) && (len(run.digits) > 8 || len(run.digits) == 8 && elevenProof(run.digits)) {
				t.Errorf("%q: %q", text, got)
			}
		}
	})
}
