package portfolio

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"

	"dekking/premium/locale"
)

// blockBytes is what is read at once; a row of totals is some hundred bytes.
const blockBytes = 128 << 10

// FileError is why a table cannot be read on: an id of the catalogue under "portfolio.error.", with its arguments.
type FileError struct {
	Row  int // 0: of the file as a whole
	ID   string
	Args []any
}

// Error is the fallback for readers without a locale.
func (e *FileError) Error() string { return e.ID }

// Reader reads a table in blocks of whole rows.
type Reader struct {
	from    io.Reader
	kept    []byte // read, and not yet given
	ended   bool
	first   int // number of the next row
	cut     byte
	columns columns
}

// Open reads the header of a table. The error is a *FileError, or the stream's.
func Open(from io.Reader) (*Reader, error) {
	r := &Reader{from: from, first: 1}
	if err := r.fill(); err != nil {
		return nil, err
	}
	if looksUTF16(r.kept) {
		return nil, &FileError{ID: "utf16"}
	}
	if bytes.HasPrefix(r.kept, []byte("\ufeff")) {
		r.drop(len("\ufeff"))
	}
	header, err := r.header()
	if err != nil {
		return nil, err
	}
	r.columns, err = columnsOf(header)
	return r, err
}

// Ignored are the headers of columns that mean nothing here, as they stand in the file, cleaned.
func (r *Reader) Ignored() []string { return r.columns.ignored }

// header takes off the first row with text, and a line that tells the separator before it. It cuts bytes: a separator is
// the same in either encoding.
func (r *Reader) header() ([]string, error) {
	c := cutter{text: string(r.kept), last: true}
	line, _, _ := strings.Cut(strings.ReplaceAll(strings.TrimLeft(c.text, "\r\n"), "\r", "\n"), "\n")
	if told, found := strings.CutPrefix(strings.ToLower(strings.Trim(line, `" `)), "sep="); found && len(told) == 1 {
		r.cut = told[0]
	} else {
		r.cut = separatorOf(line)
	}
	for c.separator = r.cut; ; {
		cells, more := c.row(nil)
		if !more {
			return nil, &FileError{ID: "empty"}
		}
		r.first++
		if !blank(cells) && !strings.HasPrefix(strings.ToLower(cells[0]), "sep=") {
			r.drop(c.at)
			return decoded(cells), nil
		}
	}
}

func decoded(cells []string) []string {
	for i := range cells {
		cells[i] = decode([]byte(cells[i]))
	}
	return cells
}

// drop forgets what was given.
func (r *Reader) drop(length int) { r.kept = r.kept[:copy(r.kept, r.kept[length:])] }

// separatorOf is the separator that a header has most of.
func separatorOf(header string) byte {
	best := byte(';')
	for _, separator := range []byte("\t,") {
		if strings.Count(header, string(separator)) > strings.Count(header, string(best)) {
			best = separator
		}
	}
	return best
}

func blank(cells []string) bool {
	return !slices.ContainsFunc(cells, func(cell string) bool { return cell != "" })
}

// Next gives the next rows. The error is io.EOF after the last, a *FileError, or the stream's.
func (r *Reader) Next() (Block, error) {
	if err := r.fill(); err != nil {
		return Block{}, err
	}
	if len(r.kept) == 0 {
		return Block{}, io.EOF
	}
	length, rows := whole(r.kept, r.cut, r.ended)
	if length == 0 {
		return Block{}, &FileError{Row: r.first, ID: "long_row"}
	}
	block := Block{text: decode(r.kept[:length]), separator: r.cut, first: r.first}
	r.first += rows
	r.drop(length)
	return block, nil
}

// fill reads until a block is full or the stream has ended.
func (r *Reader) fill() error {
	if r.kept == nil {
		r.kept = make([]byte, 0, blockBytes)
	}
	for !r.ended && len(r.kept) < blockBytes {
		n, err := r.from.Read(r.kept[len(r.kept):blockBytes])
		r.kept = r.kept[:len(r.kept)+n]
		switch {
		case errors.Is(err, io.EOF):
			r.ended = true
		case err != nil:
			return err
		}
	}
	return nil
}

// shown makes a header fit to be shown.
func shown(header string) string { return locale.Clean(header, 60) }
