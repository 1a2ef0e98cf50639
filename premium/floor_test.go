package premium_test

import (
	"testing"

	"dekking/premium"
)

// Guards the floor of a total with an unknown surcharge: it is the cheapest known premium of the options that are open, no
// quote is below it, and without a percentage there is none.
func TestFloor(t *testing.T) {
	s := quiet("markt", 2023)
	staff := premium.Assess(table(t, s.product, s.year), s.request)
	choices := premium.Choices{Coverage: &s.cover.Coverage, Eigenrisico: &s.cover.Eigenrisico, Term: &s.cover.Term}
	month, year := "month", "year"
	choices.Payment = &year
	_, known := staff.Ranges(choices)
	choices.Payment = &month
	if _, unknown := staff.Ranges(choices); !unknown.Low.Unknown {
		t.Fatalf("the surcharge is known: %v", unknown)
	}
	if floor := staff.Floor(choices); floor != known.Low || floor.Money == 0 {
		t.Errorf("floor %v, want %v", floor, known.Low)
	}
}
