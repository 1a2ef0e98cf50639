package tui

import (
	"reflect"
	"strings"
	"testing"

	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/shopspring/decimal"
)

// What a sick employee costs stands on the line of each option, as the engine works it out with that option chosen: the same
// sum at every question, of what has been chosen so far.
func TestExposureOnEveryOption(t *testing.T) {
	for _, at := range []string{"coverage", "eigenrisico", "term", "employer_charges", "settlement", "payment"} {
		for _, width := range []int{80, 120} {
			d := start(t, options("sazas", locale.NL, ""), width, 40).walk(sazasAnswers, at)
			s, p := d.m.w.state, d.m.w.base.(*page)
			for i, o := range p.options {
				choices := s.draft.Choices
				o.take(&choices)
				want := document.Value(s.p, s.staff.Borne(choices).Total.Amount)
				if line := lineWith(d.screen(), o.label); !strings.Contains(line, want) {
					t.Errorf("%s: option %d lacks %s: %q", at, i, want, line)
				}
			}
			d.sees("€ 37.666,67") // the wage it is for: 226.000 / 6
		}
	}
}

// What is not chosen yet does not count, and the note names it; once it is chosen it counts.
func TestExposureSaysWhatIsOpen(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 40).walk(sazasAnswers, "coverage")
	d.sees("twee jaar ziek is: loon boven de dekking. Daar komt nog bij, naar wat u hierna kiest:")
	d.sees("loon in het eigen risico en werkgeverslasten die niet verzekerd zijn.")
	d.walk(sazasAnswers, "employer_charges").sees("loon boven de dekking en werkgeverslasten die niet verzekerd zijn. F1")
	d.press("f1").sees("Werkgeverslasten zonder vergoeding: (4.346,15 + 0,00) × 17,13%").sees("Samen zelf te betalen")
	d = start(t, options("markt", locale.NL, ""), 80, 40).walk(marktAnswers, "employer_charges") // from 2027
	d.sees("De werkgeverslasten van 2027 zijn nog niet bekend en tellen niet mee.")
}

// Without a cao a low coverage leaves nothing to the employer: the note says who then has less.
func TestExposureWithoutCAO(t *testing.T) {
	answers := answersWith(sazasAnswers, "cao", "1")
	d := start(t, options("sazas", locale.NL, ""), 80, 24).walk(answers, "coverage")
	d.sees("nooit minder dan 70% van het loon, de wet: bij 70/70 krijgt de werknemer zelf 70%.")
	d = start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "coverage")
	if strings.Contains(d.screen(), "Zonder cao") {
		t.Errorf("there is a cao:\n%s", d.screen())
	}
}

func lineWith(screen, text string) string {
	for line := range strings.Lines(screen) {
		if strings.Contains(line, text) && !strings.Contains(line, "als u kiest") { // not the panel's
			return line
		}
	}
	return ""
}

// With the eigen risico chosen, a coverage leaves both parts to the employer.
func TestExposureWithEigenrisico(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 120, 40).walk(sazasAnswers, "term").press("esc", "esc")
	b := d.m.w.state.staff.Borne(d.m.Draft().Choices)
	d.sees(document.Value(d.m.w.p, b.Total.Amount))
	d.press("f1")
	for _, line := range b.Parts {
		if line.Amount.Money != 0 {
			d.sees(document.Sum(d.m.w.p, line))
		}
	}
}

// In a narrow window it stands under the list, for the option under the cursor.
func TestExposureWhereThereIsNoColumn(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 60, 20).walk(sazasAnswers, "eigenrisico").press("down", "down")
	d.sees("Zelf bij ziekte: € 4.346,15")
	d.press("up").sees("Zelf bij ziekte: € 2.897,44")
	d.send(size(100, 30)) // wide enough for the panel, not for the column
	d.sees("Zelf bij ziekte: € 2.897,44")
}

// The sum behind it is under F1, for the option under the cursor, and works out to the amount on its line.
func TestExposureSum(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 60).walk(sazasAnswers, "eigenrisico").press("down", "f1")
	d.sees("4 weken (20 wachtdagen): totaal jaar 1 € 8.535 – € 11.617.")
	d.sees("37.666,67 × 20 / 260 × 100% = 2.897,44")
}

// Every option is priced with the engine's own range, and the difference is that of two amounts.
func TestEveryOptionIsPriced(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 120, 40)
	for d.at() != "overview" {
		d.priced(t)
		d.press(sazasAnswers[d.at()]...)
	}
	for d.at() != "payroll" { // the same with an answer that stands
		d.press("esc")
		d.priced(t)
	}
}

// priced fails unless each option on the screen has its total, or the words that it stands.
func (d *driver) priced(t *testing.T) {
	t.Helper()
	p, ok := d.m.w.base.(*page)
	if !ok || p.options == nil {
		return
	}
	s := d.m.w.state
	for _, o := range p.options {
		draft := s.draft
		o.answer(&draft)
		staff := s.assessed(draft)
		line := lineWith(d.screen(), o.label)
		total := staff.Range(draft.Choices)
		if !strings.Contains(line, ranged(s.p, total)) {
			t.Errorf("%s: %s lacks %s", p.question.id, line, ranged(s.p, total))
		}
		if standing := s.total; total.Single() && standing.Single() && !o.chosen && p.question.answered(s) {
			if want := signed(s.p, total.Low.Money-standing.Low.Money); !strings.Contains(line, want) {
				t.Errorf("%s: %s lacks the difference %s", p.question.id, line, want)
			}
		}
	}
}

// A fixed percentage makes the premium known; the options of cover are then priced by it, without a surprise.
func TestExposureWithTypedPercentage(t *testing.T) {
	o := options("sazas", locale.NL, "")
	percentage := decimal.RequireFromString("0.032")
	o.Draft.Rate.Percentage = &percentage
	d := start(t, o, 80, 24).walk(sazasAnswers, "coverage")
	list := d.m.w.base.(*page).fields[0].(*field.Choice)
	if list.Aside == "" {
		t.Error("no column of what the employer bears")
	}
}

// Guards that the panel beside the question shows what the option under the cursor would do, and that looking chooses
// nothing.
func TestPanelFollowsTheCursor(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 120, 40).walk(sazasAnswers, "coverage")
	draft, standing := d.m.Draft(), d.m.w.state.total
	seen := map[string]bool{}
	for range 5 {
		s, with := d.m.w.lookedAt()
		if with == "" || s == d.m.w.state || s.total == standing {
			t.Errorf("%q: the panel shows %v", with, s.total)
		}
		d.sees(with)
		seen[with] = true
		d.press("down")
	}
	if len(seen) != 5 || !reflect.DeepEqual(d.m.Draft(), draft) {
		t.Errorf("looked at %v; the answers are %+v", seen, d.m.Draft())
	}
}
