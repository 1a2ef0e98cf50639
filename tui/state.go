package tui

import (
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// state is a draft with all that follows from it, worked out once per change. Nothing in it is changed afterwards.
type state struct {
	library    *tariffs.Library
	p          *locale.Printer
	draft      premium.Draft
	told       told           // which questions were answered that leave no trace in the draft
	table      *tariffs.Table // of the start date's year; of the assumed start when that year has none; nil: none at all
	tableFault string         // why the start date has no tables
	assumed    bool           // the start date cannot be, and prices are those of the assumed one
	problems   []premium.Problem
	rules      *premium.Staff // what the product refuses or asks, with stand-ins for what is not answered; may be nil
	staff      *premium.Staff // nil while nothing can be priced
	raised     *premium.Staff // refused with wages that the choice of charges raises; nil otherwise
	total      premium.Range
	premium    premium.Range
	costs      *premium.Quote // nil until every choice that has a price is made
	quote      *premium.Quote // nil until everything is answered and nothing refused
	sector     int            // of the UWV, as a wage declaration names it: a suggestion; 0: none
}

// derive works out a draft from elsewhere: an empty one, or that of a request file.
func derive(library *tariffs.Library, p *locale.Printer, draft premium.Draft) *state {
	return deriveFrom(library, p, draft, true)
}

// deriveFrom does so for a draft that somebody wrote, or that an earlier conversation left.
func deriveFrom(library *tariffs.Library, p *locale.Printer, draft premium.Draft, written bool) *state {
	s := deriveTold(library, p, draft, nil)
	if known := s.implied(written); len(known) > 0 {
		return deriveTold(library, p, draft, known)
	}
	return s
}

// deriveTold works out a draft of which is known what else was answered.
func deriveTold(library *tariffs.Library, p *locale.Printer, draft premium.Draft, told told) *state {
	s := &state{library: library, p: p, draft: draft, told: told}
	s.findTable()
	if s.table == nil {
		return s
	}
	s.assess()
	s.price()
	return s
}

// with works out what a new draft makes of the state, in which a question has just been answered; nil: none.
func (s *state) with(draft premium.Draft, answered *question) *state {
	return deriveTold(s.library, s.p, draft, s.told.and(answered)).suggesting(s.sector)
}

// in is the same state for another reader.
func (s *state) in(p *locale.Printer) *state {
	return deriveTold(s.library, p, s.draft, s.told).suggesting(s.sector)
}

// suggesting is a new state with the sector that a wage declaration names.
func (s *state) suggesting(sector int) *state {
	s.sector = sector
	return s
}

// findTable falls back to the assumed start date's year, so that the question of the start date can still be asked, and the
// price of before a start that cannot be still stands.
func (s *state) findTable() {
	table, err := s.library.For(s.draft.Product, s.draft.Start())
	if err != nil {
		s.tableFault = s.noTable(err)
	}
	if err != nil || !s.startHolds(table) {
		s.assumed = true
		table, err = s.library.For(s.draft.Product, premium.FirstOfNextMonth(s.draft.QuoteDate))
	}
	if err == nil {
		s.table = table
	}
}

// startHolds says that the insurance can start on the date that was given.
func (s *state) startHolds(table *tariffs.Table) bool {
	start, quoted, product := s.draft.Start(), s.draft.QuoteDate, table.Product
	return !start.Before(quoted) && !start.After(premium.LatestStart(quoted, product.Start.MonthsAhead)) &&
		!start.Before(product.Eligibility.AvailableFrom)
}

// priced is the draft that is priced: a start that cannot be counts as not given yet.
func (s *state) priced() premium.Draft {
	draft := s.draft
	if s.assumed {
		draft.StartDate = time.Time{}
	}
	return draft
}

func (s *state) noTable(err error) string {
	if missing, ok := err.(*tariffs.NoEditionError); ok {
		return s.p.Text("screen.no_edition", missing.Year, missing.Known[0], missing.Known[len(missing.Known)-1])
	}
	return s.p.Text("screen.no_tables", locale.Clean(err.Error(), 2000))
}

// assess finds out what the product asks and refuses. The rules on payroll and dates are known before all is answered.
func (s *state) assess() {
	_, s.problems = s.draft.Request(s.table)
	if request, problems := s.standIns().Basis(s.table); problems == nil {
		s.rules = premium.Assess(s.table, request)
	}
	s.staff = s.assessed(s.priced())
}

// standIns fills in what is not answered with what no rule stumbles over.
func (s *state) standIns() premium.Draft {
	d := s.draft
	if _, known := s.table.Sectors.ByID(d.Employer.Sector); !known {
		d.Employer.Sector = s.table.Sectors.Sectors[0].ID
	}
	if len(d.Employees) > 0 {
		return d
	}
	if d.Payroll == nil {
		low := premium.Money(1)
		d.Payroll = &low
	}
	if d.Headcount == nil || *d.Headcount < 1 {
		one := 1
		d.Headcount = &one
	}
	return d
}

// price works out what the answers so far cost, and the quote once nothing is open.
func (s *state) price() {
	if s.staff == nil {
		return
	}
	s.total, s.premium = s.staff.Ranges(s.draft.Choices)
	cover, problems := s.draft.Choices.Cover(s.table.Product)
	if problems != nil {
		return
	}
	quote := s.staff.Quote(cover)
	if quote.Staff.Refused() { // charges can be read so that they raise the wages, and with them the payroll
		s.raised = quote.Staff
		return
	}
	if s.costs = &quote; s.problems == nil && s.firstOpen(nil) == nil {
		s.quote = s.costs
	}
}

// objections are what stands in the way of an answer: what the draft's checks find, and what the product refuses.
func (s *state) objections(q *question) []string {
	var found []string
	for _, problem := range s.problems {
		if q.owns(problem.Field) && !unanswered[problem.ID] {
			found = append(found, document.Problem(s.p, problem))
		}
	}
	for _, n := range s.refusals() {
		if q.owns(n.Field) && n.ID != premium.AbsenceNeeded {
			found = append(found, document.Notice(s.p, n))
		}
	}
	if q.id == "start_date" && s.tableFault != "" {
		found = append(found, s.tableFault)
	}
	return found
}

// unanswered are the problems that only say that something is still open.
var unanswered = map[string]bool{"missing": true, "payroll_missing": true}

func (s *state) refusals() []premium.Notice {
	rules := s.rules
	if s.raised != nil {
		rules = s.raised
	}
	if rules == nil {
		return nil
	}
	var found []premium.Notice
	for _, n := range rules.Notices() {
		if n.Severity == premium.Refusal {
			found = append(found, n)
		}
	}
	return found
}

// hindrances are all that keeps the quote away, whichever question they belong to.
func (s *state) hindrances() []string {
	var found []string
	for _, problem := range s.problems {
		found = append(found, document.Problem(s.p, problem))
	}
	for _, n := range s.refusals() {
		found = append(found, document.Notice(s.p, n))
	}
	return found
}
