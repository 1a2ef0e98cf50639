package premium

import "math/big"

// WageOfSomePeriods is the line of a yearly wage from some of the periods of a year.
const WageOfSomePeriods LineID = "wage_of_some_periods" // (pay of the periods) × periods of a year / periods known

// PeriodPay is what a wage declaration says of one period: the wage (SV-loon), the holiday allowance (vakantiebijslag)
// that was paid in it and the holiday allowance that was accrued in it.
type PeriodPay struct{ Pay, PaidAllowance, AccruedAllowance Money }

// Earned is the pay with the holiday allowance that belongs to the period, instead of what was paid in it.
func (p PeriodPay) Earned() Money { return p.Pay - p.PaidAllowance + p.AccruedAllowance }

// SomePeriodsWage makes a year of some of its periods, each without the holiday allowance paid and with the one accrued:
// their average times the number of periods in the year. At least one period is needed.
func SomePeriodsWage(pay []PeriodPay, periodsPerYear int) Line {
	s := sum{value: new(big.Rat), unit: Euro}
	for i, p := range pay {
		s = joinedPay(s, p, i == 0)
	}
	s = s.bracketed().times(wholeNumber(periodsPerYear))
	if len(pay) > 1 {
		s = s.over(wholeNumber(len(pay)))
	}
	return wageLine(WageOfSomePeriods, s)
}

// joinedPay adds a period to a sum, without the allowances that are zero.
func joinedPay(s sum, p PeriodPay, first bool) sum {
	if first {
		s = euros(p.Pay)
	} else {
		s = s.plus(euros(p.Pay))
	}
	if p.PaidAllowance != 0 {
		s = s.minus(euros(p.PaidAllowance))
	}
	if p.AccruedAllowance != 0 {
		s = s.plus(euros(p.AccruedAllowance))
	}
	return s
}
