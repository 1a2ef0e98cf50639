package document

import (
	"dekking/premium/locale"
)

// The names of the files of an application pack. They are ours in every language, as are those of a saved quote.
const (
	packQuote    = "offerte.pdf"
	packNote     = "briefje.txt"
	packDates    = "data.ics"
	packRequest  = "aanvraag.toml"
	packFormText = "aanvraagformulier.txt"
	packFormMD   = "aanvraagformulier.md"
	packFormPDF  = "aanvraagformulier.pdf"
)

// PackName is what the folder of a pack is called, before the number of its quote.
const PackName = "aanvraag-"

// Pack gives the files with which one goes from a quote to an application (aanvraag), by their names: the client's document
// and the note that goes with it, the dates, the request, and what the insurer will ask, ready to fill in. The errors are
// those of Write: what may not leave the house as a quote does not leave it as an application either.
func Pack(p *locale.Printer, paper Paper, request []byte) (map[string][]byte, error) {
	paper.For = Client
	files := map[string][]byte{packRequest: request}
	for name, format := range map[string]string{packQuote: "pdf", packNote: "note", packDates: "ics"} {
		data, err := Write(p, paper, format)
		if err != nil {
			return nil, err
		}
		files[name] = data
	}
	for name, format := range map[string]string{packFormText: "text", packFormMD: "md", packFormPDF: "pdf"} {
		data, err := Application(p, paper, format)
		if err != nil {
			return nil, err
		}
		files[name] = data
	}
	return files, nil
}

// Application gives the form with which an application is prepared, as text, Markdown or PDF. It is not the insurer's own
// form, and says so. It is refused with an *IncompleteError when it leaves unsaid what it has to say.
func Application(p *locale.Printer, paper Paper, format string) ([]byte, error) {
	paper.Carried = nil // the quote carries the request; one of the two is enough
	c := composerOf(p, paper)
	c.form = true
	parts := c.application()
	if missing := unsaid(c.formStatements(), parts); len(missing) > 0 {
		return nil, &IncompleteError{missing}
	}
	return c.page(format, parts)
}

// formStatements are what an application has to say, whatever else it says.
func (c composer) formStatements() []statement {
	r := c.staff.Request
	said := []statement{
		{"paper.number", c.called()},
		{"paper.product", c.edition()},
		{"paper.start_date", c.LongDate(r.StartDate)},
		{"paper.valid_until", c.LongDate(c.quote.ValidUntil())},
		{"paper.certainty", string(c.certainty())},
		{"paper.not_the_form", c.Text("application.not_the_form")},
		{"paper.acceptance", c.Text("application.acceptance.text")},
		{"paper.card", c.Text("document.card.text")},
		{"paper.card", string(c.cardPlace())},
		{"paper.advice", c.Text("application.advice")},
		{"paper.no_health", c.Text("application.no_health")},
		{"paper.program", c.program()},
	}
	if c.collected() {
		said = append(said, statement{"paper.account", c.Text("application.account")})
	}
	return append(said, c.officeStatements()...)
}
