package document

import (
	"strings"

	"dekking/premium/locale"
)

// This file prints the office that hands a quote over: what it wrote in its settings, and nothing that it did not.

// letterhead is the office at the head of page one: who it is, how to reach it, where it is registered, who advises.
func (c composer) letterhead() paragraph {
	o := c.paper.Office
	return paragraph(joined("\n", clip(o.Name, nameRunes), joined(", ", clipped(o.Address)...), c.reach(), c.registered(),
		c.given("office.adviser", o.Adviser)))
}

// reach is how to reach the office.
func (c composer) reach() string {
	o := c.paper.Office
	return joined(" · ", clip(o.Phone, labelRunes), clip(o.Email, nameRunes), clip(o.Website, nameRunes))
}

// registered is where the office is registered: the trade register, and the AFM for its licence under the Wft.
func (c composer) registered() string {
	o := c.paper.Office
	return joined(" · ", c.given("office.kvk", o.KvK), c.given("office.afm", o.AFM))
}

// given is a text of the office in a sentence; nothing without it.
func (c composer) given(id, text string) string {
	if text == "" {
		return ""
	}
	return c.Text(id, clip(text, nameRunes))
}

// colophon closes the page: whom to turn to, in which region, and how the office is paid.
func (c composer) colophon() section {
	s := c.section("office")
	s.add(paragraph(joined("\n", clip(c.paper.Office.Name, nameRunes), c.reach())), c.contacts())
	return s
}

// contacts are whom to turn to, and how the office is paid.
func (c composer) contacts() list {
	var points list
	for _, contact := range c.paper.Office.Contacts {
		points = append(points, item{lead: clip(contact.Region, labelRunes),
			text: joined(" · ", clip(contact.Name, nameRunes), clip(contact.Phone, labelRunes), clip(contact.Email, nameRunes))})
	}
	if sentence := c.remuneration(); sentence != "" {
		points = append(points, item{lead: c.Text("office.remuneration"), text: sentence})
	}
	return points
}

// OfficeText gives all that a paper prints of an office; "" when that is nothing.
func OfficeText(p *locale.Printer, o Office) string {
	c := composer{Printer: p, paper: Paper{Office: o}}
	s := c.section("office")
	s.add(c.letterhead(), c.contacts())
	if s.blocks == nil {
		return ""
	}
	return laid([]section{s})
}

// remuneration says how the office is paid, and that the amount is told when asked: on the business market it need not be
// told unasked (art. 86d BGfo). What has a word of its own is said in the reader's language.
func (c composer) remuneration() string {
	how := c.paper.Office.Remuneration
	if how == "" {
		return ""
	}
	if id := "office.remuneration.by." + strings.ToLower(how); c.Has(id) {
		return c.Text("office.remuneration.text", c.Text(id))
	}
	return c.Text("office.remuneration.text", clip(how, nameRunes))
}

// officeStatements are what a document has to say of the office, where the office says it.
func (c composer) officeStatements() []statement {
	var said []statement
	if name := clip(c.paper.Office.Name, nameRunes); name != "" {
		said = append(said, statement{"paper.office", name})
	}
	if sentence := c.remuneration(); sentence != "" {
		said = append(said, statement{"paper.remuneration", sentence})
	}
	return said
}

// signature is who signs a letter.
func (c composer) signature() []string {
	o := c.paper.Office
	lines := joined("\n", clip(o.Adviser, nameRunes), clip(o.Name, nameRunes), c.reach())
	if lines == "" {
		return nil
	}
	return []string{"", lines}
}

// footline is the office at the foot of a page, as much as fits on a line.
func (s *sheets) footline(y float64) {
	text := joined(" · ", clip(s.c.paper.Office.Name, nameRunes), s.c.reach())
	if text != "" {
		s.put(paperLeft, y, s.wrapped([]span{{text: text}}, footSize, paperRoom)[0][0], footSize)
	}
}

// joined puts what is there between marks.
func joined(mark string, parts ...string) string {
	var there []string
	for _, part := range parts {
		if part != "" {
			there = append(there, part)
		}
	}
	return strings.Join(there, mark)
}

func clipped(texts []string) []string {
	clean := make([]string, len(texts))
	for i, text := range texts {
		clean[i] = clip(text, nameRunes)
	}
	return clean
}
