package tui

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"
	"dekking/premium/locale"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// benefitTab follows one employee through an illness, week by week: what the employer bears, what the insurer pays, and what
// must be done when. Who and when is typed here (tab_benefit_input.go), and changes no answer.
type benefitTab struct {
	listTab
	in      benefitInput
	dropped string // what was typed and does not fit
}

func newBenefitTab() tab {
	t := &benefitTab{}
	t.listTab = listTab{build: t.rows, own: t.own, least: 12, bound: []key.Binding{tabKeys.Look, tabKeys.Who, tabKeys.Input}}
	return t
}

func (t *benefitTab) own(w *wizard, msg tea.KeyMsg) bool {
	switch {
	case key.Matches(msg, tabKeys.Input):
		w.push(newInputScreen(w, "tab.benefit.input", t, t.inputs))
	case key.Matches(msg, tabKeys.Who) && len(labelsOf(w.state.quote)) == 0:
		w.status = w.p.Text("tab.no_staff")
	case key.Matches(msg, tabKeys.Who):
		w.push(newWhoScreen(t))
	default:
		return false
	}
	return true
}

// again works it out anew, for another input.
func (t *benefitTab) again() { t.list, t.dropped = worked[tabList]{}, "" }

func (t *benefitTab) rows(w *wizard) tabList {
	q := w.state.quote
	if gone := t.in.fit(q); gone != "" {
		t.dropped = w.p.Text("tab.input.gone", gone)
	}
	spell, unused := t.in.spell(w)
	course := foresight.Benefit(q, t.in.who, spell)
	list := tabList{held: true, intro: sentences(t.dropped, unused, w.illWords(course)), aside: w.p.Text("tab.benefit.aside"),
		heads: document.CourseHeads(w.p, course)}
	for _, run := range document.CourseRuns(w.p, course) {
		list.rows = append(list.rows, runRow(w, run))
	}
	list.rows = append(list.rows, courseTotal(w, course))
	list.rows = append(list.rows, deathRows(w, course)...)
	return t.withNotes(w, list, course)
}

// illWords say who is ill from when, and what of the wage is owed.
func (w *wizard) illWords(c foresight.Course) string {
	name := locale.Clean(c.Employee, 60)
	if name == "" {
		name = w.p.Text("benefit.average")
	}
	return w.p.Text("tab.benefit.intro", name, w.p.LongDate(c.From), c.Due)
}

// runRow is a run of weeks; a week with something to do has it below the amounts, with the day and who does it.
func runRow(w *wizard, run document.CourseRun) tabRow {
	row := tabRow{label: w.p.Text("tab.benefit.weeks", run.Weeks), foot: []string{run.Days}}
	if run.Idle != "" {
		row.label = w.p.Text("tab.benefit.idle", run.Weeks, run.Idle)
	}
	for _, figure := range run.Figures {
		row.cells = append(row.cells, document.Amount(w.p, figure.Amount))
	}
	for _, step := range run.Steps {
		row.under = append(row.under, document.StepWhen(w.p, step)+": "+inWords(w, step.Text))
	}
	row.tells(func(w *wizard) content { return w.runWords(run) })
	return row
}

// runWords tell a run at leisure: the sum of one week for every amount, and its steps with the law they rest on.
func (w *wizard) runWords(run document.CourseRun) content {
	c := content{title: w.p.Text("tab.benefit.weeks", run.Weeks)}
	c.add(run.Days)
	for _, figure := range run.Figures {
		told := []string{w.p.Text("line." + string(figure.Line.ID) + ".explained")}
		if sum := document.Sum(w.p, figure.Line); sum != "" {
			told = append([]string{w.p.Text("tab.benefit.week", sum)}, told...)
		}
		c.section(document.Label(w.p, figure.Line.ID)+": "+document.Value(w.p, figure.Amount), told...)
	}
	for _, step := range run.Steps {
		c.section(document.StepWhen(w.p, step), inWords(w, step.Text), w.stepSource(step))
	}
	return c
}

// stepSource is the law behind a step, for who wants to know.
func (w *wizard) stepSource(step foresight.Step) string {
	if !w.notes() || step.Source == nil {
		return step.Basis
	}
	return dotted([]string{step.Basis, document.Certainty(w.p, step.Certainty), document.Source(w.p, step.Source)})
}

// courseTotal is all weeks together.
func courseTotal(w *wizard, c foresight.Course) tabRow {
	lines := document.CourseTotal(w.p, c)
	row := tabRow{label: w.p.Text("benefit.total"), foot: []string{w.p.Text("tab.benefit.total")}}
	for _, line := range lines[:len(lines)-len(c.Charged)] {
		row.cells = append(row.cells, document.Amount(w.p, line.Amount))
	}
	row.opens(func(w *wizard) screen {
		return sumsOf(w, func(w *wizard) string { return w.p.Text("benefit.sums") }, lines)
	})
	return row
}

// deathRows are the death benefit, when somebody dies.
func deathRows(w *wizard, c foresight.Course) []tabRow {
	if c.Death == nil {
		return nil
	}
	rows := []tabRow{{head: true, label: w.p.Text("benefit.death")}}
	for _, line := range c.Death {
		rows = append(rows, lineRow(w, document.Label(w.p, line.ID)+": "+document.Value(w.p, line.Amount), line))
	}
	return rows
}

// lineRow is a row that opens the sum of one line.
func lineRow(w *wizard, label string, line premium.Line) tabRow {
	row := tabRow{label: label}
	if sum := document.Sum(w.p, line); sum != "" {
		row.foot = []string{sum}
	}
	row.opens(func(w *wizard) screen { return sumOf(w, line, true, line, true) })
	return row
}

// withNotes adds what must be known beside the figures.
func (t *benefitTab) withNotes(w *wizard, list tabList, c foresight.Course) tabList {
	list.rows = append(list.rows, tabRow{head: true, label: w.p.Text("benefit.notes")})
	for _, note := range document.CourseNotes(w.p, c) {
		list.rows = append(list.rows, tabRow{label: note})
	}
	return list
}
