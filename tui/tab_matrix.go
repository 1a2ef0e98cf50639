package tui

import (
	"slices"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// matrixTab sets two questions against each other: every pair of their options with what it costs. It begins with coverage
// and eigen risico; a second view holds any two.
type matrixTab struct {
	crossed       worked[advice.Matrix]
	free          bool            // the second view
	rows, columns advice.Question // of the second view; "" until it is opened
	gridCursor                    // a row below zero: the standing one
}

func newMatrixTab() tab { return &matrixTab{gridCursor: gridCursor{row: -1}} }

// matrix is that of the state at hand, with the cursor on one of its cells.
func (t *matrixTab) matrix(w *wizard) advice.Matrix {
	m := t.crossed.of(w.state, func(s *state) advice.Matrix {
		rows, columns := t.questions(s)
		return advice.Cross(s.staff, s.quote.Cover, rows, columns)
	})
	if t.row < 0 {
		t.row, t.column = standingCell(m)
	}
	t.row, t.column = max(0, min(t.row, len(m.Rows)-1)), max(0, min(t.column, len(m.Columns)-1))
	return m
}

// questions are those of the view that is shown; where the product no longer asks one, the first that it does.
func (t *matrixTab) questions(s *state) (rows, columns advice.Question) {
	if !t.free {
		return advice.Coverage, advice.Eigenrisico
	}
	asked := crossable(s)
	if !slices.Contains(asked, t.rows) || !slices.Contains(asked, t.columns) {
		if len(asked) < 2 {
			t.free = false
			return advice.Coverage, advice.Eigenrisico
		}
		t.rows, t.columns = asked[len(asked)-1], asked[0]
	}
	return t.rows, t.columns
}

// crossable are the questions that can be set against each other. A package discount is for who takes other covers.
func crossable(s *state) []advice.Question {
	return slices.DeleteFunc(advice.Questions(s.staff), func(q advice.Question) bool {
		return q == advice.PackageDiscount && len(s.quote.Cover.Package) == 0
	})
}

func standingCell(m advice.Matrix) (row, column int) {
	for i := range m.Cells {
		for j := range m.Cells[i] {
			if m.Cells[i][j].Standing {
				return i, j
			}
		}
	}
	return 0, 0
}

func (t *matrixTab) key(w *wizard, msg tea.KeyMsg) bool {
	t.matrix(w)
	switch {
	case key.Matches(msg, tabKeys.Take):
		t.take(w)
	case key.Matches(msg, tabKeys.View):
		t.turn(w)
	case t.free && key.Matches(msg, tabKeys.Rows):
		t.rows = t.next(w.state, t.rows, t.columns)
		t.again()
	case t.free && key.Matches(msg, tabKeys.Columns):
		t.columns = t.next(w.state, t.columns, t.rows)
		t.again()
	default:
		return t.move(msg.Type, len(t.crossed.value.Columns))
	}
	return true
}

// turn goes to the other view, if there is something to choose in it.
func (t *matrixTab) turn(w *wizard) {
	if len(crossable(w.state)) < 2 {
		w.status = w.p.Text("tab.matrix.no_view")
		return
	}
	t.free = !t.free
	t.again()
}

// again works the matrix out anew, with the cursor on the standing cell.
func (t *matrixTab) again() { t.crossed, t.row = worked[advice.Matrix]{}, -1 }

// next is the question after one, going round, other than the one it is set against.
func (t *matrixTab) next(s *state, q, against advice.Question) advice.Question {
	asked := slices.DeleteFunc(crossable(s), func(one advice.Question) bool { return one == against })
	return asked[(slices.Index(asked, q)+1)%len(asked)]
}

// take makes the cell under the cursor the answer to both questions.
func (t *matrixTab) take(w *wizard) {
	m := t.matrix(w)
	if len(m.Cells) == 0 || len(m.Columns) == 0 {
		return
	}
	cell := m.Cells[t.row][t.column]
	about := questionAbout(cell.Row.Question)
	if cell.Row.Equal(advice.Standing(w.state.staff, w.state.quote.Cover, cell.Row.Question)) {
		about = questionAbout(cell.Column.Question)
	}
	words := dotted([]string{w.optionWords(cell.Row), w.optionWords(cell.Column)})
	w.take(taking{about, words, w.chosen(cell.Row, cell.Column)})
}

func (t *matrixTab) keys() []key.Binding {
	bindings := []key.Binding{tabKeys.Take, tabKeys.Cells, tabKeys.View}
	if t.free {
		bindings = append(bindings, tabKeys.Rows, tabKeys.Columns)
	}
	return bindings
}

// cellPrice is what the cells are compared by: the total, or the premium where the total cannot be known.
func (s *state) cellPrice(c advice.Cell) premium.Value {
	if s.byPremium() {
		return c.Premium
	}
	return c.Total
}

// cellSums tell what a cell leaves to the employer, and how that follows.
func (w *wizard) cellSums(c advice.Cell) []string {
	e := advice.Exposure(w.state.staff, w.state.quote.Cover, c.Cover)
	told := []string{w.p.Text("tab.matrix.exposure", w.p.Euro(int64(e.Wage)), document.Value(w.p, c.Exposure))}
	for _, line := range []premium.Line{e.OwnRisk, e.Uncovered} {
		if line.Amount.Money != 0 {
			told = append(told, document.Label(w.p, line.ID)+": "+document.Sum(w.p, line))
		}
	}
	return told
}

// gridCursor is where the cursor is in a grid of cells. What is shown keeps it within the rows and columns there are.
type gridCursor struct{ row, column int }

// move goes from cell to cell; at an edge it stays. False for a key that goes nowhere.
func (c *gridCursor) move(pressed tea.KeyType, columns int) bool {
	switch pressed {
	case tea.KeyUp:
		c.row = max(0, c.row-1)
	case tea.KeyDown:
		c.row++
	case tea.KeyLeft:
		c.column = max(0, c.column-1)
	case tea.KeyRight:
		c.column++
	case tea.KeyHome:
		c.column = 0
	case tea.KeyEnd:
		c.column = columns - 1
	default:
		return false
	}
	return true
}
