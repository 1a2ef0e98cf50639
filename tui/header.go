package tui

import (
	"slices"
	"strings"

	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// This file draws the header: the product with its edition and what its percentages are called, who reads in which
// language, and how far one is.

// header says it in two lines, or three where the window is narrow, and a rule.
func (w *wizard) header() []string {
	t := w.state.table
	if t == nil {
		return nil
	}
	name := w.productName()
	rates := " " + w.state.ratesWords()
	right, product := w.right(w.width - lipgloss.Width(rates) - 2)
	facts := []string{name, w.edition(), w.p.Text("screen.quote_date", w.state.draft.QuoteDate)}
	if right == "" {
		facts = append(facts, w.shortReader(), w.progress())
	}
	var lines []string
	for i, line := range joined(filled(facts), w.width-2) {
		if i == 0 {
			rest := strings.TrimPrefix(line, name)
			line = " " + w.theme.strong.Render(name) + w.theme.muted.Render(rest)
			lines = append(lines, between(line, w.theme.muted.Render(product), w.width))
			continue
		}
		lines = append(lines, " "+w.theme.muted.Render(line))
	}
	muted := w.theme.muted
	lines = append(lines, between(muted.Render(field.Fit(rates, w.width)), muted.Render(right+" "), w.width))
	return append(lines, w.ruled())
}

// right is what stands at the end of the second line: as much as there is room for of the switches with their keys, the
// reader, and how far one is. The switch of the product stands at the end of the first line where there is no room for it.
func (w *wizard) right(room int) (text, product string) {
	product = w.p.Text("screen.switches.product")
	keys := dotted([]string{product, w.p.Text("screen.switches.language", w.languageWords()), w.shownRole(), w.progress()})
	if lipgloss.Width(keys) <= room {
		return keys, ""
	}
	if text := dotted([]string{w.shortReader(), w.progress()}); lipgloss.Width(text) <= room {
		return text, product + " "
	}
	return "", product + " "
}

// shortReader is the language and the role in a word each, with their keys. Before a client there is no role to see.
func (w *wizard) shortReader() string {
	return dotted([]string{"F3 " + strings.ToUpper(string(w.p.Language())), w.shownRole()})
}

func (w *wizard) shownRole() string {
	if w.client {
		return ""
	}
	return "F4 " + w.roleWords()
}

// dotted joins what is not empty, with a dot between.
func dotted(parts []string) string { return strings.Join(filled(parts), " · ") }

func filled(parts []string) []string {
	return slices.DeleteFunc(slices.Clone(parts), func(part string) bool { return part == "" })
}

// ratesWords say what the percentages are: the product's own words for them, or that one was typed.
func (s *state) ratesWords() string {
	if s.draft.Rate.Percentage != nil {
		return s.p.Text("panel.typed")
	}
	return s.p.Text("screen.rates", s.table.Product.Rates.In(string(s.p.Language())))
}

// edition names the year of the tables, and why it is not that of the quote.
func (w *wizard) edition() string {
	year := w.state.table.Product.Year
	if year != w.state.draft.QuoteDate.Year() {
		return w.p.Text("screen.edition_by_start", year, w.state.priced().Start())
	}
	return w.p.Text("screen.edition", year)
}

// progress counts the questions.
func (w *wizard) progress() string {
	base, ok := w.base.(*page)
	if !ok {
		return ""
	}
	shown := w.state.visible()
	for i, q := range shown {
		if q == base.question {
			return w.p.Text("screen.progress", i+1, len(shown))
		}
	}
	return ""
}
