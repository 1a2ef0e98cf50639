package locale

import (
	"strings"
	"unicode"
)

// Clean makes text of outside, such as a label from a payroll file, fit to be shown: it drops what could steer a
// terminal or hide or reorder what is read, and keeps at most maxRunes runes.
func Clean(s string, maxRunes int) string {
	if plain(s, maxRunes) {
		return s
	}
	var b strings.Builder
	kept := 0
	for _, r := range s {
		if kept >= maxRunes {
			break
		}
		if hidden(r) {
			continue
		}
		b.WriteRune(r)
		kept++
	}
	return b.String()
}

// plain tells whether a text is printable ASCII and not too long, as most of it is: there is nothing to clean.
func plain(s string, maxRunes int) bool {
	if len(s) > maxRunes {
		return false
	}
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// hidden tells whether a rune acts on a terminal or a reader without being seen. Invalid UTF-8 arrives as U+FFFD.
func hidden(r rune) bool {
	switch {
	case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
		return true
	case r == '\u2028', r == '\u2029', r == '\u200b', r == '\u2060', r == '\ufeff', r == unicode.ReplacementChar:
		return true
	}
	return r >= 0xE0000 && r <= 0xE007F
}
