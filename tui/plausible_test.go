package tui

import (
	"strings"
	"testing"

	"dekking/premium/locale"
)

// Guards that a forgotten k is asked back where it is typed, without standing in the way, and that a payroll and a
// headcount that do not go together say so with the average.
func TestHardlyMeantIsAskedBack(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("226")
	d.sees("= € 226,00 per jaar").sees("Bedoelt u € 226.000? Typ dan 226k.")
	d.press("enter")
	if d.at() != "headcount" {
		t.Fatalf("a question back must not stand in the way: %s", d.at())
	}
	d.press("6").sees("Gemiddeld € 37,67 per werknemer. Dat is minder dan € 500, het laagste loon dat dit product verzekert.")
	d.sees("Kloppen de loonsom van € 226 en het aantal van 6?")
	d.press("esc", "000").sees("= € 226.000,00 per jaar").press("enter").sees("Gemiddeld € 37.666,67 per werknemer.")
	if strings.Contains(d.screen(), "Kloppen") {
		t.Errorf("what is plausible is asked back:\n%s", d.screen())
	}
	d.press("backspace", "1").sees("Gemiddeld € 226.000,00 per werknemer. Dat is meer dan € 125.000")
	d = start(t, options("markt", locale.EN, ""), 60, 20).press("6000", "enter", "4")
	d.sees("On average € 1,500.00 per employee. That is little for a full year.")
}

// Guards that one thing is said of a number: what is wrong with what is typed now, in the range of the check.
func TestOneObjectionAtATime(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("226k", "enter", "0", "enter")
	const within = "Typ een heel getal van 1 tot en met 10.000."
	d.sees(within)
	for typed, said := range map[string]string{"6,5": "geen heel getal", "abc": "alleen uit cijfers", "-3": within, "1000001": within} {
		d.press("ctrl+u", typed, "enter").sees(said)
		if n := strings.Count(d.screen(), "! "); n != 1 {
			t.Errorf("%s: %d objections:\n%s", typed, n, d.screen())
		}
	}
	d.press("ctrl+u", "6")
	if strings.Contains(d.screen(), "! ") {
		t.Errorf("forgiven too late:\n%s", d.screen())
	}
	d = start(t, options("sazas", locale.NL, ""), 80, 24).press("1200000", "enter").sees("! ")
	d.press("ctrl+u", "x") // what was refused is no longer seen: nothing more is said of it
	if strings.Contains(d.screen(), "! ") {
		t.Errorf("the check's objection is still there:\n%s", d.screen())
	}
}

// Guards that Esc on the first question, where there is nothing to go back to, leaves the cursor where one types.
func TestEscOnTheFirstQuestion(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("22", "esc")
	d.sees("22█").press("6").sees("226█")
}

// Guards that a start that cannot be does not take the price away: that of the assumed start stands until it is mended.
func TestThePriceOutlastsAWrongStart(t *testing.T) {
	for _, product := range []string{"sazas", "markt"} {
		answers := map[string]map[string][]string{"sazas": sazasAnswers, "markt": marktAnswers}[product]
		d := start(t, options(product, locale.NL, ""), 120, 40).walk(answers, "start_date")
		before := d.m.w.state.figures()
		for _, date := range []string{"1-1-2019", "1-6-2027", "1-1-2031", "1-1-2099"} {
			d.press("ctrl+u", date, "enter")
			after := d.m.w.state.figures()
			if d.at() != "start_date" || len(before) != len(after) || before[2] != after[2] {
				t.Errorf("%s with %s: %v, before %v", product, date, after, before)
			}
		}
		d.press("esc") // the question before is priced as it was
		d.sees(before[0].value)
		if d.m.w.state.quote != nil {
			t.Error("there is a quote for a start that cannot be")
		}
	}
}
