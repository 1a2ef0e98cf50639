package tui

import (
	"dekking/premium/document"
	"dekking/premium/foresight"

	"github.com/charmbracelet/bubbles/key"
)

// This file holds the tab of the dates: every day that follows from the quote, in their order.

func newDatesTab() tab {
	return &listTab{build: dateList, least: 30, bound: []key.Binding{tabKeys.Look, keys.Arrows}}
}

func dateList(w *wizard) tabList {
	list := tabList{none: w.p.Text("tab.dates.none")}
	undated := false
	for _, e := range foresight.Dates(w.state.quote) {
		if e.Day.IsZero() && !undated {
			undated = true
			list.rows = append(list.rows, tabRow{head: true, label: w.p.Text("dates.undated")})
		}
		list.rows = append(list.rows, dateRow(w, e))
	}
	return list
}

func dateRow(w *wizard, e foresight.Event) tabRow {
	row := tabRow{label: document.EventText(w.p, e)}
	if !e.Day.IsZero() {
		row.lead = []string{w.p.Date(e.Day)}
	}
	if !e.Until.IsZero() {
		row.lead = append(row.lead, "– "+w.p.Date(e.Until))
	}
	if w.notes() {
		row.foot = []string{w.dateSource(e)}
	}
	row.tells(func(w *wizard) content { return w.dateWords(e) })
	return row
}

// dateSource says where a day comes from and how sure it is.
func (w *wizard) dateSource(e foresight.Event) string {
	source := w.p.Text("screen.source", document.Source(w.p, e.Source))
	if certainty := document.Certainty(w.p, e.Certainty); certainty != "" {
		return w.p.Text("document.certainty", certainty) + " " + source
	}
	return source
}

// dateWords tell a day at leisure.
func (w *wizard) dateWords(e foresight.Event) content {
	c := content{title: w.p.Text("tab.dates")}
	switch {
	case e.Day.IsZero():
		c.add(w.p.Text("dates.undated") + ".")
	case e.Until.IsZero():
		c.add(w.p.LongDate(e.Day))
	default:
		c.add(w.p.Text("dates.period", w.p.LongDate(e.Day), w.p.LongDate(e.Until)))
	}
	c.add(document.EventText(w.p, e))
	if w.notes() {
		c.section(w.p.Text("help.source"), w.dateSource(e))
	}
	return c
}
