package foresight

import (
	"cmp"
	"slices"
	"time"

	"dekking/premium"
	"dekking/tariffs"
)

// Event is a day, or a time of several, that matters to who signs this quote; worded as "dates.<id>".
type Event struct {
	Day, Until time.Time // zero Day: no date is known, the days run from something that may happen; zero Until: one day
	ID         string
	Employee   string // whom it is about; "": nobody in particular
	Args       []any
	Source     *tariffs.Source // nil: what the user typed
	Certainty  tariffs.Certainty
}

// dates collects the events of a quote.
type dates struct {
	q      *premium.Quote
	p      *tariffs.Product
	start  time.Time
	end    time.Time // last day of the contract term
	events []Event
}

func (d *dates) add(e Event, o tariffs.Origin) {
	e.Source, e.Certainty = o.Source, o.Certainty
	d.events = append(d.events, e)
}

// Dates are all days that follow from a quote, in their order; what has no date comes last.
func Dates(q *premium.Quote) []Event {
	d := &dates{q: q, p: q.Staff.Table.Product, start: q.Staff.Request.StartDate}
	d.end, _ = premium.FirstCancellation(d.start, q.Cover.Term, 0)
	d.offer()
	d.clause()
	d.discount()
	d.settlement()
	d.ending()
	for _, m := range q.Staff.Members {
		if m.Insured {
			d.member(m)
		}
	}
	d.duties()
	slices.SortStableFunc(d.events, byDay)
	return d.events
}

// byDay sorts events by their first day, then their last; those without a day come last.
func byDay(a, b Event) int {
	if a.Day.IsZero() != b.Day.IsZero() {
		if a.Day.IsZero() {
			return 1
		}
		return -1
	}
	return cmp.Or(a.Day.Compare(b.Day), a.Until.Compare(b.Until))
}

// offer is from when the wanted start can be quoted, how long this quote is good for, and the start itself (inventory
// 175, 176).
func (d *dates) offer() {
	r, rule := d.q.Staff.Request, d.p.Start
	d.add(Event{ID: "first_quote", Day: premium.FirstQuoteDay(d.start, rule.MonthsAhead), Args: []any{d.start}}, rule.Origin)
	d.add(Event{ID: "valid", Day: r.QuoteDate, Until: d.q.ValidUntil()}, rule.Origin)
	d.add(Event{ID: "start", Day: d.start}, tariffs.Origin{Certainty: tariffs.Typed})
}

// clause is the time in which illness that could be expected at the start is excluded (inventory 55–57).
func (d *dates) clause() {
	rule := d.p.Foreseeable
	if d.q.Staff.Request.Employer.PriorCover {
		return
	}
	switch rule.Clause {
	case "yes":
		d.add(Event{ID: "clause", Day: d.start, Until: d.q.Staff.ClauseEnd(premium.Member{})}, rule.Origin)
	case "unknown":
		d.add(Event{ID: "clause_unknown", Day: d.start, Until: d.q.Staff.ClauseEnd(premium.Member{})},
			tariffs.Origin{Source: rule.Source, Certainty: tariffs.Unknown})
	}
}

// discount is the day from which the one-off discount no longer holds (inventory 144).
func (d *dates) discount() {
	line, discounted := d.q.FirstYear.Line(premium.TermDiscount)
	if !discounted {
		return
	}
	more := d.q.Following.Total.Minus(d.q.FirstYear.Total)
	d.add(Event{ID: "discount_ends", Day: premium.Anniversary(d.start, 1), Args: []any{more}},
		tariffs.Origin{Source: line.Source, Certainty: line.Certainty})
}

// settlement is when real wages are reported: after every calendar year of the term (inventory 152).
func (d *dates) settlement() {
	for _, duty := range d.p.Duties {
		if !duty.From.Known() || !duty.Holds(d.q.Cover.Settlement) {
			continue
		}
		for year := d.start.Year(); year <= d.end.Year(); year++ {
			d.add(Event{ID: "settlement", Day: duty.From.In(year + 1), Until: duty.Until.In(year + 1), Args: []any{year}}, duty.Origin)
		}
	}
}

// ending is the last insured day of the first term, and the last day to give notice for it (inventory 102).
func (d *dates) ending() {
	rule := d.p.Cancellation
	if rule.NoticeMonths == 0 {
		d.add(Event{ID: "term_ends_unknown", Day: d.end}, tariffs.Origin{Source: rule.Source, Certainty: tariffs.Unknown})
		return
	}
	last, notice := premium.FirstCancellation(d.start, d.q.Cover.Term, rule.NoticeMonths)
	d.add(Event{ID: "term_ends", Day: last}, rule.Origin)
	d.add(Event{ID: "notice", Day: notice, Args: []any{last}}, rule.Origin)
}
