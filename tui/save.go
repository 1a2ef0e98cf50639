package tui

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
)

// savedMsg tells that a quote was saved, or why not.
type savedMsg struct {
	path    string // without extension
	request []byte
	err     error
	shelved string // name on the shelf; "" for none
	refused error  // why it is not on the shelf
}

// keptMsg tells that the answers were kept on leaving, or why not.
type keptMsg struct {
	path    string
	request []byte
	err     error
}

// keeping is what the wizard knows of where its answers are.
type keeping struct {
	begin  []byte // the request as it was at the start
	first  []byte // the request as it is in a file of the user's: no need to keep it; as begin when there was nothing
	left   []byte // a request that could not be kept, so that the user may leave without
	kept   string // where the answers were kept on leaving
	seen   *state // that the journal has noted
	failed bool   // it was said that the journal cannot be written
}

// toJournal is what the journal keeps: the draft as a request file, and what it cannot show.
func (w *wizard) toJournal() []byte { return append(w.request(), w.state.told.line()...) }

// request is the draft as a request file.
func (w *wizard) request() []byte { return archive.WriteRequest(w.state.draft) }

// saveQuote writes the request, and the quote for reading and for programs, under a name that was free.
func (w *wizard) saveQuote() tea.Cmd {
	request, p := w.request(), w.p
	made := w.made()
	paper := document.Paper{Quote: w.state.quote, Program: w.options.Program}
	folder, draft, keep := w.options.Folder, w.state.draft, w.keeps()
	return func() tea.Msg {
		path := free(folder, "offerte", draft, ".toml", ".json", ".txt", ".pdf")
		msg := savedMsg{path: path, request: request, err: write(path, request, paper, made, p)}
		msg.shelved, msg.refused = keep()
		return msg
	}
}

func write(path string, request []byte, paper document.Paper, made archive.Made, p *locale.Printer) error {
	made.At = made.Draft.QuoteDate // the same quote gives the same bytes
	carried, err := archive.Sealed(made)
	if err != nil {
		return err
	}
	paper.Carried = carried
	result, err := document.Write(p, paper, "json")
	if err != nil {
		return err
	}
	text, err := document.Write(p, paper, "text")
	if err != nil {
		return err
	}
	pdf, err := document.Write(p, paper, "pdf")
	if err != nil {
		return err
	}
	return errors.Join(
		archive.Save(path+".toml", request),
		archive.Save(path+".json", result),
		archive.Save(path+".txt", text),
		archive.Save(path+".pdf", pdf),
	)
}

// saved says where the quote is.
func (w *wizard) saved(msg savedMsg) {
	if msg.err != nil {
		w.status = w.p.Text("screen.not_saved", folderOf(msg.path), plain(msg.err))
		return
	}
	w.first = msg.request
	w.status = w.p.Text("screen.saved", folderOf(msg.path), filepath.Base(msg.path))
	switch {
	case msg.refused != nil:
		w.status += " " + w.p.Text("shelf.not_kept", plain(msg.refused))
	case msg.shelved != "":
		w.shelved = msg.shelved
		w.status += " " + w.p.Text("shelf.kept", msg.shelved)
	}
}

// stop asks once, and leaves at the second time after keeping the answers.
func (w *wizard) stop() tea.Cmd {
	if !w.stopping {
		w.stopping = true
		return nil
	}
	if !w.unkept() {
		return tea.Quit
	}
	request, store := w.request(), w.store()
	return func() tea.Msg {
		path, err := store()
		return keptMsg{path, request, err}
	}
}

// unkept says that there are answers which are in no file of the user's yet, and are not to be left behind.
func (w *wizard) unkept() bool {
	request := w.request()
	return !bytes.Equal(request, w.first) && !bytes.Equal(request, w.left)
}

// store gives what keeps the answers and says where: in the journal, else in a file of the working folder.
func (w *wizard) store() func() (string, error) {
	j, notes, request, folder, draft := w.options.journal, w.toJournal(), w.request(), w.options.Folder, w.state.draft
	return func() (string, error) {
		if j != nil && j.keep(notes) == nil {
			return j.path, nil
		}
		path := draftPath(folder, draft)
		return path, archive.Save(path, request)
	}
}

const draftName = "concept"

func draftPath(folder string, draft premium.Draft) string {
	return free(folder, draftName, draft, ".toml") + ".toml"
}

// stopWords say what a second Ctrl+C does.
func (w *wizard) stopWords() string {
	switch j := w.options.journal; {
	case !w.unkept():
		return w.p.Text("screen.stop")
	case j != nil:
		return w.p.Text("screen.stop.keeping", j.path)
	}
	return w.p.Text("screen.stop.keeping", draftPath(w.options.Folder, w.state.draft))
}

// stopped leaves when the answers are kept. When they could not be, it says so, and leaves without them at the next
// two Ctrl+C.
func (w *wizard) stopped(msg keptMsg) tea.Cmd {
	w.left, w.stopping = msg.request, false
	if msg.err != nil {
		w.status = w.p.Text("screen.not_kept", msg.path, plain(msg.err))
		return nil
	}
	w.kept = msg.path
	return tea.Quit
}

// keep sees to it, when the program has ended, that the answers are in a file, and that the journal is gone when they are
// in another one.
func (w *wizard) keep() error {
	if w.unkept() {
		path, err := w.store()()
		if err != nil {
			return fmt.Errorf("keeping the answers in %s: %w", path, err)
		}
		w.left, w.kept = w.request(), path
	}
	if w.left != nil {
		return nil
	}
	return w.options.journal.remove()
}

// keptWords say where the answers were kept, and what the next start makes of them; "" when they needed no keeping.
func (w *wizard) keptWords() string {
	switch j := w.options.journal; {
	case w.kept == "":
		return ""
	case j != nil && w.kept == j.path:
		return w.p.Text("guard.kept", w.kept)
	}
	return w.p.Text("screen.kept", w.kept)
}

// free is a path in a folder of which no file with one of the extensions exists. Names are ours: nothing that was typed
// is part of them.
func free(folder, kind string, draft premium.Draft, extensions ...string) string {
	return freeName(folder, dayOf(kind, draft), extensions...)
}

// dayOf names a kind of file of the day of the quote.
func dayOf(kind string, draft premium.Draft) string {
	return kind + "-" + draft.QuoteDate.Format(time.DateOnly)
}

func freeName(folder, name string, extensions ...string) string {
	for n := 1; ; n++ {
		path := filepath.Join(folder, fmt.Sprintf("%s-%d", name, n))
		if !anyExists(path, extensions) {
			return path
		}
	}
}

func anyExists(path string, extensions []string) bool {
	for _, extension := range extensions {
		if _, err := os.Lstat(path + extension); err == nil {
			return true
		}
	}
	return false
}

func folderOf(path string) string {
	folder, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return filepath.Dir(path)
	}
	return folder
}

func plain(err error) string { return locale.Clean(err.Error(), 300) }
