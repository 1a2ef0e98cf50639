package tariffs

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"dekking/tariffs/strict"
)

const testdata = "../testdata/tariffs"

func readTest(t testing.TB, name string) []byte {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(testdata, name))
	if err != nil {
		t.Fatal(err)
	}
	return src
}

// goodFiles is the small library of testdata, for a test to spoil.
func goodFiles(t testing.TB) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for _, name := range []string{"sectors.toml", "2026/reference.toml", "2026/huis.toml"} {
		files[name] = &fstest.MapFile{Data: readTest(t, "good/"+name)}
	}
	return files
}

// spoilt gives the place of a bad file in the good library.
func spoilt(file string, src []byte) string {
	switch kind, _ := kindOf(file, src); kind {
	case referenceKind:
		return "2026/reference.toml"
	case sectorsKind:
		return "sectors.toml"
	}
	return "2026/huis.toml"
}

// heads reads the comments at the top of a bad file: "# want: id line:column | argument | …", and "# together" when
// the fault shows only beside the other files.
func heads(src []byte) (want []string, together bool) {
	for line := range strings.Lines(string(src)) {
		line = strings.TrimSuffix(line, "\n")
		problem, ok := strings.CutPrefix(line, "# want: ")
		switch {
		case ok:
			want = append(want, problem)
		case line == "# together":
			together = true
		default:
			return want, together
		}
	}
	return want, together
}

func said(p strict.Problem) string {
	return strings.Join(append([]string{fmt.Sprintf("%s %d:%d", p.ID, p.Line, p.Column)}, p.Args...), " | ")
}

func wantSaid(t *testing.T, got strict.Problems, want []string) {
	t.Helper()
	texts := each(got, said)
	if !slices.Equal(texts, want) {
		t.Errorf("got\n  %s\nwant\n  %s", strings.Join(texts, "\n  "), strings.Join(want, "\n  "))
	}
}

// Guards that every fault is told, once, at its place and with its words, and nothing else with it; alone and among
// the other files.
func TestBadFiles(t *testing.T) {
	for _, path := range badFiles(t) {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".toml"), func(t *testing.T) {
			src := readTest(t, "bad/"+filepath.Base(path))
			want, together := heads(src)
			if len(want) == 0 {
				t.Fatal("no wanted problem at the head of the file")
			}
			at := spoilt(path, src)
			files := goodFiles(t)
			files[at] = &fstest.MapFile{Data: src}
			wantSaid(t, New(files, "").Check(), want)
			if together {
				want = nil
			}
			wantSaid(t, CheckFile(at, src), want)
		})
	}
}

func badFiles(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(testdata, "bad", "*.toml"))
	if err != nil || len(paths) < 60 {
		t.Fatalf("%d bad files: %v", len(paths), err)
	}
	return paths
}

// Guards that no problem goes without a file that provokes it.
func TestEveryProblemIsProvoked(t *testing.T) {
	provoked := map[string]bool{}
	for _, path := range badFiles(t) {
		want, _ := heads(readTest(t, "bad/"+filepath.Base(path)))
		for _, problem := range want {
			id, _, _ := strings.Cut(problem, " ")
			provoked[id] = true
		}
	}
	inGo := []string{"missing_year", "missing_reference", "no_file", "same_edition", "not_a_table", "not_a_file",
		"unreadable", "too_large", "too_many_problems"}
	for _, id := range inGo {
		provoked[id] = true // in library_test.go
	}
	for _, id := range problemIDs(t) {
		if !provoked[id] {
			t.Errorf("no bad file has problem %q", id)
		}
	}
}

// idArguments tells which arguments of our functions are problem ids.
var idArguments = map[string][]int{"report": {1}, "wholeFile": {1}, "sameIDs": {1, 2}, "read": {3}}

