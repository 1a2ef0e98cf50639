package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"dekking/tariffs"
)

// Every value of the shipped tables, changed by one unit in its last place, must fail a test: of a quote or a notice (the
// witness), of a shown sentence (the pages of "tariffs show"), or be refused by the checks (faults.md, T6). The tables
// are changed in memory. Run with -v for the count.
func TestEveryTariffValueMatters(t *testing.T) {
	if testing.Short() {
		t.Skip("tries thousands of tables")
	}
	shipped := shippedFiles(t)
	var mutex sync.Mutex
	count := map[string]int{}
	t.Run("file", func(t *testing.T) {
		for _, name := range slices.Sorted(keysOf(shipped)) {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				for _, m := range mutations(string(shipped[name].Data)) {
					verdict := judge(t, name, m.text)
					if verdict == "nothing" {
						t.Errorf("%s:%d: %s, changed to %s, and no test fails", name, m.line, m.old, m.new)
					}
					mutex.Lock()
					count[verdict]++
					mutex.Unlock()
				}
			})
		}
	})
	t.Logf("values changed: %v", count)
}

func keysOf[V any](m map[string]V) func(func(string) bool) {
	return func(yield func(string) bool) {
		for key := range m {
			if !yield(key) {
				return
			}
		}
	}
}

// shippedFiles reads the tables as they lie on disk.
func shippedFiles(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for _, pattern := range []string{"*.toml", "*/*.toml"} {
		paths, err := filepath.Glob(filepath.Join(root, "tariffs", pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range paths {
			data, err := os.ReadFile(p)
			if err != nil {
				t.Fatal(err)
			}
			relative, _ := filepath.Rel(filepath.Join(root, "tariffs"), p)
			files[filepath.ToSlash(relative)] = &fstest.MapFile{Data: data}
		}
	}
	return files
}

// mutation is a file with one value changed.
type mutation struct {
	line     int
	old, new string
	text     string
}

var (
	// A value is a date, or a number bare or in quotes with what belongs to it; numbers inside sentences are not values.
	valueForm   = regexp.MustCompile(`"\d+(?:\.\d+)?[%wd]?"|"\d+/\d+"|"unknown"|\b\d{4}-\d\d-\d\d\b|\b\d+\b`)
	numberForm  = regexp.MustCompile(`\d+(?:\.\d+)?`)
	commentForm = regexp.MustCompile(`^\s*(#|\[)`)
	proseForm   = regexp.MustCompile(`\b(nl|en)\s*=\s*"|^\s*(title|url|published|checked|schema|product|basis|synonyms|sbi2008|sbi2025|letter|id|parent)\s*=`)
)

// mutations changes each value of a file in turn.
func mutations(text string) []mutation {
	var found []mutation
	offset := 0
	for i, line := range strings.SplitAfter(text, "\n") {
		if !commentForm.MatchString(line) && !proseForm.MatchString(line) {
			_, right, _ := strings.Cut(line, "=")
			start := offset + len(line) - len(right)
			for _, at := range valueForm.FindAllStringIndex(right, -1) {
				old := right[at[0]:at[1]]
				for _, changed := range change(old) {
					found = append(found, mutation{i + 1, old, changed,
						text[:start+at[0]] + changed + text[start+at[1]:]})
				}
			}
		}
		offset += len(line)
	}
	return found
}

// change moves a value by one unit in its last place: up, and a hundred percent down; a day on for a date. What is
// unknown becomes known.
func change(old string) []string {
	if day, err := time.Parse(time.DateOnly, old); err == nil {
		return []string{day.AddDate(0, 0, 1).Format(time.DateOnly)}
	}
	if old == `"unknown"` {
		return []string{`"1%"`, `"1"`, `"yes"`}
	}
	all := numberForm.FindAllStringIndex(old, -1)
	last := all[len(all)-1]
	number := old[last[0]:last[1]]
	return []string{old[:last[0]] + moved(number, strings.HasPrefix(old, `"100%`) || strings.HasSuffix(old, `/100"`)) + old[last[1]:]}
}

func moved(number string, down bool) string {
	decimals := 0
	if _, fraction, found := strings.Cut(number, "."); found {
		decimals = len(fraction)
	}
	n, _ := strconv.ParseInt(strings.ReplaceAll(number, ".", ""), 10, 64)
	if n++; down {
		n -= 2
	}
	digits := fmt.Sprintf("%0*d", decimals+1, n)
	if decimals == 0 {
		return digits
	}
	return digits[:len(digits)-decimals] + "." + digits[len(digits)-decimals:]
}

// judge says what notices a changed file first: the checks, a quote or notice, a shown sentence, or nothing. The changed file
// lies over the shipped ones, of which each is read once for all changes.
func judge(t *testing.T, name, text string) string {
	t.Helper()
	if len(tariffs.CheckFile(name, []byte(text))) > 0 {
		return "refused"
	}
	library, err := tariffs.Shipped().Add(fstest.MapFS{name: &fstest.MapFile{Data: []byte(text)}}, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range affected(library, name) {
		w, err := witness(library, e.product, e.year)
		if err != nil {
			return "refused"
		}
		if !w.agree(pinned(t, witnessFile(e.product, e.year))) {
			return "quote or notice"
		}
	}
	if shownPage(t, library, name) != pinned(t, pageFile(name)) {
		return "shown sentence"
	}
	return "nothing"
}

type edition struct {
	product string
	year    int
}

// affected are the editions that a file has a part in.
func affected(library *tariffs.Library, name string) []edition {
	var found []edition
	for _, product := range library.Products() {
		for _, year := range library.Years(product) {
			folder, file := path.Split(name)
			sameYear := folder == "" || folder == fmt.Sprint(year)+"/"
			if sameYear && (file == product+".toml" || file == "reference.toml" || file == "sectors.toml") {
				found = append(found, edition{product, year})
			}
		}
	}
	return found
}

var goldens sync.Map // text by file

// pinned reads a golden file once.
func pinned(t *testing.T, file string) string {
	t.Helper()
	if text, read := goldens.Load(file); read {
		return text.(string)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	goldens.Store(file, string(data))
	return string(data)
}
