package document

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

// list is a row of points; an item's lead is what it is about.
type list []item

type item struct{ lead, text string }

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

// texts gives all that a section says, piece by piece, in the order of the page: labels and values, leads and texts, cells
// and notes.
func (s section) texts() []string {
	said := []string{s.title}
	for _, block := range s.blocks {
		switch b := block.(type) {
		case paragraph:
			said = append(said, string(b))
		case facts:
			for _, f := range b {
				said = append(said, f.label, f.value)
			}
		case list:
			for _, point := range b {
				said = append(said, point.lead, point.text)
			}
		case table:
			said = append(said, b.texts()...)
		}
	}
	return said
}

func (t table) texts() []string {
	said := append([]string(nil), t.head...)
	for _, r := range t.rows {
		said = append(append(said, r.cells...), r.notes...)
	}
	return said
}
