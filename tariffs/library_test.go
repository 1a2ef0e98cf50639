package tariffs

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"dekking/tariffs/strict"
)

func day(year int) time.Time { return time.Date(year, time.January, 1, 0, 0, 0, 0, time.UTC) }

// Guards the shipped tables: in order each and together, for every product and year.
func TestShippedLibraryIsInOrder(t *testing.T) {
	library := Shipped()
	for _, problem := range library.Check() {
		t.Error(problem)
	}
	if products := library.Products(); !slices.Equal(products, []string{"sazas", "markt"}) {
		t.Errorf("products %v", products)
	}
	for _, product := range library.Products() {
		for _, year := range library.Years(product) {
			if _, err := library.For(product, day(year)); err != nil {
				t.Error(err)
			}
		}
	}
}

// Guards that start-up stays cheap: listing the tables reads none.
func TestNothingIsReadBeforeItIsNeeded(t *testing.T) {
	opened := &counting{FS: goodFiles(t)}
	library := New(opened, "")
	library.Products()
	library.Years("huis")
	if opened.files.Load() != 0 {
		t.Errorf("%d files read by listing", opened.files.Load())
	}
	for range 3 {
		if _, err := library.For("huis", day(2026)); err != nil {
			t.Fatal(err)
		}
	}
	if opened.files.Load() != 3 {
		t.Errorf("%d files read for a table, want 3", opened.files.Load())
	}
}

// counting counts the files that are opened; MapFS lists and tells sizes by other ways.
type counting struct {
	fs.FS
	files atomic.Int32 // files are read at once
}

func (c *counting) Open(name string) (fs.File, error) {
	if strings.HasSuffix(name, ".toml") {
		c.files.Add(1)
	}
	return c.FS.Open(name)
}

func (c *counting) Stat(name string) (fs.FileInfo, error) { return fs.Stat(c.FS, name) }

// Guards what is said when there is no such table.
func TestWhatIsNotThere(t *testing.T) {
	library := New(goodFiles(t), "")
	tests := []struct {
		product string
		year    int
		want    error
	}{
		{"auto", 2026, &NoProductError{Product: "auto", Known: []string{"huis"}}},
		{"reference", 2026, &NoProductError{Product: "reference", Known: []string{"huis"}}},
		{"../2026/huis", 2026, &NoProductError{Product: "../2026/huis", Known: []string{"huis"}}},
		{"huis", 2025, &NoEditionError{Product: "huis", Year: 2025, Known: []int{2026}}},
		{"huis", 1, &NoEditionError{Product: "huis", Year: 1, Known: []int{2026}}},
	}
	for _, tt := range tests {
		_, err := library.For(tt.product, day(tt.year))
		if fmt.Sprintf("%T %v", err, err) != fmt.Sprintf("%T %v", tt.want, tt.want) {
			t.Errorf("%s %d: got %v, want %v", tt.product, tt.year, err, tt.want)
		}
	}
	_, err := library.Reference(2027)
	if missing, ok := errors.AsType[*NoEditionError](err); !ok || missing.Product != "reference" {
		t.Errorf("reference of 2027: %v", err)
	}
}

