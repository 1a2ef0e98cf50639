package tui

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// This file puts amounts in words for the screen. Nothing is calculated with what it rounds.

// ranged words a range: one exact amount when nothing is open, else whole euros, rounded outward so that the range
// still holds both ends.
func ranged(p *locale.Printer, r premium.Range) string {
	switch {
	case r.Low.Unknown || r.High.Unknown:
		return p.Text("unknown")
	case r.Low.Money == r.High.Money:
		return document.Value(p, r.Low)
	}
	low, high := wholeEuros(r.Low.Money, false), wholeEuros(r.High.Money, true)
	return p.EuroWhole(low) + " – " + p.EuroWhole(high)
}

// wholeEuros takes cents down or up to whole euros.
func wholeEuros(m premium.Money, up bool) int64 {
	cents := int64(m)
	rest := (cents%100 + 100) % 100
	if rest == 0 {
		return cents
	}
	if up {
		return cents - rest + 100
	}
	return cents - rest
}

// signed words a difference with its sign: "+ € 233,00", "− € 40,10", and a dash for none.
func signed(p *locale.Printer, difference premium.Money) string {
	switch {
	case difference > 0:
		return "+ " + p.Euro(int64(difference))
	case difference < 0:
		return "− " + p.Euro(-int64(difference))
	}
	return "–"
}

// price is what an option would make the first year cost.
type price struct {
	total, premium premium.Range
	known          bool
}

// priceOf prices the draft with an option in place of the choice that stands.
func (s *state) priceOf(o option) price {
	if s.staff == nil {
		return price{}
	}
	choices := s.draft.Choices
	o.take(&choices)
	return price{s.staff.Range(choices), s.staff.PremiumRange(choices), true}
}

// shown is the figure that options are compared by: the total, or the premium where the total cannot be known.
func (p price) shown(byPremium bool) premium.Range {
	if byPremium {
		return p.premium
	}
	return p.total
}

// byPremium says that the total is unknown whatever is chosen: only premiums can be compared.
func (s *state) byPremium() bool { return s.staff != nil && s.staff.ArboFee.Unknown }
