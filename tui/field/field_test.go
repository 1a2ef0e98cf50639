package field

import (
	"strings"
	"testing"

	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"pgregory.net/rapid"
)

var nl = locale.For(locale.NL)

func plainLook() Look { return Look{Plain: true} }

func runes(text string) tea.KeyMsg { return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text)} }

func key(t tea.KeyType) tea.KeyMsg { return tea.KeyMsg{Type: t} }

// What terminals send for the same text differs; each way must give it.
func TestLineTakesWhatTerminalsSend(t *testing.T) {
	for name, tt := range map[string]struct {
		keys []tea.KeyMsg
		want string
	}{
		"single keys":        {[]tea.KeyMsg{runes("1"), runes("2")}, "12"},
		"several at once":    {[]tea.KeyMsg{runes("226000")}, "226000"},
		"space as a key":     {[]tea.KeyMsg{runes("1"), key(tea.KeySpace), runes("jan")}, "1 jan"},
		"AltGr with Alt":     {[]tea.KeyMsg{{Type: tea.KeyRunes, Runes: []rune("€"), Alt: true}, runes("5")}, "€5"},
		"a shortcut":         {[]tea.KeyMsg{runes("5"), {Type: tea.KeyRunes, Runes: []rune("b"), Alt: true}}, "5"},
		"dead key":           {[]tea.KeyMsg{runes("5"), {Type: tea.KeyRunes, Runes: []rune{0}}}, "5"},
		"paste of two lines": {[]tea.KeyMsg{{Type: tea.KeyRunes, Runes: []rune("12\r\n34"), Paste: true}}, "12"},
		"paste with a tab":   {[]tea.KeyMsg{{Type: tea.KeyRunes, Runes: []rune("1\t2"), Paste: true}}, "1 2"},
		"escape and bidi":    {[]tea.KeyMsg{{Type: tea.KeyRunes, Runes: []rune("1\x1b[31m\u202e2"), Paste: true}}, "1[31m2"},
		"in the middle":      {[]tea.KeyMsg{runes("13"), key(tea.KeyLeft), runes("2")}, "123"},
		"at the start":       {[]tea.KeyMsg{runes("23"), key(tea.KeyHome), runes("1")}, "123"},
		"taken back":         {[]tea.KeyMsg{runes("123"), key(tea.KeyBackspace), key(tea.KeyHome), key(tea.KeyDelete)}, "2"},
		"cleared":            {[]tea.KeyMsg{runes("123"), key(tea.KeyCtrlU), runes("4")}, "4"},
		"a word":             {[]tea.KeyMsg{runes("1 mei"), key(tea.KeyCtrlW), runes("jan")}, "1 jan"},
		"far too much":       {[]tea.KeyMsg{{Type: tea.KeyRunes, Runes: []rune(strings.Repeat("9", 500)), Paste: true}}, strings.Repeat("9", maxRunes)},
	} {
		t.Run(name, func(t *testing.T) {
			var line Line
			for _, msg := range tt.keys {
				line.Key(msg)
			}
			if line.Text() != tt.want {
				t.Errorf("the line holds %q, want %q", line.Text(), tt.want)
			}
		})
	}
}

// Ctrl+V of bubbles' own field runs a program that reads the clipboard of the host.
func TestLineLeavesTheClipboardAlone(t *testing.T) {
	var line Line
	if line.Key(key(tea.KeyCtrlV)) {
		t.Error("Ctrl+V is taken")
	}
}

// Errors come late: on leaving or Enter; then they are judged again at each key.
func TestEntryJudgesLate(t *testing.T) {
	e := NewEntry(nl, Euro(nl, "per jaar"))
	shows := func() string { return strings.Join(e.View(plainLook(), 60, 5), "\n") }
	e.Focus(true)
	e.Key(runes("12x"))
	if strings.Contains(shows(), "!") {
		t.Error("judged while typing")
	}
	e.Focus(false)
	if !strings.Contains(shows(), "! Een bedrag") {
		t.Errorf("not judged on leaving:\n%s", shows())
	}
	e.Focus(true)
	e.Key(key(tea.KeyBackspace))
	if !strings.Contains(shows(), "= €\u00a012,00 per jaar") {
		t.Errorf("not judged again:\n%s", shows())
	}
	e.Key(runes("y"))
	if !strings.Contains(shows(), "!") {
		t.Error("once red it must be judged at each key")
	}
}

func TestEntryOptional(t *testing.T) {
	must, may := NewEntry(nl, Date(nl)), NewEntry(nl, Date(nl)).Optional()
	if must.Submit() || !may.Submit() {
		t.Error("only the optional field may be empty")
	}
	if _, read := may.Value(); read {
		t.Error("an empty field has a value")
	}
}

// What a field is given it reads back.
func TestEntryReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := locale.For(rapid.SampledFrom([]locale.Language{locale.NL, locale.EN}).Draw(t, "language"))
		e := NewEntry(p, Euro(p, ""))
		cents := rapid.Int64Range(0, 100_000_000_000_000).Draw(t, "cents")
		e.Set(cents)
		if got, ok := e.Value(); !ok || got != cents {
			t.Fatalf("%d is typed as %q and read as %d", cents, e.line.Text(), got)
		}
	})
}

