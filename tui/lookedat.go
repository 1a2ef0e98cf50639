package tui

import "dekking/tui/field"

// This file works out what the option under the cursor would do, for the panel beside the question. Looking is not choosing:
// the answers stay what they are.

// looking is what an option would make of a state.
type looking struct {
	of     *state
	cursor int
	state  *state // nil: it cannot be priced
}

// mostLooked is the most employees that are assessed at every move of the cursor.
const mostLooked = 250

// lookedAt is the state that the panel shows: with the option under the cursor where it would change the price, and which
// one that is; else as it stands.
func (w *wizard) lookedAt() (s *state, with string) {
	p, asking := w.top().(*page)
	if !asking || len(w.state.draft.Employees) > mostLooked {
		return w.state, ""
	}
	list, choosing := p.fields[p.focus].(*field.Choice)
	if !choosing || list.Cursor() == list.Chosen() || list.Cursor() >= len(p.options) {
		return w.state, ""
	}
	o := p.options[list.Cursor()]
	if o.free || w.state.staff == nil {
		return w.state, ""
	}
	if p.looked.of != w.state || p.looked.cursor != list.Cursor() {
		p.looked = looking{w.state, list.Cursor(), w.state.underOption(p.question, o)}
	}
	if p.looked.state == nil {
		return w.state, ""
	}
	return p.looked.state, w.p.Text("panel.with", o.short)
}

// underOption is the state with an option as the answer to a question; nil when that cannot be priced.
func (s *state) underOption(q *question, o option) *state {
	draft := s.draft
	o.answer(&draft)
	if next := s.with(draft, q); next.staff != nil {
		return next
	}
	return nil
}
