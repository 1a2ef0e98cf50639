package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/exp/teatest"
)

// The whole conversation as a program: from the first question to the saved request, with the coverage changed on the
// way. The saved quote must be the one that the saved request gives.
func TestFromFirstQuestionToSavedRequest(t *testing.T) {
	folder := t.TempDir()
	m := New(options("sazas", locale.NL, folder))
	program := teatest.NewTestModel(t, m, teatest.WithInitialTermSize(120, 40))
	press := func(names ...string) {
		for _, name := range names {
			for _, msg := range keysOf(name) {
				program.Send(msg)
			}
		}
	}
	for _, id := range []string{"payroll", "headcount", "sector", "absence", "cao", "coverage"} {
		press(sazasAnswers[id]...)
	}
	press("esc", "1") // another coverage: 100/100
	for _, id := range []string{"eigenrisico", "term", "start_date", "employer_charges", "settlement", "payment", "prior_cover",
		"switching", "merger"} {
		press(sazasAnswers[id]...)
	}
	press("s")
	saved := filepath.Join(folder, "offerte-2026-11-21-1")
	teatest.WaitFor(t, program.Output(), func([]byte) bool { _, err := os.Stat(saved + ".txt"); return err == nil },
		teatest.WithDuration(5*time.Second))
	press("ctrl+c", "ctrl+c")
	program.WaitFinished(t, teatest.WithFinalTimeout(5*time.Second))
	recompute(t, saved, "100/100")
}

// From a payroll file to the saved quote, as a program: the file is read while the program runs.
func TestFromPayrollToSavedRequest(t *testing.T) {
	folder := t.TempDir()
	program := teatest.NewTestModel(t, New(options("sazas", locale.NL, folder)), teatest.WithInitialTermSize(120, 40))
	press := func(names ...string) {
		for _, name := range names {
			for _, msg := range keysOf(name) {
				program.Send(msg)
			}
		}
	}
	press("f6", declared, "enter")
	teatest.WaitFor(t, program.Output(), func(out []byte) bool { return strings.Contains(string(out), "Overnemen: 4 werknemers") },
		teatest.WithDuration(5*time.Second))
	press("enter", "enter")
	for _, id := range []string{"sector", "cao", "coverage", "eigenrisico", "term", "start_date", "employer_charges", "settlement",
		"payment"} {
		press(sazasAnswers[id]...)
	}
	press("1") // AOW
	for _, id := range []string{"prior_cover", "switching", "merger"} {
		press(sazasAnswers[id]...)
	}
	press("s")
	saved := filepath.Join(folder, "offerte-2026-11-21-1")
	teatest.WaitFor(t, program.Output(), func([]byte) bool { _, err := os.Stat(saved + ".txt"); return err == nil },
		teatest.WithDuration(5*time.Second))
	press("ctrl+c", "ctrl+c")
	program.WaitFinished(t, teatest.WithFinalTimeout(5*time.Second))
	recompute(t, saved, "100/70")
}

// recompute prices a saved request again and holds the saved quote against it.
func recompute(t *testing.T, saved, coverage string) {
	t.Helper()
	src, err := os.ReadFile(saved + ".toml")
	if err != nil {
		t.Fatal(err)
	}
	draft, _, problems := archive.ReadRequest(saved+".toml", src)
	if len(problems) > 0 {
		t.Fatalf("the saved request cannot be read: %v", problems)
	}
	s := derive(library(), locale.For(locale.NL), draft)
	if s.quote == nil {
		t.Fatalf("the saved request gives no quote: %v\n%s", s.hindrances(), src)
	}
	if got := s.quote.Cover.Coverage.String(); got != coverage {
		t.Errorf("coverage %s was saved, want %s", got, coverage)
	}
	want, err := document.JSON(locale.For(locale.NL), document.Paper{Quote: s.quote, Number: archive.Number(draft, s.table.Fingerprint)})
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(saved + ".json")
	if err != nil {
		t.Fatal(err)
	}
	if string(uncarried(t, got)) != string(want) {
		t.Errorf("the saved quote is not that of the saved request:\n%s\nwant\n%s", got, want)
	}
}

// Another quote of the same day must not overwrite the first.
func TestSavingTwice(t *testing.T) {
	folder := t.TempDir()
	d := start(t, options("sazas", locale.NL, folder), 80, 24).walk(sazasAnswers, "overview").press("s", "s")
	d.sees("offerte-2026-11-21-2.toml")
	files, _ := os.ReadDir(folder)
	if len(files) != 8 {
		t.Errorf("%d files, want 8", len(files))
	}
}

