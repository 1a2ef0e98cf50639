package document

import (
	"slices"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"

	"github.com/shopspring/decimal"
)

// RiskText tells what a year of absence may bring: the first picture, with the others as its band. No pictures: the
// absence to expect is unknown, or nobody is insured.
func RiskText(p *locale.Printer, pictures []foresight.Picture) string {
	s := section{title: p.Text("risk.title")}
	if len(pictures) == 0 {
		s.add(paragraph(p.Text("risk.none")))
		return laid([]section{s})
	}
	first := pictures[0]
	s.add(paragraph(p.Text("risk.intro")), riskFacts(p, pictures))
	costs := section{title: p.Text("risk.costs")}
	costs.add(paragraph(p.Text("risk.costs.intro")), riskTable(p, first), paragraph(p.Text("risk.costs.legend")))
	if slices.ContainsFunc(first.Outcomes, func(o foresight.Outcome) bool { return o.Premium.Unknown }) && first.Typed {
		costs.add(paragraph(p.Text("risk.unpriced")))
	}
	low, high := band(pictures, func(c foresight.Picture) premium.Value { return c.Outcomes[0].Bad })
	method := section{title: p.Text("risk.method")}
	method.add(
		paragraph(p.Text("risk.band", roundly(p, low), roundly(p, high))),
		paragraph(p.Text("risk.how", p.Count(first.Years), int(first.Seed), string(first.Variant))),
		lineTable(p, []premium.Line{first.Expected}),
		paragraph(p.Text("risk.certainty", Certainty(p, first.Certainty))), riskSources(p, first))
	return laid([]section{s, costs, method})
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
	about, low, high := percentRoundly(p, figure(pictures[0])), percentRoundly(p, least), percentRoundly(p, most)
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

// percentRoundly is a percentage without decimals; a tenth where it is small.
func percentRoundly(p *locale.Printer, v premium.Value) string {
	places := int32(2)
	if v.Number.LessThan(decimal.New(1, -1)) {
		places = 3
	}
	return p.Percent(v.Number.Round(places))
}

// roundly is an amount to a hundred euros: a simulation knows no more.
func roundly(p *locale.Printer, v premium.Value) string {
	if v.Unknown {
		return p.Text("unknown")
	}
	return p.EuroWhole(decimal.NewFromInt(int64(v.Money)).Round(-4).IntPart())
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
		t.rows = append(t.rows, row{cells: []string{name, roundly(p, o.Premium), roundly(p, o.Kept), roundly(p, o.Mean), roundly(p, o.Bad)},
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
