package advice_test

import (
	"testing"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/tariffs"

	"pgregory.net/rapid"
)

// The installer with 6 weeks: 226,000 × 5.3% × (1 − 0.407 − 0.162) × 100% = 5,162.52 a year. An illness of 2 weeks costs
// 37,666.67 × 10/260 = 1,448.72, of 6 weeks and longer × 30/260 = 4,346.15. Against 2 weeks the benefit missed is
// 226,000 × 5.3% × (0.582 − 0.407) × 100% × 125% = 2,620.19 a year, and what is saved 837.61 more than that.
func TestOwnRisks(t *testing.T) {
	staff, cover := tabled(t)
	list := advice.OwnRisks(staff, cover)
	six := list[2]
	if six.Option.Value != tariffs.WaitingDays(30) || six.Kept.Amount.Money != 5_162_52 || six.Kept.Certainty != tariffs.Derived {
		t.Errorf("%+v", six)
	}
	if six.Lost.Amount.Money != 2_620_19 || six.Balance.Amount.Money != 837_61 {
		t.Errorf("missed %v, balance %v", six.Lost.Amount.Money, six.Balance.Amount.Money)
	}
	for i, want := range []premium.Money{1_448_72, 4_346_15, 4_346_15, 4_346_15} {
		if got := six.Cases[i].Total.Amount.Money; got != want {
			t.Errorf("%d weeks: %v, want %v", six.Cases[i].Weeks, got, want)
		}
	}
	if list[0].FirstYear.Amount.Money != 0 || list[0].Balance.Amount.Money != 0 {
		t.Errorf("the shortest saves %v", list[0].FirstYear.Amount)
	}
	for i, r := range list[1:] {
		if r.Kept.Amount.Money <= list[i].Kept.Amount.Money || r.Following.Amount.Money <= list[i].Following.Amount.Money {
			t.Errorf("%v keeps %v and saves %v", r.Option.Value, r.Kept.Amount.Money, r.Following.Amount.Money)
		}
	}
}

// Between two tabulated periods the share is written out: 20 days of the market lie at 4 weeks, 25 days halfway 6.
func TestKeptBetweenPeriods(t *testing.T) {
	staff, cover := tabled(t)
	follows(t, advice.Kept(staff, cover.Coverage, 25))
	follows(t, advice.Kept(staff, cover.Coverage, 23))
}

// An illness of all 104 weeks costs what the engine's exposure says, and every sum can be followed.
func TestCasesAgreeWithExposure(t *testing.T) {
	tables := editions(t)
	rapid.Check(t, func(t *rapid.T) {
		staff := drawnStaff(t, tables)
		cover := drawnCover(t, staff.Table.Product)
		for _, r := range advice.OwnRisks(staff, cover) {
			for _, line := range []premium.Line{r.Kept, r.Lost, r.FirstYear, r.Following, r.Balance} {
				follows(t, line)
			}
			for _, c := range r.Cases {
				follows(t, c.OwnRisk)
				follows(t, c.Uncovered)
				follows(t, c.Total)
			}
			long := advice.CaseOf(staff, cover.Coverage, r.Option.Value.(tariffs.WaitingDays), 104)
			e := staff.Exposure(cover.Coverage, r.Option.Value.(tariffs.WaitingDays))
			if long.OwnRisk.Amount.Money != e.OwnRisk.Amount.Money || long.Uncovered.Amount.Money != e.Uncovered.Amount.Money {
				t.Fatalf("%v: %v and %v, exposure %v and %v", r.Option.Value, long.OwnRisk.Amount, long.Uncovered.Amount, e.OwnRisk.Amount, e.Uncovered.Amount)
			}
		}
	})
}
