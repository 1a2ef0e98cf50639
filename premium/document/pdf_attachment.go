package document

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
)

// named gives the file that a PDF carries its name in the old form too, "/F", which the library leaves empty: programs that
// read no other would save it under no name. What comes after it in the file moves on, and so do the offsets to it.
func named(pdf []byte, name string) []byte {
	empty, full := []byte("/Type /Filespec /F () "), []byte("/Type /Filespec /F ("+name+") ")
	at := bytes.Index(pdf, empty)
	if at < 0 {
		return pdf
	}
	by := len(full) - len(empty)
	table := bytes.LastIndex(pdf, []byte("\nxref\n"))
	if table < at {
		return pdf
	}
	moved := append([]byte(nil), pdf[:at]...)
	moved = append(append(moved, full...), pdf[at+len(empty):table]...)
	tail := inUse.ReplaceAllFunc(pdf[table:], func(entry []byte) []byte {
		offset, _ := strconv.Atoi(string(entry[:10]))
		if offset > at {
			offset += by
		}
		return fmt.Appendf(nil, "%010d%s", offset, entry[10:])
	})
	return append(moved, startXref.ReplaceAllFunc(tail, func([]byte) []byte {
		return fmt.Appendf(nil, "startxref\n%d\n", table+1+by)
	})...)
}

var (
	inUse     = regexp.MustCompile(`\d{10} 00000 n`)
	startXref = regexp.MustCompile(`startxref\n\d+\n`)
)
