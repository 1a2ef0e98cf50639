package tui

import (
	"cmp"
	"strconv"
	"strings"

	"dekking/tui/field"
)

// typable is an entry, of whatever it reads.
type typable interface {
	SetText(string)
	Text() string
	Words() field.Words
}

// askers make the fields of a page askable; nil when one of them is not.
func (t *talk) askers(p *page) []asker {
	if list, ok := p.fields[0].(*field.Choice); ok {
		return []asker{&choiceAsker{t, p, list}}
	}
	var askers []asker
	for _, f := range p.fields {
		switch f := f.(type) {
		case typable:
			askers = append(askers, &entryAsker{t: t, page: p, question: p.question, entry: f})
		case *field.Search:
			askers = append(askers, &searchAsker{t: t, search: f, question: p.question})
		case *field.Checks:
			askers = append(askers, &checksAsker{t, p.question, f})
		default:
			return nil
		}
	}
	return askers
}

// named says an answer behind the short name of its question.
func (t *talk) named(q *question, answer string) string {
	return t.p.Text("question."+q.id+".short") + ": " + answer
}

// entryAsker asks for something to be typed.
type entryAsker struct {
	t        *talk
	page     *page
	question *question
	entry    typable
	before   string // what was typed before the answer
}

func (a *entryAsker) ask() {
	text := a.prompt()
	if label := a.entry.Words().Label; label != "" {
		text = strings.TrimSuffix(label, ":") + ". " + text
	}
	a.t.say(text)
}

// prompt says what stands, or how it is typed.
func (a *entryAsker) prompt() string {
	words := a.entry.Words()
	switch {
	case a.entry.Text() == "":
		return words.Hint
	case words.Optional && a.question.aside:
		return a.t.p.Text("plain.standing.empties", cmp.Or(words.Echo, a.entry.Text()), emptyKey)
	case words.Echo == "":
		return a.t.p.Text("plain.standing", a.entry.Text())
	}
	return a.t.p.Text("plain.standing", words.Echo)
}

// hear takes what can be read; what was there before stays in place of what cannot.
func (a *entryAsker) hear(line string) string {
	a.before = a.entry.Text()
	switch {
	case line == emptyKey && a.question.aside && a.entry.Words().Optional:
		a.entry.SetText("")
	case line != "":
		a.entry.SetText(line)
	}
	why := a.entry.Words().Why
	if why != "" {
		a.refused()
	}
	return why
}

func (a *entryAsker) refused() { a.entry.SetText(a.before) }

// echo says how the answer was read, and what follows from it.
func (a *entryAsker) echo() string {
	a.page.noted()
	words := a.entry.Words()
	note := ""
	if words.Note != "" {
		note = ". " + strings.TrimSuffix(words.Note, ".")
	}
	switch {
	case words.Echo == "":
		return a.t.named(a.question, a.t.stands(a.question))
	case words.Label == "":
		return a.t.named(a.question, words.Echo) + note
	}
	return words.Label + ": " + words.Echo + note
}

// checksAsker asks for any number of rows.
type checksAsker struct {
	t        *talk
	question *question
	checks   *field.Checks
}

func (a *checksAsker) ask() {
	for i, row := range a.checks.Rows() {
		a.t.say(strconv.Itoa(i+1) + ". " + row)
	}
	a.t.say(a.prompt())
}

func (a *checksAsker) prompt() string {
	if ticked := a.ticked(); ticked != "" {
		return a.t.p.Text("plain.checks.standing", ticked)
	}
	return a.t.p.Text("plain.checks")
}

// ticked lists the rows that are ticked.
func (a *checksAsker) ticked() string {
	var ticked []string
	for i, row := range a.checks.Rows() {
		if a.checks.Ticked(i) {
			ticked = append(ticked, row)
		}
	}
	return a.t.p.List(ticked)
}

// hear reads the numbers of rows; 0 is none of them, and an empty line leaves things as they are.
func (a *checksAsker) hear(line string) string {
	if line == "" {
		return ""
	}
	var rows []int
	numbers := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == ',' || r == ';' })
	for _, number := range numbers {
		n, err := strconv.Atoi(number)
		if err != nil || n < 0 || n > len(a.checks.Rows()) || n == 0 && len(numbers) > 1 {
			return a.t.p.Text("plain.checks.fault", len(a.checks.Rows()))
		}
		if n > 0 {
			rows = append(rows, n-1)
		}
	}
	if len(numbers) == 0 {
		return a.t.p.Text("plain.checks.fault", len(a.checks.Rows()))
	}
	a.checks.Only(rows)
	return ""
}

func (a *checksAsker) refused() {}

func (a *checksAsker) echo() string {
	if ticked := a.ticked(); ticked != "" {
		return a.t.named(a.question, ticked)
	}
	return a.t.named(a.question, a.t.p.Text("question.package.none"))
}
