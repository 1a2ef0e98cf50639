package foresight

import (
	"cmp"
	"math/big"
	"slices"

	"dekking/premium"

	"github.com/shopspring/decimal"
)

// Answer is a sentence about this employer to a question that employers ask, worded by the reader's language.
type Answer struct {
	Question premium.TextID
	Text     premium.TextID
	Args     []any // as those of a Notice
}

// answers are those to the three questions that every employer asks.
func (o *Outlook) answers() []Answer {
	if o.open() {
		return nil
	}
	return []Answer{o.whyRise(), o.noFall(), o.sameForAll()}
}

// whyRise names the first year that costs more and its largest cause.
func (o *Outlook) whyRise() Answer {
	a := Answer{Question: "outlook.question.rise", Text: "outlook.answer.rise.never"}
	for _, y := range o.Years {
		rise := y.Difference.Amount
		if rise.Unknown || rise.Money <= 0 {
			continue
		}
		cause := largest(y.Lines)
		a.Text = "outlook.answer.rise"
		a.Args = []any{y.Year, rise, premium.TextID("outlook.cause." + string(cause.ID)), cause.Amount}
		return a
	}
	return a
}

// largest is the line that raises most; own absence counts with what the cap takes off it.
func largest(lines []premium.Line) premium.Line {
	causes := slices.Clone(lines)
	for i := 1; i < len(causes); i++ {
		if causes[i].ID == LineCap {
			causes[i-1].Amount.Money += causes[i].Amount.Money
			causes[i].Amount.Money = 0
		}
	}
	return slices.MaxFunc(causes, func(a, b premium.Line) int { return cmp.Compare(a.Amount.Money, b.Amount.Money) })
}

// noFall tells how low the percentage can go when nobody is ever ill again: the sector's part stays.
func (o *Outlook) noFall() Answer {
	z := credibility(o.Quote)
	rest := new(big.Rat).Sub(big.NewRat(1, 1), z)
	lowest := product(o.Quote.Percentage.Number.Rat(), rest, new(big.Rat).Inv(o.factorNow()))
	text := premium.TextID("outlook.answer.fall")
	if o.FixedFor > 1 {
		text = "outlook.answer.fall.fixed"
	}
	reached := premium.Percent(premium.HalfUpPercentage(lowest, 2))
	return Answer{Question: "outlook.question.fall", Text: text,
		Args: []any{reached, o.Quote.Percentage, o.Quote.Staff.Insured, short(z), o.FixedFor}}
}

// sameForAll sets this employer's weight beside those of the smallest and the largest one that the table prints.
func (o *Outlook) sameForAll() Answer {
	a := Answer{Question: "outlook.question.same", Text: "outlook.answer.same.table",
		Args: []any{o.Quote.Staff.Insured, short(credibility(o.Quote))}}
	var printed [][2]any
	for _, point := range o.Quote.Staff.Table.Product.Credibility.Points {
		if point.Employees > 0 && point.Weight.Known {
			printed = append(printed, [2]any{point.Employees, premium.Percent(point.Weight.Value)})
		}
	}
	if len(printed) > 1 {
		few, many := printed[0], printed[len(printed)-1]
		a.Text, a.Args = "outlook.answer.same", append(a.Args, few[0], few[1], many[0], many[1])
	}
	return a
}

// short is a percentage to one decimal, without it when it is whole.
func short(r *big.Rat) premium.Value {
	v := premium.ShownPercentage(r, 1)
	if whole := v.Number.Round(2); whole.Equal(v.Number) {
		v.Number = decimal.New(whole.Shift(2).IntPart(), -2)
	}
	return v
}
