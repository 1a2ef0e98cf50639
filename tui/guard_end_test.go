//go:build !windows

package tui

import (
	"bytes"
	"fmt"
	"os"
	ossignal "os/signal"
	"strings"
	"syscall"
	"testing"
	"time"

	"dekking/premium"
)

// soon is long enough for a wizard that ends when it is asked to.
const soon = 5 * time.Second

// The screens on which the wizard is stopped: where it goes on from a draft, and what is read there.
var stops = []struct{ until, shows string }{
	{"payroll", "loonsom per jaar"},
	{"sector", "In welke bedrijfstak"},
	{"coverage", "Welk deel van het loon"},
	{"overview", "Totaal jaar 1"},
}

func stopAt(t *testing.T, until string) premium.Draft {
	if until == "payroll" {
		return premium.Draft{}
	}
	return answered(t, until)
}

// Guards that every signal that ends a program leaves the terminal as it was and the answers on disk, on every kind of
// screen, and that the status tells which it was.
func TestSignals(t *testing.T) {
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT} {
		for i, at := range stops {
			if ossignal.Ignored(signal) {
				continue // as under nohup: the wizard that is started ignores it too, as it should
			}
			if testing.Short() && i != int(signal)%len(stops) {
				continue
			}
			t.Run(fmt.Sprintf("%v/%s", signal, at.until), func(t *testing.T) {
				t.Parallel()
				draft := stopAt(t, at.until)
				s := open(t, draft, "").until(at.shows).signal(signal).ends(128+int(signal), soon).restored()
				if at.until == "payroll" {
					if _, err := os.Stat(s.journal); err == nil {
						t.Error("a journal without answers")
					}
					return
				}
				s.same(draft)
				s.until("bewaard in")
			})
		}
	}
}

// Guards that the answer given last is kept too, that only the user may read it, and that the next wizard goes on from
// there.
func TestTheLastAnswerIsKept(t *testing.T) {
	t.Parallel()
	s := open(t, premium.Draft{}, "").until("loonsom per jaar").types("226000", "\r").until("Hoeveel werknemers")
	s.eventually("the answer is on disk", func() bool { _, err := os.Stat(s.journal); return err == nil })
	if info, err := os.Stat(s.journal); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the journal is %v, %v", info, err)
	}
	s.types("6", "\r").until("In welke bedrijfstak").signal(syscall.SIGTERM).ends(143, soon).restored()
	draft := s.answers()
	if draft.Payroll == nil || *draft.Payroll != 226000_00 || draft.Headcount == nil || *draft.Headcount != 6 {
		t.Errorf("kept are %v, %v", draft.Payroll, draft.Headcount)
	}
	again := open(t, draft, "").until("U gaat verder met uw antwoorden").until("In welke bedrijfstak")
	again.types("\x03").until("Nog eens Ctrl+C").types("\x03").ends(0, soon).restored().same(draft)
}

// Guards that a wizard that is killed while it writes leaves a whole journal, one answer short at most.
func TestKilled(t *testing.T) {
	t.Parallel()
	draft := answered(t, "coverage")
	for i := range 8 {
		s := open(t, draft, "").until("Welk deel van het loon").types("3")
		time.Sleep(time.Duration(i) * time.Millisecond)
		s.signal(syscall.SIGKILL)
		<-s.ended
		kept := s.answers()
		if kept.Choices.Coverage = nil; !bytes.Equal(requestOf(kept), requestOf(draft)) {
			t.Errorf("kept is\n%s", requestOf(kept))
		}
	}
}

// Guards that a window that is closed ends the wizard, also where the signal for it is ignored.
func TestClosedWindow(t *testing.T) {
	for name, nohup := range map[string]bool{"signal": false, "signal ignored": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			draft := answered(t, "coverage")
			s := open(t, draft, "", func(s *session) { s.leader, s.nohup = true, nohup }).until("Welk deel van het loon")
			s.screen.Close()
			s.keys.Close()
			s.ends(129, soon).same(draft)
		})
	}
}

// Guards that a program which was told to ignore a signal does.
func TestIgnoredSignal(t *testing.T) {
	t.Parallel()
	s := open(t, answered(t, "coverage"), "", func(s *session) { s.nohup = true }).until("Welk deel van het loon")
	s.signal(syscall.SIGHUP).types("3").until("Hoe lang betaalt u zelf")
	s.signal(syscall.SIGTERM).ends(143, soon).restored()
}

// Guards that a program that hangs goes all the same, and in time.
func TestHungProgram(t *testing.T) {
	for _, c := range []struct {
		place  string
		signal syscall.Signal
	}{{inUpdate, syscall.SIGTERM}, {inView, syscall.SIGHUP}, {inUpdate, syscall.SIGINT}} {
		if testing.Short() && c.signal != syscall.SIGTERM {
			continue
		}
		t.Run(fmt.Sprintf("%s/%v", c.place, c.signal), func(t *testing.T) {
			t.Parallel()
			draft := answered(t, "coverage")
			s := open(t, draft, c.place+" hang").until("Welk deel van het loon").now().types("\x1b[B", "\x1b[B")
			s.signal(c.signal).ends(128+int(c.signal), 2500*time.Millisecond).restored().same(draft)
		})
	}
}

// Guards that a paste without an end does not take the keys away, and that a long one is soon over.
func TestEndlessPaste(t *testing.T) {
	t.Parallel()
	s := open(t, premium.Draft{}, "").until("loonsom per jaar").types("\x1b[200~22600", "0")
	time.Sleep(pasteGrace)
	s.types("\x03").until("Nog eens Ctrl+C").types("\x1b").types("\r").until("Hoeveel werknemers")
	s.types("\x03").types("\x03").ends(0, soon).restored()
	if draft := s.answers(); draft.Payroll == nil {
		t.Error("what was pasted is lost")
	}
}

// Guards that pastes of a size nobody means are soon over, whether they are marked or not, and fill a field at most: the
// key that comes after them is seen.
func TestLargePaste(t *testing.T) {
	for name, text := range map[string]string{
		"marked":   "\x1b[200~" + strings.Repeat("x", 1<<20) + "\x1b[201~",
		"endless":  "\x1b[200~" + strings.Repeat("x", 300<<10),
		"unmarked": strings.Repeat("zes en \u202etwintig ", 64<<10/18),
		"noise":    strings.Repeat("\x1b]0;a\x07\xff\x00\x1b[<3;4M\x1bP\u009b", 3000),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := open(t, premium.Draft{}, "").until("loonsom per jaar")
			began := time.Now()
			if _, err := s.keys.WriteString(text); err != nil {
				t.Fatal(err)
			}
			wait := time.Duration(0)
			if name == "endless" {
				wait = pasteGrace
			}
			time.Sleep(wait)
			s.types("\x03").until("Nog eens Ctrl+C")
			const limit = 4 * time.Second // a tenth of a second, but for the race detector; a minute without the guard
			if took := time.Since(began) - wait; took > limit && !testing.Short() {
				t.Errorf("it took %v", took)
			}
			s.signal(syscall.SIGTERM).ends(143, soon).restored()
		})
	}
}
