package archive

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"
)

// Guards that whatever disk call of keeping a quote fails, or all from some call on, the quotes that are there stay as they
// were, what is on the shelf is whole and has its tables, and that the next attempt works: in folders that are there, open
// to others, and in none.
func TestKeepIsAllOrNothing(t *testing.T) {
	m, old := made(t, "installer"), t.TempDir()
	name := kept(t, old, made(t, "totals")) // of another year: the tables of m are still to be kept
	for _, dead := range []bool{false, true} {
		steps := 0
		for ; keepOnTrial(t, &trial{fail: steps, dead: dead}, opened(t, old), m, name+extension); steps++ {
		}
		if steps != 3+2*2+4*6 { // the open folders, those of the tables, and four files: create, write, sync, close, rename, settle
			t.Errorf("dead %v: %d steps", dead, steps)
		}
		steps = 0
		for ; keepOnTrial(t, &trial{fail: steps, dead: dead}, filepath.Join(t.TempDir(), "new", "dekking"), m); steps++ {
		}
		if steps != 6*2+4*6 {
			t.Errorf("dead %v, no folder: %d steps", dead, steps)
		}
	}
}

// opened is a copy of a data folder, open to others.
func opened(t *testing.T, old string) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "dekking")
	if err := os.CopyFS(folder, os.DirFS(old)); err != nil {
		t.Fatal(err)
	}
	for _, one := range []string{folder, Shelf(folder), filepath.Join(folder, tablesFolder)} {
		if err := os.Chmod(one, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// keepOnTrial keeps a quote beside old ones where a call fails, and says whether that call came.
func keepOnTrial(t *testing.T, d *trial, folder string, m Made, old ...string) bool {
	t.Helper()
	before := hashes(t, Shelf(folder))
	path, err := keep(d, folder, m)
	broken, came := d.failed()
	if (err != nil) != came || came && !ours(err) {
		t.Errorf("%v: %v", broken, err)
	}
	if unsettled := broken.what == "settle" && path != ""; (came && !unsettled) == (path != "" && !missing(path)) {
		t.Errorf("%v: kept as %q", broken, path)
	}
	assertShelf(t, folder, m, before)
	if left := leftIn(folder); len(left) > 0 && !d.dead {
		t.Errorf("%v: left %v", broken, left)
	}
	whole, err := keep(&trial{fail: never}, folder, m)
	if err != nil || slices.Contains(old, filepath.Base(whole)) || missing(whole) {
		t.Errorf("%v: then kept as %s, %v", broken, whole, err)
	}
	assertShelf(t, folder, m, before)
	return came
}

// assertShelf wants on a shelf what was there before, byte for byte, and besides only the quote that was made, whole, and
// with its tables.
func assertShelf(t *testing.T, folder string, m Made, before map[string]string) {
	t.Helper()
	now := hashes(t, Shelf(folder))
	for name, sum := range before {
		if now[name] != sum {
			t.Errorf("%s is another", name)
		}
	}
	for name := range now {
		if _, old := before[name]; old || filepath.Ext(name) != extension {
			continue
		}
		saved, err := Shelved(folder, NameOf(name))
		if err != nil || !Equal(saved.Result, ResultOf(m.Quote)) {
			t.Errorf("%s is no whole quote: %v", name, err)
		}
		assertTables(t, folder, m)
	}
}

// assertTables wants the tables of a quote to be kept, byte for byte.
func assertTables(t *testing.T, folder string, m Made) {
	t.Helper()
	path, _ := tablesOf(folder, m.Quote.Staff.Table.Fingerprint)
	product := m.Quote.Staff.Table.Product
	for i, name := range []string{product.ID + ".toml", "reference.toml", "../sectors.toml"} {
		if got := readFile(t, filepath.Join(path, strconv.Itoa(product.Year), name)); got != string(m.Sources[i]) {
			t.Errorf("%s is another", name)
		}
	}
}

// leftIn are the temporary files anywhere in a data folder.
func leftIn(folder string) []string {
	var left []string
	_ = filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err == nil && leftForm.MatchString(entry.Name()) {
			left = append(left, path)
		}
		return nil
	})
	return left
}

