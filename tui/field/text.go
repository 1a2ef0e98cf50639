package field

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// Fit cuts plain text to a width, with an ellipsis where something is missing.
func Fit(text string, width int) string {
	if lipgloss.Width(text) <= width {
		return text
	}
	if width < 1 {
		return ""
	}
	var b strings.Builder
	room := width - 1
	for _, r := range text {
		if room -= lipgloss.Width(string(r)); room < 0 {
			break
		}
		b.WriteRune(r)
	}
	return b.String() + ellipsis
}

// Wrap breaks plain text into lines of at most a width, at blanks; a longer word is cut. A non-breaking space holds.
func Wrap(text string, width int) []string {
	if width < 1 {
		return nil
	}
	var lines []string
	line := ""
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\n' }) {
		switch {
		case line == "":
			line = word
		case lipgloss.Width(line)+1+lipgloss.Width(word) <= width:
			line += " " + word
		default:
			lines, line = append(lines, line), word
		}
		for lipgloss.Width(line) > width {
			head, tail := Cut(line, width)
			lines, line = append(lines, head), tail
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// Cut cuts plain text that is wider than the line, after at least one rune.
func Cut(text string, width int) (head, tail string) {
	used := 0
	for i, r := range text {
		used += lipgloss.Width(string(r))
		if used > width && i > 0 {
			return text[:i], text[i:]
		}
	}
	return text, ""
}

// Pad puts plain text on the left of a width.
func Pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-lipgloss.Width(text)))
}

// PadLeft puts plain text on the right of a width.
func PadLeft(text string, width int) string {
	return strings.Repeat(" ", max(0, width-lipgloss.Width(text))) + text
}

// window gives the part of a list of n elements that is shown in a height, with the cursor inside it.
func window(n, cursor, height int) (from, to int) {
	if n <= height {
		return 0, n
	}
	from = min(max(0, cursor-height/2), n-height)
	return from, from + height
}
