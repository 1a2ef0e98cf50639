package document_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/premium/office"

	"github.com/charmbracelet/x/exp/golden"
)

// sample is the invented office of the manual.
func sample(t testing.TB) office.Office {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("..", "..", "testdata", "office", office.FileName))
	if err != nil {
		t.Fatal(err)
	}
	o, problems := office.Read(office.FileName, src)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return o
}

// The covering note, signed by the office and without one.
func TestNoteGolden(t *testing.T) {
	for _, language := range []locale.Language{locale.NL, locale.EN} {
		of := paper(t, installer(), "")
		t.Run("alone."+string(language), func(t *testing.T) {
			golden.RequireEqual(t, written(t, locale.For(language), of, "note"))
		})
		of.Office = sample(t)
		t.Run("office."+string(language), func(t *testing.T) {
			golden.RequireEqual(t, written(t, locale.For(language), of, "note"))
		})
	}
}

// What a paper prints of an office, in one piece.
func TestOfficeGolden(t *testing.T) {
	for _, language := range []locale.Language{locale.NL, locale.EN} {
		t.Run(string(language), func(t *testing.T) {
			golden.RequireEqual(t, document.OfficeText(locale.For(language), sample(t)))
		})
	}
	if text := document.OfficeText(locale.For(locale.NL), office.Office{}); text != "" {
		t.Errorf("no office, and yet %q", text)
	}
}

// The office stands at the head and the foot of a document in every form, with its contacts and how it is paid; without
// settings nothing of an office is there.
func TestOfficeOnPaper(t *testing.T) {
	p, of := locale.For(locale.NL), paper(t, installer(), document.Client)
	said := p.Text("office.remuneration.text", "provisie")
	for format, page := range pagesOf(t, p, of) {
		if strings.Contains(page, squeezed(p.Text("document.office"))) || strings.Contains(page, squeezed("Ons kantoor ontvangt")) {
			t.Errorf("%s: an office out of nothing", format)
		}
	}
	of.Office = sample(t)
	for format, page := range pagesOf(t, p, of) {
		for _, want := range []string{"Lindelaan 1, 1234 AB Voorbeeldstad", "KvK 00000000 · Vergunning AFM 12000000",
			"Uw adviseur: A. de Vries", "B. Jansen · 000 123 45 68 · noord@delinde.example", said} {
			if !strings.Contains(page, squeezed(want)) {
				t.Errorf("%s: no %q", format, want)
			}
		}
		name := squeezed(of.Office.Name)
		if !strings.Contains(page[:1000], name) || !strings.Contains(page[len(page)-1000:], name) {
			t.Errorf("%s: not at the head and the foot", format)
		}
	}
}

// pagesOf is a paper in the forms that a person reads, without their layout.
func pagesOf(t *testing.T, p *locale.Printer, of document.Paper) map[string]string {
	t.Helper()
	pages := map[string]string{
		"text": squeezed(written(t, p, of, "text")),
		"md":   squeezed(strings.NewReplacer(`\`, "", "**", "").Replace(written(t, p, of, "md"))),
	}
	if text, readable := readPDF(t, []byte(written(t, p, of, "pdf"))); readable {
		pages["pdf"] = squeezed(text)
	}
	return pages
}

// What an office says of itself may not get lost on the page.
func TestOfficeIsGuarded(t *testing.T) {
	p, of := locale.For(locale.NL), paper(t, installer(), "")
	of.Office = sample(t)
	for id, words := range map[string]string{"paper.office": "De Linde", "paper.remuneration": "Ons kantoor ontvangt"} {
		if missing := document.MissingWithout(p, of, words); !slices.Contains(missing, id) {
			t.Errorf("%s is not missed: %v", id, missing)
		}
	}
}

// An office may call its pay what it likes.
func TestRemunerationInOwnWords(t *testing.T) {
	for how, want := range map[string]string{"Provisie": "commission", "fee": "a fixed fee", "niets": "niets"} {
		text := document.OfficeText(locale.For(locale.EN), office.Office{Remuneration: how})
		if said := fmt.Sprintf("our office receives %s;", want); !strings.Contains(unwrapped(text), said) {
			t.Errorf("%s: %q", how, text)
		}
	}
}
