package payroll

import (
	"bytes"
	"encoding/xml"
	"slices"
)

// stringScan measures the texts that cells share.
type stringScan struct {
	anyScan
	lengths []int32
	escapes []int32
}

func (s *stringScan) start(path []string, _ []xml.Attr) *FileError {
	if len(path) == 2 && path[1] == "si" {
		s.lengths = append(s.lengths, 0)
		s.escapes = append(s.escapes, 0)
	}
	return nil
}

// text counts plain text and that of rich text; the phonetic text beside it is not part of the value.
func (s *stringScan) text(path []string, text []byte) {
	if len(path) < 3 || path[1] != "si" {
		return
	}
	if slices.Equal(path[2:], []string{"t"}) || slices.Equal(path[2:], []string{"r", "t"}) {
		last := len(s.lengths) - 1
		s.lengths[last] += int32(len(text))
		s.escapes[last] += int32(bytes.Count(text, []byte("_x")))
	}
}

// checkTexts checks that the shared texts to which cells refer are there, and that they are not far more together than
// they seem: one long text in every cell is read anew for each.
func (a *archive) checkTexts() *FileError {
	var weight textWeight
	for _, sheet := range a.sheets {
		weight.length += sheet.weight.length
		weight.copied += sheet.weight.copied
		for i := range sheet.rows {
			if !a.strings.resolve(&sheet.rows[i], &weight) {
				return missingText(sheet.rows[i].number)
			}
		}
	}
	rows, cells := a.size()
	if weight.length > maxText || weight.copied > maxCopied || rows > maxRows || cells > maxCells {
		return &FileError{ID: "workbook_crowded"}
	}
	return nil
}

// size counts the rows and cells of the tables that the sheets will make: rows with something in them, and with it the
// empty cells before the last.
func (a *archive) size() (rows, cells int) {
	for _, sheet := range a.sheets {
		for i := range sheet.rows {
			if _, last := sheet.rows[i].extent(); last > 0 {
				rows++
				cells += last
			}
		}
	}
	return rows, cells
}

// resolve looks up the shared texts of a row; false when one is missing.
func (s *stringScan) resolve(row *rowScan, weight *textWeight) bool {
	for i := range row.cells {
		cell := &row.cells[i]
		if cell.kind != 's' || !cell.filled {
			continue
		}
		if int(cell.shared) >= len(s.lengths) {
			return false
		}
		cell.filled = s.lengths[cell.shared] > 0
		weight.add(int64(s.lengths[cell.shared]), int64(s.escapes[cell.shared]))
	}
	return true
}
