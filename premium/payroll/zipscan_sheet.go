package payroll

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strconv"

	"github.com/xuri/excelize/v2"
)

const (
	maxSheetColumns = 256       // of cells with something in them
	maxRows         = 25_000    // with something in them
	maxCells        = 1_000_000 // of all rows, each up to its last cell with something in it
	maxText         = 8 << 20   // bytes of text in all cells together, each with the shared text it refers to
	maxCopied       = 128 << 20 // bytes the library copies for them
)

// sheetScan is what the scan saw of a worksheet.
type sheetScan struct {
	rows   []rowScan
	merged []string // ranges, such as "A1:C1"

	value  []byte // of the open cell
	values int
	weight textWeight // of the texts in its cells
}

// textWeight measures texts and what reading them costs: for every escape (_x000D_) in a text the library copies all of
// that text anew.
type textWeight struct{ length, copied int64 }

func (w *textWeight) add(length, escapes int64) {
	w.length += length
	w.copied += length * (1 + escapes)
}

// rowScan is a row element with its cells.
type rowScan struct {
	number int
	hidden bool
	cells  []cellScan
}

// cellScan tells what kind of value a cell holds; the value itself is read by the library.
type cellScan struct {
	column  int32
	style   int32
	shared  int32 // index of its text, when kind is 's'
	kind    byte  // 'n', 's', 'b', 'e', 'd', or 't' for text of its own
	filled  bool  // has a value that is not empty
	valued  bool  // has a value, be it empty
	formula bool
}

// kindsOfCells are the types by which a cell says what it holds.
var kindsOfCells = map[string]byte{
	"": 'n', "n": 'n', "s": 's', "b": 'b', "e": 'e', "d": 'd', "str": 't', "inlineStr": 't',
}

func (s *sheetScan) row() int {
	if len(s.rows) == 0 {
		return 0
	}
	return s.rows[len(s.rows)-1].number
}

// start refuses rows and cells where no row or cell belongs: there the library would see other rows than we.
func (s *sheetScan) start(path []string, attrs []xml.Attr) *FileError {
	name := path[len(path)-1]
	if len(path) > 2 && path[1] == "mergeCells" && name == "mergeCell" {
		s.merged = append(s.merged, attribute(attrs, "ref"))
	}
	if len(path) < 3 || path[1] != "sheetData" {
		return nil
	}
	switch {
	case (name == "row") != (len(path) == 3), (name == "c") != (len(path) == 4):
		return s.broken()
	case len(path) == 3:
		return s.startRow(attrs)
	case len(path) == 4:
		return s.startCell(attrs)
	case len(path) == 5:
		return s.startValue(name)
	}
	return nil
}

func (s *sheetScan) startRow(attrs []xml.Attr) *FileError {
	number := s.row() + 1
	if r := attribute(attrs, "r"); r != "" {
		n, err := strconv.Atoi(r)
		if err != nil || n < number || n > excelize.TotalRows {
			return &FileError{ID: "workbook_row_number", Row: max(s.row(), 1)}
		}
		number = n
	}
	if number > excelize.TotalRows {
		return s.broken()
	}
	hidden, _ := strconv.ParseBool(attribute(attrs, "hidden"))
	s.rows = append(s.rows, rowScan{number: number, hidden: hidden})
	return nil
}

func (s *sheetScan) startCell(attrs []xml.Attr) *FileError {
	row := &s.rows[len(s.rows)-1]
	column := 1
	if n := len(row.cells); n > 0 {
		column = int(row.cells[n-1].column) + 1
	}
	if reference := attribute(attrs, "r"); reference != "" {
		c, r, err := excelize.CellNameToCoordinates(reference)
		if err != nil || r != row.number || c < column {
			return &FileError{ID: "workbook_reference", Row: row.number}
		}
		column = c
	}
	kind, known := kindsOfCells[attribute(attrs, "t")]
	style, ok := styleOf(attrs)
	if !known || !ok {
		return s.broken()
	}
	s.value, s.values = s.value[:0], 0
	row.cells = append(row.cells, cellScan{column: int32(column), style: style, kind: kind})
	return nil
}

func styleOf(attrs []xml.Attr) (int32, bool) {
	text := attribute(attrs, "s")
	if text == "" {
		return 0, !slices.ContainsFunc(attrs, func(a xml.Attr) bool { return a.Name.Local == "s" })
	}
	n, err := strconv.ParseInt(text, 10, 32)
	return int32(n), err == nil && n >= 0
}

func (s *sheetScan) startValue(name string) *FileError {
	row := &s.rows[len(s.rows)-1]
	cell := &row.cells[len(row.cells)-1]
	switch name {
	case "f":
		cell.formula = true
	case "v", "is":
		cell.valued = true
		if s.values++; s.values > 1 { // the library would take the last
			return s.broken()
		}
	}
	return nil
}

func (s *sheetScan) text(path []string, text []byte) {
	if len(path) < 5 || path[1] != "sheetData" {
		return
	}
	switch last := path[len(path)-1]; {
	case last == "v" && len(path) == 5, last == "t" && path[4] == "is":
		s.value = append(s.value, text...)
	}
}

func (s *sheetScan) end(path []string) *FileError {
	if len(path) != 4 || path[1] != "sheetData" {
		return nil
	}
	row := &s.rows[len(s.rows)-1]
	cell := &row.cells[len(row.cells)-1]
	cell.filled = len(s.value) > 0
	if (cell.filled || cell.formula) && cell.column > maxSheetColumns {
		return &FileError{ID: "workbook_wide", Row: row.number, Args: []any{maxSheetColumns}}
	}
	if cell.kind != 's' {
		s.weight.add(int64(len(s.value)), int64(bytes.Count(s.value, []byte("_x"))))
		return nil
	}
	if !cell.filled {
		return nil
	}
	index, err := strconv.ParseInt(string(bytes.TrimSpace(s.value)), 10, 32)
	if err != nil || index < 0 {
		return missingText(row.number)
	}
	cell.shared = int32(index)
	return nil
}

func (s *sheetScan) broken() *FileError { return brokenRow(max(s.row(), 1)) }

func missingText(row int) *FileError {
	return &FileError{ID: "workbook_text_missing", Row: row}
}
