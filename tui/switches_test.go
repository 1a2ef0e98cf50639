package tui

import (
	"reflect"
	"strings"
	"testing"

	"dekking/premium/locale"
	"dekking/tariffs"
)

// The screen after switching the language is the one that a reader of that language has had all along, at every question
// and on the overview; the answers stay.
func TestLanguageRewordsEverything(t *testing.T) {
	for _, walk := range []struct {
		product string
		answers map[string][]string
	}{{"sazas", sazasAnswers}, {"markt", marktAnswers}} {
		nl := start(t, options(walk.product, locale.NL, ""), 120, 40)
		en := start(t, options(walk.product, locale.EN, ""), 120, 40)
		for {
			before := nl.m.Draft()
			if got, want := nl.press("f3").now().screen, en.now().screen; got != want {
				t.Fatalf("at %s the switch shows\n%s\nnot\n%s", nl.at(), got, want)
			}
			if nl.press("ctrl+l"); !reflect.DeepEqual(nl.m.Draft(), before) {
				t.Fatal("the language changed the answers")
			}
			if nl.at() == "overview" {
				break
			}
			nl.press(walk.answers[nl.at()]...)
			en.press(walk.answers[en.at()]...)
		}
	}
}

// Help and sums that are open are worded anew as well.
func TestLanguageRewordsWhatIsOpen(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("f1", "f3")
	d.sees("The payroll is what all your employees together earn")
	d.press("f3", "esc").walk(sazasAnswers, "overview").press("enter", "down", "enter", "f3")
	d.sees("Share of illness year 2")
	d.press("esc").sees("This is how the percentage comes about")
}

// What is typed and not yet an answer stays, with the field's words anew; so does an objection to it.
func TestLanguageKeepsWhatIsTyped(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("2260", "f3")
	d.sees("2260█")
	d.sees("= € 2,260.00 per year")
	d.press("ctrl+u", "zes", "enter", "f3").sees("Een bedrag bestaat uit cijfers")
	d.sees("zes")
	d = start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "sector").press("kapp", "f3", "f3")
	d.sees("kapp█")
}

// Answers that another product does not offer are named, asked again where that product asks them, and brought back by
// undo.
func TestProductNamesWhatIsLost(t *testing.T) {
	d := start(t, options("markt", locale.NL, ""), 120, 40).walk(marktAnswers, "overview")
	before := d.now()
	d.press("f2")
	for _, want := range []string{"voorwaarden volgens Sazas", "dekking 90/75", "eigen risico 5 weken", "pakket 1 erbij, 5% korting"} {
		d.sees(want)
	}
	if d.at() != "coverage" {
		t.Errorf("asks %s first", d.at())
	}
	d.press("2", "2").walk(sazasAnswers, "overview")
	if got := d.m.Draft(); got.Choices.Coverage.String() != "100/85" || got.Choices.Package != nil || got.Employer.Sector == "" {
		t.Errorf("the answers are %+v", got)
	}
	for d.m.w.state.draft.Product != "markt" {
		d.press("ctrl+z")
	}
	if got := d.now(); got.screen != before.screen || !reflect.DeepEqual(got.draft, before.draft) {
		t.Errorf("undone, it shows\n%s\nnot\n%s", got.screen, before.screen)
	}
}

// A question that the new product does not have leads on to one that it has.
func TestProductWithoutTheQuestion(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("150k", "enter").walk(sazasAnswers, "settlement").press("f2")
	if d.at() != "absence" {
		t.Errorf("at %s: markt asks for absence always, and has no settlement", d.at())
	}
	d = start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "payment").press("ctrl+p")
	d.sees("eindafrekening ja")
}

// What is only typed stays on a page that the new product asks as well.
func TestProductKeepsWhatIsTyped(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("2260", "f2")
	if d.at() != "payroll" {
		t.Fatalf("at %s", d.at())
	}
	d.sees("2260█")
}

// With one product, or one without tables for the date, nothing changes and that is said.
func TestNoOtherProduct(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24)
	d.m.w.options.Library = tariffs.Shipped()
	products := d.m.w.options.Library.Products()
	if len(products) != 2 || after(products, "sazas") != "markt" || after(products, "markt") != "sazas" || after(nil, "x") != "x" {
		t.Errorf("products %v", products)
	}
}

// The employer does not see the adviser's notes, in help, sums or overview; the amounts are the same.
func TestRoleHidesTheNotes(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 120, 200).walk(sazasAnswers, "overview")
	for _, want := range []string{"De offerte", "Voor de adviseur", "Lezing:", "Bron:", "adviseur"} {
		d.sees(want)
	}
	d.press("f4")
	d.sees("Uw offerte")
	for _, unwanted := range []string{"Voor de adviseur", "Lezing:", "Bron:"} {
		if strings.Contains(d.screen(), unwanted) {
			t.Errorf("the employer sees %q", unwanted)
		}
	}
	d.press("down", "enter").sees("226.000,00 × 3,05% = 6.893,00")
	if strings.Contains(d.screen(), "Gepubliceerd") {
		t.Error("the employer's sum names the source")
	}
	d.press("esc", "ctrl+r", "enter")
	d = start(t, options("sazas", locale.NL, ""), 120, 200).press("f1")
	d.sees("Waar dit vandaan komt")
	d.press("f4")
	if strings.Contains(d.screen(), "Waar dit vandaan komt") {
		t.Error("the employer's help names the source")
	}
	o := options("sazas", locale.NL, "")
	o.Role = "employer"
	start(t, o, 80, 24).sees("F4 werkgever")
}

// What one product does not offer is back on the return to the other, as it was chosen there, and that is said; what was
// answered anew in between stays as it was answered.
func TestProductRemembersWhatItWasTold(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 120, 40).walk(sazasAnswers, "overview")
	before := d.m.Draft()
	d.press("f2").sees("eindafrekening ja").press("f2").sees("Weer zoals u het hier koos: eindafrekening ja")
	if after := d.m.Draft(); !reflect.DeepEqual(after, before) || d.m.w.state.quote == nil {
		t.Errorf("back it is %+v, before %+v", after, before)
	}
	d = start(t, options("markt", locale.NL, ""), 120, 40).walk(marktAnswers, "overview").press("f2")
	d.press("2").press("f2").sees("eigen risico 5 weken").sees("pakket 1 erbij, 5% korting") // the coverage was chosen anew
	if got := d.m.Draft().Choices; got.Coverage.String() != "100/85" || *got.Eigenrisico != 25 || len(got.Package) != 1 {
		t.Errorf("back at markt: %+v", got)
	}
}

// A conversation begins with the product and for the reader that it was started for.
func TestBeginsWithProductAndRole(t *testing.T) {
	o := options("", locale.NL, "")
	o.Product, o.Role = "markt", "employer"
	d := start(t, o, 80, 24).sees("voorwaarden volgens een marktomschrijving")
	if d.m.Draft().Product != "markt" || d.m.w.role != employer {
		t.Errorf("product %s, role %s", d.m.Draft().Product, d.m.w.role)
	}
	o = options("sazas", locale.NL, "") // it stands above the request's
	o.Product = "markt"
	start(t, o, 80, 24).sees("voorwaarden volgens een marktomschrijving")
}
