package document

import (
	"regexp"
	"slices"
	"strings"
)

// statement is something that a quote document has to say, in the words in which this one must say it: within a piece, and
// all of the piece where the words have its marks.
type statement struct {
	id    string // of what the guard calls it, "paper.<…>"
	words string
}

// statements are what a page has to say whatever its layout: the covenant on transparent premiums of 2017 (that, when and
// on what basis premiums change, and how to cancel), what may not be promised without its condition, what it is and what
// it was made with, and the insurance card of art. 65b BGfo Wft.
func (c composer) statements() []statement {
	r := c.staff.Request
	return append(c.costStatements(),
		statement{"paper.certainty", string(c.certainty())},
		statement{"paper.may_change", c.Text("document.may_change.text")},
		statement{"paper.when", piece(c.Text("document.changes_when"), c.fixedFor())},
		statement{"paper.basis", piece(c.Text("document.changes_why"), c.changes())},
		statement{"paper.cancelling", c.in(c.product.Cancellation.How)},
		statement{"paper.guarantee", piece(c.Text("document.guarantee"), c.in(c.product.Guarantee.Condition))},
		statement{"paper.cap", c.cap().text},
		statement{"paper.vat", string(c.arboTariff())},
		statement{"paper.vat", string(c.vat())},
		statement{"paper.no_offer", c.Text("document.no_offer")},
		statement{"paper.card", c.Text("document.card.text")},
		statement{"paper.card", string(c.cardPlace())},
		statement{"paper.quote_date", piece(c.Text("document.quote_date"), c.LongDate(r.QuoteDate))},
		statement{"paper.start_date", piece(c.Text("document.start_date"), c.LongDate(r.StartDate))},
		statement{"paper.valid_until", piece(c.Text("document.valid_until"), c.validity())},
		statement{"paper.number", c.called()},
		statement{"paper.product", piece(c.Text("document.product"), c.edition())},
		statement{"paper.tables", c.tables()},
		statement{"paper.program", c.program()})
}

// costStatements are what each year and each payment cost, every amount with what it is.
func (c composer) costStatements() []statement {
	ids := []string{"paper.first_year", "paper.second_year", "paper.instalments", "paper.instalments"}
	var said []statement
	for i, f := range c.costs() {
		said = append(said, statement{ids[i], piece(f.label, f.value)})
	}
	return append(said, c.officeStatements()...)
}

// missing are the statements that a page leaves unsaid, or that the tables leave empty; and whether it tells what was
// withdrawn. Nothing is missing from a document that may leave the house.
func (c composer) missing(parts []section) []string {
	return unsaid(c.statements(), parts)
}

// unsaid are the statements that sections leave out.
func unsaid(statements []statement, parts []section) []string {
	var said []string
	for _, part := range parts {
		said = append(said, part.pieces()...)
	}
	return lacking(statements, said)
}

// lacking holds statements against what is said, piece by piece.
func lacking(statements []statement, said []string) []string {
	var found []string
	for _, s := range statements {
		if !says(said, s.words) && !slices.Contains(found, s.id) {
			found = append(found, s.id)
		}
	}
	if slices.ContainsFunc(said, withdrawn.MatchString) {
		found = append(found, "paper.withdrawn")
	}
	return found
}

// says looks for words in what is said. No words are never said, nor is a label without a value.
func says(said []string, words string) bool {
	if strings.TrimSpace(words) == "" || strings.Contains(words, mark+mark) || strings.Contains(words, mark+" "+mark) {
		return false
	}
	return slices.ContainsFunc(said, func(piece string) bool { return strings.Contains(piece, words) })
}

// withdrawn are announcements of 2019 that became no law: that the company doctor's judgement is leading (withdrawn in
// 2023), and the study of second-track programmes (inventory 11, 18, C23). Nothing shorter is looked for: a service may well
// speak of how effective an intervention is.
var withdrawn = regexp.MustCompile(`(?i)(oordeel|advies) van de bedrijfsarts[^.]*\bleidend|` +
	`\bleidend[^.]*(oordeel|advies) van de bedrijfsarts|effectiviteit van (het |de )?(tweede|2e)[ -]?spoor|` +
	`doctor's (judge?ment|opinion|advice)[^.]*\b(leading|decisive|binding)|effectiveness of (the )?second.track`)
