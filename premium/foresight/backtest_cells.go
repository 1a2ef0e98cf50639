package foresight

import (
	"math/big"

	"dekking/premium"
	"dekking/tariffs"
)

// Cell is one pair of coverage and eigen risico in the light of the past. All lines are for all years together.
type Cell struct {
	Coverage    tariffs.Coverage
	Eigenrisico tariffs.WaitingDays
	Standing    bool
	Best        bool           // no cell leaves the employer less to pay
	OwnRisk     premium.Line   // wages due in the own-risk periods
	Uncovered   premium.Line   // wages due beyond the benefit after that
	Benefit     premium.Line   // paid by the insurer, charges included
	Premium     premium.Line   // of so many following years
	Net         premium.Line   // premium − benefit: above zero the insurance cost more than it paid
	Borne       premium.Line   // premium + own risk + uncovered: what the employer paid in all
	Low, High   *premium.Value // of the benefit, by the band of the duration model; nil for cases
}

// The lines of a cell.
const (
	LinePastOwnRisk   premium.LineID = "backtest_own_risk"
	LinePastUncovered premium.LineID = "backtest_uncovered"
	LinePastBenefit   premium.LineID = "backtest_benefit"
	LinePastPremium   premium.LineID = "backtest_premium"
	LinePastNet       premium.LineID = "backtest_net"
	LinePastBorne     premium.LineID = "backtest_borne"
)

// payments are what one pair would have paid and left, as exact sums.
type payments struct{ ownRisk, uncovered, benefit premium.Sum }

// cells prices every cover for a number of years against what it would have paid.
func (b *Backtest) cells(covers []premium.Cover, years int, paid func(*Cell, premium.Cover) payments) []Cell {
	cells := make([]Cell, len(covers))
	for i, cover := range covers {
		c := &cells[i]
		*c = Cell{Coverage: cover.Coverage, Eigenrisico: cover.Eigenrisico,
			Standing: cover.Coverage == b.Quote.Cover.Coverage && cover.Eigenrisico == b.Quote.Cover.Eigenrisico}
		b.fill(c, cover, years, paid(c, cover))
	}
	markBest(cells)
	return cells
}

func (b *Backtest) fill(c *Cell, cover premium.Cover, years int, p payments) {
	q := b.Quote.Assessed().Quote(cover)
	law := b.Quote.Staff.Table.Reference.WagePay
	certainty := law.Certainty.Weaker(tariffs.Typed)
	if c.Low != nil {
		certainty = certainty.Weaker(b.Quote.Staff.Table.Reference.Shares.Certainty)
	}
	c.OwnRisk = p.ownRisk.Line(LinePastOwnRisk, law.Source, certainty)
	c.Uncovered = p.uncovered.Line(LinePastUncovered, law.Source, certainty)
	c.Benefit = p.benefit.Line(LinePastBenefit, nil, certainty)
	c.Premium = premium.SumOf(q.Following.Premium).Times(premium.CountSum(years)).Line(LinePastPremium, nil, q.Following.PremiumCertainty())
	weakest := certainty.Weaker(c.Premium.Certainty)
	c.Net = premium.Difference(LinePastNet, c.Premium.Amount, c.Benefit.Amount, nil, weakest)
	c.Borne = premium.SumOf(c.Premium.Amount).Plus(premium.SumOf(c.OwnRisk.Amount)).
		Plus(premium.SumOf(c.Uncovered.Amount)).Line(LinePastBorne, nil, weakest)
}

// markBest marks the cells that leave least to pay; an unknown one is never best.
func markBest(cells []Cell) {
	least := premium.MaxMoney
	for _, c := range cells {
		if !c.Borne.Amount.Unknown {
			least = min(least, c.Borne.Amount.Money)
		}
	}
	for i, c := range cells {
		cells[i].Best = !c.Borne.Amount.Unknown && c.Borne.Amount.Money == least
	}
}

// ofCases adds up what the cases would have cost under a cover: wage × days × percentage / 260 each.
func (b *Backtest) ofCases(_ *Cell, cover premium.Cover) payments {
	none := premium.EuroSum(0)
	p := payments{none, none, none}
	due, paid := b.Due, cover.Coverage
	useful := tariffs.Coverage{Year1: min(paid.Year1, due.Year1), Year2: min(paid.Year2, due.Year2)}
	for _, c := range b.Cases {
		if !c.Insured {
			continue
		}
		own1 := min(c.Year1, int(cover.Eigenrisico))
		own2 := min(c.Year2, int(cover.Eigenrisico)-own1) // of an eigen risico longer than a year
		left1, left2 := c.Year1-own1, c.Year2-own2
		p.ownRisk = plus(p.ownRisk, b.wages(c.Wage, own1, own2, due))
		p.benefit = plus(p.benefit, b.wages(c.Covered, left1, left2, paid))
		owed, repaid := b.wages(c.Wage, left1, left2, due), b.wages(c.Covered, left1, left2, useful)
		if owed.Exact().Cmp(repaid.Exact()) != 0 {
			p.uncovered = plus(p.uncovered, owed.Minus(repaid))
		}
	}
	p.benefit = charged(p.benefit, cover)
	return p
}

