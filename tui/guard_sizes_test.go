package tui

import (
	"testing"

	"dekking/premium/locale"
)

// Guards that every screen fits every window, whatever size a terminal claims to have, and that the answers do not depend
// on it.
func TestAnyWindow(t *testing.T) {
	sides := [][2]int{{-1, -1}, {0, 0}, {0, 24}, {80, 0}, {1, 1}, {5, 3}, {20, 5}, {20, 8}, {40, 12}, {59, 20}, {60, 19}, {60, 20},
		{80, 24}, {95, 24}, {96, 24}, {120, 40}, {250, 50}, {500, 200}, {20, 200}, {500, 5}, {65535, 65535}}
	for product, answers := range map[string]map[string][]string{"sazas": sazasAnswers, "markt": marktAnswers} {
		d := start(t, options(product, locale.NL, ""), 80, 24)
		d.each(answers, func() {
			before := string(d.m.w.request())
			for _, side := range sides {
				d.send(size(side[0], side[1]))
				width, height := max(0, min(side[0], maxWidth)), max(0, min(side[1], maxHeight))
				if wrong := tooLarge(d.screen(), width, height); wrong != "" {
					t.Errorf("%s at %s: %s", product, d.at(), wrong)
				}
			}
			if d.send(size(80, 24)); string(d.m.w.request()) != before {
				t.Errorf("%s at %s: the answers have changed", product, d.at())
			}
		})
	}
}
