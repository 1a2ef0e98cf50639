package foresight_test

import (
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"reflect"
	"strconv"
	"testing"

	"dekking/premium"
	"dekking/premium/foresight"
)

// crew quotes so many employees at different wages.
func crew(t testing.TB, n int, change func(*premium.Request)) *premium.Quote {
	t.Helper()
	var staff []premium.Employee
	for i := range n {
		staff = append(staff, premium.Employee{Label: fmt.Sprint("E", i), Wage: premium.Money(24_000_00 + i*1_000_00)})
	}
	return staffed(t, "2024-01-01", func(r *premium.Request) {
		r.Readings = map[string]string{"threshold_payroll": "first_year"}
		if change != nil {
			change(r)
		}
	}, staff...)
}

// The mean of the years agrees with the formula within three standard errors: without insurance wages × absence × (100% ×
// 0.838 + 70% × 0.162) × 125%, and with six weeks the part of year 1 before them, wages × absence × (0.838 − 0.407) × 125%.
func TestRiskMean(t *testing.T) {
	q := crew(t, 25, nil)
	p, known := foresight.Risk(q, foresight.Draw{Years: 100_000, Seed: 1})
	if !known {
		t.Fatal("unknown")
	}
	near(t, "no insurance", p.Outcomes[0], float64(p.Expected.Amount.Money))
	absence, _, _ := q.Staff.ExpectedAbsence()
	for _, o := range p.Outcomes[1:] {
		share := map[int]float64{10: 0.582, 20: 0.476, 30: 0.407, 65: 0.265, 130: 0.142}[int(o.Eigenrisico)]
		near(t, o.Eigenrisico.String(), o, float64(q.Staff.Payroll)*absence.Number.InexactFloat64()*(0.838-share)*1.25)
	}
}

func near(t *testing.T, name string, o foresight.Outcome, want float64) {
	t.Helper()
	if off := math.Abs(float64(o.Kept.Money) - want); off > 3*float64(o.Error.Money)+100 {
		t.Errorf("%s: %v, want %.0f within 3 × %v", name, o.Kept.Money, want/100, o.Error.Money)
	}
}

// The chance of a case beyond six weeks is 1 − exp(−λ × S(42)), beyond a year 1 − exp(−λ × S(364)), with λ cases a year.
func TestRiskChances(t *testing.T) {
	p, _ := foresight.Risk(crew(t, 10, nil), foresight.Draw{Years: 100_000, Seed: 2})
	cases := p.Cases.Number.InexactFloat64()
	for _, c := range []struct {
		got  premium.Value
		rate float64
	}{{p.SixWeeks, 0.0924}, {p.LongYear, 0.0134}} {
		want := 1 - math.Exp(-cases*c.rate)
		if got := c.got.Number.InexactFloat64(); math.Abs(got-want) > 0.006 {
			t.Errorf("%.3f, want about %.3f", got, want)
		}
	}
}

// A seed gives the same picture every time and everywhere: these figures were drawn on another day.
func TestRiskSeed(t *testing.T) {
	q := crew(t, 5, nil)
	one, _ := foresight.Risk(q, foresight.Draw{Years: 5_000, Seed: 7})
	two, _ := foresight.Risk(q, foresight.Draw{Years: 5_000, Seed: 7})
	if !reflect.DeepEqual(one, two) {
		t.Error("two pictures of one seed")
	}
	if kept, bad := one.Outcomes[0].Kept.Money, one.Outcomes[0].KeptBad.Money; kept != 7_155_00 || bad != 16_638_00 {
		t.Errorf("another picture: %v and %v", kept, bad)
	}
	other, _ := foresight.Risk(q, foresight.Draw{Years: 5_000, Seed: 8})
	if reflect.DeepEqual(one.Outcomes, other.Outcomes) {
		t.Error("one picture of two seeds")
	}
}

// A longer own risk leaves more, never less than nothing, and no insurance most of all.
func TestRiskOrder(t *testing.T) {
	p, _ := foresight.Risk(crew(t, 5, nil), foresight.Draw{Years: 5_000, Seed: 3})
	for i, o := range p.Outcomes[2:] {
		if before := p.Outcomes[i+1]; o.Kept.Money <= before.Kept.Money || o.KeptBad.Money < before.KeptBad.Money {
			t.Errorf("%v keeps %v, %v keeps %v", o.Eigenrisico, o.Kept, before.Eigenrisico, before.Kept)
		}
	}
	if last := p.Outcomes[len(p.Outcomes)-1]; p.Outcomes[0].Kept.Money <= last.Kept.Money {
		t.Error("no insurance is not dearest")
	}
}

// A percentage from a paper quote is for its own eigen risico: the other premiums stay unknown.
func TestRiskTypedPercentage(t *testing.T) {
	p, _ := foresight.Risk(crew(t, 3, nil), foresight.Draw{Years: 1_000, Seed: 1})
	for _, o := range p.Outcomes {
		if o.Insured && o.Premium.Unknown == o.Standing {
			t.Errorf("%+v", o)
		}
	}
}

// Guards the points of the curves against the table they come from, by the shares that follow from them.
func TestRiskSurvival(t *testing.T) {
	file, err := os.Open("../../testdata/foresight/risk_survival.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		day, _ := strconv.Atoi(row[1])
		still, _ := strconv.ParseFloat(row[3], 64)
		beyond, _ := strconv.ParseFloat(row[4], 64)
		s, share := foresight.Survival(foresight.Variant(row[0]), day)
		if math.Abs(s-still) > 1e-6 || math.Abs(share-beyond) > 0.0012 {
			t.Errorf("%s, day %d: %.4f and %.4f, want %.4f and %.4f", row[0], day, s, share, still, beyond)
		}
	}
}

func BenchmarkRisk(b *testing.B) {
	q := crew(b, 25, nil)
	for b.Loop() {
		foresight.Risk(q, foresight.Draw{Years: 100_000, Seed: 1})
	}
}
