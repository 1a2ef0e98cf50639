package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// The measures of a page, in columns.
const (
	pageWidth  = 100
	labelWidth = 37
)

// page lays out tariff tables as text: sections of facts, each with its label in a column of its own.
type page struct {
	p *locale.Printer
	b strings.Builder
}

func newPage(p *locale.Printer) *page { return &page{p: p} }

func (pg *page) bytes() []byte { return []byte(pg.b.String()) }

// section starts a section with a heading.
func (pg *page) section(title string) {
	if pg.b.Len() > 0 {
		pg.b.WriteByte('\n')
	}
	for _, line := range wrap(title, pageWidth) {
		pg.b.WriteString(line + "\n")
	}
}

// titled starts a section of a table, with the source and the certainty of its figures.
func (pg *page) titled(id string, o tariffs.Origin) {
	pg.section(pg.p.Text("table.section." + id))
	pg.origin(o)
}

// origin tells where the figures of a section come from; the sources are described at the end of the page.
func (pg *page) origin(o tariffs.Origin) {
	pg.line("table.origin", o.SourceID, pg.certainty(o.Certainty))
}

// fact is one figure or condition.
func (pg *page) fact(label, value string) { pg.row(pg.p.Text("table."+label), value) }

// row is a fact whose label comes from the table itself.
func (pg *page) row(label, value string) {
	lead := fmt.Sprintf("  %-*s", labelWidth, label)
	if utf8.RuneCountInString(label) >= labelWidth {
		pg.b.WriteString("  " + label + "\n")
		lead = strings.Repeat(" ", labelWidth+2)
	}
	for _, line := range wrap(value, pageWidth-labelWidth-2) {
		pg.b.WriteString(strings.TrimRight(lead+line, " ") + "\n")
		lead = strings.Repeat(" ", labelWidth+2)
	}
}

// line is a sentence of its own.
func (pg *page) line(id string, args ...any) { pg.indented(pg.p.Text(id, args...), 2) }

func (pg *page) indented(text string, by int) {
	for _, line := range wrap(text, pageWidth-by) {
		pg.b.WriteString(strings.Repeat(" ", by) + line + "\n")
	}
}

// text is a sentence of a table in the reader's language.
func (pg *page) text(t tariffs.Text) string { return t.In(string(pg.p.Language())) }

func (pg *page) certainty(c tariffs.Certainty) string { return document.Certainty(pg.p, c) }

// The figures, as printed in their source; "n.t.b." for unknown.

func (pg *page) percent(f tariffs.Percent) string {
	if !f.Known {
		return pg.p.Text("unknown")
	}
	return pg.p.Percent(f.Value)
}

func (pg *page) number(f tariffs.Number) string {
	if !f.Known {
		return pg.p.Text("unknown")
	}
	return pg.p.Number(f.Value)
}

func (pg *page) amount(f tariffs.Amount) string {
	if !f.Known {
		return pg.p.Text("unknown")
	}
	return pg.p.EuroWhole(f.Value.Shift(2).IntPart()) // a table's amounts have two decimals at most
}

// period is an eigen risico: weeks where they are whole.
func (pg *page) period(days tariffs.WaitingDays) string {
	if days%tariffs.WorkingDaysPerWeek == 0 {
		return pg.p.Plural("weeks", int(days)/tariffs.WorkingDaysPerWeek)
	}
	return pg.p.Plural("working_days", int(days))
}

// word is an id of a table in words, or the id itself when it is an office's own.
func (pg *page) word(prefix, id string) string {
	if pg.p.Has(prefix + id) {
		return pg.p.Text(prefix + id)
	}
	return id
}

// each words the elements of a list, as one says them.
func each[E any](pg *page, list []E, word func(E) string) string {
	words := make([]string, len(list))
	for i, e := range list {
		words[i] = word(e)
	}
	return pg.p.List(words)
}
