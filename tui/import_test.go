package tui

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/premium/payroll"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/exp/golden"
	"pgregory.net/rapid"
)

// The payroll files of the tests: a declaration, a list that is read without a question, one that asks.
const (
	declared = "testdata/loonaangifte-2026-01.xml"
	listed5  = "testdata/loonlijst-utf8-bom.csv"
	// A name, an unknown column, a salary of which the period is not said, cells that cannot be read, a total.
	asking = "Naam\tSalaris\tFoo\tGeboren\tUren\nJan\t2600\tx\t1-1-1980\t36\nPiet\tzes\ty\t31-2-1990\t40\nTotaal\t5000\n"
)

// onImport starts a wizard and reads a file, or pastes cells.
func onImport(t testing.TB, from string, width, height int) *driver {
	o := options("sazas", locale.NL, t.TempDir())
	d := start(t, o, width, height)
	if strings.Contains(from, "\t") {
		return d.paste(from)
	}
	return d.press("f6").press(from, "enter")
}

// Guards the screens of an import as the user sees them.
func TestImportScreens(t *testing.T) {
	for name, tt := range map[string]struct {
		from          string
		width, height int
		keys          []string
	}{
		"declaration-80x24":  {declared, 80, 24, nil},
		"declaration-120x40": {declared, 120, 40, nil},
		"list-80x24":         {listed5, 80, 24, nil},
		"list-120x40":        {listed5, 120, 40, []string{"n", "g"}},
		"list-end-80x24":     {listed5, 80, 24, []string{"up"}},
		"asked-80x24":        {asking, 80, 24, nil},
		"asked-120x40":       {asking, 120, 40, nil},
		"asked-60x20":        {asking, 60, 20, nil},
		"meaning-80x24":      {asking, 80, 24, []string{"enter"}},
		"answered-120x40":    {asking, 120, 40, []string{"enter", "2", "enter", "end", "enter"}},
		"taken-80x24":        {declared, 80, 24, []string{"enter"}},
		"taken-120x40":       {declared, 120, 40, []string{"enter", "up", "up", "up"}},
		"taken-rough-80x24":  {asking, 80, 24, []string{"end", "enter"}},
		"sorted-80x24":       {listed5, 80, 24, []string{"enter", "up", "up", "right", "f7", "f7"}},
		"sorted-120x40":      {listed5, 120, 40, []string{"enter", "up", "up", "right", "f7"}},
		"no-file-80x24":      {"testdata/geen.csv", 80, 24, nil},
		"folder-80x24":       {"testdata", 80, 24, nil},
		"help-80x24":         {"", 80, 24, []string{"f1"}},
		"path-80x24":         {"", 80, 24, nil},
		"path-120x40":        {"", 120, 40, nil},
		"english-80x24":      {asking, 80, 24, []string{"f3"}},
	} {
		t.Run(name, func(t *testing.T) {
			golden.RequireEqual(t, onImport(t, tt.from, tt.width, tt.height).press(tt.keys...).screen())
		})
	}
}

// Nothing is taken over before the user says so: Esc leaves everything as it was.
func TestImportLeavesNothing(t *testing.T) {
	for _, from := range []string{declared, asking} {
		d := onImport(t, from, 80, 24)
		if _, told := d.m.w.top().(*account); !told {
			t.Fatalf("no account of %q:\n%s", from, d.screen())
		}
		if d.press("esc"); d.at() != "payroll" || len(d.m.w.over) > 0 || d.m.Draft().Employees != nil || d.m.w.history.past != nil {
			t.Errorf("Esc leaves something at %s", d.at())
		}
	}
}

// An import is one step: back to what was there, and there again with what could not be read.
func TestUndoOfAnImport(t *testing.T) {
	d := start(t, options("sazas", locale.NL, t.TempDir()), 80, 24).press("226000", "enter", "6", "enter", "esc", "esc")
	d.paste(asking).press("end", "enter")
	if got := d.m.Draft(); got.Payroll != nil || len(got.Employees) != 2 {
		t.Fatalf("taken over is %+v", got)
	}
	d.sees("De loonsom van € 226.000 blijft bewaard")
	d.press("ctrl+z").sees("226.000")
	if got := d.m.Draft(); got.Payroll == nil || got.Employees != nil || d.at() != "payroll" {
		t.Fatalf("undone at %s", d.at())
	}
	d.press("ctrl+y").sees("[zes")
	d.sees("!31-2-1990")
	if d.press("end", "end", "down", "down", "enter"); d.at() != staffQuestion {
		t.Errorf("the list is an answer with cells that cannot be read; at %s", d.at())
	}
	d.press("f5").sees("226.000")
}

