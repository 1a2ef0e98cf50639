package field

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// This file lays rows out in columns.

// columns are the widths of a list's label and cells.
type columns struct {
	label int
	cells []int
}

const gap = 2

// columnsOf measures the rows; cells at the end that leave the labels too little room are not shown.
func columnsOf(rows []Row, heads []string, width int) columns {
	label, cells := 0, measure(nil, heads)
	for _, row := range rows {
		label = max(label, lipgloss.Width(row.Label))
		cells = measure(cells, row.Cells)
	}
	for len(cells) > 0 && min(label, 24)+total(cells) > width {
		cells = cells[:len(cells)-1]
	}
	return columns{min(label, max(0, width-total(cells))), cells}
}

func measure(widths []int, cells []string) []int {
	for i, cell := range cells {
		if i == len(widths) {
			widths = append(widths, 0)
		}
		widths[i] = max(widths[i], lipgloss.Width(cell))
	}
	return widths
}

func total(widths []int) int {
	sum := 0
	for _, w := range widths {
		sum += w + gap
	}
	return sum
}

// line lays out a row: label to the left, cells to the right of their columns.
func (c columns) line(row Row) string {
	var b strings.Builder
	b.WriteString(Pad(Fit(row.Label, c.label), c.label))
	for i, width := range c.cells {
		cell := ""
		if i < len(row.Cells) {
			cell = row.Cells[i]
		}
		b.WriteString(strings.Repeat(" ", gap) + PadLeft(cell, width))
	}
	return b.String()
}

func (c columns) heads(look Look, heads []string) []string {
	if len(heads) == 0 || len(c.cells) == 0 {
		return nil
	}
	return []string{look.Muted.Render(strings.Repeat(" ", labelIndent) + c.line(Row{Cells: heads}))}
}
