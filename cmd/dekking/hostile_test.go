package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dekking/premium/locale"
)

// Guards that nothing from the command line or a file reaches a terminal as a command to it.
func TestHostileArguments(t *testing.T) {
	const evil = "\x1b[31m\u202e\u009bevil"
	for _, args := range [][]string{
		{"quote", evil}, {evil}, {"quote", "--format", evil, "x"}, {"--" + evil}, {"--lang", evil}, {"--date", evil}, {"--theme", evil},
		{"quote", "x", evil}, {"tariffs", evil}, {"tariffs", "show", evil}, {"tariffs", "show", "sazas", evil}, {"help", evil},
		{"--tariffs", evil, "tariffs", "list"}, {"tariffs", "check", evil}, {"quote", "x", "--plain=" + evil},
		{"quote", "../../testdata/cases/installer.toml", "-o", "no/" + evil},
	} {
		got := runHere("", args...)
		if got.status == exitDone || got.out != "" {
			t.Errorf("%q: status %d, output %q", args, got.status, got.out)
		}
		if strings.ContainsAny(got.err, "\x1b\u202e\u009b") || !strings.Contains(got.err, "evil") {
			t.Errorf("%q: %q", args, got.err)
		}
		assertReadable(t, got.err)
	}
}

// Guards that a file with mistakes beyond counting is refused quickly, and the first of them are told.
func TestMistakesBeyondCounting(t *testing.T) {
	const head = "quote_date = 2023-10-15\nstart_date = 2023-12-01\n"
	for name, line := range map[string]string{
		"no wage":     "[[employee]]\nlabel = \"A\"\n",
		"bad wage":    "[[employee]]\nwage = \"A\"\n",
		"bad birth":   "[[employee]]\nwage = \"1\"\nborn = 2090-01-01\n",
		"unknown key": "[[employee]]\nwage = \"1\"\nx = 1\n",
	} {
		path := filepath.Join(t.TempDir(), "r.toml")
		if err := os.WriteFile(path, []byte(head+strings.Repeat(line, 20_000)), 0o600); err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		got := runHere("", "quote", path, "--format", "json")
		if took := time.Since(start); took > 2*time.Second && !testing.Short() {
			t.Errorf("%s: took %v", name, took)
		}
		if lines := strings.Count(got.err, "\n"); got.status != exitFailed || lines < 1000 || lines > 3*maxTold+20 {
			t.Errorf("%s: status %d, %d lines", name, got.status, lines)
		}
		if !strings.Contains(got.err, "eerste 1000") || strings.Count(got.out, `"message"`) > maxTold {
			t.Errorf("%s: %.300s", name, got.err)
		}
	}
}

// Guards that the language is known before the arguments are parsed, so that complaints about them are in it.
func TestLanguageOf(t *testing.T) {
	for line, want := range map[string]locale.Language{
		"": locale.NL, "quote x": locale.NL, "--lang en": locale.EN, "quote x --lang=en": locale.EN, "--lang EN": locale.EN,
		"--lang": locale.NL, "--lang de": locale.NL, "-- --lang en": locale.NL, "--lang en --lang nl": locale.NL, "--lang=": locale.NL,
	} {
		if got := languageOf(strings.Fields(line)); got != want {
			t.Errorf("%q: %s", line, got)
		}
	}
}

// Guards that a disk that is full ends in a sentence, not in a half result that looks whole.
func TestFullOutput(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer full.Close()
	var told strings.Builder
	status := run([]string{"quote", "../../testdata/cases/installer.toml"}, strings.NewReader(""), full, &told)
	if status != exitFailed || !strings.Contains(told.String(), "standaarduitvoer is niet te schrijven") {
		t.Errorf("status %d, %s", status, told.String())
	}
}
