package archive

import (
	"testing"

	"dekking/premium/locale"
)

// Guards how figures of a kept quote are shown.
func TestShown(t *testing.T) {
	p := locale.For(locale.NL)
	for value, want := range map[string]string{
		"7232.00": "7.232,00", "-12.34": "-12,34", "3.20%": "3,20%", "-5%": "-5%", "0.407": "0,407", "6": "6",
		Unknown: "n.t.b.", "": "–", "typed": "typed",
	} {
		if got := Shown(p, value); got != want {
			t.Errorf("%q: %q, want %q", value, got, want)
		}
	}
}