// Nothing is chosen by looking; a digit beyond the rows, or one of a paste, is no choice.
func TestChoice(t *testing.T) {
	c := NewChoice()
	c.Show([]Row{{Label: "a"}, {Label: "b"}, {Label: "c"}}, -1)
	for _, msg := range []tea.KeyMsg{key(tea.KeyDown), runes("4"), runes("0"), runes("12"), {Type: tea.KeyRunes, Runes: []rune("2"), Paste: true}} {
		if c.Key(msg) == Picked || c.Chosen() >= 0 {
			t.Errorf("%v chose row %d", msg, c.Chosen())
		}
	}
	if c.Submit() {
		t.Error("no choice is an answer")
	}
	if c.Pick(); c.Chosen() != 1 {
		t.Errorf("Enter chose row %d, the cursor is on 1", c.Chosen())
	}
	if c.Key(runes("3")) != Picked || c.Chosen() != 2 {
		t.Errorf("3 chose row %d", c.Chosen())
	}
	if c.Key(key(tea.KeyDown)) != Ignored {
		t.Error("down at the last row is for the page")
	}
}

func TestChecks(t *testing.T) {
	c := NewChecks([]string{"a", "b"})
	c.Key(key(tea.KeyDown))
	c.Key(key(tea.KeySpace))
	c.Key(runes("1"))
	c.Key(runes("1"))
	if c.Ticked(0) || !c.Ticked(1) || !c.Any() {
		t.Errorf("ticked: %v", c.ticked)
	}
}

func TestSearch(t *testing.T) {
	all := []Found{{"a", Row{Label: "Appel"}}, {"b", Row{Label: "Banaan"}}}
	s := NewSearch(func(query string) ([]Found, bool) {
		if query == "" {
			return all, true
		}
		if query == "ban" {
			return all[1:], true
		}
		return all[:1], false
	})
	s.Nothing = "niets"
	s.Key(key(tea.KeyDown))
	s.Key(runes("ban"))
	if s.Submit() {
		t.Error("searching is not choosing")
	}
	if s.Pick(); s.Chosen() != "b" {
		t.Errorf("chosen: %q", s.Chosen())
	}
	s.Key(runes("x"))
	if view := strings.Join(s.View(plainLook(), 60, 12), "\n"); !strings.Contains(view, "niets") {
		t.Errorf("does not say that nothing fits:\n%s", view)
	}
}

// Whatever a control holds and however little room it has, its lines stay within the width.
func TestViewsFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		label := rapid.StringN(0, 60, -1).Draw(t, "label")
		cell := rapid.StringMatching(`[€ 0-9.,]{0,20}`).Draw(t, "cell")
		entry := NewEntry(nl, Euro(nl, "per jaar"))
		entry.Label, entry.Hint = locale.Clean(label, 40), "hint"
		entry.Focus(rapid.Bool().Draw(t, "focus"))
		entry.Key(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(rapid.String().Draw(t, "typed")), Paste: true})
		for range rapid.IntRange(0, 10).Draw(t, "left") {
			entry.Key(key(tea.KeyLeft))
		}
		choice := NewChoice()
		choice.Show([]Row{{Label: locale.Clean(label, 40), Cells: []string{cell, "uw keuze"}}, {Label: "b"}}, 0)
		choice.Heads = []string{"totaal", "verschil"}
		checks := NewChecks([]string{locale.Clean(label, 40)})
		width, height := rapid.IntRange(40, 120).Draw(t, "width"), rapid.IntRange(1, 20).Draw(t, "height")
		for _, f := range []Field{entry, choice, checks} {
			for _, line := range f.View(plainLook(), width, height) {
				if got := lipgloss.Width(line); got > width {
					t.Fatalf("%T: %d wide, room for %d: %q", f, got, width, line)
				}
			}
		}
	})
}

func TestWrap(t *testing.T) {
	for _, tt := range []struct {
		text  string
		width int
		want  string
	}{
		{"een twee drie", 8, "een twee|drie"},
		{"een twee drie", 100, "een twee drie"},
		{"lettergrepen", 5, "lette|rgrep|en"},
		{"€\u00a01.234,56 per jaar", 10, "€\u00a01.234,56|per jaar"},
		{"", 10, ""},
		{"a", 0, ""},
	} {
		if got := strings.Join(Wrap(tt.text, tt.width), "|"); got != tt.want {
			t.Errorf("Wrap(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

func TestFit(t *testing.T) {
	for _, tt := range []struct {
		text  string
		width int
		want  string
	}{{"kapper", 10, "kapper"}, {"kapper", 6, "kapper"}, {"kapper", 5, "kapp…"}, {"kapper", 1, "…"}, {"kapper", 0, ""}} {
		if got := Fit(tt.text, tt.width); got != tt.want {
			t.Errorf("Fit(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}
