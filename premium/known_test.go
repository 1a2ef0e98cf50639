package premium_test

import (
	"testing"

	"dekking/premium"
)

// What is known of a total is all before the first unknown line, in equal payments; the rest can only add to it.
func TestKnownPart(t *testing.T) {
	s := quiet("markt", 2023)
	s.cover.Payment = "quarter"
	q := premium.Assess(table(t, s.product, s.year), s.request).Quote(s.cover)
	base, _ := q.FirstYear.Line(premium.BasePremium)
	if !q.FirstYear.Total.Unknown || q.FirstYear.Known != base.Amount || q.Following.Known != base.Amount {
		t.Errorf("surcharge and fee unknown: known %v, want %v", q.FirstYear.Known, base.Amount)
	}
	if parts := q.FirstYear.KnownParts; parts.Count != 4 || 3*parts.Amount.Money+parts.Last.Money != base.Amount.Money {
		t.Errorf("parts %v of %v", parts, base.Amount)
	}
}
