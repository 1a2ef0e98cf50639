package payroll

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// What a table may hold at most. A staff list stays far below; the limits are there for files made to exhaust memory, and
// are checked while the text is cut, before anything is kept.
const (
	maxTableBytes   = 5 << 20
	maxTableRows    = 50_000
	maxTableColumns = 64
	maxTableCells   = 750_000
)

// readCSV reads text with separators: UTF-8 or Windows-1252, the cells between semicolons, commas or tabs.
func readCSV(f File) (grid, *FileError) {
	g := grid{file: f.Name}
	text, note, id := decodeText(f.Data)
	if id != "" {
		return g, tableError(f.Name, 0, id)
	}
	if note != "" {
		g.notes = append(g.notes, Note{Origin: Origin{File: Discreet(f.Name)}, ID: note})
	}
	first := 1
	separator, rest, told := cutSeparatorLine(text)
	if told {
		text, first = rest, 2
	} else {
		separator = findSeparator(text)
	}
	rows, failed := cutter{text: text, separator: separator, line: first}.all()
	if failed != nil {
		failed.File = Discreet(f.Name)
		return g, failed
	}
	g.rows = markRagged(rows)
	return g, nil
}

// tableError is a FileError about a table. Its arguments hold nothing of the content.
func tableError(name string, row int, id string, args ...any) *FileError {
	return &FileError{File: Discreet(name), Row: row, ID: id, Args: args}
}

// decodeText makes text of bytes, with the id of a note about how, or the id of why it is none.
func decodeText(data []byte) (text, note, failed string) {
	switch {
	case len(data) > maxTableBytes:
		return "", "", "table_too_large"
	case looksUTF16(data):
		return "", "", "utf16"
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if bytes.ContainsAny(data, "\x00\x1b") {
		return "", "", "control_characters"
	}
	if utf8.Valid(data) {
		return string(data), "", ""
	}
	decoded, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", "control_characters"
	}
	return string(decoded), "windows_1252", ""
}

// looksUTF16 knows the byte order mark, and by the NUL that every second byte of Dutch text then is.
func looksUTF16(data []byte) bool {
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		return true
	}
	head := data[:min(len(data), 64)]
	return len(head) >= 4 && bytes.Count(head, []byte{0})*3 >= len(head)
}

// cutSeparatorLine takes off the line "sep=;" with which Excel is told the separator.
func cutSeparatorLine(text string) (separator byte, rest string, told bool) {
	end := strings.IndexAny(text, "\r\n")
	if end < 0 {
		return 0, text, false
	}
	value, ok := strings.CutPrefix(strings.ToLower(strings.Trim(text[:end], `" `)), "sep=")
	if !ok || len(value) != 1 || !strings.Contains(";,\t|", value) {
		return 0, text, false
	}
	rest = text[end+1:]
	if text[end] == '\r' {
		rest = strings.TrimPrefix(rest, "\n")
	}
	return value[0], rest, true
}

// findSeparator looks which separator cuts most of the first rows in the same number of cells, more than one.
func findSeparator(text string) byte {
	best, most := byte(';'), 0
	for _, separator := range []byte(";\t,") {
		if same := sameWidth(text, separator); same > most {
			best, most = separator, same
		}
	}
	return best
}

// sameWidth counts the rows that have the most common number of cells above one.
func sameWidth(text string, separator byte) int {
	counts, most := map[int]int{}, 0
	c := cutter{text: text, separator: separator, line: 1}
	for range 200 {
		cells, more, failed := c.next()
		if failed != nil || !more {
			break
		}
		if len(cells) > 1 {
			counts[len(cells)]++
			most = max(most, counts[len(cells)])
		}
	}
	return most
}

// markRagged gives the cells of rows that are not as wide as the header the fault "ragged": where a separator is missing
// or stands in a text, the cells behind it are in wrong columns, and nobody can tell where that began.
func markRagged(rows []gridRow) []gridRow {
	head := findHeader(rows, nil)
	if head < 0 {
		return rows
	}
	width := len(rows[head].cells)
	named := width
	for named > 0 && rows[head].cells[named-1].text == "" {
		named--
	}
	for _, row := range rows[head+1:] {
		if len(row.cells) < named || !blankCells(row.cells[min(width, len(row.cells)):]) {
			for i := range row.cells {
				row.cells[i].fault = "ragged"
			}
		}
	}
	return rows
}

func blankCells(cells []cell) bool {
	for _, c := range cells {
		if c.text != "" {
			return false
		}
	}
	return true
}
