package tui

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"pgregory.net/rapid"
)

func size(width, height int) tea.Msg { return tea.WindowSizeMsg{Width: width, Height: height} }

func second(_ tea.Model, cmd tea.Cmd) tea.Cmd { return cmd }

func requestOf(draft premium.Draft) []byte { return archive.WriteRequest(draft) }

// journalling are options with a journal and no request.
func journalling(t interface{ TempDir() string }) Options {
	o := options("sazas", locale.NL, t.TempDir())
	o.Draft, o.Journal = premium.Draft{}, filepath.Join(o.Folder, "data", "dekking", "concept.toml")
	return o
}

// session starts a wizard as Run does; the function ends it so.
func begin(t *testing.T, o Options) (*driver, func()) {
	t.Helper()
	o = o.complete().resume()
	d := start(t, o, 80, 24)
	ended := false
	end := func() {
		t.Helper()
		if err := d.m.w.keep(); err != nil && !ended {
			t.Error(err)
		}
		o.journal.close()
		ended = true
	}
	t.Cleanup(o.journal.close)
	return d, end
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

// Guards that every answer is on disk as soon as it is given, in the form of a request, in a folder for its owner only.
func TestJournalFollowsEveryAnswer(t *testing.T) {
	o := journalling(t)
	d, _ := begin(t, o)
	if exists(o.Journal) {
		t.Error("a journal of nothing")
	}
	d.each(sazasAnswers, func() {
		draft, ok := readJournal(o.Journal)
		if d.at() == "payroll" {
			return // nothing is answered yet
		}
		if !ok || !bytes.Equal(requestOf(draft), d.m.w.request()) {
			t.Fatalf("at %s the journal holds %v %+v", d.at(), ok, draft)
		}
	})
}

// each calls a function at every question of a walk, and at the overview.
func (d *driver) each(answers map[string][]string, visit func()) {
	d.t.Helper()
	for range 40 {
		visit()
		at := d.at()
		if at == "overview" {
			return
		}
		if d.press(answers[at]...); d.at() == at {
			d.t.Fatalf("no way on from %s:\n%s", at, d.screen())
		}
	}
	d.t.Fatalf("the overview is never reached")
}

// Guards that an answer that was not saved is gone on from, that this is said, and that the file goes once it is saved.
func TestResume(t *testing.T) {
	o := journalling(t)
	d, end := begin(t, o)
	d.walk(sazasAnswers, "coverage").press("ctrl+c").sees(filepath.Base(o.Journal))
	d.press("ctrl+c")
	end()
	o.QuoteDate = quoted.AddDate(0, 0, 2)
	d, end = begin(t, o)
	if d.at() != "coverage" || !d.m.Draft().QuoteDate.Equal(o.QuoteDate) {
		t.Fatalf("resumed at %s with %v", d.at(), d.m.Draft().QuoteDate)
	}
	d.sees("U gaat verder met uw antwoorden van")
	d.walk(sazasAnswers, "overview").press("s").press("ctrl+c", "ctrl+c")
	end()
	if exists(o.Journal) {
		t.Error("the journal of a saved quote is still there")
	}
	if d, _ = begin(t, o); d.at() != "payroll" || d.m.w.status != "" {
		t.Errorf("at %s with %q", d.at(), d.m.w.status)
	}
}

// Guards that stopping at once after resuming loses nothing.
func TestResumeAndStop(t *testing.T) {
	o := journalling(t)
	d, end := begin(t, o)
	d.walk(sazasAnswers, "coverage")
	want := d.m.w.request()
	end()
	for range 2 {
		d, end = begin(t, o)
		d.press("ctrl+c", "ctrl+c")
		end()
	}
	if draft, ok := readJournal(o.Journal); !ok || !bytes.Equal(requestOf(draft), want) {
		t.Errorf("left is %v\n%s\nand was\n%s", ok, requestOf(draft), want)
	}
}

// Guards that a new conversation is one key away, and that the answers of the old one are kept under a name of their own.
func TestBeginAnew(t *testing.T) {
	o := journalling(t)
	d, end := begin(t, o)
	d.walk(sazasAnswers, "coverage")
	want := d.m.w.toJournal()
	end()
	d, end = begin(t, o)
	d.send(tea.KeyMsg{Type: tea.KeyCtrlO})
	if d.at() != "payroll" || exists(o.Journal) {
		t.Fatalf("at %s, the journal exists: %v", d.at(), exists(o.Journal))
	}
	d.sees("concept-2026-11-21-1.toml")
	d.press("226000", "enter").send(tea.KeyMsg{Type: tea.KeyCtrlO})
	if d.at() != "headcount" {
		t.Error("Ctrl+O threw answers away")
	}
	end()
	if got, _ := os.ReadFile(filepath.Join(filepath.Dir(o.Journal), "concept-2026-11-21-1.toml")); !bytes.Equal(got, want) {
		t.Errorf("put aside is\n%s", got)
	}
	if d, _ = begin(t, o); d.at() != "headcount" {
		t.Errorf("resumed at %s", d.at())
	}
}

// Guards that a journal that cannot be read is not lost, and that its user is told.
func TestUnreadableJournal(t *testing.T) {
	for name, src := range map[string]string{"cut": "product = \"sa", "noise": "\x00\x01", "unknown": "wage = 3\n"} {
		t.Run(name, func(t *testing.T) {
			o := journalling(t)
			if err := os.MkdirAll(filepath.Dir(o.Journal), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(o.Journal, []byte(src), 0o600); err != nil {
				t.Fatal(err)
			}
			d, _ := begin(t, o)
			d.sees("Eerdere antwoorden zijn niet te lezen")
			if got, _ := os.ReadFile(strings.TrimSuffix(o.Journal, ".toml") + "-1.toml.bad"); string(got) != src || exists(o.Journal) {
				t.Errorf("kept is %q", got)
			}
			if d.press("226000", "enter"); !exists(o.Journal) {
				t.Error("no new journal")
			}
		})
	}
}

// Guards that two wizards at once, and one that was started with a request, leave each other's answers alone.
func TestJournalsSideBySide(t *testing.T) {
	o := journalling(t)
	first, endFirst := begin(t, o)
	first.press("226000", "enter")
	other, endOther := begin(t, o)
	if other.at() != "payroll" {
		t.Fatalf("the second wizard took the first one's answers, to %s", other.at())
	}
	other.press("300000", "enter")
	named := o
	named.Draft = answeredDraft(t)
	third, endThird := begin(t, named)
	third.press("1")
	for _, end := range []func(){endFirst, endOther, endThird} {
		end()
	}
	for i, want := range []string{"226000", "300000", "226000"} {
		src, err := os.ReadFile(numbered(o.Journal, i+1))
		if err != nil || !strings.Contains(string(src), want) {
			t.Errorf("journal %d: %v\n%s", i+1, err, src)
		}
	}
	past := time.Now().Add(-time.Hour)
	if err := os.Chtimes(numbered(o.Journal, 3), past, past); err != nil {
		t.Fatal(err)
	}
	if newest, _ := begin(t, o); newest.at() != "headcount" || *newest.m.Draft().Payroll != 300000_00 {
		t.Errorf("gone on from %v", newest.m.Draft().Payroll)
	}
}

func answeredDraft(t *testing.T) premium.Draft {
	t.Helper()
	return start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "coverage").m.Draft()
}

// Guards that where no journal can be written this is said once, and that the answers go to the working folder at the end.
func TestJournalCannotBeWritten(t *testing.T) {
	o := journalling(t)
	d, end := begin(t, o)
	if err := os.RemoveAll(filepath.Dir(o.Journal)); err != nil {
		t.Fatal(err)
	}
	d.press("226000", "enter").sees("kunnen nu niet worden bewaard")
	if d.press("6", "enter"); d.m.w.status != "" {
		t.Errorf("it is said again: %s", d.m.w.status)
	}
	end()
	if kept := filepath.Join(o.Folder, "concept-2026-11-21-1.toml"); !exists(kept) || d.m.w.kept != kept {
		t.Errorf("kept in %q", d.m.w.kept)
	}
}

// Guards that a folder that cannot be made is no reason not to start.
func TestNoJournalFolder(t *testing.T) {
	o := journalling(t)
	if err := os.WriteFile(filepath.Join(o.Folder, "data"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	d, end := begin(t, o)
	d.press("226000", "enter")
	end()
	if filepath.Dir(d.m.w.kept) != o.Folder {
		t.Errorf("kept in %q", d.m.w.kept)
	}
}

// Guards that writes that overtake each other leave the newest answers, and that a file that was given up stays away.
func TestJournalKeepsTheNewest(t *testing.T) {
	path := filepath.Join(t.TempDir(), "concept.toml")
	j := openJournal(path)
	defer j.close()
	var writes []tea.Cmd
	for i := range 50 {
		writes = append(writes, j.changed([]byte{byte(i)}))
	}
	slices.Reverse(writes)
	var all sync.WaitGroup
	for _, write := range writes {
		all.Go(func() { write() })
	}
	all.Wait()
	if got, _ := os.ReadFile(path); !bytes.Equal(got, []byte{49}) {
		t.Errorf("the journal holds %v", got)
	}
	late := j.changed([]byte("late"))
	if err := j.remove(); err != nil {
		t.Fatal(err)
	}
	if late(); exists(path) {
		t.Error("the journal is back")
	}
}

// Guards that whatever is answered can be read back to the same request, finished or not, so that no journal is set aside
// for nothing: totals and lists of employees, and what is half typed in them.
func TestJournalOfAnyAnswers(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "concept.toml")
	rapid.Check(t, func(t *rapid.T) {
		product, answers := "sazas", sazasAnswers
		if rapid.Bool().Draw(t, "markt") {
			product, answers = "markt", marktAnswers
		}
		d := start(t, options(product, locale.NL, folder), 120, 40)
		if rapid.Bool().Draw(t, "list") {
			d.press("f5")
		}
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			act(t, d, answers)
			d.press(rapid.SampledFrom([]string{"", "", "A\"\\€", "34000", "1-1-1980", "tab", "+", "down"}).Draw(t, "cell"))
		}
		want := d.m.w.request()
		if err := os.WriteFile(path, want, 0o600); err != nil {
			t.Fatal(err)
		}
		if draft, ok := readJournal(path); !ok || !bytes.Equal(requestOf(draft), want) {
			t.Fatalf("read %v:\n%s\nfrom\n%s", ok, requestOf(draft), want)
		}
	})
}
