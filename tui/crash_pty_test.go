//go:build !windows

package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dekking/premium"
)

// Guards that a panic anywhere leaves the terminal as it was, that the answers are on disk, and that a file tells of it
// without them. The user gets one sentence, with both files in it.
func TestPanics(t *testing.T) {
	for _, place := range []string{inStart, inInit, inUpdate, inView, inCommand} {
		t.Run(place, func(t *testing.T) {
			t.Parallel()
			draft := answered(t, "coverage")
			atOnce := place == inStart || place == inInit
			s := open(t, draft, place+" panic", func(s *session) {
				if atOnce {
					s.now()
				}
			})
			if !atOnce {
				s.until("Welk deel van het loon").now().types("3")
			}
			s.ends(1, soon).restored()
			s.toldOf(place)
			if place == inStart || place == inInit || place == inUpdate {
				s.same(draft)
			}
			if s.answers().Payroll == nil {
				t.Error("the answers are lost")
			}
			if atOnce {
				s.until("door een fout gestopt; wat er misging staat") // the answers lie where they lay
			} else {
				s.until("door een fout gestopt; uw antwoorden staan in " + s.journal)
			}
			if n := strings.Count(s.shown.all(), "door een fout"); n != 1 || strings.Contains(s.shown.all(), "goroutine") {
				t.Errorf("more is said than that: %q", s.shown.all())
			}
		})
	}
}

// toldOf fails unless there is a crash file that tells where the panic was, and nothing of what was typed.
func (s *session) toldOf(place string) {
	s.t.Helper()
	found, _ := filepath.Glob(filepath.Join(filepath.Dir(s.journal), "crash-*.txt"))
	if len(found) != 1 {
		s.t.Fatalf("crash files %v; shown: %q", found, s.shown.all())
	}
	src, err := os.ReadFile(found[0])
	if err != nil {
		s.t.Fatal(err)
	}
	for _, want := range []string{"dekking ", "panic: string", "place: " + place, "dekking/tui.", ".go:"} {
		if !strings.Contains(string(src), want) {
			s.t.Errorf("the crash file lacks %q:\n%s", want, src)
		}
	}
	for _, secret := range []string{"226", "Janssen", s.folder} {
		if strings.Contains(string(src), secret) {
			s.t.Errorf("the crash file tells %q:\n%s", secret, src)
		}
	}
	if info, err := os.Stat(found[0]); err != nil || info.Mode().Perm() != 0o600 {
		s.t.Errorf("the crash file is %v, %v", info, err)
	}
	s.until(found[0])
}

// Guards that a panic before anything was answered says so too, and leaves only its own file.
func TestPanicWithoutAnswers(t *testing.T) {
	t.Parallel()
	s := open(t, premium.Draft{}, "update panic").until("loonsom per jaar").now().types("2").ends(1, soon).restored()
	s.until("wat er misging staat, zonder uw gegevens, in")
	s.toldOf(inUpdate)
}
