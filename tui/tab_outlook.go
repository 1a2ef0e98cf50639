package tui

import (
	"strconv"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// outlookTab shows the premium of the coming years under a scenario: a bar per year with its values beside it, what moved the
// year under the cursor, the contract terms, and the questions that employers ask. The scenario is typed or chosen here
// (tab_outlook_input.go), and changes no answer.
type outlookTab struct {
	listTab
	in      outlookInput
	dropped string // what was typed and no longer fits
}

func newOutlookTab() tab {
	t := &outlookTab{}
	t.listTab = listTab{build: t.rows, own: t.own, least: 13, bound: []key.Binding{tabKeys.Look, tabKeys.Scenario, tabKeys.Input}}
	return t
}

func (t *outlookTab) own(w *wizard, msg tea.KeyMsg) bool {
	switch {
	case key.Matches(msg, tabKeys.Scenario):
		t.in.next()
		t.again()
	case key.Matches(msg, tabKeys.Input):
		w.push(newInputScreen(w, "tab.outlook.input", t, t.inputs))
	default:
		return false
	}
	return true
}

// again works it out anew, for another input.
func (t *outlookTab) again() { t.list, t.dropped = worked[tabList]{}, "" }

func (t *outlookTab) rows(w *wizard) tabList {
	if gone := t.in.fit(w.state.quote); gone != "" {
		t.dropped = w.p.Text("tab.input.gone", gone)
	}
	o := foresight.Ahead(w.state.quote, t.in.scenario(w.state.quote))
	list := tabList{held: true, intro: sentences(t.dropped, document.OutlookScenario(w.p, o.Scenario)),
		aside: w.p.Text("tab.outlook.model", document.Certainty(w.p, o.Certainty)),
		heads: []string{w.p.Text("outlook.percentage"), w.p.Text("outlook." + string(o.Measure)), w.p.Text("tab.outlook.moved")}}
	list.rows = append(list.rows, yearRow(w, o, 0, o.First))
	for i, y := range o.Years {
		list.rows = append(list.rows, yearRow(w, o, i+1, y))
	}
	list.rows = append(list.rows, termRows(w, o)...)
	list.rows = append(list.rows, questionRows(w, o)...)
	list.rows = append(list.rows, publishedRows(w, o)...)
	return list
}

// yearRow is one year: the first as it is quoted, the others with what moved them.
func yearRow(w *wizard, o foresight.Outlook, i int, y foresight.Year) tabRow {
	amount := y.Total
	if o.Measure == foresight.OfPremium {
		amount = y.Premium
	}
	row := tabRow{cells: []string{document.Value(w.p, y.Percentage), document.Value(w.p, amount), ""},
		bar: func(room int) string {
			name := strconv.Itoa(y.Year) + "  "
			if bars := document.OutlookBars(o, max(1, room-len(name))); i < len(bars) {
				return name + bars[i].Bar
			}
			return name
		}}
	if i == 0 {
		row.foot = []string{w.p.Text("outlook.legend." + string(o.Measure))}
	} else {
		row.cells[2] = w.difference(y.Difference.Amount)
		row.foot = w.yearFoot(y)
	}
	row.tells(func(w *wizard) content { return w.yearWords(o, i, y) })
	return row
}

// absenceWords are the absence that a year goes by, and where it comes from.
func (w *wizard) absenceWords(y foresight.YearAbsence) string {
	return w.p.Text("tab.outlook.absence", w.p.Text("outlook.absence."+string(y.Origin), y.Year, w.p.Percent(y.Absence)))
}

// yearFoot says what moved a year, in as few lines as it takes.
func (w *wizard) yearFoot(y foresight.Year) []string {
	var causes []string
	for _, line := range y.Lines {
		causes = append(causes, document.Label(w.p, line.ID)+" "+w.difference(line.Amount))
	}
	moved := w.p.Text("tab.outlook.still")
	if causes != nil {
		moved = dotted(causes)
	}
	return append([]string{moved, w.absenceWords(y.Absence)}, w.yearNotes(y)...)
}

// yearNotes say what limits a year, and what its wages run into.
func (w *wizard) yearNotes(y foresight.Year) []string {
	var notes []string
	if y.Fixed {
		notes = append(notes, w.p.Text("outlook.year.fixed", document.Value(w.p, y.Due)))
	}
	if y.Capped {
		notes = append(notes, w.p.Text("outlook.year.capped"))
	}
	for _, n := range y.Refusals {
		notes = append(notes, document.Notice(w.p, n))
	}
	return notes
}

// yearWords tell a year at leisure: what moved it, line by line, and the steps of its percentage.
func (w *wizard) yearWords(o foresight.Outlook, i int, y foresight.Year) content {
	c := content{title: w.p.Text("tab.outlook.year", y.Year)}
	if i == 0 {
		c.add(w.p.Text("tab.outlook.first"))
		w.linesWith(&c, o.Quote.FirstYear.Lines())
		return c
	}
	c.add(append([]string{w.absenceWords(y.Absence)}, w.yearNotes(y)...)...)
	w.linesWith(&c, append(append([]premium.Line(nil), y.Lines...), y.Difference))
	w.linesWith(&c, append(append([]premium.Line(nil), y.Absence.Ill...), y.Steps...))
	c.add(w.p.Text("outlook.not_capped"))
	return c
}

// linesWith adds lines with their sums.
func (w *wizard) linesWith(c *content, lines []premium.Line) {
	for _, line := range lines {
		c.section(document.Label(w.p, line.ID)+": "+document.Value(w.p, line.Amount), w.explained(line)...)
	}
}

// termRows are the same years under every contract term.
func termRows(w *wizard, o foresight.Outlook) []tabRow {
	if len(o.Terms) == 0 {
		return nil
	}
	rows := []tabRow{{head: true, label: w.p.Text("outlook.terms")}}
	for _, term := range o.Terms {
		title := func(w *wizard) string { return w.p.Text("tab.outlook.term", w.p.Plural("option.years", term.Years)) }
		row := tabRow{label: title(w), cells: []string{"", document.Value(w.p, term.Sum.Amount), ""}, mark: term.Standing}
		if sum := document.Sum(w.p, term.Sum); sum != "" {
			row.foot = []string{sum}
		}
		row.opens(func(w *wizard) screen { return sumsOf(w, title, []premium.Line{term.Sum}) })
		rows = append(rows, row)
	}
	return rows
}

// questionRows are the questions that employers ask, with the answer for this one.
func questionRows(w *wizard, o foresight.Outlook) []tabRow {
	var rows []tabRow
	for _, a := range o.Answers {
		if rows == nil {
			rows = append(rows, tabRow{head: true, label: w.p.Text("outlook.questions")})
		}
		row := tabRow{label: w.p.Text(string(a.Question)), foot: []string{document.Answer(w.p, a)}}
		row.tells(func(w *wizard) content {
			return content{title: w.p.Text(string(a.Question)), paragraphs: []string{document.Answer(w.p, a)}}
		})
		rows = append(rows, row)
	}
	return rows
}

// publishedRows are the examples by which the model can be judged.
func publishedRows(w *wizard, o foresight.Outlook) []tabRow {
	if !w.notes() || len(o.Published) == 0 {
		return nil
	}
	row := tabRow{label: w.p.Text("outlook.published"), foot: []string{w.p.Text("tab.outlook.judge")}}
	row.tells(func(w *wizard) content {
		c := content{title: w.p.Text("outlook.published")}
		for _, example := range o.Published {
			c.section(document.Source(w.p, example.Source), document.OutlookExample(w.p, example))
		}
		return c
	})
	return []tabRow{{head: true, label: w.p.Text("tab.outlook.sure")}, row}
}
