package payroll

import (
	"bytes"
	"slices"
	"strings"
)

// kind says what a file is, by what it begins with. Names are not looked at: an Excel file is often called .csv, and a
// page of HTML .xls.
type kind string

const (
	tableKind       kind = "csv"
	workbookKind    kind = "workbook"
	declarationKind kind = "declaration"

	// The kinds that are refused, each with a sentence of its own: "payroll.error.<kind>".
	htmlKind    kind = "html"
	pdfKind     kind = "pdf"
	rtfKind     kind = "rtf"
	jsonKind    kind = "json"
	imageKind   kind = "image"
	archiveKind kind = "archive"
	emptyKind   kind = "empty"
)

// starts are the first bytes of kinds of files. Both kinds of workbook, and what looks like one, are for its reader to
// tell apart.
var starts = []struct {
	with string
	kind kind
}{
	{"PK\x03\x04", workbookKind}, {"PK\x05\x06", workbookKind}, {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", workbookKind},
	{"\x89PNG\r\n\x1a", imageKind}, {"\xff\xd8\xff", imageKind}, {"GIF8", imageKind}, {"II*\x00", imageKind}, {"MM\x00*", imageKind},
	{"BM", imageKind}, {"RIFF", imageKind},
	{"\x1f\x8b", archiveKind}, {"7z\xbc\xaf\x27\x1c", archiveKind}, {"Rar!\x1a", archiveKind}, {"BZh", archiveKind},
	{"\xfd7zXZ", archiveKind}, {"(\xb5/\xfd", archiveKind},
}

// fileKind recognises a file. What is nothing else is taken for a table of text.
func fileKind(data []byte) kind {
	for _, start := range starts {
		if bytes.HasPrefix(data, []byte(start.with)) && !isText(data) {
			return start.kind
		}
	}
	text := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n\x00")
	switch {
	case len(text) == 0:
		return emptyKind
	case bytes.HasPrefix(text, []byte("%PDF")):
		return pdfKind
	case bytes.HasPrefix(text, []byte(`{\rtf`)):
		return rtfKind
	case text[0] == '<':
		return markup(text)
	case isJSON(text):
		return jsonKind
	}
	return tableKind
}

// isText tells whether a file begins as text does: the marks of some kinds are letters, as a header may begin with.
func isText(data []byte) bool {
	return !bytes.ContainsFunc(data[:min(len(data), 64)], func(r rune) bool { return r < ' ' && !strings.ContainsRune("\t\r\n\f", r) })
}

// markup tells a declaration from a page of HTML, as which some programs export tables.
func markup(text []byte) kind {
	head := bytes.ToLower(text[:min(len(text), 4096)])
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<table", "<meta"} {
		if bytes.Contains(head, []byte(tag)) {
			return htmlKind
		}
	}
	return declarationKind
}

// isJSON recognises an object or a list; a header between brackets is followed by no quote, bracket or digit.
func isJSON(text []byte) bool {
	if text[0] != '{' && text[0] != '[' {
		return false
	}
	rest := bytes.TrimLeft(text[1:], " \t\r\n")
	return len(rest) > 0 && bytes.IndexByte([]byte(`"{[}]`), rest[0]) >= 0
}

// Meanings lists what a user may say that a column holds.
func Meanings() []Meaning { return slices.Clone(knownMeanings) }
