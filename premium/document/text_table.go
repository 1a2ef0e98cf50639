package document

import "strings"

// gap is the distance between two columns of a table.
const gap = 2

// narrowest is the least room for the words of a first column; below it the rows are told one by one.
const narrowest = 10

// table lays out words to the left and figures to the right, each figure column as wide as its widest figure.
func (pg *page) table(t table) {
	widths, squeezed := widthsOf(t)
	if squeezed && widths[0] < narrowest {
		pg.told(t)
		return
	}
	if len(t.head) > 0 {
		pg.cells(t.head, widths)
		pg.line(ruleOf(widths))
	}
	for _, r := range t.rows {
		if r.ruled {
			pg.line(blanks(widths[0]) + ruleOf(append([]int{0}, widths[1:]...)))
		}
		pg.cells(r.cells, widths)
		for _, note := range r.notes {
			pg.wrapped(indent+indent, note)
		}
	}
}

// widthsOf gives the figure columns what they need and the first column what it needs of the rest, and says whether that
// is too little to stand on one line.
func widthsOf(t table) (widths []int, squeezed bool) {
	widths = make([]int, 0, len(t.head))
	for _, r := range append([]row{{cells: t.head}}, t.rows...) {
		for i, cell := range r.cells {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], widthOf(cell))
		}
	}
	rest := columns
	for _, w := range widths[1:] {
		rest -= w + gap
	}
	squeezed = widths[0] > rest
	widths[0] = min(widths[0], rest)
	return widths, squeezed
}

func (pg *page) cells(cells []string, widths []int) {
	var figures strings.Builder
	for i, cell := range cells[1:] {
		figures.WriteString(blanks(gap) + padLeft(cell, widths[i+1]))
	}
	for i, line := range wrap(cells[0], widths[0]) {
		if i == 0 {
			line = padRight(line, widths[0]) + figures.String()
		}
		pg.line(line)
	}
}

func ruleOf(widths []int) string {
	total := widths[0]
	for _, w := range widths[1:] {
		total += gap + w
	}
	return strings.Repeat("─", total)
}

// told gives a table too wide for the page as facts, row by row.
func (pg *page) told(t table) {
	for _, r := range t.rows {
		pg.wrapped("", r.cells[0])
		for i, cell := range r.cells[1:] {
			head := ""
			if len(t.head) > 0 {
				head = t.head[i+1] + ": "
			}
			if cell != "" {
				pg.wrapped(indent+head, cell)
			}
		}
		for _, note := range r.notes {
			pg.wrapped(indent, note)
		}
	}
}
