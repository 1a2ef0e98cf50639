package tui

import (
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// overview is the breakdown of the quote: the first year beside the following ones, and what must be known beside them.
type overview struct {
	state  *state
	rows   []breakdownRow
	cursor int // among the rows; always on one that can be opened
}

// breakdownRow is one row of the breakdown.
type breakdownRow struct {
	label         string
	first, second string
	kind          rowKind
	opens         func(w *wizard) screen // nil: nothing to open
}

type rowKind int

const (
	plainRow rowKind = iota
	totalRow
	headRow
	noticeRow
	blankRow
)

// lineOrder is the order of the amount lines, of whichever year has them.
var lineOrder = []premium.LineID{premium.BasePremium, premium.SettlementLine, premium.EmployerCharges,
	premium.PackageDiscount, premium.TermDiscount, premium.PaymentSurcharge}

func newOverview(s *state) *overview {
	o := &overview{state: s, rows: breakdown(s)}
	o.move(0, 1)
	return o
}

// breakdown lays out the quote.
func breakdown(s *state) []breakdownRow {
	q, p := s.quote, s.p
	rows := []breakdownRow{
		{label: p.Text("screen.percentage"), first: document.Value(p, q.Percentage), opens: openPercentage(s)},
		{kind: blankRow},
		{kind: headRow, first: p.Text("year.first"), second: p.Text("year.following")},
	}
	for _, id := range lineOrder {
		rows = appendLine(rows, s, id)
	}
	rows = append(rows, breakdownRow{kind: totalRow, label: p.Text("screen.premium"),
		first: document.Value(p, q.FirstYear.Premium), second: document.Value(p, q.Following.Premium)})
	rows = appendLine(rows, s, premium.ArboFeeLine)
	rows = append(rows, breakdownRow{kind: totalRow, label: p.Text("screen.total"),
		first: document.Value(p, q.FirstYear.Total), second: document.Value(p, q.Following.Total)})
	rows = append(rows, instalmentRows(s)...)
	rows = append(rows, vatRow(s), breakdownRow{kind: blankRow})
	return append(rows, noticeRows(s)...)
}

// appendLine adds a line that either year has.
func appendLine(rows []breakdownRow, s *state, id premium.LineID) []breakdownRow {
	first, inFirst := s.quote.FirstYear.Line(id)
	second, inSecond := s.quote.Following.Line(id)
	if !inFirst && !inSecond {
		return rows
	}
	row := breakdownRow{label: document.Label(s.p, id), first: amountOf(s, first, inFirst), second: amountOf(s, second, inSecond)}
	row.opens = func(*wizard) screen { return sumOf(s, first, inFirst, second, inSecond) }
	return append(rows, row)
}

func amountOf(s *state, line premium.Line, present bool) string {
	if !present {
		return "–"
	}
	return document.Value(s.p, line.Amount)
}

// instalmentRows are the payments, with the last one where it takes a rest.
func instalmentRows(s *state) []breakdownRow {
	first, second := s.quote.FirstYear.Instalments, s.quote.Following.Instalments
	if first.Count < 2 {
		return nil
	}
	rows := []breakdownRow{{label: s.p.Text("screen.instalments", first.Count, instalmentWords(s, s.quote)),
		first: document.Value(s.p, first.Amount), second: document.Value(s.p, second.Amount)}}
	if !first.Amount.Unknown && (first.Last != first.Amount || second.Last != second.Amount) {
		rows = append(rows, breakdownRow{label: s.p.Text("screen.last_instalment"),
			first: document.Value(s.p, first.Last), second: document.Value(s.p, second.Last)})
	}
	return rows
}

// vatRow is the btw on the arbo fee: information, outside the total.
func vatRow(s *state) breakdownRow {
	line := s.quote.ArboVAT()
	return breakdownRow{label: document.Label(s.p, line.ID), first: document.Value(s.p, line.Amount),
		second: document.Value(s.p, line.Amount),
		opens:  func(*wizard) screen { return sumOf(s, line, true, line, true) }}
}

// noticeRows are what must be known beside the figures.
func noticeRows(s *state) []breakdownRow {
	rows := []breakdownRow{{kind: headRow, label: s.p.Text("screen.notices")}}
	for _, n := range s.quote.Notices() {
		text := document.Notice(s.p, n)
		title := s.p.Text("screen.notice." + string(n.Severity))
		rows = append(rows, breakdownRow{kind: noticeRow, label: title + ": " + text,
			opens: func(*wizard) screen { return &pager{title: title, paragraphs: []string{text}} }})
	}
	return rows
}

// openPercentage shows the steps of the percentage; a typed one has none.
func openPercentage(s *state) func(*wizard) screen {
	lines := s.quote.PercentageLines()
	if len(lines) == 0 {
		return func(*wizard) screen {
			return &pager{title: s.p.Text("screen.percentage"), paragraphs: []string{s.p.Text("screen.percentage." + withoutSteps(s))}}
		}
	}
	return func(*wizard) screen {
		steps := &overview{state: s, rows: []breakdownRow{{kind: headRow, label: s.p.Text("screen.steps")}}}
		for _, line := range lines {
			steps.rows = append(steps.rows, breakdownRow{label: document.Label(s.p, line.ID), first: document.Value(s.p, line.Amount),
				opens: func(*wizard) screen { return sumOf(s, line, true, line, true) }})
		}
		steps.move(0, 1)
		return steps
	}
}

func withoutSteps(s *state) string {
	if s.quote.Percentage.Unknown {
		return "unknown"
	}
	return "typed"
}

// sumOf shows how a line follows from its numbers, where they come from and how sure they are; of both years when they
// differ.
func sumOf(s *state, first premium.Line, inFirst bool, second premium.Line, inSecond bool) screen {
	if !inFirst {
		first = second
	}
	paragraphs := document.Explain(s.p, first)
	if sum := document.Sum(s.p, second); inFirst && inSecond && sum != document.Sum(s.p, first) {
		paragraphs = append(paragraphs[:1:1], append([]string{s.p.Text("screen.following_sum", sum)}, paragraphs[1:]...)...)
	}
	return &pager{title: document.Label(s.p, first.ID) + ": " + document.Value(s.p, first.Amount), paragraphs: paragraphs}
}

// move takes the cursor from a row to the next one that can be opened, in a direction.
func (o *overview) move(from, step int) {
	for i := from; i >= 0 && i < len(o.rows); i += step {
		if o.rows[i].opens != nil {
			o.cursor = i
			return
		}
	}
}

func (o *overview) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(msg, keys.Back):
		o.leave(w)
	case key.Matches(msg, keys.Save) && o.isBase(w):
		return w.saveQuote()
	case key.Matches(msg, keys.Open):
		if opens := o.rows[o.cursor].opens; opens != nil {
			w.push(opens(w))
		}
	default:
		o.scroll(msg.Type)
	}
	return nil
}

