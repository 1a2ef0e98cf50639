package tui

import (
	"strings"

	"dekking/premium/document"
	"dekking/premium/foresight"
	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// This file draws the past: a cell is the sign of the cursor, the amount, between brackets where it stands, and the sign of
// the one that left least to pay.

// pastLeast is the room that is kept for what there is to say of the cell under the cursor.
const pastLeast = 3

func (t *backtestTab) lines(w *wizard, width, height int) []string {
	b, g := t.shows(w)
	if len(g.cells) == 0 {
		return styled(field.Wrap(w.p.Text("tab.backtest.none"), width), w.theme.muted.Render)
	}
	said, strong := t.said(w, b, g, width)
	basis := styled(cut(field.Wrap(t.basis(w, b), width), 2, width), w.theme.muted.Render)
	room := height - len(basis)
	table := t.table(w, g, width, max(3, min(len(g.cells)+1, room-min(len(said), pastLeast)))) // the pairs before what is said of one
	lines := append(basis, table...)
	if height-len(lines) > len(said) {
		lines = append(lines, "")
	}
	return append(lines, w.told(said, strong, height-len(lines), width)...)
}

// basis says what the amounts are, and what they go by.
func (t *backtestTab) basis(w *wizard, b foresight.Backtest) string {
	measure := w.p.Text("tab." + pastMeasures[t.measure].name)
	if !t.byModel(b) {
		return measure + " " + w.p.Text("backtest.cases", b.From, b.Until) + "."
	}
	var years []string
	for _, y := range b.Absence {
		years = append(years, w.p.Text("outlook.absence."+string(y.Origin), y.Year, w.p.Percent(y.Absence)))
	}
	return measure + " " + w.p.Text("tab.backtest.model", w.p.List(years))
}

// pastTable is the pairs in words, for a width.
type pastTable struct {
	amounts     [][]string
	label, cell int // widths
	from, to    int // the columns that are shown
}

// worded puts the amounts in words and measures them.
func (t *backtestTab) worded(w *wizard, g pastGrid, width int) pastTable {
	p := pastTable{amounts: make([][]string, len(g.cells))}
	for i, cells := range g.cells {
		p.label = max(p.label, lipgloss.Width(g.coverages[i].String())+2)
		for _, c := range cells {
			text := document.Amount(w.p, pastMeasures[t.measure].of(c))
			p.amounts[i] = append(p.amounts[i], text)
			p.cell = max(p.cell, lipgloss.Width(text)+4)
		}
	}
	for _, days := range g.periods {
		p.cell = max(p.cell, lipgloss.Width(periodWords(w.p, days))+3)
	}
	fits := max(1, (width-p.label)/p.cell)
	p.from = max(0, min(t.column-fits/2, len(g.periods)-fits))
	p.to = min(len(g.periods), p.from+fits)
	return p
}

// table lays out the heads and the rows around the cursor.
func (t *backtestTab) table(w *wizard, g pastGrid, width, height int) []string {
	p := t.worded(w, g, width)
	rows := max(1, height-1)
	top := max(0, min(t.row-rows/2, len(g.cells)-rows))
	lines := []string{t.heads(w, g, p, beyond(top, rows, len(g.cells)))}
	for i := top; i < min(len(g.cells), top+rows); i++ {
		line := w.theme.text.Render(field.Pad(g.coverages[i].String(), p.label))
		for j := p.from; j < min(p.to, len(g.cells[i])); j++ {
			line += t.cell(w, g.cells[i][j], p.amounts[i][j], p.cell, i == t.row && j == t.column)
		}
		lines = append(lines, line)
	}
	return lines
}

func (t *backtestTab) heads(w *wizard, g pastGrid, p pastTable, corner string) string {
	var heads strings.Builder
	for _, days := range g.periods[p.from:p.to] {
		heads.WriteString(field.PadLeft(periodWords(w.p, days), p.cell-2) + "  ")
	}
	text := field.Pad(field.Fit(corner, p.label), p.label) + strings.TrimRight(heads.String(), " ")
	if p.from > 0 || p.to < len(g.periods) {
		text += " …"
	}
	return w.theme.muted.Render(text)
}

func (t *backtestTab) cell(w *wizard, c foresight.Cell, amount string, width int, here bool) string {
	text, after, sign, style := amount, " ", " ", w.theme.text
	if c.Standing {
		text, after, style = "["+amount, "]", w.theme.look.Chosen
	}
	if c.Best && !t.past.value.Typed { // an entered percentage holds for one pair: none is called the best
		sign = cheapestSign
	}
	if here {
		text, style = "►"+text, w.theme.look.Cursor
	}
	return style.Render(field.PadLeft(text, width-2) + after + sign)
}

// said is all of the cell under the cursor, in the first so many lines, and what must be known of the amounts.
func (t *backtestTab) said(w *wizard, b foresight.Backtest, g pastGrid, width int) (lines []string, strong int) {
	c := g.cells[t.row][t.column]
	var parts []string
	for _, m := range pastMeasures[1:] {
		parts = append(parts, w.p.Text(m.name)+" "+document.Value(w.p, m.of(c)))
	}
	parts = append(parts, w.p.Text(pastMeasures[0].name)+" "+document.Value(w.p, pastMeasures[0].of(c)))
	lines = field.Wrap(w.pairWords(c)+": "+dotted(parts), width)
	strong = len(lines)
	more, legend := []string(nil), w.p.Text("tab.backtest.legend")
	if b.Typed {
		more, legend = append(more, w.p.Text("backtest.typed")), w.p.Text("tab.backtest.legend.typed")
	}
	if c.Low != nil {
		more = append(more, w.p.Text("backtest.between", document.Value(w.p, *c.Low), document.Value(w.p, *c.High)))
	}
	more = append(more, legend)
	for _, text := range more {
		lines = append(lines, field.Wrap(text, width)...)
	}
	return lines, strong
}
