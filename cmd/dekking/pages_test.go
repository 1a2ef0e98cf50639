package main

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"dekking/premium/locale"
	"dekking/tariffs"
)

// The pages of "tariffs show" say every figure and condition of every shipped file; pinned in Dutch.
func TestPages(t *testing.T) {
	library := tariffs.Shipped()
	for _, name := range slices.Sorted(keysOf(shippedFiles(t))) {
		got := shownPage(t, library, name)
		if *update {
			if err := os.WriteFile(pageFile(name), []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if want, err := os.ReadFile(pageFile(name)); err != nil || string(want) != got {
			t.Errorf("the page of %s is not that of %s", name, pageFile(name))
		}
	}
}

func pageFile(name string) string {
	return filepath.Join(root, "testdata", "witness", "page-"+strings.ReplaceAll(strings.TrimSuffix(name, ".toml"), "/", "-")+".golden")
}

// shownPage is what "tariffs show" says of one file.
func shownPage(t *testing.T, library *tariffs.Library, name string) string {
	t.Helper()
	pg := newPage(locale.For(locale.NL))
	folder, file := path.Split(name)
	year, _ := strconv.Atoi(strings.TrimSuffix(folder, "/"))
	var err error
	switch what := strings.TrimSuffix(file, ".toml"); what {
	case "sectors":
		err = pg.sectors(library)
	case "reference":
		err = pg.referenceOf(library, year)
	default:
		err = pg.productOf(library, what, year)
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(pg.bytes())
}
