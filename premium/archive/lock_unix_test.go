//go:build unix

package archive

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// Guards that a lock is taken for one only where it is given, or where the file system knows none: any other error is told.
func TestLockErrors(t *testing.T) {
	for given, want := range map[error]error{
		nil: nil, syscall.EWOULDBLOCK: errHeld, syscall.ENOSYS: nil, syscall.ENOTSUP: nil, syscall.ENOLCK: nil,
		syscall.EBADF: syscall.EBADF, syscall.EIO: syscall.EIO, syscall.EACCES: syscall.EACCES, syscall.EINVAL: syscall.EINVAL,
	} {
		if got := lockError(given); !errors.Is(got, want) || (got == nil) != (want == nil) {
			t.Errorf("%v: %v, want %v", given, got, want)
		}
	}
	file, err := os.Create(filepath.Join(t.TempDir(), "x.lock"))
	if err != nil {
		t.Fatal(err)
	}
	_ = file.Close()
	if err := tryLock(file); err == nil || errors.Is(err, errHeld) {
		t.Errorf("a file that is closed: %v", err)
	}
	if _, err := Hold(filepath.Join(t.TempDir(), "none", "x.lock")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("in no folder: %v", err)
	}
}

// Guards that keeping waits for another program that writes on the shelf, and gives up with who it is.
func TestKeepWaitsForTheShelf(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	if err := private(osDisk{}, Shelf(folder)); err != nil {
		t.Fatal(err)
	}
	lock, err := Hold(filepath.Join(Shelf(folder), shelfLock))
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error)
	go func() {
		_, err := Keep(folder, m)
		done <- err
	}()
	select {
	case err := <-done:
		t.Errorf("it did not wait: %v", err)
	case <-time.After(100 * time.Millisecond):
	}
	if names, _ := shelved(folder); len(names) > 0 {
		t.Errorf("%v while another has the shelf", names)
	}
	lock.Release()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
