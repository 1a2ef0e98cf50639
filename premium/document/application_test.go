package document_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"

	"github.com/charmbracelet/x/exp/golden"
)

// applicant is a client who switches, and of whose staff somebody is ill at the start.
func applicant() premium.Draft {
	d := withoutRate()
	monthly := "month"
	d.Employer.Name = "Bakkerij Het Korenveld"
	d.Employer.CurrentInsurer, d.Employer.CurrentArbodienst, d.Employer.SwitchService = "Zeker & Vast", "Arbo Elders", true
	d.Employer.MergerExpected, d.Employer.CardHandedOver = true, day(2023, 10, 20)
	d.Choices.Payment = &monthly
	d.Employees = append(slices.Clone(d.Employees), premium.Employee{Label: "ziek", Wage: euros("31000"), Born: day(1990, 2, 3), SickAtStart: true})
	return d
}

func form(t testing.TB, p *locale.Printer, of document.Paper, format string) string {
	t.Helper()
	data, err := document.Application(p, of, format)
	if err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	return string(data)
}

// What a client gets with whom one prepares an application: of both products, with a staff list and without, in both
// languages.
func TestApplicationGolden(t *testing.T) {
	for name, draft := range map[string]premium.Draft{"switching": applicant(), "market": marketYearly(), "totals": totalsOnly()} {
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			of := paper(t, draft, "")
			of.Office = sample(t)
			t.Run(name+"."+string(language)+".text", func(t *testing.T) {
				golden.RequireEqual(t, form(t, locale.For(language), of, "text"))
			})
		}
	}
	t.Run("switching.nl.md", func(t *testing.T) {
		golden.RequireEqual(t, form(t, locale.For(locale.NL), paper(t, applicant(), ""), "md"))
	})
}

// The paper says what the text says, on every page that it is not the insurer's form, and it does not carry the quote.
func TestApplicationOnPaper(t *testing.T) {
	p, of := locale.For(locale.NL), paper(t, applicant(), "")
	pdf := form(t, p, of, "pdf")
	if strings.Contains(pdf, "/Type /EmbeddedFile") {
		t.Error("the form carries the quote")
	}
	text := pdfText(t, []byte(pdf))
	if strings.Count(text, p.Text("application.in_short")) != strings.Count(text, "\f") {
		t.Error("a page does not say what it is not")
	}
	for _, want := range []string{p.Text("application.acceptance.text"), "Zeker & Vast", "20 oktober 2023", of.Number} {
		if !strings.Contains(squeezed(text), squeezed(want)) {
			t.Errorf("no %q", want)
		}
	}
}

// Each statement of the form taken out by itself is missed, and called by its name.
func TestEveryFormStatementIsMissed(t *testing.T) {
	p, of := locale.For(locale.NL), paper(t, applicant(), "")
	of.Office = sample(t)
	statements := document.FormStatements(p, of)
	if len(statements) != 14 {
		t.Fatalf("%d statements", len(statements))
	}
	for id, words := range statements {
		for _, said := range words {
			if missing := document.FormMissingWithout(p, of, said); !slices.Contains(missing, id) {
				t.Errorf("without %q only %v is missed, not %s", said, missing, id)
			}
		}
		if !p.Has(id) {
			t.Errorf("%s is not worded", id)
		}
	}
}

// A condition of the tables decides what is asked: absence by the size of the payroll, an account only where the premium is
// collected, the present cover only where the insurer ends it.
func TestDemandsFollowTheRequest(t *testing.T) {
	p := locale.For(locale.NL)
	asked := func(d premium.Draft) map[string]bool {
		of := paper(t, d, "")
		page, found := form(t, p, of, "text"), map[string]bool{}
		for _, demand := range of.Quote.Staff.Table.Product.Demands {
			found[demand.ID] = strings.Contains(unwrapped(page), demand.Name.NL+": "+demand.Text.NL)
		}
		return found
	}
	all, few := asked(applicant()), asked(hairdresser())
	for id, is := range all {
		if !is {
			t.Errorf("%s is not asked of who switches", id)
		}
	}
	for _, id := range []string{"absence", "switching"} {
		if few[id] {
			t.Errorf("%s is asked of a hairdresser", id)
		}
	}
}

// A table without a list makes none up.
func TestNoDemandsAreMadeUp(t *testing.T) {
	of := paper(t, withoutRate(), "")
	table, product := *of.Quote.Staff.Table, *of.Quote.Staff.Table.Product
	product.Demands = nil
	table.Product = &product
	silent := premium.Assess(&table, of.Quote.Staff.Request).Quote(of.Quote.Cover)
	of.Quote = &silent
	p := locale.For(locale.NL)
	if page := unwrapped(form(t, p, of, "text")); !strings.Contains(page, p.Text("application.demands.unlisted")) {
		t.Errorf("no word of it:\n%s", page)
	}
}

// A pack is whole, the same every time, and refused like a quote.
func TestPack(t *testing.T) {
	p, of := locale.For(locale.NL), paper(t, applicant(), document.Adviser)
	request := []byte("product = \"sazas\"\n")
	files, err := document.Pack(p, of, request)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"aanvraag.toml", "aanvraagformulier.md", "aanvraagformulier.pdf", "aanvraagformulier.txt", "briefje.txt", "data.ics", "offerte.pdf"}
	if names := slices.Sorted(maps.Keys(files)); !slices.Equal(names, want) {
		t.Errorf("files %v", names)
	}
	again, _ := document.Pack(p, of, request)
	for name, data := range files {
		if len(data) == 0 || string(again[name]) != string(data) {
			t.Errorf("%s is empty, or not the same twice", name)
		}
	}
	if client := written(t, p, paper(t, applicant(), document.Client), "pdf"); string(files["offerte.pdf"]) != client {
		t.Error("the quote is not the client's")
	}
	of.Program = ""
	if files, err := document.Pack(p, of, request); files != nil || document.Reason(p, err) == "" {
		t.Errorf("an incomplete pack: %v", err)
	}
}
