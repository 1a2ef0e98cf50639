package tui

import (
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// This file understands the paths of payroll files as a terminal gives them when files are dropped on it: quoted, as an
// address, with backslashes before blanks, several on a line.

// payrollExtensions end the names of the files that can be imported.
var payrollExtensions = []string{".xml", ".csv", ".txt", ".tsv", ".xlsx", ".xls"}

// IsPayroll says that a path is, by its name, a payroll file.
func IsPayroll(path string) bool {
	return slices.Contains(payrollExtensions, strings.ToLower(filepath.Ext(path)))
}

// windowsPath is the beginning of a path in which backslashes stand between folders, not before blanks.
var windowsPath = regexp.MustCompile(`(?:^|[\s"'])(?:[A-Za-z]:[\\/]|\\\\)`)

// pathsIn gives the paths in a text. What ends in no extension of a payroll file goes on after the blank; a text in which
// nothing does is one path.
func pathsIn(text string) []string {
	var paths []string
	open := "" // a path that has not come to its end yet
	for _, part := range pathWords(text) {
		if open != "" {
			part.text = open + " " + part.text
		}
		if open = ""; !part.quoted && !IsPayroll(part.text) {
			open = part.text
			continue
		}
		paths = append(paths, fromAddress(part.text))
	}
	if open != "" {
		paths = append(paths, fromAddress(open))
	}
	return paths
}

// droppedPaths are the paths in a text that was pasted, if that is what it is: each ends as a payroll file does.
func droppedPaths(text string) []string {
	if len(text) > mostPaths || strings.ContainsRune(text, '\t') {
		return nil
	}
	paths := pathsIn(text)
	if len(paths) == 0 || slices.ContainsFunc(paths, func(path string) bool { return !IsPayroll(path) }) {
		return nil
	}
	return paths
}

// mostPaths is the longest text that is taken for paths.
const mostPaths = 8192

// pathWord is a part of a text between blanks.
type pathWord struct {
	text   string
	quoted bool
}

// pathWords cuts a text at blanks and line ends outside quotes.
func pathWords(text string) []pathWord {
	var words []pathWord
	rest, escapes := strings.TrimSpace(text), !windowsPath.MatchString(text)
	for rest != "" {
		var word pathWord
		if quote := rest[0]; (quote == '\'' || quote == '"') && strings.IndexByte(rest[1:], quote) > 0 {
			inside, after, _ := strings.Cut(rest[1:], string(quote))
			word, rest = pathWord{inside, true}, after
		} else {
			word.text, rest = bareWord(rest, escapes)
		}
		words = append(words, word)
		rest = strings.TrimSpace(rest)
	}
	return words
}

// bareWord takes a text up to the first blank; where backslashes escape, up to one that has none before it.
func bareWord(text string, escapes bool) (word, rest string) {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && escapes && i+1 < len(text):
			i++
			b.WriteByte(text[i])
		case c == ' ' || c == '\n' || c == '\r':
			return b.String(), text[i:]
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), ""
}

// drive begins the path of an address on Windows.
var drive = regexp.MustCompile(`^/[A-Za-z]:/`)

// fromAddress makes a path of a file:// address; what is none stays as it is.
func fromAddress(text string) string {
	if !strings.HasPrefix(strings.ToLower(text), "file://") {
		return text
	}
	address, err := url.Parse(text)
	if err != nil {
		return text
	}
	if drive.MatchString(address.Path) {
		return address.Path[1:]
	}
	return address.Path
}

// joinedPaths writes paths as one would type them.
func joinedPaths(paths []string) string {
	if len(paths) == 1 {
		return paths[0]
	}
	quoted := make([]string, len(paths))
	for i, path := range paths {
		quoted[i] = `"` + path + `"`
	}
	return strings.Join(quoted, " ")
}
