package portfolio

import (
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// Row is one employer of a table.
type Row struct {
	Number int // as a spreadsheet counts, the header included
	Draft  premium.Draft
	Faults []Fault // of cells that could not be read; what they were to say is not in the draft
}

// Fault is why a cell could not be read. Nothing of the cell is in it but what a parser repeats of a choice.
type Fault struct {
	Field string // path in a request file: "payroll.total"; "" for the row as a whole
	ID    string // of the catalogue under "portfolio.cell."; "" when Parse says it
	Parse *locale.Fault
}

// Rows reads the rows of blocks. It remembers what a cell was read as, since few choices differ; so it is for one goroutine.
type Rows struct {
	input    input
	columns  columns
	defaults premium.Draft
	seen     []map[string]reading // by column
	cells    []string
	row      Row
}

// reading is what a cell was read as.
type reading struct {
	apply apply
	wrong *wrong
}

// maxSeen bounds what is remembered of a column: of names and amounts every one is another.
const maxSeen = 512

// Rows gives a reader of the rows of this table. What a row leaves open is taken from the defaults.
func (r *Reader) Rows(p *locale.Printer, sectors *tariffs.Sectors, defaults premium.Draft) *Rows {
	rows := &Rows{input: input{p, sectors}, columns: r.columns, defaults: Shared(defaults), seen: make([]map[string]reading, len(r.columns.fields))}
	for i := range rows.seen {
		rows.seen[i] = map[string]reading{}
	}
	return rows
}

// Shared is what one request can say for many employers: all but name, payroll, staff, absence and cases, and a percentage
// that was quoted to one of them.
func Shared(d premium.Draft) premium.Draft {
	d.Employer.Name, d.Rate.Percentage, d.Rate.ExpectedAbsence = "", nil, nil
	d.Payroll, d.Headcount, d.Employees, d.Absence, d.Cases = nil, nil, nil, nil, nil
	return d
}

// Read visits the rows of a block that say something. A row holds until the next one.
func (rs *Rows) Read(b Block, visit func(*Row)) {
	c := cutter{text: b.text, separator: b.separator, last: true}
	for number := b.first; ; number++ {
		cells, more := c.row(rs.cells)
		if !more {
			return
		}
		if rs.cells = cells; !blank(cells) {
			rs.row = Row{Number: number, Draft: rs.defaults}
			rs.fill(&rs.row, cells)
			visit(&rs.row)
		}
	}
}

// fill puts what the cells say in the draft. Of a row with more cells than the header nothing is taken: where a separator
// stands in a text, what is behind it is in wrong columns.
func (rs *Rows) fill(row *Row, cells []string) {
	if known := len(rs.columns.fields); len(cells) > known && !blank(cells[known:]) {
		row.Faults = append(row.Faults, Fault{ID: "ragged"})
		return
	}
	for i, cell := range cells {
		if i >= len(rs.columns.fields) || cell == "" || rs.columns.fields[i].path == "" {
			continue
		}
		read := rs.reading(i, cell)
		if read.wrong != nil {
			row.Faults = append(row.Faults, Fault{rs.columns.fields[i].path, read.wrong.id, read.wrong.fault})
			continue
		}
		read.apply(&row.Draft)
	}
}

func (rs *Rows) reading(i int, cell string) reading {
	if read, known := rs.seen[i][cell]; known {
		return read
	}
	cell = strings.Clone(cell) // what is remembered must not hold on to the block
	var read reading
	if read.apply, read.wrong = rs.columns.fields[i].read(rs.input, cell); len(rs.seen[i]) < maxSeen {
		rs.seen[i][cell] = read
	}
	return read
}
