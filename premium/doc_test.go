package premium_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The page that tells the calculation names every file of the engine, and none that is not there.
func TestDocNamesEveryFile(t *testing.T) {
	page, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	told := regexp.MustCompile(`\b\w+\.go\b`).FindAllString(string(page), -1)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	files = slices.DeleteFunc(files, func(name string) bool { return name == "doc.go" || strings.HasSuffix(name, "_test.go") })
	for _, name := range files {
		if !slices.Contains(told, name) {
			t.Errorf("%s is not in doc.go", name)
		}
	}
	for _, name := range told {
		if !slices.Contains(files, name) {
			t.Errorf("doc.go names %s", name)
		}
	}
}
