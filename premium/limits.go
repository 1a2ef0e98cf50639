package premium

// Limits are what a payroll and a wage are held against; nil: the product has no such limit, or it is not known.
type Limits struct {
	Payroll        Money // the payroll that is held against the first two
	AskAbove       *Money
	PayrollMaximum *Money
	WageMinimum    *Money
	WageMaximum    *Money
	ArboRises      *Money // least wage at which the arbo fee is a rate of it and no longer its minimum
	ArboStops      *Money // least wage at which the arbo fee is its maximum
}

// Limits are those of the tables, or typed for this quote.
func (s *Staff) Limits() Limits {
	l := Limits{Payroll: s.thresholdPayroll(), WageMinimum: limit(s.wages.minimum), WageMaximum: limit(s.wages.maximum),
		AskAbove: limit(cents(s.Table.Product.Absence.AskAbove))}
	if rule := s.Table.Product.Eligibility; rule.PayrollMaximum.Known {
		l.PayrollMaximum = limit(cents(rule.PayrollMaximum))
	}
	if fee := s.rates.arbo; fee != nil {
		l.ArboRises, l.ArboStops = limit(fee.wageAt(fee.minimum)), limit(fee.wageAt(fee.maximum))
	}
	return l
}

func limit(m Money) *Money {
	if m == 0 {
		return nil
	}
	return &m
}

// wageAt is the least wage of which the rate reaches an amount, to the cent; 0: none does.
func (a arboFee) wageAt(amount Money) Money {
	reached := func(wage Money) Money {
		if wage.below(a.rate, amount) {
			return 0
		}
		return 1
	}
	if reached(MaxMoney) == 0 {
		return 0
	}
	return firstAt(reached, MaxMoney, 1)
}

// CountedWage is a member's full-year wage as limits look at it: uncapped, raised by the charges where those are read so.
func (s *Staff) CountedWage(m Member) Money { return m.Employee.Wage.times(s.uplift) }
