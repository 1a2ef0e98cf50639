package tui

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dekking/premium/locale"

	"github.com/charmbracelet/x/exp/golden"
)

// askingFile is a list with columns to name and cells to mend.
func askingFile(t *testing.T) string {
	path := filepath.Join(t.TempDir(), "loon.csv")
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(asking, "\t", ";")), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// Guards an import line by line as it is read; -update writes it anew.
func TestPlainImport(t *testing.T) {
	for name, tt := range map[string]struct {
		language locale.Language
		lines    []string
	}{
		"declaration": {locale.NL, []string{declared, "misschien", "ja", "s"}},
		"asked":       {locale.NL, []string{"bestand", "FILE", "99", "2", "", "j", "morgen", "1-2-1990", "2400/4w", "s"}},
		"english":     {locale.EN, []string{"file", "FILE", "2", "20", "yes", "", "nonsense", "2600/m", "s"}},
		"declined":    {locale.NL, []string{declared, "nee", "226000", "s"}},
		"missing":     {locale.NL, []string{"/geen/loon.csv", "bestand", "t", "s"}},
		"stopped":     {locale.NL, []string{"FILE", "2", "20", "j", "s"}},
	} {
		t.Run(name, func(t *testing.T) {
			file := askingFile(t)
			for i, line := range tt.lines {
				if line == "FILE" {
					tt.lines[i] = file
				}
			}
			o := options("sazas", tt.language, t.TempDir())
			out, err := piped(o, tt.lines...)
			if err != nil {
				t.Errorf("it ended with %v", err)
			}
			out = strings.ReplaceAll(strings.ReplaceAll(out, o.Folder, "DIR"), filepath.Dir(file), "DIR")
			golden.RequireEqual(t, out)
		})
	}
}

// Input that ends in an import names the step, and nothing is taken over by halves.
func TestPlainImportEndsEarly(t *testing.T) {
	file := askingFile(t)
	for want, lines := range map[string][]string{
		"Welk bestand":              {"bestand"},
		"Welke kolommen":            {file},
		"Overnemen?":                {file, "2", "20"},
		"die niet te lezen is":      {file, "2", "20", "j"},
		"In welke bedrijfstak":      {declared, "ja"},
		"Hoe hoog is de loonsom":    {declared, "nee"},
		"cel die niet te lezen is?": {file, "2", "20", "j", "1-2-1990"},
	} {
		out, err := piped(options("sazas", locale.NL, t.TempDir()), lines...)
		ended, ok := errors.AsType[*EndedError](err)
		if !ok || !strings.Contains(ended.Question, want) {
			t.Errorf("%v: %v\n%s", lines, err, out)
		}
		if ended != nil && ended.Kept != "" && strings.Contains(want, "cel") {
			t.Errorf("%v: something was kept", lines)
		}
	}
}

// The files that the command line names are imported before the first question.
func TestPlainStartsWithAnImport(t *testing.T) {
	o := options("sazas", locale.NL, t.TempDir())
	o.Import = []string{declared}
	out, err := piped(o, "ja")
	if err == nil || !strings.Contains(out, "De lijst telt nu 4 werknemers") || !strings.Contains(err.Error(), "bedrijfstak") {
		t.Errorf("%v\n%s", err, out)
	}
}
