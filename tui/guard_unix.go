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
