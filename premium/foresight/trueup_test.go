package foresight_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/foresight"
	"dekking/tariffs"
)

// past prices a request of testdata/foresight.
func past(t testing.TB, name string, change func(*premium.Draft)) *premium.Quote {
	t.Helper()
	path := filepath.Join("..", "..", "testdata", "foresight", name)
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	draft, _, problems := archive.ReadRequest(path, src)
	if problems != nil {
		t.Fatal(problems)
	}
	if change != nil {
		change(&draft)
	}
	table, err := tariffs.Shipped().For(draft.Product, draft.Start())
	if err != nil {
		t.Fatal(err)
	}
	request, wrong := draft.Request(table)
	if wrong != nil {
		t.Fatal(wrong)
	}
	q := premium.Assess(table, request).Quote(request.Cover)
	return &q
}

// The beach restaurant: wages of 35,200, 26,000, 3 × 25,500 × 130/260, 25,500 × 140/260 and 30,000 × 86/260 instead of
// 34,000, 26,000, 4 × 24,000 × 130/260 and 30,000 × 86/260. Insured wage 123,103.85 against 117,923.08; at 3.60% and 0.05
// points, × 1.20, and the arbo fee on the real wages: 249.21 to pay. Read so that the fee stays, 22.29 less.
func TestTrueUpBeachRestaurant(t *testing.T) {
	settled := foresight.Settle(past(t, "trueup-beach.toml", nil))
	if got := settled.Difference.Amount.Money; got != 249_21 || !settled.Settled || len(settled.Warnings) != 0 {
		t.Errorf("%s to pay, warnings %v", got, settled.Warnings)
	}
	kept := foresight.Settle(past(t, "trueup-beach.toml", func(d *premium.Draft) {
		d.Readings = map[string]string{"true_up_arbo": "no"}
	}))
	if got := kept.Difference.Amount.Money; got != 249_21-22_29 {
		t.Errorf("without the fee %s", got)
	}
	for _, s := range []foresight.TrueUp{settled, kept} {
		sum := premium.Money(0)
		for _, l := range s.Lines {
			sum += l.Amount.Money
		}
		if sum != s.Difference.Amount.Money {
			t.Errorf("lines of %s, difference %s", sum, s.Difference.Amount.Money)
		}
	}
}

// Without settlement nobody pays, but the benefit follows the wage that was reported: A earned 41,000 where 34,000 was
// reported, so a week of illness pays 7,000 × 5 / 260 × 85% × 1.20 = 137.31 too little in year 1, and 70% × 1.20 = 113.08
// in year 2.
func TestTrueUpUnsettled(t *testing.T) {
	s := foresight.Settle(past(t, "trueup-unsettled.toml", nil))
	lost := s.Employees[0].Lost
	if s.Settled || len(lost) != 2 || lost[0].Amount.Money != 137_31 || lost[1].Amount.Money != 113_08 {
		t.Errorf("settled %v, lost %+v", s.Settled, lost)
	}
	if s.Employees[1].Lost != nil {
		t.Error("B earned what was reported")
	}
}

// Four spells make three cases: A's relapse comes eighteen days after recovery. D is ill from 3 March 2025 to 29 May 2026:
// 325 working days, 260 of them in year 1. With six weeks of own risk: A 50 + 18 days, of which 30 own; D 30; H 10 of 10.
// Own risk (52,000 × 30 + 36,400 × 30 + 24,000 × 10) / 260 × 100% = 11,123.08; benefit with 20% charges (52,000 × 38 +
// 36,400 × (230 + 65 × 70%)) / 260 × 1.20 = 55,404.00.
func TestBacktestCases(t *testing.T) {
	b := foresight.Back(past(t, "backtest-printer.toml", nil))
	if len(b.Cases) != 3 || b.Cases[0].Spells != 2 || b.Cases[0].Year1 != 68 || b.Cases[1].Year1 != 260 ||
		b.Cases[1].Year2 != 65 {
		t.Fatalf("%+v", b.Cases)
	}
	for _, c := range b.Cells {
		if !c.Standing {
			continue
		}
		if c.OwnRisk.Amount.Money != 11_123_08 || c.Benefit.Amount.Money != 55_404_00 || c.Uncovered.Amount.Money != 0 {
			t.Errorf("own risk %s, benefit %s", c.OwnRisk.Amount.Money, c.Benefit.Amount.Money)
		}
	}
	if b.From != 2024 || b.Until != 2026 || len(b.Model) == 0 || b.Model[0].Low == nil {
		t.Errorf("%d to %d, model of %d", b.From, b.Until, len(b.Model))
	}
}

// Four weeks less a day between two spells make one case, four weeks make two; and beyond 104 weeks nothing is due.
func TestBacktestRelapse(t *testing.T) {
	day := func(month time.Month, d int) time.Time { return time.Date(2024, month, d, 0, 0, 0, 0, time.UTC) }
	for gap, want := range map[int]int{27: 1, 28: 2} {
		b := foresight.Back(past(t, "backtest-printer.toml", func(d *premium.Draft) {
			d.Cases = []premium.Case{{Employee: "A", From: day(1, 8), Until: day(1, 31)},
				{Employee: "A", From: day(2, 1).AddDate(0, 0, gap), Until: day(4, 1)}}
		}))
		if len(b.Cases) != want {
			t.Errorf("%d days between: %d cases, want %d", gap, len(b.Cases), want)
		}
	}
	b := foresight.Back(past(t, "backtest-printer.toml", func(d *premium.Draft) {
		d.Cases = []premium.Case{{Employee: "A", From: day(1, 1), Until: day(1, 1).AddDate(0, 0, 7*110-1)}}
	}))
	if c := b.Cases[0]; c.Year1 != 260 || c.Year2 != 260 || c.Cut != 30 {
		t.Errorf("%+v", c)
	}
}
