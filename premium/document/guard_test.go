package document_test

import (
	"errors"
	"regexp"
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
			statements := document.Statements(p, of, "")
			if len(statements) < 19 {
				t.Fatalf("%d statements", len(statements))
			}
			for _, s := range statements {
				if missing := document.MissingWithout(p, of, s.Words); !slices.Contains(missing, s.ID) {
					t.Errorf("%s, %s: without %q only %v is missed, not %s", name, language, s.Words, missing, s.ID)
				}
				if !p.Has(s.ID) {
					t.Errorf("%s is not worded", s.ID)
				}
			}
		}
	}
}

// A date that stands somewhere else on the page is not the one that is looked for: the installer's quote is valid until the
// very day on which the insurance starts, and the line that says so is missed all the same. So is an amount without its
// label.
func TestLabelAndValueBelongTogether(t *testing.T) {
	p, of := locale.For(locale.NL), paper(t, installer(), document.Client)
	valid := document.Piece(p.Text("document.valid_until"), "15 december 2023")
	if missing := document.MissingWithout(p, of, valid); !slices.Equal(missing, []string{"paper.valid_until"}) {
		t.Errorf("without its validity: %v", missing)
	}
	if missing := document.MissingWithout(p, of, document.Piece(p.Text("document.second_year"), p.Euro(1043608))); !slices.Equal(missing, []string{"paper.second_year"}) {
		t.Errorf("without the second year: %v", missing)
	}
}

// A file that is no page has a list of its own: each statement taken out of its bytes is missed, and a program that does not
// say which it is writes none.
func TestFilesAreGuarded(t *testing.T) {
	for _, format := range []string{"csv", "json", "ics", "note"} {
		for name, draft := range every() {
			for _, language := range []locale.Language{locale.NL, locale.EN} {
				p, of := locale.For(language), paper(t, draft, document.Client)
				data := written(t, p, of, format)
				if format == "note" {
					data = regexp.MustCompile(`(\S)\n(\S)`).ReplaceAllString(data, "$1 $2") // as it was before it was broken into lines
				}
				for _, s := range document.Statements(p, of, format) {
					cut := strings.Join(strings.Fields(s.Words)[:2], " ") // the file may break what comes after
					bare := strings.ReplaceAll(strings.ReplaceAll(data, "\r\n ", ""), cut, "…")
					if missing := document.MissingFrom(p, of, format, []byte(bare)); !slices.Contains(missing, s.ID) {
						t.Errorf("%s, %s, %s: without %q only %v is missed, not %s", format, name, language, cut, missing, s.ID)
					}
				}
				of.Program = ""
				if _, err := document.Write(p, of, format); !isMissing(err, "paper.program") {
					t.Errorf("%s, %s: without a program %v", format, name, err)
				}
			}
		}
	}
}

func isMissing(err error, id string) bool {
	incomplete, is := errors.AsType[*document.IncompleteError](err)
	return is && slices.Equal(incomplete.Missing, []string{id})
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
		product := *of.Quote.Staff.Table.Product
		change(&product, &of)
		of = on(of, &product)
		for _, format := range []string{"text", "md", "pdf"} {
			if _, err := document.Write(locale.For(locale.NL), of, format); !isMissing(err, id) {
				t.Errorf("%s, %s: got %v", id, format, err)
			}
		}
		_, err := document.Write(locale.For(locale.NL), of, "text")
		if reason := document.Reason(locale.For(locale.NL), err); reason == "" || document.Reason(locale.For(locale.NL), nil) != "" {
			t.Errorf("%s: reason %q", id, reason)
		}
	}
}

// What was withdrawn is known by all of what was announced, wherever the table says it; a word of it says nothing.
func TestWithdrawnIsKnown(t *testing.T) {
	for text, refused := range map[string]bool{
		"Het oordeel van de bedrijfsarts is leidend vanaf 2021.":     true,
		"Vanaf 2021 wordt het advies van de bedrijfsarts leidend.":   true,
		"Onderzoek naar de effectiviteit van tweede spoortrajecten.": true,
		"De verzekeraar let op de effectiviteit van interventies.":   false,
		"Bij twijfel vraagt UWV het oordeel van de bedrijfsarts.":    false,
		"Een leidend bedrijf in de markt.":                           false,
	} {
		for _, change := range []func(*tariffs.Product){
			func(p *tariffs.Product) { p.Name.NL += " " + text },
			func(p *tariffs.Product) { p.Rates.NL = text },
			func(p *tariffs.Product) {
				p.Services = append(slices.Clone(p.Services), tariffs.Service{Name: tariffs.Text{NL: "Toets"}, Text: tariffs.Text{NL: text}})
			},
		} {
			of := paper(t, withoutRate(), document.Client)
			product := *of.Quote.Staff.Table.Product
			change(&product)
			_, err := document.Write(locale.For(locale.NL), on(of, &product), "text")
			if isMissing(err, "paper.withdrawn") != refused {
				t.Errorf("%q: %v", text, err)
			}
		}
	}
}

// on is a paper with other conditions.
func on(of document.Paper, product *tariffs.Product) document.Paper {
	table := *of.Quote.Staff.Table
	table.Product = product
	changed := premium.Assess(&table, of.Quote.Staff.Request).Quote(of.Quote.Cover)
	of.Quote = &changed
	return of
}

// The limit to the rise through own absence stands on the page once (inventory C25), and with it what it does not limit.
func TestCapIsToldOnce(t *testing.T) {
	page := unwrapped(written(t, locale.For(locale.NL), paper(t, marketYearly(), document.Adviser), "text"))
	if strings.Count(page, "25% per jaar stijgen") != 1 || strings.Count(page, "geen grens aan de premie zelf") != 1 {
		t.Errorf("not once:\n%s", page)
	}
}
