package tui

import (
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
)

// This file holds what the header switches: the product, the language, and the role of the reader.

// role is who reads the screens. The questions speak to the employer in either: an adviser reads them out. Notes on
// sources, certainty and disputed rules are for the adviser.
type role string

const (
	adviser  role = "adviser"
	employer role = "employer"
)

// roleOf reads a role; what is none is the adviser, from whom nothing is hidden.
func roleOf(text string) role {
	if role(text) == employer {
		return employer
	}
	return adviser
}

// notes says that the adviser's notes are shown.
func (w *wizard) notes() bool { return w.role == adviser && !w.client }

// text words an id, for the adviser where that is another wording.
func (w *wizard) text(id string, args ...any) string {
	if w.role == adviser && w.p.Has(id+".adviser") {
		id += ".adviser"
	}
	return w.p.Text(id, args...)
}

func (w *wizard) switchRole() {
	if w.role == adviser {
		w.role = employer
	} else {
		w.role = adviser
	}
	w.reword()
	w.status = w.p.Text("screen.role." + string(w.role) + ".status")
}

// switchLanguage words everything anew; what is typed stays.
func (w *wizard) switchLanguage() {
	next := locale.EN
	if w.p.Language() == locale.EN {
		next = locale.NL
	}
	w.p = locale.For(next)
	w.state = w.state.in(w.p)
	w.reword()
	w.status = w.p.Text("screen.language.status")
}

// reword words anew what is shown; pages that are not shown follow when they are.
func (w *wizard) reword() {
	switch base := w.base.(type) {
	case *page:
		base.state = w.state
		if base.printer != w.p {
			base.reword()
		}
		base.refresh(w.state)
	case *overview:
		w.base = base.again(w)
	case *pager:
		base.reword(w)
	}
	for i, s := range w.over {
		switch s := s.(type) {
		case *pager:
			s.reword(w)
		case *overview:
			w.over[i] = s.again(w)
		}
	}
}

// switchProduct takes the next product. Answers that it does not offer are named, taken back and asked again where the
// product asks them; undo brings them back.
func (w *wizard) switchProduct() {
	draft := w.state.draft
	draft.Product = after(w.options.Library.Products(), draft.Product)
	next := w.state.with(draft, nil)
	switch {
	case draft.Product == w.state.draft.Product:
		w.status = w.p.Text("screen.product.only")
		return
	case next.table == nil:
		w.status = w.p.Text("screen.product.no_tables", draft.Product)
		return
	}
	at := w.now(productStep)
	w.record(productStep, false)
	next, lost := w.state.taken(next)
	w.over, w.state, w.reading = nil, next, 0
	w.settle(at.at, at.jumped)
	w.status = w.p.Text("screen.product.status", w.productName())
	if len(lost) > 0 {
		w.status = w.p.Text("screen.product.lost", w.productName(), w.p.List(lost))
	}
}

// after is the element that follows one in a list, going round.
func after(list []string, one string) string {
	if len(list) == 0 {
		return one
	}
	return list[(slices.Index(list, one)+1)%len(list)]
}

func (w *wizard) productName() string { return w.state.productName() }

func (s *state) productName() string {
	return locale.Clean(s.table.Product.Name.In(string(s.p.Language())), 80)
}

// taken takes back the answers of a state that the product of the next one does not offer, and names them.
func (s *state) taken(next *state) (*state, []string) {
	var lost []string
	for i := range questions {
		q := &questions[i]
		if q.choice == nil || len(next.objections(q)) == 0 {
			continue
		}
		lost = append(lost, s.answerWords(q))
		draft := next.draft
		q.choice(&draft, &premium.Draft{})
		next = next.with(draft, nil)
	}
	if next.owesReadings() {
		draft := next.draft
		draft.Readings = nil
		lost = append(lost, next.p.Text("field.readings"))
		next = next.with(draft, nil)
	}
	return next, lost
}

// answerWords name a question with its answer.
func (s *state) answerWords(q *question) string {
	name := strings.ToLower(s.p.Text("question." + q.id + ".short"))
	if s.asks(q) {
		name += " " + q.answer(s)
	}
	return strings.TrimSpace(name)
}

// owesReadings says that the draft reads a rule in a way that this product does not know.
func (s *state) owesReadings() bool {
	return slices.ContainsFunc(s.problems, func(p premium.Problem) bool { return strings.HasPrefix(p.Field, "readings.") })
}

// roleWords and languageWords stand in the header.
func (w *wizard) roleWords() string { return w.p.Text("screen.role." + string(w.role)) }

func (w *wizard) languageWords() string { return w.p.Text("screen.language") }
