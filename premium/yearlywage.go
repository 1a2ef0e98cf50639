package premium

import (
	"math/big"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// This file works out the wage per full year (jaarloon) of one employee from what a payroll or the user gives. What
// comes out is the wage of a request; the rating begins after it.

// PayPeriod is the time that an amount of pay is for.
type PayPeriod string

// The periods of pay. All but the year are without holiday allowance.
const (
	PerYear      PayPeriod = "year"
	PerMonth     PayPeriod = "month"
	PerFourWeeks PayPeriod = "four_weeks"
	PerWeek      PayPeriod = "week"
	PerHour      PayPeriod = "hour"
)

// The lines of a yearly wage, by the way it came about.
const (
	WageOfYear      LineID = "wage_of_year"    // as given
	WageOfPay       LineID = "wage_of_pay"     // pay × periods of a year × 1.08
	WageOfPeriods   LineID = "wage_of_periods" // all periods of a year added up
	WageOfOnePeriod LineID = "wage_of_period"  // (SV-loon − holiday allowance paid + accrued) × periods of a year
	WageOfDays      LineID = "wage_of_days"    // pay of a part of a period × working days of a year / those of the part
	WageOfMonths    LineID = "wage_of_months"  // irregular pay of some months × 12 / months
	weeksOfAYear           = 52                // inventory I8: 260 working days
	workdaysOfAYear        = 5 * weeksOfAYear
)

// holidayAllowance (vakantiebijslag) is the least that the law gives on top of pay: 8% (WML, article 15).
var holidayAllowance = decimal.RequireFromString("1.08")

// periodsOfAYear is how many periods of pay make a year.
var periodsOfAYear = map[PayPeriod]int{PerYear: 1, PerMonth: 12, PerFourWeeks: 13, PerWeek: weeksOfAYear, PerHour: weeksOfAYear}

// YearlyWage is pay per period with 8% holiday allowance; pay per year stands as it is. Pay per hour needs the hours per
// week, of which the zero decimal makes a wage of nothing.
func YearlyWage(per PayPeriod, pay Money, hoursPerWeek decimal.Decimal) Line {
	if per == PerYear {
		return wageLine(WageOfYear, euros(pay))
	}
	s := euros(pay)
	if per == PerHour {
		s = s.times(plainNumber(hoursPerWeek))
	}
	return wageLine(WageOfPay, s.times(wholeNumber(periodsOfAYear[per])).times(plainNumber(holidayAllowance)))
}

// AddedWage adds up the pay of all periods of a year.
func AddedWage(pay []Money) Line { return wageLine(WageOfPeriods, added(pay)) }

// PeriodWage makes a year of one period of a wage declaration: what holiday allowance was paid in it goes off, what was
// accrued in it comes on.
func PeriodWage(per PayPeriod, pay, paidAllowance, accruedAllowance Money) Line {
	s := euros(pay)
	if paidAllowance != 0 {
		s = s.minus(euros(paidAllowance))
	}
	if accruedAllowance != 0 {
		s = s.plus(euros(accruedAllowance))
	}
	return wageLine(WageOfOnePeriod, s.bracketed().times(wholeNumber(periodsOfAYear[per])))
}

// PartWage makes a year of the pay for some working days, as when somebody joined during the only period that is known.
func PartWage(pay Money, workdays int) Line {
	return wageLine(WageOfDays, euros(pay).times(wholeNumber(workdaysOfAYear)).over(wholeNumber(workdays)))
}

// IrregularWage makes a year of the pay of some months, as for those on call (inventory E5: 1,800 in three months is
// 7,200 a year).
func IrregularWage(pay []Money) Line {
	return wageLine(WageOfMonths, added(pay).bracketed().times(wholeNumber(12)).over(wholeNumber(len(pay))))
}

// Workdays counts the Mondays to Fridays of a period.
func (p Period) Workdays() int { return p.workdays() }

func added(pay []Money) sum {
	s := euros(pay[0])
	for _, m := range pay[1:] {
		s = s.plus(euros(m))
	}
	return s
}

// euros is an amount in a sum, counted in cents.
func euros(m Money) sum { return sum{big.NewRat(int64(m), 1), []Term{{Value: Euros(m)}}, Euro} }

func wageLine(id LineID, s sum) Line {
	amount := wholeCents(s.value)
	l := Line{ID: id, Amount: Euros(amount), Certainty: tariffs.Derived, terms: s.terms}
	if id == WageOfYear {
		l.Certainty = tariffs.Typed
	}
	if !s.value.IsInt() {
		l.Rounding = HalfUpCents
	}
	return l
}
