package tui

import (
	"dekking/premium"
	"dekking/premium/document"
)

// This file lays out the rows of the overview, and what is behind each.

// breakdownRow is one row of the breakdown.
type breakdownRow struct {
	label         string
	first, second string
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
)

// lineOrder is the order of the amount lines, of whichever year has them.
var lineOrder = []premium.LineID{premium.BasePremium, premium.SettlementLine, premium.EmployerCharges,
	premium.PackageDiscount, premium.TermDiscount, premium.PaymentSurcharge}

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
	rows = append(append(rows, noticeRows(s)...), breakdownRow{kind: blankRow})
	return append(rows, answerRows(s)...)
}

// answerRows are the answers, each leading back to its question.
func answerRows(s *state) []breakdownRow {
	rows := []breakdownRow{{kind: headRow, label: s.p.Text("screen.answers")}}
	for _, q := range s.visible() {
		rows = append(rows, breakdownRow{kind: answerRow, label: s.p.Text("question." + q.id + ".short"), first: q.answer(s),
			opens: func(w *wizard) screen { w.jump(q); return nil }})
	}
	return rows
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
		steps := &overview{state: s, steps: true, rows: []breakdownRow{{kind: headRow, label: s.p.Text("screen.steps")}}}
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
	return &pager{title: document.Label(s.p, first.ID) + ": " + document.Value(s.p, first.Amount), paragraphs: paragraphs,
		lead: document.Sum(s.p, first) != ""}
}
