package document

import (
	"dekking/premium/advice"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// mostLevers is how many savings a client reads; the adviser reads every change.
const mostLevers = 5

// alternatives are the other pairs of coverage and eigen risico with their price; where the arbo fee is not known, with
// the premium. A percentage from a quote prices one pair only, so then none. The adviser also reads what one sick employee
// costs with each.
func (c composer) alternatives() section {
	s := c.section("alternatives")
	m := advice.MatrixOf(c.quote.Assessed(), c.quote.Cover)
	switch {
	case m.Typed:
		s.add(paragraph(c.Text("document.alternatives.typed")))
	case anyCell(m, func(cell advice.Cell) bool { return !cell.Total.Unknown }):
		s.add(paragraph(c.Text("document.alternatives.intro")), matrixTable(c.Printer, m, choiceTotal), matrixLegend(c.Printer, m, "document.alternatives.cheapest"))
	case anyCell(m, func(cell advice.Cell) bool { return !cell.Premium.Unknown }):
		s.add(paragraph(c.Text("document.alternatives.premium")), matrixTable(c.Printer, m, matrixPremium), matrixLegend(c.Printer, m, ""))
	default:
		s.add(paragraph(c.Text("document.alternatives.unknown")))
		return s
	}
	if c.adviser() && exposuresVary(m) {
		exposure := func(p *locale.Printer, cell advice.Cell) string { return Amount(p, cell.Exposure) }
		due := c.staff.WageDue(c.quote.Cover.Coverage)
		s.add(paragraph(c.Text("matrix.exposure")), matrixTable(c.Printer, m, exposure), paragraph(c.Text("matrix.exposure.due", due.String())))
	}
	return s
}

// choiceTotal is the total of a cell, between brackets where it stands now, with a star where it is the least: a sign that
// a voice can read, too.
func choiceTotal(p *locale.Printer, c advice.Cell) string {
	text := Amount(p, c.Total)
	if c.Cheapest {
		text = p.Text("document.alternatives.cheapest", text)
	}
	if c.Standing {
		return "[" + text + "]"
	}
	return text
}

// matrixPremium is the premium of a cell, between brackets where it stands now.
func matrixPremium(p *locale.Printer, c advice.Cell) string {
	if c.Standing {
		return "[" + Amount(p, c.Premium) + "]"
	}
	return Amount(p, c.Premium)
}

// levers are the single changes that save most; for the adviser all of them, with their sums.
func (c composer) levers() section {
	all := advice.Levers(c.quote.Assessed(), c.quote.Cover)
	s := c.section("levers")
	if c.adviser() {
		s.title = c.Text("levers.title")
	}
	t := table{head: []string{c.Text("levers.change"), c.Text("document.year1"), c.Text("document.year2"), c.Text("levers.case")}}
	for _, l := range all {
		r := leverRow(c.Printer, l)
		if !c.adviser() {
			if len(t.rows) == mostLevers || l.FirstYear.Amount.Unknown || l.FirstYear.Amount.Money >= 0 {
				break
			}
			r.notes = nil
		}
		t.rows = append(t.rows, r)
	}
	if s.add(t); len(s.blocks) > 0 {
		s.add(paragraph(c.Text("document.levers.explained")))
	}
	return s
}

// figures tell the adviser how sure every figure is and where it comes from.
func (c composer) figures() section {
	s := c.section("figures")
	if !c.adviser() {
		return s
	}
	var told facts
	seen := map[string]bool{}
	for _, l := range c.lines() {
		label := Label(c.Printer, l.ID)
		if l.Certainty.String() == "" || seen[label] {
			continue
		}
		seen[label] = true
		told = append(told, fact{label, c.figureSource(l.Certainty, l.Source)})
	}
	s.add(told)
	return s
}

func (c composer) figureSource(certainty tariffs.Certainty, source *tariffs.Source) string {
	if source == nil {
		return Certainty(c.Printer, certainty)
	}
	return c.Text("document.figures.source", Certainty(c.Printer, certainty), clip(source.Title, longText))
}
