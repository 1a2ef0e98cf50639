package foresight

import (
	"math/big"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Published is an example that an insurer prints of how own absence moves its premium, with what this model makes of it:
// the reader may judge the model by it.
type Published struct {
	Source    *tariffs.Source
	Employees int
	Expected  decimal.Decimal   // our inference: the example does not print it
	Before    decimal.Decimal   // absence of the three years before
	After     []decimal.Decimal // absence of the years that move the premium
	Printed   []premium.Value   // changes as printed, in whole percents
	Ours      []premium.Value   // changes by this model, one decimal
}

// printed are the examples (facts E11; their addresses as far as recorded).
var printed = []Published{
	{Source: &tariffs.Source{ID: "interpolis", Title: "Interpolis, opbouw premie MKB Verzuim-ontzorgverzekering",
		URL: "interpolis.nl/…/opbouw-premie-mkb-verzuim-ontzorgverzekering", Published: "undated", Checked: "2026-11"},
		Employees: 8, Expected: percent(40), Before: percent(40), After: percents(90, 90, 90), Printed: wholes(15, 9, 4)},
	{Source: &tariffs.Source{ID: "asr", Title: "a.s.r., voorbeeld premieberekening MKB verzuim-ontzorgverzekering",
		URL: "asr.nl/…/voorbeeld-premieberekening…", Published: "undated", Checked: "2026-11"},
		Employees: 17, Expected: percent(45), Before: percent(10), After: percents(20, 20), Printed: wholes(6, 4)},
}

// published works the examples out with the weights of the quote's own table, when it prints one for their headcount.
func published(q *premium.Quote) []Published {
	var examples []Published
	for _, example := range printed {
		for _, point := range q.Staff.Table.Product.Credibility.Points {
			if point.Employees == example.Employees && point.Weight.Known {
				example.Ours = example.changes(point.Weight.Value.Rat())
				examples = append(examples, example)
			}
		}
	}
	return examples
}

// changes are those of the factor from year to year, without a cap: the examples have none.
func (p Published) changes(z *big.Rat) []premium.Value {
	years := []decimal.Decimal{p.Before, p.Before, p.Before}
	before := ratio(z, years, p.Expected.Rat())
	var changes []premium.Value
	for _, absence := range p.After {
		years = append([]decimal.Decimal{absence}, years[:weighedYears-1]...)
		after := ratio(z, years, p.Expected.Rat())
		rise := new(big.Rat).Sub(product(after, new(big.Rat).Inv(before)), big.NewRat(1, 1))
		changes, before = append(changes, premium.ShownPercentage(rise, 1)), after
	}
	return changes
}

// percent is a number of tenths of a percent.
func percent(tenths int64) decimal.Decimal {
	if tenths%10 == 0 {
		return decimal.New(tenths/10, -2)
	}
	return decimal.New(tenths, -3)
}

func percents(tenths ...int64) []decimal.Decimal {
	list := make([]decimal.Decimal, len(tenths))
	for i, n := range tenths {
		list[i] = percent(n)
	}
	return list
}

func wholes(percents ...int64) []premium.Value {
	list := make([]premium.Value, len(percents))
	for i, n := range percents {
		list[i] = premium.Percent(decimal.New(n, -2))
	}
	return list
}
