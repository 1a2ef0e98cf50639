package tui

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// pace tells a paste from typing by how fast the keys come. Windows knows no bracketed paste: there a paste is single
// keys, Tab and Enter among them, and would march through the questions.
type pace struct {
	last   time.Time // of the last rune
	pasted bool      // the last two runes came faster than anyone types
}

const (
	tooFast = 10 * time.Millisecond // between two keys of a person
	settle  = 50 * time.Millisecond // after the last rune of a paste
)

// swallows notes a key and says whether it is part of a paste that must not act: Tab and Enter are text then, and a
// field of one line has no use for them.
func (p *pace) swallows(now time.Time, msg tea.KeyMsg) bool {
	since := now.Sub(p.last)
	switch msg.Type {
	case tea.KeyRunes, tea.KeySpace:
		if msg.Paste {
			return false
		}
		p.pasted = !p.last.IsZero() && since >= 0 && since < tooFast
		p.last = now
		return false
	case tea.KeyEnter, tea.KeyTab:
		return p.pasted && since >= 0 && since < settle
	}
	return false
}
