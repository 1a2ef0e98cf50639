package tui

import (
	"dekking/premium/locale"
)

// This file holds what the header switches beside the product (switch_product.go): the language, and the role of the reader.

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

// roleWords and languageWords stand in the header.
func (w *wizard) roleWords() string { return w.p.Text("screen.role." + string(w.role)) }

func (w *wizard) languageWords() string { return w.p.Text("screen.language") }