func TestSavingWhereNoneCan(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "gone")
	d := start(t, options("sazas", locale.NL, folder), 80, 24).walk(sazasAnswers, "overview").press("s")
	d.sees("is niet gelukt")
}

// Ctrl+C asks once, keeps the answers, and the wizard begins where they end.
func TestStoppingKeepsTheAnswers(t *testing.T) {
	folder := t.TempDir()
	d := start(t, options("sazas", locale.NL, folder), 80, 24).walk(sazasAnswers, "coverage").press("ctrl+c")
	d.sees("uw antwoorden worden bewaard in")
	d.press("down")
	if strings.Contains(d.screen(), "bewaard in") {
		t.Error("another key does not take the question back")
	}
	d.press("ctrl+c", "ctrl+c")
	src, err := os.ReadFile(filepath.Join(folder, "concept-2026-11-21-1.toml"))
	if err != nil {
		t.Fatal(err)
	}
	draft, _, problems := archive.ReadRequest("concept", src)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	o := options("sazas", locale.NL, folder)
	o.Draft = draft
	if again := start(t, o, 80, 24); again.at() != "coverage" {
		t.Errorf("resumed at %s, want coverage", again.at())
	}
}

// Nothing answered, nothing to keep.
func TestStoppingAtOnce(t *testing.T) {
	folder := t.TempDir()
	start(t, options("sazas", locale.NL, folder), 80, 24).press("ctrl+c", "ctrl+c")
	if files, _ := os.ReadDir(folder); len(files) != 0 {
		t.Errorf("%d files were written", len(files))
	}
}

func TestNotKept(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "gone")
	d := start(t, options("sazas", locale.NL, folder), 80, 24).walk(sazasAnswers, "coverage").press("ctrl+c", "ctrl+c")
	d.sees("stopt u zonder te bewaren")
}

// Nothing is preselected: looking at an option is not choosing it.
func TestLookingIsNotChoosing(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "coverage").press("down", "down", "tab")
	if d.at() != "coverage" || d.m.Draft().Choices.Coverage != nil {
		t.Errorf("Tab chose %v and went to %s", d.m.Draft().Choices.Coverage, d.at())
	}
	d.sees("Kies eerst")
	if d.press("enter"); d.m.Draft().Choices.Coverage.String() != "100/70" {
		t.Errorf("Enter chose %v", d.m.Draft().Choices.Coverage)
	}
}

// An earlier answer that makes a later one necessary leads to it, with the reason.
func TestHigherPayrollAsksAbsence(t *testing.T) {
	o := options("sazas", locale.NL, "")
	d := start(t, o, 80, 24)
	d.press("150k", "enter")
	d.walk(sazasAnswers, "overview")
	for d.at() != "payroll" {
		d.press("esc")
	}
	d.press("ctrl+u", "226000", "enter", "enter", "enter")
	if d.at() != "absence" {
		t.Fatalf("at %s, want absence", d.at())
	}
	d.sees("omdat uw loonsom hoger is dan € 175.000")
}

// The same after a jump from the overview, which then leads back to it.
func TestJumpAsksWhatItMakesNecessary(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("150k", "enter").walk(sazasAnswers, "overview")
	for range 20 {
		d.press("up")
	}
	d.press("end")
	for d.m.w.base.(*overview).rows[d.m.w.base.(*overview).cursor].label != "Loonsom" {
		d.press("up")
	}
	d.press("enter", "ctrl+u", "226000", "enter")
	if d.at() != "absence" {
		t.Fatalf("at %s, want absence", d.at())
	}
	if d.press("4", "enter", "5", "enter"); d.at() != "overview" {
		t.Fatalf("at %s, want overview", d.at())
	}
}

// A start date that is refused, or for which there are no tables, is asked again; nothing else is lost.
func TestStartDateRefused(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "start_date").press("1-4-2027", "enter")
	if d.at() != "start_date" {
		t.Fatalf("at %s", d.at())
	}
	d.sees("ligt te ver vooruit")
	d.press("ctrl+u", "1-1-2050", "enter").sees("Voor 2050 zijn er geen tarieven")
	d.press("ctrl+u", "1-1-2027").sees("tarieven 2027, want ingang op 01-01-2027")
	if d.press("enter"); d.at() != "employer_charges" {
		t.Fatalf("at %s", d.at())
	}
}

