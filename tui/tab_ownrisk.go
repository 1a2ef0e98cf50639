package tui

import (
	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"

	"github.com/charmbracelet/bubbles/key"
)

// This file holds the tab of the eigen risico: what each period saves, what it leaves to the employer, and what one illness
// then costs.

func newOwnRiskTab() tab {
	return &listTab{build: ownRiskList, least: 9, bound: []key.Binding{tabKeys.Take, tabKeys.Sums}}
}

func ownRiskList(w *wizard) tabList {
	s := w.state
	list := tabList{intro: s.p.Text("tab.ownrisk.intro", s.p.Text("tab.whole")),
		heads: []string{s.p.Text("tab.ownrisk.saved"), s.p.Text("tab.ownrisk.lost"), s.p.Text("tab.ownrisk.balance")}}
	standing := advice.Standing(s.staff, s.quote.Cover, advice.Eigenrisico)
	for i, risk := range advice.OwnRisks(s.staff, s.quote.Cover) {
		if i == 0 {
			for _, c := range risk.Cases {
				list.heads = append(list.heads, s.p.Text("tab.ownrisk.weeks", c.Weeks))
			}
		}
		row := ownRiskRow(w, risk)
		row.mark = risk.Option.Equal(standing)
		list.rows = append(list.rows, row)
	}
	return list
}

func ownRiskRow(w *wizard, risk advice.OwnRisk) tabRow {
	row := tabRow{label: document.Option(w.p, risk.Option), cells: []string{document.Amount(w.p, risk.Following.Amount),
		document.Amount(w.p, risk.Lost.Amount), document.Amount(w.p, risk.Balance.Amount)}}
	lines := []premium.Line{risk.FirstYear, risk.Following, risk.Lost, risk.Balance, risk.Kept}
	var cases []string
	for _, c := range risk.Cases {
		row.cells = append(row.cells, wholeEuros(w.p, c.Total.Amount))
		cases = append(cases, w.p.Text("tab.ownrisk.case", c.Weeks, document.Value(w.p, c.Total.Amount)))
		lines = append(lines, c.OwnRisk, c.Uncovered, c.Total)
	}
	row.foot = []string{w.p.Text("tab.ownrisk.cases", w.p.List(cases))}
	if risk.Balance.Amount.Unknown && w.state.staff.Request.Rate.Percentage != nil {
		row.foot = append([]string{w.p.Text("tab.ownrisk.typed")}, row.foot...)
	}
	row.enter = func(w *wizard) { w.take(w.optionTaken(risk.Option)) }
	row.sums = func(w *wizard) screen {
		return sumsOf(w, func(w *wizard) string { return w.optionWords(risk.Option) }, lines)
	}
	return row
}
