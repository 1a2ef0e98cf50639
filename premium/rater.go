package premium

import (
	"math/big"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Rater assesses many requests on one table, and works out once what they have in common: the compiled rates, the product's
// readings, the cost of a cover. What it gives is what Assess gives. It is for one goroutine, and so are its staffs. That of
// a single staff, with nil maps, remembers nothing and may be read by many.
type Rater struct {
	table *tariffs.Table
	read  readings
	rates rates
	wages wageBounds
	curve arboCurve // of the fee, up to the highest wage

	sectors     map[string]*big.Rat             // absence × loading
	shares      map[coverKey]*big.Rat           // insured share of absence days
	percentages map[sectorCover]decimal.Decimal // where own absence does not count
	weights     map[int]*big.Rat                // of own absence, by insured employees
}

// coverKey is what of a cover decides the percentage.
type coverKey struct {
	coverage    tariffs.Coverage
	eigenrisico tariffs.WaitingDays
}

func keyOf(c Cover) coverKey { return coverKey{c.Coverage, c.Eigenrisico} }

type sectorCover struct {
	sector string
	cover  coverKey
}

// NewRater compiles a table.
func NewRater(table *tariffs.Table) *Rater {
	r := &Rater{table: table, read: readingsOf(table.Product, Request{}), rates: compileRates(table.Product, Request{}),
		wages: boundsOf(table.Product, Request{}), sectors: map[string]*big.Rat{}, shares: map[coverKey]*big.Rat{},
		percentages: map[sectorCover]decimal.Decimal{}, weights: map[int]*big.Rat{}}
	if r.rates.arbo != nil {
		r.curve = curveOf(*r.rates.arbo, r.wages.minimum, r.wages.room())
	}
	return r
}

// Table is what was compiled.
func (r *Rater) Table() *tariffs.Table { return r.table }

// Assess is the function Assess, for one more request.
func (r *Rater) Assess(request Request) *Staff { return r.assess(request, rate{units: 1}) }

// compile gives a staff the rates and readings of its request: those of the table, unless it types or reads others.
func (r *Rater) compile(s *Staff) {
	typed := s.Request.Rate
	if r.sectors != nil && len(s.Request.Readings) == 0 && typed.ArboFee == nil && typed.PaymentSurcharge == nil && typed.WageMaximum == nil {
		s.read, s.rates, s.wages, s.curve = r.read, r.rates, r.wages, r.curve
		return
	}
	s.read = readingsOf(r.table.Product, s.Request)
	s.rates, s.wages = compileRates(r.table.Product, s.Request), boundsOf(r.table.Product, s.Request)
}

// remembered looks up what was worked out before. Of a nil map nothing is remembered.
func remembered[K comparable, V any](known map[K]V, key K, workOut func() V) V {
	if v, found := known[key]; found {
		return v
	}
	v := workOut()
	if known != nil {
		known[key] = v
	}
	return v
}
