package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// lookedAhead are the commands that follow an illness, name dates and picture the risk.
var lookedAhead = map[string][]string{
	"benefit-installer": {"benefit", "benefit-installer.toml", "--employee", "D"},
	"benefit-turns": {"benefit", "benefit-builder.toml", "--employee", "B", "--from", "2023-09-04", "--weeks", "40", "--other", "100.00",
		"--recovered", "2023-11-06:2023-11-26,2024-01-08:2024-02-18,2024-03-25:2024-04-21:50"},
	"benefit-minimum":  {"benefit", "benefit-builder.toml", "--employee", "C", "--weeks", "60"},
	"benefit-pension":  {"benefit", "benefit-builder.toml", "--employee", "D", "--from", "2025-08-01", "--weeks", "30"},
	"benefit-death":    {"benefit", "benefit-builder.toml", "--employee", "A", "--from", "2023-12-04", "--weeks", "16", "--death", "2024-01-31"},
	"benefit-sanction": {"benefit", "benefit-installer.toml", "--employee", "E", "--weeks", "156"},
	"benefit-sick":     {"benefit", "benefit-builder.toml", "--employee", "G", "--from", "2023-07-01", "--weeks", "8"},
	"dates-installer":  {"dates", "benefit-installer.toml"},
	"dates-builder":    {"dates", "benefit-builder.toml"},
	"risk-installer":   {"risk", "benefit-installer.toml", "--years", "5000"},
	"risk-builder":     {"risk", "benefit-builder.toml", "--years", "5000", "--seed", "7"},
}

// Guards what these commands tell, word for word, in both languages and as JSON; no line of text is wider than 80 columns.
func TestBenefit(t *testing.T) {
	folder := filepath.Join(root, "testdata", "foresight")
	for name, args := range lookedAhead {
		for suffix, flags := range map[string][]string{"nl.txt": nil, "en.txt": {"--lang", "en"}, "json": {"--format", "json"}} {
			t.Run(name+"."+suffix, func(t *testing.T) {
				got := runHere("", append(inFolder(folder, args), flags...)...)
				if got.status != exitDone || got.err != "" {
					t.Fatalf("status %d: %s", got.status, got.err)
				}
				golden(t, filepath.Join(folder, name+"."+suffix+".golden"), got.out)
				for line := range strings.Lines(got.out) {
					if suffix != "json" && len([]rune(line)) > 81 {
						t.Errorf("too wide: %s", line)
					}
				}
			})
		}
	}
}

// Guards that what cannot be is refused, with the flag named and status 2.
func TestBenefitRefuses(t *testing.T) {
	folder := filepath.Join(root, "testdata", "foresight")
	for _, args := range [][]string{
		{"--employee"}, {}, {"--employee", "X"}, {"--employee", "D", "--weeks", "0"}, {"--employee", "D", "--weeks", "157"},
		{"--employee", "D", "--from", "2024-02-30"}, {"--employee", "D", "--other", "-5"}, {"--employee", "D", "--death", "2020-01-01"},
		{"--employee", "D", "--recovered", "2024-03-01"}, {"--employee", "D", "--recovered", "2024-03-01:2024-02-01"},
		{"--employee", "D", "--recovered", "2024-03-01:2024-04-01:0"}, {"--employee", "D", "--recovered", "2023-12-15:2024-04-01"},
		{"--employee", "D", "--recovered", "2024-03-01:2024-04-01,2024-04-01:2024-05-01"},
	} {
		got := runHere("", inFolder(folder, append([]string{"benefit", "benefit-installer.toml"}, args...))...)
		if got.status != exitUsage || got.out != "" || !strings.Contains(got.err, "--") {
			t.Errorf("%v: status %d, %s%s", args, got.status, got.out, got.err)
		}
	}
	if got := runHere("", inFolder(folder, []string{"risk", "benefit-installer.toml", "--years", "10"})...); got.status != exitUsage {
		t.Errorf("status %d: %s", got.status, got.err)
	}
}

// Guards that no label is told where one is asked for, and that a label is refused where there is no staff list.
func TestBenefitAsksForAnEmployee(t *testing.T) {
	installer, totals := filepath.Join(root, "testdata", "foresight", "benefit-installer.toml"), filepath.Join(t.TempDir(), "totals.toml")
	request := "quote_date = 2023-10-15\n[employer]\nsector = \"bouw\"\n[payroll]\ntotal = \"170000\"\nheadcount = 6\n" +
		"[cover]\ncoverage = \"100/70\"\neigenrisico = \"6w\"\nterm = 1\n"
	if err := os.WriteFile(totals, []byte(request), 0o600); err != nil {
		t.Fatal(err)
	}
	for want, args := range map[string][]string{
		"Zeg met --employee om welke werknemer het gaat":            {installer},
		"is geen werknemer van de aanvraag. Kies een van de labels": {installer, "--employee", "X"},
		"de aanvraag heeft geen lijst van werknemers":               {totals, "--employee", "A"},
	} {
		got := runHere("", append([]string{"benefit"}, args...)...)
		if got.status != exitUsage || !strings.Contains(got.err, want) || strings.Contains(got.err, "is  ") || strings.Contains(got.err, " D,") {
			t.Errorf("%v: status %d, %s", args, got.status, got.err)
		}
	}
	if got := runHere("", "benefit", totals); got.status != exitDone {
		t.Errorf("average of totals: status %d, %s", got.status, got.err)
	}
}
