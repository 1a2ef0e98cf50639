package premium

import (
	"math/big"

	"dekking/tariffs"
)

// Carry rounds a row of amounts so that they add up; the zero Carry begins a row.
type Carry struct {
	exact big.Rat // in cents
	told  Money
}

// Line makes the next line of the row: a sum that comes to an amount of euros.
func (c *Carry) Line(id LineID, s Sum, source *tariffs.Source, certainty tariffs.Certainty) Line {
	l := s.Line(id, source, certainty)
	if s.unknown {
		return l
	}
	l.Amount = Euros(c.next(s.s.value))
	if l.Rounding == HalfUpCents {
		l.Rounding = CarriedCents
	}
	return l
}
