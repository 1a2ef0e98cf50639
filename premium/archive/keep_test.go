package archive

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// Guards that whatever disk call of keeping a quote fails, the quotes that are there stay as they were, nothing else is
// left, and that the next attempt works.
func TestKeepIsAllOrNothing(t *testing.T) {
	steps := 0
	for n := 0; ; n++ {
		folder, m := t.TempDir(), made(t, "installer")
		old := kept(t, folder, made(t, "totals")) // of another year: the tables of this one are still to be kept
		before := hashes(t, Shelf(folder))
		_, err := keep(&failing{left: n}, folder, m)
		if err == nil {
			if steps = n; len(hashes(t, Shelf(folder))) != 2 {
				t.Errorf("%d files on the shelf", len(hashes(t, Shelf(folder))))
			}
			break
		}
		if !errors.Is(err, errDisk) && err.Error() != "short write" {
			t.Errorf("call %d: %v", n, err)
		}
		if after := hashes(t, Shelf(folder)); len(after) != 1 || after[old+extension] != before[old+extension] {
			t.Errorf("call %d: the shelf holds %v", n, after)
		}
		if left, _ := filepath.Glob(filepath.Join(folder, "*", "*", "*", ".dekking-*")); len(left) > 0 {
			t.Errorf("call %d: left %v", n, left)
		}
		if name := kept(t, folder, m); name == old {
			t.Errorf("call %d: %s was written over", n, old)
		}
	}
	if steps != 4*5 { // three tables and the quote: create, write, sync, close, rename
		t.Errorf("%d disk calls", steps)
	}
}

// hashes are the files in a folder by name.
func hashes(t *testing.T, folder string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
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

// stuck is a disk on which a file of some name is open in another program, for some attempts.
type stuck struct {
	osDisk
	path string
	left int
}

var errOpen = errors.New("open elsewhere")

func (d *stuck) rename(from, to string) error {
	if to == d.path && d.left != 0 {
		d.left--
		return errOpen
	}
	return d.osDisk.rename(from, to)
}

// Guards what happens with a file that another program has open: some patience, then a name beside it; the old file stays.
func TestSaveBeside(t *testing.T) {
	for attempts, want := range map[int]string{0: "q.json", 2: "q.json", -1: "q-3.json"} {
		folder := t.TempDir()
		path := filepath.Join(folder, "q.json")
		writeFile(t, path, "old")
		writeFile(t, filepath.Join(folder, "q-2.json"), "other")
		waited := 0
		got, err := saveBeside(&stuck{path: path, left: attempts}, path, []byte("new"),
			func(err error) bool { return errors.Is(err, errOpen) }, func(time.Duration) { waited++ })
		if err != nil || filepath.Base(got) != want || readFile(t, got) != "new" {
			t.Errorf("%d attempts: %s, %v", attempts, got, err)
		}
		if want != "q.json" && (readFile(t, path) != "old" || waited != busyAttempts) {
			t.Errorf("waited %d times, left %q", waited, readFile(t, path))
		}
		if entries, _ := os.ReadDir(folder); len(entries) > 3 {
			t.Errorf("left %v", entries)
		}
	}
	// Any other error is told at once.
	folder := t.TempDir()
	path := filepath.Join(folder, "q.json")
	_, err := saveBeside(&stuck{path: path, left: -1}, path, nil, func(error) bool { return false }, nil)
	if !errors.Is(err, errOpen) {
		t.Errorf("%v", err)
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
