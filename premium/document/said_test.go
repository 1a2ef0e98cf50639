package document_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// page is a client's text on one line.
func page(t *testing.T, language locale.Language, d premium.Draft) string {
	t.Helper()
	return unwrapped(written(t, locale.For(language), paper(t, d, document.Client), "text"))
}

// What the maker of a table remarks on its source is no client's to read; he reads what to ask instead, and all the rest.
func TestRemarksAreTheAdvisers(t *testing.T) {
	remarks := regexp.MustCompile(`(?i)niet vermeld|geen dag vermeld|de bron (noemt|zegt)|elders|not stated|no day stated|the source (says|gives|calls)|elsewhere`)
	for _, draft := range []premium.Draft{withoutRate(), marketYearly()} {
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			p := locale.For(language)
			client := page(t, language, draft)
			if found := remarks.FindString(client); found != "" || !strings.Contains(client, p.Text("document.ask")) {
				t.Errorf("%s, %s: a client reads %q, and is told what to ask: %v", draft.Product, language, found, strings.Contains(client, p.Text("document.ask")))
			}
			adviser := unwrapped(written(t, p, paper(t, draft, document.Adviser), "text"))
			if !remarks.MatchString(adviser) || strings.Contains(adviser, p.Text("document.ask")) {
				t.Errorf("%s, %s: the adviser does not read the remarks", draft.Product, language)
			}
		}
	}
	for _, want := range []string{"Wat u zelf inzet, valt er niet zonder meer onder.", "Doe dit meteen; een termijn is niet genoemd. Het moet ook met eindafrekening.",
		"De verzekeraar zet regresspecialisten in. –"} {
		if client := page(t, locale.NL, withoutRate()); !strings.Contains(client, want) {
			t.Errorf("no %q in\n%s", want, client)
		}
	}
}

// On paper nobody is told to fill something in; the adviser at his screen is.
func TestScreenWordsStayOnTheScreen(t *testing.T) {
	screen := regexp.MustCompile(`(?i)vul (het|de|dit) |hier in\b|pas (het|die) dan aan|kies dat dan bij|in te vullen|\[readings\]|--format`)
	for name, draft := range every() {
		if found := screen.FindString(page(t, locale.NL, draft)); found != "" {
			t.Errorf("%s: %q", name, found)
		}
	}
	adviser := unwrapped(written(t, locale.For(locale.NL), paper(t, problemStaff(), document.Adviser), "text"))
	if !screen.MatchString(adviser) {
		t.Error("the adviser is not told what to do")
	}
}

// Where figures are unknown, page one tells what is known of each year and each payment, and every figure that lacks.
func TestKnownPartIsTold(t *testing.T) {
	client := page(t, locale.NL, market())
	for _, want := range []string{"Eerste jaar (15-12-2023 t/m 14-12-2024) n.t.b., ten minste € 8.152,95",
		"Tweede jaar, als er niets verandert n.t.b., ten minste € 8.152,95",
		"Betaling per kwartaal, jaar 2 n.t.b., ten minste 3 × € 2.038,23 en 1 × € 2.038,26",
		"Nog niet bekend: het maximum van het verzekerde loon per werknemer, het tarief van de arbodienst en de opslag voor betalen in termijnen.",
		"zo zeker als het premiepercentage (voorbeeld, van geen enkele verzekeraar)"} {
		if !strings.Contains(client, want) {
			t.Errorf("no %q in\n%.900s", want, client)
		}
	}
	if strings.Contains(client, "premie en arbodienst samen") {
		t.Error("an unknown fee is said to be in the amounts")
	}
}

// A percentage from a quote prices one pair of coverage and eigen risico: there is no table that repeats it, and no sign
// that would explain one.
func TestTypedPercentageHasNoTable(t *testing.T) {
	client := page(t, locale.NL, installer())
	if strings.Count(client, "9.967,83") > 3 || strings.Contains(client, "laagste totaal") || strings.Contains(client, "Tussen haken") {
		t.Errorf("totals are repeated:\n%s", client)
	}
	if !strings.Contains(client, "Wat een andere dekking of een ander eigen risico kost, is daarmee niet te zeggen") {
		t.Error("it is not said why")
	}
}

