package document

import (
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// OutlookText tells what the premium does in later years under a scenario: a chart, a table, what moved each year, the
// contract terms side by side, and the questions that employers ask.
func OutlookText(p *locale.Printer, o foresight.Outlook) string {
	s := section{title: p.Text("outlook.title")}
	s.add(paragraph(OutlookScenario(p, o.Scenario)), paragraph(p.Text("outlook.intro")), outlookFacts(p, o))
	parts := []section{s, outlookYears(p, o), outlookMoves(p, o)}
	for _, more := range []section{outlookTerms(p, o), outlookQuestions(p, o), outlookPublished(p, o)} {
		if len(more.blocks) > 0 {
			parts = append(parts, more)
		}
	}
	return laid(parts)
}

// OutlookScenario words what is supposed: the ready scenario, or the user's own figures.
func OutlookScenario(p *locale.Printer, s foresight.Scenario) string {
	var told []string
	switch {
	case s.ID != "":
		told = append(told, p.Text("outlook.scenario."+s.ID))
	case len(s.Absence) > 0:
		told = append(told, p.Text("outlook.scenario.own"))
	default:
		told = append(told, p.Text("outlook.scenario.as_now"))
	}
	for _, ill := range s.Ill {
		if ill.Employee != "" {
			label, weeks := clip(ill.Employee, labelRunes), p.Plural("weeks", ill.Weeks)
			told = append(told, p.Text("outlook.scenario.ill", label, ill.From, weeks))
		}
	}
	if !s.Sector.IsZero() && s.ID != foresight.SectorRises {
		told = append(told, p.Text("outlook.scenario.sector", p.Percent(s.Sector)))
	}
	if !s.Wages.IsZero() {
		told = append(told, p.Text("outlook.scenario.wages", p.Percent(s.Wages)))
	}
	return strings.Join(told, " ")
}

func outlookFacts(p *locale.Printer, o foresight.Outlook) facts {
	list := facts{
		{p.Text("outlook.history"), pastAbsence(p, o.History)},
		{p.Text("outlook.expected"), Value(p, o.Expected)},
		{p.Text("outlook.credibility"), p.Text("outlook.credibility.value", Value(p, o.Credibility.Amount), o.Quote.Staff.Insured)},
		{p.Text("outlook.cap"), outlookCap(p, o)},
		{p.Text("outlook.fixed"), outlookFixed(p, o.FixedFor)},
		{p.Text("outlook.size"), p.Text("outlook.size."+o.Size.ID, Value(p, premium.Euros(o.Size.Payroll)))},
		{p.Text("outlook.sources"), strings.Join(outlookSources(o), "; ")},
		{p.Text("outlook.certainty"), Certainty(p, o.Certainty)},
	}
	if o.Quote.Staff.Table.Product.Changes != nil {
		list = append(list, fact{p.Text("outlook.causes"), inLanguage(p, o.Quote.Staff.Table.Product.Changes.Causes)})
	}
	return list
}

// pastAbsence lists absence by year, oldest first: "2024: 4%, 2025: 4%".
func pastAbsence(p *locale.Printer, newestFirst []foresight.YearAbsence) string {
	words := make([]string, 0, len(newestFirst))
	for _, y := range slices.Backward(newestFirst) {
		words = append(words, p.Text("outlook.absence."+string(y.Origin), y.Year, p.Percent(y.Absence)))
	}
	return strings.Join(words, ", ")
}

func outlookCap(p *locale.Printer, o foresight.Outlook) string {
	switch {
	case !o.Cap.Known:
		return p.Text("outlook.cap.none")
	case o.Carry:
		return p.Text("outlook.cap.with", p.Percent(o.Cap.Value))
	}
	return p.Text("outlook.cap.without", p.Percent(o.Cap.Value))
}

func outlookFixed(p *locale.Printer, years int) string {
	if years > 1 {
		return p.Text("outlook.fixed.term", years)
	}
	return p.Text("outlook.fixed.year")
}

// outlookSources are the titles of the sources that the outlook stands on, each once.
func outlookSources(o foresight.Outlook) []string {
	product := o.Quote.Staff.Table.Product
	var titles []string
	for _, source := range []*tariffs.Source{product.Credibility.Source, product.Absence.Source, o.Size.Source} {
		if source != nil && !strings.Contains(strings.Join(titles, ";"), source.Title) {
			titles = append(titles, clip(source.Title, longText))
		}
	}
	return titles
}

// outlookYears is the chart with its values beside it, and the table.
func outlookYears(p *locale.Printer, o foresight.Outlook) section {
	s := section{title: p.Text("outlook.years")}
	chart := table{}
	for _, bar := range OutlookBars(o, outlookBarWidth) {
		chart.rows = append(chart.rows, row{cells: []string{p.Text("outlook.bar", bar.Year, bar.Bar), Value(p, bar.Amount)}})
	}
	t := table{head: []string{p.Text("outlook.year"), p.Text("outlook.absence"), p.Text("outlook.percentage"),
		p.Text("outlook.change"), p.Text("outlook.premium"), p.Text("outlook.total")}}
	t.rows = append(t.rows, row{cells: []string{yearText(o.First), "", Value(p, o.First.Percentage), "",
		Amount(p, o.First.Premium), Amount(p, o.First.Total)}})
	for _, y := range o.Years {
		t.rows = append(t.rows, row{cells: []string{yearText(y), p.Percent(y.Absence.Absence), Value(p, y.Percentage),
			signedPercent(p, y.Change), Amount(p, y.Premium), Amount(p, y.Total)}})
	}
	if len(chart.rows) > 0 {
		s.add(chart, paragraph(p.Text("outlook.legend."+string(o.Measure))))
	}
	s.add(t, paragraph(p.Text("outlook.not_capped")))
	return s
}

// signedPercent is a change with its sign: "+15,0%".
func signedPercent(p *locale.Printer, v premium.Value) string {
	if !v.Unknown && v.Number.Sign() > 0 {
		return "+" + Value(p, v)
	}
	return Value(p, v)
}

// outlookMoves tells per year what moved it, as lines that add up to the difference.
func outlookMoves(p *locale.Printer, o foresight.Outlook) section {
	s := section{title: p.Text("outlook.moves")}
	t := table{}
	for _, y := range o.Years {
		t.rows = append(t.rows, row{cells: []string{yearText(y), Difference(p, y.Difference.Amount)},
			notes: outlookYearNotes(p, y)})
		for _, l := range y.Lines {
			t.rows = append(t.rows, row{cells: []string{"– " + Label(p, l.ID), Difference(p, l.Amount)}})
		}
	}
	s.add(paragraph(p.Text("outlook.moves.intro."+string(o.Measure))), t)
	return s
}

// outlookYearNotes are the steps of the percentage, and what should be said of the year.
func outlookYearNotes(p *locale.Printer, y foresight.Year) []string {
	notes := append(explained(p, y.Absence.Ill), explained(p, y.Steps)...)
	if y.Fixed {
		notes = append(notes, p.Text("outlook.year.fixed", Value(p, y.Due)))
	}
	if y.Capped {
		notes = append(notes, p.Text("outlook.year.capped"))
	}
	for _, n := range y.Refusals {
		notes = append(notes, Notice(p, n))
	}
	return notes
}

// outlookTerms sets the contract terms side by side.
func outlookTerms(p *locale.Printer, o foresight.Outlook) section {
	s := section{title: p.Text("outlook.terms")}
	if len(o.Terms) == 0 {
		return s
	}
	t := table{head: []string{p.Text("outlook.term")}}
	for i := range o.Terms[0].Totals {
		t.head = append(t.head, yearText(append([]foresight.Year{o.First}, o.Years...)[i]))
	}
	t.head = append(t.head, p.Text("outlook.together"))
	for _, term := range o.Terms {
		r := row{cells: []string{p.Plural("report.years", term.Years)}, strong: term.Standing}
		for _, amount := range append(append([]premium.Value(nil), term.Totals...), term.Sum.Amount) {
			r.cells = append(r.cells, Amount(p, amount))
		}
		t.rows = append(t.rows, r)
	}
	s.add(t)
	return s
}

func outlookQuestions(p *locale.Printer, o foresight.Outlook) section {
	s := section{title: p.Text("outlook.questions")}
	var points list
	for _, a := range o.Answers {
		points = append(points, item{"", p.Text("outlook.answered", p.Text(string(a.Question)), Answer(p, a))})
	}
	s.add(points)
	return s
}

// Answer words an answer about this employer.
func Answer(p *locale.Printer, a foresight.Answer) string {
	args := make([]any, len(a.Args))
	for i, arg := range a.Args {
		args[i] = argument(p, "", arg)
	}
	return p.Text(string(a.Text), args...)
}

func outlookPublished(p *locale.Printer, o foresight.Outlook) section {
	s := section{title: p.Text("outlook.published")}
	var points list
	for _, example := range o.Published {
		told := p.Text("outlook.published.example", example.Employees, p.Percent(example.Before), p.Percent(example.After[0]),
			signedPercents(p, example.Printed), signedPercents(p, example.Ours))
		points = append(points, item{example.Source.Title, told})
	}
	s.add(points)
	return s
}

func signedPercents(p *locale.Printer, values []premium.Value) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = signedPercent(p, v)
	}
	return p.List(words)
}
