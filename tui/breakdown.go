package tui

import (
	"dekking/premium"
	"dekking/premium/document"
)

// This file lays out the rows of the overview, and what is behind each amount.

// breakdownRow is one row of the overview.
type breakdownRow struct {
	label         string
	first, second string
	cells         []string // of an employee
	kind          rowKind
	opens         func(w *wizard) screen // nil: nothing to open; it may give nil when it has gone elsewhere itself
}

type rowKind int

const (
	plainRow rowKind = iota
	totalRow
	headRow
	noticeRow
	answerRow
	blankRow
	memberHead
	memberRow
)

// lineOrder is the order of the amount lines, of whichever year has them.
var lineOrder = []premium.LineID{premium.BasePremium, premium.SettlementLine, premium.EmployerCharges,
	premium.PackageDiscount, premium.TermDiscount, premium.PaymentSurcharge}

// breakdown lays out the quote, its parts with a blank row between.
func breakdown(w *wizard) []breakdownRow {
	s := w.state
	var rows []breakdownRow
	for _, part := range [][]breakdownRow{amountRows(s), noticeRows(s), memberRows(s), answerRows(w), adviserRows(w)} {
		if len(part) > 0 && len(rows) > 0 {
			rows = append(rows, breakdownRow{kind: blankRow})
		}
		rows = append(rows, part...)
	}
	return rows
}

// amountRows are the percentage and the lines of both years, down to what is paid each time.
func amountRows(s *state) []breakdownRow {
	q, p := s.quote, s.p
	rows := []breakdownRow{
		{label: p.Text("screen.percentage"), first: document.Value(p, q.Percentage), opens: openPercentage},
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
	return append(append(rows, instalmentRows(s)...), vatRow(s))
}

// answerRows are the answers, each leading back to its question, with those that are only asked for here.
func answerRows(w *wizard) []breakdownRow {
	s := w.state
	rows := []breakdownRow{{kind: headRow, label: w.text("screen.answers")}}
	headed := false
	for _, q := range append(s.visible(), s.asides()...) {
		if q.standing != nil && !headed {
			headed = true
			rows = append(rows, breakdownRow{kind: headRow, label: s.p.Text("screen.answers.figure")})
		}
		rows = append(rows, breakdownRow{kind: answerRow, label: s.p.Text("question." + q.id + ".short"), first: s.standingWords(q),
			opens: func(w *wizard) screen { w.jump(q); return nil }})
	}
	return rows
}

// standingWords are the answer, or what stands without one.
func (s *state) standingWords(q *question) string {
	if answer := q.answer(s); answer != "" {
		return answer
	}
	if q.standing != nil {
		return q.standing(s)
	}
	return s.p.Text("screen.answers.none")
}

// appendLine adds a line that either year has.
func appendLine(rows []breakdownRow, s *state, id premium.LineID) []breakdownRow {
	first, inFirst := s.quote.FirstYear.Line(id)
	second, inSecond := s.quote.Following.Line(id)
	if !inFirst && !inSecond {
		return rows
	}
	row := breakdownRow{label: document.Label(s.p, id), first: amountOf(s, first, inFirst), second: amountOf(s, second, inSecond)}
	row.opens = func(w *wizard) screen { return sumOf(w, first, inFirst, second, inSecond) }
	if lacksFigure(first) || lacksFigure(second) {
		row.opens = typesFigure(lineFigures[id])
	}
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
	row := breakdownRow{label: document.Label(s.p, line.ID), first: document.Value(s.p, line.Amount),
		second: document.Value(s.p, line.Amount),
		opens:  func(w *wizard) screen { return sumOf(w, line, true, line, true) }}
	if s.staff.ArboFee.Unknown {
		row.opens = typesFigure(lineFigures[line.ID])
	}
	return row
}

// openPercentage shows the steps of the percentage; one that is typed or unknown has none, and can only be typed.
func openPercentage(w *wizard) screen {
	if len(w.state.quote.PercentageLines()) == 0 {
		return typesFigure("percentage")(w)
	}
	return overviewOf(w, stepRows, true)
}

func stepRows(w *wizard) []breakdownRow {
	rows := []breakdownRow{{kind: headRow, label: w.p.Text("screen.steps")}}
	for _, line := range w.state.quote.PercentageLines() {
		rows = append(rows, breakdownRow{label: document.Label(w.p, line.ID), first: document.Value(w.p, line.Amount),
			opens: func(w *wizard) screen { return sumOf(w, line, true, line, true) }})
	}
	return append(rows, breakdownRow{kind: blankRow},
		breakdownRow{kind: noticeRow, label: w.p.Text("rate.type_percentage"), opens: typesFigure("percentage")})
}

// sumOf shows how a line follows from its numbers, where they come from and how sure they are; of both years when they
// differ.
func sumOf(w *wizard, first premium.Line, inFirst bool, second premium.Line, inSecond bool) screen {
	if !inFirst {
		first = second
	}
	sum := newPager(w, func(w *wizard) content {
		paragraphs := w.explained(first)
		if other := document.Sum(w.p, second); inFirst && inSecond && other != document.Sum(w.p, first) {
			paragraphs = append(paragraphs[:1:1], append([]string{w.p.Text("screen.following_sum", other)}, paragraphs[1:]...)...)
		}
		return content{title: document.Label(w.p, first.ID) + ": " + document.Value(w.p, first.Amount), paragraphs: paragraphs}
	})
	sum.lead = document.Sum(w.p, first) != ""
	return sum
}

// explained tells of a line what the reader wants to know: a client not where the figures come from.
func (w *wizard) explained(line premium.Line) []string {
	if w.notes() {
		return document.Explain(w.p, line)
	}
	var c content
	c.add(document.Sum(w.p, line))
	if line.Rounding != premium.Exact {
		c.add(w.p.Text("rounding." + string(line.Rounding)))
	}
	c.add(w.p.Text("line." + string(line.ID) + ".explained"))
	return c.paragraphs
}
