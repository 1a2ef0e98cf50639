package tui

import (
	"os"
	"slices"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// case opens the wizard with a request of the specification.
func caseOf(t *testing.T, name string, width, height int) *driver {
	t.Helper()
	return requested(t, "../testdata/cases/"+name+".toml", width, height)
}

// requested starts the wizard from a request file.
func requested(t *testing.T, name string, width, height int) *driver {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	draft, _, problems := archive.ReadRequest(name, src)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	o := options("sazas", locale.NL, t.TempDir())
	o.Draft, o.QuoteDate = draft, draft.QuoteDate
	return start(t, o, width, height)
}

// to moves the cursor of the overview to the row with a label.
func (d *driver) to(label string) *driver {
	d.t.Helper()
	o, ok := d.m.w.top().(*overview)
	if !ok {
		d.t.Fatalf("no overview:\n%s", d.screen())
	}
	for i, row := range o.rows {
		if row.label == label && row.opens != nil {
			for o.cursor < i {
				d.press("down")
			}
			return d
		}
	}
	d.t.Fatalf("no row %q", label)
	return d
}

// Each employee stands in the overview with the figures of the engine, and opens to their sums.
func TestEmployeesInTheOverview(t *testing.T) {
	d := caseOf(t, "installer", 120, 200)
	s := d.m.w.state
	for _, m := range s.staff.Members {
		d.sees(m.Employee.Label)
		if m.Insured {
			d.sees(s.p.Amount(int64(m.InsuredWage)) + " " + m.Fraction.String() + " " + document.Amount(s.p, m.ArboFee))
		}
	}
	m := s.staff.Members[slices.IndexFunc(s.staff.Members, func(m premium.Member) bool { return m.Insured })]
	d.to(m.Employee.Label).press("enter")
	d.sees("Verzekerd loon: " + s.p.Euro(int64(m.InsuredWage)))
	d.sees("Arbodienst voor deze werknemer: " + document.Value(s.p, m.ArboFee))
}

// Whoever is not insured is named with the reason.
func TestLeftOutInTheOverview(t *testing.T) {
	for _, name := range caseNames(t) {
		d := caseOf(t, name, 120, 400)
		s := d.m.w.state
		if s.quote == nil {
			continue
		}
		for _, m := range s.staff.Members {
			if !m.Insured {
				d.sees("niet verzekerd: " + s.p.Text("reason."+string(m.Reason)))
			}
		}
	}
}

func caseNames(t *testing.T) []string {
	entries, err := os.ReadDir("../testdata/cases")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		if name, ok := strings.CutSuffix(entry.Name(), ".toml"); ok {
			names = append(names, name)
		}
	}
	return names
}

// The quote as text and as JSON, line by line as they would be saved, and in no more columns than a small window has.
func TestPrintedInTheOverview(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 30).walk(sazasAnswers, "overview")
	p := d.m.w.p
	shown := d.press("t").scrolled()
	for line := range strings.Lines(document.Text(p, d.m.w.paper())) {
		if !strings.Contains(shown, strings.TrimRight(line, "\n")) {
			t.Errorf("the text lacks %q", line)
		}
	}
	text, err := document.JSON(p, d.m.w.paper())
	if err != nil {
		t.Fatal(err)
	}
	shown = strings.ReplaceAll(d.press("esc", "j").scrolled(), "\n", "")
	for line := range strings.Lines(string(text)) {
		if !strings.Contains(shown, strings.TrimRight(line, "\n")) {
			t.Errorf("the JSON lacks %q", line)
		}
	}
	d.press("home", "f3").sees("The quote for programs")
}

// scrolled reads a pager from its first line to its last.
func (d *driver) scrolled() string {
	var read strings.Builder
	for last := ""; ; {
		screen := d.screen()
		if screen == last {
			return read.String()
		}
		read.WriteString(screen + "\n")
		last = screen
		d.press("down")
	}
}

