package tui

import (
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"

	"dekking/premium/archive"
)

// crash is what is told of a panic: where, and of which kind. Never with what: a name or a wage may be in it.
type crash struct {
	place    string // of the guard
	question string // that was asked; "" for none
	kind     string
	stack    []string
}

// crashOf is to be called while the panic unwinds.
func crashOf(value any, place, question string) *crash {
	return &crash{place: place, question: question, kind: kindOf(value), stack: stack()}
}

// kindOf names the type of what was thrown. Go's own faults say more, without their numbers: an index may be anything.
func kindOf(value any) string {
	var fault runtime.Error
	if err, is := value.(error); is && errors.As(err, &fault) {
		return strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return '#'
			}
			return r
		}, fault.Error())
	}
	return fmt.Sprintf("%T", value)
}

// stack is the way to the panic: functions and lines, without arguments and without the folders of whoever built this.
func stack() []string {
	const skipped, depth = 4, 64 // this function, its callers, and what calls the deferred one
	callers := make([]uintptr, depth)
	frames := runtime.CallersFrames(callers[:runtime.Callers(skipped, callers)])
	var lines []string
	for {
		frame, more := frames.Next()
		lines = append(lines, fmt.Sprintf("%s %s:%d", frame.Function, filepath.Base(frame.File), frame.Line))
		if !more {
			return lines
		}
	}
}

func (c *crash) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\npanic: %s\nplace: %s\nquestion: %s\n\n", version(), c.kind, c.place, c.question)
	for _, line := range c.stack {
		fmt.Fprintln(&b, line)
	}
	return b.String()
}

// version is that of the program, of Go and of the platform.
func version() string {
	own := "(devel)"
	if info, known := debug.ReadBuildInfo(); known && info.Main.Version != "" {
		own = info.Main.Version
	}
	return fmt.Sprintf("dekking %s, %s, %s/%s", own, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

// save writes the crash to a file in a folder, and gives its path; "" when that is not possible.
func (c *crash) save(folder, name string) string {
	path, err := archive.SaveTogether(filepath.Join(folder, name), map[string][]byte{".txt": []byte(c.text())})
	if err != nil {
		return "" // two faults are not told in one sentence, and the first is the one that counts
	}
	return path + ".txt"
}
