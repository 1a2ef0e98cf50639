package tariffs

import "github.com/shopspring/decimal"

// String gives the figure as printed in its source, e.g. "1.30"; "unknown", or nothing when none is written.
func (f Figure) String() string { return f.print(f.Value) }

// String gives the percentage as printed in its source, e.g. "0.50%".
func (p Percent) String() string {
	if !p.Known {
		return p.Figure.String()
	}
	return p.print(p.Value.Shift(2)) + "%"
}

// print keeps the decimals that the exponent remembers; decimal's own String drops trailing zeros.
func (f Figure) print(value decimal.Decimal) string {
	switch {
	case f.Unknown:
		return unknownFigure
	case !f.Known:
		return ""
	}
	return value.StringFixed(max(0, -value.Exponent()))
}