// What is typed stays when one goes back, finished or not.
func TestBackKeepsWhatIsTyped(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("226000", "enter", "zes", "esc")
	if d.at() != "payroll" {
		t.Fatalf("at %s", d.at())
	}
	d.press("enter").sees("zes")
	d.sees("Een aantal bestaat alleen uit cijfers")
}

// Errors come late: not while typing, only on Enter; after that the mark goes as soon as the amount can be read.
func TestErrorsAreLate(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("1750.5")
	if strings.Contains(d.screen(), "!") {
		t.Errorf("an error while typing:\n%s", d.screen())
	}
	d.press("enter").sees("Schrijf centen met twee cijfers")
	d.press("0").sees("= € 1.750,50 per jaar")
	if strings.Contains(d.screen(), "!") {
		t.Errorf("still an error:\n%s", d.screen())
	}
}

// The start of the wizard with a whole request is its overview.
func TestCompleteRequestOpensOnTheOverview(t *testing.T) {
	first := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "overview")
	o := options("sazas", locale.NL, "")
	o.Draft = first.m.Draft()
	if d := start(t, o, 80, 24); d.at() != "overview" || d.screen() != first.screen() {
		t.Errorf("at %s:\n%s", d.at(), d.screen())
	}
}

// Every question has all its words in both languages.
func TestQuestionsAreWorded(t *testing.T) {
	p := locale.For(locale.NL)
	for _, q := range questions {
		for _, part := range []string{"title", "why", "help", "short"} {
			if id := "question." + q.id + "." + part; !p.Has(id) {
				t.Errorf("%s is not worded", id)
			}
		}
	}
	for _, walk := range []map[string][]string{sazasAnswers, marktAnswers} {
		product := "sazas"
		if walk["package"] != nil {
			product = "markt"
		}
		d := start(t, options(product, locale.EN, ""), 120, 40)
		for d.at() != "overview" {
			if screen := d.screen() + d.press("f1").screen(); strings.Contains(screen, "‹") {
				t.Fatalf("a text is missing:\n%s", screen)
			}
			d.press("esc").press(walk[d.at()]...)
		}
	}
}

// A paste of single keys, as on Windows, does not march through the questions.
func TestPasteOfSingleKeys(t *testing.T) {
	now := time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)
	o := options("sazas", locale.NL, "")
	o.Now, o.pastedKeys = func() time.Time { return now }, true
	d := start(t, o, 80, 24)
	for _, msg := range append(keysOf("226000"), tea.KeyMsg{Type: tea.KeyEnter}, tea.KeyMsg{Type: tea.KeyTab}) {
		now = now.Add(2 * time.Millisecond)
		d.send(msg)
	}
	if d.at() != "payroll" {
		t.Fatalf("a paste went on to %s", d.at())
	}
	now = now.Add(time.Second)
	if d.press("enter"); d.at() != "headcount" {
		t.Fatalf("Enter afterwards stays at %s", d.at())
	}
}

// A bracketed paste is text, its Enter and all.
func TestBracketedPaste(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24)
	d.send(tea.KeyMsg{Type: tea.KeyRunes, Paste: true, Runes: []rune("€ 226.000,00\r\n1\r\n")})
	if d.at() != "payroll" {
		t.Fatalf("a paste went on to %s", d.at())
	}
	d.sees("= € 226.000,00 per jaar")
}

// A request with a staff list and a typed percentage: totals and absence are not asked, and the header does not call the
// percentage an example.
func TestStaffListIsNotAskedAgain(t *testing.T) {
	src, err := os.ReadFile("../testdata/cases/installer.toml")
	if err != nil {
		t.Skip(err)
	}
	draft, _, problems := archive.ReadRequest("installer.toml", src)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	o := options("sazas", locale.NL, "")
	o.Draft, o.QuoteDate = draft, draft.QuoteDate
	d := start(t, o, 120, 40)
	for _, want := range []string{"€ 9.967,83", "€ 10.436,08", "€ 830,68", "percentage: zelf ingevuld", "Zekerheid: zelf ingevuld"} {
		d.sees(want)
	}
	for _, q := range d.m.w.state.visible() {
		if q.id == "payroll" || q.id == "headcount" || q.id == "absence" {
			t.Errorf("%s is asked", q.id)
		}
	}
}
