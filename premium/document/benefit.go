package document

import (
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// BenefitText tells an illness week by week: what is owed, what is paid and what stays, and what must be done when. Weeks
// that are priced alike stand together; the amounts are those of all of them.
func BenefitText(p *locale.Printer, c foresight.Course) string {
	s := section{title: p.Text("benefit.title", employeeName(p, c.Employee), p.LongDate(c.From))}
	s.add(paragraph(p.Text("benefit.intro", c.Due)), courseTable(p, c))
	sums := section{title: p.Text("benefit.sums")}
	sums.add(courseSums(p, c))
	parts := []section{s, sums}
	if c.Death != nil {
		death := section{title: p.Text("benefit.death")}
		death.add(lineTable(p, c.Death))
		parts = append(parts, death)
	}
	if steps := stepList(p, c); len(steps) > 0 {
		parts = append(parts, section{title: p.Text("benefit.steps"), blocks: []any{paragraph(p.Text("benefit.steps.intro")), steps}})
	}
	return laid(append(parts, section{title: p.Text("benefit.notes"), blocks: []any{courseNotes(p, c)}}))
}

// employeeName is how an employee is called; somebody at the average wage has no label.
func employeeName(p *locale.Printer, label string) string {
	if label == "" {
		return p.Text("benefit.average")
	}
	return clip(label, labelRunes)
}

// courseColumn is a column of figures with its head.
type courseColumn struct {
	head   string
	figure func(foresight.Figures) premium.Line
}

// courseColumns leaves out the columns in which nothing stands.
func courseColumns(p *locale.Printer, c foresight.Course) []courseColumn {
	all := []courseColumn{
		{p.Text("benefit.due"), func(f foresight.Figures) premium.Line { return f.WageDue }},
		{p.Text("benefit.deducted"), func(f foresight.Figures) premium.Line { return f.Deducted }},
		{p.Text("benefit.own_risk"), func(f foresight.Figures) premium.Line { return f.OwnRisk }},
		{p.Text("benefit.benefit"), func(f foresight.Figures) premium.Line { return f.Benefit }},
		{p.Text("benefit.guaranteed"), func(f foresight.Figures) premium.Line { return f.Guaranteed }},
		{p.Text("benefit.kept"), func(f foresight.Figures) premium.Line { return f.Kept }},
	}
	if c.Charged != nil {
		all = append(all, courseColumn{p.Text("benefit.charged"), func(f foresight.Figures) premium.Line { return f.WithCharges }})
	}
	return slices.DeleteFunc(all, func(column courseColumn) bool { return idle(column.figure(c.Total), c.Total) })
}

// idle says that a column tells nothing: nobody takes anything off, there is no wage sanction, or the own risk is all that
// stays.
func idle(l premium.Line, total foresight.Figures) bool {
	switch l.ID {
	case foresight.Deducted, foresight.Guaranteed:
		return l.Amount.Money == 0
	case foresight.OwnRisk:
		return l.Amount == total.Kept.Amount
	}
	return false
}

// courseTable is one row per run of weeks that are priced alike.
func courseTable(p *locale.Printer, c foresight.Course) table {
	columns := courseColumns(p, c)
	t := table{head: []string{p.Text("benefit.week.head")}}
	for _, column := range columns {
		t.head = append(t.head, column.head)
	}
	for _, run := range runs(c.Weeks) {
		first, last := run[0], run[len(run)-1]
		r := row{cells: []string{weeksOf(p, first.Number, last.Number)}, notes: []string{runNote(p, run)}}
		for _, column := range columns {
			var total premium.Money
			for _, week := range run {
				total += column.figure(week.Figures).Amount.Money
			}
			r.cells = append(r.cells, p.Amount(int64(total)))
		}
		t.rows = append(t.rows, r)
	}
	total := row{cells: []string{p.Text("benefit.total")}, ruled: true, strong: true}
	for _, column := range columns {
		total.cells = append(total.cells, Amount(p, column.figure(c.Total).Amount))
	}
	t.rows = append(t.rows, total)
	return t
}

// runs cuts weeks where their price changes.
func runs(weeks []foresight.Week) [][]foresight.Week {
	var all [][]foresight.Week
	for i, week := range weeks {
		if i == 0 || !week.Same(weeks[i-1]) {
			all = append(all, nil)
		}
		all[len(all)-1] = append(all[len(all)-1], week)
	}
	return all
}

func weeksOf(p *locale.Printer, first, last int) string {
	if first == last {
		return p.Text("benefit.week", first)
	}
	return p.Text("benefit.weeks", first, last)
}

// runNote says when a run of weeks is, and why nothing is owed in it where that is so.
func runNote(p *locale.Printer, run []foresight.Week) string {
	first, last := run[0], run[len(run)-1]
	note := p.Text("dates.period", first.First, last.Last)
	switch {
	case first.Case > 0:
		return note
	case first.Ended:
		return note + " – " + p.Text("benefit.ended")
	}
	return note + " – " + p.Text("benefit.idle")
}

// courseSums writes out how the totals follow.
func courseSums(p *locale.Printer, c foresight.Course) table {
	f := c.Total
	lines := []premium.Line{f.WageDue}
	for _, l := range []premium.Line{f.Deducted, f.OwnRisk, f.Benefit, f.WithCharges, f.Guaranteed, f.Surplus, f.Kept} {
		if l.Amount.Money == 0 && l.ID != foresight.Benefited || l.ID == foresight.WithCharges && c.Charged == nil {
			continue
		}
		lines = append(lines, l)
	}
	t := lineTable(p, append(lines, c.Charged...))
	t.rows = append(t.rows, reintegration(p, c.Reintegration, Value(p, premium.Euros(0)))...)
	return t
}

// reintegration is the row of what reintegration costs: nothing, on the condition that the source gives, so sure as it is.
// Each column has the amount.
func reintegration(p *locale.Printer, s *tariffs.Service, amounts ...string) []row {
	if s == nil {
		return nil
	}
	condition := p.Text("reintegration.condition", inLanguage(p, s.Text), Certainty(p, s.Certainty))
	return []row{{cells: append([]string{p.Text("document.reintegration")}, amounts...), notes: []string{condition}}}
}

// lineTable gives lines with their sums.
func lineTable(p *locale.Printer, lines []premium.Line) table {
	t := table{}
	for _, l := range lines {
		r := row{cells: []string{Label(p, l.ID), Value(p, l.Amount)}}
		if sum := Sum(p, l); sum != "" {
			r.notes = []string{sum}
		}
		t.rows = append(t.rows, r)
	}
	return t
}

// stepList is what must be done and when, each with who does it.
func stepList(p *locale.Printer, c foresight.Course) list {
	var points list
	for _, week := range c.Weeks {
		for _, step := range week.Steps {
			points = append(points, item{lead: stepLead(p, step), text: inLanguage(p, step.Text)})
		}
	}
	return points
}

// stepLead is "week 6, uiterlijk 11-02-2024, bedrijfsarts".
func stepLead(p *locale.Printer, s foresight.Step) string {
	parts := []string{p.Text("benefit.step.week", max(s.Week, 1))}
	switch {
	case s.Deadline.IsZero():
		parts = append(parts, p.Text("benefit.step.from", s.Day))
	case s.Deadline.Equal(s.Day):
		parts = append(parts, p.Text("benefit.step.deadline", s.Deadline))
	default:
		parts = append(parts, p.Text("dates.period", s.Day, s.Deadline))
	}
	if s.Kind == foresight.ByService {
		parts = append(parts, p.Text("benefit.step.service"))
	}
	return strings.Join(append(parts, inLanguage(p, s.Who)), ", ")
}

// courseNotes are what must be known beside the figures.
func courseNotes(p *locale.Printer, c foresight.Course) list {
	var points list
	for _, n := range c.Notes {
		points = append(points, item{text: noteText(p, n)})
	}
	return points
}

func noteText(p *locale.Printer, n foresight.Note) string {
	args := make([]any, len(n.Args))
	for i, arg := range n.Args {
		args[i] = argument(p, "", arg)
	}
	return p.Text("benefit.note."+n.ID, args...)
}