// Guards the faults that no single file shows.
func TestFaultsOfALibrary(t *testing.T) {
	huis := readTest(t, "good/2026/huis.toml")
	of := func(year string) *fstest.MapFile {
		return &fstest.MapFile{Data: bytes.Replace(huis, []byte("year    = 2026"), []byte("year    = "+year), 1)}
	}
	tests := []struct {
		name  string
		spoil func(fstest.MapFS)
		want  []string
	}{
		{"in order", func(fstest.MapFS) {}, nil},
		{"years", func(m fstest.MapFS) { m["2023/huis.toml"] = of("2023") }, []string{
			"2023/huis.toml: missing_reference 2023",
			"2026/huis.toml: missing_year huis 2024", "2026/huis.toml: missing_year huis 2025"}},
		{"no sectors", func(m fstest.MapFS) { delete(m, "sectors.toml") }, []string{"sectors.toml: no_file"}},
		{"no reference", func(m fstest.MapFS) { delete(m, "2026/reference.toml") }, []string{
			"2026/huis.toml: missing_reference 2026"}},
		{"twice", func(m fstest.MapFS) { m["huis.toml"] = of("2026") }, []string{
			"huis.toml: same_edition 2026/huis.toml"}},
		{"no table", func(m fstest.MapFS) { m["aanvraag.toml"] = &fstest.MapFile{Data: []byte("[employer]\n")} }, []string{
			"aanvraag.toml: not_a_table"}},
		{"no year", func(m fstest.MapFS) { m["huis.toml"] = of("\"2025\"") }, []string{
			"huis.toml:5:11: wrong_type year whole_number text"}},
		{"sectors by another name", func(m fstest.MapFS) { m["sectoren.toml"] = m["sectors.toml"] }, []string{
			"sectoren.toml: wrong_place sectoren sectors"}},
		{"a folder", func(m fstest.MapFS) {
			m["2026/auto.toml"] = &fstest.MapFile{Mode: fs.ModeDir}
		}, []string{"2026/auto.toml: not_a_file directory"}},
		{"a pipe", func(m fstest.MapFS) {
			m["2026/auto.toml"] = &fstest.MapFile{Mode: fs.ModeNamedPipe}
		}, []string{"2026/auto.toml: not_a_file pipe"}},
		{"too large", func(m fstest.MapFS) {
			m["2026/auto.toml"] = &fstest.MapFile{Data: make([]byte, 300<<10)}
		}, []string{"2026/auto.toml: too_large 307200 262144"}},
		{"ignored", func(m fstest.MapFS) {
			m["2026/._huis.toml"] = &fstest.MapFile{Data: []byte("\x00")}
			m["2026/readme.md"], m["1999/huis.toml"], m["LEES.mij"] = of("1"), of("1999"), of("2")
		}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := goodFiles(t)
			tt.spoil(files)
			got := each(New(files, "").Check(), strict.Problem.Error)
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q\nwant %q", got, tt.want)
			}
		})
	}
}

// Guards that no file can keep the program waiting or fill its memory, and that the reason is told.
func TestHostileFolders(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no devices among its files")
	}
	folder := t.TempDir()
	if err := os.Symlink(folder+"/lus.toml", folder+"/lus.toml"); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("/dev/zero", folder+"/nul.toml"); err != nil {
		t.Skip(err)
	}
	_, err := Shipped().Add(os.DirFS(folder), "kantoor")
	problems, _ := errors.AsType[strict.Problems](err)
	if len(problems) != 2 || problems[0].ID != "unreadable" || problems[1].ID != "not_a_file" {
		t.Fatalf("got %v", err)
	}
	if strings.Contains(problems[0].Error(), folder) || problems[0].File != "kantoor/lus.toml" {
		t.Errorf("the file is not named as the user did: %v", problems[0])
	}
}

