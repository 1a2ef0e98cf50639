package strict

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing wrong in a file: where, what, and with which words. It is worded by the reader's locale as
// "problem.<ID>" and "remedy.<ID>".
type Problem struct {
	File    string   // as the user named it
	Line    int      // 1-based; 0 when the problem is of the file as a whole
	Column  int      // 1-based, in runes
	Length  int      // of the caret underline, in runes, at least 1 when Line > 0
	Excerpt string   // the source line, cleaned of control and direction characters, tabs as spaces, cut to 100 runes
	Path    string   // "percentage.share[2].year1"; arrays of tables count from 0
	ID      string   // e.g. "unquoted_number"
	Args    []string // for the wording, each cleaned and cut to 60 runes, the message of "syntax" to 160
}

// Error is the fallback for readers without a locale: "file:line:column: id argument argument".
func (p Problem) Error() string {
	place := clean(p.File, maxFile)
	if p.Line > 0 {
		place = fmt.Sprintf("%s:%d:%d", place, p.Line, p.Column)
	}
	return strings.Join(append([]string{place + ": " + p.ID}, p.Args...), " ")
}

// Problems is everything that is wrong in one file or more. An empty list is no error, so test its length before
// returning it as one.
type Problems []Problem

// Error gives every problem on a line of its own.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// Sort puts the problems in the order of file, line and column; what has no place comes first.
func (ps Problems) Sort() {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
		)
	})
}

// Fault is what a Value finds wrong in its text; the place is added by the reader of the file.
type Fault struct {
	ID   string
	Args []string
}

// Value is a field that is written as a quoted string and reads itself, e.g. a percentage. It is implemented on the
// pointer.
type Value interface {
	// ReadStrict sets the value from the text between the quotes, or says why it cannot.
	ReadStrict(text string) *Fault
}
