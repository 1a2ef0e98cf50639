package strict

import (
	"strings"
	"unicode"
)

// Longest texts that leave this package, in runes: nothing a file contains may fill a screen.
const (
	maxArgument = 60
	maxMessage  = 160
	maxExcerpt  = 100
	maxFile     = 300
	maxPath     = 4096
)

// unfit tells whether a character may steer a terminal or turn the direction of a text, and so belongs neither in a
// message nor in a name. The replacement character betrays a text that was once read in the wrong encoding.
func unfit(r rune) bool {
	switch {
	case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
		return true
	case r == '\u2028', r == '\u2029', r == unicode.ReplacementChar:
		return true
	case r == '\u200b', r == '\u2060', r == '\ufeff': // no width, so that two names look the same
		return true
	}
	return r >= 0xE0000 && r <= 0xE007F // invisible tags
}

// clean makes a text printable, rune for rune so that columns stay true, and cuts it to limit runes.
func clean(s string, limit int) string {
	cut := longer(s, limit)
	var b strings.Builder
	n := 0
	for _, r := range s {
		if n++; cut && n == limit {
			b.WriteRune('…')
			break
		}
		b.WriteRune(printable(r))
	}
	return b.String()
}

func printable(r rune) rune {
	switch {
	case r == '\t':
		return ' '
	case unfit(r):
		return '?'
	}
	return r
}

// longer tells whether s has more than limit runes, without reading further than that.
func longer(s string, limit int) bool {
	n := 0
	for range s {
		if n++; n > limit {
			return true
		}
	}
	return false
}

func cleanAll(args []string) []string {
	if len(args) == 0 {
		return nil
	}
	cleaned := make([]string, len(args))
	for i, arg := range args {
		cleaned[i] = clean(arg, maxArgument)
	}
	return cleaned
}
