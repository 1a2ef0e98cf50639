package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dekking/premium/locale"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// idArgument says which argument of a function is the id of a problem.
var idArgument = map[string]int{
	"report": 1, "reportKey": 1, "wholeFile": 1, "Problem": 1, "Place": 2, "at": 2, "read": 3, "fault": 0, "sameIDs": 1,
}

// Guards that every problem that reading a request or a table can give is worded, what is wrong and what to do.
func TestEveryProblemIsWorded(t *testing.T) {
	found := problemIDs(t, "../../tariffs", "../../tariffs/strict", "../../premium/archive", "../../premium")
	if len(found) < 80 {
		t.Fatalf("only %d ids found: %v", len(found), found)
	}
	p := locale.For(locale.NL)
	for _, id := range found {
		for _, half := range []string{"problem.", "remedy."} {
			if !p.Has(half + id) {
				t.Errorf("%s%s is not worded", half, id)
			}
		}
	}
}

// Guards that no sentence is kept for a problem that nobody gives.
func TestNoProblemIsWordedInVain(t *testing.T) {
	found := problemIDs(t, "../../tariffs", "../../tariffs/strict", "../../premium/archive", "../../premium")
	for _, id := range locale.IDs() {
		half, problem, _ := strings.Cut(id, ".")
		problem, _, _ = strings.Cut(problem, ".")
		if (half == "problem" || half == "remedy") && !slices.Contains(found, problem) {
			t.Errorf("%s: no such problem", id)
		}
	}
}

var wordIDForm = regexp.MustCompile(`^"[a-z][a-z0-9]*(_[a-z0-9]+)*"$`)

// problemIDs collects from the sources what is given as the id of a problem.
func problemIDs(t *testing.T, folders ...string) []string {
	t.Helper()
	var found []string
	for _, folder := range folders {
		paths, _ := filepath.Glob(filepath.Join(folder, "*.go"))
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") || folder == "../../premium" && filepath.Base(path) != "money.go" {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(node ast.Node) bool {
				found = append(found, idsIn(node)...)
				return true
			})
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

func idsIn(node ast.Node) []string {
	var literals []ast.Expr
	switch n := node.(type) {
	case *ast.CallExpr:
		name := calledName(n.Fun)
		if i, known := idArgument[name]; known && i < len(n.Args) {
			literals = append(literals, n.Args[i])
		}
		if name == "sameIDs" && len(n.Args) > 2 {
			literals = append(literals, n.Args[2])
		}
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && (key.Name == "ID" || key.Name == "id") {
			literals = append(literals, n.Value)
		}
	case *ast.AssignStmt:
		for i, left := range n.Lhs {
			if field, ok := left.(*ast.SelectorExpr); ok && field.Sel.Name == "ID" && i < len(n.Rhs) {
				literals = append(literals, n.Rhs[i])
			}
		}
	case *ast.ReturnStmt: // badByte gives an offset and an id
		if len(n.Results) == 2 {
			literals = n.Results[1:]
		}
	}
	var ids []string
	for _, literal := range literals {
		if basic, ok := literal.(*ast.BasicLit); ok && wordIDForm.MatchString(basic.Value) {
			ids = append(ids, strings.Trim(basic.Value, `"`))
		}
	}
	return ids
}

func calledName(fun ast.Expr) string {
	switch f := fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

// Guards that every command and flag is explained, in both languages, and that help is no wider than a small window.
func TestEveryCommandIsExplained(t *testing.T) {
	for _, language := range []string{"nl", "en"} {
		env := &environment{p: locale.For(locale.Language(language))}
		eachCommand(env.root(), func(cmd *cobra.Command) {
			args := append(strings.Fields(cmd.CommandPath())[1:], "--help", "--lang", language)
			got := runHere("", args...)
			if got.status != exitDone || got.err != "" || len(got.out) < 200 {
				t.Errorf("%v: status %d, %s%s", args, got.status, got.out, got.err)
			}
			assertReadable(t, got.out)
			for line := range strings.Lines(got.out) {
				if len([]rune(line)) > helpWidth+1 {
					t.Errorf("%v: too wide: %s", args, line)
				}
			}
			cmd.Flags().VisitAll(func(flag *pflag.Flag) {
				if !env.p.Has("command.flag." + flag.Name) {
					t.Errorf("%v: flag %s is not explained", args, flag.Name)
				}
			})
		})
	}
}

func eachCommand(cmd *cobra.Command, do func(*cobra.Command)) {
	do(cmd)
	for _, sub := range cmd.Commands() {
		eachCommand(sub, do)
	}
}

// Guards that every text the command asks for by name is in the catalogue.
func TestCommandTextsExist(t *testing.T) {
	named := regexp.MustCompile(`"((?:command|table)\.[a-z_.]*[a-z])"`)
	p := locale.For(locale.NL)
	eachSource(t, func(path string, source []byte) {
		if !strings.HasPrefix(path, "cmd/") {
			return
		}
		for _, match := range named.FindAllStringSubmatch(string(source), -1) {
			if !p.Has(match[1]) {
				t.Errorf("%s: %s is not worded", path, match[1])
			}
		}
	})
}