// From the start date on its price cannot be had any more; on a start at the end of the validity there is nothing to add.
func TestValidity(t *testing.T) {
	d := withoutRate()
	if client := page(t, locale.NL, d); !strings.Contains(client, "Geldig tot en met 15 december 2023 Vrijblijvende") {
		t.Errorf("more than the day:\n%.600s", client)
	}
	d.StartDate = day(2023, 11, 1)
	want := "15 december 2023; vanaf 1 november 2023 alleen met een latere ingangsdatum"
	if client := page(t, locale.NL, d); !strings.Contains(client, want) {
		t.Errorf("no %q in\n%.600s", want, client)
	}
}

// Page one names at most three of many employees, each cut short, after the exclusions; and it says of whom the cover begins
// or ends within the term.
func TestPageOneNamesAFew(t *testing.T) {
	d := withoutRate()
	for i := range 20 {
		d.Employees = append(d.Employees, premium.Employee{Label: fmt.Sprintf("%02d-%s", i, strings.Repeat("lang", 20)), Wage: euros("30000"), DGA: true})
	}
	client := page(t, locale.NL, d)
	excluded, names := strings.Index(client, "– Uitsluitingen:"), strings.Index(client, "– Niet meeverzekerd:")
	if excluded < 0 || names < excluded || !strings.Contains(client[names:], "en nog 18.") || strings.Contains(client[names:names+400], "02-") {
		t.Errorf("not a few names after the exclusions:\n%s", client)
	}
	problems := page(t, locale.NL, problemStaff())
	for _, want := range []string{"Pas later verzekerd: hersteld (vanaf 01-01-2024)", "Verzekerd tot de AOW-leeftijd: bijna met pensioen (t/m 31-05-2024)",
		"Te verwachten ziekte: Het is niet bekend of de verzekeraar tot en met 14-06-2024 kan weigeren"} {
		if !strings.Contains(problems, want) {
			t.Errorf("no %q", want)
		}
	}
	d = marketYearly()
	d.Employer.PriorCover = true
	if client := page(t, locale.NL, d); !strings.Contains(client, "Te verwachten ziekte: Wordt wie later in dienst komt binnen een half jaar ziek") {
		t.Error("with a prior insurance the clause still holds for new employees")
	}
}

// The note promises no more than the calculation holds, says the same year once, and counts the warnings of the page.
func TestNoteFitsTheQuote(t *testing.T) {
	note := func(d premium.Draft) string {
		return unwrapped(written(t, locale.For(locale.NL), paper(t, d, document.Client), "note"))
	}
	for _, test := range []struct {
		draft     premium.Draft
		says, not string
	}{
		{withoutRate(), "Hoe u kunt opzeggen, weten we niet", "hoe u dan kunt opzeggen"},
		{marketYearly(), "hoe u dan kunt opzeggen", "weten we niet: vraag het"},
		{marketYearly(), "U betaalt ten minste € 8.152,95 per jaar.", "n.t.b."},
		{hairdresser(), "U betaalt elk jaar € ", "Daarna betaalt u"},
		{hairdresser(), "70% van het verzekerde loon in beide jaren.", "% in het tweede"},
		{installer(), "U betaalt per maand: 12 keer ongeveer € 831.", "830,65"},
		{installer(), "een gemiddeld loon (€ 37.667)", "37.666,67"},
		{installer(), "één van uw werknemers is niet verzekerd", "waarschuwing"},
		{installer(), "Daar komt 25% bij.", ""},
		{problemStaff(), "In de berekening staan 8 waarschuwingen.", ""},
	} {
		if got := note(test.draft); !strings.Contains(got, test.says) || test.not != "" && strings.Contains(got, test.not) {
			t.Errorf("want %q, not %q, in\n%s", test.says, test.not, got)
		}
	}
}
