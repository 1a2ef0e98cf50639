package tui

import (
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/locale"

	"github.com/charmbracelet/x/exp/golden"
)

// tabScenes are screens of the tabs: the case, and the keys that lead there from the overview.
var tabScenes = map[string][]string{
	"installer matrix":           {"2"},
	"installer matrix_other":     {"2", "m", "y", "right"},
	"installer levers":           {"3"},
	"installer lever_taken":      {"3", "enter"},
	"installer lever_sums":       {"3", "o"},
	"installer goal":             {"3", "g", "700", "tab", "enter", "down"},
	"installer goal_none":        {"3", "g", "12", "enter", "down"},
	"installer compare_empty":    {"4"},
	"installer compare":          {"4", "b", "3", "enter", "4"},
	"installer compare_differ":   {"4", "b", "3", "enter", "4", "v", "end"},
	"installer check":            {"5"},
	"installer check_opened":     {"5", "enter"},
	"installer ownrisk":          {"6", "down"},
	"installer readings":         {"7"},
	"installer reading_switched": {"7", "down", "enter"},
	"installer radar":            {"8"},
	"installer hire":             {"8", "h", "40000", "enter", "1-1-2024", "enter"},
	"installer client":           {"c", "5"},
	"installer help":             {"2", "?"},
	"sazas matrix":               {"2", "down", "right"},
	"sazas cell_taken":           {"2", "down", "right", "enter"},
	"sazas levers":               {"3", "down"},
	"sazas compare":              {"4", "b", "2", "down", "right", "enter", "4", "b", "3", "enter", "4", "left"},
	"sazas ownrisk":              {"6", "end"},
	"sazas english_readings":     {"f3", "7", "down"},
	"sazas english_compare":      {"f3", "4", "b", "6", "enter", "4", "right"},
	"workshop breakdown":         {},
	"workshop check":             {"5", "down"},
	"workshop levers":            {"3"},
	"workshop radar":             {"8"},
	"markt other_product":        {"4", "p"},
	"markt matrix":               {"2"},

	"installer outlook_chart":   {"9", "n", "down"},
	"installer outlook_own":     {"9", "i", "9 9,5 10", "enter", "D", "enter", "7-2024", "enter", "30"},
	"installer outlook_year":    {"9", "n", "down", "down", "enter"},
	"installer benefit":         {"0", "p", "down", "down", "down", "down", "enter"},
	"installer benefit_sums":    {"0", "p", "down", "down", "down", "down", "enter", "end", "up", "enter"},
	"installer benefit_relapse": {"0", "i", "1-2-2024", "enter", "30", "enter", "1-4-2024 14-4-2024", "esc", "down", "down"},
	"installer dates":           {"a", "down"},
	"installer risk_chart":      {"k", "down", "down", "down"},
	"installer backtest_empty":  {"e"},
	"installer backtest":        {"e", "i", "D", "tab", "1-2-2022", "tab", "31-5-2022", "enter", "esc", "m"},
	"installer backtest_cases":  {"e", "i", "D", "tab", "1-2-2022", "tab", "31-5-2022", "enter", "Q", "tab"},
	"installer trueup":          {"w", "i", "53000", "enter", "46000", "esc"},
	"installer ahead_help":      {"9", "?"},
	"installer ahead_client":    {"c", "a", "down"},
	"sazas benefit":             {"f3", "0"},
	"workshop outlook_chart":    {"9", "n", "n"},
	"workshop outlook_question": {"9", "end", "up"},
	"workshop dates":            {"a", "end"},
	"workshop risk_chart":       {"k"},
	"workshop backtest_model":   {"e", "right"},
	"workshop trueup_form":      {"w", "i", "60000"},
	"markt english_outlook":     {"f3", "9", "n", "n", "down"},
}

// tabbed starts a scene in the overview.
func tabbed(t *testing.T, of string, width, height int) *driver {
	t.Helper()
	switch of {
	case "sazas":
		return start(t, options("sazas", locale.NL, ""), width, height).walk(sazasAnswers, "overview")
	case "markt":
		return start(t, options("markt", locale.NL, ""), width, height).walk(marktAnswers, "overview")
	case "workshop":
		return requested(t, "../testdata/advice/workshop.toml", width, height)
	}
	return caseOf(t, of, width, height)
}

