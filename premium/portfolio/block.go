package portfolio

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Block is a run of whole rows, as text. It is not to be changed.
type Block struct {
	text      string
	separator byte
	first     int // number of its first row
}

// decode makes text of bytes: UTF-8, or else what Excel saves on Windows.
func decode(data []byte) string {
	if utf8.Valid(data) {
		return string(data)
	}
	decoded, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil { // it knows every byte
		return string(data)
	}
	return string(decoded)
}

// looksUTF16 knows the byte order mark, and by the NUL that every second byte of Dutch text then is.
func looksUTF16(data []byte) bool {
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		return true
	}
	head := data[:min(len(data), 64)]
	return len(head) >= 4 && bytes.Count(head, []byte{0})*3 >= len(head)
}

// whole is how many bytes at the start of a text are whole rows, and how many rows those are. Without a quote the last
// end of a line is that of a row; else the rows are cut to see.
func whole(text []byte, separator byte, last bool) (length, rows int) {
	if bytes.IndexByte(text, '"') >= 0 {
		return wholeQuoted(text, separator, last)
	}
	ending := byte('\n')
	if bytes.IndexByte(text, '\n') < 0 {
		ending = '\r'
	}
	length, rows = bytes.LastIndexByte(text, ending)+1, bytes.Count(text, []byte{ending})
	if last && length < len(text) {
		return len(text), rows + 1
	}
	return length, rows
}

func wholeQuoted(text []byte, separator byte, last bool) (length, rows int) {
	c := cutter{text: string(text), separator: separator, last: last}
	var cells []string
	for {
		var ended bool
		before := c.at
		if cells, ended = c.row(cells); !ended {
			return c.at, rows
		}
		if c.at == len(c.text) && c.text[c.at-1] == '\r' && !last { // its LF may follow
			return before, rows
		}
		rows++
	}
}
