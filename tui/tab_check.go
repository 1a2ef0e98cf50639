package tui

import (
	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"

	"github.com/charmbracelet/bubbles/key"
)

// This file holds the tab of the check: what is not covered, paid for nothing, or about to cross a threshold.

func newCheckTab() tab {
	return &listTab{build: checkList, least: 30, bound: []key.Binding{tabKeys.Look}}
}

func checkList(w *wizard) tabList {
	s := w.state
	list := tabList{none: s.p.Text("tab.check.none"), heads: []string{s.p.Text("tab.per_year")}}
	var severity premium.Severity
	for _, finding := range advice.Check(s.quote) {
		if finding.Severity != severity {
			severity = finding.Severity
			list.rows = append(list.rows, tabRow{head: true, label: s.p.Text("screen.notice." + string(severity))})
		}
		list.rows = append(list.rows, checkRow(w, finding))
	}
	return list
}

func checkRow(w *wizard, f advice.Finding) tabRow {
	row := tabRow{label: document.Notice(w.p, f.Notice), cells: []string{document.Value(w.p, f.Amount)}}
	if f.Means != "" {
		row.foot = append(row.foot, document.Value(w.p, f.Amount)+" "+w.p.Text(f.Means)+".")
	}
	if f.Remedy != "" {
		row.foot = append(row.foot, w.p.Text("tab.check.remedy", w.p.Text(f.Remedy)))
	}
	row.tells(func(w *wizard) content { return w.findingWords(f) })
	return row
}

// findingWords tell all of a finding: its amount and how that follows, what can be done, where it comes from and how sure
// that is.
func (w *wizard) findingWords(f advice.Finding) content {
	c := content{title: w.p.Text("screen.notice." + string(f.Severity))}
	c.add(document.Notice(w.p, f.Notice))
	if f.Means != "" {
		c.add(document.Value(w.p, f.Amount) + " " + w.p.Text(f.Means) + ".")
	}
	for _, line := range f.Lines {
		c.section(document.Label(w.p, line.ID)+": "+document.Value(w.p, line.Amount), document.Sum(w.p, line),
			w.p.Text("line."+string(line.ID)+".explained"))
	}
	if f.Remedy != "" {
		c.section(w.p.Text("tab.check.remedy.title"), w.p.Text(f.Remedy))
	}
	if w.notes() && f.Source != nil {
		c.section(w.p.Text("help.source"), w.p.Text("document.certainty", document.Certainty(w.p, f.Certainty))+" "+
			w.p.Text("screen.source", document.Source(w.p, f.Source)))
	}
	return c
}
