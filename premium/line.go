package premium

import (
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Unit says how a value is read.
type Unit uint8

// The units of values.
const (
	None       Unit = iota // no value: the line has no such part
	Euro                   // Money
	Percentage             // a fraction, shown as a percentage
	Factor                 // a plain number
	Count                  // a whole number of things
)

// Value is one number of a line: an amount, a percentage or a plain number, or unknown.
type Value struct {
	Unit    Unit
	Unknown bool // never zero: every sum with it is unknown too
	Money   Money
	Number  decimal.Decimal
}

// UnknownEuros is an amount that no source gives.
var UnknownEuros = Value{Unit: Euro, Unknown: true}

// Euros is a known amount.
func Euros(m Money) Value { return Value{Unit: Euro, Money: m} }

// Percent is a known percentage, as a fraction.
func Percent(fraction decimal.Decimal) Value { return Value{Unit: Percentage, Number: fraction} }

// Plain is a known factor or share.
func Plain(number decimal.Decimal) Value { return Value{Unit: Factor, Number: number} }

// Whole is a count.
func Whole(n int) Value { return Value{Unit: Count, Money: Money(n)} }

// plus adds two amounts; unknown stays unknown.
func (v Value) plus(other Value) Value {
	if v.Unknown || other.Unknown {
		return UnknownEuros
	}
	return Euros(v.Money + other.Money)
}

// Minus is the difference of two amounts; unknown stays unknown.
func (v Value) Minus(other Value) Value {
	if v.Unknown || other.Unknown {
		return UnknownEuros
	}
	return Euros(v.Money - other.Money)
}

// LineID names a line of the breakdown.
type LineID string

// The lines of the premium, in their order, and the fee after them.
const (
	BasePremium      LineID = "base_premium"      // insured wage × percentage
	SettlementLine   LineID = "settlement"        // eindafrekening: insured wage × 0.05 points
	EmployerCharges  LineID = "employer_charges"  // werkgeverslasten on base and settlement
	PackageDiscount  LineID = "package_discount"  // pakketkorting on the subtotal
	TermDiscount     LineID = "term_discount"     // one-off, first year of a three-year term
	PaymentSurcharge LineID = "payment_surcharge" // for paying more often; not on the arbo fee
	ArboFeeLine      LineID = "arbo_fee"          // sum over the insured employees
	ArboVAT          LineID = "arbo_vat"          // btw on the arbo fee: information, outside the total
)

// The steps of the premium percentage, in their order.
const (
	TypedPercentage LineID = "typed_percentage" // from a paper quote
	TablePercentage LineID = "table_percentage" // from an insurer's own table
	ShareYear1      LineID = "share_year1"      // coverage × share of absence days in year 1 beyond the eigen risico
	ShareYear2      LineID = "share_year2"      // coverage × share of absence days in year 2
	InsuredShare    LineID = "insured_share"    // both together
	ExpectedCost    LineID = "expected_cost"    // × the sector's absence
	Loading         LineID = "loading"          // × loading for costs, risk and margin
	OwnAbsence      LineID = "own_absence"      // weighed over the years asked
	CredibilityLine LineID = "credibility"      // weight of own absence by headcount
	OwnFactor       LineID = "own_factor"       // 1 − Z + Z × own / expected
	Rounded         LineID = "percentage"       // the outcome, rounded to two decimals
)

// The lines of one employee.
const (
	PayrollWage     LineID = "payroll_wage"      // wage × employed fraction, for the thresholds
	InsuredWageLine LineID = "insured_wage"      // min(wage, maximum) × fraction
	EmployeeArboFee LineID = "employee_arbo_fee" // clip(rate × wage) × fraction
)

// Line explains one figure: its amount follows from what it shows. Screens and documents only lay it out.
type Line struct {
	ID        LineID
	Basis     Value
	Factor    Value
	Amount    Value
	Rounding  Rounding
	Source    *tariffs.Source // nil: what the user typed, or a sum of other lines
	Certainty tariffs.Certainty
	terms     []Term
}

// Term is one number or sign of a written sum.
type Term struct {
	Sign  string // + − × / ( ) or "" for a number
	Value Value
}

// Sum writes out how the amount follows, as one would type it into a calculator.
func (l Line) Sum() []Term {
	if l.terms != nil {
		return l.terms
	}
	if l.Factor.Unit == None {
		return nil
	}
	return []Term{{Value: l.Basis}, {Sign: "×"}, {Value: l.Factor}}
}

// OfAmounts says that the line does no more than add up other amounts, or take one off another: then it has no source of its
// own beside theirs, and is as sure as the weakest of them.
func (l Line) OfAmounts() bool {
	terms := l.Sum()
	if len(terms) == 0 {
		return l.Source == nil && l.Certainty != tariffs.Typed
	}
	for _, t := range terms {
		switch {
		case t.Sign == "×" || t.Sign == "/":
			if l.Source != nil {
				return false
			}
		case t.Sign == "" && t.Value.Unit != Euro && (l.Source != nil || t.Value.Unit != Count):
			return false
		}
	}
	return true
}
