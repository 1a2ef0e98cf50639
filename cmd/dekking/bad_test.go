package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"dekking/premium/locale"
	"dekking/tariffs"
)

const badRequests = "../../testdata/requests/bad"

// Guards what a user reads about each bad request, whole: the place, the field, what is wrong and what to do. Each ends
// within a second, and nothing reaches standard output.
func TestBadRequests(t *testing.T) {
	paths, _ := filepath.Glob(filepath.Join(badRequests, "*.toml"))
	if len(paths) < 70 {
		t.Fatalf("%d bad requests", len(paths))
	}
	t.Chdir(badRequests)
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".toml")
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			got := runHere("", "quote", name+".toml", "--plain")
			if took := time.Since(start); took > time.Second && !testing.Short() {
				t.Errorf("took %v", took)
			}
			if got.status != exitFailed || got.out != "" {
				t.Errorf("status %d, output %q", got.status, got.out)
			}
			assertReadable(t, got.err)
			golden(t, name+".golden", got.err)
			english := runHere("", "quote", name+".toml", "--lang", "en")
			if english.status != exitFailed || strings.Count(english.err, "\n") != strings.Count(got.err, "\n") {
				t.Errorf("in English: status %d\n%s", english.status, english.err)
			}
			assertReadable(t, english.err)
		})
	}
}

// assertReadable wants messages without holes: no text that is missing, no place without argument, no control bytes, and
// no line above 400 characters.
func assertReadable(t *testing.T, text string) {
	t.Helper()
	for _, hole := range []string{"‹", "›", "{0}", "{1}", "{2}", "  .", "\x1b", "\r", "invalid.", "problem.", "notice."} {
		if strings.Contains(text, hole) {
			t.Errorf("%q in %s", hole, text)
		}
	}
	for _, line := range strings.Split(text, "\n") {
		if utf8.RuneCountInString(line) > 400 {
			t.Errorf("a line of %d characters: %s", utf8.RuneCountInString(line), line)
		}
	}
}

// Guards that no message shows what a request says of a person.
func TestBadRequestsAreDiscreet(t *testing.T) {
	paths, _ := filepath.Glob(filepath.Join(badRequests, "*.golden"))
	for _, path := range paths {
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, seed := range []string{"Anneke", "Bram", "Chris", "51730", "51.730", "41680", "1985", "2085", "1885"} {
			if strings.Contains(string(src), seed) {
				t.Errorf("%s shows %s", path, seed)
			}
		}
	}
}

// Guards what the keeper of the tables reads about each bad tariff file, whole, in both languages.
func TestBadTables(t *testing.T) {
	const folder = "../../testdata/tariffs"
	paths, _ := filepath.Glob(filepath.Join(folder, "bad", "*.toml"))
	if len(paths) < 60 {
		t.Fatalf("%d bad tables", len(paths))
	}
	for _, language := range []locale.Language{locale.NL, locale.EN} {
		var told bytes.Buffer
		env := &environment{err: &told, p: locale.For(language)}
		for _, path := range paths {
			told.WriteString("== " + filepath.Base(path) + "\n")
			env.tables(tariffs.New(spoilt(t, folder, path), "tabellen").Check())
		}
		assertReadable(t, told.String())
		golden(t, filepath.Join("testdata", "bad_tables."+string(language)+".golden"), told.String())
	}
}

// spoilt is the good library with one file replaced by the bad one, which is of the kind its content has.
func spoilt(t *testing.T, folder, path string) fs.FS {
	t.Helper()
	files := fstest.MapFS{}
	good := os.DirFS(filepath.Join(folder, "good"))
	err := fs.WalkDir(good, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(good, name)
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := "2026/huis.toml"
	switch {
	case bytes.Contains(src, []byte("[[sector]]")):
		at = "sectors.toml"
	case bytes.Contains(src, []byte("[premium_wage]")):
		at = "2026/reference.toml"
	}
	files[at] = &fstest.MapFile{Data: src}
	return files
}
