package tui

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/exp/golden"
	"pgregory.net/rapid"
)

// typedCases are the worked cases as keys: a cell, Tab to the next, Enter to the next row.
var typedCases = map[string][]string{
	"installer": {
		"DGA", "tab", "95000", "tab", "tab", "tab", "tab", "j", "enter",
		"A", "tab", "52000", "enter", "B", "tab", "41.600", "enter", "C", "tab", "39k", "enter", "D", "tab", "36400", "enter",
		"E", "tab", "33000", "enter", "F", "tab", "24000", "enter",
	},
	"beach-restaurant": {
		"A", "tab", "34000", "enter", "B", "tab", "26000", "enter",
		"C", "tab", "24000", "tab", "tab", "1-4-2023", "tab", "30-9-2023", "enter",
		"D", "tab", "24000", "tab", "tab", "1 april 2023", "tab", "30 september 2023", "enter",
		"E", "tab", "24k", "tab", "tab", "01-04-2023", "tab", "30-09-2023", "enter",
		"F", "tab", "24.000", "tab", "tab", "2023-04-01", "tab", "2023-09-30", "enter",
		"G", "tab", "30000", "tab", "tab", "1-9-2023", "enter",
	},
	"hairdresser": {
		"A", "tab", "28000", "tab", "17-5-1988", "enter", "B", "tab", "17500", "tab", "2-9-1996", "enter",
		"C", "tab", "9600", "tab", "30-1-2006", "enter",
	},
}

// readCase is a worked case as a draft.
func readCase(t *testing.T, name string) premium.Draft {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("..", "testdata", "cases", name+".toml"))
	if err != nil {
		t.Fatal(err)
	}
	draft, _, problems := archive.ReadRequest(name, src)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return draft
}

// staffOf starts at the empty list of a case: its dates, and no answers yet.
func staffOf(t *testing.T, name string, language locale.Language, width, height int) *driver {
	t.Helper()
	o, worked := options("sazas", language, t.TempDir()), readCase(t, name)
	o.Draft = premium.Draft{Product: worked.Product, QuoteDate: worked.QuoteDate, StartDate: worked.StartDate}
	o.QuoteDate = worked.QuoteDate
	d := start(t, o, width, height).press("f5")
	if d.at() != staffQuestion {
		t.Fatalf("F5 leads to %s", d.at())
	}
	return d
}

// The worked cases typed into the table are the employees of their files.
func TestWorkedCasesTyped(t *testing.T) {
	for name, keys := range typedCases {
		t.Run(name, func(t *testing.T) {
			d := staffOf(t, name, locale.NL, 80, 24).press(keys...)
			got, want := d.m.Draft().Employees, readCase(t, name).Employees
			if !reflect.DeepEqual(got, want) {
				t.Fatalf("typed\n%v\nin the file\n%v", got, want)
			}
			if d.press("enter", "enter"); d.at() != "sector" {
				t.Errorf("two times Enter on the blank row leads to %s:\n%s", d.at(), d.screen())
			}
		})
	}
}

// Guards the page as the user sees it.
func TestStaffScreens(t *testing.T) {
	for name, tt := range map[string]struct {
		file          string
		language      locale.Language
		width, height int
		keys          []string
	}{
		"installer-nl-80x24":        {"installer", locale.NL, 80, 24, []string{"up"}},
		"installer-nl-120x40":       {"installer", locale.NL, 120, 40, []string{"up"}},
		"installer-nl-160x40":       {"installer", locale.NL, 160, 40, []string{"up"}},
		"installer-nl-60x20":        {"installer", locale.NL, 60, 20, []string{"up"}},
		"installer-en-80x24":        {"installer", locale.EN, 80, 24, []string{"up"}},
		"beach-restaurant-nl-80x24": {"beach-restaurant", locale.NL, 80, 24, []string{"up", "right", "right", "right"}},
		"dga-nl-80x24":              {"installer", locale.NL, 80, 24, []string{"home", "home"}},
		"unreadable-nl-80x24":       {"installer", locale.NL, 80, 24, []string{"up", "right", "24x", "enter"}},
		"problem-nl-60x20":          {"beach-restaurant", locale.NL, 60, 20, []string{"up", "end", "left", "left", "left", "left", "1-1-2023", "enter"}},
		"end-nl-80x24":              {"installer", locale.NL, 80, 24, []string{"enter"}},
		"no-wage-nl-80x24":          {"installer", locale.NL, 80, 24, []string{"G", "enter", "enter", "enter"}},
	} {
		t.Run(name, func(t *testing.T) {
			d := staffOf(t, tt.file, tt.language, tt.width, tt.height).press(typedCases[tt.file]...).press(tt.keys...)
			golden.RequireEqual(t, d.screen())
		})
	}
	t.Run("empty-nl-80x24", func(t *testing.T) {
		golden.RequireEqual(t, staffOf(t, "installer", locale.NL, 80, 24).screen())
	})
}

