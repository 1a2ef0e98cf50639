package tui

import (
	"strings"
	"testing"

	"dekking/premium/document"
	"dekking/premium/locale"
)

// Help names the sources of the sections that a question touches, as the table at hand has them: another product or
// edition names others.
func TestHelpNamesTheSources(t *testing.T) {
	for product, answers := range map[string]map[string][]string{"sazas": sazasAnswers, "markt": marktAnswers} {
		d := start(t, options(product, locale.NL, ""), 90, 200)
		for d.at() != "overview" {
			q := questionOf(d.at())
			d.press("f1")
			if q.sources != nil {
				for _, origin := range q.sources(d.m.w.state) {
					if !strings.Contains(dense(d.screen()), dense(document.Source(d.m.w.p, origin.Source))) {
						t.Errorf("%s does not name %s", q.id, origin.Source.Title)
					}
					d.sees(document.Certainty(d.m.w.p, origin.Certainty))
				}
			} else if q.id != "merger" { // about no figure of any table
				t.Errorf("%s names no source", q.id)
			}
			d.press("esc").press(answers[q.id]...)
		}
	}
}

// dense is a text without blanks: an address may be broken anywhere.
func dense(text string) string { return strings.Join(strings.Fields(text), "") }

// Help says what an answer does to the premium, at every question, and what the law asks where it asks something.
func TestHelpIsWhole(t *testing.T) {
	p := locale.For(locale.NL)
	for _, q := range questions {
		if !p.Has("question."+q.id+".effect") && q.id != staffQuestion {
			t.Errorf("%s does not say what it does to the premium", q.id)
		}
	}
	for _, id := range []string{"cao", "coverage", "eigenrisico", "employer_charges", "aow", "prior_cover", "merger"} {
		if !p.Has("question." + id + ".law") {
			t.Errorf("%s does not say what the law asks", id)
		}
	}
}

// A question mark asks for help, but is text in a field that holds some; F1 always helps. Esc closes it with everything as
// it was.
func TestQuestionMark(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("?")
	d.sees("De loonsom is wat al uw werknemers")
	d.press("?").press("2?")
	d.sees("2?█")
	d.press("f1").sees("De loonsom is wat al uw werknemers")
	d.press("esc").sees("2?█")
}

// Help scrolls to its last line, and back.
func TestHelpScrolls(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 60, 20).press("f1")
	first := d.screen()
	d.press("end").sees("Ctrl+C stoppen")
	d.press("home")
	if d.screen() != first {
		t.Error("home is not the beginning")
	}
	read := d.scrolled()
	for _, head := range []string{"Waarom deze vraag", "Wat het met de premie doet", "Waar dit vandaan komt", "Toetsen"} {
		if !strings.Contains(read, head) {
			t.Errorf("scrolling never shows %q", head)
		}
	}
}

// Product, role and language stand in the header of every window that is large enough, with the keys where there is room.
func TestHeader(t *testing.T) {
	for _, width := range []int{60, 80, 96, 120} {
		d := start(t, options("sazas", locale.EN, ""), width, 24)
		for _, want := range []string{"conditions according to Sazas", "adviser", "question 1 of 14"} {
			d.sees(want)
		}
		if language := "EN"; width < wideWidth {
			d.sees(language)
		} else {
			d.sees("F2 product · F3 English · F4 adviser")
		}
	}
}
