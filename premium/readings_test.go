package premium_test

import (
	"testing"
	"time"

	"dekking/premium"
	"dekking/tariffs"
)

// installer is the worked case of cases/README.md: payroll 226,000, 3.20%, 25% charges, settlement, three years, monthly.
func installer() (premium.Request, premium.Cover) {
	r := premium.Request{QuoteDate: day(2023, 10, 15), StartDate: day(2023, 12, 15), Employer: premium.Employer{Sector: "bouw"}}
	for i, wage := range []premium.Money{52_000_00, 41_600_00, 39_000_00, 36_400_00, 33_000_00, 24_000_00} {
		r.Employees = append(r.Employees, premium.Employee{Label: string(rune('A' + i)), Wage: wage})
	}
	r.Rate.Percentage = percentage("0.0320")
	return r, premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 30, Term: 3, Charges: dec("0.25"),
		Settlement: true, Payment: "month"}
}

// beach is the worked case of the beach restaurant: season staff and a starter in September, 3.60%, 20% charges.
func beach() (premium.Request, premium.Cover) {
	season := func(label string, wage premium.Money, from, until time.Time) premium.Employee {
		return premium.Employee{Label: label, Wage: wage, From: from, Until: until}
	}
	r := premium.Request{QuoteDate: day(2022, 11, 20), StartDate: day(2023, 1, 1), Employer: premium.Employer{Sector: "horeca"}}
	r.Employees = []premium.Employee{{Label: "A", Wage: 34_000_00}, {Label: "B", Wage: 26_000_00}}
	for _, label := range []string{"C", "D", "E", "F"} {
		r.Employees = append(r.Employees, season(label, 24_000_00, day(2023, 4, 1), day(2023, 9, 30)))
	}
	r.Employees = append(r.Employees, season("G", 30_000_00, day(2023, 9, 1), time.Time{}))
	r.Rate.Percentage = percentage("0.0360")
	return r, premium.Cover{Coverage: tariffs.Coverage{Year1: 85, Year2: 70}, Eigenrisico: 20, Term: 1, Charges: dec("0.20"),
		Settlement: true, Payment: "quarter"}
}

// read prices a case with one rule read otherwise.
func read(t *testing.T, r premium.Request, c premium.Cover, rule, alternative string) premium.Quote {
	t.Helper()
	r.Readings = map[string]string{rule: alternative}
	return priced(t, table(t, "sazas", 2023), r, c)
}

// What every alternative of a disputed rule does to the worked cases, inventory I1–I18.
func TestReadings(t *testing.T) {
	for _, c := range []struct {
		name, rule, alternative string
		of                      func() (premium.Request, premium.Cover)
		total                   premium.Money
	}{
		// 7,232.00 × 0.05% = 3.62 in place of 113.00: 109.38 less, × 1.25 × 0.95 × 1.02
		{"I1", "settlement_points", "relative", installer, 9_967_83 - 132_48},
		// 113.00 without its uplift of 28.25, × 0.95 × 1.02
		{"I2", "settlement_order", "after_charges", installer, 9_967_83 - 27_37},
		// 5% of 1,071.20 = 53.56, and 2% less on that: 1.07
		{"I4", "term_discount_base", "with_arbo", installer, 9_967_83 - 54_63},
		// 2% of 1,071.20
		{"I5", "payment_base", "whole_invoice", installer, 9_967_83 + 21_43},
		// 188.00 + 145.60 + 4 × 101.00 + 101.00 = 838.60 in place of 657.97
		{"I6", "arbo_part_year", "prorate_then_clip", beach, 5_823_00 + 838_60 - 657_97},
		// 4/12 for 86/260: the starter's wage 10,000.00 in place of 9,923.08, her fee 56.00 in place of 55.57
		{"I8", "part_year_unit", "months", beach, 5_823_00 + 3_80},
	} {
		request, cover := c.of()
		if got := read(t, request, cover, c.rule, c.alternative).FirstYear.Total.Money; got != c.total {
			t.Errorf("%s %s = %s: total %v, want %v", c.name, c.rule, c.alternative, got, c.total)
		}
	}
}

