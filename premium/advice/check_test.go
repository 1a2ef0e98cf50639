package advice_test

import (
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// An AOW'er of 28,000 under six weeks of own risk, with the law's six weeks of pay: 28,000 × 3.20% = 896.00 premium and
// 28,000 × 0.56% = 156.80 for the arbo service, for nothing: 1,052.80. Silent with a shorter own risk, a longer promise, and
// under the thirteen weeks of before July 2023 (facts E14).
func TestPaidForNothingAfterAOW(t *testing.T) {
	for _, c := range []struct {
		name    string
		start   time.Time
		days    tariffs.WaitingDays
		promise int
		born    time.Time
		want    string
	}{
		{"six weeks", onDay(2023, 7, 1), 30, 0, onDay(1950, 1, 1), "1052.80 base_premium=896.00 arbo_fee=156.80"},
		{"four weeks", onDay(2023, 7, 1), 20, 0, onDay(1950, 1, 1), "silent"},
		{"two weeks", onDay(2023, 7, 1), 10, 0, onDay(1950, 1, 1), "silent"},
		{"before July 2023", onDay(2023, 6, 30), 30, 0, onDay(1950, 1, 1), "silent"},
		{"before July 2023, 13 weeks", onDay(2023, 6, 30), 65, 0, onDay(1950, 1, 1), "1052.80 base_premium=896.00 arbo_fee=156.80"},
		{"26 weeks promised", onDay(2023, 7, 1), 30, 26, onDay(1950, 1, 1), "silent"},
		// AOW age on 1 December 2023: insured for something over 88 of 260 days. (30,000 + 9,476.92) × 3.20% = 1,263.26 instead
		// of 1,856.00, and 156.80 × 88/260 = 53.07 instead of 156.80.
		{"reached within the year", onDay(2023, 8, 1), 30, 0, onDay(1957, 2, 1), "696.47 base_premium=592.74 arbo_fee=103.73"},
	} {
		s := newCheckScene(c.start, c.days)
		s.request.Employer.AOWPayWeeks = c.promise
		s.request.Employees[1].Born, s.request.Employees[1].InsureAfterAOW = c.born, true
		f := s.findingOf(t, premium.AOWNoBenefit, "B")
		if got := sumsOf(f); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		if f != nil && (f.Means != "check.amount.for_nothing" || f.Remedy == "" || f.Source == nil) {
			t.Errorf("%s: %+v", c.name, f)
		}
	}
}

// The sums of the findings, each worked out by hand.
func TestFindings(t *testing.T) {
	for _, c := range []struct {
		id       premium.NoticeID
		employee string
		want     string
		change   func(*checkScene)
	}{
		// 130,000 − 125,000 = 5,000 a year, at 100% in year 1; × 5/260 = 96.15 a week.
		{premium.WageAboveMaximum, "B", "5000.00 uncovered_year=5000.00 uncovered_week=96.15", func(s *checkScene) { s.request.Employees[1].Wage = 130_000_00 }},
		{premium.WageAboveMaximum, "B", "3500.00 uncovered_year=3500.00 uncovered_week=67.31", func(s *checkScene) {
			s.request.Employees[1].Wage, s.cover.Coverage.Year1 = 130_000_00, 70
		}},
		// An agreement of 70/70: no more is owed above the maximum because more is insured below it.
		{premium.WageAboveMaximum, "B", "3500.00 uncovered_year=3500.00 uncovered_week=67.31", func(s *checkScene) {
			s.request.Employees[1].Wage, s.request.Employer.CAO = 130_000_00, &tariffs.Coverage{Year1: 70, Year2: 70}
		}},
		// Three people can be insured for 375,000 together: 3.20% of the other 525,000 is paid for nothing.
		{premium.WageAboveMaximum, "", "16800.00 base_premium=16800.00", func(s *checkScene) {
			s.request.Employees, s.request.Totals = nil, &premium.Totals{Payroll: 900_000_00, Headcount: 3}
		}},
		{premium.WageBelowMinimum, "B", "- wage_short=0.01", func(s *checkScene) { s.request.Employees[1].Wage = 499_99 }},
		// 101.00 − 10,000 × 0.56% = 45.00; half a year of it: 50.50 − 28.00 (130 of 260 days).
		{premium.ArboMinimum, "B", "45.00 arbo_above_rate=45.00", func(s *checkScene) { s.request.Employees[1].Wage = 10_000_00 }},
		{premium.ArboMinimum, "B", "22.50 arbo_above_rate=22.50", func(s *checkScene) {
			s.request.Employees[1].Wage, s.request.Employees[1].From = 10_000_00, onDay(2023, 8, 4)
		}},
		// 1,934.40 × 12 = 23,212.80 less 70% of 28,000 = 19,600: 3,612.80 a year, 69.48 a week.
		{premium.CoverageBelowMinimumWage, "B", "3612.80 uncovered_year=3612.80 uncovered_week=69.48", func(s *checkScene) {
			s.cover.Coverage.Year1, s.request.Employees[1].Hours = 70, decimal.NewFromInt(40)
		}},
		// On average 29,000: 15% of it in year 2; and 30% of 240/260 of it in year 1.
		{premium.CoverageBelowCAO, "", "4350.00 uncovered_year2=4350.00", func(s *checkScene) { s.request.Employer.CAO = &tariffs.Coverage{Year1: 100, Year2: 85} }},
		{premium.CoverageBelowCAO, "", "8030.77 uncovered_year1=8030.77", func(s *checkScene) {
			s.request.Employer.CAO, s.cover.Coverage.Year1 = &tariffs.Coverage{Year1: 100, Year2: 70}, 70
		}},
		{premium.CoverageBelowCAO, "", "12380.77 uncovered_year1=8030.77 uncovered_year2=4350.00", func(s *checkScene) {
			s.request.Employer.CAO, s.cover.Coverage.Year1 = &tariffs.Coverage{Year1: 100, Year2: 85}, 70
		}},
		{premium.CoverageBelowLaw, "", "5800.00 uncovered_year2=5800.00", func(s *checkScene) { s.cover.Coverage.Year2 = 50 }},
		{premium.CoverageAboveCAO, "", "unknown", func(s *checkScene) { s.request.Employer.CAO = &tariffs.Coverage{Year1: 70, Year2: 70} }},
		{premium.CoverageAboveCAO, "", "-", func(s *checkScene) { s.request.Employer.CAO = &tariffs.Coverage{Year1: 90, Year2: 70} }},
		// 100,000 × 3.20% = 3,200.00 × (25% − 11.5%) = 432.00 × 0.95 × 1.02 = 418.608.
		{premium.ChargesAbovePremiums, "B", "418.61 charges_too_much=418.61", func(s *checkScene) {
			s.request.Employees[1].Wage = 100_000_00
			s.cover.Charges, s.cover.Term, s.cover.Payment = decimal.RequireFromString("0.25"), 3, "month"
		}},
		// 5% of 58,000 × 3.20% = 1,856.00.
		{premium.Year2DiscountEnds, "", "92.80 term_discount=92.80", func(s *checkScene) { s.cover.Term = 3 }},
		{premium.DGANotInsured, "B", "-", func(s *checkScene) { s.request.Employees[1].DGA = true }},
		{premium.AOWAhead, "B", "-", func(s *checkScene) {
			s.request.Employees[1].Born, s.request.Employees[1].InsureAfterAOW = onDay(1956, 7, 1), true
		}},
	} {
		s := newCheckScene(onDay(2023, 2, 2), 20)
		if f := s.findingOf(t, c.id, c.employee); f != nil {
			t.Errorf("%s is found without a cause", c.id)
		}
		c.change(s)
		if got := sumsOf(s.findingOf(t, c.id, c.employee)); got != c.want {
			t.Errorf("%s: %s, want %s", c.id, got, c.want)
		}
	}
}

// Cover beyond what is owed costs the difference with the cover that is: here with the table's example percentages.
func TestCoverageAboveCAO(t *testing.T) {
	s := newCheckScene(onDay(2023, 2, 1), 20)
	s.request.Rate.Percentage = nil
	s.request.Employer.CAO = &tariffs.Coverage{Year1: 70, Year2: 70}
	f := s.findingOf(t, premium.CoverageAboveCAO, "")
	q := s.quote(t)
	s.cover.Coverage = *s.request.Employer.CAO
	other := s.quote(t)
	if want := q.FirstYear.Total.Minus(other.FirstYear.Total); f == nil || f.Amount != want || want.Money <= 0 {
		t.Errorf("%s, want %v", sumsOf(f), want.Money)
	}
	if f.Certainty != tariffs.Example {
		t.Errorf("an amount of example rates is %v", f.Certainty)
	}
}

// A payroll close to the threshold says what lies beyond it: absence is asked above 175,000, nothing is sold above the maximum.
func TestNearThresholdFindings(t *testing.T) {
	for wage, remedy := range map[premium.Money]string{
		140_000_00: "check.remedy.threshold_absence", 940_000_00: "check.remedy.threshold_maximum",
	} {
		s := newCheckScene(onDay(2023, 2, 1), 20)
		s.request.Employees[1].Wage = wage
		if f := s.findingOf(t, premium.NearThreshold, ""); f == nil || f.Remedy != remedy {
			t.Errorf("%v: %+v", wage, f)
		}
	}
}

// Warnings stand before what is only good to know, and the largest amount first.
func TestFindingsAreOrdered(t *testing.T) {
	s := newCheckScene(onDay(2023, 8, 1), 30)
	s.request.Employees[0].Wage, s.request.Employees[1].Wage = 9_000_00, 12_000_00
	s.request.Employees = append(s.request.Employees, premium.Employee{Label: "C", Wage: 130_000_00},
		premium.Employee{Label: "D", Wage: 28_000_00, Born: onDay(1950, 1, 1), InsureAfterAOW: true})
	s.request.Absence = nil
	q := s.quote(t)
	var got []string
	for _, f := range advice.Check(&q) {
		got = append(got, string(f.ID)+" "+f.Employee+" "+amountText(f.Amount))
	}
	want := []string{"aow_no_benefit D 1052.80", "wage_above_maximum C 5000.00", "arbo_minimum A 50.60", "arbo_minimum B 33.80",
		"near_threshold  -", "absence_context  -"}
	if len(got) != len(want) {
		t.Fatalf("%q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%d: %s, want %s", i, got[i], want[i])
		}
	}
}
