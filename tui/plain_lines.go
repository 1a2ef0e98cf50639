package tui

import (
	"bufio"
	"errors"
	"io"
	"os"
	"os/signal"
	"strings"

	"dekking/premium/locale"
)

// The most that is read of an input that may be no person's: a longer line is no answer, and after so many lines or bytes
// nobody is answering any more.
const (
	longestLine = 4096
	mostLines   = 2_000
	mostBytes   = 64 << 20
)

// errLongLine says that a line was too long; the next one can be read.
var errLongLine = errors.New("line too long")

// lines reads answers, one a line.
type lines struct {
	in    *bufio.Reader
	count int
	bytes int
}

func newLines(in io.Reader) *lines { return &lines{in: bufio.NewReaderSize(in, longestLine+2)} }

// next gives the next line without its end and without what acts unseen. Errors are errLongLine, io.EOF, also when there
// is no end to the input, and those of the reader.
func (l *lines) next() (string, error) {
	if l.count++; l.count > mostLines {
		return "", io.EOF
	}
	line, err := l.read()
	switch {
	case errors.Is(err, bufio.ErrBufferFull):
		return "", l.skip()
	case err != nil && len(line) == 0:
		return "", err
	}
	return tidied(string(line)), nil
}

// tidied makes a line fit to be looked at.
func tidied(line string) string {
	return strings.TrimSpace(locale.Clean(strings.ReplaceAll(line, "\t", " "), longestLine))
}

// read takes the input up to the end of the line, or as much as fits.
func (l *lines) read() ([]byte, error) {
	line, err := l.in.ReadSlice('\n')
	if l.bytes += len(line); l.bytes > mostBytes {
		return nil, io.EOF
	}
	return line, err
}

// skip passes over the rest of a line that is too long.
func (l *lines) skip() error {
	for {
		switch _, err := l.read(); {
		case err == nil:
			return errLongLine
		case !errors.Is(err, bufio.ErrBufferFull):
			return err
		}
	}
}

// heard is a line, or why there is none.
type heard struct {
	line string
	err  error
}

// hear gives the next line that can be an answer. A signal does not wait for it.
func (t *talk) hear() (string, ending) {
	for t.failed == nil {
		read := make(chan heard, 1)
		go func() {
			line, err := t.in.next()
			read <- heard{line, err}
		}()
		select {
		case s := <-t.signals:
			t.status = signalStatus + number(s)
			return "", signalled
		case h := <-read:
			switch {
			case h.err == nil:
				return h.line, goesOn
			case !errors.Is(h.err, errLongLine):
				return "", ranOut
			}
		}
		t.tell("plain.long", longestLine)
	}
	return "", ranOut
}

// listen has the signals that end a program end the conversation, until stop is called. Those that were ignored from the
// start, as under nohup, stay so.
func (t *talk) listen() (stop func()) {
	t.signals = make(chan os.Signal, 1)
	for _, s := range endings {
		if !signal.Ignored(s) {
			signal.Notify(t.signals, s)
		}
	}
	return func() { signal.Stop(t.signals) }
}
