package document

import (
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
)

// Note is a covering note (begeleidend briefje) to go with a quote: short sentences in plain words, with the quote's own
// figures. It is no quote itself, and says so.
func Note(p *locale.Printer, paper Paper) string { return composerOf(p, paper).note() }

func (c composer) note() string {
	var b strings.Builder
	for i, paragraph := range c.noteParagraphs() {
		if i > 0 {
			b.WriteByte('\n')
		}
		for _, line := range wrap(paragraph, columns) {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

func (c composer) noteParagraphs() []string {
	greeting := c.Text("note.greeting")
	if name := clip(c.staff.Request.Employer.Name, nameRunes); name != "" {
		greeting = c.Text("note.greeting.to", name)
	}
	told := []string{greeting, c.Text("note.subject", c.LongDate(c.staff.Request.QuoteDate)), c.noteCosts(), c.noteCover()}
	if c.staff.Insured > 0 {
		e := c.staff.Exposure(c.quote.Cover.Coverage, c.quote.Cover.Eigenrisico)
		told = append(told, c.Text("note.example", c.EuroAbout(int64(e.Wage)), Value(c.Printer, e.Total)))
	}
	if out := len(c.staff.Members) - c.staff.Insured; out > 0 && c.staff.Request.Totals == nil {
		told = append(told, c.Plural("note.left_out", out))
	}
	told = append(told, c.noteCaution(), c.noteOffer())
	return append(told, append(c.noteEnd(), c.made())...)
}

// noteCosts is what it costs; an unknown amount is said to be so.
func (c composer) noteCosts() string {
	first, following := &c.quote.FirstYear, &c.quote.Following
	switch {
	case c.nothingKnown(first):
		return c.Text("note.costs.unknown", c.List(c.open()))
	case first.Total.Unknown:
		return c.Text("note.costs.known", Value(c.Printer, first.Known), c.List(c.open())) + " " + c.noteVAT()
	}
	told := c.Text("note.costs", Value(c.Printer, first.Total), Value(c.Printer, following.Total))
	if first.Total == following.Total {
		told = c.Text("note.costs.same", Value(c.Printer, first.Total))
	}
	if parts := first.Instalments; parts.Count > 1 {
		term := paymentTerm(c.Printer, c.quote.Cover.Payment)
		told += " " + c.Text("note.instalments", term, parts.Count, c.EuroAbout(int64(parts.Amount.Money)))
	}
	return told + " " + c.noteVAT()
}

// noteVAT says that the arbo fee excludes btw, and whether the amount holds the fee.
func (c composer) noteVAT() string {
	if c.staff.ArboFee.Unknown {
		return c.Text("note.vat.unknown")
	}
	return c.Text("note.vat")
}

// noteCover is what one gets for it.
func (c composer) noteCover() string {
	cover := c.quote.Cover
	told := c.Text("note.cover", period(c.Printer, cover.Eigenrisico)) + " "
	if cover.Coverage.Year1 == cover.Coverage.Year2 {
		told += c.Text("note.cover.same", cover.Coverage.Year1)
	} else {
		told += c.Text("note.cover.years", cover.Coverage.Year1, cover.Coverage.Year2)
	}
	if !cover.Charges.IsZero() {
		told += " " + c.Text("note.charges", c.Percent(cover.Charges))
	}
	told += " " + c.Text("note.stops")
	if clause := c.product.Foreseeable.Clause; (clause == "yes" || clause == "unknown") && !c.staff.Request.Employer.PriorCover {
		told += " " + c.Text("note.foreseeable."+clause, c.LongDate(c.staff.ClauseEnd(premium.Member{})))
	}
	return told
}

// noteCaution is how sure the amounts are, that they can change, and what to read first.
func (c composer) noteCaution() string {
	_, certainty := c.weakest()
	told := c.noteChanges()
	if id := "note.certainty." + certainty.String(); c.Has(id) {
		told = c.Text(id) + " " + told
	}
	if warnings := len(c.warnings()); warnings > 0 {
		told += " " + c.Plural("note.warnings", warnings)
	}
	return told
}

// noteChanges promises of the calculation no more than it holds.
func (c composer) noteChanges() string {
	if _, _, known := c.firstEnd(); known {
		return c.Text("note.changes")
	}
	return c.Text("note.changes.unknown_end")
}

// noteOffer is what the note is not, and until when there is time.
func (c composer) noteOffer() string {
	last, start := c.quote.ValidUntil(), c.staff.Request.StartDate
	told := c.Text("note.no_offer", c.LongDate(last))
	if start.Before(last) {
		told += " " + c.Text("note.start", c.LongDate(start))
	}
	return told + " " + c.Text("note.card")
}

// noteStatements are what the note has to say.
func (c composer) noteStatements() []statement {
	said := []statement{
		{"paper.no_offer", c.Text("note.no_offer", c.LongDate(c.quote.ValidUntil()))},
		{"paper.may_change", c.noteChanges()},
		{"paper.card", c.Text("note.card")},
		{"paper.tables", c.tables()},
		{"paper.program", c.program()},
	}
	if !c.nothingKnown(&c.quote.FirstYear) {
		said = append(said, statement{"paper.vat", c.noteVAT()})
	}
	return said
}
