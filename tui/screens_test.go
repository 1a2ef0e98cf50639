package tui

import (
	"encoding/xml"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/exp/golden"
	"github.com/muesli/termenv"
)

// Guards every screen as the user sees it; -update writes them anew.
func TestScreens(t *testing.T) {
	for _, walk := range []struct {
		product       string
		language      locale.Language
		width, height int
		theme         string // "": no colour
		answers       map[string][]string
	}{
		{"sazas", locale.NL, 80, 24, "", sazasAnswers},
		{"sazas", locale.NL, 80, 24, "dark", sazasAnswers},
		{"sazas", locale.NL, 80, 24, "light", sazasAnswers},
		{"sazas", locale.NL, 120, 40, "", sazasAnswers},
		{"sazas", locale.NL, 120, 40, "dark", sazasAnswers},
		{"sazas", locale.NL, 120, 40, "light", sazasAnswers},
		{"sazas", locale.NL, 60, 20, "", sazasAnswers},
		{"sazas", locale.EN, 80, 24, "", sazasAnswers},
		{"markt", locale.NL, 60, 20, "", marktAnswers},
		{"markt", locale.EN, 120, 40, "", marktAnswers},
	} {
		t.Run(fmt.Sprintf("%s-%s-%dx%d%s", walk.product, walk.language, walk.width, walk.height, walk.theme), func(t *testing.T) {
			d := themed(t, options(walk.product, walk.language, t.TempDir()), walk.theme)
			d.send(size(walk.width, walk.height))
			for {
				at := d.at()
				t.Run(at, func(t *testing.T) { golden.RequireEqual(t, strings.ReplaceAll(d.screen(), "\x1b", "\\e")) })
				if at == "overview" {
					break
				}
				d.press(walk.answers[at]...)
				if d.at() == at {
					t.Fatalf("no way on from %s:\n%s", at, d.screen())
				}
			}
		})
	}
}

// themed starts in a theme, or without colour.
func themed(t *testing.T, o Options, theme string) *driver {
	profile := termenv.TrueColor
	if o.Theme = theme; theme == "" {
		profile = termenv.Ascii
	}
	return &driver{t, inColor(o, profile)}
}

// Guards the screens beside the straight way: sums, steps, help, refusals, and the way back with prices compared.
func TestOtherScreens(t *testing.T) {
	for name, keys := range map[string][]string{
		"help":             {"?"},
		"unreadable":       {"1750.5", "enter"},
		"payroll_refused":  {"1.200.000", "enter"},
		"nothing_found":    {"226000", "enter", "6", "enter", "zzzz"},
		"stop":             {"226000", "enter", "ctrl+c"},
		"choose_first":     {"150k", "enter", "6", "enter", "kapper", "enter", "tab"},
		"absence_too_high": {"226000", "enter", "6", "enter", "install", "enter", "140", "enter"},
	} {
		t.Run(name, func(t *testing.T) {
			d := start(t, options("sazas", locale.NL, ""), 80, 24)
			golden.RequireEqual(t, d.press(keys...).screen())
		})
	}
	for name, keys := range map[string][]string{
		"sum":          {"down", "enter"},
		"steps":        {"enter"},
		"steps_sum":    {"enter", "down", "down", "enter"},
		"to_notices":   {"end", "up", "up", "up", "up", "up", "up", "up", "up", "up", "up", "up"},
		"back_payment": {"esc"},
		"jump":         {"end", "up", "up", "up", "up", "up", "up", "enter"},
		"small":        {},
	} {
		t.Run(name, func(t *testing.T) {
			d := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "overview").press(keys...)
			if name == "small" {
				d.send(tea.WindowSizeMsg{Width: 40, Height: 8})
			}
			golden.RequireEqual(t, d.screen())
		})
	}
}

// Guards the picture in the README, which is drawn from View; -update draws it anew.
func TestPicture(t *testing.T) {
	d := &driver{t, inColor(options("sazas", locale.NL, ""), termenv.TrueColor)}
	d.send(tea.WindowSizeMsg{Width: 104, Height: 30})
	d.walk(sazasAnswers, "eigenrisico").press("down", "down")
	picture := SVG(d.screen(), 104, 30)
	for _, want := range []string{"6 weken", "Totaal jaar 1", `fill="#7fc3ff"`} {
		if !strings.Contains(picture, want) {
			t.Errorf("the picture lacks %s", want)
		}
	}
	if err := xml.Unmarshal([]byte(picture), new(any)); err != nil {
		t.Errorf("the picture is no XML: %v", err)
	}
	const path = "../testdata/wizard.svg"
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile(path, []byte(picture), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if drawn, err := os.ReadFile(path); err != nil || string(drawn) != picture {
		t.Errorf("%s is not what the wizard shows", path)
	}
}
