//go:build !windows

package tui

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/archive"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
)

// session is a wizard that runs in a process and on a terminal of its own.
type session struct {
	t             *testing.T
	keys, screen  *os.File // the two ends of the terminal
	before        *term.State
	command       *exec.Cmd
	folder        string
	journal       string
	trigger       string
	shown         recorder
	ended         chan struct{}
	leader, nohup bool
}

// open starts a wizard that goes on from a draft, if there is one, unless a fault keeps it from that. Unless it leads its session, the terminal is not its
// controlling one: the kernel would set it right when the wizard ends, and hide what the wizard left undone.
func open(t *testing.T, draft premium.Draft, fault string, change ...func(*session)) *session {
	t.Helper()
	folder := t.TempDir()
	s := &session{t: t, folder: folder, journal: filepath.Join(folder, "data", "concept.toml"),
		trigger: filepath.Join(folder, "now"), ended: make(chan struct{})}
	for _, c := range change {
		c(s)
	}
	if !reflect.DeepEqual(draft, premium.Draft{}) {
		if err := errors.Join(os.Mkdir(filepath.Dir(s.journal), 0o700), archive.Save(s.journal, archive.WriteRequest(draft))); err != nil {
			t.Fatal(err)
		}
	}
	s.start(fault)
	t.Cleanup(func() {
		_ = s.command.Process.Kill()
		<-s.ended
		s.keys.Close()
		s.screen.Close()
	})
	if _, err := os.Stat(s.trigger); err != nil && !reflect.DeepEqual(draft, premium.Draft{}) {
		s.until("Waarmee gaat u verder").types("\r")
	}
	return s
}

func (s *session) start(fault string) {
	s.t.Helper()
	var err error
	if s.keys, s.screen, err = pty.Open(); err != nil {
		s.t.Skipf("no pseudo terminal: %v", err)
	}
	s.keys = closable(s.t, s.keys)
	if err := pty.Setsize(s.screen, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
		s.t.Fatal(err)
	}
	if s.before, err = term.GetState(s.screen.Fd()); err != nil {
		s.t.Fatal(err)
	}
	s.command = exec.Command(os.Args[0])
	if s.nohup {
		s.command = exec.Command("sh", "-c", `trap "" HUP; exec "$0"`, os.Args[0])
	}
	s.command.Dir = s.folder
	// Bubble Tea closes its reader while it reads from it. The race detector sees that in some runs, and what it would say
	// is no part of our screen; our own code is held to it in this process.
	s.command.Env = append(os.Environ(), asChild+"=1", "GORACE=log_path=/dev/null exitcode=0", "TERM=xterm-256color", childJournal+"="+s.journal,
		childFault+"="+fault, childTrigger+"="+s.trigger)
	s.command.Stdin, s.command.Stdout, s.command.Stderr = s.screen, s.screen, s.screen
	s.command.SysProcAttr = &syscall.SysProcAttr{Setsid: s.leader, Setctty: s.leader}
	if err := s.command.Start(); err != nil {
		s.t.Fatal(err)
	}
	go s.shown.record(s.keys)
	go func() {
		_ = s.command.Wait() // the status is in ProcessState
		close(s.ended)
	}()
}

// closable makes a file that can be closed while somebody reads from it.
func closable(t *testing.T, file *os.File) *os.File {
	t.Helper()
	defer file.Close()
	twin, err := syscall.Dup(int(file.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	syscall.CloseOnExec(twin)
	if err := syscall.SetNonblock(twin, true); err != nil {
		t.Fatal(err)
	}
	return os.NewFile(uintptr(twin), file.Name())
}

// recorder holds all that was shown.
type recorder struct {
	mu   sync.Mutex
	text []byte
}

func (r *recorder) record(terminal *os.File) {
	buffer := make([]byte, 4096)
	for {
		n, err := terminal.Read(buffer)
		r.mu.Lock()
		r.text = append(r.text, buffer[:n]...)
		r.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (r *recorder) all() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return string(r.text)
}

// until waits until a text is shown.
func (s *session) until(text string) *session {
	s.t.Helper()
	s.eventually("the terminal shows "+text, func() bool { return strings.Contains(s.shown.all(), text) })
	return s
}

func (s *session) eventually(what string, true func() bool) {
	s.t.Helper()
	for deadline := time.Now().Add(10 * time.Second); !true(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(deadline) {
			s.t.Fatalf("it never happens that %s; shown: %q", what, s.shown.all())
		}
	}
}

// types sends keys as they come from a keyboard: one by one.
func (s *session) types(keys ...string) *session {
	s.t.Helper()
	for _, key := range keys {
		if _, err := s.keys.WriteString(key); err != nil {
			s.t.Fatal(err)
		}
		time.Sleep(15 * time.Millisecond)
	}
	return s
}

// now lets the fault happen.
func (s *session) now() *session {
	if err := os.WriteFile(s.trigger, nil, 0o600); err != nil {
		s.t.Fatal(err)
	}
	return s
}

func (s *session) signal(signal os.Signal) *session {
	s.t.Helper()
	if err := s.command.Process.Signal(signal); err != nil {
		s.t.Fatal(err)
	}
	return s
}

// ends fails unless the wizard ends with a status and in time.
func (s *session) ends(status int, within time.Duration) *session {
	s.t.Helper()
	select {
	case <-s.ended:
	case <-time.After(within):
		s.t.Fatalf("still there after %v; shown: %q", within, s.shown.all())
	}
	if got := s.command.ProcessState.ExitCode(); got != status {
		s.t.Errorf("status %d, want %d (%v); shown: %q", got, status, s.command.ProcessState, s.shown.all())
	}
	return s
}

// restored fails unless the terminal is as it was: its modes, and what was asked of it on the screen.
func (s *session) restored() *session {
	s.t.Helper()
	const last = "that was all"
	if _, err := s.screen.WriteString(last); err != nil {
		s.t.Fatal(err)
	}
	shown := s.until(last).shown.all()
	for mode, want := range map[string]string{"?1049": "l", "?25": "h", "?2004": "l"} {
		on, off := strings.LastIndex(shown, "\x1b["+mode+"h"), strings.LastIndex(shown, "\x1b["+mode+"l")
		if want == "h" && off > on || want == "l" && on > off {
			s.t.Errorf("mode %s is left wrong: %q", mode, shown)
		}
	}
	after, err := term.GetState(s.screen.Fd())
	if err != nil {
		s.t.Fatal(err)
	}
	if !reflect.DeepEqual(after, s.before) {
		s.t.Errorf("the terminal was\n%+v and is\n%+v", s.before, after)
	}
	return s
}

// answers reads the journal.
func (s *session) answers() premium.Draft {
	s.t.Helper()
	draft, ok := journalled(s.journal)
	if !ok {
		s.t.Fatalf("the answers are not in %s; shown: %q", s.journal, s.shown.all())
	}
	return draft
}

// same fails unless the journal holds a draft.
func (s *session) same(draft premium.Draft) {
	s.t.Helper()
	if got, want := archive.WriteRequest(s.answers()), archive.WriteRequest(draft); !bytes.Equal(got, want) {
		s.t.Errorf("the answers are\n%s\nand were\n%s", got, want)
	}
}

// answered is the draft of a walk up to a question.
func answered(t *testing.T, until string) premium.Draft {
	t.Helper()
	return start(t, options("sazas", "nl", t.TempDir()), 80, 24).walk(sazasAnswers, until).m.Draft()
}