// hashes are the files in a folder by name; none in one that is not there.
func hashes(t *testing.T, folder string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, entry := range entries {
		if entry.Type().IsRegular() {
			sum := sha256.Sum256([]byte(readFile(t, filepath.Join(folder, entry.Name()))))
			found[entry.Name()] = hex.EncodeToString(sum[:])
		}
	}
	return found
}

// Guards that nothing is kept that would not come to the same when it is worked out again.
func TestKeepRefuses(t *testing.T) {
	for kind, spoil := range map[string]func(*Made){
		"not_the_same": func(m *Made) { m.Draft.Rate.Percentage = nil },
		"undated":      func(m *Made) { m.Draft.QuoteDate = time.Time{} },
		"value":        func(m *Made) { m.Step = "cover" }, // finished and not
	} {
		folder, m := t.TempDir(), made(t, "installer")
		spoil(&m)
		if _, err := Keep(folder, m); kindOf(err) != kind {
			t.Errorf("%v, want %s", err, kind)
		}
		if names, _ := shelved(folder); len(names) > 0 {
			t.Errorf("%s: kept %v", kind, names)
		}
	}
}

// Guards that the same quote is the same bytes, whoever keeps it.
func TestKeepIsTheSame(t *testing.T) {
	folder := t.TempDir()
	first := readFile(t, filepath.Join(Shelf(folder), kept(t, folder, made(t, "market"))+extension))
	second := readFile(t, filepath.Join(Shelf(folder), kept(t, folder, made(t, "market"))+extension))
	if first != second {
		t.Error("they differ")
	}
}

// stuck is a disk on which a file of some name is open in another program, for some attempts; -1: for good.
type stuck struct {
	osDisk
	path   string
	left   int
	waited int
}

var errOpen = errors.New("open elsewhere")

func (d *stuck) rename(from, to string) error {
	if to == d.path && d.left != 0 {
		d.left--
		return errOpen
	}
	return d.osDisk.rename(from, to)
}

func (d *stuck) inUse(err error) bool { return errors.Is(err, errOpen) }
func (d *stuck) pause()               { d.waited++ }

// Guards what happens with a file that another program has open: whoever saves has some patience, then the old file stays
// and nothing else is left; who can say so saves under a name beside it.
func TestFileThatIsOpen(t *testing.T) {
	for attempts, want := range map[int]string{0: "q.json", 1: "q.json", busyAttempts - 1: "q.json", busyAttempts: "q-3.json", -1: "q-3.json"} {
		for _, beside := range []bool{false, true} {
			folder := t.TempDir()
			path := filepath.Join(folder, "q.json")
			writeFile(t, path, "old")
			writeFile(t, filepath.Join(folder, "q-2.json"), "other")
			d := &stuck{path: path, left: attempts}
			got, err := path, error(nil)
			if beside {
				got, err = saveBeside(d, path, []byte("new"))
			} else {
				err = save(d, path, []byte("new"))
			}
			free := want == "q.json"
			if (err == nil) != (free || beside) || beside && (filepath.Base(got) != want || readFile(t, got) != "new") {
				t.Errorf("%d attempts, beside %v: %s, %v", attempts, beside, got, err)
			}
			if (readFile(t, path) == "old") == free || !free && d.waited != busyAttempts-1 || len(temporary(folder)) > 0 {
				t.Errorf("%d attempts: waited %d times, holds %q", attempts, d.waited, readFile(t, path))
			}
		}
	}
}

// Guards that any other error is told at once.
func TestSaveBesideFails(t *testing.T) {
	for _, n := range []int{0, 4} { // creating, renaming
		path := filepath.Join(t.TempDir(), "q.json")
		if got, err := saveBeside(&trial{fail: n}, path, nil); !ours(err) || got != path || !missing(path) {
			t.Errorf("%s, %v", got, err)
		}
	}
}

// Guards that a quote with what a request may hold at most is told to be too large, and nothing is kept.
func TestTooLarge(t *testing.T) {
	s := sample(t, "totals")
	s.Request = bytes.Repeat([]byte("# a remark\n"), MaxQuote/11)
	if _, err := s.Encode(); kindOf(err) != "too_large" {
		t.Errorf("%v", err)
	}
}
