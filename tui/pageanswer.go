package tui

import (
	"dekking/premium"
	"dekking/tui/field"
)

// This file makes an answer of what is typed or chosen on a page.

// submit makes what is typed or chosen the answer, and goes on if it will do.
func (p *page) submit(w *wizard) {
	p.tried = true
	if i := p.unfit(); i >= 0 {
		p.focusOn(i)
		p.fields[i].Submit()
		return
	}
	p.take(w)
	if len(w.state.objections(p.question)) > 0 {
		return
	}
	p.tried, p.mending = false, false
	w.forward(p.question)
}

// unfit is the first field without an answer; -1 when each has one.
func (p *page) unfit() int {
	if p.typesOther() {
		if p.other.entry.Submit() {
			return -1
		}
		return 1
	}
	for i, f := range p.fields {
		if beside := p.other.entry != nil && i > 0; !beside && !f.Submit() {
			return i
		}
	}
	return -1
}

// typesOther says that the answer is in the field beside the options.
func (p *page) typesOther() bool {
	return p.other.entry != nil && p.focus == 1 && !p.other.entry.Empty()
}

// take writes the answer into the draft.
func (p *page) take(w *wizard) {
	draft := w.state.draft
	switch {
	case p.question.fields != nil:
		p.question.take(w.state, &draft, p.fields)
	case p.typesOther():
		value, _ := p.other.entry.Value()
		p.other.take(&draft, value)
		p.other.entry.Clear()
	default:
		p.choose(&draft)
	}
	w.change(draft)
}

func (p *page) choose(draft *premium.Draft) {
	if i := p.fields[0].(*field.Choice).Chosen(); i >= 0 && i < len(p.options) {
		p.options[i].answer(draft)
	}
}
