//go:build !windows

package archive

import (
	"errors"
	"os"
	"syscall"
)

// tryLock locks an open file, or says that another program has it.
func tryLock(file *os.File) error {
	err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return errHeld
	}
	return nil // no error, or no locks here
}

// drop removes the file while it is locked: who waits for it finds that it is no longer the one of the path.
func drop(file *os.File, path string) {
	if sameFile(file, path) {
		_ = os.Remove(path)
	}
	_ = file.Close()
}
