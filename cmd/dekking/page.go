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

// page lays out tariff tables as text: sections of facts, each with its label in a column of its own. It also keeps what it
// says, for another program and to be set against another edition.
type page struct {
	p     *locale.Printer
	b     strings.Builder
	parts []pagePart
	named map[string]tariffs.Source // by the ids that the parts refer to
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

// part starts a section that is kept, under an id.
func (pg *page) part(id, title string) {
	pg.section(title)
	pg.parts = append(pg.parts, pagePart{id: id, title: title})
}

// titled starts a section of a table, with the source and the certainty of its figures.
func (pg *page) titled(id string, o tariffs.Origin) {
	pg.part(id, pg.p.Text("table.section."+id))
	pg.origin(o)
}

// untitled is a section that a table does not have, and a sentence about that.
func (pg *page) untitled(id, sentence string) {
	pg.part(id, pg.p.Text("table.section."+id))
	pg.remark(sentence)
}

// origin tells where the figures of a section come from; the sources are described at the end of the page.
func (pg *page) origin(o tariffs.Origin) {
	pg.indented(pg.p.Text("table.origin", o.SourceID, pg.certainty(o.Certainty)), 2)
	pg.parts[len(pg.parts)-1].origin = o
}

// fact is one figure or condition: its id says which, and its label in words.
func (pg *page) fact(id string, value any) { pg.row(id, pg.p.Text("table."+id), value) }

// row is a fact whose label comes from the table itself.
func (pg *page) row(id, label string, value any) {
	told := pg.keep(id, label, value)
	pg.pair(label, told.text)
}

// remark is a sentence of its own.
func (pg *page) remark(id string) {
	text := pg.p.Text("table." + id)
	pg.keep(id, "", text)
	pg.indented(text, 2)
}

// prose is what a section is about.
func (pg *page) prose(text string) {
	pg.keep("text", "", text)
	pg.indented(text, 2)
}

// pair sets a text beside its label.
func (pg *page) pair(label, value string) {
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
