package tui

import (
	"dekking/premium/payroll"
)

// This file asks line by line what belongs in the cells of a payroll that cannot be read.

// mend asks for each cell that cannot be read what it should be.
func (t *talk) mend(a *account) ending {
	list := newStaffField(func() *state { return t.w.state })
	for i := range a.found.Employees {
		e := &a.found.Employees[i]
		for _, fault := range e.Faults {
			if end := t.cell(list, e, fault); end != goesOn {
				return end
			}
		}
		e.Faults = nil
	}
	return goesOn
}

// cell asks for one of them. Only a wage has to be given.
func (t *talk) cell(list *staffField, e *payroll.Employee, fault payroll.Fault) ending {
	at := list.columnOf(fault.Field)
	optional := fault.Field != "wage"
	t.say(t.p.Text("import.plain.cell", fault.Message(t.p)))
	if optional {
		t.tell("import.plain.empty")
	}
	list.employees, list.sums = append(list.employees[:0:0], e.Employee), wageSums{}
	for {
		line, end := t.answer("import.plain.open")
		if end != goesOn {
			return end
		}
		if line == "" && optional {
			return goesOn
		}
		if why := t.put(list, at, line); why != "" {
			t.say(why)
			continue
		}
		e.Employee = list.employees[0]
		if sum, known := list.sums[wageSumOf(e.Employee)]; known {
			e.Wage = sum
		}
		return goesOn
	}
}

// put puts an answer in a cell of the only row of a list, or says why it cannot.
func (t *talk) put(list *staffField, at int, line string) string {
	if !list.table.Flag(at) {
		if why := list.table.Try(0, at, line); why != "" {
			return why
		}
		list.Put(0, at, line)
		return ""
	}
	yes, said := yesOrNo(line)
	switch {
	case !said:
		return t.p.Text("import.plain.yes_no")
	case yes:
		list.Put(0, at, t.p.Text("yes"))
	default:
		list.Put(0, at, "")
	}
	return ""
}
