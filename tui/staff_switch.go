package tui

import (
	"dekking/premium"
)

// otherStaff is what was last entered each way: as totals and as a list. A draft holds only one of the two, for with both
// everybody would count twice.
type otherStaff struct {
	payroll   *premium.Money
	headcount *int
	employees []premium.Employee
}

// switchStaff goes from totals to the list of employees or back. What was entered the one way is kept for when the user
// returns to it, and that is said.
func (w *wizard) switchStaff() {
	draft, kept := w.state.draft, &w.otherStaff
	id, words := staffQuestion, ""
	if withStaff(w.state) {
		kept.employees = draft.Employees
		id, words = "payroll", w.keptList()
		draft.Payroll, draft.Headcount, draft.Employees = kept.payroll, kept.headcount, nil
	} else {
		if draft.Payroll != nil || draft.Headcount != nil {
			kept.payroll, kept.headcount = draft.Payroll, draft.Headcount
			words = w.keptTotals()
		}
		draft.Payroll, draft.Headcount, draft.Employees = nil, nil, kept.employees
		if draft.Employees == nil {
			draft.Employees = []premium.Employee{}
		}
	}
	w.change(draft)
	w.open(questionOf(id))
	w.status = words
}

// questionOf finds a question by its id.
func questionOf(id string) *question {
	for i := range questions {
		if questions[i].id == id {
			return &questions[i]
		}
	}
	return nil
}

func (w *wizard) keptList() string {
	if n := len(w.otherStaff.employees); n > 0 {
		return w.p.Plural("staff.kept.list", n)
	}
	return ""
}

func (w *wizard) keptTotals() string {
	if payroll := w.otherStaff.payroll; payroll != nil {
		return w.p.Text("staff.kept.totals", w.p.EuroWhole(int64(*payroll)))
	}
	return ""
}
