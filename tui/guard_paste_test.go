package tui

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"pgregory.net/rapid"
)

// clock is a clock that is set by hand.
type clock struct{ at time.Time }

func newClock() *clock { return &clock{time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)} }

func (c *clock) now() time.Time { return c.at }

func (c *clock) pass(d time.Duration) { c.at = c.at.Add(d) }

// fed is what the program sees of what a terminal sends in pieces.
func fed(p *paste, pieces ...string) string {
	var seen strings.Builder
	for _, piece := range pieces {
		seen.Write(p.pass([]byte(piece)))
	}
	return seen.String()
}

// Guards that the watch changes nothing in keys and in pastes of a bearable size, however they are cut.
func TestPasteIsPassedOn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := []string{pasteStart, pasteEnd, "\x1b[20", "\x1b", "0~", "1~", "a", "€", "\r", "\x03", "\x1b[A"}
		p := paste{now: newClock().now}
		var sent, seen strings.Builder
		for range rapid.IntRange(1, 30).Draw(t, "reads") {
			piece := strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 4).Draw(t, "sent"), "")
			cut := rapid.IntRange(0, len(piece)).Draw(t, "cut")
			sent.WriteString(piece)
			seen.WriteString(fed(&p, piece[:cut], piece[cut:]))
		}
		if sent.String() != seen.String() {
			t.Fatalf("sent %q, seen %q", sent.String(), seen.String())
		}
	})
}

// Guards that a paste beyond the limit ends there for the program, and that what follows its own end is a key again.
func TestPasteLimit(t *testing.T) {
	p := paste{now: newClock().now}
	seen := fed(&p, pasteStart+strings.Repeat("x", 100), strings.Repeat("y", 2*pasteLimit), "z\x1b[2", "01~k")
	if !strings.HasSuffix(seen, "yy"+pasteEnd+"k") || len(seen) > pasteLimit+20 {
		t.Errorf("%d bytes are seen, at the end %q", len(seen), seen[max(0, len(seen)-20):])
	}
}

// Guards that a paste beyond the limit whose end never comes is over when nothing more comes, or by a Ctrl+C.
func TestPasteWithoutEnd(t *testing.T) {
	c := newClock()
	p := paste{now: c.now}
	fed(&p, pasteStart+strings.Repeat("x", 2*pasteLimit))
	if seen := fed(&p, "more"); seen != "" {
		t.Errorf("seen is %q", seen)
	}
	if c.pass(pasteGrace); fed(&p, "k") != "k" {
		t.Error("no key gets through")
	}
	fed(&p, pasteStart+strings.Repeat("x", 2*pasteLimit))
	for range 3 {
		c.pass(pasteGrace / 2)
		fed(&p, "xxx")
	}
	if seen := fed(&p, "\x03"); seen != "\x03" {
		t.Errorf("seen is %q", seen)
	}
}

// Guards that a Ctrl+C in a paste is text, unless it comes when a paste would long be over.
func TestCtrlCInPaste(t *testing.T) {
	c := newClock()
	p := paste{now: c.now}
	if seen := fed(&p, pasteStart, "a\x03b"); seen != pasteStart+"a\x03b" {
		t.Errorf("seen is %q", seen)
	}
	c.pass(pasteGrace)
	if seen := fed(&p, "\x03"); seen != pasteEnd+"\x03" {
		t.Errorf("seen is %q", seen)
	}
	if seen := fed(&p, "k"); seen != "k" {
		t.Errorf("seen is %q", seen)
	}
}

// Guards that the program is told once nothing more can come, and never gets more than it has room for.
func TestWatchedInput(t *testing.T) {
	gone := 0
	src := pasteStart + strings.Repeat("x", 2*pasteLimit)
	s := &stream{strings.NewReader(src), watch{paste{now: newClock().now}, func() { gone++ }}}
	var seen bytes.Buffer
	for buffer := make([]byte, 7); ; {
		n, err := s.Read(buffer)
		seen.Write(buffer[:n])
		if err != nil {
			if !errors.Is(err, io.EOF) || gone != 1 {
				t.Errorf("%v, told %d times", err, gone)
			}
			break
		}
	}
	if !strings.HasSuffix(seen.String(), pasteEnd) {
		t.Errorf("at the end %q", seen.String()[seen.Len()-20:])
	}
}

// Guards what a bracketed paste may bring: of control characters, marks that hide or reorder, and further lines nothing
// is left, and no field takes more than eighty characters.
func TestPasteIsCleaned(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("226000", "enter")
	d.send(tea.KeyMsg{Type: tea.KeyRunes, Paste: true, Runes: []rune("2\x1b\u202e2\u200b6\t000\x00,00\x07\r\nq\x03")})
	d.sees("226 000,00 ")
	d = start(t, options("sazas", locale.NL, ""), 120, 40)
	d.send(tea.KeyMsg{Type: tea.KeyRunes, Paste: true, Runes: []rune(strings.Repeat("7", 1<<20))})
	d.press("home", "delete", "1")
	if d.press("enter"); d.at() != "payroll" || strings.Count(d.screen(), "7") > 80 {
		t.Errorf("at %s:\n%s", d.at(), d.screen())
	}
}

// paced presses keys some time apart.
func paced(d *driver, c *clock, apart time.Duration, names ...string) {
	for _, name := range names {
		for _, msg := range keysOf(name) {
			c.pass(apart)
			d.send(msg)
		}
	}
}

// Guards that a paste of single keys does not act, whatever is in it and wherever it lands, but for its first rune: it
// neither answers, nor saves, nor opens the help.
func TestPasteOfKeysDoesNotAct(t *testing.T) {
	for at, first := range map[string]string{"payroll": "2", "sector": "b", "coverage": "x", "overview": "x"} {
		c := newClock()
		o := options("sazas", locale.NL, t.TempDir())
		o.Now, o.pastedKeys = c.now, true
		d := start(t, o, 80, 24)
		for range 40 {
			if d.at() == at {
				break
			}
			paced(d, c, time.Second, sazasAnswers[d.at()]...)
		}
		before := string(d.m.w.request())
		paced(d, c, 2*time.Millisecond, first, "26?1s", "tab", "3", "enter", "enter", "6s?", "enter", "2", "tab", "9")
		if d.at() != at || before != string(d.m.w.request()) || len(d.m.w.over) > 0 || d.m.w.status != "" {
			t.Errorf("%s: at %s, over it %d screens, status %q", at, d.at(), len(d.m.w.over), d.m.w.status)
		}
		if at == "payroll" {
			paced(d, c, time.Second, "home")
			d.sees("226?1s 3")
		}
	}
}

// Guards that where a paste is marked every key counts, however fast: a line may deliver several answers in one burst.
func TestBurstIsNotLost(t *testing.T) {
	c := newClock()
	o := options("sazas", locale.NL, "")
	o.Now, o.pastedKeys = c.now, false
	d := start(t, o, 80, 24)
	paced(d, c, time.Microsecond, "226000", "enter", "6", "enter", "bouw", "enter", "3,1", "tab", "6,4", "enter", "1", "3")
	if d.at() != "eigenrisico" && !d.m.w.options.pastedKeys {
		t.Errorf("at %s:\n%s", d.at(), d.screen())
	}
}

// Guards that the pace of a fast typist is no paste.
func TestFastTypingActs(t *testing.T) {
	c := newClock()
	o := options("sazas", locale.NL, "")
	o.Now, o.pastedKeys = c.now, true
	d := start(t, o, 80, 24)
	paced(d, c, 25*time.Millisecond, "226000", "enter")
	if d.at() != "headcount" {
		t.Fatalf("at %s", d.at())
	}
}
