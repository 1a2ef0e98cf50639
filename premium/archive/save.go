package archive

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// The name of a temporary file, beside the one it becomes: in another folder it could not be renamed, and what it holds
// is not for /tmp.
const (
	tempPattern = ".dekking-*.tmp"
	staleAfter  = time.Hour
)

// Save writes a file whole or not at all: a temporary file in the same folder, which only its owner may read, takes the
// place of the old one when everything is on disk. After an error the old file is untouched and the temporary one gone.
// A link is followed. Errors are *NotAFileError and those of package os.
func Save(path string, data []byte) error { return save(osDisk{}, path, data) }

// SaveStream is Save for what is written bit by bit. An error of write leaves the old file as it was, and is returned.
func SaveStream(path string, write func(io.Writer) error) error {
	return saveStream(osDisk{}, path, write)
}

// disk is what Save asks of a file system, so that a test can make every step of it fail.
type disk interface {
	createTemp(folder string) (file, error)
	rename(from, to string) error
	remove(path string) error
	syncFolder(folder string) error
}

type file interface {
	Name() string
	Write([]byte) (int, error)
	Sync() error
	Close() error
}

func save(d disk, path string, data []byte) error {
	return saveStream(d, path, func(w io.Writer) error {
		n, err := w.Write(data)
		if err == nil && n < len(data) {
			err = io.ErrShortWrite
		}
		return err
	})
}

func saveStream(d disk, path string, write func(io.Writer) error) error {
	if err := regular(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	temp, err := d.createTemp(filepath.Dir(path))
	if err != nil {
		return err
	}
	if err := fill(temp, write); err != nil {
		return errors.Join(err, d.remove(temp.Name()))
	}
	if err := d.rename(temp.Name(), path); err != nil {
		return errors.Join(err, d.remove(temp.Name()))
	}
	// The new file is in place. That some file systems cannot write down a folder does not undo it.
	_ = d.syncFolder(filepath.Dir(path))
	return nil
}

// fill writes everything down to the disk and closes the file, also after an error.
func fill(temp file, write func(io.Writer) error) error {
	err := write(temp)
	if err == nil {
		err = temp.Sync()
	}
	if closing := temp.Close(); err == nil {
		err = closing
	}
	return err
}

type osDisk struct{}

func (osDisk) createTemp(folder string) (file, error) {
	temp, err := os.CreateTemp(folder, tempPattern)
	if err != nil {
		return nil, err
	}
	sweep(folder, temp)
	return temp, nil
}

// sweep removes what earlier saves left behind when they were killed. Their age is told by the new file, not by a clock:
// a folder on a network has a time of its own.
func sweep(folder string, newest *os.File) {
	info, err := newest.Stat()
	if err != nil {
		return
	}
	before, after, _ := strings.Cut(tempPattern, "*")
	entries, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, entry := range entries {
		if !strings.HasPrefix(entry.Name(), before) || !strings.HasSuffix(entry.Name(), after) {
			continue
		}
		old, err := entry.Info()
		if err == nil && old.Mode().IsRegular() && info.ModTime().Sub(old.ModTime()) > staleAfter {
			_ = os.Remove(filepath.Join(folder, entry.Name())) // the next save tries again
		}
	}
}

func (osDisk) rename(from, to string) error { return os.Rename(from, to) }

func (osDisk) remove(path string) error { return os.Remove(path) }

// syncFolder makes the new name last through a power cut; Windows has no such call.
func (osDisk) syncFolder(folder string) error {
	opened, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer opened.Close()
	return opened.Sync()
}
