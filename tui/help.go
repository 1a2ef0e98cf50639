package tui

import (
	"strings"

	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"
	"dekking/tui/field"
)

// This file explains: what a question means, and what the keys do.

// help lays an explanation over what is shown; false where there is none, or when one is shown already.
func (w *wizard) help() bool {
	if _, shown := w.top().(*pager); shown {
		return false
	}
	if _, importing := w.top().(*pathScreen); importing {
		w.push(newPager(w, importHelp))
		return true
	}
	switch base := w.base.(type) {
	case *page:
		w.push(helpFor(w, base.question))
	case *overview:
		w.push(newPager(w, overviewHelp))
	default:
		return false
	}
	return true
}

// helpFor explains a question: what it is, why it is asked, what law and agreements ask, what it does to the premium,
// what is behind the option under the cursor, and where all that comes from.
func helpFor(w *wizard, q *question) *pager {
	return newPager(w, func(w *wizard) content { return explain(w, q) })
}

func explain(w *wizard, q *question) content {
	s, id := w.state, "question."+q.id
	c := content{title: s.p.Text(id + ".title")}
	c.add(s.p.Text(id + ".help"))
	if q.more != nil {
		c.add(q.more(s)...)
	}
	c.section(s.p.Text("help.option"), w.underCursor(q)...)
	c.section(s.p.Text("help.why"), s.whyAsked(q))
	c.section(s.p.Text("help.law"), s.optional(id+".law"))
	c.section(s.p.Text("help.effect"), s.optional(id+".effect"))
	if w.notes() {
		c.section(s.p.Text("help.adviser"), s.optional(id+".adviser"))
		c.section(s.p.Text("help.source"), s.sourceWords(q)...)
	}
	c.section(s.p.Text("help.keys"), s.p.Text("help.keys.text"))
	return c
}

// optional is the text of an id, or nothing when there is none.
func (s *state) optional(id string) string {
	if !s.p.Has(id) {
		return ""
	}
	return s.p.Text(id)
}

// whyAsked is why the question is asked; parts of it may depend on other answers.
func (s *state) whyAsked(q *question) string {
	text := s.p.Text("question." + q.id + ".why")
	if q.why != nil {
		text = strings.TrimSpace(text + " " + q.why(s))
	}
	return text
}

// underCursor tells of the option that the cursor is on: its price, and the sums of what it leaves to the employer.
func (w *wizard) underCursor(q *question) []string {
	p, ok := w.base.(*page)
	if !ok || p.question != q {
		return nil
	}
	list, ok := p.fields[0].(*field.Choice)
	if !ok || list.Cursor() >= len(p.options) {
		return nil
	}
	o := p.options[list.Cursor()]
	told := []string{o.label + "."}
	if price := w.state.priceOf(o); price.known {
		told[0] = o.label + ": " + w.state.priceHead() + " " + price.words(w.p, w.state.byPremium()) + "."
	}
	return append(told, w.state.exposureSums(q, o)...)
}

// sourceWords name the sources of the figures that the answer meets, each once, with how sure they are.
func (s *state) sourceWords(q *question) []string {
	if q.sources == nil {
		return nil
	}
	var told []string
	seen := map[tariffs.Certainty]map[string]bool{}
	for _, origin := range q.sources(s) {
		text := sourceWords(s.p, origin)
		if text == "" || seen[origin.Certainty][text] {
			continue
		}
		if seen[origin.Certainty] == nil {
			seen[origin.Certainty] = map[string]bool{}
		}
		seen[origin.Certainty][text] = true
		told = append(told, text)
	}
	return told
}

// sourceWords name a source with how sure its figures are.
func sourceWords(p *locale.Printer, o tariffs.Origin) string {
	if o.Source == nil {
		return ""
	}
	text := p.Text("screen.source", document.Source(p, o.Source)) // an address last, with nothing after it: to be copied
	if name := document.Certainty(p, o.Certainty); name != "" {
		text = p.Text("document.certainty", name) + " " + p.Text("certainty."+o.Certainty.String()+".explained") + " " + text
	}
	return text
}

// importHelp explains what can be imported, and what is kept of it.
func importHelp(w *wizard) content {
	c := content{title: w.p.Text("import.path.title")}
	c.add(w.p.Text("import.path.help"))
	return c
}

// overviewHelp explains the overview and its keys.
func overviewHelp(w *wizard) content {
	if w.tabs.shown() != nil {
		return tabHelp(w)
	}
	c := content{title: w.text("screen.overview.title")}
	c.add(w.text("screen.overview.help"))
	c.section(w.p.Text("help.keys"), w.p.Text("tab.help.sheets"), w.p.Text("help.keys.overview"), w.p.Text("help.keys.text"))
	return c
}
