package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
)

// outlookCases are the commands that look ahead and back, each on invented cases of testdata/foresight.
var outlookCases = map[string][]string{
	"outlook":            {"outlook", "outlook-eight.toml", "--absence", "9%,9%,9%"},
	"outlook-now":        {"outlook", "outlook-eight.toml"},
	"outlook-capped":     {"outlook", "outlook-markt.toml", "--absence", "40%,4%", "--years", "4", "--sector", "5", "--wages", "+3%"},
	"outlook-ill":        {"outlook", "outlook-eight.toml", "--ill", "A:2027-03:13", "--ill", "B:2027-11:20", "--sector", "-2%"},
	"outlook-bad-year":   {"outlook", "outlook-eight.toml", "--scenario", "bad_year", "--years", "5"},
	"outlook-unknown":    {"outlook", "../advice/workshop-markt.toml", "--scenario", "sector_rises"},
	"trueup":             {"trueup", "trueup-beach.toml"},
	"trueup-unsettled":   {"trueup", "trueup-unsettled.toml"},
	"backtest":           {"backtest", "backtest-printer.toml"},
	"backtest-absence":   {"backtest", "backtest-absence.toml"},
	"outlook-long-ill":   {"outlook", "outlook-eight.toml", "--scenario", "long_illness"},
	"outlook-fixed-term": {"outlook", "../advice/workshop-markt.toml", "--absence", "12%,12%,12%,12%"},
}

// Guards what every command that looks ahead or back tells, word for word, in both languages and as JSON.
func TestForesight(t *testing.T) {
	folder := filepath.Join(root, "testdata", "foresight")
	for name, args := range outlookCases {
		for suffix, flags := range map[string][]string{"nl.txt": nil, "en.txt": {"--lang", "en"}, "json": {"--format", "json"}} {
			t.Run(name+"."+suffix, func(t *testing.T) {
				got := runHere("", append(inFolder(folder, args), flags...)...)
				if got.status != exitDone || got.err != "" {
					t.Fatalf("status %d: %s", got.status, got.err)
				}
				if strings.ContainsAny(got.out, "‹›{") && suffix != "json" {
					t.Errorf("not worded: %s", got.out)
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

// Guards the contract of the design: one entry per premium year after the first, and the figures of the worked cases.
func TestForesightContract(t *testing.T) {
	folder := filepath.Join(root, "testdata", "foresight")
	var ahead struct {
		Years []struct {
			Year                               int
			Absence, Percentage, Change, Total string
		}
	}
	out := runHere("", inFolder(folder, []string{"outlook", "outlook-eight.toml", "--absence", "9%,9%,9%", "--format", "json"})...).out
	if err := json.Unmarshal([]byte(out), &ahead); err != nil || len(ahead.Years) != 3 {
		t.Fatalf("%v: %s", err, out)
	}
	for i, change := range []string{"15.0%", "8.7%", "4.0%"} {
		if y := ahead.Years[i]; y.Year != 2028+i || y.Absence != "9%" || y.Change != change {
			t.Errorf("%+v, want %s", y, change)
		}
	}
	var settled struct {
		Schema     int
		Difference string
	}
	out = runHere("", inFolder(folder, []string{"trueup", "trueup-beach.toml", "--format", "json"})...).out
	if err := json.Unmarshal([]byte(out), &settled); err != nil || settled.Schema != 1 || settled.Difference != "249.21" {
		t.Errorf("%v: %+v", err, settled)
	}
}

// Guards that what cannot be supposed is refused with a word on what can, and what is missing is said.
func TestForesightRefuses(t *testing.T) {
	folder := filepath.Join(root, "testdata", "foresight")
	for name, tt := range map[string]struct {
		args   []string
		status int
		says   string
	}{
		"years":      {[]string{"outlook", "outlook-eight.toml", "--years", "6"}, exitUsage, "--years"},
		"absence":    {[]string{"outlook", "outlook-eight.toml", "--absence", "9%,x"}, exitUsage, "--absence"},
		"too many":   {[]string{"outlook", "outlook-eight.toml", "--absence", "1%,1%,1%,1%,1%,1%"}, exitUsage, "5"},
		"growth":     {[]string{"outlook", "outlook-eight.toml", "--sector", "80%"}, exitUsage, "--sector"},
		"nobody":     {[]string{"outlook", "outlook-eight.toml", "--ill", "Z:2027-03:13"}, exitUsage, "A:2027-03:13"},
		"no month":   {[]string{"outlook", "outlook-eight.toml", "--ill", "A:13"}, exitUsage, "A:2027-03:13"},
		"too long":   {[]string{"outlook", "outlook-eight.toml", "--ill", "A:2027-03:200"}, exitUsage, "104"},
		"scenario":   {[]string{"outlook", "outlook-eight.toml", "--scenario", "hope"}, exitUsage, "bad_year"},
		"real wages": {[]string{"trueup", "outlook-eight.toml"}, exitFailed, "real_wage"},
		"no past":    {[]string{"backtest", "trueup-beach.toml"}, exitFailed, "[[case]]"},
	} {
		t.Run(name, func(t *testing.T) {
			got := runHere("", inFolder(folder, tt.args)...)
			if got.status != tt.status || got.out != "" || !strings.Contains(got.err, tt.says) {
				t.Errorf("status %d, %s%s", got.status, got.out, got.err)
			}
		})
	}
}

// Guards that a list of percentages may hold decimal commas.
func TestCutList(t *testing.T) {
	for typed, want := range map[string]string{
		"9%,9%,9%": "9|9|9", "4,5%,9%": "4,5|9", "4,5%;9": "4,5%|9", "9,9,9": "9|9|9", " 4.5%, 6% ": "4.5|6",
	} {
		if got := strings.Join(cutList(typed), "|"); strings.ReplaceAll(got, " ", "") != want {
			t.Errorf("%s: %s, want %s", typed, got, want)
		}
	}
}
