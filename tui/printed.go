package tui

import (
	"strings"

	"dekking/premium/document"
)

// This file shows the quote as it would be saved: as a page for the client, and for programs.

func quoteText(w *wizard) screen {
	return printed(w, "screen.text.title", func(w *wizard) string { return document.Text(w.p, w.paper()) })
}

// quoteNote is the covering note, to be copied.
func quoteNote(w *wizard) screen {
	return printed(w, "note.title", func(w *wizard) string { return document.Note(w.p, w.paper()) })
}

func quoteJSON(w *wizard) screen {
	return printed(w, "screen.json.title", func(w *wizard) string {
		text, err := document.JSON(w.p, w.paper())
		if err != nil {
			return plain(err)
		}
		return string(text)
	})
}

// printed shows a text line by line, as wide as the window.
func printed(w *wizard, title string, text func(*wizard) string) screen {
	g := newPager(w, func(w *wizard) content {
		return content{title: w.p.Text(title), paragraphs: strings.Split(strings.TrimRight(text(w), "\n"), "\n")}
	})
	g.asIs = true
	return g
}
