package payroll

import (
	"slices"
	"strings"

	"dekking/premium"
)

// totalWords begin the label of a row of totals. "Som" is a surname too, and counts only on its own.
var (
	totalWords  = []string{"totaal", "totalen", "total", "totals", "eindtotaal", "subtotaal", "subtotal", "generaal totaal", "grand total"}
	footerWords = []string{"pagina", "page", "blad", "afgedrukt", "afdrukdatum", "printed", "einde"}
)

// isTotal tells whether a row is labelled as a total and has nothing that only a person has.
func (t *table) isTotal(row gridRow) bool {
	at := slices.IndexFunc(row.cells, func(c cell) bool { return c.text != "" })
	if at < 0 || !isTotalLabel(Heading(row.cells[at].text)) {
		return false
	}
	for _, m := range []Meaning{Born, Personal, FirstName, Number, From} {
		if c := t.by[m]; c != nil && c.index != at && t.at(row, c).text != "" {
			return false
		}
	}
	return true
}

func isTotalLabel(label string) bool {
	return label == "som" || slices.ContainsFunc(totalWords, func(word string) bool {
		return label == word || strings.HasPrefix(label, word+" ")
	})
}

// isSum tells whether a last row without a label adds up the wages above. It takes a table in which people have a name, a
// number or a birth date, or the largest wage of a bare list could be taken for a sum.
func (t *table) isSum(row gridRow) bool {
	if t.identified(row) || !slices.ContainsFunc(t.columns, func(c *column) bool { return identifies(c.Meaning) && t.by[c.Meaning] == c }) {
		return false
	}
	for _, c := range t.summed() {
		amount, fault := parseAmount(t.at(row, c), c.notation)
		if s := t.sums[c]; fault == "" && amount > 0 && s != nil && s.all == amount {
			return true
		}
	}
	return false
}

func identifies(m Meaning) bool {
	return m == Name || m == Number || m == Born || m == FirstName || m == Personal
}

func (t *table) identified(row gridRow) bool {
	for m, c := range t.by {
		if identifies(m) && t.at(row, c).text != "" {
			return true
		}
	}
	return false
}

// isFooter tells whether a row is a line of text below the totals, or the number of a page.
func (t *table) isFooter(row gridRow) bool {
	text, filled := "", 0
	for _, c := range row.cells {
		if c.text != "" {
			text = c.text
			filled++
		}
	}
	if filled != 1 || len(t.columns) < 2 {
		return false
	}
	word, _, more := strings.Cut(Heading(text), " ")
	return t.ended && more || more && slices.Contains(footerWords, word)
}

// summed are the columns of wages that can be added up: those of an hour cannot.
func (t *table) summed() []*column {
	var columns []*column
	for _, way := range ways {
		if c := t.by[way.meaning]; c != nil && way.meaning != HourWage {
			columns = append(columns, c)
		}
	}
	return columns
}

// addUp counts the wages of a row, of those who left too: the file's own total does.
func (t *table) addUp(row gridRow) {
	for _, c := range t.summed() {
		amount, fault := parseAmount(t.at(row, c), c.notation)
		if fault != "" || amount > maxYearWage {
			continue
		}
		s := t.sums[c]
		if s == nil {
			s = &columnSum{}
			t.sums[c] = s
		}
		s.all += amount
		s.group += amount
	}
}

// control compares a row of totals with what was read: since the last one for a subtotal, else from the top.
func (t *table) control(row gridRow) []Control {
	var controls []Control
	for _, c := range t.summed() {
		stated, fault := parseAmount(t.at(row, c), c.notation)
		if fault != "" {
			continue
		}
		var read premium.Money
		if s := t.sums[c]; s != nil {
			if read = s.all; s.group == stated {
				read = s.group
			}
			s.group = 0
		}
		controls = append(controls, Control{Discreet(t.grid.file), "column_total", stated, read, stated == read})
	}
	return controls
}