// Guards every tab as the user sees it; -update writes them anew.
func TestTabScreens(t *testing.T) {
	for name, keys := range tabScenes {
		of, scene, _ := strings.Cut(name, " ")
		for _, window := range []struct {
			name          string
			width, height int
		}{{"80x24", 80, 24}, {"120x40", 120, 40}, {"60x20", 60, 20}} {
			if window.width == 60 && scene != "matrix" && scene != "compare" && scene != "levers" && !strings.HasSuffix(scene, "_chart") {
				continue
			}
			t.Run(of+"-"+scene+"-"+window.name, func(t *testing.T) {
				golden.RequireEqual(t, tabbed(t, of, window.width, window.height).press(keys...).screen())
			})
		}
	}
}

// The same in colour, of two of them.
func TestTabColors(t *testing.T) {
	for name, keys := range map[string][]string{"matrix": {"2", "down"}, "compare": {"4", "b", "2", "down", "right", "enter", "4"}} {
		t.Run(name+"-dark", func(t *testing.T) {
			d := themed(t, options("sazas", locale.NL, ""), "dark")
			d.send(size(80, 24))
			d.walk(sazasAnswers, "overview").press(keys...)
			golden.RequireEqual(t, strings.ReplaceAll(d.screen(), "\x1b", "\\e"))
		})
	}
}

// A tab is one key away; Tab and the arrows go round; only Esc leaves the overview.
func TestTabsByKey(t *testing.T) {
	d := tabbed(t, "installer", 80, 24)
	shows := func(name string) {
		t.Helper()
		if d.at() != "overview" || !strings.Contains(d.screen(), "["+name+"]") {
			t.Fatalf("want %s:\n%s", name, d.screen())
		}
	}
	for i, short := range []string{"Opbouw", "Matrix", "Besparen", "A/B/C", "Controle", "Risico", "Regels", "Grenzen", "Vooruit", "Ziek",
		"Agenda", "Ziektekans", "Eerder ziek", "Echt loon"} {
		digit := d.m.w.tabs.all[i].mark
		d.press(digit)
		shows(digit + " " + short)
		if d.press("tab", "shift+tab"); i != 1 && short != "Eerder ziek" { // there the arrows go from cell to cell
			d.press("right", "2", "1", digit)
		}
		shows(digit + " " + short)
	}
	d.press("tab")
	shows("1 Opbouw")
	d.press("shift+tab", "shift+tab")
	shows("e Eerder ziek")
	d.press("A")
	shows("a Agenda")
	if d.press("esc"); d.at() == "overview" {
		t.Error("Esc does not leave the overview")
	}
}

// The client, and an employer, do not get the adviser's readings; in the adviser's hands the tab is back.
func TestTabsOfTheClient(t *testing.T) {
	d := tabbed(t, "installer", 80, 24).press("7", "c")
	if shown := d.screen(); strings.Contains(shown, "7 Regels") || !strings.Contains(shown, "[1 Opbouw]") {
		t.Errorf("the client sees\n%s", shown)
	}
	d.press("7").sees("voor de adviseur")
	d.press("6", "tab").sees("[8 Grenzen]")
	d.press("shift+tab").sees("[6 Risico]")
	d.press("c", "7").sees("[7 Regels]")
}

// What a tab shows is worked out once per state, and the tabs that are not shown not at all.
func TestTabsAreWorkedOutOnce(t *testing.T) {
	d := tabbed(t, "installer", 80, 24)
	times := 0
	levers := d.m.w.tabs.all[2].tab.(*listTab)
	build := levers.build
	levers.build = func(w *wizard) tabList { times++; return build(w) }
	d.press("2", "4")
	d.screen()
	if times != 0 {
		t.Fatal("a tab that is not shown was worked out")
	}
	for range 3 {
		d.press("3", "down", "2")
		d.screen()
	}
	d.press("3")
	if d.screen(); times != 1 {
		t.Errorf("it was worked out %d times", times)
	}
}

