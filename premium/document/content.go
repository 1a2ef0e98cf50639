package document

import "strings"

// The page as it is before any format lays it out. All texts are worded, and clean.

// section is a part of the page under one heading.
type section struct {
	title  string
	blocks []any // paragraph, facts, list or table
	opens  bool  // on paper a new page begins with it
	strong bool  // its facts are what matters most
	minor  bool  // it belongs to the section before it
}

// paragraph is running text.
type paragraph string

// facts are labels with their values, one under the other.
type facts []fact

type fact struct{ label, value string }

// list is a row of points; an item's lead is what it is about, its notes what it rests on.
type list []item

type item struct {
	lead, text string
	notes      []string
}

// table has words in its first column and figures in the others.
type table struct {
	head []string // empty: no heads
	rows []row
}

type row struct {
	cells  []string
	notes  []string // under the row: the sum it follows from
	ruled  bool     // a rule stands above it: it adds up
	strong bool     // a total
}

// add appends blocks, leaving out empty ones.
func (s *section) add(blocks ...any) {
	for _, block := range blocks {
		if !empty(block) {
			s.blocks = append(s.blocks, block)
		}
	}
}

func empty(block any) bool {
	switch b := block.(type) {
	case paragraph:
		return b == ""
	case facts:
		return len(b) == 0
	case list:
		return len(b) == 0
	case table:
		return len(b.rows) == 0
	}
	return false
}

// pieces gives all that a section says, in the order of the page: what belongs together, such as a label with its value,
// is one piece.
func (s section) pieces() []string {
	said := []string{piece(s.title)}
	for _, block := range s.blocks {
		switch b := block.(type) {
		case paragraph:
			said = append(said, piece(string(b)))
		case facts:
			for _, f := range b {
				said = append(said, piece(f.label, f.value))
			}
		case list:
			for _, point := range b {
				said = append(said, piece(point.lead, point.text), piece(point.notes...))
			}
		case table:
			said = append(said, piece(b.head...))
			for _, r := range b.rows {
				said = append(said, piece(r.cells...), piece(r.notes...))
			}
		}
	}
	return said
}

// piece joins what stands together, with a mark before, between and after its parts: so a label can be looked for with the
// value next to it.
func piece(parts ...string) string { return mark + strings.Join(parts, mark) + mark }

const mark = "\x00" // never in a clean text
