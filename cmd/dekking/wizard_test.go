package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// Guards the choice between the screen and plain questions: every reason for these by itself, and that there is no other.
func TestLineByLine(t *testing.T) {
	screen := surroundings{term: "xterm-256color", keys: true, screen: true}
	for name, tt := range map[string]struct {
		change func(*surroundings)
		want   bool
	}{
		"a terminal":         {func(*surroundings) {}, false},
		"--plain":            {func(s *surroundings) { s.plain = true }, true},
		"ACCESSIBLE=1":       {func(s *surroundings) { s.accessible = "1" }, true},
		"ACCESSIBLE=0":       {func(s *surroundings) { s.accessible = "0" }, true}, // as other programs read it: it is set
		"TERM=dumb":          {func(s *surroundings) { s.term = "dumb" }, true},
		"TERM=":              {func(s *surroundings) { s.term = "" }, true},
		"TERM=linux":         {func(s *surroundings) { s.term = "linux" }, false},
		"Windows, no TERM":   {func(s *surroundings) { s.term, s.windows = "", true }, false},
		"Windows, TERM=dumb": {func(s *surroundings) { s.term, s.windows = "dumb", true }, true},
		"answers from pipe":  {func(s *surroundings) { s.keys = false }, true},
		"output into pipe":   {func(s *surroundings) { s.screen = false }, true},
		"pipe to pipe":       {func(s *surroundings) { s.keys, s.screen = false, false }, true},
		"all of it":          {func(s *surroundings) { *s = surroundings{plain: true, accessible: "1", term: "dumb"} }, true},
	} {
		s := screen
		if tt.change(&s); s.lineByLine() != tt.want {
			t.Errorf("%s: line by line is %v", name, !tt.want)
		}
	}
}

// Guards which arguments begin an import, and that a request with one beside it does not.
func TestPayrollArguments(t *testing.T) {
	for want, lists := range map[bool][][]string{
		true:  {{"loonlijst.xlsx"}, {"/tmp/Loon 2026.CSV"}, {"a.xml", "b.xml"}, {"x.tsv"}, {"x.txt"}, {"x.xls"}},
		false: {{}, {"aanvraag.toml"}, {"offerte.json"}, {"a.xml", "aanvraag.toml"}, {"quote"}, {"xlsx"}},
	} {
		for _, args := range lists {
			if payrolls(args) != want {
				t.Errorf("%v: %v", args, !want)
			}
		}
	}
}

// Guards that payroll files on the command line are read before the first question, and that a file that is not there is
// said.
func TestWizardWithAPayroll(t *testing.T) {
	t.Setenv("ACCESSIBLE", "1")
	file, err := filepath.Abs("../../tui/testdata/loonaangifte-2026-01.xml")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir()) // where the answers are kept
	got := runHere("ja\n", file)
	if !strings.Contains(got.out, "4 rijen gelezen: 4 werknemers") || !strings.Contains(got.out, "bedrijfstak") {
		t.Errorf("%+v", got)
	}
	if got := runHere("s\n", "geen-loonlijst.csv"); !strings.Contains(got.out, "geen-loonlijst.csv: dit bestand is er niet") {
		t.Errorf("%+v", got)
	}
}