// I3: charges that raise the wage raise the arbo fee, up to its maximum, and the payroll for the thresholds; nothing is
// left for them to raise in the premium.
func TestChargesOnTheWage(t *testing.T) {
	request, cover := installer()
	q := read(t, request, cover, "charges_base", "wage")
	// 226,000 × 1.25 = 282,500.00 × 3.20% = 9,040.00; + 141.25; − 459.06; × 1.02
	for id, want := range map[premium.LineID]premium.Money{premium.BasePremium: 9_040_00, premium.SettlementLine: 141_25,
		premium.TermDiscount: -459_06, premium.PaymentSurcharge: 174_44} {
		if line, _ := q.FirstYear.Line(id); line.Amount.Money != want {
			t.Errorf("%s: %v, want %v", id, line.Amount.Money, want)
		}
	}
	if _, found := q.FirstYear.Line(premium.EmployerCharges); found {
		t.Error("charges are counted twice")
	}
	// 65,000, 52,000, 48,750, 45,500 and 41,250 pay 188.00; 30,000 × 0.56% = 168.00
	if got := q.FirstYear.ArboFee.Money; got != 5*188_00+168_00 {
		t.Errorf("arbo fee %v", got)
	}
	if q.Staff.Payroll != 282_500_00 || q.Staff.Members[0].Employee.Wage != 52_000_00 {
		t.Errorf("payroll %v, wage %v", q.Staff.Payroll, q.Staff.Members[0].Employee.Wage)
	}
}

// I9 and I10: a payroll of exactly 175,000 is asked for absence when the edge is read so, and one that only the full year
// brings above it when full years are.
func TestThresholdReadings(t *testing.T) {
	exact := one(2023, 100_000_00, 75_000_00)
	seasonal, _ := beach()
	seasonal.Rate = premium.TypedRate{}
	for _, c := range []struct {
		rule, alternative string
		request           premium.Request
		asked             int
	}{
		{"threshold_edge", "inclusive", exact, 0}, {"threshold_edge", "exclusive", exact, 2},
		{"threshold_payroll", "first_year", seasonal, 0}, {"threshold_payroll", "annualised", seasonal, 2},
	} {
		c.request.Readings = map[string]string{c.rule: c.alternative}
		staff := premium.Assess(table(t, "sazas", 2023), c.request)
		if got := len(staff.AbsenceYears()); got != c.asked {
			t.Errorf("%s = %s: %d years asked, want %d", c.rule, c.alternative, got, c.asked)
		}
	}
}

// I15 and I18: entry a day later, and a low wage raised to the minimum with the minimum fee.
func TestMemberReadings(t *testing.T) {
	request := one(2023, 400_00, 30_000_00)
	request.Employees[1].SickAtStart, request.Employees[1].FitSince = true, day(2023, 2, 6)
	request.Readings = map[string]string{"sick_entry": "day30", "low_wage": "raised_to_minimum"}
	staff := premium.Assess(table(t, "sazas", 2023), request)
	if m := staff.Members[0]; !m.Insured || m.InsuredWage != 500_00 || m.ArboFee.Money != 101_00 {
		t.Errorf("low wage: %+v", m)
	}
	if got := staff.Members[1].Period.First; !got.Equal(day(2023, 3, 7)) { // 6 February is day 1, 7 March day 30
		t.Errorf("enters on %v", got)
	}
}

// Guards that a reading that departs from the product's is said, and one that does not is not.
func TestReadingThatDepartsIsSaid(t *testing.T) {
	request, cover := installer()
	for alternative, said := range map[string]bool{"points": false, "relative": true} {
		q := read(t, request, cover, "settlement_points", alternative)
		if got := hasNotice(q.Notices(), premium.ReadingDeparts); got != said {
			t.Errorf("%s: said %v", alternative, got)
		}
	}
}

// Guards that every rule in the shipped tables can be switched: otherwise its alternatives are words only.
func TestEveryShippedReadingIsSwitchable(t *testing.T) {
	for _, table := range shippedTables(t) {
		for _, rule := range table.Product.Readings {
			for _, alternative := range rule.Alternatives {
				if !premium.Switchable(rule.ID, alternative.ID) {
					t.Errorf("%s %d: %s = %s", table.Product.ID, table.Product.Year, rule.ID, alternative.ID)
				}
			}
		}
	}
}
