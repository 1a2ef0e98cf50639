package foresight

import (
	"math/big"
	"slices"

	"dekking/premium"

	"github.com/shopspring/decimal"
)

// walker goes from one premium year to the next. Own absence and the sector are kept apart, for the cap is on the first
// alone.
type walker struct {
	o        *Outlook
	silent   bool              // nobody reads the steps of these percentages
	z        *big.Rat          // weight of own absence
	expected *big.Rat          // absence
	scale    *big.Rat          // the quote's percentage / the factor that it stands for
	decimals int               // of a percent, in later percentages
	counted  []decimal.Decimal // absence as it counts, newest first
	own      *big.Rat          // percentage by own absence alone, unrounded
	sector   *big.Rat          // what the sector has moved the percentage by
	at       decimal.Decimal   // percentage in force
	quote    *premium.Quote    // prices with the wages in force
	last     premium.Value     // the measure of the year before
	shown    *big.Rat          // unrounded percentage of the year before, for Change
}

// cappedDecimals is to how many decimals of a percent absence counts after a cap has cut it.
const cappedDecimals = 8

// walk prices the first year and those after it; silently, without the steps of their percentages.
func (o *Outlook) walk(q *premium.Quote, silent bool) (Year, []Year) {
	first := Year{Year: q.Staff.Year.First.Year(), From: q.Staff.Year.First, Absence: o.History[0],
		Percentage: q.Percentage}
	first.price(&q.FirstYear)
	absences := o.Scenario.absences(q)
	years := make([]Year, len(absences))
	for i, absence := range absences {
		years[i] = Year{Year: first.Year + i + 1, From: first.From.AddDate(i+1, 0, 0), Absence: absence}
	}
	if o.open() {
		for i := range years {
			years[i].unknown()
		}
		return first, years
	}
	w := o.walker(q)
	w.silent = silent
	for i := range years {
		w.step(&years[i], i+1)
	}
	return first, years
}

func (o *Outlook) walker(q *premium.Quote) *walker {
	p := q.Percentage.Number
	scale := new(big.Rat).Quo(p.Rat(), o.factorNow())
	return &walker{o: o, z: credibility(q), expected: o.Expected.Number.Rat(), scale: scale,
		decimals: max(2, int(-p.Exponent())-2), counted: figures(o.History), own: p.Rat(), sector: big.NewRat(1, 1), at: p, quote: q, last: o.Measure.of(&q.FirstYear), shown: p.Rat()}
}

// step works out one year: its percentage, its price, and what moved it.
func (w *walker) step(y *Year, t int) {
	w.counted = append([]decimal.Decimal{y.Absence.Absence}, w.counted[:weighedYears-1]...)
	moved := percentages{before: w.at, wanted: w.at, limited: w.at, after: w.at}
	if t%w.o.FixedFor != 0 {
		trial, due := *w, Year{}
		trial.silent, trial.counted = true, slices.Clone(w.counted)
		y.Fixed, y.Due = true, premium.Percent(trial.anew(&due, t).after)
	} else {
		moved = w.anew(y, t)
	}
	y.Percentage = premium.Percent(moved.after)
	w.change(y)
	w.price(y, t, moved)
	w.at = moved.after
}

// percentages are those between two years, in the order in which causes are told.
type percentages struct {
	before  decimal.Decimal // in force in the year before
	wanted  decimal.Decimal // as own absence asks
	limited decimal.Decimal // and as the cap allows
	after   decimal.Decimal // and after the sector
}

