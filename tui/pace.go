package tui

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// pace tells a paste from typing by how fast the keys come. Windows knows no bracketed paste: there a paste is single
// keys, Tab and Enter among them, and would march through the questions. So a key of a paste never acts: runes are text
// and pick, save or ask for nothing; a Tab is a space; and of several lines only the first is text, as in a bracketed
// paste. The very first rune is past before it is known to be pasted. Where cells can be pasted, the whole of it is
// collected, with its Tabs and lines, and handed over when no more comes (keyrun.go).
//
// Elsewhere a paste is marked, and keys that come fast are a slow line's, which delivers in bursts what was typed at
// leisure, or a script's: each of them counts, and there is no pace.
type pace struct {
	last   time.Time // of the last rune, and of what came with it in a paste
	pasted bool      // it came faster than anyone types
	ended  bool      // … and so did an Enter: what follows of the paste is dropped
	run    run
}

const (
	tooFast = 10 * time.Millisecond // between two keys of a person
	settle  = 50 * time.Millisecond // after the last key of a paste: it may stumble
)

// pass gives what a key is to be taken for; false when it is for nothing.
func (p *pace) pass(now time.Time, msg tea.KeyMsg) (tea.KeyMsg, bool) {
	switch {
	case msg.Paste:
		return msg, true
	case msg.Type == tea.KeyRunes, msg.Type == tea.KeySpace:
		return p.text(now, msg)
	case msg.Type == tea.KeyEnter, msg.Type == tea.KeyTab:
		if p.within(now, settle) && p.pasted || p.within(now, tooFast) {
			return p.control(now, msg)
		}
	}
	return msg, true
}

// text notes a rune.
func (p *pace) text(now time.Time, msg tea.KeyMsg) (tea.KeyMsg, bool) {
	p.pasted = p.goesOn(now)
	p.ended = p.ended && p.pasted
	p.last = now
	p.run.add(runesOf(msg)...)
	if p.run.held {
		return msg, false
	}
	if !p.pasted {
		return msg, true
	}
	if msg.Type == tea.KeySpace {
		msg.Type, msg.Runes = tea.KeyRunes, []rune{' '}
	}
	msg.Paste = true
	return msg, !p.ended
}

// control notes a Tab or an Enter of a paste.
func (p *pace) control(now time.Time, msg tea.KeyMsg) (tea.KeyMsg, bool) {
	p.last, p.pasted = now, true
	if p.run.takes {
		p.run.hold(msg.Type)
		return msg, false
	}
	if msg.Type == tea.KeyTab && !p.ended {
		return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{' '}, Paste: true}, true
	}
	p.ended = true
	return msg, false
}

// goesOn says that a rune at a moment belongs to what came before it; one that is being kept back may stumble.
func (p *pace) goesOn(now time.Time) bool {
	return p.within(now, tooFast) || p.run.held && p.within(now, settle)
}

func (p *pace) within(now time.Time, span time.Duration) bool {
	since := now.Sub(p.last)
	return !p.last.IsZero() && since >= 0 && since < span
}