// The client sees no notes, and more space; c takes them back.
func TestClientView(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 60).walk(sazasAnswers, "overview")
	before := d.screen()
	d.press("c")
	shown := d.now().screen
	if strings.Contains(shown, "Voor de adviseur") || strings.Count(shown, "\n\n") <= strings.Count(before, "\n\n") {
		t.Errorf("the client sees\n%s", shown)
	}
	d.sees("€ 9.614,01")
	if d.press("c"); d.now().screen != before {
		t.Error("the notes do not come back")
	}
}

// Warnings come before what is only good to know.
func TestWarningsFirst(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 100).walk(sazasAnswers, "overview")
	shown := d.screen()
	if warning, info := strings.LastIndex(shown, "Let op:"), strings.Index(shown, "Ter informatie:"); warning < 0 || warning > info {
		t.Errorf("the notices are\n%s", shown)
	}
	d.m.w.jump(questionOf("merger"))
	d.press("2").sees("Let op: U verwacht een fusie of een overname")
}

// The name is asked for in the overview only, is cleaned, and heads the quote.
func TestNameOfTheEmployer(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 60).walk(sazasAnswers, "overview")
	d.sees("Naam werkgever niet ingevuld")
	d.m.w.jump(questionOf("name"))
	d.press("  Bakkerij   De Korst & Zn.?  ", "enter")
	if got := d.m.Draft().Employer.Name; got != "Bakkerij De Korst & Zn.?" {
		t.Errorf("the name is %q", got)
	}
	d.sees("Offerte voor Bakkerij De Korst & Zn.?")
	d.press("u").press("enter").sees("De offerte")
}

// Ten thousand employees must not make a key wait: only rows in sight are drawn.
func BenchmarkLongOverview(b *testing.B) {
	d := longList(b)
	d.m.w.state = deriveTold(library(), d.m.w.p, d.m.Draft(), told{})
	rows := memberRows(d.m.w.state)
	o := &overview{rowsOf: func(*wizard) []breakdownRow { return rows }, rows: rows, cursor: len(rows) / 2}
	for b.Loop() {
		o.lines(d.m.w, 76, 20)
	}
}

// Guards that v leads to the answers, and that the cursor is back on the one that was changed.
func TestChangingAnswers(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "overview").press("v")
	if row := d.m.w.base.(*overview).rows[d.m.w.base.(*overview).cursor]; row.kind != answerRow {
		t.Fatalf("v leads to %+v", row)
	}
	for range 3 {
		d.press("down")
	}
	at := d.m.w.base.(*overview).cursor
	for _, leave := range []string{"esc", "enter"} {
		if d.press("enter"); d.at() == "overview" {
			t.Fatalf("nothing is asked:\n%s", d.screen())
		}
		d.press(leave)
		for range 3 { // a question of several fields
			if d.at() != "overview" {
				d.press("enter")
			}
		}
		if o, ok := d.m.w.base.(*overview); !ok || o.cursor != at {
			t.Errorf("after %s the cursor is at %d, not at %d", leave, o.cursor, at)
		}
	}
}

// Guards that from whom one switches is asked among the answers where there is somebody, and goes into the request.
func TestFromWhomOneSwitches(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 120, 100).walk(sazasAnswers, "overview")
	if strings.Contains(d.screen(), "Huidige polis bij") {
		t.Error("it is asked of who does not switch")
	}
	d.m.w.jump(questionOf("switching"))
	d.press("2").sees("Huidige polis bij").sees("Huidige arbodienst")
	d.m.w.jump(questionOf("current_insurer"))
	d.press("Zeker \x1b& Co", "enter")
	if got := d.m.Draft().Employer.CurrentInsurer; got != "Zeker & Co" || d.at() != "overview" {
		t.Errorf("taken %q, at %s", got, d.at())
	}
	d.press("ctrl+z")
	if got := d.m.Draft().Employer.CurrentInsurer; got != "" {
		t.Errorf("undone to %q", got)
	}
}
