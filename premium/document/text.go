package document

import (
	"strings"

	"dekking/premium/locale"
)

// indent is how far what belongs to something stands to its right.
const indent = "  "

// Text gives a quote as a client reads it on a screen: plain text of at most 80 columns, in the order in which one would
// tell it. What leaves the house goes through Write, which names the program and holds back what is incomplete.
func Text(p *locale.Printer, paper Paper) string {
	return laid(composerOf(p, paper).sections())
}

// laid lays sections out as plain text; the first one's title is the page's.
func laid(parts []section) string {
	var page page
	for i, part := range parts {
		if i > 0 {
			page.line("")
		}
		page.heading(part.title, i == 0)
		for j, block := range part.blocks {
			if j > 0 {
				page.line("")
			}
			page.block(block)
		}
	}
	return page.String()
}

// page is plain text in the making.
type page struct{ strings.Builder }

// line ends with no blanks, and with a newline.
func (pg *page) line(text string) {
	pg.WriteString(strings.TrimRight(text, " "))
	pg.WriteByte('\n')
}

// wrapped writes a text with one lead before its first line and blanks of the same width before the others.
func (pg *page) wrapped(lead, text string) {
	room := columns - widthOf(lead)
	for i, line := range wrap(text, room) {
		if i > 0 {
			lead = blanks(widthOf(lead))
		}
		pg.line(lead + line)
	}
}

func (pg *page) heading(title string, first bool) {
	pg.wrapped("", title)
	rule := "─"
	if first {
		rule = "═"
	}
	pg.line(strings.Repeat(rule, min(columns, widthOf(title))))
}

func (pg *page) block(block any) {
	switch b := block.(type) {
	case paragraph:
		pg.wrapped("", string(b))
	case facts:
		pg.facts(b)
	case list:
		pg.list(b)
	case table:
		pg.table(b)
	}
}

// facts stand in two columns; a label that is too long for that stands on its own line.
func (pg *page) facts(list facts) {
	const widest = 44
	room := 0
	for _, f := range list {
		if w := widthOf(f.label); w <= widest {
			room = max(room, w)
		}
	}
	for _, f := range list {
		if widthOf(f.label) > widest {
			pg.wrapped("", f.label)
			pg.wrapped(blanks(room+2), f.value)
			continue
		}
		pg.wrapped(padRight(f.label, room)+"  ", f.value)
	}
}

func (pg *page) list(points list) {
	for _, point := range points {
		text := point.text
		if point.lead != "" {
			text = point.lead + ": " + text
		}
		pg.wrapped("– ", text)
		for _, note := range point.notes {
			pg.wrapped(indent+indent, note)
		}
	}
}
