package strict

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

// syntax words what the library found wrong. It stops at the first fault, so this is one problem; only keys that are
// written twice are all known, from the index.
func (d *Document) syntax(err error) Problems {
	var parse toml.ParseError
	if !errors.As(err, &parse) {
		return Problems{{File: d.file, ID: "syntax", Args: []string{clean(err.Error(), maxMessage)}}}
	}
	where := d.faultSpan(parse.Position)
	switch {
	case twice(parse.Message) && len(d.duplicates) > 0:
		return d.problems(d.duplicates)
	case twice(parse.Message):
		return Problems{d.at(where, parse.LastKey, "duplicate_key", last(parse.LastKey), "")}
	case strings.HasSuffix(parse.Message, " is out of range for int64"),
		strings.HasSuffix(parse.Message, " is out of range for float64"):
		literal := d.src[where.start:where.end]
		return Problems{d.at(where, parse.LastKey, "out_of_range", last(parse.LastKey), literal)}
	}
	p := d.at(where, parse.LastKey, "syntax")
	p.Args = []string{clean(lowerFirst(parse.Message), maxMessage)}
	return Problems{p}
}

// twice tells whether the library found a key that is written before; it says so in one of three ways.
func twice(message string) bool {
	return strings.HasPrefix(message, "Key '")
}

// faultSpan goes by the offset alone, as line and column of the library disagree around the end of a line.
func (d *Document) faultSpan(p toml.Position) span {
	start := min(max(0, p.Start), len(d.src))
	end := min(start+max(1, p.Len), len(d.src))
	for start < end-1 && (d.src[start] == ' ' || d.src[start] == '\t') {
		start++
	}
	for start > 0 && start < len(d.src) && !utf8.RuneStart(d.src[start]) {
		start--
	}
	return span{start, end}
}

func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}
