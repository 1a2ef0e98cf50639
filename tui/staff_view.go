package tui

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// The lines of the page with the list when room is short: titles and a few rows, and what stands under them.
const (
	leastTable = 4
	mostTable  = 10 // before explanations are given room
	leastUnder = 6
)

// Height asks for the table and what is said under it.
func (f *staffField) Height() int { return f.table.Height() + 2*leastUnder }

// least is the room without which the list is cramped.
func (f *staffField) least() int { return min(f.table.Height(), mostTable) + leastUnder }

// widest is how wide the screen on top is drawn at most: the list, and the bar of the tabs, have use for every column there
// is.
func (w *wizard) widest() int {
	switch top := w.top().(type) {
	case *page:
		if top.staff() != nil {
			return maxWidth
		}
	case *overview:
		return maxWidth
	}
	return columnWidth
}

// View draws the table, and under it what is said about the cell and the employee under the cursor, about all of them
// together, and the line to go on from. The table takes the room that this leaves.
func (f *staffField) View(look field.Look, width, height int) []string {
	f.sync()
	under := f.under(look, min(width, columnWidth), height)
	room := max(1, min(f.table.Height(), height-len(under)))
	lines := f.table.View(look, width, room)
	return append(limit(lines, room), limit(under, height-1)...)
}

// under draws what stands below the table. What matters least goes first: blank lines, the reminder to list everybody
// until that is what the cursor is on, what to type in the cell, and then the end of what is told about an employee.
func (f *staffField) under(look field.Look, width, height int) []string {
	remark, wrong := f.remark(look, width)
	told, totals := f.told(width), field.Wrap(f.totals(), width)
	everyone := styled(field.Wrap(f.now().p.Text("staff.everyone"), width), look.Muted.Render)
	end := f.endLine(look, width)

	room := height - min(f.table.Height(), leastTable) - len(end)
	totals = cut(totals, max(1, room-len(remark)-1), width)
	room -= len(totals)
	if len(remark)+len(told) > room && !wrong && len(told) > 0 {
		remark = nil
	}
	told = f.styled(look, cut(told, max(1, room-len(remark)), width))
	spare := height - min(f.table.Height(), mostTable) - len(remark) - len(told) - len(totals) - len(end)
	if spare < len(everyone) && !f.ended || len(f.employees) == 0 {
		everyone = nil
	}
	return spaced(spare-len(everyone), remark, told, styled(totals, look.Text.Render), append(everyone, end...))
}

// spaced puts blocks under each other, with a blank line between them as long as there are any to spare.
func spaced(spare int, blocks ...[]string) []string {
	var lines []string
	for _, block := range blocks {
		if len(lines) > 0 && len(block) > 0 && spare > 0 {
			lines = append(lines, "")
			spare--
		}
		lines = append(lines, block...)
	}
	return lines
}

// cut keeps the first lines, with an ellipsis after a word where the rest is missing.
func cut(lines []string, most, width int) []string {
	if len(lines) <= most || most < 1 {
		return limit(lines, most)
	}
	last := lines[most-1] + " …"
	if words := field.Wrap(lines[most-1], width-1); lipgloss.Width(last) > width && len(words) > 0 {
		last = words[0] + "…"
	}
	return append(lines[:most-1:most-1], field.Fit(last, width))
}

// remark is about the cell under the cursor: what is wrong, how it is read, or what to type.
func (f *staffField) remark(look field.Look, width int) (lines []string, wrong bool) {
	remark := f.table.Remark()
	switch {
	case remark.Wrong:
	case f.problem(f.table.Row()) != "":
		remark = field.Remark{Text: f.problem(f.table.Row()), Wrong: true}
	case f.refusal() != "":
		remark = field.Remark{Text: f.refusal(), Wrong: true}
	case f.ended:
		return nil, false
	}
	style, text := look.Muted, remark.Text
	if remark.Wrong {
		style, text = look.Error, "! "+text
	}
	return styled(field.Wrap(text, width), style.Render), remark.Wrong
}

// told is what there is to say about the employee under the cursor: that the wage is missing, or what the engine says.
func (f *staffField) told(width int) []string {
	row := f.table.Row()
	if f.ended || row >= len(f.employees) {
		return nil
	}
	if lacksWage(f.employees[row]) {
		return field.Wrap("! "+f.now().p.Text("staff.no_wage", row+1), width)
	}
	assessed := f.assess()
	m, ok := assessed.member(row)
	if !ok {
		return nil
	}
	var lines []string
	if m.Insured {
		lines = field.Wrap(f.insured(assessed.staff, m), width)
	}
	for _, n := range assessed.staff.Notices() {
		if n.Employee == m.Employee.Label && n.Employee != "" {
			lines = append(lines, field.Wrap(document.Notice(f.now().p, n), width)...)
		}
	}
	return append(lines, field.Wrap(f.sum(row), width)...)
}

// styled draws what is told; a wage that is missing keeps the list from being an answer.
func (f *staffField) styled(look field.Look, told []string) []string {
	if row := f.table.Row(); row < len(f.employees) && lacksWage(f.employees[row]) {
		return styled(told, look.Error.Render)
	}
	return styled(told, look.Text.Render)
}

// insured says for which wage an employee is insured, from when, and at which arbo fee.
func (f *staffField) insured(staff *premium.Staff, m premium.Member) string {
	p := f.now().p
	wage, fee := p.Euro(int64(m.InsuredWage)), document.Value(p, m.ArboFee)
	if m.Period == staff.Year {
		return p.Text("staff.insured", m.Employee.Label, m.Period.First, wage, fee)
	}
	return p.Text("staff.insured.part", m.Employee.Label, m.Period.First, m.Period.Last, m.Fraction, wage, fee)
}

// totals add up the list.
func (f *staffField) totals() string {
	p := f.now().p
	if len(f.employees) == 0 {
		return p.Text("staff.nobody")
	}
	assessed := f.assess()
	if assessed.staff == nil {
		return p.Plural("screen.employees", len(f.employees))
	}
	s := assessed.staff
	id := "staff.totals"
	if len(s.Members) < len(f.employees) {
		id = "staff.totals.so_far"
	}
	return p.Text(id, p.Plural("screen.employees", len(f.employees)), p.Count(s.Insured), p.Euro(int64(s.Payroll)),
		p.Euro(int64(s.InsuredWage)), document.Value(p, s.ArboFee))
}

// endLine is the line to go on from.
func (f *staffField) endLine(look field.Look, width int) []string {
	sign, style := "  ", look.Muted
	if f.ended {
		sign, style = "► ", look.Cursor
	}
	return []string{style.Render(field.Fit(sign+f.goOnWords(), width))}
}

// goOnWords ask whether the list is complete, with how many are in it.
func (f *staffField) goOnWords() string {
	p := f.now().p
	employees := p.Plural("screen.employees", len(f.employees))
	if assessed := f.assess(); assessed.staff != nil && len(f.employees) > 0 {
		return p.Text("staff.go_on.insured", employees, p.Count(assessed.staff.Insured))
	}
	return p.Text("staff.go_on", employees)
}
