package premium

import (
	"dekking/tariffs"
)

// Range is the least and the most that the first year can cost while choices are open.
type Range struct{ Low, High Value }

// Single says that nothing is open any more: both ends are one amount.
func (r Range) Single() bool { return r.Low == r.High }

// Range prices the first year over every choice not yet made. The premium rises with coverage, charges and settlement and
// falls with a longer eigen risico and a discounted term, so the two ends are reached by taking each open choice at its
// cheapest and at its dearest; a test holds this against enumeration. A payment term whose surcharge is unknown is left
// out while another is known.
func (s *Staff) Range(ch Choices) Range {
	total, _ := s.Ranges(ch)
	return total
}

// Ranges are Range and the same without the arbo fee, for a product whose fee is not known.
func (s *Staff) Ranges(ch Choices) (total, premium Range) {
	cheap, dear := s.Quote(s.extreme(ch, false)), s.Quote(s.extreme(ch, true))
	return Range{cheap.FirstYear.Total, dear.FirstYear.Total}, Range{cheap.FirstYear.Premium, dear.FirstYear.Premium}
}

// extreme fills the open choices with the cheapest or the dearest option of the product.
func (s *Staff) extreme(ch Choices, dearest bool) Cover {
	p := s.Table.Product
	cover := Cover{
		Coverage:    or(ch.Coverage, extremeCoverage(p, dearest)),
		Eigenrisico: or(ch.Eigenrisico, extremeEigenrisico(p, dearest)),
		Term:        or(ch.Term, extremeTerm(p, dearest)),
		Settlement:  or(ch.Settlement, dearest && p.Settlement != nil),
		Payment:     or(ch.Payment, s.extremePayment(dearest)),
		Package:     ch.Package,
	}
	cover.Charges = or(ch.Charges, extremeCharges(p, dearest).Value)
	cover.PackageDiscount = value(ch.PackageDiscount)
	if ch.PackageDiscount == nil && p.PackageDiscount != nil && !dearest {
		cover.PackageDiscount = p.PackageDiscount.Maximum.Value
	}
	return cover
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

func extremeCoverage(p *tariffs.Product, dearest bool) tariffs.Coverage {
	if rule := p.Coverage; rule.Highest > 0 {
		if dearest {
			return tariffs.Coverage{Year1: rule.Highest, Year2: rule.Highest}
		}
		return tariffs.Coverage{Year1: rule.Lowest, Year2: rule.Lowest}
	}
	return best(p.Coverage.Options, func(a, b tariffs.Coverage) bool {
		return (a.Year1+a.Year2 > b.Year1+b.Year2) == dearest
	})
}

func extremeEigenrisico(p *tariffs.Product, dearest bool) tariffs.WaitingDays {
	if rule := p.Eigenrisico; rule.HighestDays > 0 {
		if dearest {
			return tariffs.WaitingDays(rule.LowestDays)
		}
		return tariffs.WaitingDays(rule.HighestDays)
	}
	return best(p.Eigenrisico.Options, func(a, b tariffs.WaitingDays) bool { return (a < b) == dearest })
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
