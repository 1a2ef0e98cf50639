package premium

import (
	"testing"

	"github.com/shopspring/decimal"
)

// The yearly wage, each way, as one would work it out with a pocket calculator.
func TestYearlyWage(t *testing.T) {
	hours := decimal.RequireFromString("24.5")
	for _, c := range []struct {
		name string
		line Line
		want string
	}{
		{"per year as given", YearlyWage(PerYear, 39_936_00, hours), "39936.00"},
		{"3,200 × 12 × 1.08", YearlyWage(PerMonth, 3_200_00, hours), "41472.00"},
		{"2,953.85 × 13 × 1.08 = 41,472.054", YearlyWage(PerFourWeeks, 2_953_85, hours), "41472.05"},
		{"800 × 52 × 1.08", YearlyWage(PerWeek, 800_00, hours), "44928.00"},
		{"16.55 × 24.5 × 52 × 1.08 = 22,771.476", YearlyWage(PerHour, 16_55, hours), "22771.48"},
		{"hours not known", YearlyWage(PerHour, 16_55, decimal.Zero), "0.00"},
		{"three periods added", AddedWage([]Money{3_100_00, 3_150_10, 3_100_00}), "9350.10"},
		{"(3,100 − 0 + 248) × 12", PeriodWage(PerMonth, 3_100_00, 0, 248_00), "40176.00"},
		{"(6,076 − 2,976 + 248) × 12: holiday allowance paid in May", PeriodWage(PerMonth, 6_076_00, 2_976_00, 248_00), "40176.00"},
		{"1,000 for 7 of 260 working days = 37,142.857", PartWage(1_000_00, 7), "37142.86"},
		{"1,800 in three months", IrregularWage([]Money{500_00, 900_00, 400_00}), "7200.00"},
	} {
		if got := c.line.Amount.Money.String(); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		if len(c.line.Sum()) == 0 {
			t.Errorf("%s: no sum is written", c.name)
		}
	}
}

// Guards the width of the arithmetic: no pay wraps around, however large; it becomes an amount that no reader accepts.
func TestYearlyWageIsBounded(t *testing.T) {
	if got := YearlyWage(PerHour, MaxMoney, decimal.RequireFromString("168")).Amount.Money; got != MaxMoney+1 {
		t.Errorf("%s, want the bound", got)
	}
}
