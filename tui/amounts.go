package tui

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// This file puts amounts in words for the screen.

// ranged words a range: one exact amount when nothing is open, else whole euros, rounded outward so that the range
// still holds both ends.
func ranged(p *locale.Printer, r premium.Range) string {
	switch {
	case r.Low.Unknown || r.High.Unknown:
		return p.Text("unknown")
	case r.Low.Money == r.High.Money:
		return document.Value(p, r.Low)
	}
	low, high := r.WholeEuros()
	return p.EuroWhole(int64(low)) + " – " + p.EuroWhole(int64(high))
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
