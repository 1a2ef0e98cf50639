package advice_test

import (
	"testing"

	"dekking/premium"
	"dekking/premium/advice"

	"pgregory.net/rapid"
)

// find gives a lever by question and value.
func find(t *testing.T, levers []advice.Lever, o advice.Option) advice.Lever {
	t.Helper()
	for _, l := range levers {
		if l.Option.Equal(o) {
			return l
		}
	}
	t.Fatalf("no lever %v", o)
	return advice.Lever{}
}

// amount finds a line of a lever.
func amount(l advice.Lever, id premium.LineID) premium.Money {
	for _, line := range l.GivesUp {
		if line.ID == id {
			return line.Amount.Money
		}
	}
	return 0
}

// The installer at the table's 3.59%. Now: 8,113.40 + 113.00 = 8,226.40; × 1.25 = 10,283.00; − 5% = 9,768.85; + 2% =
// 9,964.23; + 1,071.20 arbo = 11,035.43.
// Without charges: 8,226.40 − 411.32 = 7,815.08; + 2% = 7,971.38; + 1,071.20 = 9,042.58: saves 1,992.85. What it gives
// up: 37,666.67 × (230/260 × 100% + 70%) × 25% = 14,921.80 per illness of 104 weeks.
// Own risk of 26 weeks: 37,666.67 × 130/260 = 18,833.34, now × 30/260 = 4,346.15: 14,487.19 more.
func TestLevers(t *testing.T) {
	staff, cover := tabled(t)
	if q := staff.Quote(cover); q.FirstYear.Total.Money != 11_035_43 {
		t.Fatalf("standing total %v", q.FirstYear.Total.Money)
	}
	levers := advice.Levers(staff, cover)
	charges := find(t, levers, advice.Options(staff, advice.Charges)[0])
	if charges.FirstYear.Amount.Money != -1_992_85 || amount(charges, advice.LeverCharges) != 14_921_80 ||
		amount(charges, advice.LeverCase) != 14_921_80 {
		t.Errorf("no charges: %v, gives up %v", charges.FirstYear.Amount.Money, charges.GivesUp)
	}
	half := find(t, levers, advice.Options(staff, advice.Eigenrisico)[4])
	if amount(half, advice.LeverOwnRisk) != 14_487_19 {
		t.Errorf("26 weeks: %v", half.GivesUp)
	}
	settlement := find(t, levers, advice.Options(staff, advice.Settlement)[0])
	if settlement.GivesUp != nil || settlement.Words != "lever.settlement.less" {
		t.Errorf("no settlement: %v %v", settlement.GivesUp, settlement.Words)
	}
}

// Without a collective agreement, insuring 70% in year 1 leaves the other 30% to the employer: he does not owe less by
// insuring less. 37,666.67 × 230/260 × 30% = 9,996.15.
func TestInsuringLessIsNotOwingLess(t *testing.T) {
	staff, cover := tabled(t)
	lower := find(t, advice.Levers(staff, cover), advice.Options(staff, advice.Coverage)[4])
	if amount(lower, advice.LeverUncovered) != 9_996_15 || amount(lower, advice.LeverOwnRisk) != 0 {
		t.Errorf("70/70: %v", lower.GivesUp)
	}
}

// Insuring 100% in year 2, of which 70% is due, takes nothing off the employer's hands: that is said in words.
func TestCoverageBeyondTheWageDue(t *testing.T) {
	staff, cover := tabled(t)
	full := find(t, advice.Levers(staff, cover), advice.Options(staff, advice.Coverage)[0])
	if full.GivesUp != nil || full.Words != "lever.coverage.more" {
		t.Errorf("100/100: %v %v", full.GivesUp, full.Words)
	}
}

// A percentage typed from a paper quote says nothing of other coverages and own risks: they are no levers.
func TestTypedPercentageHasNoOtherPrice(t *testing.T) {
	q := installer(t)
	for _, l := range advice.Levers(q.Staff, q.Cover) {
		if l.Option.Question == advice.Coverage || l.Option.Question == advice.Eigenrisico {
			t.Errorf("lever %v", l.Option)
		}
	}
}

// Every lever is what pricing again says, its sums can be followed, and they stand by what they save.
func TestLeversAreQuotes(t *testing.T) {
	tables := editions(t)
	rapid.Check(t, func(t *rapid.T) {
		staff := drawnStaff(t, tables)
		cover := drawnCover(t, staff.Table.Product)
		base := staff.Quote(cover)
		last := premium.Euros(-premium.MaxMoney)
		for _, l := range advice.Levers(staff, cover) {
			q := l.Option.Price(staff, cover)
			if want := q.FirstYear.Total.Minus(base.FirstYear.Total); !want.Unknown && want.Money != l.FirstYear.Amount.Money {
				t.Fatalf("%v: %v, want %v", l.Option, l.FirstYear.Amount, want)
			}
			for _, line := range append(l.GivesUp, l.FirstYear, l.Following, advice.ChargesBenefit(staff, l.Cover)) {
				follows(t, line)
			}
			if now := l.FirstYear.Amount; !now.Unknown {
				if last.Unknown || now.Money < last.Money {
					t.Fatalf("%v stands after %v", now, last)
				}
			}
			last = l.FirstYear.Amount
		}
	})
}
