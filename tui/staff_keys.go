package tui

import (
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// staffKeys are the bindings of the list of employees, and the one that leads to it and back.
var staffKeys = struct {
	Switch, ToTotals, Edit, Leave, NextCell, Add, Remove, GoOn, Sort key.Binding
}{
	Switch:   binding("F5 Ctrl+T", "key.staff.list", "f5", "ctrl+t"),
	ToTotals: binding("F5 Ctrl+T", "key.staff.totals", "f5", "ctrl+t"),
	Edit:     binding("Enter", "key.staff.edit", "enter"),
	Leave:    binding("Esc", "key.staff.leave", "esc"),
	NextCell: binding("Tab", "key.staff.next", "tab"),
	Add:      binding("+", "key.staff.add", "+", "insert", "ctrl+n"),
	Remove:   binding("Ctrl+D", "key.staff.remove", "delete", "ctrl+d"),
	GoOn:     binding("Enter", "key.forward", "enter"),
	Sort:     binding("F7 Ctrl+S", "key.staff.sort", "f7", "ctrl+s"),
}

// staff is the table of employees, if that is what the page shows; nil otherwise.
func (p *page) staff() *staffField {
	if len(p.fields) == 0 {
		return nil
	}
	f, _ := p.fields[0].(*staffField)
	return f
}

// staffKey handles what the page does not: the switch between totals and list, and in the list every key that it has a
// use for, Enter, Tab and Esc among them. False for a key that is the page's.
func (p *page) staffKey(w *wizard, msg tea.KeyMsg) bool {
	if p.switches() && key.Matches(msg, staffKeys.Switch) || p.bare() && key.Matches(msg, keys.Back) {
		p.leave(w)
		w.switchStaff()
		return true
	}
	f := p.staff()
	if f == nil {
		return false
	}
	if key.Matches(msg, staffKeys.Sort) {
		w.sortStaff(p)
		return true
	}
	reply := field.Ignored
	w.remembering(func() { reply = p.listKey(w, f, msg) })
	w.mended(f)
	if reply == field.Picked {
		p.submit(w)
	}
	return reply != field.Ignored
}

// listKey gives the list a key, and takes what it changes.
func (p *page) listKey(w *wizard, f *staffField, msg tea.KeyMsg) field.Reply {
	before := len(f.employees)
	reply := f.Key(msg)
	if f.taken() {
		p.take(w)
		if len(f.employees) < before {
			w.status = w.p.Text("staff.removed")
		}
	}
	return reply
}

// cancelsCell gives a cell of the list that is being typed in back as it was: to take back means that first.
func (w *wizard) cancelsCell() bool {
	p, ok := w.top().(*page)
	return ok && p.staff() != nil && p.staff().table.Cancel()
}

// leave takes what is being typed in a cell of the list, before something else is shown.
func (p *page) leave(w *wizard) {
	p.fields[p.focus].Focus(false)
	if f := p.staff(); f != nil {
		w.remembering(func() {
			f.leave()
			if f.taken() {
				p.take(w)
			}
		})
		w.mended(f)
	}
}

// bare says that the page shows a list in which nothing is typed: back leads to where the user came from, the totals.
func (p *page) bare() bool {
	f := p.staff()
	return f != nil && len(f.employees) == 0 && !f.table.Editing()
}

// switches says that the question can be answered the other way: with the list for totals, or totals for the list.
func (p *page) switches() bool { return p.question.id == "payroll" || p.question.id == staffQuestion }

// staffQuestion is the id of the question that the list answers.
const staffQuestion = "employees"

// leadsDown says that a key that the table has no use for goes down out of it.
func leadsDown(msg tea.KeyMsg) bool {
	return msg.Type == tea.KeyDown || msg.Type == tea.KeyTab || msg.Type == tea.KeyEnter
}

// endKey handles the last line: Enter goes on, up goes back to the table. Typing there is no answer.
func (f *staffField) endKey(msg tea.KeyMsg) field.Reply {
	switch msg.Type {
	case tea.KeyEnter, tea.KeyTab:
		return field.Picked
	case tea.KeyUp, tea.KeyShiftTab, tea.KeyPgUp, tea.KeyHome, tea.KeyCtrlHome:
		f.end(false)
		return field.Taken
	case tea.KeyInsert, tea.KeyCtrlN:
		f.end(false)
		return f.table.Key(msg)
	}
	return field.Ignored
}

// keys are those that work where the cursor is.
func (f *staffField) keys() []key.Binding {
	rest := []key.Binding{keys.Help, importKeys.Import, staffKeys.Sort, staffKeys.NextCell, keys.Stop, staffKeys.ToTotals}
	if len(f.employees) == 0 || f.now().before(questionOf(staffQuestion)) != nil {
		rest = append([]key.Binding{keys.Back}, rest...)
	}
	switch {
	case f.ended:
		return append([]key.Binding{staffKeys.GoOn}, keys.Help, keys.Stop, staffKeys.ToTotals)
	case f.table.Editing():
		return []key.Binding{staffKeys.GoOn, staffKeys.NextCell, staffKeys.Leave, keys.Stop}
	case f.table.Row() >= len(f.employees):
		return append([]key.Binding{staffKeys.GoOn}, rest...)
	}
	return append([]key.Binding{staffKeys.Edit, staffKeys.Add, staffKeys.Remove}, rest...)
}