// Guards that a folder which is not there, empty or no folder is told.
func TestAddWithoutTables(t *testing.T) {
	folder := t.TempDir()
	_, err := Shipped().Add(os.DirFS(folder), "kantoor")
	if none, ok := errors.AsType[*NoTablesError](err); !ok || none.Name != "kantoor" {
		t.Errorf("empty folder: %v", err)
	}
	for _, name := range []string{"weg", "bestand"} {
		if err := os.WriteFile(filepath.Join(folder, "bestand"), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := Shipped().Add(os.DirFS(filepath.Join(folder, name)), name)
		problems, _ := errors.AsType[strict.Problems](err)
		if len(problems) != 1 || problems[0].ID != "unreadable" || problems[0].File != name {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Guards an office's own table, laid flat in a folder, beside the shipped ones.
func TestAddOffice(t *testing.T) {
	library, err := Shipped().Add(os.DirFS(filepath.Join(testdata, "office")), "kantoor")
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range library.Check() {
		t.Error(problem)
	}
	if products := library.Products(); !slices.Equal(products, []string{"sazas", "markt", "huis"}) {
		t.Errorf("products %v", products)
	}
	table, err := library.For("huis", day(2026))
	if err != nil {
		t.Fatal(err)
	}
	if certainty := table.Product.Percentage.Certainty; certainty != Office {
		t.Errorf("certainty %s", certainty)
	}
	if _, err := Shipped().Product("huis", 2026); err == nil {
		t.Error("the shipped library has the office's product")
	}
}

// Guards that an office can replace one table, that the fingerprint shows it, and that the others stay as they are.
func TestAddReplaces(t *testing.T) {
	shipped, err := Shipped().For("sazas", day(2026))
	if err != nil {
		t.Fatal(err)
	}
	own := fstest.MapFS{}
	for _, name := range []string{"sazas", "reference"} {
		src, err := fs.ReadFile(embedded, "2026/"+name+".toml")
		if err != nil {
			t.Fatal(err)
		}
		own[name+"-2026.toml"] = &fstest.MapFile{Data: append([]byte("# eigen\n"), src...)}
	}
	library, err := Shipped().Add(own, "kantoor")
	if err != nil {
		t.Fatal(err)
	}
	replaced, err := library.For("sazas", day(2026))
	if err != nil {
		t.Fatal(err)
	}
	if replaced.Fingerprint == shipped.Fingerprint || replaced.Reference == shipped.Reference {
		t.Error("the table was not replaced")
	}
	if other, _ := library.Product("sazas", 2025); other == nil {
		t.Error("the other year is gone")
	}
	if order := library.Products(); !slices.Equal(order, Shipped().Products()) {
		t.Errorf("products %v", order)
	}
}

// Guards that a fault in one office table leaves the others usable.
func TestFaultStaysWithItsTable(t *testing.T) {
	own := fstest.MapFS{"markt.toml": &fstest.MapFile{Data: []byte("schema = 1\nproduct = \"markt\"\nyear = 2026\n")}}
	library, err := Shipped().Add(own, "kantoor")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := library.For("sazas", day(2026)); err != nil {
		t.Error(err)
	}
	_, err = library.For("markt", day(2026))
	problems, _ := errors.AsType[strict.Problems](err)
	if len(problems) < 10 || problems[0].File != "kantoor/markt.toml" {
		t.Errorf("got %v", err)
	}
}

// Guards that a fingerprint tells one byte of any of the files, and a byte moved between them.
func TestFingerprint(t *testing.T) {
	seen := map[string]bool{}
	for _, files := range [][3]string{{"ab", "c", ""}, {"a", "bc", ""}, {"abc", "", ""}, {"a", "b", "c"}, {"", "", "abc"}} {
		seen[fingerprint([]byte(files[0]), []byte(files[1]), []byte(files[2]))] = true
	}
	if len(seen) != 5 {
		t.Errorf("%d different fingerprints, want 5", len(seen))
	}
	table, err := New(goodFiles(t), "").For("huis", day(2026))
	if err != nil {
		t.Fatal(err)
	}
	if len(table.Fingerprint) != len("sha256:")+64 {
		t.Errorf("fingerprint %q", table.Fingerprint)
	}
}

// Guards, under -race, that one library serves several goroutines, all with the same table.
func TestLibraryIsSafeForConcurrentUse(t *testing.T) {
	library := New(goodFiles(t), "")
	tables := make([]*Table, 8)
	var group sync.WaitGroup
	for i := range tables {
		group.Go(func() {
			tables[i], _ = library.For("huis", day(2026))
			library.Check()
			_, _ = library.Sectors()
		})
	}
	group.Wait()
	for _, table := range tables {
		if table == nil || table != tables[0] {
			t.Fatalf("tables differ: %v", tables)
		}
	}
}
