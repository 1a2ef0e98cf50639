package premium_test

import (
	"testing"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// The range over open choices, found by extremes, is the range that enumeration finds.
func TestRangeEqualsEnumeration(t *testing.T) {
	tables := []*tariffs.Table{table(t, "sazas", 2023), table(t, "sazas", 2027)}
	rapid.Check(t, func(t *rapid.T) {
		table, request, cover := anyCase(t, tables)
		staff := premium.Assess(table, request)
		open := openSome(t, cover)
		got := staff.Range(open)
		low, high := enumerate(staff, open)
		if got.Low.Money != low || got.High.Money != high {
			t.Fatalf("range %v – %v, enumeration %v – %v", got.Low.Money, got.High.Money, low, high)
		}
	})
}

// openSome leaves some of the choices of a cover open.
func openSome(t *rapid.T, c premium.Cover) premium.Choices {
	ch := premium.Choices{}
	keep := func(name string) bool { return rapid.Bool().Draw(t, name+" chosen") }
	if keep("coverage") {
		ch.Coverage = &c.Coverage
	}
	if keep("eigenrisico") {
		ch.Eigenrisico = &c.Eigenrisico
	}
	if keep("term") {
		ch.Term = &c.Term
	}
	if keep("charges") {
		ch.Charges = &c.Charges
	}
	if keep("settlement") {
		ch.Settlement = &c.Settlement
	}
	if keep("payment") {
		ch.Payment = &c.Payment
	}
	return ch
}

// options are the values an open choice can take, or the one that was chosen.
func options[T any](chosen *T, all []T) []T {
	if chosen != nil {
		return []T{*chosen}
	}
	return all
}

// enumerate prices every cover that the open choices allow.
func enumerate(staff *premium.Staff, ch premium.Choices) (low, high premium.Money) {
	p := staff.Table.Product
	low, high = premium.MaxMoney, 0
	visit := func(c premium.Cover) {
		q := staff.Quote(c)
		low, high = min(low, q.FirstYear.Total.Money), max(high, q.FirstYear.Total.Money)
	}
	var charges []decimal.Decimal
	for _, option := range p.Charges.Options {
		charges = append(charges, option.Value)
	}
	for _, coverage := range options(ch.Coverage, p.Coverage.Options) {
		for _, eigenrisico := range options(ch.Eigenrisico, p.Eigenrisico.Options) {
			for _, term := range options(ch.Term, []int{1, 3}) {
				for _, uplift := range options(ch.Charges, charges) {
					for _, settlement := range options(ch.Settlement, []bool{false, true}) {
						for _, payment := range options(ch.Payment, []string{"quarter", "month"}) {
							visit(premium.Cover{Coverage: coverage, Eigenrisico: eigenrisico, Term: term, Charges: uplift,
								Settlement: settlement, Payment: payment})
						}
					}
				}
			}
		}
	}
	return low, high
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
