package premium_test

import (
	"fmt"
	"testing"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// The range over open choices, found by extremes, is the range that enumeration finds: of the example percentages, of the
// market, of an office's own table, of one that moves against the cover, and however the rules are read.
func TestRangeEqualsEnumeration(t *testing.T) {
	tables := []*tariffs.Table{table(t, "sazas", 2023), table(t, "sazas", 2027), table(t, "markt", 2026), unlikeYears(t),
		officeTable(t), crooked(t)}
	rapid.Check(t, func(t *rapid.T) {
		table, request, cover := anyCase(t, tables)
		request.Readings = anyReadings(t, table.Product)
		if rapid.Bool().Draw(t, "fee typed") {
			request.Rate.ArboFee = &premium.TypedArboFee{Rate: dec("0.0056"), Minimum: 101_00, Maximum: 188_00}
		}
		if rapid.Bool().Draw(t, "near the threshold") {
			payroll := premium.Money(rapid.Int64Range(110_000_00, 200_000_00).Draw(t, "payroll"))
			for i, e := range request.Employees {
				request.Employees[i] = premium.Employee{Label: e.Label, Wage: payroll / premium.Money(len(request.Employees))}
			}
		}
		agreesWithEnumeration(t, premium.Assess(table, request), openSome(t, cover))
	})
}

// At two weeks 90/90 costs less than 100/70, though it pays more in the two years together: 5.3% × (0.582 × 90% + 0.162 ×
// 90%) × 1.30 = 4.61% against 4.79%; of 36,400, with a fee of 188: 1,866.04 – 1,931.56.
func TestRangeOfUnlikeYears(t *testing.T) {
	staff := premium.Assess(unlikeYears(t), one(2023, 36_400_00))
	days, term, none, no, quarter := tariffs.WaitingDays(10), 1, dec("0"), false, "quarter"
	open := premium.Choices{Eigenrisico: &days, Term: &term, Charges: &none, Settlement: &no, Payment: &quarter}
	if r := staff.Range(open); r.Low.Money != 1_866_04 || r.High.Money != 1_931_56 {
		t.Errorf("%v – %v", r.Low.Money, r.High.Money)
	}
	agreesWithEnumeration(t, staff, open)
}

// Charges that raise the wages may bring the payroll above the threshold from which own absence counts, and so cost less than
// none. Sixteen employees who earn 160,000 together, never ill: 175,000 is passed with any charges.
func TestRangeWithRaisedWages(t *testing.T) {
	request := one(2023)
	for i := range 16 {
		request.Employees = append(request.Employees, premium.Employee{Label: fmt.Sprint(i), Wage: 10_000_00})
	}
	request.Readings = map[string]string{"charges_base": "wage"}
	request.Absence = map[int]decimal.Decimal{2022: dec("0"), 2021: dec("0")}
	staff := premium.Assess(table(t, "sazas", 2023), request)
	agreesWithEnumeration(t, staff, premium.Choices{})
	c := premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 30, Term: 3, Payment: "quarter"}
	open := premium.Choices{Coverage: &c.Coverage, Eigenrisico: &c.Eigenrisico, Term: &c.Term}
	agreesWithEnumeration(t, staff, open)
	if none, least := staff.Quote(c).FirstYear.Total, staff.Range(open).Low; least.Money >= none.Money {
		t.Errorf("no charges at all cost %v, the least is %v", none.Money, least.Money)
	}
}

// Where charges leave no quote, their price is no end of the range: a payroll of 850,000 may not be raised by a fifth.
func TestRangeLeavesOutRefusedCharges(t *testing.T) {
	request := one(2023, 100_000_00, 100_000_00, 100_000_00, 100_000_00, 100_000_00, 100_000_00, 100_000_00, 100_000_00, 50_000_00)
	request.Readings = map[string]string{"charges_base": "wage"}
	request.Absence = map[int]decimal.Decimal{2022: dec("0.05"), 2021: dec("0.05")}
	staff := premium.Assess(table(t, "sazas", 2023), request)
	c := premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 30, Term: 3, Payment: "quarter"}
	open := premium.Choices{Coverage: &c.Coverage, Eigenrisico: &c.Eigenrisico, Term: &c.Term, Settlement: &c.Settlement,
		Payment: &c.Payment}
	if r, none := staff.Range(open), staff.Quote(c).FirstYear.Total; r.Low != none || r.High != none {
		t.Errorf("%v – %v, without charges %v", r.Low.Money, r.High.Money, none.Money)
	}
}

// The arbo fee of a staff known by totals lies within the range, whatever the wages; and both ends are reached.
func TestArboRangeHoldsForAnySpread(t *testing.T) {
	table := table(t, "sazas", 2023)
	rapid.Check(t, func(t *rapid.T) {
		wages := rapid.SliceOfN(rapid.Int64Range(500_00, 125_000_00), 1, 6).Draw(t, "wages")
		request := premium.Request{QuoteDate: day(2023, 1, 1), StartDate: day(2023, 2, 1), Employer: premium.Employer{Sector: "bouw"}}
		total := premium.Money(0)
		for _, wage := range wages {
			request.Employees = append(request.Employees, premium.Employee{Wage: premium.Money(wage)})
			total += premium.Money(wage)
		}
		fees := premium.Assess(table, request).ArboFee.Money
		request.Employees, request.Totals = nil, &premium.Totals{Payroll: total, Headcount: len(wages)}
		bounds := premium.Assess(table, request).ArboRange
		if fees < bounds.Low || fees > bounds.High {
			t.Fatalf("fees %v outside %v – %v", fees, bounds.Low, bounds.High)
		}
	})
}

// Two employees who earn 60,000 together: at most 18,035.71 hides under the minimum and 33,571.43 reaches the maximum.
func TestArboRangeByHand(t *testing.T) {
	request := premium.Request{QuoteDate: day(2023, 1, 1), StartDate: day(2023, 2, 1), Employer: premium.Employer{Sector: "bouw"},
		Totals: &premium.Totals{Payroll: 60_000_00, Headcount: 2}}
	staff := premium.Assess(table(t, "sazas", 2023), request)
	// Everyone at 30,000: 2 × 168.00. Most: 33,571.43 and 26,428.57 → 188.00 + 148.00. Least: 59,500 and 500 → 188.00 + 101.00.
	if staff.ArboFee.Money != 336_00 || staff.ArboRange.High != 336_00 || staff.ArboRange.Low != 289_00 {
		t.Fatalf("estimate %v, range %v", staff.ArboFee.Money, *staff.ArboRange)
	}
}

// A range shown in whole euros holds both its ends.
func TestWholeEurosRoundOutward(t *testing.T) {
	for _, c := range []struct{ low, high, wantLow, wantHigh premium.Money }{
		{4_391_01, 13_714_99, 4_391_00, 13_715_00}, {5_00, 6_00, 5_00, 6_00}, {-1, 1, -1_00, 1_00}, {-2_50, -1_50, -3_00, -1_00},
	} {
		low, high := premium.Range{Low: premium.Euros(c.low), High: premium.Euros(c.high)}.WholeEuros()
		if low != c.wantLow || high != c.wantHigh {
			t.Errorf("%v – %v is shown as %v – %v", c.low, c.high, low, high)
		}
	}
}
