package advice

import (
	"maps"

	"dekking/premium"
	"dekking/tariffs"
)

// Outcome is one way to read a disputed rule, and what this quote would be under it.
type Outcome struct {
	Alternative tariffs.Alternative
	Standing    bool             // the quote reads the rule so
	Default     bool             // the product does
	Total       premium.Value    // first year, euros; unknown when the quote would be refused
	Difference  premium.Value    // with the standing total
	Lines       []premium.Line   // what each line of the first year is more than in the standing quote: they add up to Difference
	Refusals    []premium.Notice // why there would be no quote
}

// Reading is a disputed rule of the product with all its outcomes, the standing one among them.
type Reading struct {
	Rule     tariffs.Reading
	Outcomes []Outcome
}

// Readings reads every disputed rule of the product each way, the others staying as the quote reads them.
func Readings(q *premium.Quote) []Reading {
	product := q.Staff.Table.Product
	readings := make([]Reading, len(product.Readings))
	for i, rule := range product.Readings {
		readings[i] = Reading{Rule: rule}
		for _, alternative := range rule.Alternatives {
			readings[i].Outcomes = append(readings[i].Outcomes, outcome(q, rule, alternative))
		}
	}
	return readings
}

func outcome(q *premium.Quote, rule tariffs.Reading, alternative tariffs.Alternative) Outcome {
	request := q.Staff.Request
	o := Outcome{Alternative: alternative, Default: alternative.ID == rule.Chosen,
		Standing: premium.Reading(q.Staff.Table.Product, request, rule.ID) == alternative.ID}
	request.Readings = with(request.Readings, rule.ID, alternative.ID)
	other := premium.Assess(q.Staff.Table, request).Quote(q.Cover)
	if o.Refusals = premium.Refusals(other.Staff.Notices()); o.Refusals != nil {
		o.Total, o.Difference = premium.UnknownEuros, premium.UnknownEuros
		return o
	}
	o.Total = other.FirstYear.Total
	o.Difference = o.Total.Minus(q.FirstYear.Total)
	if !o.Standing {
		o.Lines = other.FirstYear.Less(&q.FirstYear)
	}
	return o
}

// with is a set of readings with one more; the set itself belongs to the request.
func with(readings map[string]string, rule, alternative string) map[string]string {
	more := maps.Clone(readings)
	if more == nil {
		more = map[string]string{}
	}
	more[rule] = alternative
	return more
}
