//go:build !windows

package archive

import (
	"errors"
	"os"
	"syscall"
)

// tryLock locks an open file, or says that another program has it.
func tryLock(file *os.File) error {
	for {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if !errors.Is(err, syscall.EINTR) {
			return lockError(err)
		}
	}
}

// lockError is what an answer to the question for a lock means. A file system that knows no locks must not keep anybody from
// keeping quotes; one that fails must not seem to have given one.
func lockError(err error) error {
	switch {
	case errors.Is(err, syscall.EWOULDBLOCK):
		return errHeld
	case errors.Is(err, errors.ErrUnsupported), errors.Is(err, syscall.ENOLCK): // ENOSYS, ENOTSUP
		return nil
	}
	return err
}

// drop removes the file while it is locked: who waits for it finds that it is no longer the one of the path.
func drop(file *os.File, path string) {
	if sameFile(file, path) {
		_ = os.Remove(path)
	}
	_ = file.Close()
}
