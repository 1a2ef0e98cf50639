package document

import (
	"slices"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
)

// RiskText tells what a year of absence may bring: the first picture, with the others as its band. No pictures: the
// absence to expect is unknown, or nobody is insured. A seed is for who can draw again.
func RiskText(p *locale.Printer, pictures []foresight.Picture, seed bool) string {
	s := section{title: p.Text("risk.title")}
	if len(pictures) == 0 {
		s.add(paragraph(p.Text("risk.none")))
		return laid([]section{s})
	}
	first := pictures[0]
	s.add(paragraph(p.Text("risk.intro")), riskFacts(p, pictures))
	costs := section{title: p.Text("risk.costs")}
	costs.add(paragraph(p.Text("risk.costs.intro."+string(first.Measure))), riskTable(p, first), paragraph(p.Text("risk.costs.legend")))
	if slices.ContainsFunc(first.Outcomes, func(o foresight.Outcome) bool { return o.Premium.Unknown }) && first.Typed {
		costs.add(paragraph(p.Text("risk.unpriced")))
	}
	low, high := band(pictures, func(c foresight.Picture) premium.Value { return c.Outcomes[0].Bad })
	method := section{title: p.Text("risk.method")}
	method.add(
		paragraph(p.Text("risk.band", roughly(p, low), roughly(p, high))),
		paragraph(RiskHow(p, first, seed)),
		lineTable(p, []premium.Line{first.Expected}),
		paragraph(p.Text("risk.certainty", Certainty(p, first.Certainty))), riskSources(p, first))
	return laid([]section{s, costs, method})
}

// RiskHow says how the years were imitated.
func RiskHow(p *locale.Printer, c foresight.Picture, seed bool) string {
	if !seed {
		return p.Text("risk.how.client", p.Count(c.Years))
	}
	return p.Text("risk.how", p.Count(c.Years), int(c.Seed), string(c.Variant))
}

func riskFacts(p *locale.Printer, pictures []foresight.Picture) facts {
	first := pictures[0]
	return facts{
		{p.Text("risk.absence"), Value(p, first.Absence)},
		{p.Text("risk.cases"), p.Text("risk.about", Value(p, first.Cases))},
		{p.Text("risk.six_weeks"), chanceBand(p, pictures, func(c foresight.Picture) premium.Value { return c.SixWeeks })},
		{p.Text("risk.long_year"), chanceBand(p, pictures, func(c foresight.Picture) premium.Value { return c.LongYear })},
	}
}

// chanceBand is "ongeveer 36% (33% tot 41%)".
func chanceBand(p *locale.Printer, pictures []foresight.Picture, figure func(foresight.Picture) premium.Value) string {
	least, most := band(pictures, figure)
	about, low, high := roughly(p, figure(pictures[0])), roughly(p, least), roughly(p, most)
	if low == high {
		return p.Text("risk.about", about)
	}
	return p.Text("risk.about.band", about, low, high)
}

// band is the least and the most that the pictures give.
func band(pictures []foresight.Picture, figure func(foresight.Picture) premium.Value) (low, high premium.Value) {
	low, high = figure(pictures[0]), figure(pictures[0])
	for _, other := range pictures[1:] {
		v := figure(other)
		if v.Money < low.Money || v.Number.LessThan(low.Number) {
			low = v
		}
		if v.Money > high.Money || v.Number.GreaterThan(high.Number) {
			high = v
		}
	}
	return low, high
}

// roughly is an amount or a percentage of a simulation, as fine as it knows.
func roughly(p *locale.Printer, v premium.Value) string {
	rough := premium.Roughly(v)
	if rough.Unit == premium.Euro && !rough.Unknown {
		return p.EuroWhole(int64(rough.Money))
	}
	return Value(p, rough)
}

// riskTable is a year with each eigen risico and without insurance: the mean, and the worst of ten.
func riskTable(p *locale.Printer, picture foresight.Picture) table {
	t := table{head: []string{p.Text("field.cover.eigenrisico"), p.Text("risk.premium"), p.Text("risk.kept"), p.Text("risk.mean"),
		p.Text("risk.bad")}}
	for _, o := range picture.Outcomes {
		name := p.Text("risk.uninsured")
		if o.Insured {
			name = period(p, o.Eigenrisico)
		}
		if o.Standing {
			name = "[" + name + "]"
		}
		t.rows = append(t.rows, row{cells: []string{name, roughly(p, o.Premium), roughly(p, o.Kept), roughly(p, o.Mean), roughly(p, o.Bad)},
			strong: o.Standing})
	}
	return t
}

func riskSources(p *locale.Printer, picture foresight.Picture) list {
	var points list
	for _, s := range picture.Sources {
		points = append(points, item{text: Source(p, s)})
	}
	return points
}
