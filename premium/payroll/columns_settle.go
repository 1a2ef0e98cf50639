package payroll

import (
	"slices"
	"strings"

	"dekking/premium/locale"
)

// maxShown bounds a header or a value on the screen, in runes.
const maxShown = 80

// shown makes a text of a cell fit to leave the package.
func shown(text string) string { return locale.Clean(Discreet(text), maxShown) }

func isWage(m Meaning) bool {
	return m == YearWage || m == MonthWage || m == FourWeeks || m == WeekWage || m == HourWage || m == periodPay
}

// isLabel tells of meanings of which a second column is ordinary and of no use: roepnaam beside voorletters.
func isLabel(m Meaning) bool { return m == Number || m == Name || m == FirstName || m == Infix }

// settle lets the most precise of the columns with one meaning count, and asks about the others.
func (t *table) settle(pools map[string]*pool) {
	order := slices.Clone(t.columns)
	slices.SortStableFunc(order, func(a, b *column) int {
		return weight(a, pools) - weight(b, pools)
	})
	for _, c := range order {
		winner := t.by[c.Meaning]
		switch {
		case c.Meaning == Unknown || c.Meaning == Ignored:
		case winner == nil:
			t.by[c.Meaning] = c
		case isLabel(c.Meaning) || c.Meaning == PartTime:
			c.Meaning, c.Asked = Ignored, false
		case !c.filled:
			c.Meaning, c.Asked = Ignored, false
		default:
			c.Meaning, c.Asked = Unknown, true
			t.note("two_columns", winner.Header, c.Header)
		}
	}
	for _, m := range []Meaning{Born, From, Until} {
		if c := t.by[m]; c != nil && c.order.american() {
			t.note("month_first", c.Header)
		}
	}
}

// weight orders columns of one meaning: those with content first, then by rank.
func weight(c *column, pools map[string]*pool) int {
	if !pools[c.Heading].filled {
		return c.rank + 10_000
	}
	return c.rank
}

// note is about the table as a whole.
func (t *table) note(id string, args ...any) {
	t.notes = append(t.notes, Note{Origin: Origin{File: Discreet(t.grid.file), Sheet: Discreet(t.grid.sheet)}, ID: id, Args: args})
}

// year gives the newest year named in the headers of the wages.
func (t *table) year() int {
	newest := 0
	for m, c := range t.by {
		if !isWage(m) {
			continue
		}
		for word := range strings.FieldsSeq(c.Heading) {
			newest = max(newest, yearOf(word))
		}
	}
	return newest
}
