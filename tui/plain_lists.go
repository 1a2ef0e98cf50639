package tui

import (
	"strconv"
	"strings"

	"dekking/tui/field"
)

// choiceAsker asks for one of the options, or for another one to be typed where the question allows that.
type choiceAsker struct {
	t    *talk
	page *page
	list *field.Choice
}

// ask says the options, each with its price.
func (a *choiceAsker) ask() {
	for _, line := range a.t.w.state.optionLines(a.page.options) {
		a.t.say(line)
	}
	if note := a.t.w.state.note(a.page.question); note != "" {
		a.t.say(note)
	}
	a.t.say(a.prompt())
}

// optionLines say each option with its price, and the difference with the one that stands.
func (s *state) optionLines(options []option) []string {
	standing := price{}
	for _, o := range options {
		if o.chosen {
			standing = s.priceOf(o)
		}
	}
	lines := make([]string, len(options))
	for i, o := range options {
		pr := s.priceOf(o)
		line := strconv.Itoa(i+1) + ". " + o.label
		if words := s.priceWords(pr); words != "" {
			line += ": " + words
		}
		if words := s.differenceWords(pr, standing); words != "" && !o.chosen {
			line += ", " + words
		}
		lines[i] = line
	}
	return lines
}

func (a *choiceAsker) prompt() string {
	text := a.t.p.Text("plain.choose", len(a.page.options))
	if chosen := a.list.Chosen(); chosen >= 0 && chosen < len(a.page.options) {
		text = a.t.p.Text("plain.choose.standing", a.page.options[chosen].label, len(a.page.options))
	}
	if a.page.other.entry != nil {
		text += " " + strings.TrimSuffix(a.page.other.entry.Label, ":") + "."
	}
	return text
}

// hear takes the number of an option; what is none may be an option that is typed.
func (a *choiceAsker) hear(line string) string {
	n, err := strconv.Atoi(line)
	switch {
	case line == "" && a.list.Chosen() >= 0:
		a.page.focusOn(0)
		return ""
	case line == "":
		return a.prompt()
	case err == nil && n >= 1 && n <= len(a.page.options):
		a.page.focusOn(0)
		a.list.Choose(n - 1)
		return ""
	case a.page.other.entry == nil:
		return a.t.p.Text("plain.choose.fault", len(a.page.options))
	}
	return a.typed(line)
}

func (a *choiceAsker) typed(line string) string {
	entry := a.page.other.entry
	entry.SetText(line)
	if why := entry.Words().Why; why != "" {
		entry.Clear()
		return why + " " + a.t.p.Text("plain.choose.fault", len(a.page.options))
	}
	a.page.focusOn(1)
	return ""
}

func (a *choiceAsker) echo() string {
	for _, o := range a.page.question.options(a.t.w.state) {
		if o.chosen {
			return a.t.named(a.page.question, o.label)
		}
	}
	return a.t.named(a.page.question, "")
}

// mostFound is how many finds are said.
const mostFound = 9

// searchAsker asks for words to search for, and then for one of the finds.
type searchAsker struct {
	t        *talk
	search   *field.Search
	question *question
	found    []field.Found // as last said
}

func (a *searchAsker) ask() { a.t.say(a.prompt()) }

func (a *searchAsker) prompt() string {
	if answer := a.question.answer(a.t.w.state); answer != "" {
		return a.t.p.Text("plain.standing", answer)
	}
	return a.t.p.Text("plain.search", a.search.Hint)
}

// hear takes the number of a find, or else searches.
func (a *searchAsker) hear(line string) string {
	n, err := strconv.Atoi(line)
	switch {
	case line == "" && a.search.Chosen() != "":
		return ""
	case line == "":
		return a.prompt()
	case err == nil && n >= 1 && n <= len(a.found):
		a.search.Choose(a.found[n-1].ID)
		return ""
	}
	return a.find(line)
}

// find says what is found, and how to choose from it.
func (a *searchAsker) find(query string) string {
	found, fits := a.search.Find(query)
	if !fits {
		a.t.say(a.search.Nothing)
	}
	more := len(found) - mostFound
	a.found = found[:min(len(found), mostFound)]
	for i, f := range a.found {
		line := strconv.Itoa(i+1) + ". " + f.Row.Label
		for j, cell := range f.Row.Cells {
			line += ", " + a.head(j) + cell
		}
		a.t.say(line)
	}
	if more > 0 {
		return a.t.p.Text("plain.search.more", more, len(a.found))
	}
	return a.t.p.Text("plain.search.choose", len(a.found))
}

// head is the name of a column of cells, before the cell.
func (a *searchAsker) head(column int) string {
	if column < len(a.search.Heads) {
		return a.search.Heads[column] + " "
	}
	return ""
}

func (a *searchAsker) echo() string {
	return a.t.named(a.question, a.question.answer(a.t.w.state))
}
