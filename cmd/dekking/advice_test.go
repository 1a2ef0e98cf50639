package main

import (
	"os"
	"path/filepath"
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
				status, out, err := runIn(t, folder, append(append([]string(nil), args...), flags...))
				if status != exitDone || err != "" {
					t.Fatalf("status %d: %s", status, err)
				}
				sameAsGolden(t, filepath.Join(folder, name+"."+suffix+".golden"), out)
			})
		}
	}
}

// runIn runs the program on files of a folder.
func runIn(t *testing.T, folder string, args []string) (status int, out, err string) {
	t.Helper()
	paths := append([]string(nil), args...)
	for i, arg := range paths {
		if strings.HasSuffix(arg, ".toml") {
			paths[i] = filepath.Join(folder, arg)
		}
	}
	var stdout, stderr strings.Builder
	status = run(paths, strings.NewReader(""), &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

func sameAsGolden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil || got != string(want) {
		t.Errorf("%s differs, see -update: %v\n%s", filepath.Base(path), err, got)
	}
}