// A request file with employees opens at the overview, and its list is there to change.
func TestStaffFromAFile(t *testing.T) {
	o := options("sazas", locale.NL, "")
	o.Draft, o.QuoteDate = readCase(t, "installer"), time.Time{}
	o.Draft.StartDate = time.Date(2023, 12, 1, 0, 0, 0, 0, time.UTC)
	d := start(t, o, 80, 24)
	d.m.w.jump(questionOf(staffQuestion))
	d.sees("A 52.000")
	d.sees("F 24.000")
	before := d.m.Draft()
	if d.press("down", "right", "enter", "esc", "esc"); !reflect.DeepEqual(before, d.m.Draft()) {
		t.Error("looking changed the draft")
	}
}

// Esc on a list in which nothing is typed leads back to the totals; one with something in it stays.
func TestEscFromTheList(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("f5", "esc")
	if d.at() != "payroll" || d.m.Draft().Employees != nil {
		t.Fatalf("Esc leads to %s", d.at())
	}
	if d.press("f5", "A", "enter", "esc"); d.at() != staffQuestion {
		t.Errorf("Esc drops a list, and leads to %s", d.at())
	}
}

// Each cell is one step of undo, also while something is wrong with another cell.
func TestUndoPerCell(t *testing.T) {
	d := staffOf(t, "installer", locale.NL, 80, 24).press("A", "tab", "52000", "tab", "x", "enter", "B", "tab", "41600", "enter")
	if got := len(d.m.Draft().Employees); got != 2 {
		t.Fatalf("%d employees", got)
	}
	for _, want := range []string{"A 52000, B 0", "A 52000", "A 0", ""} {
		d.send(tea.KeyMsg{Type: tea.KeyCtrlZ})
		if got := listed(d); got != want {
			t.Fatalf("after an undo: %q, want %q\n%s", got, want, d.screen())
		}
		if want != "" {
			d.sees("!x")
		}
	}
	for _, want := range []string{"A 0", "A 52000", "A 52000, B 0", "A 52000, B 41600"} {
		d.send(tea.KeyMsg{Type: tea.KeyCtrlY})
		if got := listed(d); got != want {
			t.Fatalf("after a redo: %q, want %q", got, want)
		}
	}
}

// A row taken out comes back with what could not be read in it; undo while typing takes back the typing.
func TestUndoOfARow(t *testing.T) {
	d := staffOf(t, "installer", locale.NL, 80, 24).press("A", "tab", "52000", "enter", "B", "tab", "41600", "tab", "x", "enter", "up")
	d.send(tea.KeyMsg{Type: tea.KeyCtrlD})
	if got := listed(d); got != "A 52000" {
		t.Fatalf("left: %s", got)
	}
	d.send(tea.KeyMsg{Type: tea.KeyCtrlZ})
	if got := listed(d); got != "A 52000, B 41600" {
		t.Fatalf("came back: %s", got)
	}
	d.sees("!x")
	d.press("9")
	d.send(tea.KeyMsg{Type: tea.KeyCtrlZ})
	if got := listed(d); got != "A 52000, B 41600" {
		t.Fatalf("undo while typing: %s", got)
	}
}

func listed(d *driver) string {
	var words []string
	for _, e := range d.m.Draft().Employees {
		words = append(words, fmt.Sprintf("%s %d", e.Label, e.Wage/100))
	}
	return strings.Join(words, ", ")
}

// Totals and list are each kept while the other stands, however one goes to and fro.
func TestSwitchingKeepsBoth(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24).press("226000", "enter", "6", "enter", "esc", "esc", "f5")
	d.sees("De loonsom van € 226.000 blijft bewaard")
	d.press("A", "tab", "52000", "enter", "B", "tab", "x", "down", "f5")
	d.sees("De lijst met 2 werknemers blijft bewaard")
	if draft := d.m.Draft(); *draft.Payroll != 22600000 || *draft.Headcount != 6 || draft.Employees != nil {
		t.Fatalf("back to totals: %+v", draft)
	}
	d.send(tea.KeyMsg{Type: tea.KeyCtrlZ})
	d.press("f5")
	d.send(tea.KeyMsg{Type: tea.KeyCtrlT})
	if got := listed(d); got != "A 52000, B 0" || d.m.Draft().Payroll != nil {
		t.Fatalf("back to the list: %s", got)
	}
	d.sees("!x")
	if d.press("f5"); *d.m.Draft().Payroll != 22600000 {
		t.Error("the totals are gone")
	}
}

// What cannot be read stays as typed when the user goes elsewhere and returns, and keeps her from going on.
func TestNothingTypedIsLost(t *testing.T) {
	d := staffOf(t, "installer", locale.NL, 80, 24).press("A", "tab", "52000", "tab", "gisteren", "enter", "enter", "enter")
	if d.at() != staffQuestion {
		t.Fatalf("goes on to %s with an unreadable cell", d.at())
	}
	d.sees("Dit is geen volledige datum")
	d.press("f5", "f5")
	d.sees("gisteren")
	d.press("f1", "esc")
	d.send(tea.KeyMsg{Type: tea.KeyF3})
	d.sees("gisteren")
	d.send(tea.KeyMsg{Type: tea.KeyF3})
	d.send(tea.WindowSizeMsg{Width: 60, Height: 20})
	d.sees("gisteren")
	d.press("home", "down", "up", "right", "right", "right", "backspace", "end", "end", "down", "enter")
	if d.at() != "sector" {
		t.Fatalf("at %s once the cell is emptied:\n%s", d.at(), d.screen())
	}
	d.press("esc")
	d.sees("A 52.000")
}

