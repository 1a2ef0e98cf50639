package document

import (
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
	parts = append(parts, c.figures(), c.sources(), c.glossary(), c.closing(), c.colophon())
	var filled []section
	for _, part := range parts {
		if len(part.blocks) > 0 {
			filled = append(filled, part)
		}
	}
	return filled
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
		fact{c.Text("document.valid_until"), c.LongDate(c.quote.ValidUntil())})
	if c.adviser() {
		about = append(about, fact{c.Text("document.reader"), c.Text("document.reader.adviser")})
	}
	s.add(c.letterhead(), about, paragraph(c.Text("document.in_short")))
	return s
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

// outcome is what the reader wants to know first.
func (c composer) outcome() section {
	s := c.section("outcome")
	s.strong = true
	first, following := &c.quote.FirstYear, &c.quote.Following
	year := c.staff.Year
	costs := facts{{c.Text("document.first_year", c.Date(year.First), c.Date(year.Last)), Value(c.Printer, first.Total)}}
	if first.Total.Unknown && !first.Premium.Unknown {
		costs = append(costs, fact{c.Text("document.premium_only"), Value(c.Printer, first.Premium)})
	}
	costs = append(costs, fact{c.Text("document.second_year"), Value(c.Printer, following.Total)})
	if first.Instalments.Count > 0 && !first.Total.Unknown {
		term := paymentTerm(c.Printer, c.quote.Cover.Payment)
		costs = append(costs, fact{c.Text("document.instalments1", term), c.instalments(first.Instalments)},
			fact{c.Text("document.instalments2", term), c.instalments(following.Instalments)})
	}
	s.add(costs, paragraph(c.Text("document.second_year.explained")), c.certainty(), c.rates())
	return s
}

// instalments words the payments of a year: "11 × € 830,65 en 1 × € 830,68".
func (c composer) instalments(i premium.Instalments) string {
	if i.Amount == i.Last {
		return c.Text("document.instalments.equal", i.Count, Value(c.Printer, i.Amount))
	}
	return c.Text("document.instalments.last", i.Count-1, Value(c.Printer, i.Amount), Value(c.Printer, i.Last))
}

// certainty says how sure the amounts are, which figure is the weakest, and what that means.
func (c composer) certainty() paragraph {
	certainty := c.quote.Certainty()
	for _, l := range c.quote.FirstYear.Lines() {
		if l.Certainty == certainty {
			return paragraph(c.Text("document.certainty.weakest", Certainty(c.Printer, certainty), Label(c.Printer, l.ID)) +
				" " + c.Text("certainty."+certainty.String()+".explained"))
		}
	}
	return ""
}

// rates gives the product's own name for its percentages when they are an example.
func (c composer) rates() paragraph {
	base, _ := c.quote.FirstYear.Line(premium.BasePremium)
	if base.Certainty != tariffs.Example {
		return ""
	}
	return paragraph(c.Text("document.rates", c.in(c.product.Rates)))
}
