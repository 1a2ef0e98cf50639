package document

import (
	"bytes"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
)

// The paper: A4, in millimetres, with room on the left for the holes of a binder.
const (
	paperWidth  = 210.0
	paperHeight = 297.0
	paperLeft   = 22.0
	paperRight  = paperWidth - 18
	paperTop    = 24.0
	paperBottom = paperHeight - 20
	paperRoom   = paperRight - paperLeft
)

// The sizes of letters, in points, and the height of a line in their measure.
const (
	titleSize   = 15.0
	headingSize = 12.0
	strongSize  = 11.0
	minorSize   = 10.0
	bodySize    = 9.5
	tableSize   = 9.0
	noteSize    = 8.0
	footSize    = 7.5
	lineHeight  = 1.35 * 25.4 / 72
)

// attachedName is what the quote that a PDF carries is called; package archive looks for it.
const attachedName = "offerte.json"

// pdf lays sections out on paper. It is set twice: the first time tells how many pages there are.
func (c composer) pdf(parts []section) ([]byte, error) {
	pages := c.set(parts, 0).PageNo()
	var out bytes.Buffer
	err := c.set(parts, pages).Output(&out)
	return out.Bytes(), err
}

// set fills the pages.
func (c composer) set(parts []section, pages int) *fpdf.Fpdf {
	s := &sheets{Fpdf: fpdf.New("P", "mm", "A4", ""), c: c, pages: pages}
	s.SetAutoPageBreak(false, 0)
	s.SetMargins(0, 0, 0)
	s.SetCellMargin(0)
	s.AddUTF8FontFromBytes(fontName, "", goregular.TTF)
	s.AddUTF8FontFromBytes(fontName, "B", gobold.TTF)
	s.describe(parts[0].title)
	s.page()
	for i, part := range parts {
		s.section(part, i == 0)
	}
	return s.Fpdf
}

const fontName = "go"

// describe says what the file is. Everything that would differ from one day or machine to the next is fixed: the same
// quote gives the same bytes.
func (s *sheets) describe(title string) {
	s.SetCatalogSort(true)
	day := s.c.staff.Request.QuoteDate
	s.SetCreationDate(day)
	s.SetModificationDate(day)
	s.SetTitle(title, true)
	s.SetSubject(s.c.edition(), true)
	s.SetProducer(clip(s.c.paper.Program, nameRunes), true)
	s.SetLang(string(s.c.Language()))
	if s.c.paper.Carried != nil {
		s.SetAttachments([]fpdf.Attachment{{Content: s.c.paper.Carried, Filename: attachedName, Description: attachedName}})
	}
}

// sheets are the pages in the making; y is where the next line begins.
type sheets struct {
	*fpdf.Fpdf
	c     composer
	y     float64
	pages int
}

// page begins a new page, with its header and its foot.
func (s *sheets) page() {
	s.AddPage()
	s.grey(0)
	s.put(paperLeft, 12, span{text: s.c.Text("document.header", s.c.edition(), s.c.LongDate(s.c.staff.Request.QuoteDate))}, footSize)
	s.putRight(paperRight, 12, span{text: s.c.called()}, footSize)
	s.rule(16, 0.2)
	foot := paperHeight - 14
	s.rule(foot-1, 0.2)
	s.put(paperLeft, foot, span{text: s.c.foot()}, footSize)
	s.putRight(paperRight, foot, span{text: s.c.Text("document.page", s.PageNo(), s.pages)}, footSize)
	s.footline(foot + footSize*lineHeight)
	s.y = paperTop
}

// need sees to it that so much height is left on the page.
func (s *sheets) need(height float64) (broke bool) {
	if s.y+height <= paperBottom {
		return false
	}
	s.page()
	return true
}

func (s *sheets) rule(y, width float64) {
	s.SetLineWidth(width)
	s.Line(paperLeft, y, paperRight, y)
}

// grey sets the colour of letters and lines: 0 is black.
func (s *sheets) grey(level int) {
	s.SetTextColor(level, level, level)
	s.SetDrawColor(level, level, level)
}

func (s *sheets) section(part section, first bool) {
	size, rest := headingSize, 12.0 // a heading does not stand alone at the foot of a page
	switch {
	case first:
		size = titleSize
	case part.minor:
		size = minorSize
	}
	if part.opens && s.y > paperTop {
		s.page()
	} else if !first {
		s.y += 3.5
	}
	lines := s.wrapped([]span{{part.title, true}}, size, paperRoom)
	s.need(float64(len(lines))*size*lineHeight + rest)
	s.lines(lines, paperLeft, size)
	if !first && !part.minor {
		s.rule(s.y+0.3, 0.3)
	}
	s.y += 2
	for i, block := range part.blocks {
		if i > 0 {
			s.y += 2
		}
		s.block(block, part.strong)
	}
}

func (s *sheets) block(block any, strong bool) {
	switch b := block.(type) {
	case paragraph:
		lines := s.wrapped([]span{{text: string(b)}}, bodySize, paperRoom)
		s.need(float64(min(len(lines), 4)) * bodySize * lineHeight)
		s.lines(lines, paperLeft, bodySize)
	case facts:
		s.facts(b, strong)
	case list:
		s.list(b)
	case table:
		s.table(b)
	}
}

// facts stand in two columns, those that matter most in larger letters.
func (s *sheets) facts(list facts, strong bool) {
	size := bodySize
	if strong {
		size = strongSize
	}
	room := 0.0
	for _, f := range list {
		room = max(room, s.width(span{f.label, false}, size))
	}
	room = min(room, paperRoom*0.48) + 4
	for _, f := range list {
		s.y += byHand(f.value)
		labels := s.wrapped([]span{{text: f.label}}, size, room-3)
		values := s.wrapped([]span{{f.value, strong}}, size, paperRoom-room)
		height := float64(max(len(labels), len(values))) * size * lineHeight
		s.need(height)
		top := s.y
		s.lines(labels, paperLeft, size)
		s.y = top
		s.lines(values, paperLeft+room, size)
		s.y = max(s.y, top+height)
	}
}

// list has points, their leads in bold.
func (s *sheets) list(points list) {
	const indent = 4
	for i, point := range points {
		if i > 0 {
			s.y += 0.6
		}
		spans := []span{{text: point.text}}
		if point.lead != "" {
			spans = []span{{point.lead + ":", true}, {text: point.text}}
		}
		lines := s.wrapped(spans, bodySize, paperRoom-indent)
		s.need(float64(min(len(lines), 3)) * bodySize * lineHeight)
		s.put(paperLeft, s.y, span{text: "–"}, bodySize)
		s.lines(lines, paperLeft+indent, bodySize)
	}
}
