package premium

import (
	"math/big"
	"time"

	"dekking/tariffs"
)

// This file holds what advice asks of the engine beside prices: its own notices, and the limits that wages and payroll are
// held against. Prices of a changed staff are in findings_reprice.go.

// The notices that only a check gives: they need more than one price, or are too many to stand beside every quote.
const (
	CoverageAboveCAO NoticeID = "coverage_above_cao" // premium is paid for cover that is not owed
	CoverageBelowLaw NoticeID = "coverage_below_law" // less than the share of the wage that the law gives
	AOWAhead         NoticeID = "aow_ahead"          // insured beyond AOW age, which comes within the policy year
	ArboMinimum      NoticeID = "arbo_minimum"       // the fee's minimum is more than its rate of the wage
	HireRefused      NoticeID = "hire_refused"       // nobody can be added to a quote that is refused itself
	AbsenceContext   NoticeID = "absence_context"    // absence of the sector beside that of employers of this size
)

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

// ClauseEnd is the last day on which foreseeable illness of a member who joins within the policy year is excluded.
func (s *Staff) ClauseEnd(m Member) time.Time {
	return clauseEnd(s.Year.from(m.Employee.From).First, s.Table.Product.Foreseeable)
}

// ArboOrigin is where the arbo fee comes from: the tables, or what was typed for this quote.
func (s *Staff) ArboOrigin() tariffs.Origin { return s.rates.arboOrigin.public() }

// WageOrigin is where the bounds of the insured wage come from.
func (s *Staff) WageOrigin() tariffs.Origin { return s.wages.origin.public() }

func (o origin) public() tariffs.Origin {
	return tariffs.Origin{Source: o.source, Certainty: o.certainty}
}

// ArboRate is the arbo fee's percentage, and the wage and part of a year it is taken of for a member; false: not known.
func (s *Staff) ArboRate(m Member) (percentage Value, wage Money, f Fraction, known bool) {
	fee := s.rates.arbo
	if fee == nil {
		return Value{Unit: Percentage, Unknown: true}, m.Wage, m.Fraction, false
	}
	wage, f = fee.basis(m.Wage, m.Fraction)
	return Percent(fee.printed), wage, f, true
}

// PartOf is a part of an amount as a percentage, shown to a tenth of a percent.
func PartOf(part, whole Money) Value {
	return Percent(forDisplay(big.NewRat(int64(part), int64(whole)), 3))
}
