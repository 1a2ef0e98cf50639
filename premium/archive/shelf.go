package archive

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// The shelf (plank) is the folder "offertes" in the user's data folder for this program. All functions are given that data
// folder; "" is none, as of a user without a home, and then there is no shelf. The names of the files are ours: nothing that
// was typed is part of them.
const (
	shelfFolder = "offertes"
	extension   = ".json"
	lockSuffix  = ".lock"
	shelfLock   = "plank" + lockSuffix
)

// nameForm is what a quote on the shelf is called, without extension.
var nameForm = lazily(`^[a-z0-9][a-z0-9-]{0,63}$`)

// Shelf is the folder of the quotes in a data folder.
func Shelf(folder string) string { return filepath.Join(folder, shelfFolder) }

// Entry is one file of the shelf as it is listed.
type Entry struct {
	Name  string // without extension
	Saved *Saved // nil when it cannot be read
	Err   error  // why not
}

// Made is when the quote was made; the zero time of what cannot be read.
func (e Entry) Made() time.Time {
	if e.Saved == nil {
		return time.Time{}
	}
	return e.Saved.Made
}

// NameOf is the name on the shelf of the quote at a path.
func NameOf(path string) string { return strings.TrimSuffix(filepath.Base(path), ".json") }

// List gives the quotes on the shelf, the newest first and what cannot be read last, and how many there are in all. It
// reads at most limit files, the newest by their names. A shelf that is not there is empty.
func List(folder string, limit int) (entries []Entry, all int, err error) {
	names, err := shelved(folder)
	if err != nil {
		return nil, 0, err
	}
	for _, name := range names[:min(len(names), limit)] {
		saved, err := Shelved(folder, name)
		entries = append(entries, Entry{name, saved, err})
	}
	slices.SortStableFunc(entries, func(a, b Entry) int {
		return cmp.Or(b.Made().Compare(a.Made()), cmp.Compare(b.Name, a.Name))
	})
	return entries, len(names), nil
}

// shelved are the names of the files that a quote on the shelf can have, the newest first: they begin with the day.
func shelved(folder string) ([]string, error) {
	if folder == "" {
		return nil, refuse("no_shelf")
	}
	entries, err := os.ReadDir(Shelf(folder))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var names []string
	for _, entry := range entries {
		if name, isJSON := strings.CutSuffix(entry.Name(), extension); isJSON && nameForm.MatchString(name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	slices.Reverse(names)
	return names, nil
}

// Shelved reads a quote of the shelf. A link is no quote: nothing outside the folder is read.
func Shelved(folder, name string) (*Saved, error) {
	path, err := ShelfPath(folder, name)
	if err != nil {
		return nil, err
	}
	if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
		return nil, &NotAFileError{path, info.IsDir()}
	}
	data, err := Open(path, MaxQuote)
	if err != nil {
		return nil, err
	}
	return ReadQuote(data)
}

// ShelfPath is the file of a quote on the shelf, whether it is there or not. The error is that no quote is called so, or
// that there is no shelf.
func ShelfPath(folder, name string) (string, error) {
	if folder == "" {
		return "", refuse("no_shelf")
	}
	if !nameForm.MatchString(name) {
		return "", refuse("name")
	}
	return filepath.Join(Shelf(folder), name+extension), nil
}

// Edit takes a quote of the shelf, with all its versions, for this program, as long as it is being edited. Who comes second
// is told with a *BusyError by whom, and may read it: quotes never change.
func Edit(folder, name string) (*Lock, error) {
	path, err := LockOf(folder, name)
	if err != nil {
		return nil, err
	}
	return Hold(path)
}

// LockOf is the file that is held while a quote is edited: that of its first version, or of the earliest that is still
// there.
func LockOf(folder, name string) (string, error) {
	for range mostVersions {
		saved, err := Shelved(folder, name)
		if err != nil || saved.Parent == "" {
			break
		}
		if _, err := Shelved(folder, saved.Parent); err != nil {
			break
		}
		name = saved.Parent
	}
	path, err := ShelfPath(folder, name)
	return strings.TrimSuffix(path, extension) + lockSuffix, err
}

// mostVersions bounds how far back one looks: files can be made to name each other.
const mostVersions = 1000
