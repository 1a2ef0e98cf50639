package tui

import (
	"testing"

	"dekking/premium/locale"
)

// The keys of a quote from nothing, each rune of an answer counted.
func TestQuoteInFewKeys(t *testing.T) {
	for name, keys := range map[string][]string{
		"a small payroll": {"9", "0", "k", "enter", "3", "enter", "k", "a", "p", "enter", "1", "3", "3", "1", "enter", "1", "1", "1", "1", "1", "1"},
		"own absence asked": {"2", "2", "6", "k", "enter", "6", "enter", "4", "3", "enter", "4", "enter", "5", "enter",
			"1", "3", "3", "1", "enter", "1", "1", "1", "1", "1", "1"},
	} {
		t.Run(name, func(t *testing.T) {
			d := start(t, options("sazas", locale.NL, ""), 80, 24).press(keys...)
			if d.at() != "overview" || len(keys) > 25 {
				t.Errorf("after %d keys at %s:\n%s", len(keys), d.at(), d.screen())
			}
		})
	}
}
