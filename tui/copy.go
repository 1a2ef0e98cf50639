package tui

import (
	"io"
	"strings"

	"dekking/tui/field"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
)

// This file copies to the clipboard of the user's own machine, through the terminal (OSC 52): no program is run for it, so
// it works over a connection too. Whether the terminal allows it cannot be known; the words say so.

// copies puts a text on the clipboard.
func (w *wizard) copies(text string) tea.Cmd {
	out := w.options.Out
	w.status = w.p.Text("screen.copied", field.Fit(strings.Join(strings.Fields(text), " "), 40))
	return func() tea.Msg {
		_, _ = io.WriteString(out, ansi.SetSystemClipboard(text)) // a terminal that is gone has no clipboard either
		return nil
	}
}

// copied is a row as one would paste it elsewhere: its words, then its amounts.
func (r breakdownRow) copied() string {
	parts := append([]string{r.label, r.first, r.second}, r.cells...)
	return strings.Join(filled(parts), "\t")
}

// copied is the whole text of a pager.
func (g *pager) copied() string {
	between := "\n\n"
	if g.asIs {
		between = "\n"
	}
	return strings.Join(g.paragraphs, between) + "\n"
}
