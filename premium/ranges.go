package premium

import (
	"math/big"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Range is the least and the most that the first year can cost, in euros, while choices are open. An end is unknown when no
// choice has a known price.
type Range struct{ Low, High Value }

// Single says that nothing is open any more: both ends are one amount.
func (r Range) Single() bool { return r.Low == r.High }

// Range prices the first year over every choice not yet made. A test holds it against enumeration; it finds the same by
// extremes. Settlement and a discounted term move the premium one way each, and mostly so do charges and payment (see
// chargesTried and paymentsTried); coverage and eigen risico work together through the percentage (see coversTried). What
// has no known price is left out while another choice has one: a payment term whose surcharge is unknown, an unknown cell
// of a table, charges with which the product refuses the wages.
func (s *Staff) Range(ch Choices) Range {
	total, _ := s.Ranges(ch)
	return total
}

// Ranges are Range and the same without the arbo fee, for a product whose fee is not known.
func (s *Staff) Ranges(ch Choices) (total, premium Range) {
	total, premium = unpriced, unpriced
	cheap, dear := s.extremes(ch)
	for _, charged := range s.chargesTried(ch) {
		cheap.Charges, dear.Charges = charged.low, charged.high
		for _, payment := range s.paymentsTried(ch) {
			cheap.Payment, dear.Payment = payment.low, payment.high
			low, high := charged.staff.quote(cheap), charged.staff.quote(dear)
			total = total.widened(low.FirstYear.Total, high.FirstYear.Total)
			premium = premium.widened(low.FirstYear.Premium, high.FirstYear.Premium)
		}
	}
	return total, premium
}

// unpriced is the range of nothing yet.
var unpriced = Range{UnknownEuros, UnknownEuros}

// widened takes two more amounts into a range, as far as they are known.
func (r Range) widened(low, high Value) Range {
	if r.Low.Unknown || !low.Unknown && low.Money < r.Low.Money {
		r.Low = low
	}
	if r.High.Unknown || !high.Unknown && high.Money > r.High.Money {
		r.High = high
	}
	return r
}

// extremes fill the open choices but charges and payment with the cheapest and the dearest options of the product.
func (s *Staff) extremes(ch Choices) (cheap, dear Cover) {
	cheap, dear = s.extreme(ch, false), s.extreme(ch, true)
	low, high := s.extremeCovers(ch)
	cheap.Coverage, cheap.Eigenrisico = low.Coverage, low.Eigenrisico
	dear.Coverage, dear.Eigenrisico = high.Coverage, high.Eigenrisico
	return cheap, dear
}

// extreme fills the open choices that move the premium one way, each by itself.
func (s *Staff) extreme(ch Choices, dearest bool) Cover {
	p := s.Table.Product
	cover := Cover{
		Term:            or(ch.Term, extremeTerm(p, dearest)),
		Settlement:      or(ch.Settlement, dearest && p.Settlement != nil),
		Package:         ch.Package,
		PackageDiscount: value(ch.PackageDiscount),
	}
	if ch.PackageDiscount == nil && p.PackageDiscount != nil && !dearest {
		cover.PackageDiscount = p.PackageDiscount.Maximum.Value
	}
	return cover
}

// charged are charges at their cheapest and at their dearest, and the staff that is priced with them.
type charged struct {
	low, high decimal.Decimal
	staff     *Staff
}

// chargesTried are the open charges at both their ends. Where they raise the wages each has to be priced: a higher payroll
// may pass the threshold above which own absence counts, and so cost less.
func (s *Staff) chargesTried(ch Choices) []charged {
	p := s.Table.Product
	switch {
	case ch.Charges != nil:
		return []charged{{*ch.Charges, *ch.Charges, s.uplifted(*ch.Charges)}}
	case !s.read.upliftedWage:
		return []charged{{extremeCharges(p, false).Value, extremeCharges(p, true).Value, s}}
	}
	var taken, refused []charged
	for _, option := range p.Charges.Options {
		c := charged{option.Value, option.Value, s.uplifted(option.Value)}
		if c.staff.Refused() {
			refused = append(refused, c)
			continue
		}
		taken = append(taken, c)
	}
	if taken == nil {
		return refused
	}
	return taken
}

// paid are payment terms at their cheapest and at their dearest.
type paid struct{ low, high string }

// paymentsTried are the open payment terms at both their ends. A discount that is read to be on the arbo fee too may be more
// than the premium: then the surcharge lowers what stands, and the ends have changed places.
func (s *Staff) paymentsTried(ch Choices) []paid {
	if ch.Payment != nil {
		return []paid{{*ch.Payment, *ch.Payment}}
	}
	low, high := s.extremePayment(false), s.extremePayment(true)
	if s.read.discountWithArbo {
		return []paid{{low, high}, {high, low}}
	}
	return []paid{{low, high}}
}

// extremeCovers are the coverage and eigen risico of the lowest and of the highest percentage.
func (s *Staff) extremeCovers(ch Choices) (lowest, highest Cover) {
	all := s.coversTried(ch)
	lowest = best(all, func(a, b weighed) bool { return a.factor.Cmp(b.factor) < 0 }).cover
	highest = best(all, func(a, b weighed) bool { return a.factor.Cmp(b.factor) > 0 }).cover
	return lowest, highest
}

// weighed is a coverage and eigen risico with what they do to the percentage.
type weighed struct {
	cover  Cover
	factor *big.Rat
}

// coversTried weighs coverage and eigen risico together and exactly: the two years of a coverage do not weigh alike, and an
// insurer's table need not fall with the eigen risico. Of unknown cells there is one only when no other is known.
func (s *Staff) coversTried(ch Choices) []weighed {
	coverages, periods := coveragesTried(s.Table.Product, ch), periodsTried(s.Table.Product, ch)
	first := weighed{cover: Cover{Coverage: coverages[0], Eigenrisico: periods[0]}}
	if len(coverages)*len(periods) == 1 {
		return []weighed{first}
	}
	var all []weighed
	for _, coverage := range coverages {
		for _, days := range periods {
			c := Cover{Coverage: coverage, Eigenrisico: days}
			if factor, known := s.coverFactor(c); known {
				all = append(all, weighed{c, factor})
			}
		}
	}
	if all == nil {
		return []weighed{first}
	}
	return all
}

// coveragesTried are the coverages among which the extremes lie: the chosen one, the ends where any within bounds can be
// chosen, or all options.
func coveragesTried(p *tariffs.Product, ch Choices) []tariffs.Coverage {
	rule := p.Coverage
	switch {
	case ch.Coverage != nil:
		return []tariffs.Coverage{*ch.Coverage}
	case rule.Highest > 0:
		return []tariffs.Coverage{{Year1: rule.Lowest, Year2: rule.Lowest}, {Year1: rule.Highest, Year2: rule.Highest}}
	}
	return rule.Options
}

// periodsTried are the same of the eigen risico. Shares of absence days fall with it, so the ends suffice of any within
// bounds; an insurer's table offers tabulated periods only.
func periodsTried(p *tariffs.Product, ch Choices) []tariffs.WaitingDays {
	rule := p.Eigenrisico
	switch {
	case ch.Eigenrisico != nil:
		return []tariffs.WaitingDays{*ch.Eigenrisico}
	case rule.HighestDays > 0:
		return []tariffs.WaitingDays{tariffs.WaitingDays(rule.LowestDays), tariffs.WaitingDays(rule.HighestDays)}
	}
	return rule.Options
}

// best picks from a list the element that none beats.
func best[T any](list []T, beats func(a, b T) bool) T {
	found := list[0]
	for _, candidate := range list[1:] {
		if beats(candidate, found) {
			found = candidate
		}
	}
	return found
}

func extremeTerm(p *tariffs.Product, dearest bool) int {
	return best(p.Term.Options, func(a, b tariffs.Term) bool {
		return a.FirstYearDiscount.Value.LessThan(b.FirstYearDiscount.Value) == dearest
	}).Years
}

func extremeCharges(p *tariffs.Product, dearest bool) tariffs.Percent {
	return best(p.Charges.Options, func(a, b tariffs.Percent) bool { return a.Value.GreaterThan(b.Value) == dearest })
}

// extremePayment looks among the terms whose surcharge is known, when there are any.
func (s *Staff) extremePayment(dearest bool) string {
	known := s.rates.payments[:0:0]
	for _, payment := range s.rates.payments {
		if payment.known {
			known = append(known, payment)
		}
	}
	if len(known) == 0 {
		known = s.rates.payments
	}
	return best(known, func(a, b paymentRate) bool {
		return a.printed.GreaterThan(b.printed) == dearest
	}).id
}
