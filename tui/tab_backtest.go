package tui

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"
	"dekking/tariffs"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// backtestTab sets past illness against every coverage and eigen risico: what each pair would have paid and cost. The cases
// and the absence are typed here, and kept with the answers.
type backtestTab struct {
	past       worked[foresight.Backtest]
	model      bool // by absence percentages, where there are cases too: what one asked for
	measure    int  // which amount the cells show
	gridCursor      // a row below zero: the standing one
}

func newBacktestTab() tab { return &backtestTab{gridCursor: gridCursor{row: -1}} }

// pastMeasure is an amount of a cell, with the id of its name.
type pastMeasure struct {
	name string
	of   func(foresight.Cell) premium.Value
}

// pastMeasures are what the cells can show; first what all came to.
var pastMeasures = []pastMeasure{
	{"backtest.borne", func(c foresight.Cell) premium.Value { return c.Borne.Amount }},
	{"backtest.paid", func(c foresight.Cell) premium.Value { return c.Benefit.Amount }},
	{"backtest.own", document.PastOwn},
	{"backtest.premium", func(c foresight.Cell) premium.Value { return c.Premium.Amount }},
	{"backtest.net", func(c foresight.Cell) premium.Value { return c.Net.Amount }},
}

// pastGrid is the pairs in rows and columns.
type pastGrid struct {
	coverages []tariffs.Coverage
	periods   []tariffs.WaitingDays
	cells     [][]foresight.Cell
}

// grid lays the pairs out; they come a coverage at a time.
func grid(cells []foresight.Cell) pastGrid {
	var g pastGrid
	for _, c := range cells {
		if n := len(g.coverages); n == 0 || g.coverages[n-1] != c.Coverage {
			g.coverages, g.cells = append(g.coverages, c.Coverage), append(g.cells, nil)
		}
		if len(g.coverages) == 1 {
			g.periods = append(g.periods, c.Eigenrisico)
		}
		last := len(g.cells) - 1
		g.cells[last] = append(g.cells[last], c)
	}
	return g
}

// shows is the past in the light of the state at hand, with the cursor on one of its cells.
func (t *backtestTab) shows(w *wizard) (foresight.Backtest, pastGrid) {
	b := t.past.of(w.state, func(s *state) foresight.Backtest { return foresight.Back(s.quote) })
	cells := b.Cells
	if t.byModel(b) {
		cells = b.Model
	}
	g := grid(cells)
	if len(g.cells) == 0 {
		t.row = -1
		return b, g
	}
	if t.row < 0 {
		t.row, t.column = g.standing()
	}
	t.row, t.column = max(0, min(t.row, len(g.coverages)-1)), max(0, min(t.column, len(g.periods)-1))
	return b, g
}

// byModel says that the amounts go by absence percentages: there is nothing else, or somebody asked for it.
func (t *backtestTab) byModel(b foresight.Backtest) bool {
	return len(b.Cells) == 0 || t.model && len(b.Model) > 0
}

func (g pastGrid) standing() (row, column int) {
	for i := range g.cells {
		for j := range g.cells[i] {
			if g.cells[i][j].Standing {
				return i, j
			}
		}
	}
	return 0, 0
}

func (t *backtestTab) key(w *wizard, msg tea.KeyMsg) bool {
	b, g := t.shows(w)
	switch {
	case key.Matches(msg, tabKeys.Cases) && len(labelsOf(w.state.quote)) == 0:
		w.toStaff()
	case key.Matches(msg, tabKeys.Cases):
		w.push(newCasesScreen(w))
	case key.Matches(msg, tabKeys.Past):
		w.push(newInputScreen(w, "tab.backtest.past", t, pastInputs()))
	case key.Matches(msg, tabKeys.Basis):
		t.turn(w, b)
	case len(g.cells) == 0:
		return false
	case key.Matches(msg, tabKeys.Measure):
		t.measure = (t.measure + 1) % len(pastMeasures)
	case key.Matches(msg, tabKeys.Look), key.Matches(msg, tabKeys.Sums):
		w.push(t.sums(w))
	default:
		return t.move(msg.Type, len(g.periods))
	}
	return true
}

// turn goes from the cases to the percentages and back, where there are both.
func (t *backtestTab) turn(w *wizard, b foresight.Backtest) {
	if len(b.Cells) == 0 || len(b.Model) == 0 {
		w.status = w.p.Text("tab.backtest.one_basis")
		return
	}
	t.model = !t.model
}

// sums show how the amounts of the cell under the cursor follow, and the cases that they follow from.
func (t *backtestTab) sums(w *wizard) screen {
	return newPager(w, func(w *wizard) content {
		b, g := t.shows(w)
		if len(g.cells) == 0 {
			return content{title: w.p.Text("tab.backtest")}
		}
		cell := g.cells[t.row][t.column]
		c := content{title: w.pairWords(cell)}
		w.linesWith(&c, []premium.Line{cell.OwnRisk, cell.Uncovered, cell.Benefit, cell.Premium, cell.Net, cell.Borne})
		if cell.Low != nil {
			c.add(w.p.Text("backtest.between", document.Value(w.p, *cell.Low), document.Value(w.p, *cell.High)))
		}
		var cases []string
		for _, past := range b.Cases {
			cases = append(cases, document.PastCase(w.p, past))
		}
		if !t.byModel(b) {
			c.section(w.p.Text("tab.backtest.cases"), append(cases, w.p.Text("backtest.law"))...)
		}
		c.add(w.p.Text("backtest.intro", b.Due))
		return c
	})
}

// pairWords name a pair of coverage and eigen risico.
func (w *wizard) pairWords(c foresight.Cell) string {
	return dotted([]string{c.Coverage.String(), periodWords(w.p, c.Eigenrisico)})
}

func (t *backtestTab) keys() []key.Binding {
	if t.past.state != nil && len(t.past.value.Cells)+len(t.past.value.Model) == 0 {
		return []key.Binding{tabKeys.Cases, tabKeys.Past}
	}
	return []key.Binding{tabKeys.Cases, tabKeys.Past, tabKeys.Look, tabKeys.Measure, tabKeys.Basis}
}
