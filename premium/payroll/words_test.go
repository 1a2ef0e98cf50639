package payroll

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
)

// prefixes say under which ids the catalogue words what a struct names.
var prefixes = map[string]string{
	"FileError.ID": "payroll.error.", "LeftOut.Reason": "payroll.left_out.", "Note.ID": "payroll.note.",
	"Fault.ID": "payroll.fault.", "Control.ID": "payroll.control.",
}

// Guards that whatever a reader says by an id in a literal is worded. What goes through functions is met by the tests of
// the readers.
func TestEveryIDIsWorded(t *testing.T) {
	paths, _ := filepath.Glob("*.go")
	found := 0
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(node ast.Node) bool {
			for _, id := range idsIn(node) {
				found++
				if !locale.For(locale.NL).Has(id) {
					t.Errorf("%s: %s is not worded", path, id)
				}
			}
			return true
		})
	}
	if found < 5 {
		t.Errorf("only %d ids found", found)
	}
}

func idsIn(node ast.Node) []string {
	literal, ok := node.(*ast.CompositeLit)
	if !ok {
		return nil
	}
	name, ok := literal.Type.(*ast.Ident)
	if !ok {
		return nil
	}
	var ids []string
	for _, element := range literal.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, isName := pair.Key.(*ast.Ident)
		value, isText := pair.Value.(*ast.BasicLit)
		if isName && isText && prefixes[name.Name+"."+key.Name] != "" {
			ids = append(ids, prefixes[name.Name+"."+key.Name]+strings.Trim(value.Value, `"`))
		}
	}
	return ids
}

// What is said, in both languages.
func TestWords(t *testing.T) {
	nl, en := locale.For(locale.NL), locale.For(locale.EN)
	row := Origin{File: "loon.xlsx", Sheet: "Jan", Row: 7}
	total := LeftOut{Reason: "total"}
	im := &Import{Rows: 8, Employees: make([]Employee, 4), LeftOut: []LeftOut{total, total}}
	for _, tt := range []struct{ got, want string }{
		{row.Text(nl), "loon.xlsx, blad Jan, rij 7"},
		{Origin{File: "a.XML", Row: 3}.Text(en), "a.XML, employment 3"},
		{Origin{}.Text(nl), ""},
		{(&FileError{File: "a", ID: "too_large", Args: []any{40}}).Text(en), "a: This file is larger than 40 MB. Check that this is the right file, or divide it."},
		{Note{Employee: "2", ID: "same_number", Args: []any{"1"}}.Text(en), "2: has the same personnel number as 1. Check whether this is the same employee; both count."},
		{im.Account(nl), "8 rijen gelezen: 6 van 4 werknemers, 2 rijen die geen werknemer zijn (2 × totaalregel)."},
		{(&Import{Rows: 5, Employees: make([]Employee, 4), LeftOut: []LeftOut{total}}).Account(nl), "5 rijen gelezen: 4 werknemers, 1 rij die geen werknemer is (1 × totaalregel)."},
		{(&Import{Rows: 1, Employees: make([]Employee, 1)}).Account(en), "1 row read: 1 employee."},
		{Unknown.Text(nl), "onbekend"},
		{worded(nl, "list.and", nil), "en"},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
	for _, meaning := range append(Meanings(), Unknown) {
		if text := meaning.Text(nl); strings.Contains(text, "‹") {
			t.Error(text)
		}
	}
}

// Arguments are written as the reader writes them, and hold no BSN.
func TestArguments(t *testing.T) {
	nl := locale.For(locale.NL)
	for _, tt := range []struct{ arg, want any }{
		{premium.Money(123456), "€\u00a01.234,56"},
		{time.Date(2026, 1, 31, 0, 0, 0, 0, time.UTC), "31-01-2026"},
		{"999990019", "×××"},
		{[]string{"a", "999990019"}, "a en ×××"},
		{YearWage, "loon per jaar"},
		{2026, 2026},
	} {
		if got := argument(nl, tt.arg); got != tt.want {
			t.Errorf("%v: %v, want %v", tt.arg, got, tt.want)
		}
	}
}

// Every sector of the UWV is there, with what it suggests.
func TestSectors(t *testing.T) {
	for code := range 70 {
		sector, ok := Sector(code)
		if wanted := code > 0 && code != 36 && code != 37; ok != wanted {
			t.Errorf("sector %d: %v", code, ok)
		}
		if ok && (sector.Code != code || sector.Name == "" || len(sector.Divisions) == 0 || !locale.For(locale.NL).Has("payroll.confidence."+sector.Confidence)) {
			t.Errorf("%+v", sector)
		}
	}
}
