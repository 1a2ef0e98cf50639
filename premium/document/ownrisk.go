package document

import (
	"slices"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/locale"
)

// OwnRisksText tells what each eigen risico saves in premium, what the employer can then expect to pay himself, and what
// one illness of some lengths costs him.
func OwnRisksText(p *locale.Printer, risks []advice.OwnRisk) string {
	s := section{title: p.Text("ownrisk.title")}
	t := table{head: []string{"", p.Text("ownrisk.saved"), p.Text("ownrisk.kept"), p.Text("ownrisk.balance")}}
	for _, r := range risks {
		t.rows = append(t.rows, row{cells: []string{Option(p, r.Option), Amount(p, r.Following.Amount), Amount(p, r.Kept.Amount),
			difference(p, r.Balance.Amount)}, notes: explained(p, []premium.Line{r.Following, r.Kept, r.Lost, r.Balance})})
	}
	s.add(paragraph(p.Text("ownrisk.intro")), t)
	return laid([]section{s, casesSection(p, risks)})
}

// casesSection sets the cost of one illness by its length against the eigen risico.
func casesSection(p *locale.Printer, risks []advice.OwnRisk) section {
	s := section{title: p.Text("ownrisk.cases")}
	t := table{head: []string{""}}
	for i, r := range risks {
		cells := []string{Option(p, r.Option)}
		for _, c := range r.Cases {
			if i == 0 {
				t.head = append(t.head, p.Plural("weeks", c.Weeks))
			}
			cells = append(cells, Amount(p, c.Total.Amount))
		}
		t.rows = append(t.rows, row{cells: cells})
	}
	if len(risks) > 0 {
		nothing := slices.Repeat([]string{Amount(p, premium.Euros(0))}, len(risks[0].Cases))
		t.rows = append(t.rows, reintegration(p, risks[0].Reintegration, nothing...)...)
	}
	s.add(paragraph(p.Text("ownrisk.cases.explained")), t)
	return s
}

type ownRisksJSON struct {
	Schema      int           `json:"schema"`
	Eigenrisico []ownRiskJSON `json:"eigenrisico"`
}

type ownRiskJSON struct {
	Eigenrisico any        `json:"eigenrisico"`
	Saved       *string    `json:"saved_following_year"` // premium, against the shortest eigen risico
	Kept        *string    `json:"expected_own_risk"`    // wages per year
	Balance     *string    `json:"balance"`
	Lines       []lineJSON `json:"lines"`
	Cases       []caseJSON `json:"cases"`
}

type caseJSON struct {
	Weeks     int     `json:"weeks"`
	OwnRisk   *string `json:"own_risk"`
	Uncovered *string `json:"uncovered"`
	Total     *string `json:"total"`
}

// OwnRisksJSON gives the same to another program.
func OwnRisksJSON(p *locale.Printer, risks []advice.OwnRisk) ([]byte, error) {
	told := ownRisksJSON{Schema: schema, Eigenrisico: make([]ownRiskJSON, len(risks))}
	for i, r := range risks {
		one := ownRiskJSON{Eigenrisico: optionJSON(r.Option), Saved: orNull(r.Following.Amount), Kept: orNull(r.Kept.Amount),
			Balance: orNull(r.Balance.Amount), Lines: linesOf(p, []premium.Line{r.FirstYear, r.Following, r.Kept, r.Lost, r.Balance})}
		for _, c := range r.Cases {
			one.Cases = append(one.Cases, caseJSON{c.Weeks, orNull(c.OwnRisk.Amount), orNull(c.Uncovered.Amount), orNull(c.Total.Amount)})
		}
		told.Eigenrisico[i] = one
	}
	return Encode(told)
}
