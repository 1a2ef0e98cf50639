package main

import (
	"strings"
	"unicode/utf8"
)

// wrap cuts a text into lines of at most width runes, between words; a word that is longer, such as an address, is cut
// behind one of its slashes. Line breaks in the text stay.
func wrap(text string, width int) []string {
	var lines []string
	for _, paragraph := range strings.Split(text, "\n") {
		lines = append(lines, wrapParagraph(paragraph, width)...)
	}
	return lines
}

func wrapParagraph(text string, width int) []string {
	var lines []string
	line := ""
	// A no-break space, as behind a euro sign, keeps its words together.
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' }) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= width {
			line += " " + word
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for line = word; utf8.RuneCountInString(line) > width; {
			var head string
			head, line = cutWord(line, width)
			lines = append(lines, head)
		}
	}
	return append(lines, line)
}

// cutWord cuts a word that is longer than a line.
func cutWord(word string, width int) (head, rest string) {
	runes := []rune(word)
	head = string(runes[:width])
	if i := strings.LastIndexByte(head, '/'); i > len(head)/2 {
		head = head[:i+1]
	}
	return head, word[len(head):]
}