// problemIDs finds the ids in the source of this package.
func problemIDs(t *testing.T) []string {
	t.Helper()
	var ids []string
	add := func(e ast.Expr) {
		if literal, ok := e.(*ast.BasicLit); ok {
			ids = append(ids, strings.Trim(literal.Value, `"`))
		}
	}
	paths, _ := filepath.Glob("*.go")
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				for _, i := range idArguments[nameOf(n.Fun)] {
					add(n.Args[i])
				}
			case *ast.KeyValueExpr:
				if nameOf(n.Key) == "ID" {
					add(n.Value)
				}
			}
			return true
		})
	}
	if len(ids) < 60 {
		t.Fatalf("found only %d problem ids: %v", len(ids), ids)
	}
	return ids
}

func nameOf(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

// Guards that files which are not text, or too much of it, are refused at once.
func TestUnreadableFiles(t *testing.T) {
	good := string(readTest(t, "good/2026/huis.toml"))
	tests := []struct {
		name, src, want string
	}{
		{"empty", "", "not_a_table 0:0"},
		{"request", "[employer]\nsector = \"bouw\"\n", "not_a_table 0:0"},
		{"latin-1", "# caf\xe9\n" + good, "not_utf8 1:6 | 0xE9"},
		{"nul", "\x00\n" + good, "control_byte 1:1 | 0x00"},
		{"utf-16", "\xff\xfes\x00c\x00", "utf16 0:0"},
		{"large", good + strings.Repeat("#\n", 1<<17), fmt.Sprintf("too_large 0:0 | %d | 262144", len(good)+1<<18)},
		{"lines", strings.Repeat("\n", 20_001), "too_many_lines 0:0 | 20001 | 20000"},
		{"brackets", "a = " + strings.Repeat("[", 200_000), "line_too_long 1:1 | 200004 | 32768"},
		{"nested", "a = " + strings.Repeat("[\n", 19_000), "too_deep 17:1 | 16"},
		{"keys", strings.Repeat("[a.b.c.d.e.f.g.h.i.j]\n", 1), "too_many_dots 1:2 | 9 | 8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			start := time.Now()
			wantSaid(t, CheckFile("2026/huis.toml", []byte(tt.src)), []string{tt.want})
			if took := time.Since(start); took > 500*time.Millisecond && !testing.Short() {
				t.Errorf("took %s", took)
			}
		})
	}
}

// Guards that files within the limits, made to be slow, are not.
func TestFilesMadeToBeSlow(t *testing.T) {
	huis, sectors := string(readTest(t, "good/2026/huis.toml")), string(readTest(t, "good/sectors.toml"))
	options := strings.NewReplacer(
		`["100/70", "70/70"]`, "["+strings.Repeat("\"100/70\",\n", 9000)+"]",
		`["2w", "6w", "13w"]`, "["+strings.Repeat("\"2w\",\n", 9000)+"]").Replace(huis)
	var chain strings.Builder
	for i := range 1900 {
		fmt.Fprintf(&chain, "[[sector]]\nid='s%d'\nparent='s%d'\nname={nl='a',en='b'}\nsbi2008=['47']\nsbi2025=[]\nsynonyms=[]\n",
			i, i+1)
	}
	codes := strings.Replace(sectors, `sbi2025  = ["47"]`, "sbi2025 = ["+strings.Repeat("\"47\",\n", 15_000)+"]", 1)
	sources := strings.Replace(huis, "[[service]]", strings.Repeat("[[step]]\nsource='weg'\n", 5000)+"[[service]]", 1)
	for name, src := range map[string]string{"options": options, "chain": chain.String() + sectors, "codes": codes, "sources": sources} {
		start := time.Now()
		problems := CheckFile("2026/huis.toml", []byte(src))
		took := time.Since(start)
		if took > 2*time.Second && !testing.Short() || len(problems) < 1000 || len(problems) > 2002 || len(src) > 256<<10 {
			t.Errorf("%s: %d problems in %s, %d bytes", name, len(problems), took, len(src))
		}
	}
}

