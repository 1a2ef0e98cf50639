package document

import (
	"dekking/premium"
	"dekking/tariffs"
)

// outcome is what the reader wants to know first.
func (c composer) outcome() section {
	s := c.section("outcome")
	s.strong = true
	s.add(c.costs(), c.costsExplained(), c.certainty())
	return s
}

// costs are what each year costs, and each payment where there are several; the first two are the years.
func (c composer) costs() facts {
	first, following, year := &c.quote.FirstYear, &c.quote.Following, c.staff.Year
	costs := facts{
		{c.Text("document.first_year", c.Date(year.First), c.Date(year.Last)), c.total(first)},
		{c.Text("document.second_year"), c.total(following)},
	}
	if first.Instalments.Count < 2 || c.nothingKnown(first) {
		return costs
	}
	term := paymentTerm(c.Printer, c.quote.Cover.Payment)
	return append(costs, fact{c.Text("document.instalments1", term), c.parts(first)},
		fact{c.Text("document.instalments2", term), c.parts(following)})
}

// total is what a year costs; when that is unknown, what it costs at least.
func (c composer) total(y *premium.YearPremium) string {
	switch {
	case !y.Total.Unknown:
		return Value(c.Printer, y.Total)
	case c.nothingKnown(y):
		return c.Text("unknown")
	}
	return c.Text("document.at_least", Value(c.Printer, y.Known))
}

// nothingKnown says that of a total nothing is known but that there is one.
func (c composer) nothingKnown(y *premium.YearPremium) bool {
	return y.Total.Unknown && y.Known.Money == 0
}

// parts are the payments of a year; when the total is unknown, what they are at least.
func (c composer) parts(y *premium.YearPremium) string {
	if y.Total.Unknown {
		return c.Text("document.at_least", c.instalments(y.KnownParts))
	}
	return c.instalments(y.Instalments)
}

// instalments words the payments of a year: "11 × € 830,65 en 1 × € 830,68".
func (c composer) instalments(i premium.Instalments) string {
	if i.Amount == i.Last {
		return c.Text("document.instalments.equal", i.Count, Value(c.Printer, i.Amount))
	}
	return c.Text("document.instalments.last", i.Count-1, Value(c.Printer, i.Amount), Value(c.Printer, i.Last))
}

// costsExplained says what the amounts hold, and what they do not hold yet.
func (c composer) costsExplained() paragraph {
	text := c.Text("document.together.all")
	if c.quote.FirstYear.Total.Unknown {
		text = c.Text("document.together.known")
	}
	if open := c.open(); open != nil {
		text += " " + c.Text("document.open", c.List(open))
	}
	return paragraph(text)
}

// open names every figure that is not known and that the amounts depend on.
func (c composer) open() []string {
	var open []string
	if c.quote.Percentage.Unknown {
		open = append(open, c.Text("document.what.base_premium"))
	}
	for _, n := range c.quote.Notices() {
		if n.ID == premium.UnknownFigure && n.Severity == premium.Warning {
			open = append(open, argument(c.Printer, n.Field, n.Args[0]))
		}
	}
	return open
}

// certainty says how sure the amounts are that are there: as sure as the weakest figure in them.
func (c composer) certainty() paragraph {
	weakest, certainty := c.weakest()
	sure := Certainty(c.Printer, certainty)
	switch {
	case sure == "":
		return ""
	case weakest == premium.BasePremium && certainty == tariffs.Example:
		sure = c.in(c.product.Rates) // the product's own name for its percentages
	}
	what := known(c.Printer, "document.what."+string(weakest), c.Text("document.what", Label(c.Printer, weakest)))
	return paragraph(c.Text("document.sure."+certainty.String(), what, sure))
}

// weakest is the first of the least certain lines of the first year whose amount is known.
func (c composer) weakest() (id premium.LineID, weakest tariffs.Certainty) {
	for _, l := range c.quote.FirstYear.Lines() {
		if weaker := weakest.Weaker(l.Certainty); !l.Amount.Unknown && weaker != weakest {
			id, weakest = l.ID, weaker
		}
	}
	return id, weakest
}
