package tui

import (
	"math"
	"strconv"
	"testing"
)

// Every colour must be readable on its background: a contrast of at least 4.5:1 by WCAG.
func TestContrast(t *testing.T) {
	for name, p := range map[string]palette{"dark": darkPalette, "light": lightPalette} {
		backgrounds := []string{p.background, "#000000"}
		if name == "light" {
			backgrounds = []string{p.background, "#ffffff"}
		}
		for _, color := range []string{p.text, p.muted, p.accent, p.chosen, p.error, p.status, p.rule} {
			for _, background := range backgrounds {
				if ratio := contrast(luminance(t, color), luminance(t, background)); ratio < 4.5 {
					t.Errorf("%s: %s on %s has a contrast of %.2f", name, color, background, ratio)
				}
			}
		}
	}
}

func contrast(a, b float64) float64 { return (math.Max(a, b) + 0.05) / (math.Min(a, b) + 0.05) }

func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(hex[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

// COLORFGBG counts only when nothing was asked; what it does not tell is dark.
func TestDark(t *testing.T) {
	for _, tt := range []struct {
		theme, colors string
		want          bool
	}{
		{"dark", "0;15", true}, {"light", "15;0", false}, {"auto", "0;15", false}, {"auto", "0;default;7", false},
		{"auto", "15;0", true}, {"auto", "", true}, {"", "rubbish", true},
	} {
		if got := dark(tt.theme, tt.colors); got != tt.want {
			t.Errorf("dark(%q, %q) = %v", tt.theme, tt.colors, got)
		}
	}
}
