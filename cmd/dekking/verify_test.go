package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/adrg/xdg"
)

// ownData gives a test a data folder of its own, in which nothing is.
func ownData(t *testing.T) {
	t.Helper()
	t.Cleanup(xdg.Reload) // after the environment is as it was
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	xdg.Reload()
}

// keptQuote puts a worked case on a shelf of its own, with its tables, and gives the file.
func keptQuote(t *testing.T, name string) string {
	t.Helper()
	ownData(t)
	src, err := os.ReadFile("../../testdata/cases/" + name + ".toml")
	if err != nil {
		t.Fatal(err)
	}
	draft, _, _ := archive.ReadRequest(name, src)
	table, err := tariffs.Shipped().For(draft.Product, draft.Start())
	if err != nil {
		t.Fatal(err)
	}
	request, _ := draft.Request(table)
	quote := premium.Assess(table, request).Quote(request.Cover)
	var sources archive.Sources
	for i, file := range []string{"2023/sazas.toml", "2023/reference.toml", "sectors.toml"} {
		sources[i], _ = os.ReadFile("../../tariffs/" + file)
	}
	path, err := archive.Keep(dataFolder(), archive.Made{Draft: draft, Quote: &quote, Sources: sources, Program: "test",
		At: time.Date(2026, 11, 22, 9, 30, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// changedTables is a folder with a table in which paying by the month costs more.
func changedTables(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	src, err := os.ReadFile("../../tariffs/2023/sazas.toml")
	changed := strings.Replace(string(src), `surcharge = "2%"`, `surcharge = "3%"`, 1)
	if err != nil || changed == string(src) {
		t.Fatal("no surcharge of 2%")
	}
	if err := os.WriteFile(filepath.Join(folder, "sazas-2023.toml"), []byte(changed), 0o600); err != nil {
		t.Fatal(err)
	}
	return folder
}

// Guards that a quote is verified with the tables it was made with, also when today's are others: those change today's
// column only, and do not make the quote wrong.
func TestVerifyWithChangedTables(t *testing.T) {
	path, tables := keptQuote(t, "installer"), changedTables(t)
	same := runHere("", "verify", path)
	if same.status != exitDone || !strings.Contains(same.out, "dezelfde als die van nu") || strings.Contains(same.out, "*") {
		t.Errorf("%d %s%s", same.status, same.err, same.out)
	}
	moved := runHere("", "verify", path, "--tariffs", tables)
	if moved.status != exitDone || moved.err != "" || !strings.Contains(moved.out, "maakt de offerte niet onjuist") {
		t.Errorf("%d %s%s", moved.status, moved.err, moved.out)
	}
	for _, want := range []string{"174,44        174,44        261,67 *", "7.232,00      7.232,00      7.232,00\n", "2%            2%            3% *"} {
		if !strings.Contains(moved.out, want) {
			t.Errorf("%q is not in\n%s", want, moved.out)
		}
	}
}

// sealedAnew changes the result of a kept quote and seals it as the program does.
func sealedAnew(t *testing.T, path string, change func(*archive.Result)) string {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	saved, err := archive.ReadQuote(src)
	if err != nil {
		t.Fatal(err)
	}
	change(saved.Result)
	data, err := saved.Encode()
	if err != nil {
		t.Fatal(err)
	}
	forged := filepath.Join(t.TempDir(), "forged.json")
	if err := os.WriteFile(forged, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return forged
}

// Guards that a quote into which somebody put a line twice, or lines in another order, is not called right, and that it is
// said what is wrong with it.
func TestVerifyRepeatedLines(t *testing.T) {
	path := keptQuote(t, "installer")
	twice := sealedAnew(t, path, func(r *archive.Result) {
		r.FirstYear.Lines = slices.Insert(r.FirstYear.Lines, 0, archive.ResultLine{ID: "base_premium", Amount: "1.00", Certainty: "typed"})
	})
	got := runHere("", "verify", twice)
	if got.status != exitFailed || !strings.Contains(got.out, "De offerte klopt niet") || !strings.Contains(got.out, "Basispremie (2)") {
		t.Errorf("%d %s%s", got.status, got.err, got.out)
	}
	asJSON := runHere("", "verify", twice, "--format", "json")
	if asJSON.status != exitFailed || !strings.Contains(asJSON.out, `"verified": false`) || !strings.Contains(asJSON.out, `"again": 1`) {
		t.Errorf("%d %s", asJSON.status, asJSON.out)
	}
	turned := sealedAnew(t, path, func(r *archive.Result) { slices.Reverse(r.FirstYear.Lines) })
	got = runHere("", "verify", turned)
	if got.status != exitFailed || !strings.Contains(got.out, "andere volgorde") || strings.Contains(got.out, "*") {
		t.Errorf("%d %s%s", got.status, got.err, got.out)
	}
}

// Guards that no row of the comparison is called what another one is called.
func TestVerifyNamesEachRowOnce(t *testing.T) {
	got := runHere("", "verify", keptQuote(t, "installer"))
	if strings.Count(got.out, "Premiepercentage") != 1 || !strings.Contains(got.out, "\n  Uitkomst  ") {
		t.Error(got.out)
	}
}

// Guards that the tables that are kept with a quote are whole, can be checked as any tables, and are found.
func TestVerifyWithKeptTables(t *testing.T) {
	path := keptQuote(t, "installer")
	// The shipped tables have this fingerprint too, so the kept ones are asked for by themselves.
	kept, _ := filepath.Glob(filepath.Join(dataFolder(), "tables", "*", "2023", "sazas.toml"))
	if len(kept) != 1 {
		t.Fatalf("kept are %v", kept)
	}
	if got := runHere("", "tariffs", "check", kept[0]); got.status != exitDone {
		t.Errorf("the kept tables are no tables: %s%s", got.out, got.err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	saved, err := archive.ReadQuote(data)
	if err != nil {
		t.Fatal(err)
	}
	table, err := archive.TableFor(saved, dataFolder())
	if err != nil || table == nil || table.Fingerprint != saved.Tables {
		t.Errorf("kept tables: %v, %v", table, err)
	}
}

// Guards what is said of a quote that a PDF or a JSON result carries when its tables are neither here nor among today's: it
// is compared with today's alone. Once it was kept here, its tables are.
func TestVerifyCarriedWithoutTables(t *testing.T) {
	ownData(t)
	tables, folder := changedTables(t), t.TempDir()
	for _, format := range []string{"pdf", "json"} {
		path := filepath.Join(folder, "offerte."+format)
		made := runHere("", "quote", "../../testdata/cases/installer.toml", "--tariffs", tables, "--format", format, "-o", path)
		if made.status != exitDone {
			t.Fatal(made.err)
		}
		got := runHere("", "verify", path)
		if got.status != exitFailed || !strings.Contains(got.out, "hier niet bewaard") || !strings.Contains(got.out, "die van toen zijn er niet") {
			t.Errorf("%s: %d %s%s", format, got.status, got.err, got.out)
		}
		if got := runHere("", "verify", path, "--tariffs", tables); got.status != exitDone || !strings.Contains(got.out, "De offerte klopt") {
			t.Errorf("%s, with its tables: %d %s%s", format, got.status, got.err, got.out)
		}
	}
	if kept := runHere("", "quote", "../../testdata/cases/installer.toml", "--tariffs", tables, "--keep"); kept.status != exitDone {
		t.Fatal(kept.err)
	}
	got := runHere("", "verify", filepath.Join(folder, "offerte.pdf"))
	if got.status != exitDone || !strings.Contains(got.out, "bewaard, anders dan die van nu") {
		t.Errorf("kept since: %d %s%s", got.status, got.err, got.out)
	}
}

// Guards that every reason for refusing a quote has its words in both languages.
func TestQuoteErrorsAreWorded(t *testing.T) {
	env := &environment{p: locale.For(locale.NL)}
	sources, _ := filepath.Glob("../../premium/archive/*.go")
	worded := 0
	for _, source := range sources {
		src, err := os.ReadFile(source)
		if err != nil {
			t.Fatal(err)
		}
		for _, piece := range strings.Split(string(src), `refuse("`)[1:] {
			kind, _, _ := strings.Cut(piece, `"`)
			worded++
			if !env.p.Has("archive.error." + kind) {
				t.Errorf("%s: %s is not worded", source, kind)
			}
		}
	}
	if worded < 20 {
		t.Errorf("only %d reasons found", worded)
	}
}
