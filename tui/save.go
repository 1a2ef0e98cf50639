package tui

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"

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
}

// keptMsg tells that the answers were kept on leaving, or why not.
type keptMsg struct {
	path string
	err  error
}

// request is the draft as a request file.
func (w *wizard) request() []byte { return archive.WriteRequest(w.state.draft) }

// saveQuote writes the request, and the quote for reading and for programs, under a name that was free.
func (w *wizard) saveQuote() tea.Cmd {
	request, quote, p := w.request(), w.state.quote, w.p
	path := free(w.options.Folder, "offerte", w.state.draft, ".toml", ".json", ".txt")
	return func() tea.Msg { return savedMsg{path, request, write(path, request, quote, p)} }
}

func write(path string, request []byte, quote *premium.Quote, p *locale.Printer) error {
	result, err := document.JSON(p, quote)
	if err != nil {
		return err
	}
	return errors.Join(
		archive.Save(path+".toml", request),
		archive.Save(path+".json", result),
		archive.Save(path+".txt", []byte(document.Text(p, quote))),
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
}

// stop asks once, and leaves at the second time after keeping the answers.
func (w *wizard) stop() tea.Cmd {
	if !w.stopping {
		w.stopping = true
		return nil
	}
	if !w.unkept() {
		w.settled = true
		return tea.Quit
	}
	path, request := w.draftPath(), w.request()
	return func() tea.Msg { return keptMsg{path, archive.Save(path, request)} }
}

// unkept says that there are answers which are in no file yet.
func (w *wizard) unkept() bool { return !w.settled && !bytes.Equal(w.request(), w.first) }

func (w *wizard) draftPath() string {
	return free(w.options.Folder, "concept", w.state.draft, ".toml") + ".toml"
}

// stopWords say what a second Ctrl+C does.
func (w *wizard) stopWords() string {
	if !w.unkept() {
		return w.p.Text("screen.stop")
	}
	return w.p.Text("screen.stop.keeping", w.draftPath())
}

// stopped leaves when the answers are kept. When they could not be, it says so, and leaves without them at the next
// two Ctrl+C.
func (w *wizard) stopped(msg keptMsg) tea.Cmd {
	w.settled, w.stopping = true, false
	if msg.err != nil {
		w.status = w.p.Text("screen.not_kept", msg.path, plain(msg.err))
		return nil
	}
	w.kept = msg.path
	return tea.Quit
}

// keep saves the answers when the program ends in another way than by Ctrl+C.
func (w *wizard) keep() error {
	if !w.unkept() {
		return nil
	}
	path := w.draftPath()
	if err := archive.Save(path, w.request()); err != nil {
		return fmt.Errorf("keeping the answers in %s: %w", path, err)
	}
	w.settled, w.kept = true, path
	return nil
}

// free is a path in a folder of which no file with one of the extensions exists. Names are ours: nothing that was typed
// is part of them.
func free(folder, kind string, draft premium.Draft, extensions ...string) string {
	for n := 1; ; n++ {
		path := filepath.Join(folder, fmt.Sprintf("%s-%s-%d", kind, draft.QuoteDate.Format("2006-01-02"), n))
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
