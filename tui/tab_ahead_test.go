package tui

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/shopspring/decimal"
)

// What is typed for the coming years is what the engine gets, live; the tab keeps it, and no answer changes.
func TestOutlookFollowsWhatIsTyped(t *testing.T) {
	d := requested(t, "../testdata/foresight/outlook-eight.toml", 120, 40)
	before, q := d.m.Draft(), d.m.w.state.quote
	nine := decimal.New(9, -2)
	want := foresight.Ahead(q, foresight.Scenario{Absence: []decimal.Decimal{nine, nine, nine}})
	d.press("9", "i", "9 9 9")
	for _, y := range want.Years {
		d.sees(document.Value(d.m.w.p, y.Percentage))
		d.sees(document.Value(d.m.w.p, y.Total))
	}
	d.press("esc", "1", "9").sees(document.Value(d.m.w.p, want.Years[2].Total))
	d.press("down", "down", "down", "enter").sees(document.Sum(d.m.w.p, want.Years[2].Difference))
	if !reflect.DeepEqual(d.m.Draft(), before) {
		t.Error("the answers changed")
	}
}

// What cannot be read is not used, and said; what stood stays.
func TestUnreadInputIsSaid(t *testing.T) {
	d := tabbed(t, "installer", 80, 24).press("9", "i", "9 x", "esc")
	d.sees("Niet gebruikt, want niet te lezen: Eigen verzuim per jaar \"9 x\"")
	d.press("i", "ctrl+u", "9 9 9 9 9 9", "enter").sees("hooguit 5")
}

// An employee who is no longer on the list is dropped from the scenario and from the illness, and that is said.
func TestDroppedEmployeeIsSaid(t *testing.T) {
	d := tabbed(t, "installer", 80, 24).press("9", "i", "tab", "F", "enter", "enter", "10", "esc", "0", "p", "end", "enter")
	d.sees("F ziek vanaf")
	draft := d.m.Draft()
	draft.Employees = draft.Employees[:len(draft.Employees)-1]
	d.m.w.answer(questionOf("payroll"), draft)
	d.m.w.openOverview()
	d.press("9").sees("F staat niet meer op de lijst")
	d.press("0").sees("F staat niet meer op de lijst")
	d.sees("A ziek vanaf")
}

// The installer's case to the cent: what the screen adds up is what the engine says.
func TestBenefitOfTheInstaller(t *testing.T) {
	d := tabbed(t, "installer", 120, 60).press("0", "p", "down", "down", "down", "down", "enter")
	for _, amount := range []string{"4.200,00", "57.680,00", "72.100,00"} {
		if !strings.Contains(d.press("end", "up", "up").screen(), amount) {
			t.Errorf("%s is not shown:\n%s", amount, d.screen())
		}
	}
	course := foresight.Benefit(d.m.w.state.quote, "D", foresight.Spell{Weeks: 104})
	sums := make([]premium.Money, len(document.CourseHeads(d.m.w.p, course)))
	steps, duties := 0, 0
	for _, run := range document.CourseRuns(d.m.w.p, course) {
		for i, figure := range run.Figures {
			sums[i] += figure.Amount.Money
		}
		steps += len(run.Steps)
	}
	for _, week := range course.Weeks {
		duties += len(week.Steps)
	}
	for i, line := range document.CourseTotal(d.m.w.p, course)[:len(sums)] {
		if line.Amount.Money != sums[i] {
			t.Errorf("%s: the rows make %v, the total is %v", line.ID, sums[i], line.Amount.Money)
		}
	}
	if steps != duties || steps == 0 {
		t.Errorf("%d of %d steps are shown", steps, duties)
	}
}

// Past cases are answers: whole rows only, one step to take back.
func TestCasesAreAnswers(t *testing.T) {
	d := tabbed(t, "installer", 80, 24)
	before := d.m.Draft()
	d.press("e", "i", "d", "tab", "1-2-2022", "tab")
	if got := d.m.Draft().Cases; len(got) != 1 || got[0].Employee != "D" || !got[0].Until.IsZero() {
		t.Fatalf("the cases are %v", got)
	}
	d.press("31-5-2022", "enter", "A", "tab", "3-3-2022", "tab", "1-1-2022", "tab", "esc").sees("1 regel is niet af")
	want := []premium.Case{{Employee: "D", From: day(2022, 2, 1), Until: day(2022, 5, 31)}}
	if got := d.m.Draft().Cases; !slices.Equal(got, want) {
		t.Fatalf("the cases are %v", got)
	}
	b := foresight.Back(d.m.w.state.quote)
	for _, c := range b.Cells {
		if c.Standing {
			d.sees("[" + document.Amount(d.m.w.p, c.Borne.Amount) + "]")
			d.sees("kostte u " + document.Value(d.m.w.p, c.Borne.Amount))
		}
	}
	if d.press("u"); !reflect.DeepEqual(d.m.Draft(), before) {
		t.Errorf("one step back leaves %v", d.m.Draft().Cases)
	}
	d.sees("de eerdere ziektegevallen")
}

