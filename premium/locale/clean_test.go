package locale

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// Labels come from payroll files; none of these may reach a terminal.
func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"Zoë Ünal":                "Zoë Ünal",
		"a\x1b[31mb":              "a[31mb",
		"a\u009b31mb":             "a31mb",
		"a\r\n\t\b\x00b":          "ab",
		"a\u202eb\u2066c\u200fd":  "abcd",
		"a\u2028b\u2029c\u200bd":  "abcd",
		"a\ufeffb":                "ab",
		"a\U000E0041\U000E007Fb":  "ab",
		"a\xff\xfeb\ufffdc":       "abc",
		"€ 1.234,56\u00a0bruto":   "€ 1.234,56\u00a0bruto",
		"een heel erg lange naam": "een heel erg lange n",
	} {
		if got := Clean(in, 20); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
	if got := Clean("éé\x00é", 2); got != "éé" {
		t.Errorf("the cap counts runes that are kept: got %q", got)
	}
	if got := Clean("abc", 0); got != "" {
		t.Errorf("got %q, want nothing", got)
	}
}

func TestCleanHoldsForAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in, limit := rapid.String().Draw(t, "text"), rapid.IntRange(0, 50).Draw(t, "limit")
		got := Clean(in, limit)
		if utf8.RuneCountInString(got) > limit || !utf8.ValidString(got) || strings.IndexFunc(got, hidden) >= 0 {
			t.Fatalf("Clean(%q, %d) = %q", in, limit, got)
		}
		if Clean(got, limit) != got {
			t.Fatalf("cleaning %q twice differs", in)
		}
	})
}
