package document

import (
	"slices"
	"strings"

	"dekking/premium/locale"
)

// Said is what a document has to say: the id of a statement and its words.
type Said struct{ ID, Words string }

// Statements are what a document of a paper must say in a format; "" is a page.
func Statements(p *locale.Printer, paper Paper, format string) []Said {
	c := composerOf(p, paper)
	statements := c.statements()
	if format != "" {
		statements = c.mustSay(format)
	}
	said := make([]Said, len(statements))
	for i, s := range statements {
		said[i] = Said{s.id, s.words}
	}
	return said
}

// MissingWithout composes a page, takes out of it every piece of text that holds the words, and tells what is missing.
func MissingWithout(p *locale.Printer, paper Paper, words string) []string {
	c := composerOf(p, paper)
	parts := c.sections()
	for i := range parts {
		parts[i] = without(parts[i], words)
	}
	return c.missing(parts)
}

// MissingFrom tells what a file lacks.
func MissingFrom(p *locale.Printer, paper Paper, format string, data []byte) []string {
	said, err := reread(format, data)
	if err != nil {
		return []string{err.Error()}
	}
	return lacking(composerOf(p, paper).mustSay(format), said)
}

// Piece joins what stands together, as the guard sees it.
func Piece(parts ...string) string { return piece(parts...) }

// without is a section without the pieces of text that hold the words.
func without(s section, words string) section {
	kept := section{title: s.title}
	has := func(texts ...string) bool { return strings.Contains(piece(texts...), words) }
	for _, block := range s.blocks {
		switch b := block.(type) {
		case paragraph:
			if !has(string(b)) {
				kept.add(b)
			}
		case facts:
			kept.add(slices.DeleteFunc(slices.Clone(b), func(f fact) bool { return has(f.label, f.value) }))
		case list:
			kept.add(slices.DeleteFunc(slices.Clone(b), func(i item) bool { return has(i.lead, i.text) }))
		case table:
			b.rows = slices.DeleteFunc(slices.Clone(b.rows), func(r row) bool { return has(r.cells...) || has(r.notes...) })
			kept.add(b)
		}
	}
	return kept
}
