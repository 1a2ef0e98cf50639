package tui

import (
	"reflect"
	"testing"

	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"pgregory.net/rapid"
)

// act draws something a user, a terminal or chance may do.
func act(t *rapid.T, d *driver, answers map[string][]string) {
	switch rapid.IntRange(0, 9).Draw(t, "what") {
	case 0:
		before := d.m.Draft()
		d.send(tea.WindowSizeMsg{Width: rapid.IntRange(-1, 500).Draw(t, "width"), Height: rapid.IntRange(-1, 200).Draw(t, "height")})
		if !reflect.DeepEqual(before, d.m.Draft()) {
			t.Fatal("a resize changed the answers")
		}
	case 1:
		d.send(tea.WindowSizeMsg{Width: rapid.IntRange(55, 130).Draw(t, "width"), Height: rapid.IntRange(18, 45).Draw(t, "height")})
	case 2:
		text := rapid.StringN(0, 12, 60).Draw(t, "pasted")
		d.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: rapid.Bool().Draw(t, "bracketed")})
	case 3, 4, 5:
		d.press(answers[d.at()]...)
	case 6:
		d.press(rapid.SampledFrom([]string{"0", "1", "2", "9", "-", ",", "?", "a", "1000001", "31-12-2026", "1-1-2028", "x"}).Draw(t, "typed"))
	default:
		d.press(rapid.SampledFrom([]string{"enter", "tab", "shift+tab", "esc", "up", "down", "left", "right", "home", "end", "pgup",
			"pgdown", "f1", "space", "backspace", "delete", "ctrl+u", "ctrl+c", "ctrl+z", "ctrl+y", "f2", "f3", "f4", "ctrl+p",
			"ctrl+l", "ctrl+r", "t", "j", "c", "u", "r"}).Draw(t, "key"))
	}
}

// Whatever is pressed in whatever window: the screen fits it, resizing changes no answer, and the overview is only
// reached with every answer given and nothing refused.
func TestAnyKeysInAnyWindow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		product, answers := "sazas", sazasAnswers
		if rapid.Bool().Draw(t, "markt") {
			product, answers = "markt", marktAnswers
		}
		language := rapid.SampledFrom([]locale.Language{locale.NL, locale.EN}).Draw(t, "language")
		d := start(t, options(product, language, "/nonexistent"), 80, 24)
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			act(t, d, answers)
			if wrong := tooLarge(d.screen(), d.m.w.width, d.m.w.height); wrong != "" {
				t.Fatalf("at %s: %s\n%s", d.at(), wrong, d.screen())
			}
			if d.at() == "overview" {
				complete(t, d.m.w.state)
			}
		}
	})
}

// complete fails unless a state has every answer and nothing against it.
func complete(t *rapid.T, s *state) {
	if _, problems := s.draft.Request(s.table); len(problems) > 0 {
		t.Fatalf("the overview was reached with %v", problems)
	}
	if s.quote == nil || s.staff.Refused() {
		t.Fatal("the overview was reached with a refusal")
	}
	for _, q := range s.visible() {
		if !q.answered(s) {
			t.Fatalf("the overview was reached without an answer to %s", q.id)
		}
	}
}

// Forward after back gives the same screen, from every question and with any number of steps.
func TestForwardAfterBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		product, answers := "sazas", sazasAnswers
		if rapid.Bool().Draw(t, "markt") {
			product, answers = "markt", marktAnswers
		}
		d := start(t, options(product, locale.NL, ""), 80, 24).walk(answers, "overview")
		steps := rapid.IntRange(1, 12).Draw(t, "steps")
		var screens []string
		for range steps {
			if _, first := d.m.w.base.(*page); first && d.at() == "payroll" {
				break
			}
			screens = append(screens, d.screen())
			d.press("esc")
		}
		for i := len(screens) - 1; i >= 0; i-- {
			for at := d.at(); d.at() == at; {
				d.press("tab")
			}
			if d.screen() != screens[i] {
				t.Fatalf("forward shows\n%s\nand it was\n%s", d.screen(), screens[i])
			}
		}
	})
}
