package tui

import (
	"bytes"
	"encoding/base64"
	"strings"
	"testing"
)

// clipboard is what was last put on the clipboard of the terminal.
func clipboard(t *testing.T, out *bytes.Buffer) string {
	t.Helper()
	_, sent, found := strings.Cut(out.String(), "\x1b]52;c;")
	sent, _, closed := strings.Cut(sent, "\a")
	text, err := base64.StdEncoding.DecodeString(sent)
	if !found || !closed || err != nil {
		t.Fatalf("nothing was copied: %q", out.String())
	}
	return string(text)
}

// Guards that an amount and a paragraph can be copied: the row under the cursor, and the covering note.
func TestCopy(t *testing.T) {
	for name, c := range map[string]struct {
		keys []string
		want []string
	}{
		"amount": {[]string{"down", "y"}, []string{"Basispremie\t€ 7.232,00\t€ 7.232,00"}},
		"note": {[]string{"b", "y"}, []string{"Hier staat het belangrijkste.", "In het eerste jaar betaalt u € 9.967,83. Daarna betaalt u € 10.436,08 per jaar",
			"Dit briefje is geen aanbod"}},
		"sum": {[]string{"down", "enter", "y"}, []string{"226.000,00 × 3,20% = 7.232,00"}},
	} {
		t.Run(name, func(t *testing.T) {
			d := caseOf(t, "installer", 80, 24)
			var out bytes.Buffer
			d.m.w.options.Out = &out
			d.press(c.keys...).sees("Gekopieerd naar het klembord")
			got := strings.NewReplacer("\u00a0", " ", "\n", " ").Replace(clipboard(t, &out))
			for _, want := range c.want {
				if !strings.Contains(got, want) {
					t.Errorf("%q is not in %q", want, got)
				}
			}
		})
	}
}
