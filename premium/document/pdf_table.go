package document

const (
	columnGap = 4.0  // between two columns
	leastRoom = 38.0 // for the words of a first column; with less the rows are told one by one
)

// table lays out words to the left and figures to the right. A row stays together, the last two do, and the heads stand on
// every page.
func (s *sheets) table(t table) {
	widths := s.columns(t)
	if widths[0] < leastRoom {
		s.told(t)
		return
	}
	s.head(t, widths)
	for i, r := range t.rows {
		height := s.rowHeight(r, widths)
		if i == len(t.rows)-2 {
			height += s.rowHeight(t.rows[i+1], widths)
		}
		if whole := s.headHeight(t) + height; whole <= paperBottom-paperTop && s.need(height) {
			s.head(t, widths)
		}
		s.row(r, widths)
	}
	s.grey(0)
}

// tableHeight is how high a table is on one page.
func (s *sheets) tableHeight(t table) float64 {
	height, widths := s.headHeight(t), s.columns(t)
	for _, r := range t.rows {
		height += s.rowHeight(r, widths)
	}
	return height
}

// beginning is the least of a table that stands on a page: its heads and two rows.
func (s *sheets) beginning(t table) float64 {
	t.rows = t.rows[:min(len(t.rows), 2)]
	return s.tableHeight(t)
}

// columns gives the figure columns what they need and the first column the rest.
func (s *sheets) columns(t table) []float64 {
	widths := []float64{paperRoom}
	for _, r := range append([]row{{cells: t.head, strong: true}}, t.rows...) {
		for i, cell := range r.cells {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			if i > 0 {
				widths[i] = max(widths[i], s.width(span{cell, r.strong}, tableSize)+columnGap)
			}
		}
	}
	for _, w := range widths[1:] {
		widths[0] -= w
	}
	return widths
}

func (s *sheets) headHeight(t table) float64 {
	if len(t.head) == 0 {
		return 0
	}
	return tableSize*lineHeight + 1.4
}

func (s *sheets) head(t table, widths []float64) {
	if len(t.head) == 0 {
		return
	}
	s.cells(row{cells: t.head, strong: true}, widths)
	s.rule(s.y+0.2, 0.3)
	s.y += 1.4
}

// rowHeight is how high a row is with all its notes.
func (s *sheets) rowHeight(r row, widths []float64) float64 {
	words := s.wrapped([]span{{r.cells[0], r.strong}}, tableSize, max(widths[0], leastRoom))
	return s.tall(words, tableSize) + s.notesHeight(r.notes, paperRoom-columnGap) + 1.2
}

func (s *sheets) row(r row, widths []float64) {
	if r.ruled {
		s.SetLineWidth(0.25)
		s.Line(paperLeft+widths[0], s.y, paperRight, s.y)
		s.y += 0.6
	}
	s.cells(r, widths)
	s.notes(r.notes, paperLeft+columnGap, paperRoom-columnGap)
	s.y += 0.6
}

// cells sets the words of a row and, on their first line, its figures.
func (s *sheets) cells(r row, widths []float64) {
	s.need(tableSize * lineHeight)
	x, top := paperLeft+widths[0], s.y
	for i, cell := range r.cells[1:] {
		x += widths[i+1]
		s.putRight(x, top, span{cell, r.strong}, tableSize)
	}
	s.lines(s.wrapped([]span{{r.cells[0], r.strong}}, tableSize, widths[0]), paperLeft, tableSize)
}

// told gives a table too wide for the paper as facts, row by row.
func (s *sheets) told(t table) {
	for _, r := range t.rows {
		s.lines(s.wrapped([]span{{r.cells[0], true}}, tableSize, paperRoom), paperLeft, tableSize)
		for i, cell := range r.cells[1:] {
			if cell == "" {
				continue
			}
			if len(t.head) > i+1 {
				cell = t.head[i+1] + ": " + cell
			}
			s.lines(s.wrapped([]span{{text: cell}}, tableSize, paperRoom-columnGap), paperLeft+columnGap, tableSize)
		}
		s.notes(r.notes, paperLeft+columnGap, paperRoom-columnGap)
	}
}
