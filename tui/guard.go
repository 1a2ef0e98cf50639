package tui

import (
	"errors"
	"io"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// Whatever ends the program, the terminal is left as it was and the answers are on disk. Bubble Tea sees to that when the
// user quits. The guard adds what it leaves out, each of which was seen to happen with it:
//
//   - signals: it handles two, and takes one of those for success (this file);
//   - a window that closes: it goes on for ever when the hang-up signal is ignored (guard_input.go);
//   - a paste whose end never comes: every key is part of it, Ctrl+C too (guard_paste.go);
//   - an Update that never returns: nothing helps but a second signal that cannot be caught (force);
//   - a panic: the model is lost, and with it the answers (guard_panic.go, crash.go).
//
// The answers are on disk before any of that happens: journal.go.
type guard struct {
	options  Options
	program  *tea.Program
	terminal terminal // as it was

	mu       sync.Mutex
	status   int // that the program ends with; 0: it ends by itself
	watchdog *time.Timer
	crash    *crash // the first panic
}

// Interrupted says that the program did not end because the user was ready. All there is to say has been said by then.
type Interrupted struct {
	Status int // for the process to exit with: 128 and the signal's number; 1 after a fault in the program
}

// Error is for logs.
func (e *Interrupted) Error() string { return "interrupted" }

const (
	signalStatus = 128
	hungUp       = signalStatus + int(syscall.SIGHUP) // also when the window is gone without a signal
	faulted      = 1

	patience = 2 * time.Second        // with a program that was asked to end
	lastRite = 300 * time.Millisecond // with a terminal and a disk, when patience is over
)

// listen passes on the signals that end a program, until stop is called. Those that were ignored from the start, as
// under nohup, stay so.
func (g *guard) listen() (stop func()) {
	var wanted []os.Signal
	for _, s := range endings {
		if !signal.Ignored(s) {
			wanted = append(wanted, s)
		}
	}
	if len(wanted) == 0 {
		return func() {}
	}
	signals, done := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(signals, wanted...)
	go func() {
		select {
		case s := <-signals:
			g.end(signalStatus + number(s))
		case <-done:
		}
	}()
	return func() {
		signal.Stop(signals)
		close(done)
	}
}

func number(s os.Signal) int {
	n, _ := s.(syscall.Signal)
	return int(n)
}

// end asks the program to end, and sees to it that it does. Only the first reason counts: a closing window sends more
// than one.
func (g *guard) end(status int) {
	g.mu.Lock()
	first := g.status == 0
	if first {
		g.status = status
		g.watchdog = time.AfterFunc(patience, func() { g.force(status) })
	}
	g.mu.Unlock()
	if first {
		g.program.Quit()
	}
}

// force ends the process when the program does not. Terminal and disk get a moment, for they may be what hangs.
func (g *guard) force(status int) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		g.terminal.restore()
		_ = g.options.journal.flush() // nothing is left to say it to
	}()
	select {
	case <-done:
	case <-time.After(lastRite):
	}
	os.Exit(status)
}

// release calls the watchdog off.
func (g *guard) release() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.watchdog != nil {
		g.watchdog.Stop()
	}
}

func (g *guard) ending() (int, *crash) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.status, g.crash
}

// run runs the program, whichever way it ends. An error is the terminal's.
func (g *guard) run() error {
	_, err := g.program.Run()
	if errors.Is(err, tea.ErrProgramPanic) {
		g.blame(&crash{place: "bubbletea"}) // which has printed the rest
	}
	if status, fault := g.ending(); status != 0 || fault != nil {
		return nil // that it was stopped is no news
	}
	return err
}

// newProgram makes the program that the guard watches over.
func (g *guard) newProgram(w *wizard) {
	g.program = tea.NewProgram(guarded{Model{w}, g, &frames{now: g.options.Now}}, tea.WithInput(g.watched(g.options.In)),
		tea.WithOutput(g.options.Out), tea.WithAltScreen(), tea.WithFPS(framesPerSecond), tea.WithoutSignalHandler())
}

// watched is the input as the guard lets it through.
func (g *guard) watched(in io.Reader) io.Reader {
	watch := watch{paste: paste{now: g.options.Now}, gone: func() { g.end(hungUp) }}
	if file, ok := in.(*os.File); ok {
		return watchedFile(file, watch)
	}
	return &stream{in, watch}
}
