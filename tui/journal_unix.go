//go:build !windows

package tui

import (
	"errors"
	"os"
	"syscall"
)

// lockFile opens a file that no other program can open this way until this one closes it or dies. Where the file system
// knows no locks it opens all the same.
func lockFile(path string) (*os.File, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); errors.Is(err, syscall.EWOULDBLOCK) {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}
