package document

import (
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/advice"
)

const (
	mostAlike = 5  // findings of one kind that are told one by one; of the others the employees are named
	mostTold  = 10 // employees so named; of more than that only how many they are and what it comes to
)

// checks are what a check of the quote finds, by severity, with what it costs; the adviser also reads what else can be
// done, the sums and the sources.
func (c composer) checks() []section {
	findings := c.findings()
	var parts []section
	for _, severity := range []premium.Severity{premium.Refusal, premium.Warning, premium.Info} {
		s := c.section("notices." + string(severity))
		s.add(c.alike(ofSeverity(findings, severity)))
		parts = append(parts, s)
	}
	return parts
}

// findings are those of a check; a client has read on page one already that the rates are an example.
func (c composer) findings() []advice.Finding {
	return slices.DeleteFunc(advice.Check(c.quote), func(f advice.Finding) bool {
		return !c.adviser() && f.ID == premium.ExampleRates
	})
}

// warnings are the points that a client reads under "Let op".
func (c composer) warnings() list { return c.alike(ofSeverity(c.findings(), premium.Warning)) }

func ofSeverity(findings []advice.Finding, severity premium.Severity) []advice.Finding {
	return slices.DeleteFunc(slices.Clone(findings), func(f advice.Finding) bool { return f.Severity != severity })
}

// alike tells findings; of a kind of which there are many, the first ones, and after the last of these for whom else it
// holds.
func (c composer) alike(findings []advice.Finding) list {
	kinds := map[string][]advice.Finding{}
	for _, f := range findings {
		kinds[kindOf(f)] = append(kinds[kindOf(f)], f)
	}
	var points list
	told := map[string]int{}
	for _, f := range findings {
		kind := kindOf(f)
		if told[kind]++; f.Employee == "" || told[kind] <= mostAlike {
			points = append(points, c.finding(f))
		}
		if told[kind] == mostAlike && f.Employee != "" && len(kinds[kind]) > mostAlike {
			points = append(points, item{text: c.others(kinds[kind][mostAlike:])})
		}
	}
	return points
}

func kindOf(f advice.Finding) string { return string(f.ID) + "." + f.Variant }

// others says for whom else something holds: by name, or how many they are with what it comes to.
func (c composer) others(findings []advice.Finding) string {
	if len(findings) <= mostTold {
		var names []string
		for _, f := range findings {
			names = append(names, clip(f.Employee, labelRunes))
		}
		return c.Plural("document.alike", len(findings), c.List(names))
	}
	if sum := advice.Total(findings); sum.Unit != premium.None {
		return c.Text("document.alike.sum", c.Count(len(findings)), c.told(findings[0].Means, sum))
	}
	return c.Text("document.alike.many", c.Count(len(findings)))
}

// finding is one finding in sentences, with for the adviser what it rests on.
func (c composer) finding(f advice.Finding) item {
	point := item{lead: c.Text("finding." + string(f.ID)), text: c.notice(f.Notice)}
	if amount := Value(c.Printer, f.Amount); f.Means != "" && !f.Amount.Unknown && !strings.Contains(point.text, amount) {
		point.text += " " + c.told(f.Means, f.Amount) // a notice that gives its amount itself does not give it twice
	}
	if !c.adviser() {
		return point
	}
	if f.Remedy != "" {
		point.text += " " + c.Text("check.remedy", c.Text(f.Remedy))
	}
	point.notes = explained(c.Printer, f.Lines)
	if f.Source != nil {
		point.notes = append(point.notes, c.Text("check.source", clip(f.Source.Title, longText), Certainty(c.Printer, f.Certainty)))
	}
	return point
}

// told is what an amount is, in a sentence with it.
func (c composer) told(means string, amount premium.Value) string {
	return c.Text(means+".told", Value(c.Printer, amount))
}

// notice words a notice for this reader: what the adviser does on the screen, a client asks of him.
func (c composer) notice(n premium.Notice) string {
	id := noticeText(n)
	if !c.adviser() && c.Has(id+".paper") {
		id += ".paper"
	}
	return c.Text(id, noticeArgs(c.Printer, n)...)
}
