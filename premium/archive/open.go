package archive

import (
	"fmt"
	"io"
	"os"
)

// NotAFileError says that a path leads to a directory, a pipe or a device.
type NotAFileError struct {
	Path      string
	Directory bool
}

// Error is the fallback for readers without a locale.
func (e *NotAFileError) Error() string { return fmt.Sprintf("%q is not a file", e.Path) }

// TooLargeError says that a file is larger than what it is read for can be.
type TooLargeError struct {
	Path  string
	Limit int64 // bytes
}

// Error is the fallback for readers without a locale.
func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%q is larger than %d bytes", e.Path, e.Limit)
}

// Open reads a file of at most limit bytes. It asks what the file is before opening it: a pipe would wait for a writer,
// and a device never end. Errors are *NotAFileError, *TooLargeError and those of package os.
func Open(path string, limit int64) ([]byte, error) {
	if err := regular(path); err != nil {
		return nil, err
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return ReadAll(path, file, limit)
}

// ReadAll reads from a stream, standard input for one, at most limit bytes. The error is a *TooLargeError with the name
// given, or the stream's.
func ReadAll(name string, from io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(from, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, &TooLargeError{name, limit}
	}
	return data, nil
}

// regular refuses what is no plain file.
func regular(path string) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return &NotAFileError{path, info.IsDir()}
	}
	return nil
}

// Stream opens a file to be read bit by bit, however long. Errors are those of Open.
func Stream(path string) (io.ReadCloser, error) {
	if err := regular(path); err != nil {
		return nil, err
	}
	return os.Open(path)
}
