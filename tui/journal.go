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

// journal is the file that holds the answers of one conversation, as a request: written after every change, so that
// nothing that ends the program costs more than what was being typed. It goes when the answers are saved, and stays when
// they are not; the list of conversations goes on from it (opening.go).
//
// A nil journal keeps nothing.
type journal struct {
	lock *archive.Lock // held as long as the conversation goes on

	mu     sync.Mutex // of where, and of what is to be written
	path   string
	newest []byte

	disk    sync.Mutex // one write at a time
	written []byte
	closed  bool // the file is given up: writes that come late do nothing
}

// journalledMsg tells that the answers were written, or why not.
type journalledMsg struct{ err error }

// maxJournals bounds how many wizards can keep answers side by side.
const maxJournals = 500

// openJournal finds a file that no other wizard writes and in which nothing is kept yet. Without one, as in a folder that
// cannot be written or without a path, it gives nil.
func openJournal(path string) *journal {
	if path == "" {
		return nil
	}
	for n := 1; n <= maxJournals; n++ {
		place := numbered(path, n)
		if _, err := os.Lstat(place); !errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if j, err := lockJournal(place); err == nil {
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

// lockSuffix is of the file that is locked: the journal itself is replaced at every write.
const lockSuffix = ".lock"

// lockJournal takes the file of a path for this program alone. The error says who has it, or that the folder cannot be
// written.
func lockJournal(path string) (*journal, error) {
	lock, err := archive.Hold(path + lockSuffix)
	if err != nil {
		return nil, err
	}
	return &journal{path: path, lock: lock}, nil
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

// latest is what was last noted, and where it belongs.
func (j *journal) latest() (newest []byte, path string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.newest, j.path
}

// flush writes the newest answers. Whoever comes second finds them written: writes keep their order, and none is in vain.
func (j *journal) flush() error {
	if j == nil {
		return nil
	}
	j.disk.Lock()
	defer j.disk.Unlock()
	newest, path := j.latest()
	if j.closed || bytes.Equal(newest, j.written) {
		return nil
	}
	if err := archive.Save(path, newest); err != nil {
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
	j.closed = true
	j.disk.Unlock()
	return j.drop(nil)
}

// drop removes the file when what was last noted is in another one: nil stands for whatever was noted.
func (j *journal) drop(saved []byte) error {
	if j == nil {
		return nil
	}
	j.disk.Lock()
	defer j.disk.Unlock()
	newest, path := j.latest()
	if saved != nil && !bytes.Equal(saved, newest) {
		return nil
	}
	j.written = newest
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// place is the path of the file; "" for no journal.
func (j *journal) place() string {
	if j == nil {
		return ""
	}
	_, path := j.latest()
	return path
}

// turn goes on in the file of another journal, and lets others have its own.
func (j *journal) turn(to *journal) {
	j.disk.Lock()
	defer j.disk.Unlock()
	j.lock.Release()
	j.lock, j.written = to.lock, nil
	j.mu.Lock()
	defer j.mu.Unlock()
	j.path = to.path
}

// close lets others have the file.
func (j *journal) close() {
	if j != nil {
		j.lock.Release()
	}
}
