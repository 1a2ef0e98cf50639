package tui

import (
	"testing"
	"time"

	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
)

// quickly sends keys as a paste of a console that marks none: one after the other, and the wait for the end only then.
func quickly(t *testing.T, on *driver, keys ...tea.KeyMsg) *driver {
	t.Helper()
	now := time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)
	w := on.m.w
	var waiting []tea.Msg
	w.options.Now = func() time.Time { return now }
	w.options.after = func(_ time.Duration, msg tea.Msg) tea.Cmd {
		return func() tea.Msg { waiting = append(waiting, msg); return nil }
	}
	for _, key := range keys {
		now = now.Add(2 * time.Millisecond)
		on.send(key)
	}
	now = now.Add(time.Second)
	for range 5 {
		ready := waiting
		waiting = nil
		for _, msg := range ready {
			on.send(msg)
		}
	}
	if len(waiting) > 0 {
		t.Error("it waits for ever")
	}
	return on
}

// asKeys is a text as single keys, Tab and Enter among them.
func asKeys(text string) []tea.KeyMsg {
	var msgs []tea.KeyMsg
	for _, r := range text {
		switch r {
		case '\t':
			msgs = append(msgs, tea.KeyMsg{Type: tea.KeyTab})
		case '\n':
			msgs = append(msgs, tea.KeyMsg{Type: tea.KeyEnter})
		default:
			msgs = append(msgs, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}})
		}
	}
	return msgs
}

// byKeys are options where a paste is nothing but keys.
func byKeys(t *testing.T) Options {
	t.Helper()
	o := options("sazas", locale.NL, t.TempDir())
	o.pastedKeys = true
	return o
}

// Guards trap 2 for cells: a run of quick keys with Tabs and Enters is one paste, wherever a paste of cells is one, and
// leaves nothing behind in the field it began in.
func TestCellsAsKeys(t *testing.T) {
	for name, keys := range map[string][]string{"payroll": nil, "payroll with an amount": {"226000"}, "list": {"f5"}} {
		d := start(t, byKeys(t), 80, 24).press(keys...)
		quickly(t, d, asKeys("Nr\tJaarloon\nAnna\t34000\nBob\t36000\n")...)
		a, told := d.m.w.top().(*account)
		if !told || len(a.found.Employees) != 2 {
			t.Fatalf("%s: no account\n%s", name, d.screen())
		}
		before := d.m.Draft()
		if d.press("esc"); d.at() != "payroll" && d.at() != staffQuestion || len(before.Employees) > 0 {
			t.Errorf("%s: it went on to %s", name, d.at())
		}
		if name == "payroll with an amount" {
			d.sees("= € 226.000,00 per jaar")
		}
	}
}

// A path that is dropped as keys is read; an amount with an Enter behind it stays an amount, and goes nowhere.
func TestPathAsKeys(t *testing.T) {
	for name, keys := range map[string][]string{"payroll": nil, "list": {"f5"}, "path": {"f6"}} {
		d := start(t, byKeys(t), 80, 24).press(keys...)
		quickly(t, d, asKeys(`"`+declared+`"`)...)
		if _, told := d.m.w.top().(*account); !told {
			t.Errorf("%s: no account\n%s", name, d.screen())
		}
	}
	for _, text := range []string{"226000\n", "226000\n\t\n", "226000"} {
		d := start(t, byKeys(t), 80, 24)
		quickly(t, d, asKeys(text)...)
		if d.sees("= € 226.000,00 per jaar"); d.at() != "payroll" || len(d.m.w.over) > 0 {
			t.Errorf("%q leads to %s", text, d.at())
		}
	}
	d := start(t, byKeys(t), 80, 24).press("226000", "enter")
	quickly(t, d, asKeys("66\t7\n8\n")...)
	if d.sees("66 7"); d.at() != "headcount" {
		t.Errorf("a field of one line leads to %s", d.at())
	}
}
