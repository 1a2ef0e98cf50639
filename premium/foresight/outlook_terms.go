package foresight

import (
	"dekking/premium"
)

// Term is the same outlook under one contract term (contractduur).
type Term struct {
	Years    int
	Standing bool // the quote's own
	FixedFor int
	Totals   []premium.Value // of the measure, the first year included
	Sum      premium.Line
}

// LineTermSum adds up the years of a term.
const LineTermSum premium.LineID = "outlook_term_sum"

// terms compare the contract terms over the same years.
func (o *Outlook) terms() []Term {
	options := o.Quote.Staff.Table.Product.Term.Options
	if len(options) < 2 {
		return nil
	}
	terms := make([]Term, len(options))
	for i, option := range options {
		terms[i] = o.term(option.Years)
	}
	return terms
}

func (o *Outlook) term(years int) Term {
	if years == o.Quote.Cover.Term {
		return o.summed(Term{Years: years, Standing: true, FixedFor: o.FixedFor}, o.First, o.Years)
	}
	cover := o.Quote.Cover
	cover.Term = years
	q := o.Quote.Assessed().Quote(cover)
	other := begin(&q, o.Scenario)
	other.Measure = o.Measure
	first, later := other.walk(&q, true)
	return o.summed(Term{Years: years, FixedFor: other.FixedFor}, first, later)
}

func (o *Outlook) summed(t Term, first Year, later []Year) Term {
	for _, y := range append([]Year{first}, later...) {
		amount := y.Total
		if o.Measure == OfPremium {
			amount = y.Premium
		}
		t.Totals = append(t.Totals, amount)
	}
	sum := premium.SumOf(t.Totals[0])
	for _, amount := range t.Totals[1:] {
		sum = sum.Plus(premium.SumOf(amount))
	}
	t.Sum = sum.Line(LineTermSum, nil, o.Certainty)
	return t
}
