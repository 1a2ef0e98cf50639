package field

import (
	"maps"

	"dekking/premium/locale"
)

// This file holds the cells of a table that cannot be read.

// place is one cell.
type place struct{ row, column int }

// Rough is what stands in a cell and cannot be read.
type Rough struct {
	Text string
	Why  func(*locale.Printer) string // what is wrong with it; nil: what the column finds wrong
}

// Roughs are all of a table, to be kept and put back.
type Roughs map[place]Rough

// Add notes a cell that cannot be read.
func (r Roughs) Add(row, column int, rough Rough) { r[place{row, column}] = rough }

// At is what cannot be read in a cell, if there is such.
func (r Roughs) At(row, column int) (Rough, bool) {
	rough, is := r[place{row, column}]
	return rough, is
}

// Below adds those of another table whose rows come under the first ones.
func (r Roughs) Below(rows int, other Roughs) {
	for at, rough := range other {
		r[place{at.row + rows, at.column}] = rough
	}
}

// Roughs gives the cells that cannot be read.
func (t *Table) Roughs() Roughs { return maps.Clone(t.rough) }

// SetRoughs puts others in their place: the sheet is another one.
func (t *Table) SetRoughs(roughs Roughs) {
	t.Cancel()
	t.rough, t.gone = map[place]Rough{}, nil
	maps.Copy(t.rough, roughs)
	t.row = max(0, min(t.row, t.sheet.Len()))
}

// SetRough puts something that cannot be read in a cell, or takes it away.
func (t *Table) SetRough(row, column int, rough Rough, is bool) {
	delete(t.rough, place{row, column})
	if is {
		t.rough[place{row, column}] = rough
	}
}

// Readable says that every cell can be read.
func (t *Table) Readable() bool { return len(t.rough) == 0 }

// Unread says that a cell cannot be read.
func (t *Table) Unread(row, column int) bool {
	_, rough := t.rough[place{row, column}]
	return rough
}

// Submit says whether every cell can be read; it goes to the first that cannot.
func (t *Table) Submit() bool {
	t.leave()
	return !t.ToRough()
}

// ToRough goes to the first cell that cannot be read; false when each can.
func (t *Table) ToRough() bool {
	at, found := t.firstRough()
	if found {
		t.Go(at.row, at.column)
	}
	return found
}

func (t *Table) firstRough() (first place, found bool) {
	for at := range t.rough {
		if !found || at.row < first.row || at.row == first.row && at.column < first.column {
			first, found = at, true
		}
	}
	return first, found
}

// reread reads other cells of a row again, for which the one that was changed may have been what was missing.
func (t *Table) reread(changed place) {
	for at, rough := range t.rough {
		if at.row != changed.row || !t.columns[at.column].byRow() || rough.Text == "" || rough.Why != nil {
			continue
		}
		if _, fault := t.columns[at.column].reads(at.row, rough.Text); fault == nil {
			delete(t.rough, at)
			t.sheet.Put(at.row, at.column, rough.Text)
		}
	}
}

// Permute tells that the rows of the sheet stand in another order: order[i] is where row i was. What cannot be read stays
// with its row, and so does the cursor.
func (t *Table) Permute(order []int) {
	at := make([]int, len(order))
	for now, was := range order {
		at[was] = now
	}
	moved := map[place]Rough{}
	for was, rough := range t.rough {
		moved[place{follow(at, was.row), was.column}] = rough
	}
	t.rough, t.gone = moved, nil
	t.blamed.row, t.row = follow(at, t.blamed.row), follow(at, t.row)
}

// follow is where a row is now; the blank one stays.
func follow(at []int, row int) int {
	if row < len(at) {
		return at[row]
	}
	return row
}
