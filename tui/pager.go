package tui

import (
	"strings"

	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
)

// content is what a pager shows.
type content struct {
	title      string
	paragraphs []string
	heads      map[int]bool // which paragraphs are headings
}

// add puts paragraphs at the end; empty ones are left out.
func (c *content) add(paragraphs ...string) {
	for _, paragraph := range paragraphs {
		if paragraph != "" {
			c.paragraphs = append(c.paragraphs, paragraph)
		}
	}
}

// section adds a heading with what stands under it, unless that is nothing.
func (c *content) section(head string, paragraphs ...string) {
	if strings.Join(paragraphs, "") == "" {
		return
	}
	if c.heads == nil {
		c.heads = map[int]bool{}
	}
	c.heads[len(c.paragraphs)] = true
	c.add(head)
	c.add(paragraphs...)
}

// pager shows paragraphs of text, scrolled where they do not fit: help, the sum of a line, what stands in the way.
type pager struct {
	content
	words  func(*wizard) content // nil: it is never worded anew
	lead   bool                  // the first paragraph is what matters
	back   bool                  // it is no overlay: Esc goes to the question before
	asIs   bool                  // the paragraphs are lines of a page, which keep their blanks and the full width
	offset int
	hidden int // lines below the last one shown
	page   int // lines that a key for a page goes on
}

// newPager shows what a function words, in the language at hand.
func newPager(w *wizard, words func(*wizard) content) *pager {
	return &pager{content: words(w), words: words}
}

// reword words the text anew.
func (g *pager) reword(w *wizard) {
	if g.words != nil {
		g.content = g.words(w)
	}
}

func (g *pager) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(msg, keys.Back) && g.back:
		w.back()
	case key.Matches(msg, keys.Close), key.Matches(msg, keys.Help):
		w.pop()
	case key.Matches(msg, keys.Copy):
		return w.copies(g.copied())
	default:
		g.scroll(msg.Type)
	}
	return nil
}

func (g *pager) scroll(pressed tea.KeyType) {
	switch pressed {
	case tea.KeyDown:
		g.offset += min(1, g.hidden)
	case tea.KeyUp:
		g.offset--
	case tea.KeyPgDown, tea.KeySpace:
		g.offset += min(max(1, g.page), g.hidden)
	case tea.KeyPgUp:
		g.offset -= max(1, g.page)
	case tea.KeyHome:
		g.offset = 0
	case tea.KeyEnd:
		g.offset += g.hidden
	}
	g.offset = max(0, g.offset)
}

// full says that the whole width is wanted.
func (g *pager) full() bool { return g.asIs }

func (g *pager) lines(w *wizard, width, height int) []string {
	text := g.text(w, width)
	lines := append(styled(field.Wrap(g.title, width), w.theme.title.Render), "")
	room := max(1, height-len(lines))
	g.offset = max(0, min(g.offset, len(text)-room))
	g.hidden = max(0, len(text)-room-g.offset)
	g.page = max(1, room-2)
	text = limit(text[min(g.offset, len(text)):], room)
	if g.hidden > 0 && len(text) > 0 {
		text[len(text)-1] = w.theme.muted.Render(w.p.Text("screen.more"))
	}
	return append(lines, text...)
}

// text lays the paragraphs out, with a blank line before each but those under a heading.
func (g *pager) text(w *wizard, width int) []string {
	if g.asIs {
		return g.page80(w, width)
	}
	var text []string
	for i, paragraph := range g.paragraphs {
		style := w.theme.text
		switch {
		case g.heads[i]:
			style = w.theme.strong
		case i == 0 && g.lead:
			style = w.theme.strong
		}
		if i > 0 && !g.heads[i-1] {
			text = append(text, "")
		}
		text = append(text, styled(field.Wrap(paragraph, width), style.Render)...)
	}
	return text
}

// page80 keeps lines as they are; what is wider than the window goes on below.
func (g *pager) page80(w *wizard, width int) []string {
	var text []string
	for _, line := range g.paragraphs {
		for lipgloss.Width(line) > width && width > 0 {
			var head string
			head, line = field.Cut(line, width)
			text = append(text, w.theme.text.Render(head))
		}
		text = append(text, w.theme.text.Render(line))
	}
	return text
}

func (g *pager) keys() []key.Binding {
	if g.back {
		return []key.Binding{keys.Back, keys.Arrows, keys.Stop}
	}
	return []key.Binding{keys.Close, keys.Arrows, keys.Copy, keys.Stop}
}
