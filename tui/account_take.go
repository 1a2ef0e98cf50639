package tui

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/premium/payroll"
	"dekking/tui/field"

	tea "github.com/charmbracelet/bubbletea"
)

// importStep is the step of an import; it belongs to no question.
const importStep = "import"

// taken is what an import makes of the list.
type taken struct {
	employees []premium.Employee
	roughs    field.Roughs
	sums      wageSums
}

// takeOver puts the employees of an import in the draft, as one step, and shows the list, with the cursor on what could
// not be read.
func (w *wizard) takeOver(a *account) tea.Cmd {
	w.leaveStaff()
	found := w.listOf(a)
	words := w.takenWords(a)
	w.record(importStep, false)
	draft := w.state.draft
	if draft.Payroll != nil || draft.Headcount != nil {
		w.otherStaff.payroll, w.otherStaff.headcount = draft.Payroll, draft.Headcount
		words = append(words, w.keptTotals())
	}
	draft.Payroll, draft.Headcount, draft.Employees = nil, nil, found.employees
	if draft.Employer.Name == "" {
		draft.Employer.Name = strings.Join(strings.Fields(locale.Clean(a.found.Employer, nameRunes)), " ")
	}
	draft, gone := fitCases(premium.Draft{}, draft) // these are other people, whatever they are called
	told := w.state.told.unread(len(found.roughs) > 0)
	w.state = deriveTold(w.state.library, w.p, draft, told).suggesting(cmp.Or(a.found.Sector, w.state.sector))
	w.showTaken(found)
	w.status = strings.Join(filled(append(words, w.goneWords(gone))), " ")
	return w.remember(a.wished.answers)
}

// leaveStaff takes what is being typed in the list.
func (w *wizard) leaveStaff() {
	if p, ok := w.base.(*page); ok {
		p.leave(w)
	}
}

// showTaken shows the list that an import has made.
func (w *wizard) showTaken(found taken) {
	w.over = nil
	w.open(questionOf(staffQuestion))
	f := w.base.(*page).staff()
	for of, sum := range found.sums {
		f.sums[of] = sum
	}
	f.replace(found.employees, found.roughs)
	f.end(false)
	if !f.table.ToRough() {
		f.end(true)
	}
}

// takenWords say how many were taken over, and what became of those that were there.
func (w *wizard) takenWords(a *account) []string {
	words := []string{w.p.Plural("import.taken", len(a.found.Employees))}
	if n := len(w.state.draft.Employees); n > 0 && !a.appends(w) {
		words = append(words, w.p.Plural("import.replaced", n))
	}
	return words
}

// listOf gives the list as it becomes.
func (w *wizard) listOf(a *account) taken {
	var before []premium.Employee
	found := taken{roughs: field.Roughs{}, sums: wageSums{}}
	if a.appends(w) {
		before = w.state.draft.Employees
		if f := w.staffList(); f != nil {
			found.roughs.Below(0, f.table.Roughs())
		}
	}
	columns, used := staffColumns(w.p), labels{}
	for _, e := range before {
		used[e.Label] = 1
	}
	found.employees = slices.Clone(before)
	for _, e := range a.found.Employees {
		row := len(found.employees)
		e.Label = used.unused(e.Label)
		found.employees = append(found.employees, e.Employee)
		if e.Wage.ID != "" {
			found.sums[wageSumOf(e.Employee)] = e.Wage
		}
		for _, fault := range e.Faults {
			found.roughs.Add(row, columnAt(columns, fault.Field), roughOf(fault))
		}
	}
	return found
}

// labels are those that are taken, each with the number of the last one that was made of it.
type labels map[string]int

// unused is a label that nobody has yet.
func (l labels) unused(label string) string {
	if _, used := l[label]; !used || label == "" {
		l[label] = 1
		return label
	}
	for {
		l[label]++
		free := label + "-" + strconv.Itoa(l[label])
		if _, used := l[free]; !used {
			l[free] = 1
			return free
		}
	}
}

// roughOf is a cell of a payroll that could not be read, as the list shows it.
func roughOf(f payroll.Fault) field.Rough {
	return field.Rough{Text: locale.Clean(f.Text, mostName), Why: f.Message}
}

// staffList is the list on its page, if that was ever shown.
func (w *wizard) staffList() *staffField {
	if p := w.pages[staffQuestion]; p != nil {
		return p.staff()
	}
	return nil
}

// replace puts another list in the place of the one that is shown, with what cannot be read in it.
func (f *staffField) replace(employees []premium.Employee, roughs field.Roughs) {
	f.table.Cancel()
	f.employees, f.fresh = employees, false
	f.table.SetRoughs(roughs)
}

// roughs are what stands in the list and cannot be read, or stood there before the key that is being handled; nil when
// there is none.
func (w *wizard) roughs() field.Roughs {
	if w.stood != nil {
		return w.stood
	}
	if f := w.staffList(); f != nil && !f.table.Readable() {
		return f.table.Roughs()
	}
	return nil
}

// remembering handles a key of the list with an eye on what an import left unread in it: a step back from a cell that the
// key mends brings that back.
func (w *wizard) remembering(handle func()) {
	if w.state.told[unreadMark] {
		w.stood = w.roughs()
	}
	handle()
	w.stood = nil
}

// mended notes that there is nothing left in the list that cannot be read.
func (w *wizard) mended(f *staffField) {
	if w.state.told[unreadMark] && f.table.Readable() {
		suggested := w.state.sector
		w.state = deriveTold(w.state.library, w.p, w.state.draft, w.state.told.unread(false)).suggesting(suggested)
		if p, ok := w.base.(*page); ok {
			p.refresh(w.state)
		}
	}
}

// restoreList puts back what could not be read in the list as it was before or after a step, once the draft is back.
func (w *wizard) restoreList(target step, before []premium.Employee) {
	f := w.staffList()
	if f == nil {
		return
	}
	w.pages[staffQuestion].state = w.state
	switch {
	case target.about == importStep:
		f.replace(w.state.draft.Employees, target.roughs)
	case withStaff(w.state):
		f.sync()
		f.unmend(before, target.roughs)
	}
}

// unmend makes the cell that a step has changed as unreadable as it was, or as readable.
func (f *staffField) unmend(before []premium.Employee, roughs field.Roughs) {
	row := commonHead(before, f.employees)
	if len(before) != len(f.employees) || row == len(before) ||
		row+commonTail(before[row:], f.employees[row:]) != len(before)-1 {
		return
	}
	for column, c := range f.columns {
		if c.cell == nil || c.cell(&before[row]) == c.cell(&f.employees[row]) {
			continue
		}
		rough, was := roughs.At(row, column)
		f.table.SetRough(row, column, rough, was)
	}
}
