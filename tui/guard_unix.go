//go:build !windows

package tui

import (
	"io"
	"os"
	"syscall"
)

// endings are the signals that end a program on its terminal. Bubble Tea leaves the terminal raw at the last two.
var endings = []os.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT}

func watchedFile(f *os.File, w watch) io.Reader { return &file{f, w} }

// file is a terminal that is watched. Bubble Tea must still find the file in it: it is what it puts in raw mode, and what
// it can stop waiting for.
type file struct {
	*os.File
	watch watch
}

// Read reads from the terminal.
func (f *file) Read(p []byte) (int, error) {
	n, err := f.File.Read(p)
	return f.watch.pass(p, n, err)
}
