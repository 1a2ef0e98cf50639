package field

import (
	"strings"

	"dekking/premium/locale"
)

// Sheet is what a table shows and edits. Its cells hold what could be read; what could not is kept by the table.
type Sheet interface {
	// Len is the number of rows.
	Len() int
	// Cell is the value of a cell as one would type it; "" for none.
	Cell(row, column int) string
	// Put gives a cell a value, in words that its column can read; "" empties it. Row Len() makes a new row.
	Put(row, column int, text string)
	// Remove takes a row out.
	Remove(row int)
}

// Table is a sheet to type in: one cell has the cursor, and what is typed there replaces it. Under the last row stands a
// blank one, which becomes a row as soon as something is typed in it. A cell whose text cannot be read keeps that text,
// in red, and the sheet keeps the value that it had.
type Table struct {
	Fixed int // columns on the left that never scroll away

	printer *locale.Printer
	columns []Column
	sheet   Sheet
	focused bool

	row, column int // of the cursor; row Len() of the sheet is the blank one
	anchor      int // the column that Enter goes back to on the next row
	line        Line
	editing     bool
	rough       map[place]Rough // what stands there and cannot be read
	blamed      place           // the last of these to be left
	gone        []goneRow       // rows taken out, the last one at the end

	top, first int // the first row, and the first column that is not fixed, in sight
	page       int // rows in sight
}

// goneRow is what could not be read in a row that was taken out.
type goneRow struct {
	row   int
	rough map[int]Rough
}

// keptRows is how many rows taken out are remembered.
const keptRows = 100

// NewTable makes a table of a sheet, with the cursor in the first cell.
func NewTable(p *locale.Printer, sheet Sheet, columns []Column) *Table {
	return &Table{printer: p, sheet: sheet, columns: columns, rough: map[place]Rough{}, page: 10}
}

// Column is the column under the cursor.
func (t *Table) Column() int { return t.column }

// Row is the row under the cursor; the sheet's Len() on the blank one.
func (t *Table) Row() int { return t.row }

// Editing says that a cell is being typed in.
func (t *Table) Editing() bool { return t.editing }

// Go puts the cursor on a cell.
func (t *Table) Go(row, column int) {
	t.leave()
	t.row, t.column = max(0, min(row, t.sheet.Len())), max(0, min(column, len(t.columns)-1))
	t.anchor = t.column
}

// Show puts the cursor on a row, in the column where it is.
func (t *Table) Show(row int) { t.row = max(0, min(row, t.sheet.Len())) }

// Cancel gives the cell that is being typed in back as it was; false when there is none.
func (t *Table) Cancel() bool {
	editing := t.editing
	t.editing = false
	return editing
}

// Adopt takes over the cursor and what cannot be read from a table of the same sheet.
func (t *Table) Adopt(other *Table) {
	t.row, t.column, t.anchor, t.top, t.first = other.row, other.column, other.anchor, other.top, other.first
	t.line, t.editing, t.rough, t.blamed, t.gone = other.line, other.editing, other.rough, other.blamed, other.gone
}

// Focus tells whether the keys are for this table; leaving it leaves the cell.
func (t *Table) Focus(focused bool) {
	if !focused {
		t.leave()
	}
	t.focused = focused
}

// text is what a cell shows; rough when it cannot be read.
func (t *Table) text(at place) (text string, rough bool) {
	kept, rough := t.rough[at]
	if rough || at.row >= t.sheet.Len() {
		return kept.Text, rough
	}
	return t.sheet.Cell(at.row, at.column), false
}

func (t *Table) here() place { return place{t.row, t.column} }

// begin edits the cell under the cursor, with a text to start from.
func (t *Table) begin(text string) {
	t.line.Set(text)
	t.editing = true
}

// leave takes what was typed for the cell under the cursor, if it is being edited.
func (t *Table) leave() {
	if !t.editing {
		return
	}
	t.editing = false
	t.put(strings.TrimSpace(t.line.Text()))
}

// put gives the cell under the cursor a text, which the sheet gets to see only if it can be read.
func (t *Table) put(text string) {
	at := t.here()
	if text == "" && at.row >= t.sheet.Len() {
		return
	}
	if _, fault := t.columns[at.column].reads(at.row, text); text != "" && fault != nil {
		if at.row >= t.sheet.Len() {
			t.sheet.Put(at.row, at.column, "")
		}
		t.rough[at], t.blamed = Rough{Text: text}, at
		return
	}
	delete(t.rough, at)
	t.sheet.Put(at.row, at.column, text)
	t.reread(at)
}

// clear empties the cell under the cursor; one that cannot be read gets back the value that stands.
func (t *Table) clear() {
	if t.columns[t.column].shown {
		return
	}
	if _, rough := t.rough[t.here()]; rough {
		delete(t.rough, t.here())
		return
	}
	t.put("")
}

// remove takes out the row under the cursor.
func (t *Table) remove() {
	if t.row >= t.sheet.Len() {
		return
	}
	row := t.row
	t.sheet.Remove(row)
	t.Moved(row, 1, 0)
}

// Moved tells that rows of the sheet were taken out or put in at a row by another hand, so that what cannot be read stays
// with its row. A row put back where the last one was taken out gets back what could not be read in it.
func (t *Table) Moved(row, removed, added int) {
	moved := map[place]Rough{}
	lost := goneRow{row, map[int]Rough{}}
	for at, kept := range t.rough {
		switch {
		case at.row < row:
			moved[at] = kept
		case at.row >= row+removed:
			moved[place{at.row + added - removed, at.column}] = kept
		case removed == added:
			moved[at] = kept
		case removed == 1:
			lost.rough[at.column] = kept
		}
	}
	t.rough = moved
	if removed == 1 && added == 0 {
		t.gone = append(t.gone[max(0, len(t.gone)-keptRows+1):], lost)
	}
	if removed == 0 && added == 1 {
		t.restore(row)
	}
	t.row = max(0, min(t.row, t.sheet.Len()))
}

func (t *Table) restore(row int) {
	last := len(t.gone) - 1
	if last < 0 || t.gone[last].row != row {
		return
	}
	for column, kept := range t.gone[last].rough {
		t.rough[place{row, column}] = kept
	}
	t.gone = t.gone[:last]
}
