package tui

import (
	"dekking/premium"
	"dekking/premium/document"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
)

// This file holds what most tabs are: rows with amounts in columns, of which one has the cursor, and under them what there
// is to say about that one.

// tabRow is one row of a list.
type tabRow struct {
	label string
	lead  []string         // stands before the label, in a column of its own, a line each
	bar   func(int) string // in place of the label: a bar for so many cells
	under []string         // lines below it, over the whole width
	cells []string         // in the columns
	head  bool             // a heading, which the cursor passes over
	mark  bool             // it is what stands
	foot  []string         // said under the list while the cursor is on the row
	enter func(*wizard)
	sums  func(*wizard) screen
}

// tabList is what a list shows of one state.
type tabList struct {
	intro string // above the columns, where there is room
	held  bool   // the intro is shown even where there is little room
	aside string // in the line of the heads, where labels are
	heads []string
	rows  []tabRow
	none  string // said when there are no rows
	wide  []int  // the columns' widths
	lead  int    // of the leads
}

// measured fixes the widths of the columns.
func (l tabList) measured() tabList {
	l.wide = make([]int, len(l.heads))
	for i, head := range l.heads {
		l.wide[i] = lipgloss.Width(head)
	}
	for _, row := range l.rows {
		for _, lead := range row.lead {
			l.lead = max(l.lead, lipgloss.Width(lead)+2)
		}
		for i, cell := range row.cells {
			l.wide[i] = max(l.wide[i], lipgloss.Width(cell))
		}
	}
	return l
}

// listTab is a tab that is a list.
type listTab struct {
	build  func(*wizard) tabList
	own    func(*wizard, tea.KeyMsg) bool // keys beside those of every list; nil: none
	bound  []key.Binding
	least  int // of the labels: columns on the right give way to them
	list   worked[tabList]
	cursor int
	notes  bool // the adviser's notes are among the words
	idle   bool // the keys are for something else, and no row is under the cursor
}

// shows is the list of the state at hand, with the cursor on one of its rows.
func (t *listTab) shows(w *wizard) tabList {
	if t.notes != w.notes() {
		t.notes, t.list = w.notes(), worked[tabList]{}
	}
	list := t.list.of(w.state, func(*state) tabList { return t.build(w).measured() })
	t.cursor = max(0, min(t.cursor, len(list.rows)-1))
	if len(list.rows) > 0 && list.rows[t.cursor].head {
		t.move(list, 1)
	}
	return list
}

// move takes the cursor to the next row in a direction that is no heading.
func (t *listTab) move(list tabList, step int) {
	for i := t.cursor + step; i >= 0 && i < len(list.rows); i += step {
		if !list.rows[i].head {
			t.cursor = i
			return
		}
	}
}

func (t *listTab) key(w *wizard, msg tea.KeyMsg) bool {
	if t.own != nil && t.own(w, msg) {
		return true
	}
	list := t.shows(w)
	switch {
	case key.Matches(msg, tabKeys.Take), key.Matches(msg, tabKeys.Sums):
		t.act(w, list, key.Matches(msg, tabKeys.Sums))
	default:
		return t.scroll(list, msg.Type)
	}
	return true
}

// act takes the row under the cursor, or shows its sums.
func (t *listTab) act(w *wizard, list tabList, sums bool) {
	if len(list.rows) == 0 {
		return
	}
	row := list.rows[t.cursor]
	switch {
	case sums && row.sums != nil:
		w.push(row.sums(w))
	case !sums && row.enter != nil:
		row.enter(w)
	}
}

func (t *listTab) scroll(list tabList, pressed tea.KeyType) bool {
	switch pressed {
	case tea.KeyUp:
		t.move(list, -1)
	case tea.KeyDown:
		t.move(list, 1)
	case tea.KeyPgUp, tea.KeyPgDown:
		for range 8 {
			t.move(list, map[tea.KeyType]int{tea.KeyPgUp: -1, tea.KeyPgDown: 1}[pressed])
		}
	case tea.KeyHome:
		t.cursor = -1
		t.move(list, 1)
	case tea.KeyEnd:
		t.cursor = len(list.rows)
		t.move(list, -1)
	default:
		return false
	}
	return true
}

func (t *listTab) keys() []key.Binding { return t.bound }

// still draws the list without cursor and foot, for who looks on while the keys are for something else.
func (t *listTab) still(idle bool) { t.idle = idle }

// opens lets Enter, and the key of the sums, show what is behind the row.
func (r *tabRow) opens(look func(*wizard) screen) {
	r.sums, r.enter = look, func(w *wizard) { w.push(look(w)) }
}

// tells lets them show a page of words.
func (r *tabRow) tells(words func(*wizard) content) {
	r.opens(func(w *wizard) screen { return newPager(w, words) })
}

// sumsOf shows the sums of lines, each under its name and amount.
func sumsOf(w *wizard, title func(*wizard) string, lines []premium.Line) screen {
	return newPager(w, func(w *wizard) content {
		c := content{title: title(w)}
		for _, line := range lines {
			c.section(document.Label(w.p, line.ID)+": "+document.Value(w.p, line.Amount), w.explained(line)...)
		}
		return c
	})
}
