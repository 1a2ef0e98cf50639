package tui

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// frames draws no oftener than can be seen. Bubble Tea asks for the screen after every message, and in a paste on a
// terminal that does not mark it, every word is one.
type frames struct {
	now     func() time.Time
	last    time.Time // of drawing
	shown   string
	skip    bool // the screen may stay as it is
	pending bool // a frameMsg is under way
}

const frame = 3 * time.Millisecond // less than half the time between two frames of Bubble Tea's renderer: none is missed

// frameMsg is the time to draw what was left out.
type frameMsg struct{}

// due says whether a message is only there to draw.
func (f *frames) due(msg tea.Msg) bool {
	if _, mine := msg.(frameMsg); !mine {
		return false
	}
	f.skip, f.pending = false, false
	return true
}

// updated decides whether the change that was made is drawn at once, or with those that follow closely.
func (f *frames) updated() tea.Cmd {
	f.skip = f.now().Sub(f.last) < frame
	if !f.skip || f.pending {
		return nil
	}
	f.pending = true
	return tea.Tick(frame, func(time.Time) tea.Msg { return frameMsg{} })
}

func (f *frames) draw(view func() string) string {
	if !f.skip {
		f.shown, f.last = view(), f.now()
	}
	return f.shown
}
