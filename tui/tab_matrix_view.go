package tui

import (
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// This file draws the matrix. A cell is the sign of the cursor, the amount, between brackets where it stands, and the sign
// of the cheapest.

const cheapestSign = "▼"

// matrixGrid is the matrix in words, for a width.
type matrixGrid struct {
	labels, heads []string
	cells         [][]string
	label, cell   int // widths
	from, to      int // the columns that are shown
	whole         bool
}

func (t *matrixTab) lines(w *wizard, width, height int) []string {
	m := t.matrix(w)
	grid := t.grid(w, m, width)
	lines := t.draw(w, m, grid, height-2)
	room := height - len(lines)
	said := t.said(w, m, width, room)
	legend := styled(field.Wrap(t.legend(w, m, grid), width), w.theme.muted.Render)
	title := w.theme.muted.Render(field.Fit(t.title(w), width))
	if room > len(said) {
		lines, room = append([]string{title}, lines...), room-1
	}
	switch spare := room - len(said) - len(legend); {
	case spare > 0:
		lines = append(append(lines, legend...), "")
	case spare == 0:
		lines = append(lines, legend...)
	}
	return append(lines, said...)
}

// grid words the cells: in cents where they fit, else in whole euros, else some of the columns.
func (t *matrixTab) grid(w *wizard, m advice.Matrix, width int) matrixGrid {
	g := matrixGrid{}
	for _, o := range m.Rows {
		g.labels = append(g.labels, document.Option(w.p, o))
		g.label = max(g.label, lipgloss.Width(g.labels[len(g.labels)-1]))
	}
	for _, o := range m.Columns {
		g.heads = append(g.heads, document.Option(w.p, o))
	}
	g.word(w, m, document.Amount)
	if g.label+len(g.heads)*g.cell > width {
		g.whole = true
		g.word(w, m, wholeEuros)
	}
	fits := max(1, (width-g.label)/g.cell)
	g.from = max(0, min(t.column-fits/2, len(g.heads)-fits))
	g.to = min(len(g.heads), g.from+fits)
	return g
}

// word puts the amounts in words, and measures the cells.
func (g *matrixGrid) word(w *wizard, m advice.Matrix, amount func(*locale.Printer, premium.Value) string) {
	g.cells, g.cell = nil, 0
	for _, cells := range m.Cells {
		var row []string
		for _, c := range cells {
			text := amount(w.p, w.state.cellPrice(c))
			if m.Typed && w.state.unpriced(c) {
				text = "–"
			}
			g.cell = max(g.cell, lipgloss.Width(text)+4)
			row = append(row, text)
		}
		g.cells = append(g.cells, row)
	}
	for _, head := range g.heads {
		g.cell = max(g.cell, lipgloss.Width(head)+3)
	}
}

// draw lays out the heads, and the rows around the cursor in at most a height.
func (t *matrixTab) draw(w *wizard, m advice.Matrix, g matrixGrid, height int) []string {
	var heads strings.Builder
	for _, head := range g.heads[g.from:g.to] {
		heads.WriteString(field.PadLeft(head, g.cell-2) + "  ")
	}
	rows := max(1, height-1)
	from := max(0, min(t.row-rows/2, len(m.Rows)-rows))
	corner := field.Pad(field.Fit(beyond(from, rows, len(m.Rows)), g.label), g.label)
	lines := []string{w.theme.muted.Render(corner + strings.TrimRight(heads.String(), " ") + g.hidden())}
	for i := from; i < min(len(m.Rows), from+rows); i++ {
		line := w.theme.text.Render(field.Pad(g.labels[i], g.label))
		for j := g.from; j < g.to; j++ {
			line += t.cell(w, m.Cells[i][j], g.cells[i][j], g.cell, i == t.row && j == t.column)
		}
		lines = append(lines, line)
	}
	return lines
}

// beyond says that there are rows above or below those of a window.
func beyond(from, rows, all int) string {
	signs := ""
	if from > 0 {
		signs += "↑"
	}
	if from+rows < all {
		signs += "↓"
	}
	if signs == "" {
		return ""
	}
	return signs + " …"
}

// hidden says that there are columns beside the window.
func (g matrixGrid) hidden() string {
	if g.from > 0 || g.to < len(g.heads) {
		return " …"
	}
	return ""
}

func (t *matrixTab) cell(w *wizard, c advice.Cell, amount string, width int, here bool) string {
	text, after, style := amount, " ", w.theme.text
	switch {
	case c.Standing:
		text, after, style = "["+amount, "]", w.theme.look.Chosen
	case c.Cheapest:
		style = w.theme.strong
	}
	sign := " "
	if c.Cheapest {
		sign = cheapestSign
	}
	if here {
		text, style = "►"+text, w.theme.look.Cursor
	}
	return style.Render(field.PadLeft(text, width-2) + after + sign)
}

func (t *matrixTab) title(w *wizard) string {
	id := "tab.matrix.title"
	if w.state.byPremium() {
		id = "tab.matrix.title.premium"
	}
	rows, columns := t.questions(w.state)
	return w.p.Text(id, w.p.Text("question."+questionAbout(rows)+".short"), w.p.Text("question."+questionAbout(columns)+".short"))
}

// legend explains the signs that are there.
func (t *matrixTab) legend(w *wizard, m advice.Matrix, g matrixGrid) string {
	parts := []string{w.p.Text("tab.matrix.legend.standing")}
	if slices.ContainsFunc(m.Cells, func(row []advice.Cell) bool { return slices.ContainsFunc(row, cheapest) }) {
		parts = append(parts, w.p.Text("tab.matrix.legend.cheapest"))
	}
	if g.whole {
		parts = append(parts, w.p.Text("tab.whole"))
	}
	return dotted(parts)
}

func cheapest(c advice.Cell) bool { return c.Cheapest }

// said is what there is to say about the cell under the cursor: its price to the cent, and what it leaves to the employer.
// That the amounts repeat an entered percentage comes first where not all can be said.
func (t *matrixTab) said(w *wizard, m advice.Matrix, width, room int) []string {
	if len(m.Cells) == 0 || len(m.Columns) == 0 {
		return nil
	}
	c := m.Cells[t.row][t.column]
	what := dotted([]string{w.optionWords(c.Row), w.optionWords(c.Column)})
	first := w.p.Text("tab.matrix.cell", what, document.Value(w.p, w.state.cellPrice(c)), w.difference(c.Difference))
	if m.Typed && w.state.unpriced(c) {
		first = what + ": " + w.p.Text("unknown")
	}
	if c.Standing {
		first = w.p.Text("tab.matrix.cell.stands", what, document.Value(w.p, w.state.cellPrice(c)))
	}
	lines := field.Wrap(first, width)
	strong := len(lines)
	texts := w.cellSums(c)
	if m.Typed {
		texts = append([]string{w.p.Text("tab.matrix.typed")}, texts...)
	}
	for _, text := range texts {
		lines = append(lines, field.Wrap(w.sentence(text), width)...)
	}
	if m.Typed && len(lines) > room {
		lines, strong = append(field.Wrap(w.p.Text("tab.matrix.typed.short"), width), lines...), 0
	}
	return w.told(lines, strong, room, width)
}

// unpriced says that a typed percentage does not hold for a cell: it is that of one coverage and one own risk.
func (s *state) unpriced(c advice.Cell) bool {
	stands := s.quote.Cover
	return c.Cover.Coverage != stands.Coverage || c.Cover.Eigenrisico != stands.Eigenrisico
}

// told styles what there is to say in as many lines as there are: what comes first, and the rest.
func (w *wizard) told(lines []string, strong, room, width int) []string {
	lines = cut(lines, room, width)
	strong = min(strong, len(lines))
	return append(styled(lines[:strong], w.theme.text.Render), styled(lines[strong:], w.theme.muted.Render)...)
}

// wholeEuros words an amount for a narrow column: rounded up, so that nothing is shown as less than it is.
func wholeEuros(p *locale.Printer, v premium.Value) string {
	if v.Unknown || v.Unit != premium.Euro {
		return document.Amount(p, v)
	}
	_, high := premium.Range{Low: v, High: v}.WholeEuros()
	return strings.TrimPrefix(p.EuroWhole(int64(high)), p.EuroWhole(0)[:len(p.EuroWhole(0))-1])
}
