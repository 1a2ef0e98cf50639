package strict

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Limits bound a file before a TOML library sees it: nesting beyond some millions overflows the library's stack, which
// cannot be recovered from, and its time grows with the square of the dots in a key.
type Limits struct {
	Bytes int // of the whole file
	Lines int // and twice as many keys and list elements
	Depth int // of brackets and braces within each other
	Dots  int // in one key
}

var (
	// TariffLimits bound a tariff file.
	TariffLimits = Limits{Bytes: 256 << 10, Lines: 20_000, Depth: 16, Dots: 8}
	// RequestLimits bound a request file, which may hold a large staff.
	RequestLimits = Limits{Bytes: 8 << 20, Lines: 200_000, Depth: 16, Dots: 8}
)

const (
	maxDigits   = 40       // of one number: parsing is quadratic, and no rate or amount needs as many
	maxLine     = 32 << 10 // bytes; columns are counted from the start of the line, for every problem anew
	maxKey      = 128      // bytes of one key
	maxFullKey  = 256      // bytes of a key with all the tables around it: they are repeated for every key within
	maxProblems = 1000     // of one file: more help nobody
)

// refuse gives the reason why a file cannot be text in UTF-8 of a bearable size, or nothing.
func refuse(file string, src []byte, limits Limits) Problems {
	whole := Problem{File: file}
	switch {
	case len(src) > limits.Bytes:
		whole.ID, whole.Args = "too_large", numbers(len(src), limits.Bytes)
	case looksUTF16(src):
		whole.ID = "utf16"
	case bytes.Count(src, []byte("\n")) > limits.Lines:
		whole.ID, whole.Args = "too_many_lines", numbers(bytes.Count(src, []byte("\n")), limits.Lines)
	default:
		return nil
	}
	return Problems{whole}
}

func numbers(ns ...int) []string {
	texts := make([]string, len(ns))
	for i, n := range ns {
		texts[i] = strconv.Itoa(n)
	}
	return texts
}

// looksUTF16 goes by the mark at the start, or by the zero bytes that plain text gets in UTF-16.
func looksUTF16(src []byte) bool {
	if bytes.HasPrefix(src, []byte("\xff\xfe")) || bytes.HasPrefix(src, []byte("\xfe\xff")) {
		return true
	}
	head := src[:min(len(src), 512)]
	zeros := bytes.Count(head, []byte{0})
	return len(head) >= 4 && zeros*4 >= len(head)
}

// badByte finds the first byte that has no place in a text file. A lone carriage return counts: editors show it as a
// new line, TOML does not, and so a comment could hide a key.
func badByte(src string) (at int, id string) {
	for i := 0; i < len(src); {
		if c := src[i]; c < utf8.RuneSelf {
			if controlByte(src, i) {
				return i, "control_byte"
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(src[i:])
		if r == utf8.RuneError && size == 1 {
			return i, "not_utf8"
		}
		i += size
	}
	return 0, ""
}

func controlByte(src string, i int) bool {
	switch c := src[i]; c {
	case '\t', '\n':
		return false
	case '\r':
		return i+1 == len(src) || src[i+1] != '\n'
	default:
		return c < ' ' || c == 0x7f
	}
}

// prescan walks the tokens of a document once, before any library does.
type prescan struct {
	scanner
	doc     *Document
	limits  Limits
	entries int
	header  bool  // within the brackets of [table] or [[table]]
	table   int   // length of the key in the last header
	outer   []int // length of the key before each bracket or brace that is open
	key     int   // length of the last key
	run     run
	found   Problems
}

// run is a row of words and strings joined by dots: a key, or a value.
type run struct {
	span
	dots, digits int
}

func (d *Document) prescan(limits Limits) Problems {
	if at, id := badByte(d.src); id != "" {
		return Problems{d.at(span{at, at + 1}, "", id, fmt.Sprintf("0x%02X", d.src[at]))}
	}
	if problems := d.longLines(); len(problems) > 0 {
		return problems
	}
	p := &prescan{scanner: scanner{src: d.src}, doc: d, limits: limits}
	last := newline
	for {
		tok := p.next()
		if !p.take(tok, last) || tok.kind == endOfFile || len(p.found) >= maxProblems {
			return p.found
		}
		last = tok.kind
	}
}

func (d *Document) longLines() Problems {
	var found Problems
	for i, start := range d.lines {
		end := len(d.src)
		if i+1 < len(d.lines) {
			end = d.lines[i+1] - 1
		}
		if end-start > maxLine {
			found = append(found, d.at(span{start, end}, "", "line_too_long", numbers(end-start, maxLine)...))
		}
	}
	return found
}

// take accounts for one token, and tells whether it is safe to go on.
func (p *prescan) take(tok token, last byte) bool {
	switch tok.kind {
	case word, text, '.':
		p.extend(tok)
		return true
	case '[', '{':
		p.header = p.header || tok.kind == '[' && last == newline && len(p.outer) == 0
		p.outer = append(p.outer, p.key)
		p.key = 0
	case ']', '}':
		p.outer = p.outer[:max(0, len(p.outer)-1)]
	case '=', ',':
		p.entries++
	}
	p.endRun(tok.kind == '=', p.header)
	switch tok.kind {
	case newline:
		p.header, p.key = false, 0
	case ',':
		p.key = 0
	}
	return p.within(tok)
}

func (p *prescan) within(tok token) bool {
	switch {
	case len(p.outer) > p.limits.Depth:
		p.report(tok.span, "too_deep", p.limits.Depth)
	case p.entries > 2*p.limits.Lines:
		p.report(tok.span, "too_many_keys", 2*p.limits.Lines)
	default:
		return true
	}
	return false
}

func (p *prescan) extend(tok token) {
	if p.run.end == 0 {
		p.run.start = tok.start
	}
	p.run.end = tok.end
	switch tok.kind {
	case '.':
		p.run.dots++
	case word:
		p.run.digits += countDigits(p.src[tok.start:tok.end])
	}
}

func countDigits(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			n++
		}
	}
	return n
}

func (p *prescan) endRun(isKey, isHeader bool) {
	r := p.run
	p.run = run{}
	switch {
	case r.end == 0:
	case r.dots > p.limits.Dots:
		p.report(r.span, "too_many_dots", r.dots, p.limits.Dots)
	case isHeader:
		p.table, p.key = r.end-r.start, 0
		p.checkKey(r.span)
	case isKey:
		p.key = r.end - r.start
		p.checkKey(r.span)
	case r.digits > maxDigits && strings.IndexByte("+-0123456789", p.src[r.start]) >= 0:
		p.report(r.span, "number_too_long", r.digits, maxDigits)
	}
}

func (p *prescan) checkKey(at span) {
	if at.end-at.start > maxKey {
		p.report(at, "key_too_long", at.end-at.start, maxKey)
		return
	}
	full := p.table + p.key
	for _, length := range p.outer {
		full += length
	}
	if full > maxFullKey {
		p.report(at, "key_too_long", full, maxFullKey)
	}
}

func (p *prescan) report(at span, id string, args ...int) {
	p.found = append(p.found, p.doc.at(at, "", id, numbers(args...)...))
}
