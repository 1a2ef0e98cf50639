package tui

import (
	"fmt"
	"html"
	"strconv"
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// The size of one cell of a picture, and its edge, in pixels.
const (
	cellWidth  = 9
	cellHeight = 19
	edge       = 14
	baseline   = 14 // from the top of a cell to the foot of its letters
)

// SVG draws a screen of cols × rows cells, as View gives it for a dark background, as a picture: for the manual, without
// a terminal or a browser. It knows the few escape sequences that the theme makes.
func SVG(screen string, cols, rows int) string {
	var b strings.Builder
	width, height := cols*cellWidth+2*edge, rows*cellHeight+2*edge
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d">`+"\n", width, height, width, height)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" rx="8" fill="%s"/>`+"\n", width, height, darkPalette.background)
	fmt.Fprintf(&b, `<g font-family="Consolas, Menlo, 'DejaVu Sans Mono', monospace" font-size="15" fill="%s" xml:space="preserve">`+"\n", darkPalette.text)
	for row, line := range strings.Split(screen, "\n") {
		if row < rows {
			drawLine(&b, line, edge+row*cellHeight+baseline)
		}
	}
	b.WriteString("</g>\n</svg>\n")
	return b.String()
}

// pen is the style in which text is drawn.
type pen struct {
	bold, reverse bool
	color         string
}

// drawLine draws the pieces of one line, each at its own column, so that no font can shift them.
func drawLine(b *strings.Builder, line string, y int) {
	p, column := pen{}, 0
	for line != "" {
		text, rest, escaped := strings.Cut(line, "\x1b[")
		drawText(b, text, p, column, y)
		column += lipgloss.Width(text)
		if !escaped {
			return
		}
		codes, after, _ := strings.Cut(rest, "m")
		p = p.changed(strings.Split(codes, ";"))
		line = after
	}
}

func drawText(b *strings.Builder, text string, p pen, column, y int) {
	shown := strings.TrimLeft(text, " ")
	if shown == "" {
		return
	}
	column += lipgloss.Width(text) - lipgloss.Width(shown)
	attributes := ""
	if p.color != "" {
		attributes += fmt.Sprintf(` fill="%s"`, p.color)
	}
	if p.bold {
		attributes += ` font-weight="bold"`
	}
	if p.reverse {
		attributes += ` text-decoration="underline"`
	}
	shown = strings.TrimRight(shown, " ")
	fmt.Fprintf(b, `<text x="%d" y="%d" textLength="%d"%s>%s</text>`+"\n", edge+column*cellWidth, y,
		lipgloss.Width(shown)*cellWidth, attributes, html.EscapeString(shown))
}

// changed applies the codes of one escape sequence.
func (p pen) changed(codes []string) pen {
	for i := 0; i < len(codes); i++ {
		switch codes[i] {
		case "", "0":
			p = pen{}
		case "1":
			p.bold = true
		case "7":
			p.reverse = true
		case "38":
			if i+4 < len(codes) && codes[i+1] == "2" {
				p.color = hexColor(codes[i+2 : i+5])
				i += 4
			}
		case "39":
			p.color = ""
		}
	}
	return p
}

func hexColor(parts []string) string {
	color := "#"
	for _, part := range parts {
		n, _ := strconv.Atoi(part)
		color += fmt.Sprintf("%02x", clamp(n, 255))
	}
	return color
}
