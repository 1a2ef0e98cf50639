//go:build !windows

package tui

import (
	"os"
	"path/filepath"
	"testing"

	"dekking/premium"
	"dekking/premium/archive"
)

// A full quote in a real terminal, from the first question to the saved files, in at most 25 keys: what a person types,
// each rune counted, and what she sees before she types it.
func TestFullQuoteInATerminal(t *testing.T) {
	t.Parallel()
	s, keys := open(t, premium.Draft{}, ""), 0
	for _, step := range []struct {
		shows string
		keys  []string
	}{
		{"loonsom per jaar", []string{"9", "0", "k", "\r"}}, {"Hoeveel werknemers", []string{"3", "\r"}},
		{"In welke bedrijfstak", []string{"k", "a", "p", "\r"}}, {"Wat belooft uw cao", []string{"1"}},
		{"Welk deel van het loon", []string{"3"}}, {"Hoe lang betaalt u zelf", []string{"3"}},
		{"Voor hoeveel jaar", []string{"1"}}, {"Wanneer gaat de verzekering in", []string{"\r"}},
		{"werkgeverslasten?", []string{"1"}}, {"Wilt u een eindafrekening", []string{"1"}},
		{"Hoe vaak per jaar", []string{"1"}}, {"direct hiervoor", []string{"1"}},
		{"overstapservice?", []string{"1"}}, {"fusie of een overname", []string{"1"}},
		{"eerste jaar", []string{"s"}},
	} {
		s.until(step.shows).types(step.keys...)
		keys += len(step.keys)
	}
	s.until("offerte-")
	if keys > 25 {
		t.Errorf("it takes %d keys", keys)
	}
	saved, err := filepath.Glob(filepath.Join(s.folder, "offerte-*.toml"))
	if err != nil || len(saved) != 1 {
		t.Fatalf("saved: %v, %v", saved, err)
	}
	src, err := os.ReadFile(saved[0])
	if err != nil {
		t.Fatal(err)
	}
	if _, _, problems := archive.ReadRequest(saved[0], src); len(problems) > 0 {
		t.Error(problems)
	}
	s.types("\x03").types("\x03").ends(0, soon).restored()
}