// anew sets the percentage for a year. The cap looks at last year's percentage as printed, so that the reader can follow
// it; what it limits is rounded down (design §4).
func (w *walker) anew(y *Year, t int) percentages {
	own := w.owned()
	moved := percentages{before: w.at, wanted: premium.HalfUpPercentage(product(own, w.sector), w.decimals)}
	moved.limited = moved.wanted
	if !w.silent {
		y.Steps = w.absenceSteps(moved.wanted)
	}
	if limit, capped := w.limit(); capped && moved.wanted.GreaterThan(limit) {
		y.Capped, moved.limited = true, limit
		if !w.silent {
			y.Steps = append(y.Steps, w.limitStep(limit))
		}
	}
	w.own = w.cut(own)
	sector := power(w.o.Scenario.Sector, t)
	since := new(big.Rat).Quo(sector, w.sector)
	moved.after = premium.HalfUpPercentage(product(moved.limited.Rat(), since), w.decimals)
	if !w.silent && since.Cmp(big.NewRat(1, 1)) != 0 {
		y.Steps = append(y.Steps, w.sectorStep(moved, since))
	}
	w.sector = sector
	return moved
}

// owned is the quote's percentage × factor / factor of the quote.
func (w *walker) owned() *big.Rat {
	f := ratio(w.z, w.counted, w.expected)
	return f.Mul(f, w.scale)
}

// most is the cap as a factor: 1.25.
func (w *walker) most() *big.Rat { return new(big.Rat).Add(big.NewRat(1, 1), w.o.Cap.Value.Rat()) }

// limit is the highest percentage that the cap allows: cap × last year's, rounded down, and lower still while its premium
// would pass cap × last year's by a cent (faults, invariant 13).
func (w *walker) limit() (decimal.Decimal, bool) {
	if !w.o.Cap.Known {
		return decimal.Decimal{}, false
	}
	most := w.most()
	limit := premium.DownPercentage(product(w.at.Rat(), most), w.decimals)
	before := w.quote.FollowingAt(w.at)
	for step := decimal.New(1, -int32(w.decimals)-2); limit.GreaterThan(w.at); limit = limit.Sub(step) {
		after := w.quote.FollowingAt(limit)
		if after.Premium.Unknown || after.Premium.Money.Within(before.Premium.Money, most) {
			break
		}
	}
	return limit, true
}

// cut holds an unrounded percentage to the cap. What passes it lapses, unless it moves on: the newest year's absence then
// counts only as far as the cap lets it, in later years too. So more absence never makes a later year cheaper.
func (w *walker) cut(own *big.Rat) *big.Rat {
	if !w.o.Cap.Known {
		return own
	}
	highest := product(w.own, w.most())
	if own.Cmp(highest) <= 0 {
		return own
	}
	if w.o.Carry {
		return highest
	}
	sum := highest.Quo(highest, w.scale)
	sum.Sub(sum, big.NewRat(1, 1)).Quo(sum, w.z).Add(sum, big.NewRat(1, 1)) // own / expected
	sum.Mul(sum, w.expected).Mul(sum, big.NewRat(weightsTogether, 1))
	for i, weight := range weights[1:] {
		sum.Sub(sum, product(w.counted[i+1].Rat(), big.NewRat(int64(weight), 1)))
	}
	w.counted[0] = premium.DownPercentage(product(sum, big.NewRat(1, int64(weights[0]))), cappedDecimals)
	return w.owned()
}

// change tells the percentage against the year before, from unrounded factors.
func (w *walker) change(y *Year) {
	before := w.shown
	w.shown = product(w.own, w.sector)
	if before.Sign() == 0 {
		y.Change = premium.Value{Unit: premium.Percentage, Unknown: true}
		return
	}
	y.Change = premium.ShownPercentage(new(big.Rat).Sub(product(w.shown, new(big.Rat).Inv(before)), big.NewRat(1, 1)), 1)
}

// power is (1 + rate) to a whole power.
func power(rate decimal.Decimal, n int) *big.Rat {
	grown := new(big.Rat).Add(big.NewRat(1, 1), rate.Rat())
	result := big.NewRat(1, 1)
	for range n {
		result.Mul(result, grown)
	}
	return result
}

func product(factors ...*big.Rat) *big.Rat {
	result := new(big.Rat).Set(factors[0])
	for _, f := range factors[1:] {
		result.Mul(result, f)
	}
	return result
}
