package document

import (
	"errors"
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/premium/office"
)

// Reader is whom a document is for.
type Reader string

// The readers. Both read how certain the figures are; the adviser also reads what an offer rests on.
const (
	Client  Reader = "client"
	Adviser Reader = "adviser"
)

// Office is who hands a paper over (kantoor).
type Office = office.Office

// Paper is a quote on its way to a document.
type Paper struct {
	Quote   *premium.Quote
	For     Reader // "": the client
	Program string // name and version of the program that makes it
	Number  string // what the quote is called (offertenummer), by archive.Number; "" on a screen only
	Office  Office // who hands it over
	Carried []byte // the sealed quote, which a PDF carries so that it can be opened again; nil: none
}

// Formats are the forms a quote can take, the usual one first.
var Formats = []string{"text", "md", "pdf", "csv", "json", "ics", "note"}

// IncompleteError says that a document would leave unsaid what it has to say: ids of texts, "paper.<…>".
type IncompleteError struct{ Missing []string }

// Error is the fallback for readers without a locale.
func (e *IncompleteError) Error() string {
	return "the document lacks " + strings.Join(e.Missing, ", ")
}

// Reason words an IncompleteError; "" for another error.
func Reason(p *locale.Printer, err error) string {
	incomplete, is := errors.AsType[*IncompleteError](err)
	if !is {
		return ""
	}
	lacking := make([]string, len(incomplete.Missing))
	for i, id := range incomplete.Missing {
		lacking[i] = p.Text(id)
	}
	return p.Text("paper.incomplete", p.List(lacking))
}

// Write gives a quote in one of the Formats. What leaves unsaid what a quote has to say is refused with an *IncompleteError,
// in whatever format. The same paper gives the same bytes.
func Write(p *locale.Printer, paper Paper, format string) ([]byte, error) {
	c := composerOf(p, paper)
	switch format {
	case "json", "csv", "ics", "note":
		return c.file(format)
	}
	parts := c.sections()
	if missing := c.missing(parts); len(missing) > 0 {
		return nil, &IncompleteError{missing}
	}
	return c.page(format, parts)
}

// page lays sections out as Markdown, PDF or text.
func (c composer) page(format string, parts []section) ([]byte, error) {
	switch format {
	case "md":
		return []byte(markdown(parts)), nil
	case "pdf":
		return c.pdf(parts)
	}
	return []byte(laid(parts)), nil
}

// file writes a format that is no page, and reads it back to see that it says what it has to.
func (c composer) file(format string) (data []byte, err error) {
	switch format {
	case "json":
		data, err = Encode(c.json())
	case "csv":
		data = c.csv()
	case "ics":
		data = c.calendar()
	case "note":
		data = []byte(c.note())
	}
	if err != nil {
		return nil, err
	}
	said, err := reread(format, data)
	if err != nil {
		return nil, err
	}
	if missing := lacking(c.mustSay(format), said); len(missing) > 0 {
		return nil, &IncompleteError{missing}
	}
	return data, nil
}
