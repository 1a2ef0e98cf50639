package tui

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

// Guards how terminals give the path of a file that is dropped on them, each in its own way.
func TestDroppedPaths(t *testing.T) {
	for text, want := range map[string][]string{
		"/home/jan/loon.xlsx":              {"/home/jan/loon.xlsx"},
		"'/home/jan/mijn loon.csv' ":       {"/home/jan/mijn loon.csv"},
		`"C:\Users\Jan de Wit\loon.xlsx"`:  {`C:\Users\Jan de Wit\loon.xlsx`},
		`C:\loon\nieuw.xml`:                {`C:\loon\nieuw.xml`},
		`C:\Users\Jan de Wit\loon.csv`:     {`C:\Users\Jan de Wit\loon.csv`},
		`\\server\deel\loon.XLS`:           {`\\server\deel\loon.XLS`},
		`/home/jan/mijn\ loon\ \(1\).csv`:  {"/home/jan/mijn loon (1).csv"},
		"file:///home/jan/mijn%20loon.csv": {"/home/jan/mijn loon.csv"},
		"file:///C:/loon/a%20b.xlsx\r\n":   {"C:/loon/a b.xlsx"},
		"'/a b.xml' '/c.xml'":              {"/a b.xml", "/c.xml"},
		"/a.xml /c d.csv\n/e.tsv":          {"/a.xml", "/c d.csv", "/e.tsv"},
		`C:\a b.xml "C:\c d.xml"`:          {`C:\a b.xml`, `C:\c d.xml`},
		"~/loon.txt":                       {"~/loon.txt"},
		"226000":                           nil,
		"€ 226.000,00":                     nil,
		"1.234":                            nil,
		"/home/jan/brief.pdf":              nil,
		"loon.csv is het bestand":          nil,
		"A\t52000\tx.csv":                  nil,
		"":                                 nil,
		"'":                                nil,
		"/home/jan/het loon van mei en juni 26.xlsx": {"/home/jan/het loon van mei en juni 26.xlsx"},
	} {
		if got := droppedPaths(text); !reflect.DeepEqual(got, want) {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
	if got := pathsIn("/geen extensie"); !reflect.DeepEqual(got, []string{"/geen extensie"}) {
		t.Errorf("what was typed gives %q", got)
	}
}

// Whatever is pasted, it is taken apart without a fault, and what is written for paths gives the same paths.
func TestAnyPaths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pathsIn(rapid.String().Draw(t, "text"))
		paths := rapid.SliceOfN(rapid.StringMatching(`[A-Za-z]:\\[A-Za-z0-9 ]{0,8}[a-z]\.(csv|xml)|/[a-z0-9 ]{0,8}[a-z]\.xlsx`), 1, 4).Draw(t, "paths")
		if got := pathsIn(joinedPaths(paths)); len(paths) > 1 && !reflect.DeepEqual(got, paths) {
			t.Fatalf("%q gives %q", paths, got)
		}
	})
}