// What could not be read is mended cell by cell; a mended cell that is taken back is unread again. Until all are mended,
// the list is no answer.
func TestUnreadCellsAreMended(t *testing.T) {
	d := onImport(t, asking, 80, 24).press("end", "enter")
	if hasStaff(d.m.w.state) {
		t.Fatal("the list is an answer")
	}
	d.press("2400/4w", "tab", "1-2-1990", "enter")
	if !hasStaff(d.m.w.state) || d.m.w.state.told[unreadMark] {
		t.Fatalf("the list is no answer once mended:\n%s", d.screen())
	}
	if wage := d.m.Draft().Employees[0].Wage; wage != 33_696_00 {
		t.Errorf("the wage is %d", wage)
	}
	d.press("ctrl+z").sees("!31-2-1990")
	if hasStaff(d.m.w.state) {
		t.Error("the list is an answer with a cell unread again")
	}
	d.press("ctrl+z").sees("[zes")
	d.press("ctrl+y", "ctrl+y")
	if d.press("end", "end", "down", "down", "enter"); d.at() != "sector" {
		t.Errorf("at %s:\n%s", d.at(), d.screen())
	}
}

// A new import replaces the list, and says that the old one can be had back; a paste comes under it.
func TestImportReplacesAndPasteAppends(t *testing.T) {
	d := onImport(t, declared, 80, 24).press("enter", "f6").press(listed5, "enter").sees("De 4 werknemers die er nu staan, worden vervangen")
	d.press("enter").sees("De 4 die er stonden zijn vervangen; Ctrl+Z brengt ze terug")
	if n := len(d.m.Draft().Employees); n != 5 {
		t.Fatalf("%d employees", n)
	}
	d.press("up").paste("Nr\tJaarloon\n1001\t34000\n2000\tveel\n").sees("Toevoegen aan de lijst: 2 werknemers").press("end", "enter")
	employees := d.m.Draft().Employees
	if len(employees) != 7 || employees[5].Label != "1001-2" || employees[5].Wage != 34_000_00 {
		t.Fatalf("appended: %+v", employees[5:])
	}
	d.sees("veel")
	d.press("ctrl+z", "ctrl+z")
	if n := len(d.m.Draft().Employees); n != 4 {
		t.Errorf("%d employees come back", n)
	}
}

// A path dropped on the question or on the list is read at once; one value pasted is a value.
func TestDroppedOnAPage(t *testing.T) {
	for name, keys := range map[string][]string{"payroll": nil, "list": {"f5"}} {
		d := start(t, options("sazas", locale.NL, t.TempDir()), 80, 24).press(keys...).paste("'" + declared + "' ")
		if _, told := d.m.w.top().(*account); !told {
			t.Errorf("%s: no account:\n%s", name, d.screen())
		}
	}
	start(t, options("sazas", locale.NL, ""), 80, 24).paste("226.000\r\n").sees("= € 226.000,00 per jaar")
	start(t, options("sazas", locale.NL, ""), 80, 24).press("f5").paste("Jan\r\n").sees("Jan")
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("f5", "x").paste("A\t1\nB\t2")
	if d.sees("xA 1"); len(d.m.w.over) > 0 {
		t.Error("a paste in a cell is imported")
	}
	d = start(t, options("sazas", locale.NL, ""), 80, 24).paste(strings.Repeat("A\t1\n", pasteLimit/4))
	d.sees("Dit is te veel om te plakken")
}

// The wizard starts with the import that the command line names, and its answers are a new quote's.
func TestStartWithAnImport(t *testing.T) {
	o := options("sazas", locale.NL, t.TempDir())
	o.Import = []string{declared}
	d := start(t, o, 80, 24)
	d.carry(d.m.Init())
	d.sees("Overnemen: 4 werknemers")
}

// While a file is being read the screen says so; Esc stops it, and what comes late changes nothing.
func TestLateReading(t *testing.T) {
	d := start(t, options("sazas", locale.NL, t.TempDir()), 80, 24).press("f6", declared)
	_, read := d.m.Update(tea.KeyMsg{Type: tea.KeyEnter})
	d.sees("Bezig met lezen")
	d.press("x", "esc")
	d.carry(read)
	if len(d.m.w.over) > 0 || d.at() != "payroll" {
		t.Errorf("a late reading shows\n%s", d.screen())
	}
}

