package tui

import (
	"strings"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"
	"dekking/tariffs"

	"github.com/charmbracelet/bubbles/key"
)

// This file holds the tab of the readings: the rules that the sources leave open, how this quote reads each, and what
// another reading would do to it.

func newReadingsTab() tab {
	return &listTab{build: readingList, least: 34, bound: []key.Binding{tabKeys.Take, tabKeys.Sums}}
}

func readingList(w *wizard) tabList {
	s := w.state
	list := tabList{none: s.p.Text("tab.readings.none"), heads: []string{s.p.Text("screen.column.difference")}}
	for _, reading := range advice.Readings(s.quote) {
		list.rows = append(list.rows, tabRow{head: true, label: inWords(w, reading.Rule.Question)})
		for _, outcome := range reading.Outcomes {
			list.rows = append(list.rows, outcomeRow(w, reading.Rule, outcome))
		}
	}
	return list
}

func inWords(w *wizard, text tariffs.Text) string { return text.In(string(w.p.Language())) }

// outcomeRow is one way to read a rule.
func outcomeRow(w *wizard, rule tariffs.Reading, o advice.Outcome) tabRow {
	row := tabRow{label: inWords(w, o.Alternative.Text), cells: []string{outcomeWords(w, o)}, mark: o.Standing,
		foot: []string{outcomeFoot(w, rule, o)}}
	row.sums = func(w *wizard) screen {
		return newPager(w, func(w *wizard) content { return outcomeContent(w, rule, o) })
	}
	row.enter = func(w *wizard) {
		if !premium.Switchable(rule.ID, o.Alternative.ID) {
			w.status = w.p.Text("tab.readings.fixed")
			return
		}
		w.take(taking{readingStep, strings.TrimSuffix(inWords(w, o.Alternative.Text), "."), read(w.state.draft, rule, o.Alternative.ID)})
	}
	return row
}

// outcomeWords are what a reading does to the first year, in a few words; a departure is marked.
func outcomeWords(w *wizard, o advice.Outcome) string {
	switch {
	case o.Standing && !o.Default:
		return w.p.Text("tab.readings.departs")
	case o.Standing:
		return w.p.Text("tab.readings.stands")
	case o.Refusals != nil:
		return w.p.Text("tab.readings.refused")
	}
	return w.difference(o.Difference)
}

func outcomeFoot(w *wizard, rule tariffs.Reading, o advice.Outcome) string {
	switch {
	case len(o.Refusals) > 0:
		return document.Notice(w.p, o.Refusals[0])
	case !o.Standing && !premium.Switchable(rule.ID, o.Alternative.ID):
		return w.p.Text("tab.readings.fixed")
	case o.Standing && !o.Default:
		return w.p.Text("tab.readings.departs.foot")
	}
	return w.p.Text("tab.readings.why", inWords(w, rule.Why))
}

// outcomeContent tells a reading at leisure: what it moves, why the product reads the rule as it does, and its source.
func outcomeContent(w *wizard, rule tariffs.Reading, o advice.Outcome) content {
	c := content{title: inWords(w, rule.Question)}
	c.add(inWords(w, o.Alternative.Text) + " – " + outcomeWords(w, o))
	for _, n := range o.Refusals {
		c.add(document.Notice(w.p, n))
	}
	for _, line := range o.Lines {
		c.section(document.Label(w.p, line.ID)+": "+document.Value(w.p, line.Amount), document.Sum(w.p, line))
	}
	c.section(w.p.Text("tab.readings.why.title"), inWords(w, rule.Why))
	c.section(w.p.Text("help.source"), w.p.Text("document.certainty", document.Certainty(w.p, rule.Certainty))+" "+
		w.p.Text("screen.source", document.Source(w.p, rule.Source)))
	return c
}