// wages is a yearly wage × (days of year 1 × percentage + days of year 2 × percentage) / 260.
func (b *Backtest) wages(wage premium.Money, year1, year2 int, c tariffs.Coverage) premium.Sum {
	var days premium.Sum
	for _, part := range [][2]int{{year1, c.Year1}, {year2, c.Year2}} {
		if part[0] > 0 && part[1] > 0 {
			days = days.Plus(premium.CountSum(part[0]).Times(premium.WholePercent(part[1])))
		}
	}
	if days.Empty() {
		return nothing()
	}
	perYear := b.Quote.Staff.Table.Reference.Workdays.PerYear
	return premium.EuroSum(wage).Times(days.Bracketed()).Over(premium.CountSum(perYear))
}

// plus adds to a sum and leaves out what is nothing; an unknown amount is not nothing.
func plus(a, b premium.Sum) premium.Sum {
	nothing := func(s premium.Sum) bool { return s.Empty() || s.Exact() != nil && s.Sign() == 0 }
	switch {
	case nothing(a):
		return b
	case nothing(b):
		return a
	}
	return a.Plus(b)
}

// charged raises a benefit by the charges (werkgeverslasten).
func charged(benefit premium.Sum, cover premium.Cover) premium.Sum {
	if cover.Charges.IsZero() || benefit.Exact().Sign() == 0 {
		return benefit
	}
	return benefit.Bracketed().Times(cover.Uplift())
}

// ofAbsence spreads the wages of absence over the two years of illness by the duration model: wage × absence × percentage
// × share. The band is that of the model's stress tests.
func (b *Backtest) ofAbsence(cell *Cell, cover premium.Cover) payments {
	staff, one := b.Quote.Staff, premium.CountSum(1)
	beyond, year2 := staff.ShareBeyond(cover.Eigenrisico), premium.SumOf(premium.Plain(staff.Table.Reference.Shares.Year2.Value))
	within := one.Minus(beyond).Minus(year2).Bracketed()
	lost := b.lost()
	paid1, paid2 := min(cover.Coverage.Year1, b.Due.Year1), min(cover.Coverage.Year2, b.Due.Year2)
	p := payments{
		ownRisk:   lost.Times(premium.WholePercent(b.Due.Year1)).Times(within),
		uncovered: lost.Times(premium.WholePercent(b.Due.Year1 - paid1).Times(beyond).Plus(premium.WholePercent(b.Due.Year2 - paid2).Times(year2)).Bracketed()),
		benefit:   lost.Times(premium.WholePercent(cover.Coverage.Year1).Times(beyond).Plus(premium.WholePercent(cover.Coverage.Year2).Times(year2)).Bracketed()),
	}
	p.benefit = charged(p.benefit, cover)
	cell.band(p.benefit, new(big.Rat).Add(beyond.Exact(), year2.Exact()))
	return p
}

// lost is insured wage × the absence of all years together.
func (b *Backtest) lost() premium.Sum {
	absence := premium.PercentSum(b.Absence[0].Absence)
	for _, y := range b.Absence[1:] {
		absence = absence.Plus(premium.PercentSum(y.Absence))
	}
	return premium.EuroSum(b.Quote.Staff.InsuredWage).Times(absence.Bracketed())
}

// bands are the shares of two years' absence days beyond an eigen risico, in hundredths, that stress tests of the duration
// model give (facts, "Duration of absence", band to print; certainty derived).
var bands = []struct {
	days      tariffs.WaitingDays
	low, high int64
}{{0, 100, 100}, {10, 72, 79}, {20, 62, 71}, {30, 54, 65}, {65, 40, 52}, {130, 25, 37}, {260, 11, 21}}

// band scales a benefit to the lowest and the highest share.
func (c *Cell) band(benefit premium.Sum, share *big.Rat) {
	low, high := bandOf(c.Eigenrisico)
	c.Low, c.High = scaled(benefit, low, share), scaled(benefit, high, share)
}

func scaled(benefit premium.Sum, to, from *big.Rat) *premium.Value {
	cents := new(big.Rat).Mul(benefit.Exact(), new(big.Rat).Quo(to, from))
	v := premium.Euros(premium.Money(1).Scaled(cents))
	return &v
}

// bandOf is the band of an eigen risico; linear between two tabulated ones.
func bandOf(days tariffs.WaitingDays) (low, high *big.Rat) {
	for i, point := range bands[1:] {
		if days > point.days {
			continue
		}
		before := bands[i]
		along := big.NewRat(int64(days-before.days), int64(point.days-before.days))
		between := func(from, to int64) *big.Rat {
			rise := new(big.Rat).Mul(along, big.NewRat(to-from, 100))
			return rise.Add(rise, big.NewRat(from, 100))
		}
		return between(before.low, point.low), between(before.high, point.high)
	}
	last := bands[len(bands)-1]
	return big.NewRat(last.low, 100), big.NewRat(last.high, 100)
}
