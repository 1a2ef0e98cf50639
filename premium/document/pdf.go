package document

import (
	"bytes"

	"codeberg.org/go-pdf/fpdf"
	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
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
	return named(out.Bytes(), attachedName), err
}

// set fills the pages.
func (c composer) set(parts []section, pages int) *fpdf.Fpdf {
	s := &sheets{Fpdf: fpdf.New("P", "mm", "A4", ""), c: c, pages: pages}
	s.SetAutoPageBreak(false, 0)
	s.SetMargins(0, 0, 0)
	s.SetCellMargin(0)
	s.AddUTF8FontFromBytes(fontName, "", liberationsansregular.TTF)
	s.AddUTF8FontFromBytes(fontName, "B", liberationsansbold.TTF)
	s.describe(parts[0].title)
	s.page()
	for i, part := range parts {
		s.section(part, i == 0)
	}
	return s.Fpdf
}

const fontName = "liberation"

// describe says what the file is. Everything that would differ from one day or machine to the next is fixed: the same
// quote gives the same bytes.
func (s *sheets) describe(title string) {
	s.SetCatalogSort(true)
	day := s.c.staff.Request.QuoteDate
	s.SetCreationDate(day)
	s.SetModificationDate(day)
	s.SetTitle(title, true)
	s.SetSubject(s.c.edition(), true)
	s.SetProducer(clip(s.c.paper.Program, programRunes), true)
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

// page begins a new page, with its header and its foot: whom and what it is for, and what it is not.
func (s *sheets) page() {
	s.AddPage()
	s.grey(0)
	about := s.c.Text("document.header", s.c.edition(), s.c.LongDate(s.c.staff.Request.QuoteDate))
	if name := clip(s.c.staff.Request.Employer.Name, headerRunes); name != "" {
		about = s.c.Text("document.header.of", name, about)
	}
	s.put(paperLeft, 12, span{text: about}, footSize)
	if s.c.adviser() {
		s.putRight(paperRight, 8, span{s.c.Text("document.reader.adviser"), true}, footSize)
	}
	s.putRight(paperRight, 12, span{text: s.c.called()}, footSize)
	s.rule(16, 0.2)
	foot := paperHeight - 14
	s.rule(foot-1, 0.2)
	s.put(paperLeft, foot, span{text: s.c.foot()}, footSize)
	s.putRight(paperRight, foot, span{text: s.c.Text("document.page", s.PageNo(), s.pages)}, footSize)
	s.footline(foot + footSize*lineHeight)
	s.y = paperTop
}

// headerRunes is the most of the employer's name in the header.
const headerRunes = 40

// need sees to it that so much height is left on the page; what no page could hold is not waited for.
func (s *sheets) need(height float64) (broke bool) {
	if s.y+height <= paperBottom || height > paperBottom-paperTop {
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
