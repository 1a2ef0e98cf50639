package tui

import (
	"fmt"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
)

// With as many employees as the product can have, moving and drawing take no longer than with a few. The bound is
// generous: it guards against work that grows with the list.
func TestLongListMovesWithoutStutter(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, which runs with -short, stretches the times")
	}
	d := longList(t)
	for _, k := range []string{"down", "pgdown", "right", "end", "pgup", "home", "up"} {
		least := time.Hour // of many: a busy machine is no stutter of ours
		for range 20 {
			began := time.Now()
			d.press(k)
			d.screen()
			least = min(least, time.Since(began))
		}
		if least > 5*time.Millisecond {
			t.Errorf("%s takes %v with 10.000 employees", k, least)
		}
	}
}

func longList(t testing.TB) *driver {
	o := options("sazas", locale.NL, "")
	for i := range premium.MaxHeadcount {
		o.Draft.Employees = append(o.Draft.Employees, premium.Employee{Label: fmt.Sprint("W", i), Wage: 100000})
	}
	d := start(t, o, 120, 40)
	d.m.w.jump(questionOf(staffQuestion))
	if d.at() != staffQuestion {
		t.Fatal(d.at())
	}
	return d
}

func BenchmarkLongList(b *testing.B) {
	d := longList(b)
	b.Run("move", func(b *testing.B) {
		for b.Loop() {
			d.press("down")
			d.screen()
		}
	})
	b.Run("change", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			d.press(fmt.Sprint(i%10), "down")
			d.screen()
		}
	})
}
