package document

import (
	"strings"
)

// markdown lays sections out as Markdown; the first one's title is the page's. What stands in a text is never read as
// layout, as HTML or as a link.
func markdown(parts []section) string {
	var b strings.Builder
	for i, part := range parts {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(headingMark(part, i == 0) + escaped(part.title) + "\n")
		for _, block := range part.blocks {
			b.WriteByte('\n')
			b.WriteString(markdownOf(block))
		}
	}
	return b.String()
}

func headingMark(s section, first bool) string {
	switch {
	case first:
		return "# "
	case s.minor:
		return "### "
	}
	return "## "
}

func markdownOf(block any) string {
	switch b := block.(type) {
	case paragraph:
		return broken(string(b), "") + "\n"
	case facts:
		points := make(list, len(b))
		for i, f := range b {
			points[i] = item{lead: f.label, text: f.value}
		}
		return markdownList(points)
	case list:
		return markdownList(b)
	case table:
		return markdownTable(b)
	}
	return ""
}

func markdownList(points list) string {
	var b strings.Builder
	for _, point := range points {
		b.WriteString("- ")
		if point.lead != "" {
			b.WriteString("**" + escaped(point.lead) + ":** ")
		}
		b.WriteString(broken(point.text, "  ") + "\n")
		for _, note := range point.notes {
			b.WriteString("  - *" + escaped(note) + "*\n")
		}
	}
	return b.String()
}

// markdownTable has words to the left and figures to the right; the notes of a row stand in rows below it.
func markdownTable(t table) string {
	width := len(t.head)
	for _, r := range t.rows {
		width = max(width, len(r.cells))
	}
	var b strings.Builder
	markdownRow(&b, t.head, width, "")
	b.WriteString("|:---|" + strings.Repeat("---:|", width-1) + "\n")
	for _, r := range t.rows {
		mark := ""
		if r.ruled || r.strong {
			mark = "**"
		}
		markdownRow(&b, r.cells, width, mark)
		for _, note := range r.notes {
			markdownRow(&b, []string{note}, width, "*")
		}
	}
	return b.String()
}

// markdownRow writes the cells of a row, each between marks; a mark without words would be shown itself.
func markdownRow(b *strings.Builder, cells []string, width int, mark string) {
	b.WriteByte('|')
	for i := range width {
		cell := ""
		if i < len(cells) && cells[i] != "" {
			cell = mark + escaped(cells[i]) + mark
		}
		b.WriteString(" " + cell + " |")
	}
	b.WriteByte('\n')
}

// broken keeps the line breaks of a text, with the indent of what it stands in.
func broken(text, indent string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = escaped(line)
	}
	return strings.Join(lines, "  \n"+indent)
}

// markdownSigns have a meaning in Markdown or HTML wherever they stand; a sign of an address would make a link of it.
const markdownSigns = "\\`*_[]<>&|~@#$"

// escaped keeps a text from being read as layout.
func escaped(text string) string {
	var b strings.Builder
	for i, r := range text {
		if strings.ContainsRune(markdownSigns, r) || i == 0 && opensList(text) || opensAddress(text, i) || opensNumber(text, i) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// opensAddress says that the sign at i makes an address of the text around it: "https://" or "www.".
func opensAddress(text string, i int) bool {
	switch text[i] {
	case ':':
		return strings.HasPrefix(text[i:], "://")
	case '.':
		return i >= 3 && strings.EqualFold(text[i-3:i], "www")
	}
	return false
}

// opensList says that the first sign of a text makes a point, a rule or a heading of it: "- a", "---", "===".
func opensList(text string) bool {
	rest := strings.TrimLeft(text, "-+=")
	return rest != text && (rest == "" || rest[0] == ' ' || text[0] == '=')
}

// opensNumber says that the sign at i makes a numbered point of the text: "1. a".
func opensNumber(text string, i int) bool {
	if i == 0 || text[i] != '.' && text[i] != ')' {
		return false
	}
	return strings.Trim(text[:i], "0123456789") == "" && (i+1 == len(text) || text[i+1] == ' ')
}
