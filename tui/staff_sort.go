package tui

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dekking/premium"
)

// This file puts the list of employees in the order of a column.

// rank is where a cell belongs in that order. Those without a value come last, whichever way.
type rank struct {
	none   bool
	number int64
	text   string
}

func numbered64(n int64, given bool) rank { return rank{none: !given, number: n} }

// worded ranks a text; one of digits by its number, before all others.
func worded(text string) rank {
	text = strings.ToLower(strings.TrimSpace(text))
	if n, err := strconv.ParseInt(text, 10, 64); err == nil {
		return rank{number: n}
	}
	return rank{none: text == "", number: 1<<63 - 1, text: text}
}

// switched ranks yes before no.
func switched(yes bool) rank {
	if yes {
		return rank{number: 0}
	}
	return rank{number: 1}
}

func (a rank) compare(b rank, down bool) int {
	if a.none || b.none {
		return cmp.Compare(bit(a.none), bit(b.none))
	}
	order := cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(a.text, b.text))
	if down {
		return -order
	}
	return order
}

func bit(set bool) int {
	if set {
		return 1
	}
	return 0
}

// sorting is the order that the list was last put in.
type sorting struct {
	column int // -1: none
	down   bool
}

// sort puts the list in the order of the column under the cursor: upward, and downward when it stands so already. Rows
// that are equal keep their order, and what cannot be read stays with its row. It gives what was done.
func (f *staffField) sort() sorting {
	f.leave()
	next := sorting{column: f.table.Column()}
	order := f.ordered(next)
	if inPlace(order) {
		next.down = true
		order = f.ordered(next)
	}
	if inPlace(order) {
		return next
	}
	employees := make([]premium.Employee, len(order))
	for now, was := range order {
		employees[now] = f.employees[was]
	}
	f.employees, f.fresh = employees, true
	f.table.Permute(order)
	return next
}

// ordered gives for each place the row that belongs there.
func (f *staffField) ordered(by sorting) []int {
	ranks, order := make([]rank, len(f.employees)), make([]int, len(f.employees))
	for row := range f.employees {
		order[row] = row
		if ranks[row] = f.columns[by.column].rank(f, row); f.table.Unread(row, by.column) {
			ranks[row].none = true
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return ranks[a].compare(ranks[b], by.down) })
	return order
}

func inPlace(order []int) bool {
	for now, was := range order {
		if now != was {
			return false
		}
	}
	return true
}

// permutation gives for each place of a list where its employee stood in another one; nil unless both hold the same
// employees. Of equal ones the first stays the first.
func permutation(before, after []premium.Employee) []int {
	if len(before) != len(after) {
		return nil
	}
	places := make(map[premium.Employee][]int, len(before))
	for i, e := range before {
		places[e] = append(places[e], i)
	}
	order := make([]int, len(after))
	for i, e := range after {
		rest := places[e]
		if len(rest) == 0 {
			return nil
		}
		order[i], places[e] = rest[0], rest[1:]
	}
	return order
}

// sortStaff sorts the list on the screen, and says how.
func (w *wizard) sortStaff(p *page) {
	f := p.staff()
	p.leave(w)
	done := f.sort()
	if f.taken() {
		p.take(w)
	}
	id := "staff.sorted.up"
	if done.down {
		id = "staff.sorted.down"
	}
	w.status = w.p.Text(id, f.columns[done.column].column.Title)
}
