package payroll

import (
	"strings"
)

// What a cell between quotes may span: an address does, a forgotten quote that swallows the rows behind it must not.
const (
	maxCellBytes = 4096
	maxCellLines = 16
)

// cutter cuts text into rows of cells. encoding/csv does not serve: it does not end a line at a bare CR, keeps whatever it
// has read in memory before columns can be counted, and knows no cells of a spreadsheet with a quote inside.
type cutter struct {
	text      string
	separator byte
	lenient   bool // a quote that is not closed properly is part of the text, as in what a spreadsheet copies
	at        int
	line      int // of the text at the cursor, counted from 1
}

// all cuts the whole text. Rows without text are no rows.
func (c cutter) all() ([]gridRow, *FileError) {
	var rows []gridRow
	kept := 0
	for {
		number := c.line
		texts, more, failed := c.next()
		switch {
		case failed != nil:
			return nil, failed
		case !more:
			return rows, nil
		case strings.TrimSpace(strings.Join(texts, "")) == "":
			continue
		}
		kept += len(texts)
		if len(rows) == maxTableRows || kept > maxTableCells {
			return nil, &FileError{Row: number, ID: "too_many_rows", Args: []any{maxTableRows}}
		}
		rows = append(rows, gridRow{number, textCells(texts)})
	}
}

func textCells(texts []string) []cell {
	cells := make([]cell, len(texts))
	for i, text := range texts {
		if strings.ContainsAny(text, "\r\n") {
			text = strings.Join(strings.Fields(text), " ")
		}
		cells[i].text = strings.TrimSpace(text)
	}
	return cells
}

// next cuts the row at the cursor; more is false at the end of the text.
func (c *cutter) next() (texts []string, more bool, failed *FileError) {
	if c.at >= len(c.text) {
		return nil, false, nil
	}
	number := c.line
	for {
		text, ok := c.cell()
		if !ok {
			return nil, false, &FileError{Row: number, ID: "open_quote"}
		}
		if len(text) > maxCellBytes {
			return nil, false, &FileError{Row: number, ID: "long_cell"}
		}
		if texts = append(texts, text); len(texts) > maxTableColumns {
			return nil, false, &FileError{Row: number, ID: "too_many_columns", Args: []any{maxTableColumns}}
		}
		if c.at >= len(c.text) || c.text[c.at] != c.separator {
			c.endLine()
			return texts, true, nil
		}
		c.at++
	}
}

// cell takes the cell at the cursor and leaves the cursor on the separator, the end of the line or of the text.
func (c *cutter) cell() (string, bool) {
	start := c.at
	for start < len(c.text) && c.text[start] == ' ' {
		start++
	}
	if start < len(c.text) && c.text[start] == '"' {
		if text, end := c.quoted(start + 1); end > 0 {
			c.at = end
			return text, true
		} else if !c.lenient {
			return "", false
		}
	}
	start = c.at
	for c.at < len(c.text) && !c.ends(c.at) {
		c.at++
	}
	return c.text[start:c.at], true
}

// quoted takes the inside of quotes from start on. The end is 0 when they are not closed right before a separator or the
// end of a line.
func (c *cutter) quoted(start int) (text string, end int) {
	var b strings.Builder
	lines := 0
	for i := start; i < len(c.text) && i-start < maxCellBytes && lines < maxCellLines; i++ {
		switch {
		case c.text[i] != '"':
			lines += c.lineBreak(i)
			b.WriteByte(c.text[i])
		case i+1 < len(c.text) && c.text[i+1] == '"':
			b.WriteByte('"')
			i++
		default:
			for i++; i < len(c.text) && c.text[i] == ' '; i++ {
			}
			if i < len(c.text) && !c.ends(i) {
				return "", 0
			}
			c.line += lines
			return b.String(), i
		}
	}
	return "", 0
}

// lineBreak is 1 where a line ends: at LF, at CR, and at CR LF once.
func (c *cutter) lineBreak(i int) int {
	if c.text[i] == '\n' || c.text[i] == '\r' && (i+1 == len(c.text) || c.text[i+1] != '\n') {
		return 1
	}
	return 0
}

func (c *cutter) ends(i int) bool {
	return c.text[i] == c.separator || c.text[i] == '\n' || c.text[i] == '\r'
}

// endLine moves the cursor over CR, LF or CR LF.
func (c *cutter) endLine() {
	if strings.HasPrefix(c.text[c.at:], "\r\n") {
		c.at++
	}
	c.at = min(c.at+1, len(c.text))
	c.line++
}
