package main

import (
	"slices"
	"strconv"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// pagePart is a section of a page as kept: what it is, and what it says.
type pagePart struct {
	id, title string
	origin    tariffs.Origin // zero: none
	facts     []fact
}

// fact is one thing that a table says. Its id is the same in every language and edition.
type fact struct {
	id, label string
	text      string // in words
	raw       string // as the file writes it; "" for words and for what is not known
	unknown   bool   // no source gives it
	figure    bool   // value counts
	value     decimal.Decimal
}

// same says whether two facts say the same. Words are compared as they are read.
func (f fact) same(other fact) bool {
	if f.figure && other.figure {
		return f.text == other.text && f.value.Equal(other.value)
	}
	return f.text == other.text && f.raw == other.raw && f.unknown == other.unknown
}

// spoken is a figure within words.
type spoken struct {
	text   string
	figure any
}

// keep adds a fact to the section at hand. A second one of an id gets a number: no list of a table is without order.
func (pg *page) keep(id, label string, value any) fact {
	told := pg.told(value)
	told.label = label
	facts := &pg.parts[len(pg.parts)-1].facts
	told.id = id
	for n := 2; slices.ContainsFunc(*facts, func(f fact) bool { return f.id == told.id }); n++ {
		told.id = id + "." + strconv.Itoa(n)
	}
	*facts = append(*facts, told)
	return told
}

// told words a value, and keeps it as the file has it.
func (pg *page) told(value any) fact {
	switch v := value.(type) {
	case spoken:
		told := pg.told(v.figure)
		told.text = v.text
		return told
	case tariffs.Percent:
		return figureOf(pg.percent(v), v.String(), v.Figure)
	case tariffs.Amount:
		return figureOf(pg.amount(v), v.String(), v.Figure)
	case tariffs.Number:
		return figureOf(pg.number(v), v.String(), v.Figure)
	case tariffs.Text:
		return fact{text: pg.text(v)}
	case int:
		return fact{text: strconv.Itoa(v), raw: strconv.Itoa(v), figure: true, value: decimal.NewFromInt(int64(v))}
	case string:
		return fact{text: v}
	}
	return fact{}
}

func figureOf(text, raw string, f tariffs.Figure) fact {
	if !f.Known {
		return fact{text: text, unknown: true}
	}
	return fact{text: text, raw: raw, figure: true, value: f.Value}
}
