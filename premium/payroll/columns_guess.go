package payroll

import (
	"slices"
	"time"

	"dekking/premium"
)

// guessColumns takes the columns of a paste without a header by what stands in them. All of it is asked about.
func guessColumns(t *table, known map[string]Meaning) {
	var days, amounts []*column
	for _, c := range t.columns {
		if c.Asked = c.rank >= 0; !c.Asked || c.Meaning != Unknown {
			continue
		}
		switch {
		case t.mostly(c, isDay):
			days = append(days, c)
		case t.mostly(c, isAmount):
			amounts = append(amounts, c)
		case !t.has(Name) && t.mostly(c, isWords):
			c.Meaning = Name
		}
	}
	t.guessDays(days)
	t.guessAmounts(amounts)
}

func (t *table) has(m Meaning) bool {
	return slices.ContainsFunc(t.columns, func(c *column) bool { return c.Meaning == m })
}

// mostly tells whether four in five of the values of a column are of a kind.
func (t *table) mostly(c *column, kind func(cell) bool) bool {
	all, such := 0, 0
	for _, row := range t.body() {
		if value := t.at(row, c); value.text != "" {
			all++
			such += count(kind(value))
		}
	}
	return all > 0 && such*5 >= all*4
}

func isDay(c cell) bool {
	day, fault := parseDay(c, dayOrder{})
	return fault == "" && !day.IsZero() || fault == "short_year"
}

func isAmount(c cell) bool {
	_, fault := parseAmount(c, notation{})
	return fault == "" || fault == faultCents
}

// isWords leaves out yes and no, which say nothing about the question.
func isWords(c cell) bool {
	_, _, fault := parseYes(c)
	return fault != ""
}

// guessDays takes the earliest days for births, the next for the start and the last for the end of employment.
func (t *table) guessDays(columns []*column) {
	slices.SortStableFunc(columns, func(a, b *column) int { return t.middleDay(a).Compare(t.middleDay(b)) })
	for _, m := range []Meaning{Born, From, Until} {
		if len(columns) > 0 && !t.has(m) {
			columns[0].Meaning, columns = m, columns[1:]
		}
	}
}

func (t *table) middleDay(c *column) time.Time {
	var days []time.Time
	for _, row := range t.body() {
		if day, fault := parseDay(t.at(row, c), dayOrder{}); fault == "" && !day.IsZero() {
			days = append(days, day)
		}
	}
	if len(days) == 0 {
		return time.Time{}
	}
	slices.SortFunc(days, time.Time.Compare)
	return days[(len(days)-1)/2]
}

// guessAmounts takes the largest amounts for the wage, of a period that their size tells, and small ones for hours.
func (t *table) guessAmounts(columns []*column) {
	slices.SortStableFunc(columns, func(a, b *column) int { return int(t.middleAmount(b) - t.middleAmount(a)) })
	for i, c := range columns {
		middle := t.middleAmount(c)
		switch {
		case i == 0 && !slices.ContainsFunc(t.columns, func(c *column) bool { return isWage(c.Meaning) }):
			c.Meaning = periodPay
		case middle > 0 && middle <= 60_00 && !t.has(Hours):
			c.Meaning = Hours
		case c.index == 0 && !t.has(Number):
			c.Meaning = Number
		}
	}
}

func (t *table) middleAmount(c *column) premium.Money {
	var amounts []premium.Money
	for _, row := range t.body() {
		if amount, fault := parseAmount(t.at(row, c), notation{}); fault == "" {
			amounts = append(amounts, amount)
		}
	}
	if len(amounts) == 0 {
		return 0
	}
	slices.Sort(amounts)
	return amounts[(len(amounts)-1)/2]
}
