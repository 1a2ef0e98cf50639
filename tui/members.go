package tui

import (
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// This file holds the rows of the overview that are employees.

// memberRows show for each employee which wage and fee count, or why none does; without a staff list there are none.
func memberRows(s *state) []breakdownRow {
	if len(s.staff.Members) == 0 {
		return nil
	}
	rows := []breakdownRow{{kind: memberHead, label: s.p.Text("document.employees"), cells: []string{
		s.p.Text("document.insured_wage"), s.p.Text("document.fraction"), s.p.Text("document.arbo")}}}
	for _, m := range s.staff.Members {
		rows = append(rows, memberRowOf(s, m))
	}
	return append(rows, breakdownRow{kind: memberHead, label: s.p.Plural("screen.members.insured", s.staff.Insured), cells: []string{
		s.p.Amount(int64(s.staff.InsuredWage)), "", document.Amount(s.p, s.staff.ArboFee)}})
}

func memberRowOf(s *state, m premium.Member) breakdownRow {
	row := breakdownRow{kind: memberRow, label: labelOf(m), opens: func(w *wizard) screen { return memberSums(w, m) }}
	if m.Insured {
		row.cells = []string{s.p.Amount(int64(m.InsuredWage)), m.Fraction.String(), document.Amount(s.p, m.ArboFee)}
	} else {
		row.first = s.p.Text("document.not_insured", s.p.Text("reason."+string(m.Reason)))
	}
	return row
}

func labelOf(m premium.Member) string { return locale.Clean(m.Employee.Label, 60) }

// The widths of an employee's cells: insured wage, part of the year, fee.
var memberWidths = []int{16, 10, 14}

// memberCells lay out one employee on one line.
func memberCells(row breakdownRow, width int) string {
	if row.first != "" {
		label := min(lipgloss.Width(row.label)+2, width/3)
		return field.Pad(field.Fit(row.label, label-2), label) + row.first
	}
	label := width
	var b strings.Builder
	for i, cell := range row.cells {
		label -= memberWidths[i]
		b.WriteString(field.PadLeft(cell, memberWidths[i]))
	}
	label = max(4, label)
	return field.Pad(field.Fit(row.label, label), label) + b.String()
}

// memberSums show how an employee's figures come about, or why there are none.
func memberSums(w *wizard, m premium.Member) screen {
	return newPager(w, func(w *wizard) content {
		c := content{title: labelOf(m)}
		for _, n := range w.state.quote.Notices() { // one of them says why somebody is not insured
			if n.Employee == m.Employee.Label {
				c.add(document.Notice(w.p, n))
			}
		}
		for _, line := range w.state.staff.MemberLines(m) {
			c.section(document.Label(w.p, line.ID)+": "+document.Value(w.p, line.Amount), w.memberLine(m, line)...)
		}
		return c
	})
}

// memberLine explains one figure of an employee, and which bound its fee comes from.
func (w *wizard) memberLine(m premium.Member, line premium.Line) []string {
	told := []string{document.Sum(w.p, line)}
	if bound := w.state.staff.ArboBound(m); line.ID == premium.EmployeeArboFee && bound != "" {
		told = append(told, w.p.Text("screen.member."+bound))
	}
	told = append(told, w.p.Text("line."+string(line.ID)+".explained"))
	if line.Source != nil && w.notes() {
		told = append(told, w.p.Text("document.certainty", document.Certainty(w.p, line.Certainty))+" "+
			w.p.Text("screen.source", document.Source(w.p, line.Source)))
	}
	return told
}
