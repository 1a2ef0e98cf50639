package main

import (
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/tariffs"
)

// repriced is one request on both sides.
type repriced struct{ old, new *premium.Quote }

// reprice works out a request with the tables of both sides, all else the same.
func (d *tariffsDifference) reprice(path string, library *tariffs.Library) error {
	d.quotes = &repriced{}
	for _, s := range []struct {
		side, other *side
		into        **premium.Quote
	}{{&d.old, &d.new, &d.quotes.old}, {&d.new, &d.old, &d.quotes.new}} {
		r, err := d.env.open(path, library)
		if err != nil {
			return err
		}
		if r.table, err = s.side.table(library, s.other); err != nil {
			return err
		}
		if *s.into = r.price(); *s.into == nil {
			d.env.note("command.diff.not_priced", s.side.name)
			r.told()
			return errTold
		}
	}
	return nil
}

// text lays the differences out: section by section, old → new, and where each comes from.
func (d *tariffsDifference) text() []byte {
	pg := newPage(d.env.p)
	pg.section(pg.p.Text("diff.title", d.old.name, d.new.name))
	pg.indented(pg.p.Plural("diff.count", len(d.changes)), 0)
	said, sourced := d.sections()
	for _, section := range said {
		pg.section(section[0].title)
		for _, c := range section {
			d.row(pg, c)
		}
	}
	d.sourced(pg, sourced)
	if d.quotes != nil {
		d.lines(pg)
	}
	return pg.bytes()
}

// sourced names the sections that say the same from another source or with another certainty.
func (d *tariffsDifference) sourced(pg *page, sections [][]tableChange) {
	titles := map[string][]string{}
	var moves []string
	for _, section := range sections {
		move := arrow(d.source(section[0].oldOrigin), d.source(section[0].newOrigin))
		if titles[move] == nil {
			moves = append(moves, move)
		}
		titles[move] = append(titles[move], section[0].title)
	}
	if moves != nil {
		pg.section(pg.p.Text("diff.sourced"))
	}
	for _, move := range moves {
		pg.indented(move+":", 2)
		pg.indented(strings.Join(titles[move], "; "), 4)
	}
}

func (d *tariffsDifference) row(pg *page, c tableChange) {
	if c.id == originFact {
		pg.pair(pg.p.Text("diff.origin"), arrow(d.source(c.oldOrigin), d.source(c.newOrigin)))
		return
	}
	text := arrow(words(c.old), words(c.new))
	if difference := c.difference(); difference != "" {
		text += " (" + signed(pg.p.Decimals(difference)) + ")"
	}
	label := c.label
	if label == "" {
		label = pg.p.Text("diff.text")
	}
	pg.pair(label, text)
	if same := d.source(c.oldOrigin) == d.source(c.newOrigin); same && c.oldOrigin.SourceID != "" {
		pg.pair("", d.source(c.oldOrigin))
	}
}

func arrow(old, new string) string {
	for _, text := range []*string{&old, &new} {
		if *text == "" {
			*text = "–"
		}
	}
	return old + " → " + new
}

func words(f *fact) string {
	if f == nil {
		return ""
	}
	return f.text
}

func signed(number string) string {
	if number[0] == '-' {
		return number
	}
	return "+" + number
}

// lines tells what the differences do to the quote, line by line of the first year.
func (d *tariffsDifference) lines(pg *page) {
	pg.section(pg.p.Text("diff.quote"))
	for _, l := range lineChanges(d.quotes) {
		text := arrow(document.Amount(pg.p, l.old), document.Amount(pg.p, l.new))
		if difference := l.new.Minus(l.old); !difference.Unknown {
			text += " (" + signed(document.Amount(pg.p, difference)) + ")"
		}
		pg.pair(l.label(pg), text)
	}
}

// lineChange is a line of the first year, or its total, on both sides.
type lineChange struct {
	id       premium.LineID // "": the total
	old, new premium.Value
}

func (l lineChange) label(pg *page) string {
	if l.id == "" {
		return pg.p.Text("document.total")
	}
	return document.Label(pg.p, l.id)
}

// lineChanges are the lines that differ, and the total.
func lineChanges(q *repriced) []lineChange {
	var changes []lineChange
	for _, l := range q.new.FirstYear.Less(&q.old.FirstYear) {
		before, _ := q.old.FirstYear.Line(l.ID)
		after, _ := q.new.FirstYear.Line(l.ID)
		changes = append(changes, lineChange{l.ID, euros(before.Amount), euros(after.Amount)})
	}
	return append(changes, lineChange{"", q.old.FirstYear.Total, q.new.FirstYear.Total})
}

// euros is an amount; that of a line that is not there is 0.00.
func euros(v premium.Value) premium.Value {
	if v.Unit == premium.None {
		return premium.Euros(0)
	}
	return v
}
