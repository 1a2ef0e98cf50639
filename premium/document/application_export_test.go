package document

import "dekking/premium/locale"

// FormStatements are the ids of what the form of an application must say, each with its words, for the tests.
func FormStatements(p *locale.Printer, paper Paper) map[string][]string {
	said := map[string][]string{}
	for _, s := range composerOf(p, paper).formStatements() {
		said[s.id] = append(said[s.id], s.words)
	}
	return said
}

// FormMissingWithout composes the form, takes out of it every piece of text that holds the words, and tells what is missing.
func FormMissingWithout(p *locale.Printer, paper Paper, words string) []string {
	c := composerOf(p, paper)
	parts := c.application()
	for i := range parts {
		parts[i] = without(parts[i], words)
	}
	return unsaid(c.formStatements(), parts)
}
