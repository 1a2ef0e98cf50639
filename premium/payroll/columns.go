package payroll

import (
	"slices"
	"strconv"

	"dekking/premium"
)

// headless begins the key of a column without a header, before its number.
const headless = "zonder kop "

// column is a column of a table and what its cells are read with.
type column struct {
	Column
	index    int
	rank     int // the lower, the more precise the header; see synonym
	filled   bool
	notation notation
	order    dayOrder
}

// openTable takes the columns of a grid: by the user's word, by synonyms, or, without a header, by content.
func openTable(g grid, head int, known map[string]Meaning) *table {
	t := &table{grid: g, head: head, by: map[Meaning]*column{}}
	for i := range widest(g.rows[max(head, 0):]) {
		if c := t.openColumn(i, known); c != nil {
			t.columns = append(t.columns, c)
		}
	}
	if head < 0 {
		guessColumns(t, known)
	}
	return t
}

// openColumn is nil for a column with neither header nor content.
func (t *table) openColumn(index int, known map[string]Meaning) *column {
	c := &column{index: index}
	header := ""
	if t.head >= 0 {
		header = t.at(t.grid.rows[t.head], c).text
	}
	c.Samples = t.samples(c)
	c.filled = len(c.Samples) > 0
	if header == "" && !c.filled {
		return nil
	}
	c.File, c.Header, c.Heading = Discreet(t.grid.file), shown(header), Heading(header)
	if c.Heading == "" {
		c.Heading = headless + strconv.Itoa(index+1)
	}
	c.mean(known)
	if c.Meaning == Unknown && t.holdsBSNs(c) {
		c.Meaning = Personal
	}
	if c.Meaning == Personal {
		c.Samples = nil
	}
	return c
}

// mean gives a column its meaning. What the user said stands above the synonyms.
func (c *column) mean(known map[string]Meaning) {
	if meaning := known[c.Heading]; meaning != Unknown {
		c.Meaning, c.rank = meaning, -1
		return
	}
	entry, ok := meaningOf(c.Heading)
	c.Meaning, c.rank, c.Asked = entry.meaning, entry.rank, entry.asked || !ok && c.filled
}

// samples are the first values of a column.
func (t *table) samples(c *column) []string {
	var first []string
	for _, row := range t.body() {
		if text := t.at(row, c).text; text != "" && !row.ragged() {
			if first = append(first, shown(text)); len(first) == 3 {
				break
			}
		}
	}
	return first
}

// holdsBSNs tells whether all that stands in a column may be a BSN.
func (t *table) holdsBSNs(c *column) bool {
	for _, row := range t.body() {
		if text := t.at(row, c).text; text != "" && !row.ragged() && !(bareBSN.MatchString(text) && passesEleven(text)) {
			return false
		}
	}
	return c.filled
}

// understand settles what needs all tables: how amounts and dates are written, which period pay is for, and which of two
// columns of one meaning counts.
func understand(tables []*table) {
	pools := map[string]*pool{}
	for _, t := range tables {
		for _, c := range t.columns {
			t.observe(c, pools)
		}
	}
	for _, t := range tables {
		for _, c := range t.columns {
			c.learn(pools[c.Heading])
		}
	}
	for _, t := range tables {
		for _, c := range t.columns {
			t.weigh(c, pools[c.Heading])
		}
	}
	for _, t := range tables {
		for _, c := range t.columns {
			t.guessPeriod(c, pools[c.Heading])
		}
		t.settle(pools)
	}
}

// pool is what all columns with one heading show together.
type pool struct {
	notation notation
	order    dayOrder
	filled   bool
	amounts  []premium.Money
}

// observe gathers what a column proves by itself.
func (t *table) observe(c *column, pools map[string]*pool) {
	p := pools[c.Heading]
	if p == nil {
		p = &pool{}
		pools[c.Heading] = p
	}
	for _, row := range t.body() {
		switch cell := t.at(row, c); {
		case cell.number || cell.text == "":
		case isWage(c.Meaning):
			if text, fault := tidyAmount(cell.text); fault == "" {
				c.notation = c.notation.and(proves(text))
			}
		case c.Meaning == Born || c.Meaning == From || c.Meaning == Until:
			c.order = c.order.and(provesOrder(cell))
		}
	}
	p.notation, p.order = p.notation.and(c.notation), p.order.and(c.order)
	p.filled = p.filled || c.filled
}

// learn takes over from the other tables what a column does not prove by itself.
func (c *column) learn(p *pool) {
	if !c.notation.proved() {
		c.notation = p.notation
	}
	if c.order == (dayOrder{}) {
		c.order = p.order
	}
}

// weigh gathers the amounts by which a period is guessed.
func (t *table) weigh(c *column, p *pool) {
	if c.Meaning != periodPay {
		return
	}
	for _, row := range t.body() {
		if amount, fault := parseAmount(t.at(row, c), c.notation); fault == "" && amount > 0 {
			p.amounts = append(p.amounts, amount)
		}
	}
}

// guessPeriod takes pay of an unclear period for that of an hour, a month or a year by its size. The column is asked about,
// and a note says what it was taken for.
func (t *table) guessPeriod(c *column, p *pool) {
	if c.Meaning != periodPay {
		return
	}
	var note string
	switch c.Meaning = likelyPeriod(p.amounts); c.Meaning {
	case HourWage:
		note = "taken_for_hour"
	case MonthWage:
		note = "taken_for_month"
	default:
		note = "taken_for_year"
	}
	c.rank += 1000
	t.note(note, c.Header)
}

// likelyPeriod looks at the middle amount: nobody has 150 euros an hour, and hardly a staff earns 10,000 a month.
func likelyPeriod(amounts []premium.Money) Meaning {
	if len(amounts) == 0 {
		return MonthWage
	}
	slices.Sort(amounts)
	switch middle := amounts[(len(amounts)-1)/2]; {
	case middle < 150_00:
		return HourWage
	case middle < 10_000_00:
		return MonthWage
	}
	return YearWage
}