// staffOf25 is a shop with a long list, at its overview.
func staffOf25(t testing.TB) *driver {
	d := start(t, options("sazas", locale.NL, ""), 120, 40).walk(sazasAnswers, "overview")
	draft := d.m.Draft()
	draft.Payroll, draft.Headcount = nil, nil
	for i := range 25 {
		draft.Employees = append(draft.Employees, premium.Employee{Label: string(rune('A' + i)),
			Wage: premium.Money(2_400_000 + 61_700*i), RealWage: premium.Money(2_500_000 + 61_700*i), Born: time.Date(1960+i, 3, 1, 0, 0, 0, 0, time.UTC)})
	}
	draft.Cases = []premium.Case{{Employee: "A", From: day(2025, 1, 6), Until: day(2025, 8, 1)}, {Employee: "C", From: day(2024, 2, 1)}}
	s := d.m.w.state
	d.m.w.state = derive(s.library, s.p, draft)
	d.m.w.openOverview()
	if d.at() != "overview" {
		t.Fatalf("at %s: %v", d.at(), d.m.w.state.unquoted())
	}
	return d.press("4", "b", "2", "down", "enter", "4", "b", "3", "enter", "1") // with both scenarios
}

// A key must not wait: every tab is worked out and drawn within 8 ms after a change, for 25 employees.
func TestTabsAreQuick(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	d := staffOf25(t)
	for _, one := range d.m.w.tabs.all {
		best := time.Hour
		for range 9 {
			d.press("1")
			begun, s := time.Now(), d.m.w.state
			d.m.w.state = s.with(s.draft, nil)
			d.m.w.base = newOverview(d.m.w)
			d.m.Update(keysOf(one.mark)[0]) // the commands it gives are not waited for
			d.screen()
			best = min(best, time.Since(begun))
		}
		t.Logf("%s: %v", one.id, best)
		if best > 8*time.Millisecond {
			t.Errorf("%s takes %v", one.id, best)
		}
	}
}

// BenchmarkTabs measures the same.
func BenchmarkTabs(b *testing.B) {
	d := staffOf25(b)
	for _, one := range d.m.w.tabs.all {
		b.Run(one.id, func(b *testing.B) {
			d.press(one.mark)
			for b.Loop() {
				s := d.m.w.state
				d.m.w.state = s.with(s.draft, nil)
				d.m.w.base = newOverview(d.m.w)
				d.screen()
			}
		})
	}
}

// An accepted client is never told that he cannot have the product: every limit says in which direction it is crossed.
func TestLimitsAreConditional(t *testing.T) {
	d := tabbed(t, "installer", 80, 24)
	for _, row := range radarList(d.m.w).rows {
		if told := row.foot[0]; !strings.Contains(told, "Komt ") && !strings.Contains(told, "Zakt ") {
			t.Errorf("%s: %s", row.label, told)
		}
	}
	d.press("8", "end", "up", "up").sees("Nu € ")
}

// Each row of the own risk adds up by calculator, as its help says: saved less missed is the balance.
func TestOwnRiskAddsUp(t *testing.T) {
	for _, of := range []string{"sazas", "markt"} {
		w := tabbed(t, of, 80, 24).m.w
		for _, row := range ownRiskList(w).rows {
			var cents [3]int64
			for i := range cents {
				text, negative := strings.CutPrefix(row.cells[i], "-")
				value, fault := w.p.ParseEuro(text)
				if fault != nil {
					t.Fatalf("%s: %s reads %s", of, row.label, row.cells[i])
				}
				if cents[i] = value; negative {
					cents[i] = -value
				}
			}
			if cents[0]-cents[1] != cents[2] {
				t.Errorf("%s: %s: %v", of, row.label, row.cells)
			}
		}
	}
}

// What one chose oneself is in the matrix too, in its place among what the product tabulates.
func TestMatrixHoldsTheChoice(t *testing.T) {
	tabbed(t, "markt", 120, 40).press("2").sees("►[4.204]")
}

// Without a list of employees the real wages lead to where one is entered, and from there back to their tab.
func TestToTheStaffList(t *testing.T) {
	d := tabbed(t, "sazas", 80, 24).press("w")
	d.sees("met i gaat u naar de vraag")
	if d.press("i"); d.at() != "payroll" {
		t.Fatalf("at %s", d.at())
	}
	d.sees("F5 of Ctrl+T")
	d.press("enter").sees("[w Echt loon]")
}
