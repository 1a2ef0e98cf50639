package tui

import (
	"reflect"
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
)

// This file goes from one product to another, with the answers that both know.

// leftBehind holds by product which answers were taken back because the next one did not offer them, and what they were.
type leftBehind map[string]dropped

type dropped struct {
	draft     premium.Draft
	questions []*question
	readings  bool
}

// switchProduct takes the next product. Answers that it does not offer are named, taken back and asked again where the
// product asks them; undo brings them back, and so does the return to the product they were chosen under.
func (w *wizard) switchProduct() {
	before, draft := w.state, w.state.draft
	draft.Product = after(w.options.Library.Products(), draft.Product)
	next := before.with(draft, nil)
	switch {
	case draft.Product == before.draft.Product:
		w.status = w.p.Text("screen.product.only")
		return
	case next.table == nil:
		w.status = w.p.Text("screen.product.no_tables", draft.Product)
		return
	}
	at := w.now(productStep)
	w.record(productStep, false)
	next, lost := before.dropping(next)
	next, found := next.returned(w.behind[draft.Product])
	w.behind = w.behind.with(before.draft.Product, lost)
	w.over, w.state, w.reading = nil, next, 0
	w.settle(at.at, at.jumped)
	w.status = strings.Join(filled([]string{w.switchedWords(before.lostWords(lost)), w.foundWords(found)}), " ")
}

// with is what is left behind once another product's answers are.
func (b leftBehind) with(product string, lost dropped) leftBehind {
	all := leftBehind{product: lost}
	for other, kept := range b {
		if other != product {
			all[other] = kept
		}
	}
	return all
}

func (w *wizard) switchedWords(lost []string) string {
	if len(lost) == 0 {
		return w.p.Text("screen.product.status", w.productName())
	}
	return w.p.Text("screen.product.lost", w.productName(), w.p.List(lost))
}

func (w *wizard) foundWords(found []string) string {
	if len(found) == 0 {
		return ""
	}
	return w.p.Text("screen.product.found", w.p.List(found))
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
	next, lost := s.dropping(next)
	return next, s.lostWords(lost)
}

// dropping does so, and keeps them.
func (s *state) dropping(next *state) (*state, dropped) {
	lost := dropped{draft: s.draft}
	for i := range questions {
		q := &questions[i]
		if q.choice == nil || len(next.objections(q)) == 0 {
			continue
		}
		lost.questions = append(lost.questions, q)
		next = next.choosing(q, premium.Draft{})
	}
	if next.owesReadings() {
		draft := next.draft
		draft.Readings, lost.readings = nil, true
		next = next.with(draft, nil)
	}
	return next, lost
}

// choosing is a state with the choice of another draft.
func (s *state) choosing(q *question, from premium.Draft) *state {
	draft := s.draft
	q.choice(&draft, &from)
	return s.with(draft, nil)
}

// returned gives a state the answers that were left behind under its product, but for those that were given anew since, and
// those that will not do any more; it names them.
func (s *state) returned(lost dropped) (*state, []string) {
	var found []string
	for _, q := range lost.questions {
		blank, again := s.choosing(q, premium.Draft{}), s.choosing(q, lost.draft)
		if reflect.DeepEqual(blank.draft, s.draft) && len(again.objections(q)) == 0 {
			s, found = again, append(found, again.answerWords(q))
		}
	}
	if draft := s.draft; lost.readings && draft.Readings == nil {
		draft.Readings = lost.draft.Readings
		s, found = s.with(draft, nil), append(found, s.p.Text("field.readings"))
	}
	return s, found
}

// lostWords name what was taken back from a state.
func (s *state) lostWords(lost dropped) []string {
	var words []string
	for _, q := range lost.questions {
		words = append(words, s.answerWords(q))
	}
	if lost.readings {
		words = append(words, s.p.Text("field.readings"))
	}
	return words
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
