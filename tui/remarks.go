package tui

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// This file holds the rows of the overview that are sentences: what must be known beside the figures, and the adviser's
// notes.

// noticeRows are what must be known beside the figures, warnings first.
func noticeRows(s *state) []breakdownRow {
	rows := []breakdownRow{{kind: headRow, label: s.p.Text("screen.notices")}}
	for _, severity := range []premium.Severity{premium.Warning, premium.Info} {
		for _, n := range s.quote.Notices() {
			if n.Severity == severity {
				rows = append(rows, remark(s.p, severity, func(p *locale.Printer) string { return document.Notice(p, n) }))
			}
		}
	}
	return rows
}

// remark makes a row of a sentence, which opens to be read at leisure.
func remark(p *locale.Printer, severity premium.Severity, words func(*locale.Printer) string) breakdownRow {
	title := func(p *locale.Printer) string { return p.Text("screen.notice." + string(severity)) }
	return breakdownRow{kind: noticeRow, label: title(p) + ": " + words(p), opens: func(w *wizard) screen {
		return newPager(w, func(w *wizard) content { return content{title: title(w.p), paragraphs: []string{words(w.p)}} })
	}}
}

// adviserRows are how sure the amounts are and why, the rules that can be read in more than one way, and the sources;
// none when they are not to be shown.
func adviserRows(w *wizard) []breakdownRow {
	if !w.notes() {
		return nil
	}
	rows := []breakdownRow{{kind: headRow, label: w.p.Text("screen.adviser")}, weakestRow(w.state)}
	for _, reading := range w.state.table.Product.Readings {
		rows = append(rows, readingRow(w, reading))
	}
	return append(rows, sourceRows(w)...)
}

// weakestRow names the figure that decides how sure the amounts are.
func weakestRow(s *state) breakdownRow {
	certainty := s.quote.Certainty()
	label := s.p.Text("panel.certainty", document.Certainty(s.p, certainty))
	var opens func(*wizard) screen
	for _, line := range s.quote.FirstYear.Lines() {
		if line.Certainty == certainty {
			label = s.p.Text("document.certainty.weakest", document.Certainty(s.p, certainty), document.Label(s.p, line.ID))
			opens = func(w *wizard) screen { return sumOf(w, line, true, line, true) }
			break
		}
	}
	return breakdownRow{kind: noticeRow, label: label, opens: opens}
}

// readingRow is a rule that the sources leave open.
func readingRow(w *wizard, reading tariffs.Reading) breakdownRow {
	return breakdownRow{kind: noticeRow, label: w.p.Text("screen.reading", reading.Question.In(string(w.p.Language()))),
		opens: func(w *wizard) screen {
			return newPager(w, func(w *wizard) content { return readingWords(w, reading) })
		}}
}

// readingWords say how the rule is read here, why, and how else it could be.
func readingWords(w *wizard, reading tariffs.Reading) content {
	language := string(w.p.Language())
	c := content{title: reading.Question.In(language)}
	var others []string
	chosen := premium.Reading(w.state.table.Product, w.state.staff.Request, reading.ID) // this quote's own way, if it has one
	for _, alternative := range reading.Alternatives {
		switch {
		case alternative.ID == chosen && chosen == reading.Chosen:
			c.section(w.p.Text("screen.reading.chosen"), alternative.Text.In(language), reading.Why.In(language))
			continue
		case alternative.ID == chosen:
			c.section(w.p.Text("screen.reading.chosen"), alternative.Text.In(language), w.p.Text("tab.readings.departs.foot"))
			continue
		}
		others = append(others, alternative.Text.In(language))
	}
	c.section(w.p.Text("screen.reading.others"), others...)
	c.section(w.p.Text("help.source"), w.p.Text("document.certainty", document.Certainty(w.p, reading.Certainty))+" "+
		w.p.Text("screen.source", document.Source(w.p, reading.Source)))
	return c
}

// sourceRows name every source that the amounts rest on, once.
func sourceRows(w *wizard) []breakdownRow {
	q := w.state.quote
	lines := append(append([]premium.Line(nil), q.FirstYear.Lines()...), q.PercentageLines()...)
	seen := map[string]bool{}
	var rows []breakdownRow
	for _, line := range append(lines, q.ArboVAT()) {
		if line.Source == nil || seen[line.Source.Title] {
			continue
		}
		seen[line.Source.Title] = true
		rows = append(rows, breakdownRow{kind: noticeRow, label: w.p.Text("screen.source", document.Source(w.p, line.Source)),
			opens: func(w *wizard) screen { return sumOf(w, line, true, line, true) }})
	}
	return rows
}