// Guards that no damage to a file brings the program down.
func TestDamagedFiles(t *testing.T) {
	if testing.Short() {
		t.Skip("some thousand files")
	}
	for at, file := range goodFiles(t) {
		lines := strings.SplitAfter(string(file.Data), "\n")
		for i, line := range lines {
			for _, instead := range damage(line, i%2) {
				src := []byte(strings.Join(slices.Concat(lines[:i], []string{instead}, lines[i+1:]), ""))
				if len(CheckFile(at, src)) == 0 {
					files := goodFiles(t)
					files[at] = &fstest.MapFile{Data: src}
					New(files, "").Check()
				}
			}
		}
		for i := range lines {
			CheckFile(at, []byte(strings.Join(lines[:i], "")))
		}
	}
}

// damage gives every other way to spoil a line, to save time: neighbours get the rest.
func damage(line string, first int) []string {
	key, _, _ := strings.Cut(line, "=")
	ways := []string{
		"", line + line, key + "= \"unknown\"\n", key + "= \"\"\n", key + "= -1\n", key + "= 9223372036854775807\n",
		key + "= []\n", key + "= {}\n", key + "= [{}]\n", key + "= 0001-01-01\n", "[" + strings.TrimSpace(key) + "]\n",
		strings.ReplaceAll(line, "0", "9"), strings.ReplaceAll(line, "\"", ""),
	}
	var chosen []string
	for i := first; i < len(ways); i += 2 {
		chosen = append(chosen, ways[i])
	}
	return chosen
}

// Guards the promise that figures keep their print, source and certainty: a decimal outside Figure has none, and a
// float would be rounded by the TOML reader.
func TestDecimalsNeverBare(t *testing.T) {
	seen := map[reflect.Type]bool{}
	var visit func(typ reflect.Type, path string)
	visit = func(typ reflect.Type, path string) {
		switch {
		case typ == reflect.TypeFor[Figure]() || typ == reflect.TypeFor[time.Time]() || seen[typ]:
			return
		case typ.PkgPath() == "github.com/shopspring/decimal":
			t.Errorf("%s is a bare %s", path, typ)
			return
		}
		seen[typ] = true
		switch typ.Kind() {
		case reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128, reflect.Interface:
			t.Errorf("%s is a %s", path, typ)
		case reflect.Pointer, reflect.Slice, reflect.Array:
			visit(typ.Elem(), path)
		case reflect.Map:
			visit(typ.Key(), path)
			visit(typ.Elem(), path)
		case reflect.Struct:
			for i := range typ.NumField() {
				visit(typ.Field(i).Type, path+"."+typ.Field(i).Name)
			}
		}
	}
	for _, table := range []any{Product{}, Reference{}, Sectors{}} {
		visit(reflect.TypeOf(table), reflect.TypeOf(table).Name())
	}
}

// Guards that every figure can say where it comes from.
func TestOriginsAreFilledIn(t *testing.T) {
	table, err := New(goodFiles(t), "").For("huis", time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	for name, origin := range map[string]Origin{
		"wage": table.Product.Wage.Origin, "settlement": table.Product.Settlement.Origin,
		"reading": table.Product.Readings[0].Origin, "shares": table.Reference.Shares.Origin,
		"sectors": table.Sectors.Origin,
	} {
		if origin.Source == nil || origin.Source.ID != origin.SourceID || origin.Source.Title == "" {
			t.Errorf("%s: source %+v", name, origin.Source)
		}
	}
	if id := table.Product.Sources["huis"].ID; id != "huis" {
		t.Errorf("source in the list has id %q", id)
	}
}

// Guards that a figure is printed as its source printed it.
func TestFiguresKeepTheirPrint(t *testing.T) {
	for _, text := range []string{"0.50%", "100%", "5%", "0.052000%", "unknown"} {
		var p Percent
		if fault := p.ReadStrict(text); fault != nil || p.String() != text {
			t.Errorf("Percent %q prints %q, fault %v", text, p, fault)
		}
	}
	for _, text := range []string{"1.30", "125000", "0.10", "unknown"} {
		var n Number
		if fault := n.ReadStrict(text); fault != nil || n.String() != text {
			t.Errorf("Number %q prints %q, fault %v", text, n, fault)
		}
	}
	if text := (Amount{}).String(); text != "" {
		t.Errorf("an amount that is not written prints %q", text)
	}
}
