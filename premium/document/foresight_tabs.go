package document

import (
	"strings"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
)

// This file gives the screens the parts of what looks ahead and back that they lay out themselves.

// CourseRun is a row of an illness on screen: weeks that are priced alike, or one week in which something must be done.
type CourseRun struct {
	Weeks   string // "7–41"
	Days    string // from when to when
	Idle    string // why nothing is owed; "": it is
	Figures []CourseFigure
	Steps   []foresight.Step
}

// CourseFigure is one figure of a run.
type CourseFigure struct {
	Line   premium.Line // of its first week: all of them are priced alike
	Amount premium.Value
}

// CourseHeads name the columns of an illness on screen, the one that matters least last.
func CourseHeads(p *locale.Printer, c foresight.Course) []string {
	var heads []string
	for _, column := range tabColumns(p, c) {
		heads = append(heads, column.head)
	}
	return heads
}

// CourseRuns are the rows of an illness on screen, with a figure for every head.
func CourseRuns(p *locale.Printer, c foresight.Course) []CourseRun {
	columns := tabColumns(p, c)
	var rows []CourseRun
	for _, weeks := range runs(c.Weeks) {
		for _, part := range bySteps(weeks) {
			rows = append(rows, courseRun(p, columns, part))
		}
	}
	return rows
}

// CourseTotal are the figures of all weeks together, with a figure for every head.
func CourseTotal(p *locale.Printer, c foresight.Course) []premium.Line {
	var lines []premium.Line
	for _, column := range tabColumns(p, c) {
		lines = append(lines, column.figure(c.Total))
	}
	return append(lines, c.Charged...)
}

// tabColumns are the columns on screen: what the employer keeps before what he owes, for the last ones give way.
func tabColumns(p *locale.Printer, c foresight.Course) []courseColumn {
	columns := []courseColumn{
		{p.Text("benefit.own_risk"), func(f foresight.Figures) premium.Line { return f.OwnRisk }},
		{p.Text("benefit.benefit"), func(f foresight.Figures) premium.Line { return f.Benefit }},
		{p.Text("benefit.kept"), func(f foresight.Figures) premium.Line { return f.Kept }},
	}
	if c.Charged != nil {
		columns = append(columns, courseColumn{p.Text("benefit.charged"), func(f foresight.Figures) premium.Line { return f.WithCharges }})
	}
	if c.Total.Guaranteed.Amount.Money != 0 {
		columns = append(columns, courseColumn{p.Text("benefit.guaranteed"), func(f foresight.Figures) premium.Line { return f.Guaranteed }})
	}
	columns = append(columns, courseColumn{p.Text("benefit.due"), func(f foresight.Figures) premium.Line { return f.WageDue }})
	if c.Total.Deducted.Amount.Money != 0 {
		columns = append(columns, courseColumn{p.Text("benefit.deducted"), func(f foresight.Figures) premium.Line { return f.Deducted }})
	}
	return columns
}

// bySteps cuts a run so that a week with something to do stands alone.
func bySteps(weeks []foresight.Week) [][]foresight.Week {
	var parts [][]foresight.Week
	for i, week := range weeks {
		if i == 0 || len(week.Steps) > 0 || len(weeks[i-1].Steps) > 0 {
			parts = append(parts, nil)
		}
		parts[len(parts)-1] = append(parts[len(parts)-1], week)
	}
	return parts
}

func courseRun(p *locale.Printer, columns []courseColumn, weeks []foresight.Week) CourseRun {
	first, last := weeks[0], weeks[len(weeks)-1]
	run := CourseRun{Weeks: weeksOf(p, first.Number, last.Number), Steps: first.Steps}
	run.Days, run.Idle, _ = strings.Cut(runNote(p, weeks), " – ")
	for _, column := range columns {
		figure := CourseFigure{Line: column.figure(first.Figures)}
		var total premium.Money
		for _, week := range weeks {
			total += column.figure(week.Figures).Amount.Money
		}
		figure.Amount = premium.Euros(total)
		run.Figures = append(run.Figures, figure)
	}
	return run
}

// StepWhen is by when and by whom a step is taken: "uiterlijk 25-01-2024, bedrijfsarts".
func StepWhen(p *locale.Printer, s foresight.Step) string {
	_, when, _ := strings.Cut(stepLead(p, s), ", ")
	return when
}

// CourseNotes are what must be known beside an illness.
func CourseNotes(p *locale.Printer, c foresight.Course) []string {
	notes := make([]string, len(c.Notes))
	for i, n := range c.Notes {
		notes[i] = noteText(p, n)
	}
	return notes
}

// Roughly words an amount of a simulation: to a hundred euros.
func Roughly(p *locale.Printer, v premium.Value) string { return roughly(p, v) }

// RiskFacts are the chances of a picture of the risk, each with its name, and with their band.
func RiskFacts(p *locale.Printer, pictures []foresight.Picture) []string {
	var told []string
	for _, f := range riskFacts(p, pictures) {
		told = append(told, f.label+": "+f.value)
	}
	return told
}

// PastOwn is what the employer would have paid of the wages under a cover: own risk and what the benefit leaves.
func PastOwn(c foresight.Cell) premium.Value {
	return premium.Euros(c.OwnRisk.Amount.Money + c.Uncovered.Amount.Money)
}

// PastCase words a case of the past: its dates, and how it counts.
func PastCase(p *locale.Printer, c foresight.PastCase) string {
	told := []string{p.Text("backtest.case.dates", clip(c.Employee, labelRunes), c.First, c.Last)}
	if c.Spells > 1 {
		told = append(told, p.Text("backtest.case.spells", c.Spells))
	}
	if c.Open {
		told = append(told, p.Text("backtest.case.open"))
	}
	if c.Cut > 0 {
		told = append(told, p.Text("backtest.case.cut", c.Cut))
	}
	if !c.Insured {
		told = append(told, p.Text("backtest.case.not_insured"))
	}
	return strings.Join(told, "; ")
}

// OutlookExample words an example that an insurer prints, with what this model makes of it.
func OutlookExample(p *locale.Printer, e foresight.Published) string {
	return p.Text("outlook.published.example", e.Employees, p.Percent(e.Before), p.Percent(e.After[0]),
		signedPercents(p, e.Printed), signedPercents(p, e.Ours))
}