// What the user said of columns is remembered by heading when the import is accepted, for the owner's eyes only; nothing
// of what stands in them is.
func TestColumnsAreRemembered(t *testing.T) {
	o := options("sazas", locale.NL, t.TempDir())
	o.Columns = filepath.Join(o.Folder, "kolommen.toml")
	d := start(t, o, 80, 24).paste(asking).press("enter", "1", "enter", "end", "up", "up", "enter")
	if _, err := os.Stat(o.Columns); err == nil {
		t.Error("written before the import was accepted")
	}
	d.press("end", "enter")
	src, err := os.ReadFile(o.Columns)
	if err != nil || !strings.Contains(string(src), `"salaris" = "year_wage"`) {
		t.Fatalf("%s %v", src, err)
	}
	if info, _ := os.Stat(o.Columns); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
	if bytes.Contains(src, []byte("2600")) || bytes.Contains(src, []byte("Jan")) {
		t.Errorf("a value is remembered: %s", src)
	}
	again := start(t, o, 80, 24).paste(asking)
	if strings.Contains(again.screen(), "waarschijnlijk") {
		t.Errorf("asked again:\n%s", again.screen())
	}
}

// Names are kept only when asked for, and birth dates dropped only when asked for.
func TestWhatIsKept(t *testing.T) {
	taken := func(keys ...string) premium.Draft {
		return onImport(t, listed5, 80, 24).press(keys...).press("end", "enter").m.Draft()
	}
	labels := func(d premium.Draft) (all string, born int) {
		for _, e := range d.Employees {
			if all += e.Label + " "; !e.Born.IsZero() {
				born++
			}
		}
		return all, born
	}
	if all, born := labels(taken()); strings.Contains(all, "Tester") || born != 5 {
		t.Errorf("by itself: %s, %d", all, born)
	}
	if all, _ := labels(taken("n")); !strings.Contains(all, "Tester") {
		t.Errorf("with names: %s", all)
	}
	if _, born := labels(taken("g")); born != 1 {
		t.Errorf("%d birth dates are kept", born)
	}
}

// The sector of the declaration is suggested at its question, and nothing is chosen.
func TestSectorIsSuggested(t *testing.T) {
	o := options("sazas", locale.NL, t.TempDir())
	o.reader.files = func([]payroll.File, payroll.Settings) (*payroll.Import, []*payroll.FileError) {
		return &payroll.Import{Sector: 3, Rows: 1, Employees: []payroll.Employee{{Employee: premium.Employee{Label: "A", Wage: 3_000_000}}}}, nil
	}
	d := start(t, o, 120, 40).press("f6", declared, "enter", "enter", "enter")
	sector, _ := payroll.Sector(3)
	if d.sees(sector.Name); d.at() != "sector" || d.m.Draft().Employer.Sector != "" {
		t.Errorf("at %s:\n%s", d.at(), d.screen())
	}
	if d.press("enter"); d.m.w.state.quote != nil {
		t.Error("a quote without answers")
	}
}

// A whole quote from a payroll file: the file, the account, the list, the questions.
func TestQuoteFromAPayroll(t *testing.T) {
	answers := maps.Clone(sazasAnswers)
	answers["aow"] = []string{"1"}
	for _, file := range []string{declared, listed5} {
		d := onImport(t, file, 80, 24).press("enter", "enter").walk(answers, "overview")
		if d.m.w.state.quote == nil || d.m.w.state.quote.FirstYear.Total.Unknown {
			t.Errorf("%s: no quote:\n%s", file, d.screen())
		}
	}
}

// seeds are what must never be found outside the screen and the draft.
var seeds = []string{"999990019", "123456782", "Zeldzaam", "zesentwintig", "31-2-1990", "1990-02-31"}

// Nothing of a payroll gets into the journal but the draft, nor into what is told of a fault or in the status line.
func TestNothingPersonalLeaks(t *testing.T) {
	o := options("sazas", locale.NL, t.TempDir())
	o.Journal = filepath.Join(o.Folder, "concept.toml")
	o = o.complete().resume()
	defer o.journal.close()
	d := start(t, o, 80, 24)
	d.paste("BSN\tNaam\tJaarloon\tGeboren\n999990019\tZeldzaam\tzesentwintig\t31-2-1990\n123456782\tZeldzaam2\t34000\t3-3-1981\n")
	said := d.m.w.status
	d.press("g", "end", "enter")
	said += d.m.w.status
	d.press("f5", "f5", "f7")
	said += d.m.w.status
	journal, err := os.ReadFile(o.Journal)
	if err != nil {
		t.Fatal(err)
	}
	g := &guard{options: o}
	func() {
		defer g.catch(inUpdate, guarded{Model: d.m, guard: g}.question())
		panic(d.m.w.state.draft.Employees)
	}()
	files, _ := filepath.Glob(filepath.Join(o.Folder, "*"))
	for _, path := range files {
		content, _ := os.ReadFile(path)
		journal = append(journal, content...)
	}
	for _, seed := range append(seeds, "1981-03-03") {
		if strings.Contains(string(journal), seed) || strings.Contains(said, seed) || strings.Contains(g.crash.text(), seed) {
			t.Errorf("%s leaks", seed)
		}
	}
}

