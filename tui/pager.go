package tui

import (
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// pager shows paragraphs of text, scrolled where they do not fit: help, the sum of a line, what stands in the way.
type pager struct {
	title      string
	paragraphs []string
	lead       bool // the first paragraph is what matters
	back       bool // it is no overlay: Esc goes to the question before
	offset     int
	hidden     int // lines below the last one shown
}

func (g *pager) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(msg, keys.Back) && g.back:
		w.back()
	case key.Matches(msg, keys.Close), key.Matches(msg, keys.Help):
		w.pop()
	case key.Matches(msg, keys.Down) && g.hidden > 0:
		g.offset++
	case key.Matches(msg, keys.Up):
		g.offset = max(0, g.offset-1)
	}
	return nil
}

func (g *pager) lines(w *wizard, width, height int) []string {
	var text []string
	for i, paragraph := range g.paragraphs {
		style := w.theme.text
		if i == 0 && g.lead {
			style = w.theme.strong
		}
		if i > 0 {
			text = append(text, "")
		}
		text = append(text, styled(field.Wrap(paragraph, width), style.Render)...)
	}
	lines := append(styled(field.Wrap(g.title, width), w.theme.title.Render), "")
	room := max(1, height-len(lines))
	g.offset = max(0, min(g.offset, len(text)-room))
	g.hidden = max(0, len(text)-room-g.offset)
	text = limit(text[min(g.offset, len(text)):], room)
	if g.hidden > 0 && len(text) > 0 {
		text[len(text)-1] = w.theme.muted.Render(w.p.Text("screen.more"))
	}
	return append(lines, text...)
}

func (g *pager) keys() []key.Binding {
	if g.back {
		return []key.Binding{keys.Back, keys.Arrows, keys.Stop}
	}
	return []key.Binding{keys.Close, keys.Arrows, keys.Stop}
}
