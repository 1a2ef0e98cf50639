package document_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// Every document that leaves the house says what a quote has to say, whatever the request.
func TestDocumentsAreComplete(t *testing.T) {
	for name, draft := range every() {
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			for _, reader := range []document.Reader{document.Client, document.Adviser} {
				if _, err := document.Write(locale.For(language), paper(t, draft, reader), "text"); err != nil {
					t.Errorf("%s, %s, %s: %v", name, language, reader, err)
				}
			}
		}
	}
}

// Each statement taken out by itself is missed, and called by its name.
func TestEveryStatementIsMissed(t *testing.T) {
	for name, draft := range map[string]premium.Draft{"sazas": withoutRate(), "markt": marketYearly(), "typed": installer()} {
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			p, of := locale.For(language), paper(t, draft, document.Client)
			statements := document.Statements(p, of)
			if len(statements) < 18 {
				t.Fatalf("%d statements", len(statements))
			}
			for id, words := range statements {
				for _, said := range words {
					if said == p.Text("unknown") { // stands in many places; the label before it is looked for too
						continue
					}
					if missing := document.MissingWithout(p, of, said); !slices.Contains(missing, id) {
						t.Errorf("%s, %s: without %q only %v is missed, not %s", name, language, said, missing, id)
					}
				}
				if !p.Has(id) {
					t.Errorf("%s is not worded", id)
				}
			}
		}
	}
}

// A table that leaves a statement empty, or announces what was withdrawn, gives no document; neither does a program that
// does not say which it is.
func TestIncompleteIsRefused(t *testing.T) {
	for id, change := range map[string]func(*tariffs.Product, *document.Paper){
		"paper.cancelling": func(p *tariffs.Product, _ *document.Paper) { p.Cancellation.How = tariffs.Text{} },
		"paper.guarantee":  func(p *tariffs.Product, _ *document.Paper) { p.Guarantee.Condition = tariffs.Text{NL: " "} },
		"paper.program":    func(_ *tariffs.Product, of *document.Paper) { of.Program = "" },
		"paper.withdrawn": func(p *tariffs.Product, _ *document.Paper) {
			p.Services = append(slices.Clone(p.Services), tariffs.Service{
				Name: tariffs.Text{NL: "Toets", EN: "Test"}, Text: tariffs.Text{NL: "Het oordeel van de bedrijfsarts is leidend."}})
		},
	} {
		of := paper(t, withoutRate(), document.Client)
		table, product := *of.Quote.Staff.Table, *of.Quote.Staff.Table.Product
		change(&product, &of)
		table.Product = &product
		changed := premium.Assess(&table, of.Quote.Staff.Request).Quote(of.Quote.Cover)
		of.Quote = &changed
		for _, format := range []string{"text", "md", "pdf"} {
			_, err := document.Write(locale.For(locale.NL), of, format)
			incomplete, is := errors.AsType[*document.IncompleteError](err)
			if !is || !slices.Equal(incomplete.Missing, []string{id}) {
				t.Errorf("%s, %s: got %v", id, format, err)
			}
		}
		_, err := document.Write(locale.For(locale.NL), of, "text")
		if reason := document.Reason(locale.For(locale.NL), err); reason == "" || document.Reason(locale.For(locale.NL), nil) != "" {
			t.Errorf("%s: reason %q", id, reason)
		}
	}
}

// A client called after a withdrawn announcement gets his document.
func TestNamesAreNoAnnouncements(t *testing.T) {
	d := withoutRate()
	d.Employer.Name = "Leidend Effectiviteit B.V."
	written(t, locale.For(locale.NL), paper(t, d, ""), "text")
}

// The limit to the rise through own absence stands on the page once (inventory C25), and with it what it does not limit.
func TestCapIsToldOnce(t *testing.T) {
	page := unwrapped(written(t, locale.For(locale.NL), paper(t, marketYearly(), document.Adviser), "text"))
	if strings.Count(page, "25% per jaar stijgen") != 1 || strings.Count(page, "geen grens aan de premie zelf") != 1 {
		t.Errorf("not once:\n%s", page)
	}
}