// Whatever is pressed or pasted on the screens of an import, in whatever window: they fit, and the draft changes only
// with the list that is shown.
func TestAnyKeysInAnImport(t *testing.T) {
	folder := t.TempDir()
	rapid.Check(t, func(rt *rapid.T) {
		o := options("sazas", rapid.SampledFrom([]locale.Language{locale.NL, locale.EN}).Draw(rt, "language"), folder)
		d := start(rt, o, 80, 24)
		for range rapid.IntRange(1, 40).Draw(rt, "steps") {
			switch rapid.IntRange(0, 8).Draw(rt, "what") {
			case 0:
				d.send(tea.WindowSizeMsg{Width: rapid.IntRange(58, 200).Draw(rt, "width"), Height: rapid.IntRange(18, 50).Draw(rt, "height")})
			case 1:
				d.paste(rapid.SampledFrom([]string{asking, declared, "'" + listed5 + "'", "A\t1\nB\t2", "\t\n\t", "x", "é\t€\x00\u202e", "a\tb\tc\n\n\n1\t2\t3"}).Draw(rt, "pasted"))
			case 2:
				d.paste(strings.ToValidUTF8(rapid.StringN(0, 30, 90).Draw(rt, "noise"), "?"))
			case 3:
				d.press(rapid.SampledFrom([]string{declared, listed5, "testdata", "nietes.csv", "2600/m", "16,50/u", "500+900/3m", "1", "n", "g"}).Draw(rt, "typed"))
			default:
				d.press(rapid.SampledFrom([]string{"f6", "ctrl+f", "enter", "enter", "enter", "tab", "esc", "up", "down", "left", "right", "home",
					"end", "pgup", "pgdown", "f1", "space", "backspace", "ctrl+z", "ctrl+y", "f2", "f3", "f5", "f7", "ctrl+s", "delete"}).Draw(rt, "key"))
			}
			if wrong := tooLarge(d.screen(), d.m.w.width, d.m.w.height); wrong != "" {
				rt.Fatalf("at %s: %s\n%s", d.at(), wrong, d.screen())
			}
			if p, ok := d.m.w.base.(*page); ok && p.staff() != nil && !reflect.DeepEqual(p.staff().employees, d.m.Draft().Employees) {
				rt.Fatalf("the table has %v, the draft %v", p.staff().employees, d.m.Draft().Employees)
			}
			if d.m.w.state.quote != nil && d.m.w.state.told[unreadMark] {
				rt.Fatal("a quote with cells that cannot be read")
			}
		}
	})
}

// A list of ten thousand is read, told and taken over without a wait that can be felt beyond the reading itself.
func TestLongImport(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, which runs with -short, stretches the times")
	}
	o := options("sazas", locale.NL, t.TempDir())
	found := &payroll.Import{Rows: 20_000}
	for i := range premium.MaxHeadcount {
		e := payroll.Employee{Employee: premium.Employee{Label: "W" + strings.Repeat("x", i%7), Wage: premium.Money(3_000_000 + i)}}
		e.Faults = []payroll.Fault{{Field: "born", ID: "date", Text: "x"}}
		found.Employees = append(found.Employees, e)
		found.LeftOut = append(found.LeftOut, payroll.LeftOut{Reason: "total"})
	}
	o.reader.files = func([]payroll.File, payroll.Settings) (*payroll.Import, []*payroll.FileError) { return found, nil }
	d := start(t, o, 120, 40).press("f6", declared, "enter")
	for _, k := range []string{"up", "pgup", "home", "down", "pgdown"} {
		least := time.Hour
		for range 10 {
			began := time.Now()
			d.press(k)
			d.screen()
			least = min(least, time.Since(began))
		}
		if least > 5*time.Millisecond {
			t.Errorf("%s takes %v", k, least)
		}
	}
	began := time.Now()
	d.press("end", "enter")
	if took := time.Since(began); took > time.Second || len(d.m.Draft().Employees) != premium.MaxHeadcount {
		t.Errorf("taking over takes %v", took)
	}
	for _, k := range []string{"down", "pgdown", "right", "up"} {
		least := time.Hour
		for range 10 {
			began := time.Now()
			d.press(k)
			d.screen()
			least = min(least, time.Since(began))
		}
		if t.Log(k, least); least > 5*time.Millisecond {
			t.Errorf("%s takes %v in a list full of cells that cannot be read", k, least)
		}
	}
}
