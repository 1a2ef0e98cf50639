package tui

import (
	"slices"
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/premium/document"
)

// assessment is what the engine makes of the list, worked out once per state.
type assessment struct {
	state *state
	staff *premium.Staff // nil when nothing can be said
	place map[int]int    // row to member; nil: the same
}

// assess asks the engine about the list. Rows with something wrong in them are left out, so that the others can be told
// about all the same.
func (f *staffField) assess() assessment {
	s := f.now()
	if f.assessed.state == s {
		return f.assessed
	}
	f.assessed = assessment{state: s}
	if len(s.draft.Employees) == 0 || s.table == nil {
		return f.assessed
	}
	if s.rules != nil {
		f.assessed.staff = s.rules
		return f.assessed
	}
	draft := s.standIns()
	draft.Employees, f.assessed.place = withoutRows(draft.Employees, s.wrongRows())
	if request, problems := draft.Basis(s.table); problems == nil {
		f.assessed.staff = premium.Assess(s.table, request)
	}
	return f.assessed
}

// member is an employee as assessed, if she could be.
func (a assessment) member(row int) (premium.Member, bool) {
	at := row
	if a.place != nil {
		found, ok := a.place[row]
		if !ok {
			return premium.Member{}, false
		}
		at = found
	}
	if a.staff == nil || at >= len(a.staff.Members) {
		return premium.Member{}, false
	}
	return a.staff.Members[at], true
}

// withoutRows takes rows out of a list, and says where the others went. Those that stay keep their number for a label.
func withoutRows(employees []premium.Employee, out map[int]bool) (rest []premium.Employee, place map[int]int) {
	place = map[int]int{}
	for i, e := range employees {
		if out[i] {
			continue
		}
		if e.Label == "" {
			e.Label = strconv.Itoa(i + 1)
		}
		place[i] = len(rest)
		rest = append(rest, e)
	}
	return rest, place
}

// wrongRows are the rows that the draft's checks object to.
func (s *state) wrongRows() map[int]bool {
	rows := map[int]bool{}
	for _, problem := range s.problems {
		if row, _, ok := employeePath(problem.Field); ok {
			rows[row] = true
		}
	}
	return rows
}

// employeePath takes apart "employee[2].wage".
func employeePath(path string) (row int, key string, ok bool) {
	rest, ok := strings.CutPrefix(path, "employee[")
	if !ok {
		return 0, "", false
	}
	number, key, ok := strings.Cut(rest, "].")
	row, err := strconv.Atoi(number)
	return row, key, ok && err == nil
}

// firstWrong is the first cell that keeps the list from being an answer: one that the checks object to, or a wage that
// is not there.
func (f *staffField) firstWrong() (row, column int, found bool) {
	row = slices.IndexFunc(f.employees, lacksWage)
	column, found = f.columnOf("wage"), row >= 0
	for _, problem := range f.now().problems {
		at, key, ok := employeePath(problem.Field)
		if ok && (!found || at < row) {
			row, column, found = at, f.columnOf(key), true
		}
	}
	return row, column, found
}

// columnOf is the column of a key of the request file; the first for one that has none.
func (f *staffField) columnOf(key string) int { return columnAt(f.columns, key) }

func columnAt(columns []staffColumn, key string) int {
	return max(0, slices.IndexFunc(columns, func(c staffColumn) bool { return c.path == key }))
}

// problem is what the draft's checks object to in a row, or for want of that in another; "" for nothing.
func (f *staffField) problem(row int) string {
	s := f.now()
	first := ""
	for _, problem := range s.problems {
		at, _, ok := employeePath(problem.Field)
		switch {
		case ok && at == row:
			return document.Problem(s.p, problem)
		case ok && first == "":
			first = document.Problem(s.p, problem)
		}
	}
	return first
}

// refusal is why the product does not take this staff; "" when it does.
func (f *staffField) refusal() string {
	s := f.now()
	for _, n := range s.refusals() {
		if n.Field == "payroll" {
			return document.Notice(s.p, n)
		}
	}
	for _, problem := range s.problems {
		if problem.Field == "employee" {
			return document.Problem(s.p, problem)
		}
	}
	return ""
}
