package tui

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"
	"dekking/premium/payroll"

	"github.com/charmbracelet/x/exp/golden"
)

// shelving starts a wizard with a shelf, in the overview.
func shelving(t *testing.T) (*driver, string) {
	t.Helper()
	folder := t.TempDir()
	o := options("sazas", locale.NL, t.TempDir())
	o.Shelf, o.Version = folder, "devel"
	return start(t, o, 80, 24).walk(sazasAnswers, "overview"), folder
}

// Guards that saving keeps a quote for good, that saving again makes a version of it, and that either can be opened.
func TestShelf(t *testing.T) {
	d, folder := shelving(t)
	total := d.m.w.state.quote.FirstYear.Total
	d.press("s").sees("Ook bewaard als versie")
	d.press("2", "down", "right", "enter", "1", "s")
	entries, all, err := archive.List(folder, 10)
	if err != nil || all != 2 || entries[0].Saved == nil || entries[1].Saved == nil {
		t.Fatalf("%d kept: %v %+v", all, err, entries)
	}
	d.press("ctrl+b").sees("Waarmee gaat u verder?").sees("versie 1").sees("versie 2")
	golden.RequireEqual(t, strings.NewReplacer(entries[0].Name, "NAME", entries[1].Name, "NAME").Replace(d.screen()))
	for i, e := range entries {
		if e.Saved.Version == 1 {
			d.press("down")
			d.press(slices.Repeat([]string{"down"}, i)...).press("enter")
		}
	}
	d.sees("Geopend: de offerte van 21-11-2026")
	if got := d.m.w.state.quote.FirstYear.Total; got != total {
		t.Errorf("opened at %v, kept at %v", got, total)
	}
	if d.m.w.unkept() {
		t.Error("what was opened and not changed would be kept again")
	}
}

// Guards that a kept quote that was changed by another hand is shown as such, and not opened.
func TestShelfRefusesWhatWasChanged(t *testing.T) {
	d, folder := shelving(t)
	d.press("s")
	paths, _ := filepath.Glob(filepath.Join(archive.Shelf(folder), "*.json"))
	data, err := os.ReadFile(paths[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(paths[0], []byte(strings.Replace(string(data), "bouw", "zorg", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	before := d.m.w.state
	d.press("ctrl+b").sees("niet te lezen").press("down", "enter").sees("wordt niet geopend")
	if d.m.w.state != before {
		t.Error("the answers have changed")
	}
}

// Guards that without a shelf, or with an empty one, nothing happens but a word.
func TestEmptyShelf(t *testing.T) {
	o := options("sazas", locale.NL, t.TempDir())
	start(t, o, 80, 24).press("ctrl+b").sees("Er is geen map waarin offertes worden bewaard")
	o.Shelf = t.TempDir()
	start(t, o, 80, 24).press("ctrl+b").sees("Er zijn nog geen andere offertes")
}

// Guards that an import drops the past cases of people who are not in it: they would leave no quote and no question.
func TestImportDropsCases(t *testing.T) {
	d := tabbed(t, "installer", 80, 24).press("e", "i", "D", "tab", "1-2-2022", "tab", "31-5-2022", "enter", "esc")
	if len(d.m.Draft().Cases) != 1 {
		t.Fatalf("cases %v", d.m.Draft().Cases)
	}
	a := &account{found: &payroll.Import{Employees: []payroll.Employee{{Employee: premium.Employee{Label: "X", Wage: 30_000_00}}}}}
	d.carry(d.m.w.takeOver(a))
	d.sees("is weggehaald")
	if cases := d.m.Draft().Cases; len(cases) != 0 {
		t.Errorf("cases %v", cases)
	}
	d.press("ctrl+z")
	if cases := d.m.Draft().Cases; len(cases) != 1 {
		t.Errorf("taken back: cases %v", cases)
	}
}

// Guards that opening a kept quote says line by line what comes out otherwise now: here a discount that is
// gone, as with other tables.
func TestShelfTellsWhatMoved(t *testing.T) {
	d, _ := shelving(t)
	d.press("s")
	shorter, year := d.m.w.state.draft, 1
	shorter.Choices.Term = &year
	entries, _, err := archive.List(d.m.w.options.Shelf, 1)
	if err != nil || len(entries) != 1 {
		t.Fatal(err, entries)
	}
	entries[0].Saved.Draft = shorter // stands in for tables that have changed
	d.carry(d.m.w.opens(conversation{kept: &entries[0]}))
	d.sees("Wat er sindsdien is veranderd").sees("Eerste jaar, Korting contractduur, eenmalig: -437,88 → –").sees("Eerste jaar, Totaal:")
	d.press("esc").sees("Opbouw")

	// The same when the wizard is started with a kept quote, or with a PDF that carries one.
	o := options("sazas", locale.NL, t.TempDir())
	o.Draft, o.Since = shorter, entries[0].Saved
	start(t, o, 80, 24).sees("Wat er sindsdien is veranderd")
}
