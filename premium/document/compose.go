package document

import (
	"slices"
	"strconv"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// composer turns one quote into sections, in the words of one reader.
type composer struct {
	*locale.Printer
	paper   Paper
	quote   *premium.Quote
	staff   *premium.Staff
	product *tariffs.Product
	form    bool // it is the form of an application
}

func composerOf(p *locale.Printer, paper Paper) composer {
	q := paper.Quote
	return composer{p, paper, q, q.Staff, q.Staff.Table.Product, false}
}

// sections gives the whole page: first what matters, then how it comes about, what else could be chosen, what it asks of
// the employer, and where it comes from.
func (c composer) sections() []section {
	breakdown := c.breakdown()
	breakdown.opens = true
	parts := []section{
		c.head(), c.outcome(), c.covered(), c.notCovered(),
		breakdown, c.percentage(), c.employees(), c.choices(), c.alternatives(), c.levers(),
	}
	parts = append(parts, c.checks()...)
	parts = append(parts, c.contract(), c.services(), c.exclusions(), c.obligations(), c.dates())
	parts = append(parts, c.readings()...)
	parts = filled(append(parts, c.figures(), c.sources()))
	return filled(append(parts, c.glossary(parts), c.closing(), c.colophon()))
}

// filled leaves out the sections in which nothing stands.
func filled(parts []section) []section {
	return slices.DeleteFunc(parts, func(part section) bool { return len(part.blocks) == 0 })
}

// adviser says that the document is the adviser's, who reads more.
func (c composer) adviser() bool { return c.paper.For == Adviser }

func (c composer) section(id string) section { return section{title: c.Text("document." + id)} }

// in gives a text of the tariff file in the reader's language.
func (c composer) in(text tariffs.Text) string { return clip(text.In(string(c.Language())), longText) }

// head says for whom, for what and when.
func (c composer) head() section {
	s, r := c.section("title"), c.staff.Request
	about := c.number()
	if name := clip(r.Employer.Name, nameRunes); name != "" {
		about = append(about, fact{c.Text("document.employer"), name})
	}
	about = append(about,
		fact{c.Text("document.product"), c.edition()},
		fact{c.Text("document.sector"), c.sectorName()},
		fact{c.Text("document.quote_date"), c.LongDate(r.QuoteDate)},
		fact{c.Text("document.start_date"), c.LongDate(r.StartDate)},
		fact{c.Text("document.valid_until"), c.validity()})
	if c.adviser() {
		about = append(about, fact{c.Text("document.reader"), c.Text("document.reader.adviser")})
	}
	s.add(c.letterhead(), about, paragraph(c.Text("document.in_short")))
	return s
}

// validity is the last day on which the insurance may start on this quote. From the wanted start on that is another quote:
// no insurance starts in the past.
func (c composer) validity() string {
	last, start := c.quote.ValidUntil(), c.staff.Request.StartDate
	if start.Before(last) {
		return c.Text("document.valid_until.later", c.LongDate(last), c.LongDate(start))
	}
	return c.LongDate(last)
}

// edition names the product and the year of its conditions.
func (c composer) edition() string {
	return c.Text("document.edition", c.in(c.product.Name), strconv.Itoa(c.product.Year))
}

func (c composer) sectorName() string {
	id := c.staff.Request.Employer.Sector
	if sector, found := c.staff.Table.Sectors.ByID(id); found {
		return c.in(sector.Name)
	}
	return clip(id, labelRunes)
}