// A case follows an employee who gets another name, and goes with one who leaves the list, which is said: it never keeps the
// quote away.
func TestCasesFollowTheStaff(t *testing.T) {
	d := tabbed(t, "installer", 80, 24).press("e", "i", "D", "tab", "1-2-2022", "tab", "31-5-2022", "enter", "esc")
	draft := d.m.Draft()
	draft.Employees = slices.Clone(draft.Employees)
	draft.Employees[4].Label = "Daan"
	d.m.w.answer(questionOf("payroll"), draft)
	if got := d.m.Draft().Cases; len(got) != 1 || got[0].Employee != "Daan" {
		t.Fatalf("the cases are %v", got)
	}
	draft = d.m.Draft()
	draft.Employees = draft.Employees[:4]
	d.m.w.answer(questionOf("payroll"), draft)
	d.sees("1 eerder ziektegeval van wie niet meer op de lijst staat, is weggehaald")
	if d.m.w.openOverview(); d.at() != "overview" || d.m.Draft().Cases != nil {
		t.Errorf("at %s with %v", d.at(), d.m.Draft().Cases)
	}
	if d.press("ctrl+z"); len(d.m.Draft().Cases) != 1 {
		t.Error("the case does not come back")
	}
}

func day(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// Real wages are answers too, and make the settlement of the beach restaurant; without settlement what is missed is said.
func TestRealWages(t *testing.T) {
	d := requested(t, "../testdata/foresight/trueup-beach.toml", 80, 60).press("w")
	d.sees("+ € 249,21")
	before := d.m.Draft()
	d.press("i", "ctrl+u", "60000", "esc").sees("buiten 90% tot 110%")
	if got := d.m.Draft().Employees[0].RealWage; got != 60_000_00 {
		t.Errorf("the real wage is %v", got)
	}
	if d.press("u"); !reflect.DeepEqual(d.m.Draft(), before) {
		t.Error("one step back is not where it was")
	}
	requested(t, "../testdata/foresight/trueup-unsettled.toml", 80, 60).press("w").sees("Bij ziekte mist u")
}

// The years are imitated by a command, never by a key or a screen; what was drawn for other answers or another seed is not
// shown, and drawn again, one at a time.
func TestRiskIsDrawnBeside(t *testing.T) {
	d := tabbed(t, "installer", 80, 24)
	risk := d.m.w.tabs.all[riskAt].tab.(*riskTab)
	risk.draw.Years = 2000
	_, cmd := d.m.Update(keysOf("k")[0])
	d.sees("Wordt uitgerekend: 2.000 jaren …")
	if cmd == nil || len(risk.drawn.pictures) > 0 {
		t.Fatal("it was drawn at once")
	}
	if _, second := d.m.Update(keysOf("n")[0]); second != nil {
		t.Error("two are under way")
	}
	d.carry(cmd)
	d.sees("beginwaarde 2")
	want, _ := foresight.Pictures(d.m.w.state.quote, foresight.Draw{Years: 2000, Seed: 2})
	d.sees(document.Roughly(d.m.w.p, want[0].Outcomes[0].Bad))
	_, cmd = d.m.Update(tea.KeyMsg{Type: tea.KeyF3})
	d.carry(cmd)
	d.sees("seed 2")
	if shown := d.press("c").screen(); strings.Contains(shown, "seed") {
		t.Errorf("a client reads of a seed:\n%s", shown)
	}
}

// Where the fee is not known, the years are compared by their premium, and that is said.
func TestRiskWithoutFee(t *testing.T) {
	d := tabbed(t, "markt", 80, 24).press("k", "down")
	d.sees("Zonder arbodienst")
	if shown := d.screen(); strings.Contains(shown, "loon zelf    n.t.b.") || strings.Contains(strings.Split(shown, "──")[1], "n.t.b.") {
		t.Errorf("an amount is not known:\n%s", shown)
	}
}

// The form leaves room for the tab, at any size that is served, however many employees there are.
func TestLongForm(t *testing.T) {
	d := staffOf25(t).press("w", "i")
	for range 30 {
		d.press("tab")
		for _, s := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
			d.send(size(s[0], s[1]))
			if wrong := tooLarge(d.screen(), s[0], s[1]); wrong != "" || !strings.Contains(d.screen(), "► ") {
				t.Fatalf("%s\n%s", wrong, d.screen())
			}
		}
	}
}

// A key in a form must not wait either, with all that follows from what is typed: for 25 employees.
func TestFormsAreQuick(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	for name, keys := range map[string][]string{"trueup": {"w", "i"}, "outlook": {"9", "i"}, "benefit": {"0", "i", "enter"}, "absence": {"e", "f"}} {
		d := staffOf25(t).press(keys...)
		best := time.Hour
		for _, digit := range strings.Split("5 6 7 6 5", " ") {
			d.press("ctrl+u")
			begun := time.Now()
			d.m.Update(keysOf(digit)[0])
			d.screen()
			best = min(best, time.Since(begun))
		}
		t.Logf("%s: %v", name, best)
		if best > 8*time.Millisecond {
			t.Errorf("%s takes %v", name, best)
		}
	}
}
