package tui

import (
	"maps"
	"reflect"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// A cell that is taken is one step of the history; what it changed and how much is said, and its tab stays.
func TestTakeACell(t *testing.T) {
	d := tabbed(t, "sazas", 80, 24)
	before := d.m.Draft()
	d.press("2", "down", "right", "enter")
	if after := d.m.Draft(); after.Choices.Coverage.String() != "85/70" || *after.Choices.Eigenrisico != 65 {
		t.Fatalf("the choices are %v", after.Choices)
	}
	q := d.m.w.state.quote
	d.sees("Dekking 85/70 · Eigen risico 13 weken. Jaar 1 kost nu " + document.Value(d.m.w.p, q.FirstYear.Total))
	d.sees("[2 Matrix]")
	if d.press("u"); !reflect.DeepEqual(d.m.Draft(), before) {
		t.Error("one step back is not where it was")
	}
	d.sees("[2 Matrix]")
	d.press("enter", "enter").sees("dat is al uw keuze")
}

// What the sums under a cell add up to is what the engine says that the cell leaves to the employer.
func TestCellSumsAreTheEngines(t *testing.T) {
	d := tabbed(t, "sazas", 80, 24)
	s := d.m.w.state
	for _, cells := range advice.MatrixOf(s.staff, s.quote.Cover).Cells {
		for _, c := range cells {
			if said := d.m.w.cellSums(c); !strings.Contains(said[0], document.Value(s.p, c.Exposure)) {
				t.Errorf("%v: %s", c.Cover, said[0])
			}
			held := *s.staff
			due := held.WageDue(s.quote.Cover.Coverage)
			held.Request.Employer.CAO = &due
			if got := held.Exposure(c.Cover.Coverage, c.Cover.Eigenrisico).Total; got != c.Exposure {
				t.Errorf("%v: the sums make %v, the engine says %v", c.Cover, got, c.Exposure)
			}
		}
	}
}

// Every lever can be taken, and then costs what it said; one step takes it back.
func TestTakeEveryLever(t *testing.T) {
	for _, of := range []string{"sazas", "installer", "markt", "beach-restaurant"} {
		d := tabbed(t, of, 120, 60).press("3")
		before, s := d.m.Draft(), d.m.w.state
		for i, lever := range advice.Levers(s.staff, s.quote.Cover) {
			d.press("home")
			for range i {
				d.press("down")
			}
			d.press("enter")
			if now := d.m.w.state.quote.FirstYear; now.Premium != lever.Option.Price(s.staff, s.quote.Cover).FirstYear.Premium {
				t.Errorf("%s: %v costs %v", of, lever.Option, now.Premium)
			}
			if d.press("ctrl+z"); !reflect.DeepEqual(d.m.Draft(), before) {
				t.Fatalf("%s: %v is not undone", of, lever.Option)
			}
		}
	}
}

// The goal: proposals are within it, one can be taken, and when none fits the cheapest is shown.
func TestGoalSeek(t *testing.T) {
	d := tabbed(t, "sazas", 120, 40).press("3", "g", "700", "tab", "enter")
	s := d.m.w.state
	want := advice.Within(s.staff, s.quote.Cover, advice.Goal{Limit: 700_00, Per: advice.PerMonth})
	d.sees(s.p.Plural("tab.goal.fits", want.Fits, want.Tried))
	d.press("down", "enter").sees("[3 Besparen]")
	if got := d.m.w.state.quote.FirstYear.Total; got != want.Proposals[0].FirstYear {
		t.Errorf("taken is %v, proposed was %v", got, want.Proposals[0].FirstYear)
	}
	d.press("ctrl+z").sees("de keuzen binnen een bedrag")
	d.press("g", "1", "enter").sees("Geen enkele combinatie past")
	d.sees(document.Value(s.p, want.Cheapest.FirstYear))
	if d.press("esc", "g", "x", "enter").sees("!"); d.m.w.status != "" {
		t.Error("what is no amount was sought")
	}
}

// Scenarios are kept beside the answers, come back in one step, and are priced anew when the employer changes.
func TestScenarios(t *testing.T) {
	d := tabbed(t, "sazas", 120, 40)
	first := d.m.Draft()
	d.press("4", "b").sees("Onthouden als B")
	d.press("b").sees("Dat staat er al, als B")
	if !reflect.DeepEqual(d.m.Draft(), first) {
		t.Fatal("keeping a scenario changed the answers")
	}
	d.press("2", "down", "enter", "4", "b", "3", "enter", "4", "b").sees("B en C zijn bezet")
	changed := d.m.Draft()
	d.press("left", "left", "right", "enter").sees("De keuzen van B")
	if !reflect.DeepEqual(d.m.Draft(), first) {
		t.Error("B is not what was kept")
	}
	if d.press("u"); !reflect.DeepEqual(d.m.Draft(), changed) {
		t.Error("taking B back is not one step")
	}
	d.press("d").sees("B is weggehaald")
	if n := len(d.m.w.tabs.scenarios); n != 1 {
		t.Errorf("%d scenarios are left", n)
	}
}

// An entered percentage holds for one cover: what it would make of another is never called cheaper.
func TestEnteredPercentageIsNoVerdict(t *testing.T) {
	d := tabbed(t, "installer", 80, 60).press("4", "b", "2", "down", "enter", "4")
	d.sees("B herhaalt het alleen")
	if strings.Contains(d.screen(), "er dan A") || strings.Contains(d.screen(), "evenveel") {
		t.Errorf("there is a verdict:\n%s", d.screen())
	}
	d.press("d", "3", "enter", "4", "b", "3", "enter", "4").sees("duurder dan A")
}

// A product of which the total is not known is never called cheaper, nor is the other one.
func TestOtherProduct(t *testing.T) {
	d := tabbed(t, "sazas", 80, 60).press("4", "p")
	d.sees("past dit product niet: ")
	d.sees("Met F2 gaat u naar dat product")
	draft := d.m.Draft()
	draft.Absence = maps.Clone(draft.Absence)
	draft.Absence[2023] = draft.Absence[2024]
	d.m.w.answer(questionOf("absence"), draft)
	d.press("p")
	if len(d.m.w.tabs.scenarios) != 1 {
		t.Fatalf("there is no other product:\n%s", d.screen())
	}
	d.sees("welke goedkoper is, valt niet te zeggen")
	if strings.Contains(d.screen(), "er dan A") {
		t.Errorf("one is called cheaper:\n%s", d.screen())
	}
	before := d.m.Draft()
	if d.press("enter"); d.m.Draft().Product != "markt" {
		t.Errorf("the product is %s", d.m.Draft().Product)
	}
	if d.press("ctrl+z"); !reflect.DeepEqual(d.m.Draft(), before) {
		t.Error("the product is not undone")
	}
}

// A rule is read otherwise for this quote, marked, and said; its usual reading leaves no trace.
func TestReadOtherwise(t *testing.T) {
	d := tabbed(t, "installer", 80, 40).press("7", "down", "enter")
	if got := d.m.Draft().Readings; !reflect.DeepEqual(got, map[string]string{"settlement_points": "relative"}) {
		t.Fatalf("the readings are %v", got)
	}
	d.sees("zo gelezen, afwijkend")
	if notices := d.m.w.state.quote.Notices(); notices[0].ID != premium.ReadingDeparts && !strings.Contains(d.press("1").scrolledOverview(), "anders gelezen") {
		t.Errorf("the quote does not say so: %v", notices)
	}
	d.press("7", "home", "enter")
	if got := d.m.Draft().Readings; got != nil {
		t.Errorf("the readings are %v", got)
	}
}

// scrolledOverview reads the overview from its first row to its last.
func (d *driver) scrolledOverview() string {
	var read strings.Builder
	for range 60 {
		read.WriteString(d.screen())
		d.press("down")
	}
	return read.String()
}

// Charges can be read so that they raise the payroll beyond what the product takes: then there is no quote, and the
// question of the payroll says why.
func TestRaisedWagesRefused(t *testing.T) {
	o := options("sazas", locale.NL, "")
	d := start(t, o, 80, 24).press("900000", "enter").walk(sazasAnswers, "overview")
	draft := d.m.Draft()
	draft.Readings = map[string]string{"charges_base": "wage"}
	s := d.m.w.state.with(draft, nil)
	if s.quote != nil || len(s.hindrances()) == 0 || !s.open(questionOf("payroll")) {
		t.Fatalf("there is a quote of a refused staff; in the way are %v", s.hindrances())
	}
	d.press("7")
	before := d.m.w.state
	for range 40 {
		d.press("down", "enter")
		if d.m.w.state.quote == nil {
			t.Fatal("a reading that leaves no quote was taken")
		}
	}
	if d.m.w.state == before {
		t.Error("no reading was taken at all")
	}
}

// One more employee costs what the engine says, line by line; the answers stay as they are.
func TestHire(t *testing.T) {
	d := tabbed(t, "installer", 120, 60)
	before, s := d.m.Draft(), d.m.w.state
	d.press("8", "h", "40000", "enter", "enter")
	h, _ := advice.Hire(s.quote, premium.Employee{Wage: 40_000_00}, s.quote.Staff.Year.First)
	d.sees("Eerste jaar: " + d.m.w.difference(h.FirstYear))
	for _, line := range h.Lines {
		d.sees(document.Label(s.p, line.ID) + ": " + d.m.w.difference(line.Amount))
	}
	if !reflect.DeepEqual(d.m.Draft(), before) {
		t.Error("the answers changed")
	}
	d.press("esc", "tab", "ctrl+u", "900k", "enter", "enter").sees("Dan is er geen offerte")
}