// A whole quote by list: the answers after it are the same questions, and its total is that of the engine.
func TestQuoteByList(t *testing.T) {
	d := staffOf(t, "hairdresser", locale.NL, 80, 24).press(typedCases["hairdresser"]...).press("enter", "enter")
	if d.at() != "sector" {
		t.Fatalf("at %s", d.at())
	}
	d.press("kapper", "enter")
	if d.at() == staffQuestion || d.at() == "payroll" {
		t.Errorf("asks %s after the sector", d.at())
	}
}

// Whatever is pressed on the page, in whatever window: the screen fits, and the draft's list is what the table shows.
func TestAnyKeysInTheList(t *testing.T) {
	folder := t.TempDir()
	rapid.Check(t, func(rt *rapid.T) {
		o := options("sazas", locale.NL, folder)
		d := start(t, o, 80, 24).press("f5")
		for range rapid.IntRange(1, 50).Draw(rt, "steps") {
			switch rapid.IntRange(0, 5).Draw(rt, "what") {
			case 0:
				d.send(tea.WindowSizeMsg{Width: rapid.IntRange(58, 200).Draw(rt, "width"), Height: rapid.IntRange(18, 50).Draw(rt, "height")})
			case 1, 2:
				d.press(rapid.SampledFrom([]string{"A", "34000", "1-4-2027", "31-12-1950", "j", "n", "x", "36,5", "+", "1-1-2026", "9999999"}).Draw(rt, "typed"))
			default:
				k := rapid.SampledFrom([]tea.KeyType{tea.KeyTab, tea.KeyEnter, tea.KeyShiftTab, tea.KeyUp, tea.KeyDown, tea.KeyLeft, tea.KeyRight,
					tea.KeyHome, tea.KeyEnd, tea.KeyPgUp, tea.KeyPgDown, tea.KeyCtrlEnd, tea.KeyCtrlD, tea.KeyInsert, tea.KeyBackspace,
					tea.KeySpace, tea.KeyF5, tea.KeyCtrlZ, tea.KeyCtrlY, tea.KeyEsc, tea.KeyF1, tea.KeyF3}).Draw(rt, "key")
				d.send(tea.KeyMsg{Type: k})
			}
			if wrong := tooLarge(d.screen(), d.m.w.width, d.m.w.height); wrong != "" {
				rt.Fatalf("at %s: %s\n%s", d.at(), wrong, d.screen())
			}
			if p, ok := d.m.w.base.(*page); ok && p.staff() != nil && !reflect.DeepEqual(p.staff().employees, d.m.Draft().Employees) {
				rt.Fatalf("the table has %v, the draft %v", p.staff().employees, d.m.Draft().Employees)
			}
		}
	})
}

// Guards that who is ill at the start is typed in the list, with the day of recovery, and is insured from four weeks after.
func TestIllAtTheStartTyped(t *testing.T) {
	d := staffOf(t, "installer", locale.NL, 160, 40).press("A", "tab", "52000", "tab", "tab", "tab", "tab", "tab", "tab", "j")
	if e := d.m.Draft().Employees; len(e) != 1 || !e[0].SickAtStart {
		t.Fatalf("typed %+v\n%s", e, d.screen())
	}
	d.sees("ziek").press("tab", "11-12-2023", "enter")
	if e := d.m.Draft().Employees[0]; e.FitSince.Format("2006-01-02") != "2023-12-11" {
		t.Errorf("recovered %v", e.FitSince)
	}
	d.sees("vanaf 8-1")
}

// Guards that a wage typed in the column of names is asked back, and that of a bare number it is said where wages go.
func TestWageInTheWrongColumn(t *testing.T) {
	for _, typed := range []string{"90k", "€ 45000", "45.000", "2600/m", "16,50/u 36"} {
		d := staffOf(t, "installer", locale.NL, 80, 24).press(typed, "tab")
		d.sees("Dit lijkt een bedrag. Het jaarloon hoort in de kolom hiernaast")
		if e := d.m.Draft().Employees; len(e) > 0 && e[0].Label != "" {
			t.Errorf("%s became a name: %+v", typed, e)
		}
	}
	d := staffOf(t, "installer", locale.NL, 80, 24).press("10023").sees("kenmerk 10023; het jaarloon hoort in de kolom hiernaast")
	d.press("tab", "150k", "enter").sees("tot maximum")
	if e := d.m.Draft().Employees[0]; e.Label != "10023" || e.Wage != 150_000_00 {
		t.Errorf("%+v", e)
	}
}
