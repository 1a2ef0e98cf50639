package tui

import (
	"fmt"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
)

// Pay per period in the cell of a wage, with the sum that is shown before it is taken.
func TestPayPerPeriod(t *testing.T) {
	for typed, tt := range map[string]struct {
		wage premium.Money
		echo string
	}{
		"2600/m":           {33_696_00, "2.600,00 × 12 × 1,08 = 33.696,00"},
		"2600 pm":          {33_696_00, "2.600,00 × 12 × 1,08"},
		"€ 2.600 p.m.":     {0, ""},
		"2600 per maand":   {33_696_00, "2.600,00 × 12 × 1,08"},
		"2400/4w":          {33_696_00, "2.400,00 × 13 × 1,08"},
		"2400 per 4 weken": {33_696_00, "2.400,00 × 13 × 1,08"},
		"600/w":            {33_696_00, "600,00 × 52 × 1,08"},
		"16,50/u":          {33_359_04, "16,50 × 36 × 52 × 1,08"},
		"16,50/u 20":       {18_532_80, "16,50 × 20 × 52 × 1,08"},
		"500+900+400/3m":   {7_200_00, "(500,00 + 900,00 + 400,00) × 12 / 3 = 7.200,00"},
		"1800/3m":          {7_200_00, "× 12 / 3"},
		"500+900/3m":       {0, ""},
		"500+900/w":        {0, ""},
		"2400/2w":          {0, ""},
		"34k":              {34_000_00, "= € 34.000,00 per jaar"},
	} {
		d := start(t, options("sazas", locale.NL, ""), 120, 40).press("f5", "A", "enter", "up", "end", "left", "left", "left", "36", "enter", "up",
			"home", "right")
		d.press(typed)
		if tt.echo != "" {
			d.sees(tt.echo)
		}
		d.press("enter", "up")
		if wage := d.m.Draft().Employees[0].Wage; wage != tt.wage {
			t.Errorf("%s makes %d, want %d\n%s", typed, wage, tt.wage, d.screen())
		}
		if tt.wage == 0 {
			d.sees("!")
		}
	}
}

// Pay per hour waits for the hours of its row, and is taken as soon as they are there; its sum stays until the wage is
// another.
func TestPayPerHourWaits(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 120, 40).press("f5", "A", "tab", "16,50/u", "enter")
	d.sees("nodig. Vul Uren in")
	d.press("up", "end", "left", "left", "left", "36", "enter", "up")
	if e := d.m.Draft().Employees[0]; e.Wage != 33_359_04 {
		t.Fatalf("the wage is %d:\n%s", e.Wage, d.screen())
	}
	d.sees("Loon per jaar, met 8% vakantiegeld: 16,50 × 36 × 52 × 1,08")
	d.press("home", "B", "enter", "up").sees("met 8% vakantiegeld")
	d.press("right", "30000", "enter", "up")
	if sum := d.m.w.base.(*page).staff().sum(0); sum != "" {
		t.Errorf("a sum of another wage: %s", sum)
	}
}

// A column sorts up and then down, as one step each; what cannot be read stays with its row, there and back.
func TestSort(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 120, 40).press("f5",
		"C", "tab", "30000", "tab", "gisteren", "enter", "A", "tab", "20000", "enter", "B", "tab", "30000", "enter", "up", "up", "up", "home")
	d.press("f7")
	if got := listed(d); got != "A 20000, B 30000, C 30000" {
		t.Fatalf("up: %s", got)
	}
	d.sees("!gisteren")
	if f := d.m.w.base.(*page).staff(); !f.table.Unread(2, 3) || f.table.Row() != 2 {
		t.Errorf("the cell or the cursor left its row:\n%s", d.screen())
	}
	d.press("ctrl+s").sees("Gesorteerd op Wie, aflopend")
	if got := listed(d); got != "C 30000, B 30000, A 20000" {
		t.Fatalf("down: %s", got)
	}
	d.press("right", "f7")
	if got := listed(d); got != "A 20000, C 30000, B 30000" {
		t.Fatalf("by wage: %s", got)
	}
	d.press("ctrl+z", "ctrl+z", "ctrl+z")
	if got := listed(d); got != "C 30000, A 20000, B 30000" {
		t.Fatalf("back: %s", got)
	}
	if f := d.m.w.base.(*page).staff(); !f.table.Unread(0, 3) {
		t.Errorf("the cell left its row:\n%s", d.screen())
	}
}

// The columns that are worked out say who is insured, from when, or why not; Tab passes them by.
func TestInsuredColumn(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 200, 40).press("f5",
		"A", "tab", "30000", "tab", "12-4-1985", "tab", "29-3-2027", "enter",
		"B", "tab", "30000", "tab", "1-1-1950", "enter", "C", "tab", "90000", "tab", "tab", "tab", "tab", "j", "enter",
		"D", "tab", "30000", "tab", "tab", "tab", "30-9-2027", "enter", "E", "tab", "100", "enter", "F", "enter")
	for row, want := range []string{"vanaf 29-3", "AOW", "DGA", "t/m 30-9", "loon laag", "loon?"} {
		if got := d.m.w.base.(*page).staff().insuredWords(row); got != want {
			t.Errorf("row %d says %q, want %q", row+1, got, want)
		}
	}
	d.sees("Verz. loon")
	d.sees("Is dit iedereen? 6 werknemers, van wie 2 verzekerd")
	d.press("home", "home", "right", "right", "9", "j", "backspace", "f2")
	if len(d.m.Draft().Employees) != 6 || d.m.Draft().Employees[0].Wage != 30_000_00 {
		t.Error("something was typed where nothing can be")
	}
}

// Sorting a list of the greatest length, back and forth, is no wait.
func TestLongListSorts(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, which runs with -short, stretches the times")
	}
	d := longList(t)
	for i, column := range []string{"label", "wage", "insured", "born", "arbo_fee"} {
		f := d.m.w.base.(*page).staff()
		f.table.Go(0, f.columnOf(column))
		least := time.Hour
		for range 4 {
			began := time.Now()
			f.sort()
			least = min(least, time.Since(began))
			f.fresh = false
			f.employees = d.m.w.state.draft.Employees
		}
		t.Log(fmt.Sprint(i, column), least)
		if least > 100*time.Millisecond {
			t.Errorf("sorting by %s takes %v", column, least)
		}
	}
	d.m.w.base.(*page).staff().table.Go(0, 0)
	for range 5 {
		began := time.Now()
		d.press("f7")
		d.screen()
		t.Log("with the state and the screen", time.Since(began))
	}
}
