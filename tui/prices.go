package tui

import (
	"slices"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tui/field"
)

// This file prices the options of a question before one is chosen.

// price is what an option would make the first year cost.
type price struct {
	total, premium premium.Range
	floor          premium.Value // the least of a total or premium that is unknown
	known          bool
}

// priceOf prices the draft with an option in place of the answer that stands.
func (s *state) priceOf(o option) price {
	if s.staff == nil {
		return price{}
	}
	draft := s.priced()
	o.answer(&draft)
	staff := s.staff
	if o.put != nil && !o.free {
		if staff = s.assessed(draft); staff == nil {
			return price{}
		}
	}
	return priceFor(staff, draft.Choices)
}

// priceFor prices choices on a staff.
func priceFor(staff *premium.Staff, choices premium.Choices) price {
	p := price{known: true, floor: premium.UnknownEuros}
	p.total, p.premium = staff.Ranges(choices)
	if p.total.Low.Unknown {
		p.floor = staff.Floor(choices)
	}
	return p
}

// words say a price, or of one that is unknown what it is at least; never a zero in its place.
func (p price) words(printer *locale.Printer, byPremium bool) string {
	if shown := p.shown(byPremium); !shown.Low.Unknown || p.floor.Unknown {
		return ranged(printer, shown)
	}
	return printer.Text("screen.price.from", document.Value(printer, p.floor))
}

// assessed walks the employees of another draft; nil when it cannot be priced.
func (s *state) assessed(draft premium.Draft) *premium.Staff {
	request, problems := draft.Basis(s.table)
	if problems != nil {
		return nil
	}
	if staff := premium.Assess(s.table, request); !staff.Refused() {
		return staff
	}
	return nil
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

// offer is a list of options as the screen shows it.
type offer struct {
	rows   []field.Row
	heads  []string
	aside  string // head of the column of what the employer bears; "" when there is none
	note   string
	chosen int // -1: none
}

// offer prices the options of a question: what each makes the first year cost, the difference with the one that stands,
// and what one sick employee then costs the employer.
func (s *state) offer(q *question, options []option) offer {
	f := offer{chosen: -1, note: s.note(q)}
	prices := make([]price, len(options))
	for i, o := range options {
		prices[i] = s.priceOf(o)
		if o.chosen {
			f.chosen = i
		}
	}
	for i, o := range options {
		row := field.Row{Label: o.label, Mark: o.chosen}
		if prices[i].known {
			row.Cells = append(row.Cells, prices[i].words(s.p, s.byPremium()))
		}
		if prices[i].known && f.chosen >= 0 {
			row.Cells = append(row.Cells, s.difference(prices[i], prices[f.chosen], i == f.chosen))
		}
		f.rows = append(f.rows, row)
	}
	f.heads = s.heads(f.rows)
	if len(f.heads) < 2 { // nothing to compare: the sign before the row says that it stands
		for i := range f.rows {
			f.rows[i].Cells = f.rows[i].Cells[:min(len(f.rows[i].Cells), 1)]
		}
	}
	s.addExposure(q, options, &f)
	return f
}

// heads names the columns of prices that have anything in them.
func (s *state) heads(rows []field.Row) []string {
	if s.staff == nil {
		return nil
	}
	heads := []string{s.priceHead()}
	if slices.ContainsFunc(rows, hasDifference) {
		heads = append(heads, s.p.Text("screen.column.difference"))
	}
	return heads
}

// priceHead names what options are compared by.
func (s *state) priceHead() string {
	if s.byPremium() {
		return s.p.Text("screen.column.premium")
	}
	return s.p.Text("screen.column.total")
}

// hasDifference says that a row is compared with another one that is chosen.
func hasDifference(row field.Row) bool { return len(row.Cells) > 1 && row.Cells[1] != "" && !row.Mark }

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
