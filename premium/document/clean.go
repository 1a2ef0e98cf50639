package document

import (
	"strings"
	"time"
	"unicode/utf8"

	"dekking/premium/locale"
)

// The most runes shown of a text from outside.
const (
	nameRunes    = 80    // the employer's name
	labelRunes   = 60    // an employee's label
	programRunes = 120   // the program with its version and revision
	longText     = 2_000 // a sentence of a tariff file
)

// clip cleans a text from outside and shortens it to a number of runes; an ellipsis says that something is missing.
func clip(text string, runes int) string {
	cleaned := locale.Clean(text, runes+1)
	if utf8.RuneCountInString(cleaned) <= runes {
		return cleaned
	}
	return locale.Clean(cleaned, runes-1) + "…"
}

// moment words when a source was published or checked: a day, a month or a year, as far as known.
func moment(p *locale.Printer, text string) string {
	if text == "undated" || text == "" {
		return p.Text("document.source.undated")
	}
	if day, err := time.Parse(time.DateOnly, text); err == nil {
		return p.Date(day)
	}
	if month, err := time.Parse("2006-01", text); err == nil {
		_, words, _ := strings.Cut(p.LongDate(month), " ")
		return words
	}
	return clip(text, labelRunes)
}
