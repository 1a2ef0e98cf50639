package document

import (
	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
)

// TrueUpText tells what the real wages make of the first year, line by line; and without settlement, which benefit a wage
// that was not reported costs.
func TrueUpText(p *locale.Printer, t foresight.TrueUp) string {
	s := section{title: p.Text("trueup.title")}
	s.add(paragraph(p.Text("trueup.intro."+trueUpKind(t))), trueUpLines(p, t))
	for _, warning := range t.Warnings {
		s.add(paragraph(Answer(p, warning)))
	}
	staff := section{title: p.Text("trueup.staff")}
	staff.add(trueUpStaff(p, t), facts{{p.Text("trueup.ratio"), Value(p, t.Ratio.Amount)}})
	return laid([]section{s, staff})
}

func trueUpKind(t foresight.TrueUp) string {
	if t.Settled {
		return "settled"
	}
	return "unsettled"
}

// trueUpLines set expected and real amounts side by side.
func trueUpLines(p *locale.Printer, t foresight.TrueUp) table {
	tab := table{head: []string{"", p.Text("trueup.expected"), p.Text("trueup.real"), p.Text("trueup.difference")}}
	expected, real := &t.Expected.FirstYear, &t.Real.FirstYear
	for _, l := range t.Lines {
		before, _ := expected.Line(l.ID)
		after, _ := real.Line(l.ID)
		tab.rows = append(tab.rows, row{cells: []string{Label(p, l.ID), Amount(p, before.Amount), Amount(p, after.Amount),
			difference(p, l.Amount)}})
	}
	together := p.Text("trueup.together." + trueUpKind(t))
	tab.rows = append(tab.rows, row{cells: []string{together, "", "", difference(p, t.Difference.Amount)}, ruled: true, strong: true})
	return tab
}

func trueUpStaff(p *locale.Printer, t foresight.TrueUp) table {
	tab := table{head: []string{p.Text("trueup.employee"), p.Text("trueup.expected"), p.Text("trueup.real"),
		p.Text("trueup.difference")}}
	for _, e := range t.Employees {
		r := row{cells: []string{clip(e.Expected.Employee.Label, labelRunes), Amount(p, premium.Euros(e.Expected.InsuredWage)),
			Amount(p, premium.Euros(e.Real.InsuredWage)), difference(p, e.Wage.Amount)}}
		r.notes = explained(p, e.Lost)
		tab.rows = append(tab.rows, r)
	}
	return tab
}

type trueUpJSON struct {
	Schema     int                  `json:"schema"`
	Settled    bool                 `json:"settled"`
	Measure    string               `json:"measure"`
	Expected   yearJSON             `json:"expected"`
	Real       yearJSON             `json:"real"`
	Difference *string              `json:"difference"` // above zero: still to pay
	Lines      []lineJSON           `json:"lines"`
	Ratio      *string              `json:"ratio"` // insured wage, real / expected
	Employees  []trueUpEmployeeJSON `json:"employees"`
	Warnings   []answerJSON         `json:"warnings"`
}

type trueUpEmployeeJSON struct {
	Label      string     `json:"label"`
	Expected   string     `json:"expected"` // insured wage
	Real       string     `json:"real"`
	Difference *string    `json:"difference"`
	Lost       []lineJSON `json:"lost_per_week"`
}

// TrueUpJSON gives the same to another program.
func TrueUpJSON(p *locale.Printer, t foresight.TrueUp) ([]byte, error) {
	told := trueUpJSON{Schema: schema, Settled: t.Settled, Measure: string(t.Measure), Expected: yearOf(p, &t.Expected.FirstYear),
		Real: yearOf(p, &t.Real.FirstYear), Difference: orNull(t.Difference.Amount), Lines: linesOf(p, t.Lines),
		Ratio: orNull(t.Ratio.Amount), Employees: []trueUpEmployeeJSON{}, Warnings: answersOf(p, t.Warnings)}
	for _, e := range t.Employees {
		told.Employees = append(told.Employees, trueUpEmployeeJSON{clip(e.Expected.Employee.Label, longText),
			e.Expected.InsuredWage.String(), e.Real.InsuredWage.String(), orNull(e.Wage.Amount), linesOf(p, e.Lost)})
	}
	return Encode(told)
}
