package archive

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dekking/tariffs"
)

// Guards that what is kept as the sources of a table has its fingerprint, whatever the table.
func TestSourcesFingerprint(t *testing.T) {
	for _, product := range tariffs.Shipped().Products() {
		for _, year := range tariffs.Shipped().Years(product) {
			p, err := tariffs.Shipped().Product(product, year)
			if err != nil {
				t.Fatal(err)
			}
			table, err := tariffs.Shipped().For(product, madeAt.AddDate(year-madeAt.Year(), 0, 0))
			if err != nil || table.Product != p {
				t.Fatal(err)
			}
			if got := shippedSources(t, product, year).fingerprint(); got != table.Fingerprint {
				t.Errorf("%s %d: %s, want %s", product, year, got, table.Fingerprint)
			}
		}
	}
}

// office is a library like the shipped one, in which the surcharge for paying by the month is another.
func office(t *testing.T) *tariffs.Library {
	t.Helper()
	sources := shippedSources(t, "sazas", 2023)
	changed := strings.Replace(string(sources[0]), `surcharge = "2%"`, `surcharge = "3%"`, 1)
	if changed == string(sources[0]) {
		t.Fatal("no surcharge of 2% in the table")
	}
	folder := t.TempDir()
	if err := os.MkdirAll(filepath.Join(folder, "2023"), 0o700); err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(folder, "2023", "sazas.toml"), changed)
	library, err := tariffs.Shipped().Add(os.DirFS(folder), folder)
	if err != nil {
		t.Fatal(err)
	}
	return library
}

// Guards that tables that change later change today's column only: the quote comes to what it was kept with.
func TestChangedTables(t *testing.T) {
	folder := t.TempDir()
	path, err := Keep(folder, made(t, "installer"))
	if err != nil {
		t.Fatal(err)
	}
	saved, err := ReadQuote([]byte(readFile(t, path)))
	if err != nil {
		t.Fatal(err)
	}
	library := office(t)
	table, err := TableFor(saved, folder, library)
	if err != nil || table == nil || table.Fingerprint != saved.Tables {
		t.Fatalf("the tables of the time: %v, %v", table, err)
	}
	today, err := library.For(saved.Product, saved.Draft.Start())
	if err != nil || today.Fingerprint == saved.Tables {
		t.Fatalf("today's: %v", err)
	}
	then, now := Recompute(saved, table), Recompute(saved, today)
	changed := 0
	for _, c := range Compare(saved.Result, then.Result, now.Result) {
		same, still := c.Same()
		if !same {
			t.Errorf("with the tables of the time %+v", c)
		}
		if !still {
			changed++
			if c.ID == "base_premium" || c.ID == "arbo_fees" {
				t.Errorf("%+v should not move", c)
			}
		}
	}
	if changed == 0 || Equal(saved.Result, now.Result) || !Equal(saved.Result, then.Result) {
		t.Errorf("%d figures changed", changed)
	}
}

// Guards that tables are written once, put right when they were changed, and never trusted unseen.
func TestKeptTables(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	path, err := Keep(folder, m)
	if err != nil {
		t.Fatal(err)
	}
	saved, _ := ReadQuote([]byte(readFile(t, path)))
	kept, _ := tablesOf(folder, saved.Tables)
	product := filepath.Join(kept, "2023", "sazas.toml")
	before, _ := os.Stat(product)
	if _, err := Keep(folder, m); err != nil {
		t.Fatal(err)
	}
	if after, _ := os.Stat(product); !os.SameFile(before, after) {
		t.Error("the tables were written again")
	}
	writeFile(t, product, readFile(t, product)+"# changed\n")
	if table, err := TableFor(saved, folder); table != nil || kindOf(err) != "tables_changed" || !strings.Contains(err.Error(), kept) {
		t.Errorf("changed tables: %v, %v", table, err)
	}
	writeFile(t, product, "schema = 99")
	if table, err := TableFor(saved, folder); table != nil || err == nil {
		t.Errorf("unreadable tables: %v, %v", table, err)
	}
	if _, err := Keep(folder, m); err != nil {
		t.Fatal(err)
	}
	if table, err := TableFor(saved, folder); table == nil || err != nil {
		t.Errorf("put right: %v", err)
	}
	if table, err := TableFor(saved, t.TempDir()); table != nil || err != nil {
		t.Errorf("nowhere: %v, %v", table, err)
	}
	m.Sources[0] = append(bytes.Clone(m.Sources[0]), '\n')
	if _, err := Keep(folder, m); kindOf(err) != "sources" {
		t.Errorf("other sources: %v", err)
	}
}
