package premium

import "dekking/tariffs"

// This file tells what one amount or year is more than another.

// Difference writes out after − before, in euros; it is unknown when either is.
func Difference(id LineID, after, before Value, source *tariffs.Source, certainty tariffs.Certainty) Line {
	return SumOf(after).Minus(SumOf(before)).Line(id, source, certainty)
}

// Less is what this year costs more than another, line by line; the lines add up to the difference of the totals. Lines
// that are the same are left out.
func (y *YearPremium) Less(other *YearPremium) []Line {
	var lines []Line
	for _, l := range y.Lines() {
		before, _ := other.Line(l.ID)
		lines = appendDifference(lines, l, before)
	}
	for _, before := range other.Lines() {
		if _, still := y.Line(before.ID); !still {
			lines = appendDifference(lines, Line{ID: before.ID, Source: before.Source}, before)
		}
	}
	return lines
}

func appendDifference(lines []Line, l, before Line) []Line {
	for _, amount := range []*Value{&l.Amount, &before.Amount} {
		if amount.Unit == None {
			*amount = Euros(0)
		}
	}
	d := Difference(l.ID, l.Amount, before.Amount, l.Source, l.Certainty.Weaker(before.Certainty))
	if d.Amount.Unknown {
		d.terms = nil // nothing to be followed
	} else if d.Amount.Money == 0 {
		return lines
	}
	return append(lines, d)
}
