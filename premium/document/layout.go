package document

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// columns is how many columns of a terminal or a sheet of typewriting a line may take.
const columns = 80

// widthOf is how many columns a text takes.
func widthOf(text string) int {
	total := 0
	for _, r := range text {
		total += runeWidth(r)
	}
	return total
}

func runeWidth(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// wrap breaks a text into lines of at most so many columns: at blanks, but not at those that keep "€ 100" together, and
// where it has to within a word.
func wrap(text string, room int) []string {
	var lines []string
	for _, part := range strings.Split(text, "\n") {
		line := ""
		for _, word := range strings.Split(part, " ") {
			if line != "" && widthOf(line)+1+widthOf(word) <= room {
				line += " " + word
				continue
			}
			if line != "" {
				lines = append(lines, line)
			}
			var full []string
			full, line = split(word, room)
			lines = append(lines, full...)
		}
		lines = append(lines, line)
	}
	return lines
}

// split cuts a word that is wider than a line into full lines and a rest; an address preferably after a slash or hyphen.
func split(word string, room int) (full []string, rest string) {
	for widthOf(word) > room {
		cut := fitting(word, room)
		if at := strings.LastIndexAny(word[:cut], "/-"); at > cut/2 {
			cut = at + 1
		}
		full = append(full, word[:cut])
		word = word[cut:]
	}
	return full, word
}

// fitting is how many bytes of a word fit; at least one rune, so that there is progress.
func fitting(word string, room int) int {
	taken := 0
	for i, r := range word {
		taken += runeWidth(r)
		if taken > room && i > 0 {
			return i
		}
	}
	return len(word)
}

func padRight(text string, room int) string { return text + blanks(room-widthOf(text)) }

func padLeft(text string, room int) string { return blanks(room-widthOf(text)) + text }

func blanks(n int) string { return strings.Repeat(" ", max(0, n)) }
