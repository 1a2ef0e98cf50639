package document

import (
	"regexp"
	"slices"
	"strings"
)

// statement is something that a quote document has to say, in the words in which this one must say it.
type statement struct {
	id    string // of what the guard calls it, "paper.<…>"
	words []string
}

// statements are what a quote has to say whatever its layout: the covenant on transparent premiums of 2017 (that, when and
// on what basis premiums change, and how to cancel), what may not be promised without its condition, what it is and what
// it was made with, and the insurance card of art. 65b BGfo Wft.
func (c composer) statements() []statement {
	r, rule := c.staff.Request, c.cap()
	first, following, year := &c.quote.FirstYear, &c.quote.Following, c.staff.Year
	said := []statement{
		{"paper.first_year", []string{c.Text("document.first_year", c.Date(year.First), c.Date(year.Last)), Value(c.Printer, first.Total)}},
		{"paper.second_year", []string{c.Text("document.second_year"), Value(c.Printer, following.Total)}},
		{"paper.certainty", []string{string(c.certainty())}},
		{"paper.may_change", []string{c.Text("document.may_change.text")}},
		{"paper.when", []string{c.fixedFor()}},
		{"paper.basis", []string{c.changes()}},
		{"paper.cancelling", []string{c.in(c.product.Cancellation.How)}},
		{"paper.guarantee", []string{c.in(c.product.Guarantee.Condition)}},
		{"paper.cap", []string{rule.text}},
		{"paper.vat", []string{string(c.arboTariff()), string(c.vat())}},
		{"paper.no_offer", []string{c.Text("document.no_offer")}},
		{"paper.card", []string{c.Text("document.card.text"), string(c.cardPlace())}},
		{"paper.quote_date", []string{c.LongDate(r.QuoteDate)}},
		{"paper.start_date", []string{c.LongDate(r.StartDate)}},
		{"paper.valid_until", []string{c.LongDate(c.quote.ValidUntil())}},
		{"paper.number", []string{c.called()}},
		{"paper.product", []string{c.edition()}},
		{"paper.tables", []string{c.tables()}},
		{"paper.program", []string{c.program()}},
	}
	if first.Instalments.Count > 0 && !first.Total.Unknown {
		said = append(said, statement{"paper.instalments", []string{c.instalments(first.Instalments), c.instalments(following.Instalments)}})
	}
	return append(said, c.officeStatements()...)
}

// missing are the statements that sections leave unsaid, or that the tables leave empty; and what they announce that was
// withdrawn since. Nothing is missing from a document that may leave the house.
func (c composer) missing(parts []section) []string {
	return append(unsaid(c.statements(), parts), c.withdrawn()...)
}

// unsaid are the statements that sections leave out.
func unsaid(statements []statement, parts []section) []string {
	var all []string
	for _, part := range parts {
		all = append(all, part.texts()...)
	}
	var found []string
	for _, s := range statements {
		if slices.ContainsFunc(s.words, func(words string) bool { return !says(all, words) }) {
			found = append(found, s.id)
		}
	}
	return found
}

// withdrawn is what is wrong when the tables still tell what was withdrawn.
func (c composer) withdrawn() []string {
	if c.announces() {
		return []string{"paper.withdrawn"}
	}
	return nil
}

// says looks for words in what is said; no words are never said.
func says(all []string, words string) bool {
	return strings.TrimSpace(words) != "" &&
		slices.ContainsFunc(all, func(text string) bool { return strings.Contains(text, words) })
}

// withdrawn are announcements of 2019 that became no law: that the company doctor's judgement is leading (withdrawn in
// 2023), and the study of second-track programmes (inventory 11, 18, C23).
var withdrawn = regexp.MustCompile(`(?i)\bleidend\b|oordeel van de bedrijfsarts|doctor's (judg|opinion)|effectiviteit|effectiveness`)

// announces says that the tables still tell what was withdrawn. Names of clients and employees are not looked at.
func (c composer) announces() bool {
	p := c.product
	texts := []string{c.in(p.Cancellation.How), c.in(p.Guarantee.Condition)}
	for _, service := range p.Services {
		texts = append(texts, c.in(service.Name), c.in(service.Text))
	}
	for _, exclusion := range p.Exclusions {
		texts = append(texts, c.in(exclusion.Name), c.in(exclusion.Text))
	}
	for _, duty := range p.Duties {
		texts = append(texts, c.in(duty.Name), c.in(duty.Text))
	}
	for _, demand := range p.Demands {
		texts = append(texts, c.in(demand.Name), c.in(demand.Text))
	}
	if p.Changes != nil {
		texts = append(texts, c.in(p.Changes.Causes))
	}
	return slices.ContainsFunc(texts, withdrawn.MatchString)
}
