package tui

import (
	"testing"

	"dekking/premium/locale"
)

// What a key costs before the frame: all options priced again on a change, and the screen drawn.
func BenchmarkKey(b *testing.B) {
	d := start(b, options("sazas", locale.NL, ""), 120, 40).walk(sazasAnswers, "coverage")
	b.Run("look", func(b *testing.B) {
		for b.Loop() {
			d.press("down", "up")
			d.screen()
		}
	})
	b.Run("choose", func(b *testing.B) {
		for b.Loop() {
			d.press("3", "esc")
			d.screen()
		}
	})
}
