package tui

import (
	"slices"

	"dekking/premium"
	"dekking/tui/field"

	tea "github.com/charmbracelet/bubbletea"
)

// This file and the other staff_*.go hold the question that is answered with a list of employees, in place of the totals
// of payroll and headcount. A draft has one of the two: its list is nil while totals are asked, and empty while the list
// has yet to be typed.

// withStaff says that the draft has a staff list, be it an empty one.
func withStaff(s *state) bool { return s.draft.Employees != nil }

// hasStaff says that there is somebody, and a wage for everybody who needs one; and nothing of an import that cannot be
// read.
func hasStaff(s *state) bool {
	return len(s.draft.Employees) > 0 && !s.told[unreadMark] && !slices.ContainsFunc(s.draft.Employees, lacksWage)
}

// lacksWage says that an employee's wage is still to be entered; a DGA is not insured, whatever the wage.
func lacksWage(e premium.Employee) bool { return e.Wage == 0 && !e.DGA }

// saidStaff counts the employees and their payroll.
func saidStaff(s *state) string {
	said := s.p.Count(len(s.draft.Employees))
	if staff := s.rules; staff != nil && len(staff.Members) > 0 {
		said += " · " + s.p.EuroWhole(int64(staff.Payroll))
	}
	return said
}

func staffFields(now func() *state) []field.Field { return []field.Field{newStaffField(now)} }

func takeStaff(_ *state, d *premium.Draft, fields []field.Field) {
	d.Employees = fields[0].(*staffField).employees
}

// staffField is the table of employees with what the engine makes of them under it, and a last line to go on from. It
// is the table's sheet: every cell that can be read goes into the draft at once, so that each can be undone.
type staffField struct {
	now       func() *state
	columns   []staffColumn
	table     *field.Table
	employees []premium.Employee // those of the draft, or newer ones that the page has yet to take
	fresh     bool               // they are newer
	ended     bool               // the cursor is on the last line
	focused   bool
	assessed  assessment
	sums      wageSums // how wages came about
}

func newStaffField(now func() *state) *staffField {
	s := now()
	f := &staffField{now: now, columns: staffColumns(s.p), employees: s.draft.Employees, sums: wageSums{}}
	columns := make([]field.Column, len(f.columns))
	for i, c := range f.columns {
		if columns[i] = c.column; c.path == "wage" {
			columns[i] = c.column.ByRow(f.readWage(wageReading(s.p)))
		}
	}
	f.table = field.NewTable(s.p, f, columns)
	f.table.Fixed = fixedColumns
	return f
}

// Len is the number of employees.
func (f *staffField) Len() int { return len(f.employees) }

// Cell is a figure of an employee as one would type it.
func (f *staffField) Cell(row, column int) string {
	if shown := f.columns[column].shown; shown != nil {
		return shown(f, row)
	}
	return f.columns[column].cell(&f.employees[row])
}

// Put changes a figure of an employee, or adds an employee with it. Earlier drafts keep the list they had.
func (f *staffField) Put(row, column int, text string) {
	var changed premium.Employee
	if row < len(f.employees) {
		changed = f.employees[row]
	}
	before := changed
	if f.columns[column].path != "wage" || !f.putPay(&changed, text) {
		f.columns[column].put(&changed, text)
	}
	if row < len(f.employees) && before == changed {
		return
	}
	f.renamed(before, changed)
	employees := slices.Clone(f.employees)
	if row < len(employees) {
		employees[row] = changed
	} else {
		employees = append(employees, changed)
	}
	f.employees, f.fresh = employees, true
}

// Remove takes an employee out.
func (f *staffField) Remove(row int) {
	f.employees = slices.Delete(slices.Clone(f.employees), row, row+1)
	f.fresh = true
}

// sync takes over what has changed in the draft by another hand: an undo, or another staff.
func (f *staffField) sync() {
	employees := f.now().draft.Employees
	if f.fresh || sameList(f.employees, employees) {
		return
	}
	before := f.employees
	f.employees = employees
	head := commonHead(before, employees)
	tail := commonTail(before[head:], employees[head:])
	removed, added := len(before)-head-tail, len(employees)-head-tail
	if removed+added == 0 {
		return
	}
	f.table.Cancel()
	if order := permutation(before, employees); removed > 1 && order != nil {
		f.table.Permute(order)
		return
	}
	f.table.Moved(head, removed, added)
	f.table.Show(head)
}

// sameList says that two lists are one and the same, without looking at what is in them.
func sameList(a, b []premium.Employee) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

func commonHead(a, b []premium.Employee) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

func commonTail(a, b []premium.Employee) int {
	n := 0
	for n < min(len(a), len(b)) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// Key gives the table its keys; what leads down out of it leads to the last line, and Enter there goes on.
func (f *staffField) Key(msg tea.KeyMsg) field.Reply {
	f.sync()
	if f.ended {
		return f.endKey(msg)
	}
	reply := f.table.Key(msg)
	if reply == field.Ignored && leadsDown(msg) {
		f.end(true)
		return field.Taken
	}
	return reply
}

// end takes the cursor to the last line, or back from it.
func (f *staffField) end(ended bool) {
	f.ended = ended
	f.table.Focus(f.focused && !ended)
}

// Focus tells whether the keys are for this field. A cell that is being typed in stays so until the user returns: only
// leave takes it for an answer.
func (f *staffField) Focus(focused bool) {
	f.focused = focused
	if focused {
		f.sync()
		f.table.Focus(!f.ended)
	}
}

// leave takes what is being typed in a cell.
func (f *staffField) leave() {
	f.sync()
	f.table.Focus(false)
}

// Empty says that no cell is being typed in, so that a question mark asks for help.
func (f *staffField) Empty() bool { return !f.table.Editing() }

// Adopt takes over what is typed in a list for another reader.
func (f *staffField) Adopt(other field.Field) {
	if from, ok := other.(*staffField); ok {
		f.employees, f.fresh, f.ended, f.sums = from.employees, from.fresh, from.ended, from.sums
		f.table.Adopt(from.table)
	}
}

// Submit says whether the list can be an answer. When it cannot, the cursor goes to the cell that is in the way.
func (f *staffField) Submit() bool {
	f.sync()
	if !f.table.Submit() {
		f.end(false)
		return false
	}
	if row, column, found := f.firstWrong(); found {
		f.end(false)
		f.table.Go(row, column)
		return false
	}
	return len(f.employees) > 0
}

// taken says once that there are changes for the draft.
func (f *staffField) taken() bool {
	fresh := f.fresh
	f.fresh = false
	return fresh
}
