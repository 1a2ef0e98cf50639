package tui

import (
	"strings"

	"dekking/premium/advice"
	"dekking/premium/document"
)

// The letters of the advice at the end; each works in either language.
const (
	checkKey    = "c"
	matrixKey   = "m"
	leversKey   = "kl" // knoppen, levers
	readingsKey = "r"
)

// advice tells what a letter asks for of the advice on the quote; false when it is another letter.
func (t *talk) advice(line string) bool {
	q := t.w.state.quote
	switch {
	case is(line, checkKey):
		t.page(document.FindingsText(t.p, advice.Check(q)))
	case is(line, matrixKey):
		t.page(document.MatrixText(t.p, advice.MatrixOf(q.Assessed(), q.Cover)))
	case is(line, leversKey):
		t.page(document.LeversText(t.p, advice.Levers(q.Assessed(), q.Cover)))
	case is(line, readingsKey):
		t.page(document.ReadingsText(t.p, advice.Readings(q)))
	default:
		return false
	}
	return true
}

// page gives a text as it is printed, without the lines that are drawn.
func (t *talk) page(text string) {
	t.gap()
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if drawn := strings.Trim(line, " ─═"); drawn != "" || line == "" {
			t.raw(line)
		}
	}
	t.gap()
}
