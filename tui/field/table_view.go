package field

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
)

// The signs at the edges of the columns in sight: there are more that way.
const (
	moreLeft  = "◄"
	moreRight = "►"
	noSign    = "·"
	newSign   = "+"
)

// Height asks for as many lines as there are rows, the blank one and the titles.
func (t *Table) Height() int { return t.sheet.Len() + 2 }

// View draws the titles and the rows around the cursor, no more of them than fit, so that its cost does not grow with
// the sheet. Columns that do not fit are scrolled; each row has its number in front.
func (t *Table) View(look Look, width, height int) []string {
	if height < 1 || width < 1 {
		return nil
	}
	digits := len(strconv.Itoa(t.sheet.Len()))
	columns := t.inSight(width - digits - 1)
	lines := []string{t.head(look, columns, width, digits)}
	from, to := t.rows(height - 1)
	for row := from; row < to; row++ {
		lines = append(lines, t.drawRow(look, columns, row, width, digits))
	}
	if hidden := t.sheet.Len() + 1 - (to - from); hidden > 0 && height-1 > to-from {
		lines = append(lines, look.Muted.Render(Fit(t.elsewhere(from, to), width)))
	}
	return lines
}

// rows is the part of the rows that is shown in a height; one line is left for saying that there are more.
func (t *Table) rows(height int) (from, to int) {
	n := t.sheet.Len() + 1
	if n > height && height > 3 {
		height--
	}
	height = max(0, height)
	t.page = max(1, height-1)
	t.top = min(t.top, t.row)
	t.top = max(t.top, t.row-height+1)
	t.top = max(0, min(t.top, n-height))
	return t.top, min(n, t.top+height)
}

// elsewhere counts the rows out of sight; the blank one is none.
func (t *Table) elsewhere(from, to int) string {
	var parts []string
	if from > 0 {
		parts = append(parts, "↑ "+t.printer.Count(from))
	}
	if below := t.sheet.Len() - to; below > 0 {
		parts = append(parts, "↓ "+t.printer.Count(below))
	}
	return " " + strings.Join(parts, "  ")
}

// cellMargin is what stands around the text of a cell: the brackets of the one under the cursor.
const cellMargin = 2

// inSight are the columns that fit in a width: the fixed ones, and of the others a run with the cursor in it.
func (t *Table) inSight(width int) []int {
	var shown []int
	for c := 0; c < min(t.Fixed, len(t.columns)); c++ {
		shown = append(shown, c)
		width -= t.columns[c].Width + cellMargin
	}
	t.scroll(width)
	for c := t.first; c < len(t.columns); c++ {
		if width -= t.columns[c].Width + cellMargin; width < 0 && c > t.first {
			break
		}
		shown = append(shown, c)
	}
	return shown
}

// scroll moves the run of columns no further than the cursor asks, and back when there is room to spare.
func (t *Table) scroll(width int) {
	last := len(t.columns) - 1
	t.first = max(t.first, t.Fixed)
	if t.column >= t.Fixed {
		t.first = min(t.first, t.column)
		for t.first < t.column && t.taken(t.first, t.column) > width {
			t.first++
		}
	}
	for t.first > t.Fixed && t.taken(t.first-1, last) <= width {
		t.first--
	}
}

// taken is the width of a run of columns.
func (t *Table) taken(from, to int) int {
	sum := 0
	for c := from; c <= to; c++ {
		sum += t.columns[c].Width + cellMargin
	}
	return sum
}

// strip is a line that stops at a width.
type strip struct {
	b    strings.Builder
	room int
}

func (s *strip) add(text string, style lipgloss.Style) {
	text = Fit(text, s.room)
	if text == "" {
		return
	}
	s.room -= lipgloss.Width(text)
	s.b.WriteString(style.Render(text))
}

// addDrawn adds what has its styles already.
func (s *strip) addDrawn(text string, width int) {
	width = min(width, s.room)
	text = ansi.Truncate(text, width, "")
	s.room -= width
	s.b.WriteString(text + strings.Repeat(" ", max(0, width-lipgloss.Width(text))))
}

func (t *Table) head(look Look, columns []int, width, digits int) string {
	s := &strip{room: width}
	s.add(strings.Repeat(" ", digits+1), look.Muted)
	for i, c := range columns {
		before, after := " ", " "
		if c == t.first && t.first > t.Fixed {
			before = moreLeft
		}
		if i == len(columns)-1 && c < len(t.columns)-1 {
			after = moreRight
		}
		s.add(before+t.columns[c].aligned(t.columns[c].Title)+after, look.Muted)
	}
	return s.b.String()
}

// aligned puts a text in a column: numbers to the right.
func (c *Column) aligned(text string) string {
	text = Fit(text, c.Width)
	if c.kind == Numbers {
		return PadLeft(text, c.Width)
	}
	return Pad(text, c.Width)
}

func (t *Table) drawRow(look Look, columns []int, row, width, digits int) string {
	s := &strip{room: width}
	sign, number, style := " ", strconv.Itoa(row+1), look.Muted
	if row == t.sheet.Len() {
		number = newSign
	}
	if row == t.row && t.focused {
		sign, style = cursorSign, look.Cursor
	}
	s.add(sign+PadLeft(number, digits), style)
	for _, c := range columns {
		t.drawCell(s, look, place{row, c})
	}
	return s.b.String()
}

// drawCell draws a cell. What cannot be read has a sign before it, the cell under the cursor brackets around it: colour
// says nothing by itself.
func (t *Table) drawCell(s *strip, look Look, at place) {
	column := &t.columns[at.column]
	before, after, style := " ", " ", look.Text
	text, rough := t.text(at)
	if column.kind == YesNo && text == "" && at.row < t.sheet.Len() {
		text, style = noSign, look.Muted
	}
	aligned := column.aligned(text)
	if rough {
		before, aligned, style = "!", Pad(Fit(text, column.Width), column.Width), look.Error
	}
	if !t.focused || at != t.here() {
		s.add(before+aligned+after, style)
		return
	}
	s.add("[", look.Cursor)
	switch {
	case t.editing:
		s.addDrawn(t.line.view(look, column.Width, true), column.Width)
	case rough:
		s.add(aligned, look.Error)
	default:
		s.add(aligned, look.Cursor)
	}
	s.add("]", look.Cursor)
}
