package document

import (
	"slices"

	"dekking/premium/locale"
)

// Statements are the ids of what a document of a paper must say, each with its words, for the tests.
func Statements(p *locale.Printer, paper Paper) map[string][]string {
	said := map[string][]string{}
	for _, s := range composerOf(p, paper).statements() {
		said[s.id] = s.words
	}
	return said
}

// MissingWithout composes a paper, takes out of it every piece of text that holds the words, and tells what is missing.
func MissingWithout(p *locale.Printer, paper Paper, words string) []string {
	c := composerOf(p, paper)
	parts := c.sections()
	for i := range parts {
		parts[i] = without(parts[i], words)
	}
	return c.missing(parts)
}

// without is a section without the pieces of text that hold the words.
func without(s section, words string) section {
	kept := section{title: s.title}
	has := func(texts ...string) bool { return says(texts, words) }
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
