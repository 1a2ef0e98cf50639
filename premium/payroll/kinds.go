package payroll

import (
	"bytes"
	"regexp"
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

// marks are the first bytes of kinds of files. Both kinds of workbook, and what looks like one, are for its reader to tell
// apart.
var marks = []struct {
	kind kind
	with []string
}{
	{workbookKind, []string{"PK\x03\x04", "PK\x05\x06", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}},
	{imageKind, []string{"\x89PNG", "\xff\xd8\xff", "II*\x00", "MM\x00*"}},
	{archiveKind, []string{"\x1f\x8b", "7z\xbc\xaf\x27\x1c", "Rar!\x1a", "\xfd7zXZ", "(\xb5/\xfd"}},
}

// letters are marks with which a header of a table may begin too; it goes on as text.
var letters = []struct {
	kind kind
	with []string
}{
	{imageKind, []string{"GIF8", "BM", "RIFF"}},
	{archiveKind, []string{"BZh"}},
}

// fileKind recognises a file. What is nothing else is taken for a table of text.
func fileKind(data []byte) kind {
	for _, mark := range marks {
		if beginsWith(data, mark.with) {
			return mark.kind
		}
	}
	for _, mark := range letters {
		if beginsWith(data, mark.with) && !isText(data) {
			return mark.kind
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

func beginsWith(data []byte, any []string) bool {
	return slices.ContainsFunc(any, func(mark string) bool { return bytes.HasPrefix(data, []byte(mark)) })
}

// isText tells whether a file begins without control characters.
func isText(data []byte) bool {
	return !bytes.ContainsFunc(data[:min(len(data), 64)], func(r rune) bool { return r < ' ' && !strings.ContainsRune("\t\r\n\f", r) })
}

// htmlTag is what a page of HTML has near its beginning, and a declaration nowhere.
var htmlTag = regexp.MustCompile(`(?i)<(!doctype html|html|head|body|table|meta)[\s>]`)

// markup tells a declaration from a page of HTML, as which some programs export tables.
func markup(text []byte) kind {
	if htmlTag.Match(text[:min(len(text), 4096)]) {
		return htmlKind
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
