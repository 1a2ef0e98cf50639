package archive

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// remake writes the samples of the current schema anew: only while that schema has not been released.
var remake = flag.Bool("remake", false, "write testdata/quotes of the current schema anew")

// quotesFolder holds the samples: a folder per schema, and the tables they were made with. What is released stays for ever:
// its files are in releasedList.
const (
	quotesFolder = "../../testdata/quotes"
	releasedList = "released.sha256"
)

// Guards that every quote ever released is read, comes to the figures it was kept with when recomputed with its tables,
// and, if it is of the current schema, is written as it is. Old samples are never changed, nor their tables (TestReleased).
func TestSamplesForEver(t *testing.T) {
	if *remake {
		remakeSamples(t)
	}
	for schema := ladder.lowest; schema <= ladder.current(); schema++ {
		paths, _ := filepath.Glob(filepath.Join(quotesFolder, fmt.Sprintf("v%d", schema), "*"+extension))
		if len(paths) < 3 {
			t.Errorf("schema %d has %d samples", schema, len(paths))
		}
		for _, path := range paths {
			assertSample(t, path, schema == ladder.current())
		}
	}
}

func assertSample(t *testing.T, path string, current bool) {
	t.Helper()
	data := []byte(readFile(t, path))
	saved, err := ReadQuote(data)
	if err != nil {
		t.Errorf("%s: %v", path, err)
		return
	}
	if current && !bytes.Equal(encoded(t, saved), data) {
		t.Errorf("%s is not written as it is", path)
	}
	table, err := TableFor(saved, quotesFolder)
	if err != nil || table == nil {
		t.Errorf("%s: its tables: %v", path, err)
		return
	}
	if again := Recompute(saved, table); again.Result == nil || !Equal(saved.Result, again.Result) {
		t.Errorf("%s comes to %+v", path, again.Result)
	}
}

// remakeSamples writes those of the current schema anew, as long as that has not been released.
func remakeSamples(t *testing.T) {
	t.Helper()
	if isReleased(released(t), ladder.current()) {
		t.Fatalf("schema %d was released: its samples stay as they are; a change of the file is a new schema (versions.go)", ladder.current())
	}
	for _, name := range sampleNames {
		m := made(t, name)
		path := filepath.Join(quotesFolder, fmt.Sprintf("v%d", ladder.current()), name+extension)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, encoded(t, sample(t, name)), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := keepTables(osDisk{}, quotesFolder, m.Quote.Staff.Table, m.Sources); err != nil {
			t.Fatal(err)
		}
	}
}

// released are the sums of the files that were released, by their paths: the list that sha256sum -c reads.
func released(t *testing.T) map[string]string {
	t.Helper()
	sums := map[string]string{}
	for line := range strings.Lines(readFile(t, filepath.Join(quotesFolder, releasedList))) {
		sum, path, found := strings.Cut(strings.TrimSpace(line), "  ")
		if !found || len(sum) != 2*sha256.Size {
			t.Fatalf("%s: %q", releasedList, line)
		}
		sums[path] = sum
	}
	return sums
}

func isReleased(sums map[string]string, schema int) bool {
	for path := range sums {
		if strings.HasPrefix(path, fmt.Sprintf("v%d/", schema)) {
			return true
		}
	}
	return false
}

// Guards that nothing that was released is changed, made anew or taken away, and that nothing is put beside it: whoever
// changes how quotes are written would else write the samples anew, and read no old quote any more without noticing.
func TestReleased(t *testing.T) {
	sums, met := released(t), 0
	if !isReleased(sums, 1) || len(sums) < 12 {
		t.Errorf("schema 1 is not in %s: %d files", releasedList, len(sums))
	}
	open := !isReleased(sums, ladder.current()) // its samples may come and go
	paths := filesIn(t, "v*", "tables")
	for _, path := range paths {
		sum, listed := sums[path]
		if !listed && !open {
			t.Errorf("%s is not in %s", path, releasedList)
		}
		if !listed {
			continue
		}
		met++
		if got := sha256.Sum256([]byte(readFile(t, filepath.Join(quotesFolder, path)))); hex.EncodeToString(got[:]) != sum {
			t.Errorf("%s was released, and is another now", path)
		}
	}
	if met != len(sums) {
		t.Errorf("%d of %d released files are there", met, len(sums))
	}
}

// filesIn are the files below some folders of the samples.
func filesIn(t *testing.T, patterns ...string) []string {
	t.Helper()
	var paths []string
	for _, pattern := range patterns {
		folders, _ := filepath.Glob(filepath.Join(quotesFolder, pattern))
		for _, folder := range folders {
			err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
				if err == nil && !entry.IsDir() {
					within, _ := filepath.Rel(quotesFolder, path)
					paths = append(paths, filepath.ToSlash(within))
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return paths
}
