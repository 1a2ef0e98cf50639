package document

import (
	"regexp"
	"strings"
	"time"

	"dekking/premium"
)

// contract says that the premium can change, when and on what basis, how far own absence can raise it, and how the
// contract ends: what the covenant on transparent premiums asks of a quote (inventory 48, 95, 102, 103, 169, 179, 180).
func (c composer) contract() section {
	s := c.section("contract")
	points := list{
		c.item("may_change"),
		{lead: c.Text("document.changes_when"), text: c.fixedFor()},
		{lead: c.Text("document.changes_why"), text: c.changes()},
		c.cap(),
	}
	s.add(append(points, c.ending()...))
	return s
}

func (c composer) fixedFor() string {
	return c.Text("document.fixed_for." + c.product.Percentage.FixedFor)
}

// changes says on what basis the premium may change: own absence, and without it what the source names.
func (c composer) changes() string {
	causes := c.Text("document.changes_unlisted")
	if c.product.Changes != nil {
		causes = c.Text("document.changes", c.in(c.product.Changes.Causes))
	}
	return c.Text("document.changes_own") + " " + causes
}

// cap says how far own absence can raise the percentage, and that the premium itself has no such limit.
func (c composer) cap() item {
	if limit := c.product.Absence.Cap; limit.Known {
		return c.item("cap", c.Percent(limit.Value))
	}
	return c.item("cap_unknown")
}

// ending is how the contract ends, and when it first can where the source states a notice.
func (c composer) ending() list {
	rule := c.product.Cancellation
	points := list{{lead: c.Text("document.cancellation"), text: c.in(rule.How)}}
	if last, notice, known := c.firstEnd(); known {
		points = append(points, c.item("first_end", c.Date(last), c.Date(notice)))
	}
	return points
}

// firstEnd is the first day on which the contract can end and the last day of notice, where the source states a notice.
func (c composer) firstEnd() (last, notice time.Time, known bool) {
	months := c.product.Cancellation.NoticeMonths
	last, notice = premium.FirstCancellation(c.staff.Request.StartDate, c.quote.Cover.Term, months)
	return last, notice, months > 0
}

// glossaryIDs are the words that the glossary explains, in the order in which a reader meets them.
var glossaryIDs = []string{
	"glossary.payroll", "glossary.gross", "glossary.uniform", "glossary.insured", "glossary.coverage", "glossary.own_risk",
	"glossary.term", "glossary.charges", "glossary.settlement", "glossary.payment", "glossary.arbo", "glossary.package",
	"glossary.own_absence", "glossary.damping", "glossary.guarantee", "glossary.sanction", "glossary.tracks", "glossary.dga",
	"glossary.aow", "glossary.card",
}

// glossary explains the words that occur in the sections before it.
func (c composer) glossary(parts []section) section {
	var said strings.Builder
	for _, part := range parts {
		said.WriteString(strings.ToLower(strings.Join(part.pieces(), mark)))
	}
	s := c.section("glossary")
	var points list
	for _, id := range glossaryIDs {
		if occurs(said.String(), c.Text(id)) {
			points = append(points, item{lead: c.Text(id), text: c.Text(id + ".text")})
		}
	}
	s.add(points)
	return s
}

// occurs says that one of the words of an entry, "Uniform loon, SV-loon (uniform wage)", begins somewhere in a text in lower
// case.
func occurs(said, entry string) bool {
	for _, word := range strings.FieldsFunc(strings.ToLower(entry), func(r rune) bool { return strings.ContainsRune(",()", r) }) {
		if regexp.MustCompile(`\b` + regexp.QuoteMeta(strings.TrimSpace(word))).MatchString(said) {
			return true
		}
	}
	return false
}

// closing is the small print: what the page is not, what must be handed over, and how it was made.
func (c composer) closing() section {
	s := c.section("closing")
	points := list{
		{lead: c.Text("document.status"), text: c.Text("document.no_offer")},
		c.item("card"),
		{lead: c.Text("document.made"), text: c.made()},
	}
	if c.adviser() {
		points = append(points, c.item("withdrawn"))
	}
	s.add(points, c.cardPlace())
	if c.adviser() {
		s.add(c.cardGiven())
	}
	return s
}

// made names the tables and the program; without either it is empty.
func (c composer) made() string {
	return strings.TrimSpace(c.tables() + " " + c.program())
}

// program names the program and its version; nothing when it was not told.
func (c composer) program() string {
	if c.paper.Program == "" {
		return ""
	}
	return c.Text("document.program", clip(c.paper.Program, programRunes))
}
