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

// journalled are the answers that a journal holds.
func journalled(path string) (premium.Draft, bool) {
	n, ok := readNotes(path)
	return n.draft, ok
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
		draft, ok := journalled(o.Journal)
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

// left is how a conversation ended whose answers were not saved.
func left(t *testing.T, o Options, until string) []byte {
	t.Helper()
	d, end := begin(t, o)
	d.walk(sazasAnswers, until)
	end()
	return d.m.w.toJournal()
}

// Guards that answers that were not saved are offered at the next start, that Enter goes on where one stopped, that this is
// said, and that the file goes once they are saved.
func TestResume(t *testing.T) {
	o := journalling(t)
	d, end := begin(t, o)
	d.walk(sazasAnswers, "coverage").press("ctrl+c").sees(filepath.Base(o.Journal))
	d.press("ctrl+c")
	end()
	o.QuoteDate = quoted.AddDate(0, 0, 2)
	d, end = begun(t, o)
	if d.press("enter"); d.at() != "coverage" || !d.m.Draft().QuoteDate.Equal(o.QuoteDate) {
		t.Fatalf("resumed at %s with %v", d.at(), d.m.Draft().QuoteDate)
	}
	d.sees("U gaat verder met uw antwoorden van")
	if d.walk(sazasAnswers, "overview").press("s"); exists(o.Journal) {
		t.Error("the journal of a saved quote is still there")
	}
	if d.press("2", "down", "right", "enter"); !exists(o.Journal) {
		t.Error("what came after is not in the journal")
	}
	d.press("s", "ctrl+c", "ctrl+c")
	end()
	if d, _ = begun(t, o); d.at() != "payroll" || len(d.m.w.over) > 0 {
		t.Errorf("at %s with\n%s", d.at(), d.screen())
	}
}

// Guards that stopping at once after going on loses nothing.
func TestResumeAndStop(t *testing.T) {
	o := journalling(t)
	want := left(t, o, "coverage")
	for range 2 {
		d, end := begun(t, o)
		d.press("enter", "ctrl+c", "ctrl+c")
		end()
	}
	if got, _ := os.ReadFile(o.Journal); !bytes.Equal(got, want) {
		t.Errorf("left is\n%s\nand was\n%s", got, want)
	}
}

// Guards that a new conversation leaves the answers of the old one where they are.
func TestBeginAnew(t *testing.T) {
	o := journalling(t)
	want := left(t, o, "coverage")
	d, end := begun(t, o)
	d.press("esc", "226000", "enter")
	if d.at() != "headcount" || d.m.w.options.journal.place() == o.Journal {
		t.Fatalf("at %s in %s", d.at(), d.m.w.options.journal.place())
	}
	end()
	if got, _ := os.ReadFile(o.Journal); !bytes.Equal(got, want) {
		t.Errorf("left is\n%s", got)
	}
	if d, _ = begun(t, o); len(d.m.w.top().(*conversationsScreen).list) != 3 {
		t.Errorf("offered is\n%s", d.screen())
	}
}

// Guards that answers that cannot be read are named and left alone.
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
			d, _ := begun(t, o)
			d.sees("! concept.toml: niet te lezen").press("enter").sees("niet te lezen; het bestand blijft staan")
			d.press("esc", "226000", "enter")
			if got, _ := os.ReadFile(o.Journal); string(got) != src || d.at() != "headcount" {
				t.Errorf("left is %q, at %s", got, d.at())
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
	other.press("300000", "enter")
	named := o
	named.Draft = answeredDraft(t)
	third, endThird := begin(t, named)
	third.press("1")
	other.press("f8").sees("Werknemers")
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
	if newest, _ := begun(t, o); newest.press("enter").at() != "headcount" || *newest.m.Draft().Payroll != 300000_00 {
		t.Errorf("gone on from %v", newest.m.Draft().Payroll)
	}
}

// Guards that answers given to a file of the user's are offered again when that file is opened, and not for another one.
func TestResumeFile(t *testing.T) {
	o := journalling(t)
	o.Draft, o.File = answeredDraft(t), "/somewhere/klant.toml"
	d, end := begin(t, o)
	d.press("2") // the coverage
	end()
	if d, _ = begun(t, o); d.press("enter").at() != "eigenrisico" {
		t.Errorf("gone on at %s\n%s", d.at(), d.screen())
	}
	d, end = begun(t, o)
	d.sees("zoals het bestand is").press("up", "enter")
	if d.at() != "coverage" {
		t.Errorf("the file opens at %s", d.at())
	}
	end()
	o.File = "/somewhere/ander.toml"
	if d, _ = begun(t, o); len(d.m.w.over) > 0 {
		t.Errorf("another file is offered\n%s", d.screen())
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
		if draft, ok := journalled(path); !ok || !bytes.Equal(requestOf(draft), want) {
			t.Fatalf("read %v:\n%s\nfrom\n%s", ok, requestOf(draft), want)
		}
	})
}
