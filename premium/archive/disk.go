package archive

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// disk is all that writing asks of a file system, so that a test can make every call of it fail, and see their order.
type disk interface {
	mkdir(folder string) error  // one folder, for its owner only
	narrow(folder string) error // leaves it to its owner only
	createTemp(folder string) (file, error)
	rename(from, to string) error
	remove(path string) error
	syncFolder(folder string) error
	inUse(err error) bool // that a file could not be replaced because another program has it open
	pause()               // before the next attempt at it
}

type file interface {
	Name() string
	Write([]byte) (int, error)
	Sync() error
	Close() error
}

// osDisk is the file system of the machine; what differs on Windows is in disk_windows.go.
type osDisk struct{}

// tempPattern is the name of a temporary file, beside the one it becomes: in another folder it could not be renamed, and
// what it holds is not for /tmp.
const tempPattern = ".dekking-*.tmp"

func (osDisk) createTemp(folder string) (file, error) {
	temp, err := os.CreateTemp(folder, tempPattern)
	if err != nil {
		return nil, err
	}
	sweep(folder, temp)
	return temp, nil
}

func (osDisk) mkdir(folder string) error    { return os.Mkdir(folder, 0o700) }
func (osDisk) narrow(folder string) error   { return os.Chmod(folder, 0o700) }
func (osDisk) rename(from, to string) error { return os.Rename(from, to) }
func (osDisk) remove(path string) error     { return os.Remove(path) }
func (osDisk) inUse(err error) bool         { return inUse(err) }
func (osDisk) pause()                       { time.Sleep(100 * time.Millisecond) }

// unable tells that a file system does not know a call, rather than that it failed.
func unable(err error) bool {
	return errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported)
}

// private makes folders of ours for their owner only, given from the outer in, also where they were open to others.
func private(d disk, folders ...string) error {
	for _, folder := range folders {
		if err := makeFolder(d, folder); err != nil {
			return err
		}
		info, err := os.Stat(folder)
		if err != nil {
			return err
		}
		if open := info.Mode().Perm()&0o077 != 0; open && !onWindows {
			if err := d.narrow(folder); err != nil && !unable(err) {
				return err
			}
		}
	}
	return nil
}

// makeFolder makes a folder that is not there, and those it is in, each lasting through a power cut. One that the disk does
// not confirm is taken away, so that the next attempt begins with it again.
func makeFolder(d disk, folder string) error {
	if info, err := os.Stat(folder); err == nil && !info.IsDir() {
		return &fs.PathError{Op: "mkdir", Path: folder, Err: syscall.ENOTDIR}
	} else if err == nil {
		return nil
	}
	parent := filepath.Dir(folder)
	if parent != folder {
		if err := makeFolder(d, parent); err != nil {
			return err
		}
	}
	if err := d.mkdir(folder); err != nil {
		if errors.Is(err, fs.ErrExist) { // another program was quicker
			return nil
		}
		return err
	}
	if err := settle(d, parent); err != nil {
		return errors.Join(err, d.remove(folder))
	}
	return nil
}

// numbered is the name of a file with a number: offerte-2.pdf.
func numbered(path string, n int) string {
	end := filepath.Ext(path)
	return strings.TrimSuffix(path, end) + "-" + strconv.Itoa(n) + end
}

func missing(path string) bool {
	_, err := os.Lstat(path)
	return errors.Is(err, fs.ErrNotExist)
}
