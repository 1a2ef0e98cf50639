package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// Guards that wrapping loses no word and no line is too wide.
func TestWrap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`([a-zé/€]{0,30} ?){0,20}`).Draw(t, "text")
		width := rapid.IntRange(1, 40).Draw(t, "width")
		lines := wrap(text, width)
		for _, line := range lines {
			if utf8.RuneCountInString(line) > width {
				t.Fatalf("%q is wider than %d", line, width)
			}
		}
		if strings.ReplaceAll(strings.Join(lines, ""), " ", "") != strings.ReplaceAll(text, " ", "") {
			t.Fatalf("%q became %q", text, lines)
		}
	})
}

// Guards that an amount stays with its euro sign, and an address is cut behind a slash.
func TestWrapKeepsTogether(t *testing.T) {
	if got := wrap("boete tot €\u00a0455", 10); got[1] != "€\u00a0455" {
		t.Errorf("got %q", got)
	}
	if got := wrap("https://a.example/long/path", 20); got[0] != "https://a.example/" {
		t.Errorf("got %q", got)
	}
}

// Guards that the pages fit their width in both languages, whatever the edition.
func TestPagesFit(t *testing.T) {
	for _, language := range []string{"nl", "en"} {
		for _, args := range [][]string{
			{"show", "sazas", "2022"}, {"show", "sazas", "2027"}, {"show", "markt", "2023"}, {"show", "reference", "2023"},
			{"show", "reference", "2027"}, {"show", "sectors"}, {"list"},
		} {
			got := runHere("", append(append([]string{"tariffs"}, args...), "--lang", language)...)
			if got.status != exitDone || got.err != "" {
				t.Errorf("%v: %d %s", args, got.status, got.err)
			}
			assertReadable(t, got.out)
			for line := range strings.Lines(got.out) {
				if utf8.RuneCountInString(line) > pageWidth+1 {
					t.Errorf("%v: too wide: %s", args, line)
				}
			}
		}
	}
}
