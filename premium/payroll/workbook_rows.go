package payroll

import (
	"slices"

	"github.com/xuri/excelize/v2"
)

// reading reads the values of one workbook.
type reading struct {
	book     *excelize.File
	formats  []format // per style
	from1904 bool
}

func newReading(book *excelize.File) *reading {
	r := &reading{book: book, formats: formatsOf(book)}
	if properties := book.WorkBook.WorkbookPr; properties != nil {
		r.from1904 = properties.Date1904
	}
	return r
}

// rows reads the rows of a sheet that hold anything. A row or a value that was scanned and that the library does not
// give is an error of the file, never a shorter list.
func (r *reading) rows(sheet listedSheet) ([]gridRow, *FileError) {
	values, err := r.book.Rows(sheet.name)
	if err != nil {
		return nil, &FileError{ID: "workbook_broken"}
	}
	defer values.Close()
	var rows []gridRow
	at := 0
	for i := range sheet.scan.rows {
		scanned := &sheet.scan.rows[i]
		// The library also counts the rows that the file leaves out. It is not asked for more than were scanned: what
		// follows the rows may hold elements of the same name, such as the anchors of buttons.
		for ; at < scanned.number; at++ {
			if !values.Next() {
				return nil, lost(sheet, scanned.number)
			}
		}
		row, failed := r.row(sheet, scanned, values)
		if failed != nil {
			return nil, failed
		}
		if len(row.cells) > 0 {
			rows = append(rows, row)
		}
	}
	return rows, nil
}

func lost(sheet listedSheet, row int) *FileError {
	return &FileError{ID: "rows_lost", Row: row, Args: []any{Discreet(sheet.name)}}
}

func (r *reading) row(sheet listedSheet, scanned *rowScan, values *excelize.Rows) (gridRow, *FileError) {
	texts, err := values.Columns(excelize.Options{RawCellValue: true})
	if err != nil {
		return gridRow{}, lost(sheet, scanned.number)
	}
	row := gridRow{number: scanned.number}
	for _, seen := range scanned.cells {
		text := ""
		if int(seen.column) <= len(texts) {
			text = texts[seen.column-1]
		}
		if int(seen.style) >= max(len(r.formats), 1) {
			return gridRow{}, brokenRow(scanned.number)
		}
		if seen.filled != (text != "") {
			return gridRow{}, lost(sheet, scanned.number)
		}
		if c := r.cell(seen, text); c != (cell{}) {
			row.cells = append(row.cells, make([]cell, int(seen.column)-1-len(row.cells))...)
			row.cells = append(row.cells, c)
		}
	}
	return row, nil
}

func (s *sheetScan) hasContent() bool {
	for i := range s.rows {
		if first, _ := s.rows[i].extent(); first > 0 {
			return true
		}
	}
	return false
}

// extent gives the first and last column with something in them; zeros for an empty row.
func (r *rowScan) extent() (first, last int) {
	for _, c := range r.cells {
		if !c.filled && !c.formula {
			continue
		}
		if first == 0 {
			first = int(c.column)
		}
		last = int(c.column)
	}
	return first, last
}

// notes says what of a sheet the user should look at.
func (s listedSheet) notes(file string) []Note {
	origin := Origin{File: Discreet(file), Sheet: Discreet(s.name)}
	var notes []Note
	hidden := 0
	for i := range s.scan.rows {
		row := &s.scan.rows[i]
		if first, _ := row.extent(); row.hidden && first > 0 {
			hidden++
		}
	}
	if hidden > 0 {
		notes = append(notes, Note{Origin: origin, ID: "hidden_rows", Args: []any{hidden}})
	}
	if reference := s.scan.mergedInData(); reference != "" {
		notes = append(notes, Note{Origin: origin, ID: "merged_cells", Args: []any{reference}})
	}
	return notes
}

const maxMergedSeen = 100 // merged ranges looked at for a note

// mergedInData gives the first merged range that has other values beside it: of merged cells only the first holds the
// value, so that the employee in the next row would miss it. A title above a list stands alone in its row.
func (s *sheetScan) mergedInData() string {
	for _, reference := range s.merged[:min(len(s.merged), maxMergedSeen)] {
		columns, rows, ok := corners(reference)
		if ok && s.hasBeside(columns, rows) {
			c1, _ := excelize.CoordinatesToCellName(columns[0], rows[0])
			c2, _ := excelize.CoordinatesToCellName(columns[1], rows[1])
			return c1 + ":" + c2
		}
	}
	return ""
}

func (s *sheetScan) hasBeside(columns, rows [2]int) bool {
	from, _ := slices.BinarySearchFunc(s.rows, rows[0], func(row rowScan, number int) int { return row.number - number })
	for i := from; i < len(s.rows) && s.rows[i].number <= rows[1]; i++ {
		if first, last := s.rows[i].extent(); first > 0 && (first < columns[0] || last > columns[1]) {
			return true
		}
	}
	return false
}
