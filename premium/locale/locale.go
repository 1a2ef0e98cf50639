// Package locale speaks with the reader in Dutch or English: it words texts, prints money, percentages and dates, and
// reads back what a person types.
//
// A Printer holds the habits of one language. Texts live in a catalogue where both languages stand side by side under
// one id (words_*.go), so that neither can lack what the other has. Printing never rounds: amounts arrive in whole
// cents, percentages and numbers keep the decimals they hold. Parsing accepts both notations in both languages, refuses
// what could be read in two ways, and answers with a Fault: the id of a sentence that says what to type instead.
//
// Numbers in files, with a decimal point and nothing else, are read by package premium.
package locale

import "strings"

// Language is a language the program speaks, as its ISO 639-1 code.
type Language string

// The languages; the first is the default.
const (
	NL Language = "nl"
	EN Language = "en"
)

// ParseLanguage reads a language code: "nl", "EN", and what systems make of them, such as "nl-NL" or "en_GB.UTF-8".
func ParseLanguage(s string) (Language, bool) {
	if i := strings.IndexAny(s, "-_."); i >= 0 {
		s = s[:i]
	}
	switch l := Language(strings.ToLower(s)); l {
	case NL, EN:
		return l, true
	}
	return "", false
}

// Printer words and formats everything for one reader. It is immutable and safe for concurrent use.
type Printer struct {
	language  Language
	column    int    // of the language in the catalogue
	thousands string // between groups of three digits
	point     string // before the decimals
}

var (
	dutch   = &Printer{language: NL, column: 0, thousands: ".", point: ","}
	english = &Printer{language: EN, column: 1, thousands: ",", point: "."}
)

// For returns the printer of a language; Dutch for a language that does not exist.
func For(l Language) *Printer {
	if l == EN {
		return english
	}
	return dutch
}

// Language tells which language the printer speaks.
func (p *Printer) Language() Language { return p.language }
