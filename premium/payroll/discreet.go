package payroll

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"dekking/premium/locale"
)

// What Discreet keeps of a text, and what it looks at: enough to see a number that begins within what is kept.
const (
	discreetRunes = 200
	discreetLook  = 2000
)

// crosses stand where a number stood.
const crosses = "×××"

// Discreet makes a text fit to leave the package: without control characters, at most 200 runes, and with crosses for
// every number that may be a BSN. That is
//   - a run of nine digits or more, whatever it is, but for a time of day behind its date: 20260131123000;
//   - eight or nine digits that pass the eleven-test (elfproef, eight with a zero before them), in one run or with up to
//     three signs or blanks between them: 1112.22.333.
//
// Dates (2026-01-31, 31-01-2026, 20260131) and amounts (149.040,00) stay, even where their digits pass the test.
func Discreet(text string) string {
	text = crossOut(locale.Clean(text, discreetLook))
	// Where the text is cut, a longer run may become one of nine.
	return strings.TrimSpace(crossOut(locale.Clean(text, discreetRunes)))
}

// digitRun is a run of digits in a text.
type digitRun struct {
	from, to int    // bytes of the text
	digits   string // as 0 to 9, whatever the script
	joint    string // what stands between it and the run before it, if both may be one number; else ""
	kept     bool   // of a date or an amount
	crossed  bool   // of what may be a BSN
	glued    bool   // to the run before it, in one number that is crossed
}

// crossOut puts the crosses in a text.
func crossOut(text string) string {
	runs := digitRuns(text)
	if digitCount(runs) < 8 { // nearly every text
		return text
	}
	eachSpan(runs, func(span []digitRun, before, after string) {
		if spansDate(span, before, after) || spansAmount(span, before, after) {
			mark(span, func(r *digitRun) { r.kept = true })
		}
	})
	eachSpan(runs, func(span []digitRun, _, _ string) {
		if mayBePersonal(span) {
			mark(span, func(r *digitRun) { r.crossed = true })
			mark(span[1:], func(r *digitRun) { r.glued = true })
		}
	})
	return redrawn(text, runs)
}

// digitCount counts the digits.
func digitCount(runs []digitRun) int {
	n := 0
	for _, run := range runs {
		n += len(run.digits)
	}
	return n
}

func mark(span []digitRun, as func(*digitRun)) {
	for i := range span {
		as(&span[i])
	}
}

// redrawn writes the text with crosses for the runs that are crossed.
func redrawn(text string, runs []digitRun) string {
	var b strings.Builder
	at := 0
	for _, run := range runs {
		switch {
		case run.glued:
		case run.crossed:
			b.WriteString(text[at:run.from] + crosses)
		default:
			b.WriteString(text[at:run.to])
		}
		at = run.to
	}
	return b.String() + text[at:]
}

// digitRuns finds the runs of digits.
func digitRuns(text string) []digitRun {
	var runs []digitRun
	inside, end := false, 0
	for i, r := range text {
		digit, ok := digitOf(r)
		if ok && !inside {
			runs = append(runs, digitRun{from: i, joint: joint(text[end:i], len(runs) > 0)})
		}
		if inside = ok; ok {
			run := &runs[len(runs)-1]
			run.digits += string(digit)
			end = i + utf8.RuneLen(r)
			run.to = end
		}
	}
	return runs
}

// digitOf is the digit that a rune stands for. Every script has its ten in a row.
func digitOf(r rune) (rune, bool) {
	if r >= '0' && r <= '9' {
		return r, true
	}
	if r < utf8.RuneSelf || !unicode.Is(unicode.Nd, r) {
		return 0, false
	}
	for _, table := range unicode.Nd.R16 {
		if r <= rune(table.Hi) {
			return '0' + (r-rune(table.Lo))%10, true
		}
	}
	for _, table := range unicode.Nd.R32 {
		if r <= rune(table.Hi) {
			return '0' + (r-rune(table.Lo))%10, true
		}
	}
	return 0, false
}

// joint is what stands between two runs when it may stand within one number.
func joint(between string, behind bool) string {
	if !behind || utf8.RuneCountInString(between) > 3 {
		return ""
	}
	if strings.ContainsFunc(between, func(r rune) bool { return unicode.IsLetter(r) || r == '×' }) {
		return ""
	}
	return between
}

// eachSpan gives every row of neighbouring runs that together have at most nine digits, or are one run, with the joints
// before and behind it.
func eachSpan(runs []digitRun, do func(span []digitRun, before, after string)) {
	for i := range runs {
		total := 0
		for j := i; j < len(runs) && (j == i || runs[j].joint != ""); j++ {
			if total += len(runs[j].digits); total > 9 && j > i {
				break
			}
			after := ""
			if j+1 < len(runs) {
				after = runs[j+1].joint
			}
			do(runs[i:j+1], runs[i].joint, after)
		}
	}
}

// spansDate recognises 2026-01-31, 31-1-2026 and 20260131, also with a time of day right behind it. What goes on with the
// same sign is more than a date.
func spansDate(span []digitRun, before, after string) bool {
	switch len(span) {
	case 1:
		return isMoment(span[0].digits)
	case 3:
	default:
		return false
	}
	sign := span[1].joint
	if !strings.Contains("-./_", sign) || len(sign) != 1 || span[2].joint != sign || before == sign || after == sign {
		return false
	}
	first, middle, last := span[0].digits, pair(span[1].digits), span[2].digits
	if len(first) == 4 {
		return isMoment(first + middle + pair(last))
	}
	return isMoment(last + middle + pair(first))
}

// pair writes a day or month in two digits.
func pair(digits string) string {
	if len(digits) == 1 {
		return "0" + digits
	}
	return digits
}

func isMoment(digits string) bool {
	for _, form := range []string{"20060102", "200601021504", "20060102150405"} {
		if len(digits) == len(form) {
			day, err := time.Parse(form, digits)
			return err == nil && day.Year() >= 1900 && day.Year() <= 2100
		}
	}
	return false
}

// spansAmount recognises 149.040,00 and 149040.00.
func spansAmount(span []digitRun, before, after string) bool {
	last := len(span) - 1
	if last < 1 || len(span[last].digits) != 2 || span[last].joint != "," && span[last].joint != "." || isPoint(before) || isPoint(after) {
		return false
	}
	if last == 1 {
		return len(span[0].digits) <= 6
	}
	for _, run := range span[1:last] {
		if len(run.digits) != 3 || run.joint != span[1].joint || run.joint == span[last].joint {
			return false
		}
	}
	return len(span[0].digits) <= 3
}

func isPoint(joint string) bool { return joint == "." || joint == "," }

// mayBePersonal tells whether the digits of a span may be a BSN.
func mayBePersonal(span []digitRun) bool {
	digits := ""
	for _, run := range span {
		if run.kept {
			return false
		}
		digits += run.digits
	}
	if len(span) == 1 && len(digits) >= 9 {
		return true
	}
	return (len(digits) == 8 || len(digits) == 9) && elevenProof(digits)
}

// elevenProof tells whether eight or nine digits pass the eleven-test of a BSN.
func elevenProof(digits string) bool {
	sum := 0
	for i, digit := range []byte(digits) {
		weight := len(digits) - i
		if weight == 1 {
			weight = -1
		}
		sum += weight * int(digit-'0')
	}
	return sum%11 == 0
}
