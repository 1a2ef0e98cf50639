package main

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/tariffs"
)

type diffJSON struct {
	Schema  int            `json:"schema"`
	Old     string         `json:"old"`
	New     string         `json:"new"`
	Changes []changeJSON   `json:"changes"`
	Quote   *diffQuoteJSON `json:"quote,omitempty"` // when a request was given
}

type changeJSON struct {
	Part       string        `json:"part"`
	Title      string        `json:"title"`
	ID         string        `json:"id"`
	Label      string        `json:"label"`
	Old        *diffSideJSON `json:"old"` // null: not there
	New        *diffSideJSON `json:"new"`
	Difference *string       `json:"difference"` // new less old; null: no figures
}

type diffSideJSON struct {
	Value     *string `json:"value"` // as the file writes it; null: unknown, or words only
	Text      string  `json:"text"`
	Source    string  `json:"source"`
	Certainty string  `json:"certainty"`
}

type diffQuoteJSON struct {
	OldTotal   *string        `json:"old_total"` // of the first year
	NewTotal   *string        `json:"new_total"`
	Difference *string        `json:"difference"`
	Lines      []diffLineJSON `json:"lines"` // those that differ
}

type diffLineJSON struct {
	ID         string  `json:"id"`
	Label      string  `json:"label"`
	Old        *string `json:"old"`
	New        *string `json:"new"`
	Difference *string `json:"difference"`
}

func (d *tariffsDifference) asJSON() diffJSON {
	told := diffJSON{Schema: 1, Old: d.old.name, New: d.new.name, Changes: []changeJSON{}}
	for _, c := range d.changes {
		kept := changeJSON{Part: c.part, Title: c.title, ID: c.id, Label: c.label, Old: sideJSON(c.old, c.oldOrigin, c.id), New: sideJSON(c.new, c.newOrigin, c.id)}
		if difference := c.difference(); difference != "" {
			kept.Difference = &difference
		}
		told.Changes = append(told.Changes, kept)
	}
	if d.quotes != nil {
		told.Quote = d.quoteJSON()
	}
	return told
}

func sideJSON(f *fact, o tariffs.Origin, id string) *diffSideJSON {
	if f == nil && (id != originFact || o.SourceID == "") {
		return nil
	}
	side := &diffSideJSON{Source: o.SourceID, Certainty: o.Certainty.String()}
	if f != nil {
		side.Value, side.Text = f.written(), f.text
	}
	return side
}

func (d *tariffsDifference) quoteJSON() *diffQuoteJSON {
	quote := &diffQuoteJSON{Lines: []diffLineJSON{}}
	for _, l := range lineChanges(d.quotes) {
		old, new, difference := centsOrNull(l.old), centsOrNull(l.new), centsOrNull(l.new.Minus(l.old))
		if l.id == "" {
			quote.OldTotal, quote.NewTotal, quote.Difference = old, new, difference
			continue
		}
		quote.Lines = append(quote.Lines, diffLineJSON{string(l.id), document.Label(d.env.p, l.id), old, new, difference})
	}
	return quote
}

func centsOrNull(v premium.Value) *string {
	if v.Unknown {
		return nil
	}
	text := v.Money.String()
	return &text
}
