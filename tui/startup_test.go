package tui

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
	"time"

	"dekking/premium/locale"

	"github.com/creack/pty"
)

// asChild makes this test binary the wizard itself.
const asChild = "DEKKING_TUI_TEST_CHILD"

// child runs the wizard when the test binary was started for that.
func child() bool {
	if os.Getenv(asChild) == "" {
		return false
	}
	err := Run(childOptions())
	if stopped, is := errors.AsType[*Interrupted](err); is {
		os.Exit(stopped.Status)
	}
	if err != nil {
		os.Exit(99)
	}
	return true
}

// What a test tells its child.
const (
	childJournal = asChild + "_JOURNAL"
	childFault   = asChild + "_FAULT"   // a place of the guard, and what happens there: "update panic"
	childTrigger = asChild + "_TRIGGER" // the file from whose existence on it happens
)

func childOptions() Options {
	o := Options{Library: library(), Printer: locale.For(locale.NL), QuoteDate: quoted, Theme: "auto",
		Journal: os.Getenv(childJournal), Now: time.Now}
	where, what, _ := strings.Cut(os.Getenv(childFault), " ")
	o.hook = func(place string) {
		if place != where {
			return
		}
		if _, err := os.Stat(os.Getenv(childTrigger)); err != nil {
			return
		}
		if what == "hang" {
			select {}
		}
		panic("€ 226.000 of Janssen")
	}
	return o
}

// Guards start-up: the terminal is not asked for its colours. One that does not answer, as this one, would make every
// subcommand wait for five seconds.
func TestStartAsksTheTerminalNothing(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no pseudo terminals")
	}
	command := exec.Command(os.Args[0])
	command.Env = append(os.Environ(), asChild+"=1", "TERM=xterm-256color", "COLORTERM=truecolor")
	began := time.Now()
	terminal, err := pty.StartWithSize(command, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Skipf("no pseudo terminal: %v", err)
	}
	defer terminal.Close()
	screen := listen(terminal)
	shown := screen.until(t, "loonsom per jaar")
	if waited := time.Since(began); waited > 3*time.Second && !testing.Short() {
		t.Errorf("the first screen took %v", waited)
	}
	for _, query := range []string{"\x1b]11", "\x1b]10", "\x1b[6n", "\x1b[c"} {
		if bytes.Contains(shown, []byte(query)) {
			t.Errorf("start-up wrote the query %q", query)
		}
	}
	terminal.Write([]byte("\x03"))
	screen.until(t, "Nog eens Ctrl+C")
	terminal.Write([]byte("\x03"))
	if err := command.Wait(); err != nil {
		t.Errorf("the wizard ended with %v", err)
	}
}

// listener reads what a terminal shows.
type listener struct {
	chunks chan []byte
}

func listen(terminal io.Reader) listener {
	l := listener{make(chan []byte, 1024)}
	go func() {
		defer close(l.chunks)
		for {
			buffer := make([]byte, 4096)
			n, err := terminal.Read(buffer)
			l.chunks <- buffer[:n]
			if err != nil {
				return
			}
		}
	}()
	return l
}

// until waits for a text and gives all that was shown up to it.
func (l listener) until(t *testing.T, text string) []byte {
	t.Helper()
	var shown []byte
	deadline := time.After(15 * time.Second)
	for {
		select {
		case chunk, open := <-l.chunks:
			if shown = append(shown, chunk...); bytes.Contains(shown, []byte(text)) {
				return shown
			}
			if !open {
				t.Fatalf("the terminal closed before %q, after %q", text, shown)
			}
		case <-deadline:
			t.Fatalf("%q is never shown, but %q", text, shown)
		}
	}
}
