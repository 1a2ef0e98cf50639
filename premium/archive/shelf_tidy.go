package archive

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Tidied is one file that was removed, would be, or was left although it looks like ours.
type Tidied struct {
	Path string
	Why  string // worded as "archive.tidy.<why>"
	On   time.Time
	Err  error // why it could not be removed, or not be read; it stays
}

// leftAfter is how long answers that were never saved stay: they hold wages.
const leftAfter = 90

// The names of what the saving of files leaves in the data folder.
var (
	quoteLock = lazily(`^\d{4}-\d\d-\d\d-[0-9a-v]{8}\.lock$`)
	leftForm  = lazily(`^\.dekking-\d+\.tmp$`)
)

// Tidy removes the quotes that were to be kept until before today, and what the program left behind: answers that nobody
// touched for three months, temporary files of yesterday or before, locks of quotes that are gone. With dry it only tells, and
// neither writes nor waits for anybody. What cannot be read as a quote stays, and is told; nothing the program did not make
// is touched. The error is that the shelf is being written, or cannot be listed.
func Tidy(folder string, today time.Time, dry bool) ([]Tidied, error) {
	if folder == "" {
		return nil, refuse("no_shelf")
	}
	if missing(folder) {
		return nil, nil
	}
	t := &tidying{folder: folder, today: today, dry: dry}
	if _, err := os.Stat(Shelf(folder)); err == nil && !dry {
		lock, err := HoldWithin(filepath.Join(Shelf(folder), shelfLock), patience)
		if err != nil {
			return nil, err
		}
		defer lock.Release()
	}
	if err := t.quotes(); err != nil {
		return nil, err
	}
	for _, path := range []string{folder, Shelf(folder)} {
		if err := t.leftovers(path); err != nil {
			return nil, err
		}
	}
	return t.told, t.tables()
}

type tidying struct {
	folder string
	today  time.Time
	dry    bool
	told   []Tidied
}

// quotes removes those of which the time has passed. One that is being edited stays until the next time.
func (t *tidying) quotes() error {
	names, err := shelved(t.folder)
	for _, name := range names {
		path := filepath.Join(Shelf(t.folder), name+extension)
		saved, err := Shelved(t.folder, name)
		switch {
		case err != nil:
			t.told = append(t.told, Tidied{Path: path, Why: "unreadable", Err: err})
		case saved.KeepUntil.Before(t.today):
			t.quote(Tidied{Path: path, Why: "expired", On: saved.KeepUntil}, name)
		}
	}
	return err
}

// leftovers removes what stayed behind in one folder.
func (t *tidying) leftovers(folder string) error {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		name, path, inShelf := entry.Name(), filepath.Join(folder, entry.Name()), folder != t.folder
		switch {
		case leftForm.MatchString(name) && info.ModTime().Before(t.today.AddDate(0, 0, -1)):
			t.remove(Tidied{Path: path, Why: "temporary", On: info.ModTime()})
		case !inShelf && (answersForm.MatchString(name) || badForm.MatchString(name)) && info.ModTime().Before(t.today.AddDate(0, 0, -leftAfter)):
			t.answers(Tidied{Path: path, Why: "answers", On: info.ModTime()})
		case inShelf && t.orphan(path):
			t.lock(path)
		}
	}
	return err
}

// orphan tells whether a file is the lock of a quote that is gone. The locks of answers stay: a wizard that has just opened
// one would lock nothing.
func (t *tidying) orphan(lock string) bool {
	_, err := os.Lstat(strings.TrimSuffix(lock, lockSuffix) + extension)
	return quoteLock.MatchString(filepath.Base(lock)) && errors.Is(err, fs.ErrNotExist)
}

// lock removes a lock that nobody holds.
func (t *tidying) lock(path string) {
	if !t.dry {
		lock, err := Hold(path)
		if err != nil {
			return
		}
		lock.Release() // takes the file away
	}
	t.told = append(t.told, Tidied{Path: path, Why: "lock"})
}

// tables removes temporary files among the kept tables. The tables stay: a quote elsewhere may need them, and they tell of
// nobody.
func (t *tidying) tables() error {
	return filepath.WalkDir(filepath.Join(t.folder, tablesFolder), func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) || err == nil && entry.IsDir() {
			return nil
		}
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err == nil && leftForm.MatchString(entry.Name()) && info.ModTime().Before(t.today.AddDate(0, 0, -1)) {
			t.remove(Tidied{Path: path, Why: "temporary", On: info.ModTime()})
		}
		return nil
	})
}

// quote removes a quote that nobody is editing.
func (t *tidying) quote(one Tidied, name string) {
	if t.dry {
		t.remove(one)
		return
	}
	lock, err := Edit(t.folder, name)
	if err != nil {
		one.Err = err
		t.told = append(t.told, one)
		return
	}
	defer lock.Release()
	t.remove(one)
}

// answers removes answers that no wizard is at.
func (t *tidying) answers(one Tidied) {
	if t.dry || !journalForm.MatchString(filepath.Base(one.Path)) {
		t.remove(one)
		return
	}
	lock, err := Hold(one.Path + lockSuffix)
	if err != nil {
		one.Err = err
		t.told = append(t.told, one)
		return
	}
	defer lock.Leave()
	t.remove(one)
}

func (t *tidying) remove(one Tidied) {
	if !t.dry {
		one.Err = os.Remove(one.Path)
	}
	t.told = append(t.told, one)
}
