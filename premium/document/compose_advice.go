package document

import (
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// mostLevers is how many savings a client reads; the adviser reads every change.
const mostLevers = 5

// alternatives are the other pairs of coverage and eigen risico with their price; where the arbo fee is not known, with
// the premium. The adviser also reads what one sick employee costs with each.
func (c composer) alternatives() section {
	s := c.section("alternatives")
	m := advice.MatrixOf(c.quote.Assessed(), c.quote.Cover)
	switch {
	case anyKnown(m, func(cell advice.Cell) premium.Value { return cell.Total }):
		s.add(paragraph(c.Text("document.alternatives.intro")), matrixTable(c.Printer, m, choiceTotal), paragraph(c.Text("document.alternatives.legend")))
	case anyKnown(m, func(cell advice.Cell) premium.Value { return cell.Premium }):
		s.add(paragraph(c.Text("document.alternatives.premium")), matrixTable(c.Printer, m, matrixPremium))
	default:
		s.add(paragraph(c.Text("document.alternatives.unknown")))
		return s
	}
	if m.Typed {
		s.add(paragraph(c.Text("matrix.typed")))
	}
	if c.adviser() && exposuresVary(m) {
		s.add(paragraph(c.Text("matrix.exposure")),
			matrixTable(c.Printer, m, func(p *locale.Printer, cell advice.Cell) string { return Amount(p, cell.Exposure) }))
	}
	return s
}

func anyKnown(m advice.Matrix, figure func(advice.Cell) premium.Value) bool {
	for _, cells := range m.Cells {
		for _, cell := range cells {
			if !figure(cell).Unknown {
				return true
			}
		}
	}
	return false
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

// mostAlike is how many findings of one kind are told one by one; of the others the employees are named.
const mostAlike = 5

// checks are what a check of the quote finds, by severity, with what it costs; the adviser also reads what else can be
// done, the sums and the sources.
func (c composer) checks() []section {
	findings := advice.Check(c.quote)
	var parts []section
	for _, severity := range []premium.Severity{premium.Refusal, premium.Warning, premium.Info} {
		s := c.section("notices." + string(severity))
		s.add(c.alike(slices.DeleteFunc(slices.Clone(findings), func(f advice.Finding) bool { return f.Severity != severity })))
		parts = append(parts, s)
	}
	return parts
}

// alike tells findings; of a kind of which there are many, the first ones, and after the last of these who else it holds
// for.
func (c composer) alike(findings []advice.Finding) list {
	kinds := map[string][]string{} // the employees of each kind
	for _, f := range findings {
		kinds[kindOf(f)] = append(kinds[kindOf(f)], clip(f.Employee, labelRunes))
	}
	var points list
	told := map[string]int{}
	for _, f := range findings {
		kind := kindOf(f)
		told[kind]++
		switch others := kinds[kind][min(mostAlike, len(kinds[kind])):]; {
		case told[kind] < mostAlike, f.Employee == "", told[kind] == mostAlike && len(others) == 0:
			points = append(points, item{text: c.finding(f)})
		case told[kind] == mostAlike:
			points = append(points, item{text: c.finding(f)}, item{text: c.Plural("document.alike", len(others), c.List(others))})
		}
	}
	return points
}

func kindOf(f advice.Finding) string { return string(f.ID) + "." + f.Variant }

// finding is one finding in sentences; a notice that gives its amount itself does not give it twice.
func (c composer) finding(f advice.Finding) string {
	text := Notice(c.Printer, f.Notice)
	if amount := Value(c.Printer, f.Amount); f.Means != "" && !f.Amount.Unknown && !strings.Contains(text, amount) {
		text += " " + c.Text("check.means", amount, c.Text(f.Means))
	}
	if !c.adviser() {
		return text
	}
	if f.Remedy != "" {
		text += " " + c.Text("check.remedy", c.Text(f.Remedy))
	}
	for _, sum := range explained(c.Printer, f.Lines) {
		text += "\n" + sum
	}
	if f.Source != nil {
		text += "\n" + c.Text("check.source", clip(f.Source.Title, longText), Certainty(c.Printer, f.Certainty))
	}
	return text
}

// dates are the days that follow from the quote, from its own day on; the duties without a date stand among the duties.
func (c composer) dates() section {
	s := c.section("dates")
	var days facts
	for _, e := range c.events() {
		if !e.Day.IsZero() {
			days = append(days, fact{eventDays(c.Printer, e), eventSure(c.Printer, e)})
		}
	}
	s.add(paragraph(c.Text("dates.intro")), days)
	return s
}

// events are what follows from the quote and is not over on its own day.
func (c composer) events() []foresight.Event {
	return slices.DeleteFunc(foresight.Dates(c.quote), func(e foresight.Event) bool {
		return e.ID == "first_quote" || !e.Day.IsZero() && lastDay(e).Before(c.staff.Request.QuoteDate)
	})
}

// readings are the disputed rules that this quote reads otherwise than usual; for the adviser all of them, with what each
// other reading would do.
func (c composer) readings() []section {
	var parts []section
	for _, r := range advice.Readings(c.quote) {
		if c.adviser() || departs(r) {
			rule := readingSection(c.Printer, r)
			rule.minor = true
			parts = append(parts, rule)
		}
	}
	if parts == nil {
		return nil
	}
	return append([]section{{title: c.Text("readings.title"), blocks: []any{paragraph(c.Text("readings.intro"))}}}, parts...)
}

func departs(r advice.Reading) bool {
	for _, o := range r.Outcomes {
		if o.Standing && !o.Default {
			return true
		}
	}
	return false
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
