package tui

import "dekking/premium/archive"

// This file keeps a conversation as it is while another program works at it.

// onlooker is what a wizard looks at that another program works at.
type onlooker struct {
	busy  *archive.BusyError
	state *state // as it stays
}

// looksOn leaves the answers to the program that works at them.
func (w *wizard) looksOn(busy *archive.BusyError) {
	if busy == nil {
		return
	}
	w.looksAt = &onlooker{busy, w.state}
}

// onlooks takes back what was changed of a conversation that is only looked at, and stays where it was.
func (w *wizard) onlooks(at place) {
	if w.looksAt == nil || w.state.same(w.looksAt.state) {
		return
	}
	w.state, w.history, w.pages, w.over = w.looksAt.state.in(w.p), history{}, map[string]*page{}, nil
	w.settle(at.question, at.jumped)
	w.status = w.looksAt.busy.Text(w.p)
}

// place is what is shown below everything else.
type place struct {
	question string // its id; "" for the overview
	jumped   bool
}

func (w *wizard) place() place {
	if p, ok := w.base.(*page); ok {
		return place{p.question.id, w.jumped}
	}
	return place{jumped: w.jumped}
}
