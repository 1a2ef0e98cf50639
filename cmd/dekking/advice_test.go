package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// advised are the commands that advise, each on invented cases of testdata/advice with something to say.
var advised = map[string][]string{
	"check":         {"check", "workshop.toml"},
	"matrix":        {"matrix", "workshop.toml"},
	"matrix-cross":  {"matrix", "workshop.toml", "--rows", "term", "--columns", "payment"},
	"levers":        {"levers", "workshop.toml"},
	"levers-limit":  {"levers", "workshop.toml", "--limit", "700", "--per", "month", "--following"},
	"levers-none":   {"levers", "workshop.toml", "--limit", "100"},
	"compare":       {"compare", "workshop.toml", "workshop-next.toml", "workshop-markt.toml"},
	"radar":         {"radar", "workshop.toml"},
	"hire":          {"radar", "workshop.toml", "--hire", "32000", "--from", "2027-04-01"},
	"hire-refused":  {"radar", "workshop.toml", "--hire", "900000"},
	"ownrisk":       {"ownrisk", "workshop.toml"},
	"readings":      {"readings", "workshop.toml"},
	"check-markt":   {"check", "workshop-markt.toml"},
	"compare-same":  {"compare", "workshop.toml", "workshop.toml"},
	"matrix-markt":  {"matrix", "workshop-markt.toml"},
	"readings-read": {"readings", "workshop-read.toml"},
}

// Guards what every advising command tells, word for word, in both languages and as JSON.
func TestAdvice(t *testing.T) {
	folder := filepath.Join(root, "testdata", "advice")
	for name, args := range advised {
		for suffix, flags := range map[string][]string{"nl.txt": nil, "en.txt": {"--lang", "en"}, "json": {"--format", "json"}} {
			t.Run(name+"."+suffix, func(t *testing.T) {
				got := runHere("", append(inFolder(folder, args), flags...)...)
				if got.status != exitDone || got.err != "" {
					t.Fatalf("status %d: %s", got.status, got.err)
				}
				golden(t, filepath.Join(folder, name+"."+suffix+".golden"), got.out)
			})
		}
	}
}

// inFolder puts a folder before the files among arguments.
func inFolder(folder string, args []string) []string {
	paths := slices.Clone(args)
	for i, arg := range paths {
		if strings.HasSuffix(arg, ".toml") {
			paths[i] = filepath.Join(folder, arg)
		}
	}
	return paths
}

// Guards the covering note, word for word: that of an example premium, of a typed one, and of one that is not complete.
func TestNote(t *testing.T) {
	for name, path := range map[string]string{"note": "advice/workshop.toml", "note-typed": "cases/installer.toml",
		"note-unknown": "advice/workshop-markt.toml"} {
		for _, language := range []string{"nl", "en"} {
			got := runHere("", "quote", filepath.Join(root, "testdata", path), "--format", "note", "--lang", language)
			if got.status != exitDone || got.err != "" {
				t.Fatalf("status %d: %s", got.status, got.err)
			}
			golden(t, filepath.Join(root, "testdata", "advice", name+"."+language+".txt.golden"), got.out)
		}
	}
}

// Guards that a typed percentage is named as the reason why coverage and own risk are not among the levers, and that
// without one nothing is said.
func TestLeversSayWhatIsMissing(t *testing.T) {
	typed := runHere("", "levers", filepath.Join(root, "testdata", "cases", "installer.toml"))
	if !strings.Contains(typed.out, "Niet in deze lijst: dekking en eigen risico.") {
		t.Error(typed.out)
	}
	tables := runHere("", "levers", filepath.Join(root, "testdata", "advice", "workshop.toml"))
	if tables.status != exitDone || strings.Contains(tables.out, "Niet in deze lijst") {
		t.Error(tables.out)
	}
}
