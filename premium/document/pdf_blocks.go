package document

// What stays together on paper: a short section, a short table with what introduces and explains it, and the last two rows
// of anything, so that no row stands alone on a page.
const (
	shortSection = 50.0 // millimetres
	shortTable   = 8    // rows
	shortItem    = 45.0 // millimetres
	sectionGap   = 3.5
	blockGap     = 2.0
	itemGap      = 0.6
	listIndent   = 4.0
)

func (s *sheets) section(part section, first bool) {
	size := headingSize
	switch {
	case first:
		size = titleSize
	case part.minor:
		size = minorSize
	}
	if part.opens && s.PageNo() == 1 {
		s.page()
	} else if !first {
		s.y += sectionGap
	}
	s.heading(part, size, !first && !part.minor)
	for i, block := range part.blocks {
		if i > 0 {
			s.y += blockGap
		}
		s.need(s.together(part.blocks[i:], part.strong))
		s.block(block, part.strong)
	}
}

// heading does not stand alone at the foot of a page, and begins a bookmark.
func (s *sheets) heading(part section, size float64, ruled bool) {
	lines := s.wrapped([]span{{part.title, true}}, size, paperRoom)
	height := s.tall(lines, size) + blockGap
	whole := height + s.heightOf(part)
	if whole > shortSection {
		whole = height + s.together(part.blocks, part.strong)
	}
	s.need(whole)
	s.letter(true, size)
	level := 0
	if part.minor {
		level = 1
	}
	s.Bookmark(printable(part.title), level, s.y)
	s.lines(lines, paperLeft, size)
	if ruled {
		s.rule(s.y+0.3, 0.3)
	}
	s.y += blockGap
}

func (s *sheets) block(block any, strong bool) {
	switch b := block.(type) {
	case paragraph:
		s.lines(s.paragraph(b), paperLeft, bodySize)
	case facts:
		s.facts(b, strong)
	case list:
		s.list(b)
	case table:
		s.table(b)
	}
}

func (s *sheets) paragraph(p paragraph) [][]span {
	return s.wrapped([]span{{text: string(p)}}, bodySize, paperRoom)
}

func (s *sheets) tall(lines [][]span, size float64) float64 {
	return float64(len(lines)) * size * lineHeight
}

// together is how much height the first of some blocks needs on its page, with what belongs to it.
func (s *sheets) together(blocks []any, strong bool) float64 {
	if len(blocks) == 0 {
		return 0
	}
	switch b := blocks[0].(type) {
	case paragraph:
		height := min(s.height(b, strong), 4*bodySize*lineHeight)
		if len(blocks) > 1 && short(blocks[1]) {
			height += blockGap + s.together(blocks[1:], strong)
		}
		return height
	case table:
		if !short(b) {
			return s.beginning(b)
		}
		height := s.height(b, strong)
		if len(blocks) > 1 {
			if legend, follows := blocks[1].(paragraph); follows {
				height += blockGap + s.height(legend, strong)
			}
		}
		return height
	case facts:
		return s.height(b[:min(len(b), 2)], strong)
	case list:
		return min(s.itemHeight(b[0]), shortItem)
	}
	return 0
}

func short(block any) bool {
	t, is := block.(table)
	return is && len(t.rows) <= shortTable
}

// heightOf is how high the blocks of a section are.
func (s *sheets) heightOf(part section) float64 {
	total := 0.0
	for _, block := range part.blocks {
		total += s.height(block, part.strong) + blockGap
	}
	return total
}

func (s *sheets) height(block any, strong bool) float64 {
	total := 0.0
	switch b := block.(type) {
	case paragraph:
		return s.tall(s.paragraph(b), bodySize)
	case facts:
		for _, f := range s.factLines(b, strong) {
			total += f.height
		}
	case list:
		for _, point := range b {
			total += s.itemHeight(point) + itemGap
		}
	case table:
		return s.tableHeight(b)
	}
	return total
}

// factLines are a label and a value, broken into lines.
type factLines struct {
	labels, values [][]span
	height         float64
}

// factSizes are the size of the letters of facts, and how much room their labels take.
func (s *sheets) factSizes(list facts, strong bool) (size, room float64) {
	size = bodySize
	if strong {
		size = strongSize
	}
	for _, f := range list {
		room = max(room, s.width(span{f.label, false}, size))
	}
	return size, min(room, paperRoom*0.48) + 4
}

func (s *sheets) factLines(list facts, strong bool) []factLines {
	size, room := s.factSizes(list, strong)
	set := make([]factLines, len(list))
	for i, f := range list {
		labels := s.wrapped([]span{{text: f.label}}, size, room-3) // blanks measured one by one take a hair more
		values := s.wrapped([]span{{f.value, strong}}, size, paperRoom-room)
		set[i] = factLines{labels, values, max(s.tall(labels, size), s.tall(values, size))}
	}
	return set
}

// facts stand in two columns, those that matter most in larger letters.
func (s *sheets) facts(list facts, strong bool) {
	size, room := s.factSizes(list, strong)
	set := s.factLines(list, strong)
	for i, f := range set {
		if height := f.height; i == len(set)-2 {
			s.need(height + set[i+1].height)
		} else {
			s.need(height + byHand(list[i].value))
		}
		s.y += byHand(list[i].value)
		top := s.y
		s.lines(f.labels, paperLeft, size)
		s.y = top
		s.lines(f.values, paperLeft+room, size)
		s.y = max(s.y, top+f.height)
	}
}

// list has points, their leads in bold, and below them small and grey what they rest on.
func (s *sheets) list(points list) {
	for i, point := range points {
		if i > 0 {
			s.y += itemGap
		}
		height := s.itemHeight(point)
		if i == len(points)-2 {
			height += itemGap + s.itemHeight(points[i+1])
		}
		s.need(min(height, shortItem))
		s.put(paperLeft, s.y, span{text: "–"}, bodySize)
		s.lines(s.itemLines(point), paperLeft+listIndent, bodySize)
		s.notes(point.notes, paperLeft+listIndent, paperRoom-listIndent)
	}
}

func (s *sheets) itemLines(point item) [][]span {
	spans := []span{{text: point.text}}
	if point.lead != "" {
		spans = []span{{point.lead + ":", true}, {text: point.text}}
	}
	return s.wrapped(spans, bodySize, paperRoom-listIndent)
}

func (s *sheets) itemHeight(point item) float64 {
	return s.tall(s.itemLines(point), bodySize) + s.notesHeight(point.notes, paperRoom-listIndent)
}

// notes stand small and grey under what rests on them.
func (s *sheets) notes(notes []string, x, room float64) {
	s.grey(70)
	for _, note := range notes {
		s.lines(s.wrapped([]span{{text: note}}, noteSize, room), x, noteSize)
	}
	s.grey(0)
}

func (s *sheets) notesHeight(notes []string, room float64) (height float64) {
	for _, note := range notes {
		height += s.tall(s.wrapped([]span{{text: note}}, noteSize, room), noteSize)
	}
	return height
}
