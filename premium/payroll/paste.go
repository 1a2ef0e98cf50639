package payroll

import "strings"

// pasteGrid makes a grid of cells copied from a spreadsheet: rows on lines, cells between tabs, cells with line breaks
// between quotes. Without any tab a semicolon separates; a comma does not, for it stands in amounts. The grid has no file
// name, which is how readGrids knows that it may have no header.
func pasteGrid(text string) (grid, *FileError) {
	decoded, _, id := decodeText([]byte(text))
	if id != "" {
		return grid{}, tableError("", 0, id)
	}
	separator := byte('\t')
	if !strings.Contains(decoded, "\t") {
		separator = ';'
	}
	rows, failed := cutter{text: decoded, separator: separator, lenient: true, line: 1}.all()
	if failed != nil {
		return grid{}, failed
	}
	return grid{rows: rows}, nil
}
