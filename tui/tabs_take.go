package tui

import (
	"maps"
	"strings"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"
	"dekking/tariffs"
)

// This file takes what a tab proposes as the answer: one step of the history, after which the tab is still shown.

// taking is something to take.
type taking struct {
	about string // id of the question that it answers; of the words of the step when it answers more than one
	words string // what it is, in a few words
	draft premium.Draft
}

// The words of steps that answer more than one question. They begin with tabSteps.
const (
	tabSteps     = "tab.step."
	goalStep     = "tab.step.goal"
	scenarioStep = "tab.step.scenario"
	readingStep  = "tab.step.reading"
)

// take makes it the answer and says what that does to the first year. What leaves no quote is not taken, and the reason is
// said.
func (w *wizard) take(t taking) {
	before, next := w.state, w.state.with(t.draft, questionOf(t.about))
	switch {
	case next.same(before):
		w.status = w.p.Text("tab.taken.stands", t.words)
		return
	case next.quote == nil:
		w.status = w.p.Text("tab.taken.not", t.words, next.unquoted())
		return
	}
	w.record(t.about, false)
	w.state, w.over = next, nil
	w.forget(t.about)
	if o, ok := w.base.(*overview); ok {
		w.base = o.again(w)
	}
	w.status = w.moved(t.words, before)
}

// put makes a draft the answers while the form in which it is typed stays open. What leaves no quote is not taken. All that
// one form changes is one step to take back: more says that it has changed something before. False: nothing was changed.
func (w *wizard) put(about string, draft premium.Draft, more bool) bool {
	next := w.state.with(draft, nil)
	if next.same(w.state) {
		return false
	}
	if next.quote == nil {
		w.status = w.p.Text("tab.put.not", next.unquoted())
		return false
	}
	w.record(about, more)
	w.state = next
	w.forget(about)
	if o, ok := w.base.(*overview); ok {
		w.base = o.again(w)
	}
	return true
}

// moved says what a year costs since something was taken, and how much that differs.
func (w *wizard) moved(words string, before *state) string {
	id, now, was := "tab.taken", w.state.quote.FirstYear.Total, before.quote.FirstYear.Total
	if w.state.byPremium() && before.byPremium() {
		id, now, was = "tab.taken.premium", w.state.quote.FirstYear.Premium, before.quote.FirstYear.Premium
	}
	return w.p.Text(id, words, document.Value(w.p, now), w.difference(now.Minus(was)))
}

// unbroken is a blank at which no line breaks.
const unbroken = "\u00a0"

// difference words an amount that is more or less than another.
func (w *wizard) difference(v premium.Value) string {
	if v.Unknown || v.Unit != premium.Euro {
		return document.Value(w.p, v)
	}
	return strings.ReplaceAll(signed(w.p, v.Money), " ", unbroken)
}

// unquoted says why a state has no quote.
func (s *state) unquoted() string {
	if found := s.hindrances(); len(found) > 0 {
		return strings.Join(found, " ")
	}
	if q := s.firstOpen(nil); q != nil {
		return s.p.Text("tab.open", s.p.Text("question."+q.id+".title"))
	}
	return s.tableFault
}

// toStaff goes to where the employees are entered, for a tab that cannot do without them. The answers stay as they are.
func (w *wizard) toStaff() {
	if withStaff(w.state) {
		w.jump(questionOf(staffQuestion))
		return
	}
	w.jump(questionOf("payroll"))
	w.status = w.p.Text("tab.to_staff")
}

// questionAbout is the question of the wizard that a choice belongs to.
func questionAbout(q advice.Question) string {
	switch q {
	case advice.PackageDiscount:
		return "package"
	case advice.AfterAOW:
		return "aow"
	}
	return string(q)
}

// optionTaken is one option as something to take.
func (w *wizard) optionTaken(o advice.Option) taking {
	return taking{questionAbout(o.Question), w.optionWords(o), w.chosen(o)}
}

// optionWords name an option with its question: "Eigen risico: 13 weken".
func (w *wizard) optionWords(o advice.Option) string {
	return w.p.Text("tab.option", w.p.Text("question."+questionAbout(o.Question)+".short"), document.Option(w.p, o))
}

// chosen is the draft with other options chosen.
func (w *wizard) chosen(options ...advice.Option) premium.Draft {
	draft := w.state.draft
	for _, o := range options {
		if o.Question == advice.AfterAOW { // a choice on the staff
			aowOption(w.state, o.Value.(bool)).answer(&draft)
			continue
		}
		o.ApplyTo(&draft.Choices)
	}
	return draft
}

// aowOption is the option to insure all who are beyond AOW age, or none.
func aowOption(s *state, insure bool) option {
	if insure {
		return aowOptions(s)[1]
	}
	return aowOptions(s)[0]
}

// read is the draft with a rule read in a way. The product's own way needs no entry.
func read(draft premium.Draft, rule tariffs.Reading, alternative string) premium.Draft {
	readings := maps.Clone(draft.Readings)
	if readings == nil {
		readings = map[string]string{}
	}
	if readings[rule.ID] = alternative; alternative == rule.Chosen {
		delete(readings, rule.ID)
	}
	if draft.Readings = readings; len(readings) == 0 {
		draft.Readings = nil
	}
	return draft
}
