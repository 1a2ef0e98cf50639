package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// sideHere is an edition as diff takes it.
func sideHere(t *testing.T, name string) side {
	t.Helper()
	var s side
	env := &environment{p: locale.For(locale.NL)}
	if err := env.side(tariffs.Shipped(), name, &s); err != nil {
		t.Fatal(err)
	}
	return s
}

// editionNames are all shipped editions, the references among them.
func editionNames() []string {
	var names []string
	for _, product := range append(tariffs.Shipped().Products(), "reference") {
		for _, year := range yearsOf(tariffs.Shipped(), product) {
			names = append(names, product+"/"+yearList(locale.For(locale.NL), []int{year}))
		}
	}
	return names
}

// Guards invariant 25: no edition differs from itself, and the other way round a difference is the opposite.
func TestDiffIsSymmetric(t *testing.T) {
	names := editionNames()
	sides := map[string]side{}
	for _, name := range names {
		sides[name] = sideHere(t, name)
	}
	for _, a := range names {
		if changes := changesOf(sides[a].page.parts, sides[a].page.parts); changes != nil {
			t.Errorf("%s differs from itself: %v", a, changes)
		}
		for _, b := range names {
			there, back := toldOf(sides[a], sides[b]), toldOf(sides[b], sides[a])
			for i := range back {
				back[i] = [5]string{back[i][0], back[i][1], back[i][3], back[i][2], opposite(back[i][4])}
			}
			sortTold(back)
			if sortTold(there); !slices.Equal(there, back) {
				t.Errorf("%s → %s is not the opposite of the way back:\n%v\n%v", a, b, there, back)
			}
		}
	}
}

// toldOf are the differences, each as its place, its id, what was, what is, and the difference.
func toldOf(old, new side) [][5]string {
	var told [][5]string
	for _, c := range changesOf(old.page.parts, new.page.parts) {
		before, after := words(c.old), words(c.new)
		if c.id == originFact {
			before, after = c.oldOrigin.SourceID+c.oldOrigin.Certainty.String(), c.newOrigin.SourceID+c.newOrigin.Certainty.String()
		}
		told = append(told, [5]string{c.part, c.id, before, after, c.difference()})
	}
	return told
}

func sortTold(told [][5]string) {
	slices.SortFunc(told, func(a, b [5]string) int { return slices.Compare(a[:], b[:]) })
}

func opposite(number string) string {
	if rest, negative := strings.CutPrefix(number, "-"); negative {
		return rest
	}
	if strings.Trim(number, "0.%") == "" {
		return number
	}
	return "-" + number
}

// lineSections are the sections of the tables on which the factor of a line rests.
var lineSections = map[premium.LineID][]string{
	premium.BasePremium:      {"percentage", "sector_absence", "shares", "absence", "credibility"},
	premium.SettlementLine:   {"settlement"},
	premium.EmployerCharges:  {"employer_charges"},
	premium.PackageDiscount:  {"package_discount"},
	premium.TermDiscount:     {"term"},
	premium.PaymentSurcharge: {"payment"},
	premium.ArboFeeLine:      {"arbo_fee"},
}

// Guards invariant 25: between two editions only those lines change of which the difference names a section: another
// factor, or another certainty, is named.
func TestDiffNamesWhatMovesAQuote(t *testing.T) {
	moved := 0
	for _, file := range []string{"cases/installer.toml", "advice/workshop.toml", "cases/beach-restaurant.toml"} {
		for _, years := range [][2]string{{"2022", "2023"}, {"2023", "2024"}, {"2024", "2025"}, {"2025", "2026"}, {"2026", "2027"}} {
			d := &tariffsDifference{env: &environment{p: locale.For(locale.NL)}, old: sideHere(t, "sazas/"+years[0]), new: sideHere(t, "sazas/"+years[1])}
			d.changes = changesOf(d.old.page.parts, d.new.page.parts)
			if err := d.reprice(filepath.Join(root, "testdata", file), tariffs.Shipped()); err != nil {
				t.Fatal(err)
			}
			for _, after := range d.quotes.new.FirstYear.Lines() {
				before, _ := d.quotes.old.FirstYear.Line(after.ID)
				same := before.Factor.Number.Equal(after.Factor.Number) && before.Certainty == after.Certainty
				if after.ID == premium.ArboFeeLine {
					same = before.Amount == after.Amount && before.Certainty == after.Certainty
				}
				if same {
					continue
				}
				moved++
				named := slices.ContainsFunc(d.changes, func(c tableChange) bool { return slices.Contains(lineSections[after.ID], c.part) })
				if !named {
					t.Errorf("%s, %v: %s changes, and no section of it is named", file, years, after.ID)
				}
			}
		}
	}
	if moved < 10 {
		t.Errorf("only %d lines changed: the test sees nothing", moved)
	}
}

// Guards that two files say the same as the editions they are, but for what is not in them; and that a quote is worked out
// with what they say.
func TestDiffOfFiles(t *testing.T) {
	request := filepath.Join(root, "testdata/cases/installer.toml")
	files := runHere("", "tariffs", "diff", root+"/tariffs/2022/sazas.toml", root+"/tariffs/2023/sazas.toml", "--request", request)
	if files.status != exitDone || !strings.Contains(files.out, "94 → €\u00a0101") || strings.Contains(files.out, "Minimumloon") {
		t.Errorf("status %d: %s%s", files.status, files.out, files.err)
	}
	if !strings.Contains(files.out, "9.889,03 → 9.967,83 (+78,80)") {
		t.Errorf("the quote is not compared: %s", files.out)
	}
	laws := runHere("", "tariffs", "diff", root+"/tariffs/2022/reference.toml", root+"/tariffs/2023/reference.toml")
	if laws.status != exitDone || !strings.Contains(laws.out, "Minimumloon") {
		t.Errorf("status %d: %s", laws.status, laws.err)
	}
	sectors := runHere("", "tariffs", "diff", root+"/tariffs/sectors.toml", root+"/tariffs/sectors.toml")
	if sectors.status != exitFailed || !strings.Contains(sectors.err, "van alle jaren") {
		t.Errorf("status %d: %s", sectors.status, sectors.err)
	}
}
