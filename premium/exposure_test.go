package premium_test

import (
	"testing"

	"dekking/premium"
	"dekking/tariffs"
)

// The installer's employee of 36,400, ill for 104 weeks under 100/70 with 6 weeks: own risk 36,400 × 30/260 = 4,200.00
// (cases/README.md); with a CAO of 100/100, 30% of the second year is not covered: 10,920.00.
func TestExposure(t *testing.T) {
	r := one(2023, 36_400_00)
	cover := tariffs.Coverage{Year1: 100, Year2: 70}
	e := premium.Assess(table(t, "sazas", 2023), r).Exposure(cover, 30)
	if e.OwnRisk.Amount.Money != 4_200_00 || e.Uncovered.Amount.Money != 0 || e.Total.Money != 4_200_00 {
		t.Errorf("own risk %v, uncovered %v", e.OwnRisk.Amount.Money, e.Uncovered.Amount.Money)
	}
	r.Employer.CAO = &tariffs.Coverage{Year1: 100, Year2: 100}
	e = premium.Assess(table(t, "sazas", 2023), r).Exposure(cover, 30)
	if e.Uncovered.Amount.Money != 10_920_00 || e.Total.Money != 15_120_00 {
		t.Errorf("with a CAO of 100/100: uncovered %v, total %v", e.Uncovered.Amount.Money, e.Total.Money)
	}
	// 85/70: the law asks 70%, so nothing is due beyond the coverage; a CAO of 100/70 leaves 15% of 230/260 of year 1.
	r.Employer.CAO = &tariffs.Coverage{Year1: 100, Year2: 70}
	e = premium.Assess(table(t, "sazas", 2023), r).Exposure(tariffs.Coverage{Year1: 85, Year2: 70}, 30)
	if e.OwnRisk.Amount.Money != 4_200_00 || e.Uncovered.Amount.Money != 4_830_00 {
		t.Errorf("85/70: own risk %v, uncovered %v", e.OwnRisk.Amount.Money, e.Uncovered.Amount.Money)
	}
}

// Who insures more than the agreement promises owes no more in the own-risk period: with a CAO of 70/70 and a cover of
// 100/70 it is 36,400 × 30/260 × 70% = 2,940.00. And what is insured too much in year 1 does not make up for year 2: with a
// CAO of 70/90, 36,400 × 20% = 7,280.00 stays uncovered.
func TestExposureBeyondTheAgreement(t *testing.T) {
	for _, c := range []struct {
		cao                tariffs.Coverage
		ownRisk, uncovered premium.Money
	}{
		{tariffs.Coverage{Year1: 70, Year2: 70}, 2_940_00, 0},
		{tariffs.Coverage{Year1: 60, Year2: 50}, 2_940_00, 0}, // the law asks 70%
		{tariffs.Coverage{Year1: 70, Year2: 90}, 2_940_00, 7_280_00},
	} {
		r := one(2023, 36_400_00)
		r.Employer.CAO = &c.cao
		e := premium.Assess(table(t, "sazas", 2023), r).Exposure(tariffs.Coverage{Year1: 100, Year2: 70}, 30)
		if e.OwnRisk.Amount.Money != c.ownRisk || e.Uncovered.Amount.Money != c.uncovered {
			t.Errorf("cao %v: own risk %v, uncovered %v", c.cao, e.OwnRisk.Amount.Money, e.Uncovered.Amount.Money)
		}
	}
}
