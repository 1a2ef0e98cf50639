package tui

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
)

// savedMsg tells where a quote was saved, or why not: as files for the user, and on the shelf.
type savedMsg struct {
	number  int    // of the conversation
	path    string // of the files, without extension
	request []byte
	err     error         // why there are no files
	shelved string        // name on the shelf; "" for none
	edits   *archive.Lock // held on it
	refused error         // why it is not on the shelf
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

// toJournal is what the journal keeps.
func (w *wizard) toJournal() []byte {
	return notes{w.state.draft, w.state.told, w.shelved, w.options.found.file}.text()
}

// request is the draft as a request file.
func (w *wizard) request() []byte { return archive.WriteRequest(w.state.draft) }

// saveQuote writes the request, and the quote for reading and for programs, under a name that was free, and keeps it on the
// shelf. Then the journal has had its time.
func (w *wizard) saveQuote() tea.Cmd {
	if w.looksAt != nil {
		w.status = w.looksAt.busy.Text(w.p)
		return nil
	}
	made, notes, p, j := w.made(), w.toJournal(), w.p, w.options.journal
	paper := w.paper()
	msg := savedMsg{number: w.number, request: w.request()}
	folder, keep := w.options.Folder, w.keeps()
	return func() tea.Msg {
		msg.path, msg.err = write(folder, msg.request, paper, made, p)
		msg.shelved, msg.edits, msg.refused = keep()
		if msg.err == nil || msg.shelved != "" {
			_ = j.drop(notes) // what stays behind is offered once more, and lost by nobody
		}
		return msg
	}
}

// paper is the quote on its way to a document.
func (w *wizard) paper() document.Paper {
	number := archive.Number(w.state.draft, w.state.quote.Staff.Table.Fingerprint)
	return document.Paper{Quote: w.state.quote, Program: w.options.Program, Number: number, Office: w.options.Office}
}

// write writes the files of a quote, all of them or none.
func write(folder string, request []byte, paper document.Paper, made archive.Made, p *locale.Printer) (string, error) {
	paper, err := carrying(paper, made)
	if err != nil {
		return "", err
	}
	result, err := document.Write(p, paper, "json")
	if err != nil {
		return "", err
	}
	text, err := document.Write(p, paper, "text")
	if err != nil {
		return "", err
	}
	pdf, err := document.Write(p, paper, "pdf")
	if err != nil {
		return "", err
	}
	return archive.SaveTogether(filepath.Join(folder, dayOf("offerte", made.Draft)), map[string][]byte{
		".toml": request, ".json": archive.Carry(result, paper.Carried), ".txt": text, ".pdf": pdf})
}

// saved says where the quote is.
func (w *wizard) saved(msg savedMsg) {
	if msg.number != w.number {
		changed(msg.edits, w.edits) // another conversation is on the screen now
		return
	}
	if msg.shelved != "" {
		w.shelved, w.edits = msg.shelved, msg.edits
	}
	if msg.err == nil || msg.shelved != "" {
		w.first = msg.request
	}
	w.status = w.savedWords(msg)
}

func (w *wizard) savedWords(msg savedMsg) string {
	files := w.p.Text("screen.saved", folderOf(msg.path), filepath.Base(msg.path))
	if w.state.draft.Employer.Name == "" {
		files += " " + w.p.Text("screen.saved.nameless")
	}
	if msg.err != nil {
		files = w.p.Text("screen.not_saved", folderOf(filepath.Join(w.options.Folder, "-")), plain(msg.err))
	}
	switch {
	case msg.refused != nil:
		return files + " " + w.p.Text("shelf.not_kept", plain(msg.refused))
	case msg.shelved != "":
		return files + " " + w.p.Text("shelf.kept", msg.shelved)
	}
	return files
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

// unkept says that there are answers which are in no file of the user's yet, and are not to be left behind. What another
// program works at is that one's to keep.
func (w *wizard) unkept() bool {
	request := w.request()
	return w.looksAt == nil && !bytes.Equal(request, w.first) && !bytes.Equal(request, w.left)
}

// store gives what keeps the answers and says where: in the journal, else in a file of the working folder.
func (w *wizard) store() func() (string, error) {
	j, notes, request, folder, draft := w.options.journal, w.toJournal(), w.request(), w.options.Folder, w.state.draft
	return func() (string, error) {
		if j != nil && j.keep(notes) == nil {
			return j.place(), nil
		}
		return saveDraft(folder, draft, request)
	}
}

// saveDraft writes answers to a file in a folder, under a name that was free.
func saveDraft(folder string, draft premium.Draft, request []byte) (string, error) {
	path, err := archive.SaveTogether(filepath.Join(folder, dayOf("concept", draft)), map[string][]byte{".toml": request})
	return path + ".toml", err
}

// stopWords say what a second Ctrl+C does.
func (w *wizard) stopWords() string {
	switch place := w.options.journal.place(); {
	case !w.unkept():
		return w.p.Text("screen.stop")
	case place != "":
		return w.p.Text("screen.stop.keeping", place)
	}
	return w.p.Text("screen.stop.keeping_here")
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
	defer w.edits.Release()
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
	switch place := w.options.journal.place(); {
	case w.kept == "":
		return ""
	case w.kept == place:
		return w.p.Text("guard.kept", w.kept)
	}
	return w.p.Text("screen.kept", w.kept)
}

// dayOf names a kind of file of the day of the quote.
func dayOf(kind string, draft premium.Draft) string {
	return kind + "-" + draft.QuoteDate.Format(time.DateOnly)
}

func folderOf(path string) string {
	folder, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return filepath.Dir(path)
	}
	return folder
}

// plain is an error fit to be shown. Which file it is about is said beside it.
func plain(err error) string {
	if broken, ok := errors.AsType[*fs.PathError](err); ok {
		err = broken.Err
	}
	return locale.Clean(err.Error(), 300)
}
