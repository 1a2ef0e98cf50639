package advice

import (
	"fmt"
	"slices"
	"time"

	"dekking/premium"
)

// Hired is what one more employee does to a quote.
type Hired struct {
	Employee  premium.Employee // as counted: from the day she joins, with a label
	Insured   bool
	FirstYear premium.Value  // what the first policy year costs more
	Lines     []premium.Line // the same, line by line: they add up to FirstYear
	ArboFee   premium.Value  // her part of it for the occupational-health service
	FullYear  premium.Value  // what a following year costs more when she is employed all of it; unknown when refused
	FullLines []premium.Line
	Crossed   []Distance       // the payroll limits that the payroll crosses by her
	Notices   []premium.Notice // those that the quote did not have
	Full      premium.Quote    // the first year's quote with her in it
}

// Hire works out what one more employee costs from a day on: the total with her less the total without, both priced in
// full, so a percentage that moves with the headcount, and own absence that begins to count above a threshold, are in
// it. Beside a payroll total, her own wage and fee are exact and the others stay as estimated. When the notices that come
// back are not empty there is no quote with her, and the amounts are unknown.
func Hire(q *premium.Quote, e premium.Employee, from time.Time) (Hired, []premium.Notice) {
	e.From = from
	if e.Label == "" {
		e.Label = freeLabel(q.Staff.Request.Employees)
	}
	h := Hired{Employee: e, FirstYear: premium.UnknownEuros, ArboFee: premium.UnknownEuros, FullYear: premium.UnknownEuros}
	if q.Staff.Refused() {
		return h, append([]premium.Notice{{ID: premium.HireRefused, Severity: premium.Refusal}}, premium.Refusals(q.Staff.Notices())...)
	}
	h.Full = q.With(e)
	h.Crossed = crossed(q.Staff, h.Full.Staff)
	h.Notices = newNotices(q.Notices(), h.Full.Notices())
	h.Insured = slices.ContainsFunc(h.Full.Staff.Members, func(m premium.Member) bool {
		return m.Employee.Label == e.Label && m.Insured
	})
	if h.Full.Staff.Refused() {
		return h, premium.Refusals(h.Full.Staff.Notices())
	}
	h.FirstYear = h.Full.FirstYear.Total.Minus(q.FirstYear.Total)
	h.Lines = h.Full.FirstYear.Less(&q.FirstYear)
	h.ArboFee = h.Full.FirstYear.ArboFee.Minus(q.FirstYear.ArboFee)
	h.fullYear(q)
	return h, nil
}

// fullYear is a following year with her employed and fit all of it; the rest of the staff stays as it is.
func (h *Hired) fullYear(q *premium.Quote) {
	e := h.Employee
	e.From, e.Until, e.SickAtStart, e.FitSince = time.Time{}, time.Time{}, false, time.Time{}
	full := q.With(e)
	if full.Staff.Refused() {
		return
	}
	h.FullYear = full.Following.Total.Minus(q.Following.Total)
	h.FullLines = full.Following.Less(&q.Following)
}

// freeLabel is the number of the next employee, or the first after it that nobody has for a label.
func freeLabel(employees []premium.Employee) string {
	taken := map[string]bool{}
	for _, e := range employees {
		taken[e.Label] = true
	}
	number := len(employees) + 1
	for taken[fmt.Sprint(number)] {
		number++
	}
	return fmt.Sprint(number)
}

// crossed are the payroll limits on whose other side the payroll comes to lie.
func crossed(before, after *premium.Staff) []Distance {
	was := payrollBoundaries(before.Limits())
	var found []Distance
	for i, b := range payrollBoundaries(after.Limits()) {
		if b.at == nil || was[i].at == nil {
			continue
		}
		if d := b.distance(); d.Happens != was[i].distance().Happens {
			d.Happens = was[i].up // it has happened
			found = append(found, d)
		}
	}
	return found
}

// newNotices are those of a quote that another does not give. The same notice with other amounts is not new, but a
// threshold is another one by its amount, which stands last.
func newNotices(before, after []premium.Notice) []premium.Notice {
	known := map[string]bool{}
	for _, n := range before {
		known[noticeKey(n)] = true
	}
	var found []premium.Notice
	for _, n := range after {
		if !known[noticeKey(n)] {
			found = append(found, n)
		}
	}
	return found
}

func noticeKey(n premium.Notice) string {
	key := fmt.Sprintf("%s %s %q %s", n.ID, n.Variant, n.Employee, n.Field)
	switch n.ID {
	case premium.AnnualisedPayroll, premium.NearThreshold, premium.UnknownFigure:
		key += fmt.Sprint(n.Args[len(n.Args)-1])
	}
	return key
}
