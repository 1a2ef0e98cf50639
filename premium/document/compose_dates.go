package document

import (
	"slices"
	"strings"

	"dekking/premium/foresight"
	"dekking/tariffs"
)

// dates are the days that follow from the quote, from its own day on; the duties without a date stand among the duties.
// A star leads to how sure a day is that its source did not publish for this edition.
func (c composer) dates() section {
	s := c.section("dates")
	var days facts
	var notes footnotes
	for _, e := range c.events() {
		if !e.Day.IsZero() {
			days = append(days, fact{eventDays(c.Printer, e) + notes.star(e.Certainty), EventText(c.Printer, e)})
		}
	}
	s.add(days)
	for _, certainty := range notes {
		s.add(paragraph(c.Text("document.dates.sure."+certainty.String(), strings.TrimSpace(notes.star(certainty)))))
	}
	return s
}

// footnotes are the certainties that have a mark, in the order in which they were met.
type footnotes []tariffs.Certainty

// star is the mark of a certainty, one star for the first of them; none for what is published, typed or said to be unknown.
func (f *footnotes) star(c tariffs.Certainty) string {
	switch c {
	case tariffs.Published, tariffs.Typed, tariffs.Unknown:
		return ""
	}
	if !slices.Contains(*f, c) {
		*f = append(*f, c)
	}
	return " " + strings.Repeat("*", slices.Index(*f, c)+1)
}

// events are what follows from the quote and is not over on its own day.
func (c composer) events() []foresight.Event {
	return slices.DeleteFunc(foresight.Dates(c.quote), func(e foresight.Event) bool {
		return e.ID == "first_quote" || !e.Day.IsZero() && lastDay(e).Before(c.staff.Request.QuoteDate)
	})
}
