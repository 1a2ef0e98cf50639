package tui

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"dekking/premium/archive"

	tea "github.com/charmbracelet/bubbletea"
)

// journal is the file that holds the answers while the wizard runs, as a request: written after every change, so that
// nothing that ends the program costs more than what was being typed. It goes when the answers are saved, and stays when
// they are not; the next start goes on from it (journal_resume.go).
//
// A nil journal keeps nothing.
type journal struct {
	path string
	lock *os.File // held as long as the program runs; nil where files cannot be locked

	mu     sync.Mutex // of what is to be written
	newest []byte

	disk    sync.Mutex // one write at a time
	written []byte
	closed  bool // the file is given up: writes that come late do nothing
}

// journalledMsg tells that the answers were written, or why not.
type journalledMsg struct{ err error }

// maxJournals bounds how many wizards can keep answers side by side.
const maxJournals = 50

// openJournal finds a file that no other wizard writes and in which nothing is kept yet. Without one, as in a folder that
// cannot be written, it gives nil.
func openJournal(path string) *journal {
	for n := 1; n <= maxJournals; n++ {
		place := numbered(path, n)
		if _, err := os.Lstat(place); !errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if j := lockJournal(place); j != nil {
			return j
		}
	}
	return nil
}

// numbered is concept.toml, concept-2.toml and so on.
func numbered(path string, n int) string {
	if n == 1 {
		return path
	}
	extension := filepath.Ext(path)
	return strings.TrimSuffix(path, extension) + "-" + strconv.Itoa(n) + extension
}

// lockJournal takes the file of a path for this program alone; nil when another has it, or in a folder that cannot be
// written. The lock is a file of its own, for the journal is replaced at every write. It is never removed: somebody may
// just have opened it.
func lockJournal(path string) *journal {
	lock, err := lockFile(path + ".lock")
	if err != nil {
		return nil
	}
	return &journal{path: path, lock: lock}
}

// changed notes the answers, and gives the command that writes them; nil when they are what was last noted.
func (j *journal) changed(request []byte) tea.Cmd {
	if j == nil || !j.note(request) {
		return nil
	}
	return func() tea.Msg { return journalledMsg{j.flush()} }
}

// note remembers what is to be written; false when that is not news.
func (j *journal) note(request []byte) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	if bytes.Equal(request, j.newest) {
		return false
	}
	j.newest = request
	return true
}

// begin notes the answers of the start, which need not be written: there are none, or they are in a file.
func (j *journal) begin(request []byte) {
	if j == nil {
		return
	}
	j.note(request)
	j.disk.Lock()
	defer j.disk.Unlock()
	j.written = request
}

// keep writes answers that have to be on disk now, whatever was written before.
func (j *journal) keep(request []byte) error {
	j.note(request)
	j.disk.Lock()
	j.written = nil
	j.disk.Unlock()
	return j.flush()
}

// flush writes the newest answers. Whoever comes second finds them written: writes keep their order, and none is in vain.
func (j *journal) flush() error {
	if j == nil {
		return nil
	}
	j.disk.Lock()
	defer j.disk.Unlock()
	j.mu.Lock()
	newest := j.newest
	j.mu.Unlock()
	if j.closed || bytes.Equal(newest, j.written) {
		return nil
	}
	if err := archive.Save(j.path, newest); err != nil {
		return err
	}
	j.written = newest
	return nil
}

// remove gives the file up: what was in it is saved, or there was nothing.
func (j *journal) remove() error {
	if j == nil {
		return nil
	}
	j.disk.Lock()
	defer j.disk.Unlock()
	j.closed = true
	if err := os.Remove(j.path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// setAside gives the file another name, under which nobody goes on from it by itself, and says which.
func (j *journal) setAside(name, extension string) (string, error) {
	j.disk.Lock()
	defer j.disk.Unlock()
	aside := freeName(filepath.Dir(j.path), name, extension) + extension
	if err := os.Rename(j.path, aside); err != nil {
		return "", err
	}
	j.written = nil
	return aside, nil
}

// setBad sets a journal aside that cannot be read, or with which the program cannot begin.
func (j *journal) setBad() (string, error) {
	extension := filepath.Ext(j.path)
	return j.setAside(strings.TrimSuffix(filepath.Base(j.path), extension), extension+".bad")
}

// close lets others have the file.
func (j *journal) close() {
	if j != nil && j.lock != nil {
		_ = j.lock.Close() // nothing was written to it
	}
}
