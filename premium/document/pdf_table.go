package document

const (
	columnGap = 4.0  // between two columns
	leastRoom = 38.0 // for the words of a first column; with less the rows are told one by one
)

// table lays out words to the left and figures to the right. A row stays together, and the heads stand on every page.
func (s *sheets) table(t table) {
	widths := s.columns(t)
	if widths[0] < leastRoom {
		s.told(t)
		return
	}
	if len(t.rows) > 0 {
		s.need(s.headHeight(t) + s.rowHeight(t.rows[0], widths))
	}
	s.head(t, widths)
	for _, r := range t.rows {
		height := s.rowHeight(r, widths)
		if whole := s.headHeight(t) + height; whole <= paperBottom-paperTop && s.need(height) {
			s.head(t, widths)
		}
		s.row(r, widths)
	}
	s.grey(0)
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
	height := float64(len(s.wrapped([]span{{r.cells[0], r.strong}}, tableSize, widths[0]))) * tableSize * lineHeight
	for _, note := range r.notes {
		height += float64(len(s.wrapped([]span{{text: note}}, noteSize, paperRoom-columnGap))) * noteSize * lineHeight
	}
	return height + 1.2
}

func (s *sheets) row(r row, widths []float64) {
	if r.ruled {
		s.SetLineWidth(0.25)
		s.Line(paperLeft+widths[0], s.y, paperRight, s.y)
		s.y += 0.6
	}
	s.cells(r, widths)
	for _, note := range r.notes {
		s.grey(70)
		s.lines(s.wrapped([]span{{text: note}}, noteSize, paperRoom-columnGap), paperLeft+columnGap, noteSize)
		s.grey(0)
	}
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
		for _, note := range r.notes {
			s.lines(s.wrapped([]span{{text: note}}, noteSize, paperRoom-columnGap), paperLeft+columnGap, noteSize)
		}
	}
}
