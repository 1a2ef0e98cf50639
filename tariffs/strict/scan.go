package strict

import "strings"

// token is a piece of the source: a word, a string, a newline or a single delimiter. Blanks and comments are none.
type token struct {
	kind byte
	span
}

// Kinds of token; a delimiter is its own kind.
const (
	endOfFile byte = 0
	newline   byte = '\n'
	word      byte = 'w'
	text      byte = 's'
)

// span is a stretch of the source in bytes, end not included.
type span struct{ start, end int }

// scanner cuts TOML into tokens. It accepts any text: on sound TOML it sees what the library sees, and for the rest it
// only has to come to an end.
type scanner struct {
	src string
	pos int
}

func (s *scanner) next() token {
	s.skipBlank()
	if s.pos == len(s.src) {
		return token{endOfFile, span{s.pos, s.pos}}
	}
	start, kind := s.pos, s.src[s.pos]
	switch kind {
	case '[', ']', '{', '}', ',', '=', '.', newline:
		s.pos++
	case '"', '\'':
		kind = text
		s.pos = stringEnd(s.src, s.pos)
	default:
		kind = word
		s.pos += wordLength(s.src[s.pos:])
	}
	return token{kind, span{start, s.pos}}
}

// peek is next without going there.
func (s *scanner) peek() token {
	ahead := *s
	return ahead.next()
}

func (s *scanner) skipBlank() {
	for s.pos < len(s.src) {
		switch s.src[s.pos] {
		case ' ', '\t', '\r':
			s.pos++
		case '#':
			s.pos = lineEnd(s.src, s.pos)
		default:
			return
		}
	}
}

func lineEnd(src string, pos int) int {
	if i := strings.IndexByte(src[pos:], '\n'); i >= 0 {
		return pos + i
	}
	return len(src)
}

func wordLength(s string) int {
	if i := strings.IndexAny(s, " \t\r\n#[]{},=.\"'"); i >= 0 {
		return i
	}
	return len(s)
}

// stringEnd gives the end of the string whose quote stands at pos; one that is never closed ends with its line, or
// with the file when it may span lines.
func stringEnd(src string, pos int) int {
	quote := src[pos]
	if triple := strings.Repeat(string(quote), 3); strings.HasPrefix(src[pos:], triple) {
		return longStringEnd(src, pos+3, triple)
	}
	for i := pos + 1; i < len(src); i++ {
		switch c := src[i]; {
		case c == quote:
			return i + 1
		case c == '\n':
			return i
		case c == '\\' && quote == '"' && i+1 < len(src) && src[i+1] != '\n':
			i++
		}
	}
	return len(src)
}

// longStringEnd knows that up to two quotes may belong to the text just before the three that close it.
func longStringEnd(src string, pos int, triple string) int {
	for i := pos; i < len(src); i++ {
		if src[i] == '\\' && triple[0] == '"' {
			i++
			continue
		}
		if !strings.HasPrefix(src[i:], triple) {
			continue
		}
		end := i + 3
		for end < len(src) && end < i+5 && src[end] == triple[0] {
			end++
		}
		return end
	}
	return len(src)
}
