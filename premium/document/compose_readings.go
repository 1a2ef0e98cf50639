package document

import (
	"slices"

	"dekking/premium"
	"dekking/premium/advice"
)

// readings are, for the adviser, all disputed rules with what each other reading would do. A client reads how the rules are
// read that move his premium, and in full those that are read otherwise than usual.
func (c composer) readings() []section {
	all := advice.Readings(c.quote)
	intro, told := c.section("readings"), all
	if c.adviser() {
		intro = section{title: c.Text("readings.title"), blocks: []any{paragraph(c.Text("readings.intro"))}}
	} else {
		told = slices.DeleteFunc(slices.Clone(all), func(r advice.Reading) bool { return !departs(r) })
		if chosen := c.chosen(all); len(chosen)+len(told) > 0 {
			intro.add(paragraph(c.Text("document.readings.intro")), chosen)
		}
	}
	parts := []section{intro}
	for _, r := range told {
		rule := readingSection(c.Printer, r)
		rule.minor = true
		parts = append(parts, rule)
	}
	return parts
}

// chosen are the questions that the sources leave open and that move the premium, each with the answer that was chosen.
func (c composer) chosen(all []advice.Reading) list {
	var points list
	for _, r := range all {
		if departs(r) || !matters(r) {
			continue
		}
		for _, o := range r.Outcomes {
			if o.Standing {
				points = append(points, item{text: c.in(r.Rule.Question) + " " + c.in(o.Alternative.Text)})
			}
		}
	}
	return points
}

// matters says that reading a rule otherwise changes a line of the premium that is known, or whether there is one.
func matters(r advice.Reading) bool {
	return slices.ContainsFunc(r.Outcomes, func(o advice.Outcome) bool {
		return o.Refusals != nil || slices.ContainsFunc(o.Lines, func(l premium.Line) bool { return l.Amount.Money != 0 })
	})
}

func departs(r advice.Reading) bool {
	return slices.ContainsFunc(r.Outcomes, func(o advice.Outcome) bool { return o.Standing && !o.Default })
}
