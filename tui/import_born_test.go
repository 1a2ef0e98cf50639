package tui

import (
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
)

// Birth dates that are dropped here are those that the command drops: all but of who reaches AOW age and of who is too young
// for the full minimum wage.
func TestBirthDatesKept(t *testing.T) {
	w := start(t, options("sazas", locale.NL, ""), 80, 24).m.w
	s := w.settings(wishes{dropsBorn: true})
	if w.settings(wishes{}).BornMatters != nil {
		t.Error("dates are dropped unasked")
	}
	kept := 0
	for year := 1940; year < s.Start.Year(); year++ {
		born := time.Date(year, 7, 15, 0, 0, 0, 0, time.UTC)
		want := premium.BirthDateMatters(w.state.table.Reference, s.Start, born)
		if s.BornMatters(born) != want {
			t.Errorf("%d: kept %v", year, !want)
		}
		if want {
			kept++
		}
	}
	if young := s.Start.AddDate(-19, 0, 0); !s.BornMatters(young) {
		t.Error("the minimum wage of somebody of nineteen is not that of an adult")
	}
	if kept == 0 || kept > 60 {
		t.Errorf("%d years are kept", kept)
	}
}
