package tui

import tea "github.com/charmbracelet/bubbletea"

// gridCursor is where the cursor is in a grid of cells. What is shown keeps it within the rows and columns there are.
type gridCursor struct{ row, column int }

// move goes from cell to cell; at an edge it stays. False for a key that goes nowhere.
func (c *gridCursor) move(pressed tea.KeyType, columns int) bool {
	switch pressed {
	case tea.KeyUp:
		c.row = max(0, c.row-1)
	case tea.KeyDown:
		c.row++
	case tea.KeyLeft:
		c.column = max(0, c.column-1)
	case tea.KeyRight:
		c.column++
	case tea.KeyHome:
		c.column = 0
	case tea.KeyEnd:
		c.column = columns - 1
	default:
		return false
	}
	return true
}
