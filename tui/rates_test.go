package tui

import (
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// Guards that a percentage from paper can be typed where the program asks for it: Enter on the line of the percentage, and
// on the row under its steps. It says what it does before it is the answer, is called typed after, and emptied it is the
// table's again.
func TestPercentageFromPaper(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "overview")
	before := d.m.w.state.quote.FirstYear.Total
	d.press("enter").sees("Zo komt het percentage tot stand").press("end", "enter")
	if d.at() != "percentage" {
		t.Fatalf("at %s:\n%s", d.at(), d.screen())
	}
	d.sees("Nu: 3,05%, uit de tabel.").press("3,20").sees("= 3,20% van het verzekerde loon, zelf ingevuld").sees("Totaal jaar 1 wordt ")
	promised := d.screen()
	d.press("enter")
	total := d.m.w.state.quote.FirstYear.Total
	if d.at() != "overview" || total == before || !strings.Contains(promised, document.Value(d.m.w.p, total)) {
		t.Errorf("total %v, before %v; promised\n%s", total, before, promised)
	}
	d.sees("3,20%").press("enter") // a typed one has no steps
	if d.at() != "percentage" {
		t.Fatalf("at %s", d.at())
	}
	d.press("ctrl+u", "enter")
	if rate := d.m.Draft().Rate; d.at() != "overview" || rate.Percentage != nil || d.m.w.state.quote.FirstYear.Total != before {
		t.Errorf("emptied: %+v, %v", rate, d.m.w.state.quote.FirstYear.Total)
	}
}

// Guards that Enter on a line of "n.t.b." leads to the figure that is missing, and that with both figures the total is known.
func TestUnknownLinesLeadToTheirFigure(t *testing.T) {
	answers := answersWith(marktAnswers, "payment", "4")
	d := start(t, options("markt", locale.NL, ""), 80, 24).walk(answers, "overview").to(document.Label(locale.For(locale.NL), premium.PaymentSurcharge)).press("enter")
	if d.at() != "payment_surcharge" {
		t.Fatalf("at %s:\n%s", d.at(), d.screen())
	}
	d.sees("Nu: niet bekend.").press("2").sees("Premie jaar 1 wordt ").press("enter").to(document.Label(locale.For(locale.NL), premium.ArboFeeLine)).press("enter")
	if d.at() != "arbo_fee" {
		t.Fatalf("at %s:\n%s", d.at(), d.screen())
	}
	d.press("0,56", "enter", "101", "enter", "188").sees("Totaal jaar 1 wordt € ").press("enter")
	if d.at() != "overview" || d.m.w.state.quote.FirstYear.Total.Unknown {
		t.Errorf("at %s, total %v", d.at(), d.m.w.state.quote.FirstYear.Total)
	}
	want := premium.TypedArboFee{Rate: d.m.Draft().Rate.ArboFee.Rate, Minimum: 101_00, Maximum: 188_00}
	if got := *d.m.Draft().Rate.ArboFee; got != want || got.Rate.String() != "0.0056" {
		t.Errorf("fee %+v", got)
	}
	d.m.w.jump(questionOf("arbo_fee")) // without a rate there is no fee, and nothing more is asked
	d.press("ctrl+u", "enter")
	if d.at() != "overview" || d.m.Draft().Rate.ArboFee != nil {
		t.Errorf("at %s, fee %v", d.at(), d.m.Draft().Rate.ArboFee)
	}
	d.m.w.jump(questionOf("arbo_fee"))
	if d.press("down").sees("Minimum"); strings.Contains(d.screen(), "= € 101") {
		t.Errorf("the bounds stand without their rate:\n%s", d.screen())
	}
}

// answersWith are answers with one of them changed.
func answersWith(answers map[string][]string, id string, keys ...string) map[string][]string {
	changed := map[string][]string{}
	for at, pressed := range answers {
		changed[at] = pressed
	}
	changed[id] = keys
	return changed
}

// Guards that what the checks of a request file refuse is refused here in the same words, and asked again until it is
// mended, also by who turned away from it.
func TestFiguresAreCheckedAsInTheFile(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "overview")
	d.m.w.jump(questionOf("arbo_fee"))
	d.press("0,56", "enter").press("enter").sees("! Vul een bedrag in")
	d.press("200", "enter", "188", "enter").sees("het minimum hoger dan het maximum")
	d.press("esc").press("enter", "enter")
	if d.at() != "arbo_fee" {
		t.Fatalf("at %s:\n%s", d.at(), d.screen())
	}
	d.press("up", "up", "ctrl+u", "enter")
	if d.at() != "overview" {
		t.Fatalf("at %s:\n%s", d.at(), d.screen())
	}
	for id, typed := range map[string][2]string{"wage_maximum": {"400", "het laagste loon dat dit product verzekert"},
		"expected_absence": {"0", "daar is niet mee te rekenen"}} {
		d.m.w.jump(questionOf(id))
		d.press(typed[0], "enter").sees(typed[1]).press("ctrl+u", "enter")
		if d.at() != "overview" {
			t.Fatalf("%s: at %s:\n%s", id, d.at(), d.screen())
		}
	}
}

// Guards that every figure of [rate] has a question, which knows where it is found.
func TestEveryFigureHasAQuestion(t *testing.T) {
	for _, key := range []string{"percentage", "expected_absence", "arbo_fee", "payment_surcharge", "wage_maximum"} {
		q := questionOf(key)
		if q == nil || !q.aside || !q.owns("rate."+key) || q.standing == nil || q.choice == nil || q.sources == nil {
			t.Errorf("%s is not asked for", key)
			continue
		}
		if help := locale.For(locale.NL).Text("question." + key + ".help"); !strings.Contains(help, "offerte") {
			t.Errorf("%s does not say where it is found: %s", key, help)
		}
	}
}

// Guards that the same figures are given line by line, and taken back with a dash.
func TestFiguresLineByLine(t *testing.T) {
	y, record := typing(options("sazas", locale.NL, t.TempDir()), plainSazas, "-")
	y.first = map[string][]string{"": {"17", "3,20", "16", "-"}}
	if err := y.run(); err != nil {
		t.Errorf("it ended with %v", err)
	}
	said := record.String()
	for _, want := range []string{"3,20% van het verzekerde loon, zelf ingevuld", "10.024,63 euro", "typ - om het leeg te maken",
		"Premiepercentage: 3,05%, uit de tabel"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
}

// Guards that a typed surcharge stands with every payment term: it holds for whichever is chosen, and is nobody's printed one.
func TestTypedSurchargeStandsWithEveryTerm(t *testing.T) {
	d := start(t, options("markt", locale.NL, ""), 80, 24).walk(marktAnswers, "overview")
	d.m.w.jump(questionOf("payment_surcharge"))
	d.press("3", "enter")
	d.m.w.jump(questionOf("payment"))
	for _, term := range []string{"per jaar", "per half jaar", "per kwartaal", "per maand"} {
		d.sees(term + ", 3% opslag, zelf ingevuld")
	}
}
