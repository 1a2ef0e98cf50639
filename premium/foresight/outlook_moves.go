package foresight

import (
	"math/big"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// The lines that move a year's amount; each is the amount after its cause less the amount before it.
const (
	LineDiscount   premium.LineID = "outlook_discount"   // the one-off discount of the first year ends
	LineOwn        premium.LineID = "outlook_own"        // own absence, uncapped
	LineCap        premium.LineID = "outlook_cap"        // what the cap takes off
	LineSector     premium.LineID = "outlook_sector"     // the sector
	LineWages      premium.LineID = "outlook_wages"      // wage growth, the arbo fee included
	LineDifference premium.LineID = "outlook_difference" // all together
)

// price prices a year and tells what moved its amount; in silence only the first.
func (w *walker) price(y *Year, t int, moved percentages) {
	at := w.last
	if !w.silent {
		for _, cause := range []struct {
			id    premium.LineID
			after decimal.Decimal
		}{{LineDiscount, moved.before}, {LineOwn, moved.wanted}, {LineCap, moved.limited}, {LineSector, moved.after}} {
			at = w.move(y, cause.id, at, w.quote.FollowingAt(cause.after))
		}
	}
	w.raise(y, t)
	priced := w.quote.FollowingAt(moved.after)
	y.price(&priced)
	if !w.silent {
		at = w.move(y, LineWages, at, priced)
		y.Difference = w.moved(LineDifference, at, w.last)
	}
	w.last = w.o.Measure.of(&priced)
}

// move adds the line of a cause that moved the amount, and gives the amount after it.
func (w *walker) move(y *Year, id premium.LineID, before premium.Value, priced premium.YearPremium) premium.Value {
	after := w.o.Measure.of(&priced)
	if after != before {
		y.Lines = append(y.Lines, w.moved(id, after, before))
	}
	return after
}

// raise takes the wages of a year.
func (w *walker) raise(y *Year, t int) {
	if w.o.Scenario.Wages.IsZero() {
		return
	}
	raised := w.o.Quote.Raised(power(w.o.Scenario.Wages, t))
	w.quote = &raised
	for _, n := range premium.Refusals(raised.Staff.Notices()) {
		if n.ID == premium.PayrollAboveMaximum {
			y.Refusals = append(y.Refusals, n)
		}
	}
}

// moved is a line of a difference.
func (w *walker) moved(id premium.LineID, after, before premium.Value) premium.Line {
	product := w.o.Quote.Staff.Table.Product
	origin := product.Credibility.Origin
	switch id {
	case LineDiscount:
		origin = product.Term.Origin
	case LineCap:
		origin = product.Absence.Origin
	case LineSector, LineWages, LineDifference:
		origin = tariffs.Origin{Certainty: tariffs.Typed}
	}
	return premium.SumOf(after).Minus(premium.SumOf(before)).Line(id, origin.Source, origin.Certainty.Weaker(w.o.Certainty))
}

// price takes the amounts of a priced year.
func (y *Year) price(priced *premium.YearPremium) {
	y.Premium, y.ArboFee, y.Total = priced.Premium, priced.ArboFee, priced.Total
}

// unknown is a year of which nothing can be told.
func (y *Year) unknown() {
	percentage := premium.Value{Unit: premium.Percentage, Unknown: true}
	y.Percentage, y.Change = percentage, percentage
	y.Premium, y.ArboFee, y.Total = premium.UnknownEuros, premium.UnknownEuros, premium.UnknownEuros
	y.Difference = premium.Line{ID: LineDifference, Amount: premium.UnknownEuros, Certainty: tariffs.Unknown}
}

// absenceSteps explain what own absence makes of the percentage.
func (w *walker) absenceSteps(wanted decimal.Decimal) []premium.Line {
	rule := w.o.Quote.Staff.Table.Product.Credibility
	z, _, _ := w.o.Quote.Staff.Credibility()
	own, f := weighed(w.counted), factor(z, w.counted, w.o.Expected.Number)
	asked := premium.PercentSum(w.o.Quote.Percentage.Number).Times(f.Operand())
	if now := factor(z, figures(w.o.History), w.o.Expected.Number); now.Exact().Cmp(big.NewRat(1, 1)) != 0 {
		asked = asked.Over(now.Operand())
	}
	if w.sector.Cmp(big.NewRat(1, 1)) != 0 {
		asked = asked.Times(premium.SumOf(premium.Plain(exactly(w.sector))))
	}
	return []premium.Line{
		own.Step(LineWeighed, premium.Percentage, nil, tariffs.Typed),
		f.Step(LineFactor, premium.Factor, rule.Source, rule.Certainty),
		asked.Step(LinePercentage, premium.Percentage, rule.Source, w.o.Certainty).RoundedTo(wanted, premium.HalfUpPercent2),
	}
}

// limitStep is last year's percentage × 1.25.
func (w *walker) limitStep(limit decimal.Decimal) premium.Line {
	rule := w.o.Quote.Staff.Table.Product.Absence
	most := premium.SumOf(premium.Plain(decimal.NewFromInt(1).Add(rule.Cap.Value)))
	return premium.PercentSum(w.at).Times(most).Step(LineLimit, premium.Percentage, rule.Source, rule.Certainty).
		RoundedTo(limit, premium.DownPercent2)
}

// sectorStep is what the sector makes of the percentage since it was last set.
func (w *walker) sectorStep(moved percentages, since *big.Rat) premium.Line {
	line := premium.PercentSum(moved.limited).Times(premium.SumOf(premium.Plain(exactly(since)))).
		Step(LineSectorStep, premium.Percentage, nil, tariffs.Typed)
	return line.RoundedTo(moved.after, premium.HalfUpPercent2)
}

// exactly is a ratio that ends as a decimal: powers of 1 + a percentage do.
func exactly(r *big.Rat) decimal.Decimal {
	decimals, _ := r.FloatPrec()
	return decimal.RequireFromString(r.FloatString(decimals))
}
