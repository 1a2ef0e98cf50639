package tui

import (
	"maps"
	"reflect"
	"testing"

	"dekking/premium"
	"dekking/premium/locale"

	"pgregory.net/rapid"
)

// moment is what undo must bring back.
type moment struct {
	draft  premium.Draft
	told   told
	at     string
	screen string
}

// now takes the moment; what the last action said of itself is no part of it.
func (d *driver) now() moment {
	d.m.w.status, d.m.w.over = "", nil
	return moment{d.m.Draft(), d.m.w.state.told, d.at(), d.screen()}
}

// same compares the answers of two moments, and the screens where asked.
func (a moment) same(t *rapid.T, b moment, screens bool) {
	if !reflect.DeepEqual(a.draft, b.draft) || !maps.Equal(a.told, b.told) {
		t.Fatalf("the answers are\n%+v %v\nand were\n%+v %v", b.draft, b.told, a.draft, a.told)
	}
	if screens && (a.at != b.at || a.screen != b.screen) {
		t.Fatalf("the screen is\n%s\nand was\n%s", b.screen, a.screen)
	}
}

// other answers to the questions, to change one's mind with.
var otherAnswers = map[string][]string{
	"payroll": {"ctrl+u", "310.000", "enter"}, "headcount": {"ctrl+u", "9", "enter"}, "sector": {"horeca", "enter"},
	"cao": {"4"}, "coverage": {"1"}, "eigenrisico": {"2"}, "term": {"1"}, "start_date": {"ctrl+u", "2-1-2027", "enter"},
	"employer_charges": {"1"}, "settlement": {"1"}, "payment": {"1"}, "payment_method": {"1"}, "prior_cover": {"2"}, "switching": {"2"}, "merger": {"2"}, "package": {"2", "enter", "enter"},
	"name": {"ctrl+u", "Bakker", "enter"},
}

// Undo after any change gives the draft and the screen from before it, and redo those from after it: of answers given in
// order, changed on the way or by a jump from the overview, and of another product.
func TestUndoAndRedo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		product, answers := "sazas", sazasAnswers
		if rapid.Bool().Draw(t, "markt") {
			product, answers = "markt", marktAnswers
		}
		d := start(t, options(product, locale.NL, ""), 80, 24)
		for range rapid.IntRange(0, 20).Draw(t, "already") {
			if d.at() != "overview" {
				d.press(answers[d.at()]...)
			}
		}
		for range rapid.IntRange(1, 6).Draw(t, "changes") {
			d.wander(t)
			before, steps := d.now(), len(d.m.w.history.past)
			d.changeSomething(t, answers)
			if len(d.m.w.history.past) != steps+1 {
				continue // the same answer again is no step
			}
			if at := d.m.w.history.past[steps].at; at != before.at && before.at != "overview" {
				continue // the same answer again, and then one to the next question: keys of the other product
			}
			after := d.now()
			refused := after.at == before.at
			d.press("ctrl+z")
			before.same(t, d.now(), true)
			d.press("ctrl+y")
			after.same(t, d.now(), !refused)
		}
		for range len(d.m.w.history.past) {
			d.press("ctrl+z")
		}
		if len(d.m.w.state.told) > 0 || d.m.Draft().Payroll != nil {
			t.Fatalf("all undone, and there is still %+v", d.m.Draft())
		}
	})
}

// wander goes some questions back, or from the overview to one.
func (d *driver) wander(t *rapid.T) {
	for range rapid.IntRange(0, 4).Draw(t, "back") {
		d.press("esc")
	}
	if p, ok := d.m.w.base.(*page); ok { // what is typed and not taken is no part of a moment
		delete(d.m.w.pages, p.question.id)
		d.m.w.open(p.question)
		return
	}
	d.m.w.openOverview()
	var ids []string
	for _, q := range append(d.m.w.state.visible(), d.m.w.state.asides()...) {
		ids = append(ids, q.id)
	}
	if id := rapid.SampledFrom(append(ids, "")).Draw(t, "jump"); id != "" {
		delete(d.m.w.pages, id)
		d.m.w.jump(questionOf(id))
	}
}

func (d *driver) changeSomething(t *rapid.T, answers map[string][]string) {
	switch what := rapid.IntRange(0, 5).Draw(t, "what"); {
	case what == 0:
		d.press("f2")
	case what < 3:
		d.press(answers[d.at()]...)
	default:
		d.press(otherAnswers[d.at()]...)
	}
}

// A jump from the overview is undone where it was answered, and leads back to the overview.
func TestUndoOfAJump(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "overview")
	d.m.w.jump(questionOf("coverage"))
	before := d.now()
	d.press("1")
	if d.at() != "overview" || d.m.Draft().Choices.Coverage.String() != "100/100" {
		t.Fatalf("at %s with %v", d.at(), d.m.Draft().Choices.Coverage)
	}
	d.press("u")
	d.sees("Ongedaan gemaakt: Dekking")
	if got := d.now(); got.screen != before.screen || d.at() != "coverage" {
		t.Errorf("undo shows\n%s\nnot\n%s", got.screen, before.screen)
	}
	d.press("esc", "r")
	if d.at() != "overview" || d.m.Draft().Choices.Coverage.String() != "100/100" {
		t.Errorf("redo: at %s with %v", d.at(), d.m.Draft().Choices.Coverage)
	}
}

// A refused answer and its mending are one step: undo goes to before both.
func TestUndoOfARefusedAnswer(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("1.200.000", "enter")
	d.sees("maximum van dit product")
	d.press("ctrl+u", "200000", "enter")
	if d.at() != "headcount" {
		t.Fatalf("at %s", d.at())
	}
	if d.press("ctrl+z"); d.m.Draft().Payroll != nil || d.at() != "payroll" {
		t.Errorf("at %s with a payroll of %v", d.at(), d.m.Draft().Payroll)
	}
	d.press("ctrl+z").sees("Er is niets om ongedaan te maken")
	if d.press("ctrl+y"); d.at() != "headcount" || int64(*d.m.Draft().Payroll) != 20000000 {
		t.Errorf("redo: at %s with %v", d.at(), d.m.Draft().Payroll)
	}
	d.press("ctrl+y").sees("Er is niets om opnieuw te doen")
}

// Something new after an undo ends what could be redone.
func TestNewAnswerEndsRedo(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "eigenrisico")
	d.press("ctrl+z", "1", "ctrl+y").sees("Er is niets om opnieuw te doen")
	if got := d.m.Draft().Choices.Coverage.String(); got != "100/100" {
		t.Errorf("the coverage is %s", got)
	}
}
