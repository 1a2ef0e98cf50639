package premium

import (
	"math/big"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// costBasis is what the premium percentage rests on before the cover is chosen.
type costBasis struct {
	origin origin
	known  bool
	factor *big.Rat // all that does not depend on the cover: absence × loading × own-absence factor
}

// costBasis works out, once for a staff, the part of the percentage that no choice of cover changes.
func (s *Staff) costBasis() costBasis {
	if s.Request.Rate.Percentage != nil {
		return costBasis{origin: typed, known: true}
	}
	rule := s.Table.Product.Percentage
	basis := costBasis{origin: from(rule.Origin), known: true, factor: whole}
	if rule.Method == tariffs.ExpectedCost {
		basis.origin = basis.origin.weaker(from(s.Table.Reference.Absence.Origin)).weaker(from(s.Table.Reference.Shares.Origin))
		basis.known = s.sectorAbsence().Known
		basis.factor = remembered(s.rater.sectors, s.Request.Employer.Sector, func() *big.Rat {
			return new(big.Rat).Mul(ratio(s.sectorAbsence().Value), ratio(rule.Loading.Value))
		})
	}
	if s.ownAbsence == nil {
		return basis
	}
	basis.origin = basis.origin.weaker(from(s.Table.Product.Credibility.Origin))
	if s.expectedAbsence().Sign() == 0 {
		basis.known = false
		return basis
	}
	basis.factor = new(big.Rat).Mul(basis.factor, s.ownFactorValue())
	return basis
}

// whole is the factor that changes nothing. It is never written to.
var whole = big.NewRat(1, 1)

// sectorAbsence is CBS's absence percentage of the employer's sector.
func (s *Staff) sectorAbsence() tariffs.Percent {
	return s.Table.Reference.Absence.Sector[s.Request.Employer.Sector]
}

// expectedAbsence is what own absence is measured against: the sector's, or one typed for this quote.
func (s *Staff) expectedAbsence() decimal.Decimal {
	if override := s.Request.Rate.ExpectedAbsence; override != nil {
		return *override
	}
	return s.sectorAbsence().Value
}

// ExpectedAbsence is the absence percentage that own absence is measured against: the sector's, or one typed for this
// quote; and whose figure that is.
func (s *Staff) ExpectedAbsence() (Value, *tariffs.Source, tariffs.Certainty) {
	if s.Request.Rate.ExpectedAbsence != nil {
		return Percent(*s.Request.Rate.ExpectedAbsence), nil, tariffs.Typed
	}
	absence := s.Table.Reference.Absence
	if !s.sectorAbsence().Known {
		return Value{Unit: Percentage, Unknown: true}, absence.Source, tariffs.Unknown
	}
	return Percent(s.sectorAbsence().Value), absence.Source, absence.Certainty
}

// percentage is the premium percentage for a cover, rounded half up to two decimals of a percent; false: unknown.
func (s *Staff) percentage(c Cover) (decimal.Decimal, bool) {
	if s.Request.Rate.Percentage != nil {
		return *s.Request.Rate.Percentage, true
	}
	if !s.cost.known {
		return decimal.Decimal{}, false
	}
	base, known := s.coverFactor(c)
	if !known {
		return decimal.Decimal{}, false
	}
	workOut := func() decimal.Decimal {
		product := new(big.Rat).Mul(base, s.cost.factor)
		return percentage(product.Num(), product.Denom())
	}
	if s.ownAbsence != nil { // another one for every employer
		return workOut(), true
	}
	return remembered(s.rater.percentages, sectorCover{s.Request.Employer.Sector, keyOf(c)}, workOut), true
}

// coverFactor is the part of the percentage that the cover decides: the insured share of absence days, or the
// percentage of the insurer's table.
func (s *Staff) coverFactor(c Cover) (*big.Rat, bool) {
	if s.Table.Product.Percentage.Method == tariffs.ByTable {
		cell, found := s.cell(c)
		return ratio(cell.Percentage.Value), found && cell.Percentage.Known
	}
	return remembered(s.rater.shares, keyOf(c), func() *big.Rat { return s.insuredShare(c).value }), true
}

// cell finds the table's percentage for a sector and a cover.
func (s *Staff) cell(c Cover) (tariffs.Cell, bool) {
	for _, cell := range s.Table.Product.Percentage.Cells {
		if cell.Sector == s.Request.Employer.Sector && cell.Coverage == c.Coverage && cell.Eigenrisico == c.Eigenrisico {
			return cell, true
		}
	}
	return tariffs.Cell{}, false
}

// insuredShare is c1 × share1(eigen risico) + c2 × share2.
func (s *Staff) insuredShare(c Cover) sum {
	return s.shareYear1(c).operand().plus(s.shareYear2(c).operand())
}

func (s *Staff) shareYear1(c Cover) sum {
	return percentNumber(hundredths(c.Coverage.Year1)).times(shareBeyond(s.Table.Reference.Shares.Year1, c.Eigenrisico).operand())
}

func (s *Staff) shareYear2(c Cover) sum {
	return percentNumber(hundredths(c.Coverage.Year2)).times(plainNumber(s.Table.Reference.Shares.Year2.Value))
}

func hundredths(n int) decimal.Decimal { return decimal.New(int64(n), -2) }

// shareBeyond is the share of absence days in year 1 beyond an eigen-risico period; linear between two tabulated ones.
func shareBeyond(table []tariffs.YearShare, days tariffs.WaitingDays) sum {
	for i, point := range table {
		if point.Eigenrisico == days {
			return plainNumber(point.Share.Value)
		}
		if point.Eigenrisico > days && i > 0 {
			before := table[i-1]
			return interpolate(plainNumber, before.Share.Value, point.Share.Value,
				int(days), int(before.Eigenrisico), int(point.Eigenrisico))
		}
	}
	return plainNumber(decimal.Decimal{})
}

// ShareBeyond is the share of all absence days of two years that falls in year 1 beyond an eigen-risico period, written
// out where it lies between two tabulated periods.
func (s *Staff) ShareBeyond(days tariffs.WaitingDays) Sum {
	return Sum{s: shareBeyond(s.Table.Reference.Shares.Year1, days).operand()}
}

// weighedAbsence is the employer's absence over the years asked, newest weighing most.
func (s *Staff) weighedAbsence() sum {
	var total sum
	weights := 0
	for i, year := range s.ownAbsence.years {
		weight := s.ownAbsence.weights[i]
		weights += weight
		part := wholeNumber(weight).times(percentNumber(s.Request.Absence[year]))
		if i == 0 {
			total = part
		} else {
			total = total.plus(part)
		}
	}
	return total.bracketed().over(wholeNumber(weights))
}

// credibility (premiedemping) is the weight Z of own absence: linear between the tabulated headcounts, and
// n / (n + tail) beyond the last one.
func (s *Staff) credibility() sum {
	rule, n := s.Table.Product.Credibility, s.Insured
	for i, point := range rule.Points {
		if point.Employees == n {
			return percentNumber(point.Weight.Value)
		}
		if point.Employees > n && i > 0 {
			before := rule.Points[i-1]
			return interpolate(percentNumber, before.Weight.Value, point.Weight.Value, n, before.Employees, point.Employees)
		}
	}
	return wholeNumber(n).over(wholeNumber(n).plus(plainNumber(rule.Tail.Value)).bracketed())
}

// Credibility (premiedemping) is the weight of own absence for the number of insured employees, written out, and whose
// figure that is.
func (s *Staff) Credibility() (Sum, *tariffs.Source, tariffs.Certainty) {
	rule := s.Table.Product.Credibility
	return Sum{s: s.credibility().operand()}, rule.Source, rule.Certainty
}

// ownFactor is 1 − Z + Z × own / expected.
func (s *Staff) ownFactor() sum {
	z, own := s.credibility().operand(), s.weighedAbsence().operand()
	expected := percentNumber(s.expectedAbsence())
	return wholeNumber(1).minus(z).plus(z.times(own).over(expected))
}

// ownFactorValue is what ownFactor writes out, without the writing: 1 + Z × (own / expected − 1).
func (s *Staff) ownFactorValue() *big.Rat {
	z := remembered(s.rater.weights, s.Insured, func() *big.Rat { return s.credibility().value })
	own := s.weighed()
	factor := new(big.Rat).Quo(own, ratio(s.expectedAbsence()))
	factor.Sub(factor, whole)
	return factor.Mul(factor, z).Add(factor, whole)
}

// weighed is the value of weighedAbsence. Percentages of requests have at most six decimals as a fraction; of one that has
// more than fit here, the sum is written out.
func (s *Staff) weighed() *big.Rat {
	var units, weights int64
	for i, year := range s.ownAbsence.years {
		share, weight := compile(s.Request.Absence[year]), int64(s.ownAbsence.weights[i])
		if share.decimals > 8 {
			return s.weighedAbsence().value
		}
		units += weight * share.units * int64(powersOfTen[8-share.decimals])
		weights += weight
	}
	return big.NewRat(units, weights*int64(powersOfTen[8]))
}

// PercentageLines shows how the percentage came about, step by step; none for a typed or unknown percentage.
func (q *Quote) PercentageLines() []Line {
	s := q.Staff
	if s.Request.Rate.Percentage != nil || q.Percentage.Unknown {
		return nil
	}
	var lines []Line
	var base sum
	if s.Table.Product.Percentage.Method == tariffs.ByTable {
		cell, _ := s.cell(q.Cover)
		base = percentNumber(cell.Percentage.Value)
		lines = append(lines, stepLine(TablePercentage, base, Percentage, from(s.Table.Product.Percentage.Origin)))
	} else {
		lines, base = s.expectedCostLines(q.Cover)
	}
	if s.ownAbsence != nil {
		lines = append(lines, s.ownAbsenceLines()...)
		base = base.operand().times(s.ownFactor().bracketed())
	}
	outcome := stepLine(Rounded, base, Percentage, s.cost.origin)
	outcome.Amount, outcome.Rounding = q.Percentage, HalfUpPercent2
	return append(lines, outcome)
}

// expectedCostLines are the steps of the expected cost: insured share, × absence, × loading.
func (s *Staff) expectedCostLines(c Cover) ([]Line, sum) {
	reference, rule := s.Table.Reference, s.Table.Product.Percentage
	shares, absence := from(reference.Shares.Origin), from(reference.Absence.Origin)
	share := s.insuredShare(c)
	cost := percentNumber(s.sectorAbsence().Value).times(share.operand())
	loaded := cost.operand().times(plainNumber(rule.Loading.Value))
	return []Line{
		stepLine(ShareYear1, s.shareYear1(c), Percentage, shares),
		stepLine(ShareYear2, s.shareYear2(c), Percentage, shares),
		stepLine(InsuredShare, share, Percentage, shares),
		stepLine(ExpectedCost, cost, Percentage, absence.weaker(shares)),
		stepLine(Loading, loaded, Percentage, from(rule.Origin)),
	}, loaded
}

// ownAbsenceLines are the steps of the own-absence factor.
func (s *Staff) ownAbsenceLines() []Line {
	credibility := from(s.Table.Product.Credibility.Origin)
	factor := credibility
	if s.Request.Rate.ExpectedAbsence == nil {
		factor = factor.weaker(from(s.Table.Reference.Absence.Origin))
	}
	return []Line{
		stepLine(OwnAbsence, s.weighedAbsence(), Percentage, typed),
		stepLine(CredibilityLine, s.credibility(), Percentage, credibility),
		stepLine(OwnFactor, s.ownFactor(), Factor, factor),
	}
}
