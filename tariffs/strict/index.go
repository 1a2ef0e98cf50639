package strict

import (
	"strconv"

	"github.com/BurntSushi/toml"
)

// indexer finds the place of every path. It may trust that brackets are not nested beyond the limit; of the syntax it
// trusts nothing, but what it makes of a file that the library refuses is not used.
type indexer struct {
	scanner
	doc  *Document
	here string // the table whose header was met last
	skip bool   // within a value that is a duplicate
}

// part is one step of a key.
type part struct {
	name string
	span
}

func (d *Document) index() {
	x := &indexer{scanner: scanner{src: d.src}, doc: d}
	for {
		switch tok := x.next(); tok.kind {
		case endOfFile:
			return
		case newline:
		case '[':
			x.header(tok)
			x.skipLine()
		case word, text:
			x.pair(tok, x.here)
		default:
			x.skipLine()
		}
	}
}

func (x *indexer) skipLine() {
	x.pos = lineEnd(x.src, x.pos)
}

// header reads [a.b] or [[a.b]].
func (x *indexer) header(open token) {
	array := x.pos < len(x.src) && x.src[x.pos] == '['
	if array {
		x.pos++
	}
	parts := x.key(x.next())
	if x.next().kind != ']' || len(parts) == 0 {
		return
	}
	if array && x.peek().kind == ']' {
		x.next()
	}
	whole := span{open.start, x.pos}
	table, ok := x.through(parts, "", implied, whole)
	name := parts[len(parts)-1]
	path := Join(table, name.name)
	x.here = path
	switch {
	case !ok:
	case array:
		x.here = x.addTable(path, name.span, whole)
	default:
		x.addHeader(path, name.span, whole)
	}
}

// key reads the parts of a dotted key of which the first token is given.
func (x *indexer) key(tok token) []part {
	var parts []part
	for tok.kind == word || tok.kind == text {
		parts = append(parts, part{keyName(x.src[tok.start:tok.end]), tok.span})
		if x.peek().kind != '.' {
			break
		}
		x.next()
		tok = x.next()
	}
	return parts
}

// keyName takes the quotes off a key. Escapes are rare in keys, and the library knows them best.
func keyName(src string) string {
	switch src[0] {
	case '\'', '"':
		var read struct{ K string }
		if _, err := toml.Decode("K="+src, &read); err != nil {
			return src
		}
		return read.K
	}
	return src
}

// through follows all parts but the last from a table, and gives the table in which the last one is written.
func (x *indexer) through(parts []part, table string, how manner, whole span) (string, bool) {
	for _, step := range parts[:len(parts)-1] {
		path := Join(table, step.name)
		p, ok := x.doc.places[path]
		switch {
		case !ok:
			x.add(path, place{key: step.span, value: whole, how: how})
		case p.how == value, how == dotted && (p.how == header || p.how == tables):
			x.duplicate(path, step.span, p)
			return path, false
		case p.how == tables:
			path = element(path, p.count-1)
		}
		table = path
	}
	return table, true
}

func (x *indexer) add(path string, p place) {
	if !x.skip {
		x.doc.places[path] = p
	}
}

func (x *indexer) addHeader(path string, key, whole span) {
	if p, ok := x.doc.places[path]; ok && p.how != implied {
		x.duplicate(path, key, p)
		return
	}
	x.add(path, place{key: key, value: whole, how: header})
}

func (x *indexer) addTable(path string, key, whole span) string {
	p, ok := x.doc.places[path]
	switch {
	case !ok:
		p = place{key: key, value: whole, how: tables}
	case p.how != tables:
		x.duplicate(path, key, p)
		return path
	}
	p.count++
	x.add(path, p)
	path = element(path, p.count-1)
	x.add(path, place{key: key, value: whole, how: header})
	return path
}

func (x *indexer) duplicate(path string, key span, first place) {
	if x.skip {
		return
	}
	line := strconv.Itoa(x.doc.line(first.key.start))
	x.doc.duplicates = append(x.doc.duplicates,
		finding{at: key, path: path, id: "duplicate_key", args: []string{last(path), line}})
}

// pair reads key = value, the first token of the key being given, into a table.
func (x *indexer) pair(tok token, table string) {
	parts := x.key(tok)
	if x.peek().kind != '=' || len(parts) == 0 {
		x.skipLine()
		return
	}
	x.next()
	whole := span{parts[0].start, parts[len(parts)-1].end}
	table, ok := x.through(parts, table, dotted, whole)
	name := parts[len(parts)-1]
	path := Join(table, name.name)
	if p, written := x.doc.places[path]; ok && written {
		x.duplicate(path, name.span, p)
		ok = false
	}
	outer := x.skip
	x.skip = outer || !ok
	x.value(path, name.span)
	x.skip = outer
}

// value reads a value, and gives it and all that is inside it a place. Without a key it is its own.
func (x *indexer) value(path string, key span) {
	x.add(path, place{key: key, how: value}) // known before its parts are, so that they count as inside it
	start := x.peek().start
	switch x.peek().kind {
	case '[':
		x.list(path)
	case '{':
		x.inline(path)
	default:
		x.scalar()
	}
	whole := span{start, max(start, x.pos)}
	if key == (span{}) {
		key = whole
	}
	x.add(path, place{key: key, value: whole, how: value})
}

// scalar reads words, dots and strings: a float has a dot inside, and a date with a time may have a blank.
func (x *indexer) scalar() {
	for {
		switch x.peek().kind {
		case word, text, '.':
			x.next()
		default:
			return
		}
	}
}

func (x *indexer) list(path string) {
	x.next()
	for i := 0; ; {
		switch x.peek().kind {
		case ',', newline:
			x.next()
		case ']':
			x.next()
			return
		case word, text, '[', '{':
			x.value(element(path, i), span{})
			i++
		default:
			return
		}
	}
}

func (x *indexer) inline(path string) {
	x.next()
	for {
		switch tok := x.peek(); tok.kind {
		case ',', newline:
			x.next()
		case '}':
			x.next()
			return
		case word, text:
			x.next()
			x.pair(tok, path)
		default:
			return
		}
	}
}
