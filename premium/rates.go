package premium

import (
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// rates are the product's rates compiled once for all quotes on a staff, with what the user typed in their place.
type rates struct {
	arbo       *arboFee // nil: unknown
	arboOrigin origin
	vat        rate
	settlement rate
	terms      []rate // by index of the product's terms
	payments   []paymentRate
}

type paymentRate struct {
	id        string
	perYear   int
	known     bool
	surcharge rate
	printed   decimal.Decimal
	origin    origin
}

// origin is where a figure comes from; the zero source is "typed for this quote".
type origin struct {
	source    *tariffs.Source
	certainty tariffs.Certainty
}

var typed = origin{nil, tariffs.Typed}

func from(o tariffs.Origin) origin { return origin{o.Source, o.Certainty} }

// weaker is the origin of a figure that rests on two: the weaker one.
func (o origin) weaker(other origin) origin {
	if other.certainty > o.certainty {
		return other
	}
	return o
}

// ArboOrigin is where the arbo fee comes from: the tables, or what was typed for this quote.
func (s *Staff) ArboOrigin() tariffs.Origin { return s.rates.arboOrigin.public() }

// WageOrigin is where the bounds of the insured wage come from.
func (s *Staff) WageOrigin() tariffs.Origin { return s.wages.origin.public() }

func (o origin) public() tariffs.Origin {
	return tariffs.Origin{Source: o.source, Certainty: o.certainty}
}

func compileRates(p *tariffs.Product, r Request) rates {
	compiled := rates{vat: compileKnown(p.ArboFee.VAT)}
	compiled.arbo, compiled.arboOrigin = compileArbo(p.ArboFee, r.Rate.ArboFee)
	if compiled.arbo != nil {
		compiled.arbo.prorateFirst = Reading(p, r, "arbo_part_year") == "prorate_then_clip"
	}
	if p.Settlement != nil {
		compiled.settlement = compileKnown(p.Settlement.Points)
	}
	for _, term := range p.Term.Options {
		compiled.terms = append(compiled.terms, compileKnown(term.FirstYearDiscount))
	}
	for _, payment := range p.Payment.Options {
		compiled.payments = append(compiled.payments, compilePayment(p, payment, r.Rate.PaymentSurcharge))
	}
	return compiled
}

func compileKnown(p tariffs.Percent) rate { return compile(p.Value) }

// compilePayment takes a surcharge typed for this quote in place of the table's, whichever term is chosen.
func compilePayment(p *tariffs.Product, payment tariffs.Payment, override *decimal.Decimal) paymentRate {
	compiled := paymentRate{id: payment.ID, perYear: payment.PerYear, known: payment.Surcharge.Known,
		printed: payment.Surcharge.Value, origin: from(p.Payment.Origin)}
	if override != nil {
		compiled.known, compiled.printed, compiled.origin = true, *override, typed
	}
	if compiled.known {
		compiled.surcharge = compile(compiled.printed)
	}
	return compiled
}

// payment looks up a payment term; the request has been checked, so it is there.
func (r rates) payment(id string) paymentRate {
	for _, p := range r.payments {
		if p.id == id {
			return p
		}
	}
	return paymentRate{}
}

// wageBounds are the product's bounds of the insured wage per employee, full-year.
type wageBounds struct {
	minimum Money // 0: none
	maximum Money // 0: unknown, not capped
	origin  origin
}

func boundsOf(p *tariffs.Product, r Request) wageBounds {
	bounds := wageBounds{origin: from(p.Wage.Origin)}
	if p.Wage.Minimum.Known {
		bounds.minimum = cents(p.Wage.Minimum)
	}
	if p.Wage.Maximum.Known {
		bounds.maximum = cents(p.Wage.Maximum)
	}
	if r.Rate.WageMaximum != nil {
		bounds.maximum, bounds.origin = *r.Rate.WageMaximum, typed
	}
	return bounds
}

// WageBounds are the lowest and the highest wage per full year that can be insured under a draft; 0: none, or not known.
func (d Draft) WageBounds(p *tariffs.Product) (lowest, highest Money) {
	bounds := boundsOf(p, d.request())
	return bounds.minimum, bounds.maximum
}

// cap takes a wage down to the maximum, if there is one.
func (b wageBounds) cap(wage Money) Money {
	if b.maximum > 0 {
		return min(wage, b.maximum)
	}
	return wage
}

// room is how far the highest insured wage lies above the lowest.
func (b wageBounds) room() Money { return b.cap(MaxMoney) - b.minimum }

// cents turns a table's amount into whole cents; amounts are read with at most two decimals.
func cents(a tariffs.Amount) Money {
	amount := compile(a.Value)
	return Money(amount.units * int64(powersOfTen[2-amount.decimals]))
}
