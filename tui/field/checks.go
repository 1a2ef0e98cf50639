package field

import (
	tea "github.com/charmbracelet/bubbletea"
)

// Checks is a list of which any number of rows can be ticked, with the space bar or a row's digit.
type Checks struct {
	rows    []string
	ticked  []bool
	cursor  int
	focused bool
}

// NewChecks makes a list with nothing ticked.
func NewChecks(rows []string) *Checks {
	return &Checks{rows: rows, ticked: make([]bool, len(rows))}
}

// Tick ticks a row.
func (c *Checks) Tick(i int) { c.ticked[i] = true }

// Ticked says whether a row is ticked.
func (c *Checks) Ticked(i int) bool { return c.ticked[i] }

// Any says whether any row is ticked.
func (c *Checks) Any() bool {
	for _, ticked := range c.ticked {
		if ticked {
			return true
		}
	}
	return false
}

// Key moves the cursor or ticks.
func (c *Checks) Key(msg tea.KeyMsg) Reply {
	if n, ok := digit(msg); ok && n <= len(c.rows) {
		c.cursor = n - 1
		c.toggle()
		return Taken
	}
	if msg.Type == tea.KeySpace {
		c.toggle()
		return Taken
	}
	to, ok := moved(msg.Type, c.cursor, len(c.rows))
	if !ok {
		return Ignored
	}
	c.cursor = to
	return Taken
}

func (c *Checks) toggle() {
	if c.cursor < len(c.ticked) {
		c.ticked[c.cursor] = !c.ticked[c.cursor]
	}
}

// Focus tells whether the keys are for this list.
func (c *Checks) Focus(focused bool) { c.focused = focused }

// Submit always has an answer: none ticked is one too.
func (c *Checks) Submit() bool { return true }

// Height counts the rows and a line under them.
func (c *Checks) Height() int { return len(c.rows) + 1 }

// View draws the list, scrolled around the cursor.
func (c *Checks) View(look Look, width, height int) []string {
	var lines []string
	from, to := window(len(c.rows), c.cursor, max(1, height))
	for i := from; i < to; i++ {
		lines = append(lines, c.row(look, width, i))
	}
	return append(lines, "")
}

func (c *Checks) row(look Look, width, i int) string {
	mark, style := untickedSign, look.Text
	if c.ticked[i] {
		mark, style = tickedSign, look.Chosen
	}
	cursor := " "
	if i == c.cursor && c.focused {
		cursor, style = cursorSign, look.Cursor
	}
	return style.Render(cursor + " " + mark + " " + ordinal(i) + " " + Fit(c.rows[i], width-labelIndent))
}
