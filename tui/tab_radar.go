package tui

import (
	"dekking/premium/advice"
	"dekking/premium/document"
	"dekking/premium/locale"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// This file holds the tab of the thresholds: how far payroll and wages are from every limit, and what one more employee
// would do (tab_hire.go).

func newRadarTab() tab {
	return &listTab{build: radarList, least: 24, bound: []key.Binding{tabKeys.Hire, keys.Arrows},
		own: func(w *wizard, msg tea.KeyMsg) bool {
			if !key.Matches(msg, tabKeys.Hire) {
				return false
			}
			w.push(newHireScreen(w))
			return true
		}}
}

func radarList(w *wizard) tabList {
	s := w.state
	list := tabList{intro: s.p.Text("tab.radar.intro"), none: s.p.Text("tab.radar.none"),
		heads: []string{s.p.Text("tab.radar.room"), s.p.Text("tab.radar.share"), s.p.Text("tab.radar.at")}}
	for _, d := range advice.Radar(s.staff) {
		list.rows = append(list.rows, radarRow(w, d))
	}
	return list
}

func radarRow(w *wizard, d advice.Distance) tabRow {
	label := w.p.Text(d.Threshold)
	if d.Employee != "" {
		label = w.p.Text("tab.radar.of", locale.Clean(d.Employee, 60), label)
	}
	return tabRow{label: label,
		cells: []string{document.Room(w.p, d), document.Value(w.p, d.Share), w.p.Euro(int64(d.At))},
		foot:  []string{w.p.Text("tab.radar.foot", w.p.Euro(int64(d.Now)), document.Crossing(w.p, d))}}
}
