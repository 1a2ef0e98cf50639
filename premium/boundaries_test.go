package premium_test

import (
	"testing"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// one is a request with one employee, or with the wages given, quoted a month before a start on 1 February.
func one(year int, wages ...premium.Money) premium.Request {
	r := premium.Request{QuoteDate: day(year, 1, 2), StartDate: day(year, 2, 1), Employer: premium.Employer{Sector: "bouw"}}
	for i, wage := range wages {
		r.Employees = append(r.Employees, premium.Employee{Label: string(rune('A' + i)), Wage: wage})
	}
	return r
}

// The boundaries of the arbo fee, cases/README.md: clipped at the bounds, and exact between them.
func TestArboFeeBoundaries(t *testing.T) {
	for _, c := range []struct {
		year int
		wage premium.Money
		want premium.Money
	}{
		{2023, 18_035_71, 101_00}, {2023, 18_035_72, 101_00}, {2023, 33_571_42, 188_00}, {2023, 33_571_43, 188_00},
		{2023, 20_000_00, 112_00}, {2023, 33_000_00, 184_80}, {2022, 25_000_00, 130_00}, {2022, 33_000_00, 171_60},
		{2022, 500_00, 94_00}, {2022, 125_000_00, 174_00}, {2027, 20_000_00, 112_00},
	} {
		if got := premium.Assess(table(t, "sazas", c.year), one(c.year, c.wage)).ArboFee.Money; got != c.want {
			t.Errorf("%d, wage %v: fee %v, want %v", c.year, c.wage, got, c.want)
		}
	}
}

// The boundaries of the insured wage: 499.99 not insured, 500 insured, 125,000.01 insured for 125,000.
func TestWageBoundaries(t *testing.T) {
	for _, c := range []struct {
		wage, insured premium.Money
		notice        premium.NoticeID
	}{
		{499_99, 0, premium.WageBelowMinimum}, {500_00, 500_00, ""}, {125_000_00, 125_000_00, ""},
		{125_000_01, 125_000_00, premium.WageAboveMaximum},
	} {
		staff := premium.Assess(table(t, "sazas", 2023), one(2023, c.wage))
		if staff.InsuredWage != c.insured || c.notice != "" && !hasNotice(staff.Notices(), c.notice) {
			t.Errorf("wage %v: insured for %v, notices %v", c.wage, staff.InsuredWage, staff.Notices())
		}
		if staff.Payroll != c.wage {
			t.Errorf("wage %v counts for %v", c.wage, staff.Payroll)
		}
	}
}

// The thresholds are inclusive: 175,000.00 is not asked for absence, 1,000,000.00 is accepted; a cent more is.
func TestPayrollBoundaries(t *testing.T) {
	for _, c := range []struct {
		payroll premium.Money
		asked   bool
		refused bool
	}{{175_000_00, false, false}, {175_000_01, true, false}, {1_000_000_00, true, false}, {1_000_000_01, true, true}} {
		r := one(2023)
		r.Totals = &premium.Totals{Payroll: c.payroll, Headcount: 10}
		staff := premium.Assess(table(t, "sazas", 2023), r)
		if got := staff.AbsenceYears() != nil; got != c.asked {
			t.Errorf("payroll %v: absence asked %v", c.payroll, got)
		}
		if got := hasNotice(staff.Notices(), premium.PayrollAboveMaximum); got != c.refused {
			t.Errorf("payroll %v: refused %v", c.payroll, got)
		}
	}
}

// The latest start is the same day two months on, clamped to the end of the month (inventory I14).
func TestStartBoundaries(t *testing.T) {
	for _, c := range []struct {
		quoted, start time.Time
		refusal       premium.NoticeID
	}{
		{day(2023, 12, 31), day(2024, 2, 29), ""}, {day(2023, 12, 31), day(2024, 3, 1), premium.StartTooLate},
		{day(2022, 12, 31), day(2023, 2, 28), ""}, {day(2022, 12, 31), day(2023, 3, 1), premium.StartTooLate},
		{day(2023, 10, 15), day(2023, 10, 15), ""}, {day(2023, 10, 15), day(2023, 10, 14), premium.StartInPast},
	} {
		r := one(2023, 30_000_00)
		r.QuoteDate, r.StartDate = c.quoted, c.start
		notices := premium.Assess(table(t, "sazas", 2023), r).Notices()
		for _, id := range []premium.NoticeID{premium.StartTooLate, premium.StartInPast} {
			if got := hasNotice(notices, id); got != (id == c.refusal) {
				t.Errorf("quoted %v, start %v: %s is %v", c.quoted, c.start, id, got)
			}
		}
	}
	if first := premium.FirstQuoteDay(day(2024, 1, 1), 2); first != day(2023, 11, 1) {
		t.Errorf("1 January 2024 can be quoted from %v", first)
	}
	if first := premium.FirstQuoteDay(day(2024, 2, 29), 2); first != day(2023, 12, 29) {
		t.Errorf("29 February 2024 can be quoted from %v", first)
	}
}

// Part years: season work, joining, sickness at the start, AOW age (design §5.2).
func TestInsuredFractions(t *testing.T) {
	start := day(2023, 1, 1)
	for name, c := range map[string]struct {
		employee premium.Employee
		fraction string
		reason   premium.NoticeID
	}{
		"whole year":           {premium.Employee{}, "1", ""},
		"season":               {premium.Employee{From: day(2023, 4, 1), Until: day(2023, 9, 30)}, "130/260", ""},
		"joins in September":   {premium.Employee{From: day(2023, 9, 1)}, "86/260", ""},
		"from the start":       {premium.Employee{From: start, Until: day(2023, 12, 31)}, "1", ""},
		"sick, no recovery":    {premium.Employee{SickAtStart: true}, "0/260", premium.SickAtStart},
		"fit since 4 December": {premium.Employee{SickAtStart: true, FitSince: day(2022, 12, 4)}, "1", ""},
		"fit since 5 December": {premium.Employee{SickAtStart: true, FitSince: day(2022, 12, 5)}, "1", ""}, // 2 Jan – 31 Dec: 260 days
		"fit since 3 April":    {premium.Employee{SickAtStart: true, FitSince: day(2023, 4, 3)}, "175/260", ""},
		"fit too late":         {premium.Employee{SickAtStart: true, FitSince: day(2023, 12, 10)}, "0/260", premium.SickAtStart},
		"AOW on 1 July":        {premium.Employee{Born: day(1956, 9, 1)}, "130/260", ""},
		"AOW before start":     {premium.Employee{Born: day(1950, 1, 1)}, "0/260", premium.AOWNotInsured},
		"AOW by choice":        {premium.Employee{Born: day(1950, 1, 1), InsureAfterAOW: true}, "1", ""},
		"gone before start":    {premium.Employee{Until: day(2022, 12, 31)}, "0/260", premium.NotEmployed},
		"comes after the year": {premium.Employee{From: day(2024, 1, 1)}, "0/260", premium.NotEmployed},
	} {
		c.employee.Label, c.employee.Wage = "A", 30_000_00
		r := one(2023)
		r.QuoteDate, r.StartDate, r.Employees = day(2022, 12, 1), start, []premium.Employee{c.employee}
		m := premium.Assess(table(t, "sazas", 2023), r).Members[0]
		if m.Fraction.String() != c.fraction || m.Reason != c.reason {
			t.Errorf("%s: fraction %v, reason %q", name, m.Fraction, m.Reason)
		}
	}
}

// The AOW age by birth date, at the edges of the ranges that the government prints.
func TestStatePensionDay(t *testing.T) {
	rule := table(t, "sazas", 2027).Reference.StatePension
	for born, want := range map[time.Time]time.Time{
		day(1957, 3, 1): day(2024, 3, 1), day(1957, 12, 31): day(2024, 12, 31), day(1960, 12, 31): day(2027, 12, 31),
		day(1961, 1, 1): day(2028, 4, 1), day(1961, 9, 30): day(2028, 12, 30), day(1961, 10, 1): day(2029, 1, 1),
		day(1956, 2, 28): day(2022, 9, 28), // 66 years and 7 months; the 10 months of 2023 would still fall in 2022
	} {
		got := premium.StatePensionDay(rule, born)
		if got != want {
			t.Errorf("born %v: AOW on %v, want %v", born, got, want)
		}
	}
}

// The installer without a typed percentage and with his absence of 3.1% and 6.4%: 3.56%, each step a line.
func TestInstallerPercentage(t *testing.T) {
	r := one(2023, 52_000_00, 41_600_00, 39_000_00, 36_400_00, 33_000_00, 24_000_00)
	r.QuoteDate, r.StartDate = day(2023, 10, 15), day(2023, 12, 15)
	r.Absence = map[int]decimal.Decimal{2021: dec("0.031"), 2022: dec("0.064")}
	cover := premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 30, Term: 3,
		Charges: dec("0.25"), Settlement: true, Payment: "month"}
	quote := premium.Assess(table(t, "sazas", 2023), r).Quote(cover)
	if !quote.Percentage.Number.Equal(dec("0.0356")) {
		t.Errorf("percentage %v", quote.Percentage.Number)
	}
	want := []struct {
		id     premium.LineID
		amount string
	}{
		{premium.ShareYear1, "0.407"}, {premium.ShareYear2, "0.1134"}, {premium.InsuredShare, "0.5204"},
		{premium.ExpectedCost, "0.0275812"}, {premium.Loading, "0.03585556"}, {premium.OwnAbsence, "0.0508"},
		{premium.CredibilityLine, "0.18"}, {premium.OwnFactor, "0.99252830"}, {premium.Rounded, "0.0356"},
	}
	lines := quote.PercentageLines()
	if len(lines) != len(want) {
		t.Fatalf("%d steps, want %d", len(lines), len(want))
	}
	for i, line := range lines {
		if line.ID != want[i].id || !line.Amount.Number.Equal(dec(want[i].amount)) {
			t.Errorf("step %d: %s %v, want %s %s", i, line.ID, line.Amount.Number, want[i].id, want[i].amount)
		}
	}
}