// isBase says that this is the overview itself, not steps laid over it.
func (o *overview) isBase(w *wizard) bool { return w.base == screen(o) }

func (o *overview) leave(w *wizard) {
	if o.isBase(w) {
		w.back()
		return
	}
	w.pop()
}

func (o *overview) scroll(pressed tea.KeyType) {
	switch pressed {
	case tea.KeyUp:
		o.move(o.cursor-1, -1)
	case tea.KeyDown:
		o.move(o.cursor+1, 1)
	case tea.KeyHome, tea.KeyPgUp:
		o.move(0, 1)
	case tea.KeyEnd, tea.KeyPgDown:
		o.move(len(o.rows)-1, -1)
	}
}

func (o *overview) keys() []key.Binding {
	return []key.Binding{keys.Open, keys.Back, keys.Arrows, keys.Save, keys.Help, keys.Stop}
}

// lines draws the breakdown, scrolled so that the row under the cursor is in sight.
func (o *overview) lines(w *wizard, width, height int) []string {
	title := w.p.Text("screen.overview.title")
	if !o.isBase(w) {
		title = w.p.Text("screen.percentage")
	}
	lines := append(styled(field.Wrap(title, width), w.theme.title.Render), "")
	var drawn []string
	from, to := 0, 0
	for i, row := range o.rows {
		if i == o.cursor {
			from = len(drawn)
		}
		drawn = append(drawn, o.draw(w, row, i == o.cursor, width)...)
		if i == o.cursor {
			to = len(drawn)
		}
	}
	return append(lines, scrolled(drawn, from, to, height-len(lines))...)
}

// scrolled cuts a window of a height out of lines, with a range of them in sight.
func scrolled(lines []string, from, to, height int) []string {
	if len(lines) <= height || height < 1 {
		return limit(lines, height)
	}
	start := min(max(0, (from+to-height)/2), len(lines)-height)
	if from < start {
		start = from
	}
	return lines[start : start+height]
}

// draw lays out one row.
func (o *overview) draw(w *wizard, row breakdownRow, here bool, width int) []string {
	cursor, style := "  ", w.theme.text
	if here {
		cursor, style = "► ", w.theme.look.Cursor
	}
	switch row.kind {
	case blankRow:
		return []string{""}
	case noticeRow:
		return styled(indented(field.Wrap(row.label, width-2), cursor), style.Render)
	case headRow:
		style = w.theme.muted
	case totalRow:
		style = w.theme.strong
	}
	line := style.Render(cursor + amounts(row, width-2))
	if row.kind == totalRow {
		return []string{w.theme.rule.Render("  " + strings.Repeat("─", max(0, width-2))), line}
	}
	return []string{line}
}

// indented puts a sign before the first line and blanks before the others.
func indented(lines []string, sign string) []string {
	for i := range lines {
		if i > 0 {
			sign = "  "
		}
		lines[i] = sign + lines[i]
	}
	return lines
}

// amountWidth is room for an amount up to ten million with its sign.
const amountWidth = 17

// amounts lays out a label and two columns to the right; a row with one amount has it in the first column.
func amounts(row breakdownRow, width int) string {
	label := max(0, width-2*amountWidth)
	if row.first == "" && row.second == "" {
		return field.Fit(row.label, width)
	}
	return field.Pad(field.Fit(row.label, label), label) + field.PadLeft(row.first, amountWidth) + field.PadLeft(row.second, amountWidth)
}
