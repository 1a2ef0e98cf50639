package archive

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
)

// Save writes a file whole or not at all: a temporary file in the same folder, which only its owner may read, takes the
// place of the old one when everything is on disk. After an error the old file is untouched and the temporary one gone,
// but for an *UnsettledError. A link is followed. Errors are *NotAFileError, *UnsettledError and those of package os.
func Save(path string, data []byte) error { return save(osDisk{}, path, data) }

// SaveStream is Save for what is written bit by bit. An error of write leaves the old file as it was, and is returned.
func SaveStream(path string, write func(io.Writer) error) error {
	return saveStream(osDisk{}, path, write)
}

// UnsettledError says that the new file is in place, whole, but that the disk did not confirm its name: after a power cut
// the old one, or none, may be there.
type UnsettledError struct {
	Path string
	Err  error // of the file system
}

// Error is the fallback for readers without a locale.
func (e *UnsettledError) Error() string {
	return fmt.Sprintf("%q is written, not confirmed: %v", e.Path, e.Err)
}

// Unwrap gives what the file system said.
func (e *UnsettledError) Unwrap() error { return e.Err }

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
	if err = fill(temp, write); err == nil {
		err = replace(d, temp.Name(), path)
	}
	if err != nil {
		return errors.Join(err, d.remove(temp.Name()))
	}
	if err := settle(d, filepath.Dir(path)); err != nil {
		return &UnsettledError{path, err}
	}
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

// busyAttempts is how often it is tried to replace a file that another program has open.
const busyAttempts = 5

// replace gives a file the name of another. Windows refuses that while another program has the other one open, mostly for
// a moment: a scanner for viruses, a preview.
func replace(d disk, from, to string) error {
	for attempt := 1; ; attempt++ {
		err := d.rename(from, to)
		if err == nil || attempt == busyAttempts || !d.inUse(err) {
			return err
		}
		d.pause()
	}
}

// settle makes the names in a folder last through a power cut. That a file system says it cannot is no error: there is
// nothing more to be had from it.
func settle(d disk, folder string) error {
	if err := d.syncFolder(folder); err != nil && !unable(err) {
		return err
	}
	return nil
}

// mostBeside is how many names beside a file are tried.
const mostBeside = 99

// SaveBeside saves like Save. When the file stays open in another program, which Windows does not allow to be replaced, it
// saves under a name of its own beside it. It says under which name.
func SaveBeside(path string, data []byte) (saved string, err error) {
	return saveBeside(osDisk{}, path, data)
}

func saveBeside(d disk, path string, data []byte) (string, error) {
	err := save(d, path, data)
	if err == nil || !d.inUse(err) {
		return path, err
	}
	for n := 2; n <= mostBeside; n++ {
		if beside := numbered(path, n); missing(beside) {
			return beside, save(d, beside, data)
		}
	}
	return path, err
}
