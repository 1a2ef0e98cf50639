package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// arrows says which packages of ours each package may import directly: design.md, section 2.
var arrows = map[string][]string{
	"dekking/cmd/dekking": {"dekking/tui", "dekking/premium/advice", "dekking/premium/foresight", "dekking/premium/payroll",
		"dekking/premium/archive", "dekking/premium/document", "dekking/premium/office", "dekking/premium/locale",
		"dekking/premium/portfolio", "dekking/premium", "dekking/tariffs", "dekking/tariffs/strict"},
	"dekking/tui": {"dekking/tui/field", "dekking/tui/startup", "dekking/premium/advice", "dekking/premium/foresight",
		"dekking/premium/payroll", "dekking/premium/archive", "dekking/premium/document", "dekking/premium/locale",
		"dekking/premium", "dekking/tariffs", "dekking/tariffs/strict"},
	"dekking/tui/field":         {"dekking/premium/locale"},
	"dekking/tui/startup":       {},
	"dekking/premium/advice":    {"dekking/premium", "dekking/tariffs"},
	"dekking/premium/foresight": {"dekking/premium", "dekking/tariffs"},
	"dekking/premium/document": {"dekking/premium/advice", "dekking/premium/foresight", "dekking/premium/office",
		"dekking/premium/locale", "dekking/premium", "dekking/tariffs"},
	"dekking/premium/portfolio": {"dekking/premium/payroll", "dekking/premium/locale", "dekking/premium", "dekking/tariffs"},
	"dekking/premium/payroll":   {"dekking/premium/locale", "dekking/premium"},
	"dekking/premium/archive":   {"dekking/premium/locale", "dekking/premium", "dekking/tariffs", "dekking/tariffs/strict"},
	"dekking/premium/locale":    {},
	"dekking/premium":           {"dekking/tariffs", "dekking/tariffs/strict"},
	"dekking/tariffs":           {"dekking/tariffs/strict"},
	"dekking/tariffs/strict":    {},
	"dekking/premium/office":    {"dekking/premium/locale", "dekking/tariffs/strict"},
}

// pure lists what the engine and the words may not touch: clock (time itself is a value and allowed), disk, terminal.
var pure = map[string][]string{
	"dekking/premium/foresight": {"os", "io", "github.com/charmbracelet/", "net", "log"},
	"dekking/premium/advice":    {"os", "io", "github.com/charmbracelet/", "net", "log"},
	"dekking/premium":           {"os", "io", "github.com/charmbracelet/", "net", "log"},
	"dekking/premium/locale":    {"os", "io", "github.com/charmbracelet/", "net", "log"},
}

// named are the five modules that the user fixed, by their literal paths.
var named = []string{
	"github.com/charmbracelet/bubbletea", "github.com/charmbracelet/bubbles", "github.com/charmbracelet/lipgloss",
	"github.com/shopspring/decimal", "github.com/BurntSushi/toml",
}

// root is the project's folder, seen from this package.
const root = "../.."

// Guards the arrows between packages.
func TestArrows(t *testing.T) {
	for name, imports := range packageImports(t) {
		allowed, listed := arrows[name]
		if !listed {
			t.Errorf("package %s is not in the list of arrows", name)
		}
		for _, path := range imports {
			if strings.HasPrefix(path, "dekking/") && !slices.Contains(allowed, path) {
				t.Errorf("%s imports %s", name, path)
			}
			for _, forbidden := range pure[name] {
				if path == forbidden || strings.HasSuffix(forbidden, "/") && strings.HasPrefix(path, forbidden) {
					t.Errorf("%s, which is pure, imports %s", name, path)
				}
			}
		}
	}
}

// Guards that the clock is read in cmd only: the date is part of the request.
func TestClockOnlyInCmd(t *testing.T) {
	eachSource(t, func(path string, source []byte) {
		if !strings.HasPrefix(path, "cmd/") && strings.Contains(string(source), "time.Now()") {
			t.Errorf("%s reads the clock", path)
		}
	})
}

// Guards the modules the user named, in the v1 line, imported and not merely listed.
func TestNamedModules(t *testing.T) {
	gomod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, imports := range packageImports(t) {
		for _, path := range imports {
			used[path] = true
		}
	}
	for _, module := range named {
		if !strings.Contains(string(gomod), "\t"+module+" v") {
			t.Errorf("go.mod does not require %s", module)
		}
		imported := slices.ContainsFunc(slices.Collect(maps.Keys(used)), func(path string) bool {
			return path == module || strings.HasPrefix(path, module+"/")
		})
		if !imported {
			t.Errorf("nothing imports %s", module)
		}
	}
	if !strings.HasPrefix(string(gomod), "module dekking\n") {
		t.Error("the module must be called dekking: it sorts before bubbletea (ux.md, trap 1)")
	}
}

// Guards the top level of the project.
func TestTopLevel(t *testing.T) {
	allowed := []string{"cmd", "tui", "premium", "tariffs", "testdata", "go.mod", "go.sum", "README.md", "LICENSE"}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		name := entry.Name()
		if strings.HasPrefix(name, "offerte-") || strings.HasPrefix(name, "concept-") || strings.HasPrefix(name, "aanvraag-") {
			continue // saved by the wizard when it was run here; git ignores them
		}
		if !strings.HasPrefix(name, ".") && !slices.Contains(allowed, name) {
			t.Errorf("%s does not belong at the top level", name)
		}
	}
}

// packageImports reads the direct imports of every package, tests left out.
func packageImports(t *testing.T) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	eachSource(t, func(path string, source []byte) {
		file, err := parser.ParseFile(token.NewFileSet(), path, source, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		name := "dekking/" + filepath.ToSlash(filepath.Dir(path))
		found[name] = append(found[name], []string{}...)
		for _, spec := range file.Imports {
			found[name] = append(found[name], strings.Trim(spec.Path.Value, `"`))
		}
	})
	return found
}

// eachSource visits every Go file that is not a test, by its path from the root.
func eachSource(t *testing.T, visit func(path string, source []byte)) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, path)
		visit(filepath.ToSlash(relative), source)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
