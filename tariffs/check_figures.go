package tariffs

import "github.com/shopspring/decimal"

// figure is any of Amount, Percent and Number.
type figure interface {
	figure() Figure
	String() string
}

func (f Figure) figure() Figure { return f }

// ordered wants a minimum not above its maximum, as far as both are known.
func (c *checker) ordered(path string, low, high figure) {
	l, h := low.figure(), high.figure()
	if l.Known && h.Known && l.Value.GreaterThan(h.Value) {
		c.report(path, "min_above_max", low.String(), high.String())
	}
}

// known wants a figure that nothing can be worked out without, and that an insurer cannot leave open.
func (c *checker) known(path string, f figure) {
	if f.figure().Unknown {
		c.report(path, "must_be_known")
	}
}

// positive wants a figure above zero.
func (c *checker) positive(path string, f figure) {
	if value := f.figure(); value.Known && !value.Value.IsPositive() {
		c.report(path, "not_positive", f.String())
	}
}

// share wants a known number from 0 to 1.
func (c *checker) share(path string, n Number) {
	c.known(path, n)
	if n.Known && n.Value.GreaterThan(decimal.New(1, 0)) {
		c.report(path, "share_range", n.String())
	}
}
