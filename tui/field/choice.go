package field

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
)

// Row is one line of a list: a label on the left, cells in columns on the right.
type Row struct {
	Label string
	Cells []string
	Aside string // a last cell, where there is room for its column
	Said  string // the same in words, under the list for the row under the cursor, where there is none
	Mark  bool   // it is the one that stands; for the caller's own use
}

// Choice is a list of which one row is chosen. Nothing is chosen beforehand: the cursor only looks, Enter or the
// row's digit chooses.
type Choice struct {
	Heads   []string // over the columns
	Aside   string   // over the column of the rows' asides
	Note    string   // under the list, where there is room
	Nudge   string   // said when one goes on without choosing
	rows    []Row
	cursor  int
	chosen  int // -1: none
	focused bool
	red     bool
}

// NewChoice makes a list without rows.
func NewChoice() *Choice { return &Choice{chosen: -1} }

// Show puts rows in the list, with the chosen one, or -1; the cursor stays where it is as long as that row is there.
func (c *Choice) Show(rows []Row, chosen int) {
	c.rows, c.chosen = rows, chosen
	c.cursor = max(0, min(c.cursor, len(rows)-1))
}

// Home puts the cursor on the chosen row.
func (c *Choice) Home() { c.cursor = max(0, c.chosen) }

// Cursor is the row that the cursor is on.
func (c *Choice) Cursor() int { return c.cursor }

// Chosen is the chosen row, or -1.
func (c *Choice) Chosen() int { return c.chosen }

// Key moves the cursor, or picks a row by its digit. Moving past an end is left to the page.
func (c *Choice) Key(msg tea.KeyMsg) Reply {
	if n, ok := digit(msg); ok && n <= len(c.rows) {
		c.cursor, c.chosen, c.red = n-1, n-1, false
		return Picked
	}
	to, ok := moved(msg.Type, c.cursor, len(c.rows))
	if !ok {
		return Ignored
	}
	c.cursor = to
	return Taken
}

// digit reads a single typed digit from 1 to 9; part of a paste it is not.
func digit(msg tea.KeyMsg) (int, bool) {
	if msg.Type != tea.KeyRunes || msg.Paste || msg.Alt || len(msg.Runes) != 1 {
		return 0, false
	}
	n := int(msg.Runes[0] - '0')
	return n, n >= 1 && n <= 9
}

// moved is where a key takes the cursor in a list of n rows; false when it takes it nowhere.
func moved(key tea.KeyType, cursor, n int) (int, bool) {
	const page = 8
	switch key {
	case tea.KeyUp:
		return cursor - 1, cursor > 0
	case tea.KeyDown:
		return cursor + 1, cursor < n-1
	case tea.KeyPgUp:
		return max(0, cursor-page), n > 0
	case tea.KeyPgDown:
		return min(n-1, cursor+page), n > 0
	case tea.KeyHome:
		return 0, n > 0
	case tea.KeyEnd:
		return n - 1, n > 0
	}
	return cursor, false
}

// Focus tells whether the keys are for this list.
func (c *Choice) Focus(focused bool) { c.focused = focused }

// Pick chooses the row under the cursor.
func (c *Choice) Pick() {
	if len(c.rows) > 0 {
		c.chosen, c.red = c.cursor, false
	}
}

// Submit says whether a row is chosen.
func (c *Choice) Submit() bool {
	c.red = c.chosen < 0
	return !c.red
}

// Height counts the rows, the heads and the lines under them.
func (c *Choice) Height() int { return len(c.rows) + 3 + len(Wrap(c.Note, usualWidth)) }

// usualWidth is about how wide a note is drawn.
const usualWidth = 72

// Least is the height without which rows are out of sight.
func (c *Choice) Least() int { return len(c.rows) + 1 }

// View draws the list, scrolled around the cursor. What stands under it gives way to the rows.
func (c *Choice) View(look Look, width, height int) []string {
	rows, heads, said := c.layout(width)
	columns := columnsOf(rows, heads, width-labelIndent)
	lines := columns.heads(look, heads)
	under := c.under(look, width, said)
	if room := max(0, height-len(lines)-len(rows)); !c.red && len(under) > room {
		under = under[1:][:min(len(under)-1, room)] // first the blank line, then what is last
	}
	from, to := window(len(rows), c.cursor, max(1, height-len(lines)-len(under)))
	for i := from; i < to; i++ {
		lines = append(lines, c.row(look, columns, rows[i], i))
	}
	return append(lines, under...)
}

// layout puts the asides in a column when everything is in sight with it; else it gives the words of the one under the
// cursor.
func (c *Choice) layout(width int) (rows []Row, heads []string, said string) {
	if c.Aside == "" || len(c.rows) == 0 {
		return c.rows, c.Heads, ""
	}
	heads = append(append([]string(nil), c.Heads...), c.Aside)
	label, cells := 0, measure(nil, heads)
	for _, row := range c.rows {
		row.Cells = append(padded(row.Cells, len(c.Heads)), row.Aside)
		label, cells = max(label, lipgloss.Width(row.Label)), measure(cells, row.Cells)
		rows = append(rows, row)
	}
	if label+total(cells) <= width-labelIndent {
		return rows, heads, ""
	}
	return c.rows, c.Heads, c.rows[c.cursor].Said
}

// padded fills up cells to a number.
func padded(cells []string, n int) []string {
	full := append([]string(nil), cells...)
	for len(full) < n {
		full = append(full, "")
	}
	return full
}

// under is what stands below the list: what must be done first, what is said of the row under the cursor, the note.
func (c *Choice) under(look Look, width int, said string) []string {
	style, texts := look.Muted, []string{said, c.Note}
	if c.red {
		style, texts = look.Error, []string{"! " + c.Nudge}
	}
	lines := []string{""}
	for i, text := range texts {
		if i == 0 && said != "" && !c.red {
			lines = append(lines, "  "+look.Text.Render(Fit(text, width-2)))
			continue
		}
		for _, line := range Wrap(text, width-2) {
			lines = append(lines, "  "+style.Render(line))
		}
	}
	if len(lines) == 1 {
		return nil
	}
	return lines
}

// labelIndent is the width of what stands before a label: cursor, mark and digit.
const labelIndent = 6

func (c *Choice) row(look Look, columns columns, row Row, i int) string {
	mark, style := openSign, look.Text
	if i == c.chosen {
		mark, style = chosenSign, look.Chosen
	}
	cursor := " "
	if i == c.cursor && c.focused {
		cursor, style = cursorSign, look.Cursor
	}
	return style.Render(cursor + " " + mark + " " + ordinal(i) + " " + columns.line(row))
}

// ordinal is the digit that picks a row; rows after the ninth have none.
func ordinal(i int) string {
	if i >= 9 {
		return " "
	}
	return strconv.Itoa(i + 1)
}
