package tui

import (
	"io"
	"math"
	"strconv"
	"strings"
	"testing"

	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"
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

// sixteen are the colours that common terminals show for the numbers 0 to 15, with the backgrounds they are shown on.
var sixteen = map[string][16]string{
	"xterm": {"#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
		"#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff"},
	"VGA": {"#000000", "#aa0000", "#00aa00", "#aa5500", "#0000aa", "#aa00aa", "#00aaaa", "#aaaaaa",
		"#555555", "#ff5555", "#55ff55", "#ffff55", "#5555ff", "#ff55ff", "#55ffff", "#ffffff"},
	"Windows": {"#0c0c0c", "#c50f1f", "#13a10e", "#c19c00", "#0037da", "#881798", "#3a96dd", "#cccccc",
		"#767676", "#e74856", "#16c60c", "#f9f1a5", "#3b78ff", "#b4009e", "#61d6d6", "#f2f2f2"},
}

// The same on a terminal with sixteen colours, whichever terminal that is.
func TestContrastOfSixteen(t *testing.T) {
	for terminal, colors := range sixteen {
		for name, p := range map[string]palette{"dark": darkBasic, "light": lightBasic} {
			background := colors[0]
			if name == "light" {
				background = colors[15]
			}
			for _, number := range []string{p.text, p.muted, p.accent, p.chosen, p.error, p.status, p.rule} {
				n, err := strconv.Atoi(number)
				if err != nil {
					t.Fatal(err)
				}
				if ratio := contrast(luminance(t, colors[n]), luminance(t, background)); ratio < 4.5 {
					t.Errorf("%s, %s: color %d has a contrast of %.2f", terminal, name, n, ratio)
				}
			}
		}
	}
}

// The same where there are 256 colours, and the nearest one is taken.
func TestContrastOf256(t *testing.T) {
	for name, p := range map[string]palette{"dark": darkPalette, "light": lightPalette} {
		for _, color := range []string{p.text, p.muted, p.accent, p.chosen, p.error, p.status, p.rule} {
			near := termenv.ConvertToRGB(termenv.ANSI256.Color(color)).Hex()
			if ratio := contrast(luminance(t, near), luminance(t, p.background)); ratio < 4.5 {
				t.Errorf("%s: %s becomes %s with a contrast of %.2f", name, color, near, ratio)
			}
		}
	}
}

// A terminal with sixteen colours gets its own palette; without colours nothing is coloured, and NO_COLOR is such a one.
func TestPaletteFollowsTheTerminal(t *testing.T) {
	o := options("sazas", locale.NL, "")
	for profile, want := range map[termenv.Profile]string{termenv.TrueColor: "38;2;", termenv.ANSI256: "38;5;", termenv.ANSI: "\x1b[1;96m", termenv.Ascii: ""} {
		m := inColor(o, profile)
		m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		screen := m.View()
		if colored := strings.Contains(screen, "\x1b["); colored != (want != "") || !strings.Contains(screen, want) {
			t.Errorf("profile %v draws %.200q", profile.Name(), screen)
		}
	}
	t.Setenv("NO_COLOR", "1")
	r := lipgloss.NewRenderer(io.Discard, termenv.WithUnsafe())
	if got := r.NewStyle().Foreground(lipgloss.Color("9")).Render("x"); got != "x" {
		t.Errorf("with NO_COLOR it draws %q", got)
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
