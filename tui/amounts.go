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
