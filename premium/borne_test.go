package premium_test

import (
	"testing"

	"dekking/premium"
	"dekking/tariffs"
)

// The installer's employee of 36,400 under 100/70 with 6 weeks: own risk 4,200.00, and nothing beyond (TestExposure). Paid
// out are 230/260 of year 1 and 70% of year 2: 32,200.00 + 25,480.00 = 57,680.00. Charges of 2023 are 17.17%: on all of it
// without insurance, on the own risk alone with 20% or more, for more than is due makes up for nothing.
func TestBorne(t *testing.T) {
	staff := premium.Assess(table(t, "sazas", 2023), one(2023, 36_400_00))
	coverage, days := tariffs.Coverage{Year1: 100, Year2: 70}, tariffs.WaitingDays(30)
	none, quarter := dec("0"), dec("0.25")
	choices := premium.Choices{Coverage: &coverage, Eigenrisico: &days, Charges: &none}
	for _, c := range []struct {
		change         func(*premium.Choices)
		charges, total premium.Money
		parts, open    int
	}{
		{func(*premium.Choices) {}, 10_624_80, 14_824_80, 3, 0},                                             // 61,880.00 × 17.17%
		{func(ch *premium.Choices) { ch.Charges = &quarter }, 721_14, 4_921_14, 3, 0},                       // 4,200.00 × 17.17%
		{func(ch *premium.Choices) { ch.Charges = nil }, 0, 4_200_00, 2, 1},                                 // open: does not count
		{func(ch *premium.Choices) { ch.Charges, ch.Eigenrisico = nil, nil }, 0, 0, 1, 2},                   // what the coverage leaves alone
		{func(ch *premium.Choices) { ch.Charges, ch.Coverage = nil, nil }, 0, 2_940_00, 1, 2},               // own risk at the law's 70%
		{func(ch *premium.Choices) { ch.Charges, ch.Eigenrisico = &none, nil }, 10_624_80, 10_624_80, 2, 1}, // 61,880.00 again, all paid out
	} {
		ch := choices
		c.change(&ch)
		b := staff.Borne(ch)
		if b.Total.Amount.Money != c.total || len(b.Parts) != c.parts || len(b.Open) != c.open || b.Lacks || b.Wage != 36_400_00 {
			t.Errorf("%+v: total %v of %d parts, %v open", ch, b.Total.Amount, len(b.Parts), b.Open)
		}
		for _, part := range b.Parts {
			if part.ID == premium.UninsuredCharges && part.Amount.Money != c.charges {
				t.Errorf("charges %v, want %v", part.Amount.Money, c.charges)
			}
		}
	}
	// Above the maximum wage for premiums of 2023, 66,956, charges are a smaller part: 66,956 / 100,000 × 17.17% = 11.5%.
	rich := premium.Assess(table(t, "sazas", 2023), one(2023, 100_000_00)).Borne(choices)
	if got := rich.Parts[2].Amount.Money; got != 19_550_00 { // 170,000.00 × 11.5%
		t.Errorf("above the maximum: %v", got)
	}
	// Those of 2027 are not known: they do not count, and that is said.
	later := premium.Assess(table(t, "sazas", 2027), one(2027, 36_400_00)).Borne(choices)
	if !later.Lacks || len(later.Parts) != 2 || len(later.Open) != 0 {
		t.Errorf("2027: %+v", later)
	}
}
