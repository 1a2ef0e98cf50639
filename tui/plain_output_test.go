package tui

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// unfit is the first thing in a text that a pipe or a screen reader should not get; "" when there is none.
func unfit(text string) string {
	for i, r := range text {
		switch {
		case r == '\n':
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == unicode.ReplacementChar,
			strings.ContainsRune("─│┌┐└┘═█▓■□►◄●○→", r):
			return fmt.Sprintf("%q in …%q", r, text[max(0, i-40):i])
		}
	}
	return ""
}

// Nothing that acts on a terminal and nothing that is drawn comes out, whatever goes in.
func TestPlainIsPlain(t *testing.T) {
	for _, language := range []locale.Language{locale.NL, locale.EN} {
		o := options("sazas", language, t.TempDir())
		o.Draft.Employer.Name = "\x1b[31mevil\u202e"
		y, record := typing(o, plainSazas, "-")
		y.record = io.Discard
		y.first = map[string][]string{"sector": {"\x1b]11;?\x07\u009b31m"}, "": {"u", "?", "\x1b[2J"}}
		if err := y.run(); err != nil {
			t.Fatal(err)
		}
		if found := unfit(record.String()); found != "" {
			t.Error(found)
		}
		if strings.Contains(record.String(), "‹") {
			t.Errorf("a text is missing:\n%s", record)
		}
	}
}

// Amounts are said in words, but on the page that is printed.
func TestPlainSpeech(t *testing.T) {
	s := newSpeech(locale.For(locale.NL))
	for text, want := range map[string]string{
		"€\u00a0-459,06":             "min 459,06 euro",
		"€\u00a0175.000.":            "175.000 euro.",
		"van € 1 tot € 2":            "van 1 euro tot 2 euro",
		"premie n.t.b.":              "premie nog niet bekend",
		"4,2% · 3,9%":                "4,2%, 3,9%",
		"op 01-12-2026":              "op 01-12-2026",
		"een\x1b[31m regel\nof twee": "een[31m regelof twee",
	} {
		if got := s.of(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	if got, want := s.of(s.sum("9.887,50 × -5% = -494,38")), "9.887,50 keer min 5% is min 494,38"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// broken is an output that takes so many bytes and no more.
type broken struct{ left int }

func (b *broken) Write(p []byte) (int, error) {
	if b.left -= len(p); b.left < 0 {
		return 0, errors.New("no space left")
	}
	return len(p), nil
}

// An output that is full ends the conversation, and the answers are kept.
func TestPlainFullOutput(t *testing.T) {
	folder := t.TempDir()
	o := options("sazas", locale.NL, folder)
	o.In, o.Out = strings.NewReader("226000\n6\ninstall\n"), &broken{900}
	if err := RunPlain(o); err == nil || !strings.Contains(err.Error(), "no space left") {
		t.Errorf("it ended with %v", err)
	}
	if files, _ := filepath.Glob(filepath.Join(folder, "concept*")); len(files) != 1 {
		t.Errorf("%d files are kept", len(files))
	}
}

// recomputeIn prices a saved request again, for a reader, and holds the saved quote against it.
func recomputeIn(t *testing.T, p *locale.Printer, saved, coverage string) {
	t.Helper()
	src, err := os.ReadFile(saved + ".toml")
	if err != nil {
		t.Fatal(err)
	}
	draft, _, problems := archive.ReadRequest(saved+".toml", src)
	s := derive(library(), p, draft)
	if len(problems) > 0 || s.quote == nil || s.quote.Cover.Coverage.String() != coverage {
		t.Fatalf("the saved request gives no quote, or another one: %v %v\n%s", problems, s.hindrances(), src)
	}
	want, _ := document.Write(p, document.Paper{Quote: s.quote, Program: "dekking", Number: archive.Number(draft, s.table.Fingerprint)}, "json")
	if got, _ := os.ReadFile(saved + ".json"); string(uncarried(t, got)) != string(want) {
		t.Errorf("the saved quote is not that of the saved request:\n%s\nwant\n%s", got, want)
	}
}

// Guards that on a terminal lines are broken between words, and that nothing is lost by it.
func TestPlainWraps(t *testing.T) {
	y, record := typing(options("sazas", locale.NL, t.TempDir()), plainSazas, "cao")
	_ = y.run()
	all := strings.Fields(record.String())
	y, record = typing(options("sazas", locale.NL, t.TempDir()), plainSazas, "cao")
	y.talk.width = 40
	_ = y.run()
	if !slices.Equal(strings.Fields(record.String()), all) || len(all) < 50 {
		t.Errorf("%d words, and unbroken %d", len(strings.Fields(record.String())), len(all))
	}
	for line := range strings.Lines(record.String()) {
		if n := len([]rune(strings.TrimSuffix(line, "\n"))); n > 40 && !strings.HasPrefix(line, "> ") {
			t.Errorf("%d wide: %q", n, line)
		}
	}
}
