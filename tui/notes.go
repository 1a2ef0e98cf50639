package tui

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"unicode"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/tariffs/strict"
)

// notes are what the journal holds: the answers as a request file and, in comments at its end, what a request has no key
// for.
type notes struct {
	draft   premium.Draft
	told    told
	shelved string // name of the kept quote that the answers come from; "" for none
	file    string // of the user's from which they come; "" for none
}

// The comments begin with these.
const (
	toldMark    = "# told: "
	shelvedMark = "# version of: "
	fileMark    = "# file: "
)

// text is the file.
func (n notes) text() []byte {
	text := archive.WriteRequest(n.draft)
	if ids := n.told.unread(false); len(ids) > 0 {
		text = append(text, toldMark+strings.Join(slices.Sorted(maps.Keys(ids)), " ")+"\n"...)
	}
	if n.shelved != "" {
		text = append(text, shelvedMark+n.shelved+"\n"...)
	}
	if n.file != "" && !strings.ContainsFunc(n.file, unicode.IsControl) {
		text = append(text, fileMark+n.file+"\n"...)
	}
	return text
}

// readNotes reads the answers, finished or not: what a request file may not hold, such as an employee without a wage, is
// an answer that is not finished yet, and nothing is lost as long as the draft makes the same file.
func readNotes(path string) (notes, bool) {
	src, err := archive.Open(path, int64(strict.RequestLimits.Bytes))
	if err != nil {
		return notes{}, false
	}
	src, file := cutComment(src, fileMark)
	src, shelved := cutComment(src, shelvedMark)
	src, ids := cutComment(src, toldMark)
	n := notes{shelved: shelved, file: file}
	for _, id := range strings.Fields(ids) {
		n.told = n.told.and(questionOf(id)) // an id that no question has is passed over
	}
	draft, _, problems := archive.ReadRequest(path, src)
	n.draft = draft
	return n, len(problems) == 0 || bytes.Equal(archive.WriteRequest(draft), src)
}

// cutComment takes the last line from a file, if it is a comment that begins so.
func cutComment(src []byte, mark string) (rest []byte, said string) {
	i := bytes.LastIndex(src, []byte(mark))
	if i < 0 || i > 0 && src[i-1] != '\n' {
		return src, ""
	}
	return src[:i], strings.TrimSpace(string(src[i+len(mark):]))
}
