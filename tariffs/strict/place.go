package strict

import (
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Document is a file that was read, for giving a place to what later checks find wrong in it.
type Document struct {
	file       string
	src        string // without byte order mark
	lines      []int  // where each line starts
	places     map[string]place
	duplicates []finding
}

// place is where a path is written. An element of a list has no key of its own; its value stands in for it.
type place struct {
	key, value span
	how        manner
	count      int // of the tables under [[path]]
}

// manner is how a path came to be written; it decides whether the same path may be met again.
type manner byte

const (
	implied manner = iota // a table passed through in the header of another
	dotted                // a table passed through in a dotted key
	header                // a table with a header of its own
	tables                // an array of tables
	value                 // key = value, complete as it stands
)

const byteOrderMark = "\ufeff" // which some editors put at the start of a file

func newDocument(file string, src []byte) *Document {
	d := &Document{
		file:   file,
		src:    strings.TrimPrefix(string(src), byteOrderMark),
		lines:  []int{0},
		places: map[string]place{},
	}
	for i := range len(d.src) {
		if d.src[i] == '\n' {
			d.lines = append(d.lines, i+1)
		}
	}
	return d
}

// Problem is a problem at the value of a path, or of the nearest parent when the path itself is not written.
func (d *Document) Problem(path, id string, args ...string) Problem {
	p, ok := d.nearest(path)
	if !ok {
		return Problem{File: d.file, Path: clean(path, maxPath), ID: id, Args: cleanAll(args)}
	}
	return d.at(p.value, path, id, args...)
}

// Has tells whether a path is written in the file, as a value or as a table.
func (d *Document) Has(path string) bool {
	_, ok := d.places[path]
	return ok
}

// Join gives the path of a key under a table; a key that needs quotes in TOML is quoted in a path as well, so that
// its dots are not taken for steps.
func Join(table, key string) string {
	if key == "" || strings.IndexFunc(key, needsQuotes) >= 0 {
		key = strconv.Quote(key)
	}
	if table == "" {
		return key
	}
	return table + "." + key
}

func needsQuotes(r rune) bool {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '_', r == '-':
		return false
	}
	return true
}

func element(list string, i int) string {
	return list + "[" + strconv.Itoa(i) + "]"
}

func (d *Document) nearest(path string) (place, bool) {
	for path != "" {
		if p, ok := d.places[path]; ok {
			return p, true
		}
		path = parent(path)
	}
	return place{}, false
}

// parent drops the last step of a path, be it a key or an index.
func parent(path string) string {
	cut, quoted := 0, false
	for i := 0; i < len(path); i++ {
		switch c := path[i]; {
		case c == '\\' && quoted:
			i++
		case c == '"':
			quoted = !quoted
		case (c == '.' || c == '[') && !quoted:
			cut = i
		}
	}
	return path[:cut]
}

// last is the final key of a path with the indices behind it: "share[2]" of "percentage.share[2]".
func last(path string) string {
	table := parent(path)
	for table != "" && strings.HasPrefix(path[len(table):], "[") {
		table = parent(table)
	}
	return strings.TrimPrefix(path[len(table):], ".")
}

// at makes a problem of a stretch of the source.
func (d *Document) at(where span, path, id string, args ...string) Problem {
	p := Problem{File: d.file, Path: clean(path, maxPath), ID: id, Args: cleanAll(args)}
	p.Line = d.line(where.start)
	start := d.lines[p.Line-1]
	line := strings.TrimRight(d.src[start:lineEnd(d.src, start)], " \t\r")
	p.Column = utf8.RuneCountInString(d.src[start:where.start]) + 1
	p.Excerpt = clean(line, maxExcerpt)
	p.Length = underline(d.src, where, start+len(line), p.Column)
	return p
}

func (d *Document) line(offset int) int {
	return sort.SearchInts(d.lines, offset+1)
}

// underline counts the runes to mark: within the line, and within what the excerpt shows of it.
func underline(src string, where span, lineEnd, column int) int {
	end := min(where.end, lineEnd)
	if end <= where.start {
		return 1
	}
	runes := utf8.RuneCountInString(src[where.start:end])
	return max(1, min(runes, maxExcerpt-column+1))
}
