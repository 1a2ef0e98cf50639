package tui

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/archive"

	"github.com/charmbracelet/x/exp/golden"
)

// office are options with a journal and a shelf, as the program has.
func office(t *testing.T) Options {
	t.Helper()
	o := journalling(t)
	o.Shelf, o.Version = filepath.Dir(o.Journal), "devel"
	return o
}

// begun starts a wizard with what it finds at the start.
func begun(t *testing.T, o Options) (*driver, func()) {
	t.Helper()
	d, end := begin(t, o)
	d.m.w.options.named = false // the tests' drafts have a product and a date
	d.carry(d.m.Init())
	return d, end
}

// keptAndLeft leaves an office with a kept quote of one client, and the answers of another that were put aside.
func keptAndLeft(t *testing.T, o Options) {
	t.Helper()
	d, end := begun(t, o)
	d.walk(sazasAnswers, "overview")
	d.m.w.change(renamed(d.m.Draft(), "Bakkerij De Halm"))
	d.m.w.openOverview()
	d.press("s", "f8", "enter").walk(sazasAnswers, "eigenrisico")
	d.m.w.change(renamed(d.m.Draft(), "Fietsen & Zo"))
	d.press("f8", "enter")
	end()
}

func renamed(draft premium.Draft, name string) premium.Draft {
	draft.Employer.Name = name
	return draft
}

// Guards that the start shows what one can go on with, client, total, day and where one stopped, and that an empty office
// begins with its first question.
func TestStartList(t *testing.T) {
	o := office(t)
	d, end := begun(t, o)
	if d.at() != "payroll" || len(d.m.w.over) > 0 {
		t.Errorf("an empty office begins with\n%s", d.screen())
	}
	end()
	keptAndLeft(t, o)
	d, _ = begun(t, o)
	golden.RequireEqual(t, withoutDays(d.screen()))
}

var dayForm = regexp.MustCompile(`\d\d-\d\d-\d{4}`)

// withoutDays takes the day on which a file was written from a screen.
func withoutDays(screen string) string {
	lines := strings.Split(screen, "\n")
	for i, line := range lines {
		if strings.Contains(line, "Fietsen") {
			lines[i] = dayForm.ReplaceAllString(line, "DD-MM-YYYY")
		}
	}
	return strings.Join(lines, "\n")
}

// Guards that the list costs no key: who types an amount answers the first question, Esc and Enter begin anew, and a name
// looks for a client.
func TestStartListGivesWay(t *testing.T) {
	o := office(t)
	keptAndLeft(t, o)
	for name, keys := range map[string][]string{"an amount": {"226000"}, "a row": {"up", "enter", "226000"}, "back": {"esc", "226000"}} {
		d, _ := begun(t, o)
		if d.press(keys...).press("enter"); d.at() != "headcount" || *d.m.Draft().Payroll != 226_000_00 {
			t.Errorf("%s leads to %s\n%s", name, d.at(), d.screen())
		}
	}
	d, _ := begun(t, o)
	d.press("halm").sees("Bakkerij De Halm")
	if strings.Contains(d.screen(), "Fietsen") {
		t.Error("the search leaves the others")
	}
	if d.press("down", "enter"); d.at() != "overview" || d.m.Draft().Employer.Name != "Bakkerij De Halm" {
		t.Errorf("opened %q at %s", d.m.Draft().Employer.Name, d.at())
	}
}

// Guards that left answers are gone on with where one stopped, in the journal, and that the present ones are set aside and
// stay in the list.
func TestOpenLeftAnswers(t *testing.T) {
	o := office(t)
	keptAndLeft(t, o)
	d, end := begun(t, o)
	d.press("esc", "300000", "enter", "f8", "fiets", "down", "enter")
	if d.at() != "eigenrisico" || d.m.Draft().Employer.Name != "Fietsen & Zo" {
		t.Fatalf("at %s\n%s", d.at(), d.screen())
	}
	d.sees("Uw vorige antwoorden blijven in deze lijst staan").press("1")
	if got, _ := os.ReadFile(d.m.w.options.journal.place()); !bytes.Equal(got, d.m.w.toJournal()) {
		t.Errorf("the journal holds\n%s", got)
	}
	left, err := archive.Answers(filepath.Dir(o.Journal))
	if err != nil || len(left) != 2 {
		t.Errorf("left are %v %v", left, err)
	}
	end()
	if d, _ = begun(t, o); d.press("enter").at() != "term" {
		t.Errorf("resumed at %s", d.at())
	}
	d.press("f8").sees("Werknemers")
}

