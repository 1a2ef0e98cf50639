package archive

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// lockAt is far behind all content: Windows keeps others from reading what is locked, and who holds it has to be read.
const lockAt = 1 << 30

// tryLock locks an open file, or says that another program has it.
func tryLock(file *os.File) error {
	const flags = windows.LOCKFILE_EXCLUSIVE_LOCK | windows.LOCKFILE_FAIL_IMMEDIATELY
	err := windows.LockFileEx(windows.Handle(file.Fd()), flags, 0, 1, 0, &windows.Overlapped{OffsetHigh: lockAt})
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		return errHeld
	}
	return nil // no error, or no locks here
}

// drop removes the file after closing it; when somebody has opened it since, it stays.
func drop(file *os.File, path string) {
	_ = file.Close()
	_ = os.Remove(path)
}
