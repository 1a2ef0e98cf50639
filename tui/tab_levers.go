package tui

import (
	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// This file holds the tab of the levers: every single change of choice, with what it saves or costs and what it gives up.

func newLeversTab() tab {
	return &listTab{build: leverList, least: 26, bound: []key.Binding{tabKeys.Take, tabKeys.Sums, tabKeys.Goal},
		own: func(w *wizard, msg tea.KeyMsg) bool {
			if !key.Matches(msg, tabKeys.Goal) {
				return false
			}
			w.push(newGoalScreen(w))
			return true
		}}
}

func leverList(w *wizard) tabList {
	s := w.state
	list := tabList{intro: s.p.Text("tab.levers.intro"), none: s.p.Text("tab.levers.none"),
		heads: []string{s.p.Text("tab.year1"), s.p.Text("tab.case"), s.p.Text("tab.following")}}
	for _, lever := range advice.Levers(s.staff, s.quote.Cover) {
		list.rows = append(list.rows, leverRow(w, lever))
	}
	return list
}

func leverRow(w *wizard, lever advice.Lever) tabRow {
	given := "–"
	lines := []premium.Line{lever.FirstYear, lever.Following}
	if n := len(lever.GivesUp); n > 0 {
		given = w.difference(lever.GivesUp[n-1].Amount)
		lines = append(lines, lever.GivesUp...)
	}
	title := func(w *wizard) string { return w.optionWords(lever.Option) }
	return tabRow{label: title(w), cells: []string{w.difference(lever.FirstYear.Amount), given, w.difference(lever.Following.Amount)},
		foot: leverFoot(w, lever), enter: func(w *wizard) { w.take(w.optionTaken(lever.Option)) },
		sums: func(w *wizard) screen { return sumsOf(w, title, lines) }}
}

// leverFoot says what a change gives up or brings: part by part for one sick employee, and what no amount tells.
func leverFoot(w *wizard, lever advice.Lever) []string {
	var told []string
	if lever.Words != "" {
		told = append(told, w.p.Text(string(lever.Words)))
	}
	for _, line := range lever.GivesUp[:max(0, len(lever.GivesUp)-1)] {
		told = append(told, document.Label(w.p, line.ID)+": "+w.difference(line.Amount))
	}
	if told == nil {
		return []string{w.p.Text("tab.levers.nothing")}
	}
	return told
}