// Guards that who opens a kept quote second is told who has it, changes nothing, and can when the first is done; and that
// an edit that was interrupted is still a version of what was opened.
func TestSecondOnlyLooks(t *testing.T) {
	o := office(t)
	keptAndLeft(t, o)
	first, endFirst := begun(t, o)
	first.press("halm", "down", "enter").sees("Geopend")
	second, endSecond := begun(t, o)
	second.press("halm", "down", "enter").sees("Een ander programma is hiermee bezig (proces")
	before := second.m.w.request()
	for _, keys := range [][]string{{"2", "down", "right", "enter"}, {"f2"}, {"0", "end", "up", "enter", "down", "enter"}, {"ctrl+z"}} {
		second.press(keys...)
		if !bytes.Equal(second.m.w.request(), before) {
			t.Fatalf("%v changed the answers", keys)
		}
	}
	if second.press("f2").sees("U kunt meekijken"); second.at() != "overview" {
		t.Errorf("at %s", second.at())
	}
	first.press("2", "down", "right", "enter")
	name := first.m.w.shelved
	endFirst()
	second.press("f8", "halm", "down", "down", "enter").sees("Geopend").press("f2") // after what the first left
	if bytes.Equal(second.m.w.request(), before) {
		t.Error("nothing can be changed after the first is done")
	}
	endSecond()
	again, _ := begun(t, o)
	if again.press("enter"); again.m.w.shelved != name {
		t.Errorf("resumed as a version of %q, not of %q", again.m.w.shelved, name)
	}
}

// Guards that a kept quote that is no longer valid is quoted as of today, with what has to be answered anew for that, and that it is
// told then what has changed.
func TestOpenExpired(t *testing.T) {
	o := office(t)
	keptAndLeft(t, o)
	o.QuoteDate, o.Today = premium.FirstOfNextMonth(quoted).AddDate(0, 4, 0), premium.FirstOfNextMonth(quoted).AddDate(0, 4, 0)
	d, _ := begun(t, o)
	d.press("halm", "down", "enter").sees("Zij was niet meer geldig; u rekent nu met 01-04-2027")
	if d.at() != "absence" || !d.m.Draft().QuoteDate.Equal(o.Today) {
		t.Errorf("at %s with %v", d.at(), d.m.Draft().QuoteDate)
	}
	for d.at() != "overview" {
		d.press(map[string][]string{"absence": {"4", "tab", "4", "tab", "enter"}}[d.at()]...)
		d.press("enter")
	}
	d.sees("Wat er sindsdien is veranderd")
}

// Guards that where no other journal can be opened, the present answers stay what they are, in theirs.
func TestNoOtherJournal(t *testing.T) {
	o := office(t)
	d, _ := begun(t, o)
	d.press("226000", "enter", "6", "enter")
	want := d.m.w.toJournal()
	for n := 2; n <= maxJournals; n++ {
		if err := os.WriteFile(numbered(o.Journal, n), []byte("taken"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	d.carry(d.m.w.opens(conversation{}))
	d.sees("kan geen plaats voor andere antwoorden worden gemaakt")
	if got, _ := os.ReadFile(o.Journal); !bytes.Equal(got, want) || d.at() != "sector" {
		t.Errorf("at %s, the journal holds\n%s", d.at(), got)
	}
}

// Guards that a kept quote is free again as soon as this program goes on with something else, and held while it is saved.
func TestNextConversationFreesTheQuote(t *testing.T) {
	o := office(t)
	keptAndLeft(t, o)
	d, _ := begun(t, o)
	free := func() bool {
		lock, err := archive.Edit(o.Shelf, keptName(t, o))
		lock.Release()
		return err == nil
	}
	d.press("halm", "down", "enter").sees("Geopend")
	if free() {
		t.Error("it is not held while it is worked at")
	}
	if d.press("2", "down", "right", "enter", "s"); free() {
		t.Error("it is not held after a version of it was saved")
	}
	if d.press("f8", "up", "enter"); d.at() != "payroll" || !free() {
		t.Errorf("it is still held, at %s", d.at())
	}
}

// keptName is the name of the first version of the quote that keptAndLeft keeps.
func keptName(t *testing.T, o Options) string {
	t.Helper()
	entries, _, err := archive.List(o.Shelf, 10)
	if err != nil || len(entries) == 0 {
		t.Fatal(err)
	}
	return entries[len(entries)-1].Name
}
