package tui

import (
	"io"
	"os"
	"syscall"
)

// endings are what Go makes of the events of a console: Interrupt of Ctrl+C and Ctrl+Break, SIGTERM of a window that is
// closed, a user that logs off and a machine that shuts down.
var endings = []os.Signal{os.Interrupt, syscall.SIGTERM}

// watchedFile leaves the console alone: Bubble Tea reads its events, not its bytes, and knows it by its very handle. There
// is no bracketed paste on it to be watched, and a window that closes is a signal.
func watchedFile(f *os.File, _ watch) io.Reader { return f }
