package tui

import (
	"slices"

	"dekking/premium"
	"dekking/tui/field"
)

// This file prices the options of a question before one is chosen.

// price is what an option would make the first year cost.
type price struct {
	total, premium premium.Range
	known          bool
}

// priceOf prices the draft with an option in place of the choice that stands.
func (s *state) priceOf(o option) price {
	if s.staff == nil {
		return price{}
	}
	choices := s.draft.Choices
	o.take(&choices)
	return price{s.staff.Range(choices), s.staff.PremiumRange(choices), true}
}

// shown is the figure that options are compared by: the total, or the premium where the total cannot be known.
func (p price) shown(byPremium bool) premium.Range {
	if byPremium {
		return p.premium
	}
	return p.total
}

// byPremium says that the total is unknown whatever is chosen: only premiums can be compared.
func (s *state) byPremium() bool { return s.staff != nil && s.staff.ArboFee.Unknown }

// note is the sentence under a list of options, if the question has one.
func (s *state) note(q *question) string {
	if id := "question." + q.id + ".hint"; s.p.Has(id) {
		return s.p.Text(id)
	}
	return ""
}

// heads names the columns of prices that have anything in them.
func (s *state) heads(rows []field.Row) []string {
	if s.staff == nil {
		return nil
	}
	heads := []string{s.p.Text("screen.column.total")}
	if s.byPremium() {
		heads[0] = s.p.Text("screen.column.premium")
	}
	if slices.ContainsFunc(rows, hasDifference) {
		heads = append(heads, s.p.Text("screen.column.difference"))
	}
	return heads
}

// hasDifference says that a row is compared with another one that is chosen.
func hasDifference(row field.Row) bool { return len(row.Cells) > 1 && row.Cells[1] != "" && !row.Mark }

// rows are the options with what each makes the first year cost, and the difference with the one that stands.
func (s *state) rows(options []option) (rows []field.Row, chosen int) {
	chosen = -1
	prices := make([]price, len(options))
	for i, o := range options {
		prices[i] = s.priceOf(o)
		if o.chosen {
			chosen = i
		}
	}
	for i, o := range options {
		row := field.Row{Label: o.label, Mark: o.chosen}
		if prices[i].known {
			row.Cells = append(row.Cells, ranged(s.p, prices[i].shown(s.byPremium())))
		}
		if prices[i].known && chosen >= 0 {
			row.Cells = append(row.Cells, s.difference(prices[i], prices[chosen], i == chosen))
		}
		rows = append(rows, row)
	}
	return rows, chosen
}

// difference compares two options that each cost one amount; while other choices are open there is none to tell.
func (s *state) difference(price, standing price, same bool) string {
	if same {
		return s.p.Text("screen.your_choice")
	}
	a, b := price.shown(s.byPremium()), standing.shown(s.byPremium())
	if a.Low.Unknown || b.Low.Unknown || a.Low.Money != a.High.Money || b.Low.Money != b.High.Money {
		return ""
	}
	return signed(s.p, a.Low.Money-b.Low.Money)
}
