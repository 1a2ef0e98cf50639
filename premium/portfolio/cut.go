package portfolio

import "strings"

// What a cell between quotes may span: an address does, a forgotten quote that swallows the rows behind it must not.
const (
	maxQuotedBytes = 4096
	maxQuotedLines = 16
)

// cutter cuts text into rows of cells, at LF, CR and CR LF. A quote that is not closed where a cell ends is part of the
// text, so that it costs its own row and no other.
type cutter struct {
	text      string
	separator byte
	at        int
	last      bool // nothing follows the text: its end ends a row
}

// row cuts the row at the cursor into cells, a slice to be used again. At the end of the text, or when the row goes on
// beyond it, there is none, and the cursor stays.
func (c *cutter) row(cells []string) ([]string, bool) {
	start := c.at
	for cells = cells[:0]; c.at < len(c.text); c.at++ {
		cell, ended := c.cell()
		if !ended {
			break
		}
		cells = append(cells, cell)
		if c.at == len(c.text) || c.text[c.at] != c.separator {
			c.endLine()
			return cells, true
		}
	}
	if c.last && c.at > start { // a separator at the very end
		return append(cells, ""), true
	}
	c.at = start
	return cells, false
}

// cell takes the cell at the cursor, and leaves the cursor on what ends it; false when the text may go on behind it.
func (c *cutter) cell() (string, bool) {
	start := c.at
	if c.text[start] == '"' {
		if cell, closed, more := c.quoted(); closed || more {
			return cell, closed
		}
	}
	for c.at < len(c.text) && !c.ends(c.at) {
		c.at++
	}
	return strings.TrimSpace(c.text[start:c.at]), c.last || c.at < len(c.text)
}

// quoted takes a cell between quotes; more says that its end may lie behind the text.
func (c *cutter) quoted() (cell string, closed, more bool) {
	inside, lines := c.text[c.at+1:], 0
	for i := 0; i < len(inside) && i < maxQuotedBytes && lines < maxQuotedLines; i++ {
		switch {
		case inside[i] == '\n':
			lines++
		case inside[i] != '"':
		case i+1 < len(inside) && inside[i+1] == '"':
			i++
		case i+1 == len(inside) && !c.last:
			return "", false, true
		case i+1 == len(inside) || c.ends(c.at+i+2):
			c.at += i + 2
			return strings.TrimSpace(strings.ReplaceAll(inside[:i], `""`, `"`)), true, false
		default:
			return "", false, false
		}
	}
	return "", false, !c.last && len(inside) < maxQuotedBytes && lines < maxQuotedLines
}

func (c *cutter) ends(at int) bool {
	b := c.text[at]
	return b == c.separator || b == '\n' || b == '\r'
}

// endLine moves the cursor over CR, LF or CR LF.
func (c *cutter) endLine() {
	if strings.HasPrefix(c.text[c.at:], "\r\n") {
		c.at++
	}
	c.at = min(c.at+1, len(c.text))
}
