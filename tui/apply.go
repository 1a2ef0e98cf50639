package tui

import (
	"path/filepath"

	"dekking/premium/archive"
	"dekking/premium/document"

	tea "github.com/charmbracelet/bubbletea"
)

// This file goes from the quote to an application: the other end of the conversation (inventory 178).

// appliedMsg tells in which folder an application is ready, or why there is none.
type appliedMsg struct {
	folder string
	err    error
}

// applies writes the application of the quote in a new folder, which is named after the quote.
func (w *wizard) applies() tea.Cmd {
	paper, made, request, p, folder := w.paper(), w.made(), w.request(), w.p, w.options.Folder
	return func() tea.Msg {
		var msg appliedMsg
		var files map[string][]byte
		if paper, msg.err = carrying(paper, made); msg.err == nil {
			files, msg.err = document.Pack(p, paper, request)
		}
		if msg.err == nil {
			msg.folder = archive.FreeFolder(filepath.Join(folder, document.PackName+paper.Number))
			msg.err = archive.SaveFolder(msg.folder, files)
		}
		return msg
	}
}

// carrying gives a paper that carries its quote, as of the day of the quote: the same quote gives the same bytes.
func carrying(paper document.Paper, made archive.Made) (document.Paper, error) {
	made.At = made.Draft.QuoteDate
	carried, err := archive.Sealed(made)
	paper.Carried = carried
	return paper, err
}

// applied says where the application is.
func (w *wizard) applied(msg appliedMsg) {
	switch reason := document.Reason(w.p, msg.err); {
	case reason != "":
		w.status = w.p.Text("apply.refused", reason)
	case msg.err != nil:
		w.status = w.p.Text("apply.refused", plain(msg.err))
	default:
		w.status = w.p.Text("apply.ready", filepath.Base(msg.folder), folderOf(msg.folder))
	}
}
