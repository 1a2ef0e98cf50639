package tui

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"dekking/premium"
	"dekking/tui/field"
)

// step is how the answers stood at one moment, and what changed them after or before it.
type step struct {
	draft  premium.Draft
	told   told
	about  string // id of the question that was answered, or productStep or importStep
	at     string // id of the question that was shown, or "" for the overview
	jumped bool
	roughs field.Roughs // what stood in the list and could not be read
}

// productStep is the step of another product; it belongs to no question.
const productStep = "product"

// history holds the steps that can be taken back, and those that can be taken again; the latest last.
type history struct{ past, future []step }

// mostSteps bounds what is remembered: a step may hold a long staff list.
const mostSteps = 200

// now is the present as a step.
func (w *wizard) now(about string) step {
	s := step{draft: w.state.draft, told: w.state.told, about: about, jumped: w.jumped, roughs: w.roughs()}
	if p, ok := w.base.(*page); ok {
		s.at = p.question.id
	}
	return s
}

// record remembers the present before a change. A refused answer is no step of its own: mending it belongs to the step
// that made it.
func (w *wizard) record(about string, mends bool) {
	w.history.future = nil
	if last := len(w.history.past) - 1; mends && last >= 0 && w.history.past[last].about == about {
		return
	}
	w.history.past = append(w.history.past, w.now(about))
	if extra := len(w.history.past) - mostSteps; extra > 0 {
		w.history.past = slices.Clone(w.history.past[extra:])
	}
}

// step remembers the present before an answer to a question. While an answer that was refused is being mended, each key
// makes another one.
func (w *wizard) step(q *question) {
	about := ""
	if q != nil {
		about = q.id
	}
	p, asking := w.base.(*page)
	w.record(about, asking && p.question == q && p.mending)
	if asking {
		p.mending = p.tried && p.staff() == nil
	}
}

// same says that two states hold the same answers.
func (s *state) same(other *state) bool {
	return reflect.DeepEqual(s.draft, other.draft) && maps.Equal(s.told, other.told)
}

// undo takes the last change back and shows the question it was about; redo takes it again.
func (w *wizard) undo() {
	w.travel(&w.history.past, &w.history.future, "screen.undone", "screen.undo.nothing")
}

func (w *wizard) redo() {
	w.travel(&w.history.future, &w.history.past, "screen.redone", "screen.redo.nothing")
}

// travel goes to the latest step of one list and leaves the present on the other.
func (w *wizard) travel(from, to *[]step, done, nothing string) {
	last := len(*from) - 1
	if last < 0 {
		w.status = w.p.Text(nothing)
		return
	}
	target := (*from)[last]
	*from, *to = (*from)[:last], append(*to, w.now(target.about))
	w.over, w.reading = nil, 0
	before := w.state.draft.Employees
	w.state = deriveTold(w.options.Library, w.p, target.draft, target.told).suggesting(w.state.sector)
	w.restoreList(target, before)
	w.forget(target.about)
	w.settle(target.at, target.jumped)
	w.status = w.p.Text(done, w.aboutWords(target.about))
}

// forget lets the page of a question be made anew from the draft. A staff list follows the draft by itself, with its cursor.
func (w *wizard) forget(id string) {
	if strings.HasPrefix(id, tabSteps) { // of several questions only this one's page keeps what was ticked
		id = "package"
	}
	if p := w.pages[id]; p != nil && p.staff() == nil {
		delete(w.pages, id)
	}
}

// aboutWords name what a step changed.
func (w *wizard) aboutWords(about string) string {
	switch about {
	case productStep:
		return w.p.Text("screen.undo.product", w.productName())
	case importStep:
		return w.p.Text("import.undo")
	}
	if strings.HasPrefix(about, tabSteps) {
		return w.p.Text(about)
	}
	return w.p.Text("question." + about + ".short")
}

// settle shows a question, or the overview for "", as far as the answers allow; else the first question that is open.
func (w *wizard) settle(id string, jumped bool) {
	q := w.state.find(id)
	open := w.state.firstOpen(q)
	switch {
	case q != nil && open == nil:
		w.jumped = jumped
		w.open(q)
	case q == nil && open != nil:
		w.jumped = true
		w.open(open)
	default:
		w.jumped = w.jumped && q != nil
		w.open(open)
	}
}

// find gives a question by its id, if it is asked.
func (s *state) find(id string) *question {
	for i := range questions {
		if q := &questions[i]; q.id == id && s.asks(q) {
			return q
		}
	}
	return nil
}
