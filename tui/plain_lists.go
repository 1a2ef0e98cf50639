package tui

import (
	"slices"
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/tui/field"
)

// choiceAsker asks for one of the options, or for another one to be typed where the question allows that.
type choiceAsker struct {
	t    *talk
	page *page
	list *field.Choice
}

// ask says the options, each with its price and the other side of it.
func (a *choiceAsker) ask() {
	s, q := a.t.w.state, a.page.question
	prices := make([]price, len(a.page.options))
	for i, o := range a.page.options {
		prices[i] = s.priceOf(o)
	}
	level, borne := s.levelWords(prices), s.bornes(q, a.page.options)
	for i, o := range a.page.options {
		line := strconv.Itoa(i+1) + ". " + o.label
		if words := s.optionWords(o, prices[i], a.standing(prices), borne.of(i)); words != "" && level == "" {
			line += ": " + words
		}
		a.t.say(line)
	}
	a.t.say(level)
	a.t.say(s.exposureWords(q, borne))
	a.t.say(s.note(q))
	a.t.say(a.prompt())
}

// standing is the price of the option that stands; that of another is not known from it.
func (a *choiceAsker) standing(prices []price) price {
	for i, o := range a.page.options {
		if o.chosen {
			return prices[i]
		}
	}
	return price{}
}

// levelWords say a price that is the same for every option, so that it need not be said with each; "" when it is not.
func (s *state) levelWords(prices []price) string {
	words := s.priceWords(prices[0])
	for _, pr := range prices {
		if words == "" || s.priceWords(pr) != words {
			return ""
		}
	}
	return s.p.Text("plain.level", words)
}

// optionWords say the price of an option, the difference with the one that stands, and what it leaves to the employer.
func (s *state) optionWords(o option, pr, standing price, borne string) string {
	words := []string{s.priceWords(pr)}
	if !o.chosen {
		words = append(words, s.differenceWords(pr, standing))
	}
	if borne != "" {
		words = append(words, s.p.Text("plain.exposure", borne))
	}
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), ", ")
}

// bornes are what each option leaves to the employer; none when one of them is not known.
type bornes struct {
	list  []premium.Borne
	words []string
}

func (s *state) bornes(q *question, options []option) bornes {
	var all bornes
	for _, o := range options {
		b, known := s.borne(q, o)
		if !known {
			return bornes{}
		}
		all.list, all.words = append(all.list, b), append(all.words, document.Value(s.p, b.Total.Amount))
	}
	return all
}

// level says that they are all the same, so that none need be said with its option.
func (b bornes) level() bool {
	return len(b.words) > 0 && len(slices.Compact(slices.Clone(b.words))) == 1
}

func (b bornes) of(i int) string {
	if i >= len(b.words) || b.level() {
		return ""
	}
	return b.words[i]
}

// exposureWords say what is counted in what an option leaves to the employer, or how much that is with every option.
func (s *state) exposureWords(q *question, b bornes) string {
	switch {
	case len(b.list) == 0:
		return ""
	case b.level():
		return s.p.Text("plain.exposure.level", b.words[0]) + s.withoutCAOIn(q)
	}
	return s.exposureNote(q, b.list[0])
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
		return why + " " + a.t.p.Text("plain.choose.or", len(a.page.options))
	}
	a.page.focusOn(1)
	return ""
}

func (a *choiceAsker) refused() {}

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
	return a.t.p.Plural("plain.search.choose", len(a.found))
}

// head is the name of a column of cells, before the cell.
func (a *searchAsker) head(column int) string {
	if column < len(a.search.Heads) {
		return a.search.Heads[column] + " "
	}
	return ""
}

func (a *searchAsker) refused() {}

func (a *searchAsker) echo() string {
	return a.t.named(a.question, a.question.answer(a.t.w.state))
}
