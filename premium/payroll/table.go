package payroll

import (
	"slices"

	"dekking/premium"
)

// table is a grid of which the header is found and the columns are understood.
type table struct {
	grid    grid
	head    int // index of the header among the rows; -1: there is none
	columns []*column
	by      map[Meaning]*column // the column that counts for a meaning
	notes   []Note
	ended   bool // a row of totals was met: what follows may be a footer
	sums    map[*column]*columnSum
}

// columnSum is what was read of a column of wages, to compare with the totals that the file gives.
type columnSum struct{ all, group premium.Money }

// body gives the rows below the header.
func (t *table) body() []gridRow { return t.grid.rows[t.head+1:] }

// at gives the cell of a row in a column; rows may be shorter than the header.
func (t *table) at(row gridRow, c *column) cell {
	if c == nil {
		return cell{}
	}
	if c.index < len(row.cells) {
		return row.cells[c.index]
	}
	if row.ragged() {
		return cell{fault: "ragged"}
	}
	return cell{}
}

// label gives the text of a column that names people; where cells may have shifted it would be a wage or a birth date.
func (t *table) label(row gridRow, m Meaning) string {
	if row.ragged() {
		return ""
	}
	return t.at(row, t.by[m]).text
}

// ragged tells of a row whose cells may stand in wrong columns; see markRagged.
func (r gridRow) ragged() bool { return len(r.cells) > 0 && r.cells[0].fault == "ragged" }

func widest(rows []gridRow) int {
	width := 0
	for _, row := range rows {
		if !row.ragged() {
			width = max(width, len(row.cells))
		}
	}
	return width
}

// read adds the people of the table, and accounts for all other rows.
func (t *table) read(all *found, s Settings, keys *keyring) {
	t.sums = map[*column]*columnSum{}
	all.people = slices.Grow(all.people, len(t.body()))
	all.leaveOut(t.grid, t.grid.rows[:max(t.head, 0)], "title")
	for i, row := range t.body() {
		switch reason := t.noPerson(row, i == len(t.body())-1); reason {
		case "":
			t.readPerson(row, all, s, keys)
		case "total":
			t.ended = true
			all.controls = append(all.controls, t.control(row)...)
			fallthrough
		default:
			all.leaveOut(t.grid, []gridRow{row}, reason)
		}
	}
	all.notes = append(all.notes, t.notes...)
	all.year = max(all.year, t.year())
	for _, c := range t.columns {
		all.columns = append(all.columns, c.Column)
	}
}

// noPerson gives the reason why a row is no person; "" when it is one.
func (t *table) noPerson(row gridRow, last bool) string {
	switch {
	case t.head >= 0 && sameHeader(row, t.grid.rows[t.head]):
		return "header"
	case t.isTotal(row), last && t.isSum(row):
		return "total"
	case t.isFooter(row):
		return "footer"
	}
	return ""
}

// readPerson adds somebody, or the account of somebody who left before the start.
func (t *table) readPerson(row gridRow, all *found, s Settings, keys *keyring) {
	t.addUp(row)
	p, left := t.person(row, s, keys)
	if !left.IsZero() {
		all.leaveOut(t.grid, []gridRow{row}, "left", left)
		return
	}
	all.rows++
	all.people = append(all.people, p)
}
