package tui

import (
	"testing"

	"dekking/premium"
	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"pgregory.net/rapid"
)

// Whatever is pressed on the tabs, in whatever window and language: the screen fits it, and the overview is only shown with
// a quote.
func TestAnyKeysOnTabs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		product, answers := "sazas", sazasAnswers
		if rapid.Bool().Draw(t, "markt") {
			product, answers = "markt", marktAnswers
		}
		language := rapid.SampledFrom([]locale.Language{locale.NL, locale.EN}).Draw(t, "language")
		d := start(t, options(product, language, "/nonexistent"), 80, 24).walk(answers, "overview")
		if rapid.Bool().Draw(t, "staff") {
			d.withStaff()
		}
		d.m.w.tabs.all[riskAt].tab.(*riskTab).draw.Years = 100 // the default takes as long as all else together
		for range rapid.IntRange(1, 50).Draw(t, "steps") {
			pressOnTabs(t, d, answers)
			if wrong := tooLarge(d.screen(), d.m.w.width, d.m.w.height); wrong != "" {
				t.Fatalf("at %s: %s\n%s", d.at(), wrong, d.screen())
			}
			if d.at() == "overview" {
				complete(t, d.m.w.state)
			}
		}
	})
}

func pressOnTabs(t *rapid.T, d *driver, answers map[string][]string) {
	switch rapid.IntRange(0, 10).Draw(t, "what") {
	case 0:
		d.send(tea.WindowSizeMsg{Width: rapid.IntRange(0, 300).Draw(t, "width"), Height: rapid.IntRange(0, 100).Draw(t, "height")})
	case 1:
		d.send(tea.WindowSizeMsg{Width: rapid.IntRange(58, 130).Draw(t, "width"), Height: rapid.IntRange(19, 45).Draw(t, "height")})
	case 2:
		if d.at() != "overview" {
			d.press(answers[d.at()]...)
		}
	case 3, 4:
		d.press(rapid.SampledFrom([]string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "500", "31-12-2027",
			"9 9 9", "1-4-2027 14-4-2027", "1,5", "A"}).Draw(t, "digit"))
	case 5, 6:
		d.press(rapid.SampledFrom([]string{"m", "y", "x", "o", "g", "b", "p", "v", "d", "h", "c", "u", "r", "t", "j", "?",
			"a", "k", "e", "w", "9", "0", "i", "i", "n", "p", "f"}).Draw(t, "letter"))
	default:
		d.press(rapid.SampledFrom([]string{"enter", "enter", "tab", "shift+tab", "esc", "up", "down", "left", "right", "home", "end",
			"pgup", "pgdown", "f2", "f3", "f4", "ctrl+z", "ctrl+y", "backspace", "delete"}).Draw(t, "key"))
	}
}

// riskAt is the tab that simulates.
const riskAt = 11

// withStaff gives the employer a list of employees in place of totals.
func (d *driver) withStaff() {
	draft := d.m.Draft()
	draft.Payroll, draft.Headcount = nil, nil
	for i := range 4 {
		draft.Employees = append(draft.Employees, premium.Employee{Label: string(rune('A' + i)), Wage: premium.Money(3_000_000 + 100_000*i)})
	}
	d.m.w.state = derive(d.m.w.state.library, d.m.w.state.p, draft)
	d.m.w.open(d.m.w.state.firstOpen(nil))
}
