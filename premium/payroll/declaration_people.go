package payroll

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"dekking/premium"
)

// joinEmployments makes one person of the periods of each employment, in the order in which they first appear.
func (r *ledger) joinEmployments() {
	r.control()
	of := map[employment][]*income{}
	for _, s := range r.standing {
		for key, i := range s.incomes {
			of[key] = append(of[key], i)
		}
	}
	all := make([][]*income, 0, len(of))
	for _, incomes := range of {
		slices.SortFunc(incomes, inTime)
		all = append(all, incomes)
	}
	slices.SortFunc(all, func(a, b []*income) int { return inTime(a[0], b[0]) })
	newest := r.newestPeriods()
	for _, incomes := range all {
		r.join(incomes, newest)
	}
	slices.SortFunc(r.leftOut, func(a, b LeftOut) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row))
	})
}

func inTime(a, b *income) int {
	return cmp.Or(cmp.Compare(a.part.order, b.part.order), cmp.Compare(a.row, b.row))
}

// newestPeriods gives the newest period that every employer declared.
func (r *ledger) newestPeriods() map[identity]premium.Period {
	newest := map[identity]premium.Period{}
	for key := range r.standing {
		if key.period.Last.After(newest[key.taxNumber].Last) {
			newest[key.taxNumber] = key.period
		}
	}
	return newest
}

// join makes a person of the periods of one employment, or leaves them out with the reason.
func (r *ledger) join(incomes []*income, newest map[identity]premium.Period) {
	incomes = r.leaveOutIf(incomes, func(i *income) (string, any) { return "income_kind", quoted(i.kind) },
		func(i *income) bool { return !i.isEmployment() })
	if len(incomes) == 0 {
		return
	}
	last := incomes[len(incomes)-1]
	if until := last.until; !until.IsZero() && until.Before(r.settings.Start) {
		r.leaveOutIf(incomes, func(*income) (string, any) { return "left", until }, func(*income) bool { return true })
		return
	}
	incomes = r.leaveOutIf(incomes, func(i *income) (string, any) { return "older_year", i.year() },
		func(i *income) bool { return i.year() != last.year() })
	incomes = r.leaveOutIf(incomes, func(i *income) (string, any) { return "other_period", i.part.period.First },
		func(i *income) bool { return i.part.kind != last.part.kind })
	p := r.person(incomes)
	if period := newest[last.part.taxNumber]; period.Last.After(last.part.period.Last) && last.until.IsZero() {
		p.note(last, "not_in_newest", period.First, period.Last)
	}
	r.people = append(r.people, p)
	r.year = max(r.year, last.year())
}

// leaveOutIf leaves out the periods of which something is so, and gives the others.
func (r *ledger) leaveOutIf(incomes []*income, why func(*income) (reason string, arg any), so func(*income) bool) []*income {
	var rest []*income
	for _, i := range incomes {
		if !so(i) {
			rest = append(rest, i)
			continue
		}
		reason, arg := why(i)
		r.leaveOut(i.origin(), reason, arg)
	}
	return rest
}

// person is made of the periods of one kind and one year. The newest one says who and what somebody is.
func (r *ledger) person(incomes []*income) person {
	last := incomes[len(incomes)-1]
	p := person{identity: last.employment.person, number: last.number, name: last.name}
	p.employee = premium.Employee{Born: last.born, Hours: last.hours, DGA: last.isDGA(), Until: last.until}
	if start := r.settings.Start; !start.IsZero() && last.from.After(start) {
		p.employee.From = last.from
	}
	for _, i := range incomes {
		p.rows = append(p.rows, i.origin())
		p.faults = append(p.faults, i.wageFaults()...)
	}
	p.faults = append(p.faults, last.otherFaults()...)
	p.judgeInsurance(last, r.settings.Start)
	if !slices.ContainsFunc(p.faults, ofWage) {
		p.setWage(incomes)
	}
	return p
}

func ofWage(f Fault) bool { return f.Field == "wage" }

// wageFaults are the faults in the wage of a period. The declarations of a DGA give no SV-loon, so one that is missing is
// no fault.
func (i *income) wageFaults() []Fault {
	return slices.DeleteFunc(slices.Clone(i.faults), func(f Fault) bool {
		return !ofWage(f) || i.isDGA() && f.ID == "declared_missing"
	})
}

func (i *income) otherFaults() []Fault { return slices.DeleteFunc(slices.Clone(i.faults), ofWage) }

// note adds a note about the person.
func (p *person) note(i *income, id string, args ...any) {
	p.notes = append(p.notes, Note{Origin: i.origin(), ID: id, Args: args})
}

// The ages that tell whether a birth date goes with what the declaration says of AOW: the AOW age was 66 in 2018 and will
// be 67 years and 3 months.
const (
	leastAOWAge = 66
	mostAOWAge  = 68
)

// judgeInsurance reads from the indications for the WAO/WIA, WW and ZW who pays no Dutch premiums and who has reached AOW
// age: an AOW'er is insured for the ZW only.
func (p *person) judgeInsurance(last *income, start time.Time) {
	if last.isDGA() || last.insured[forDisability] != "N" || last.insured[forUnemployment] != "N" {
		return
	}
	day := last.part.period.Last
	if start.After(day) {
		day = start
	}
	switch sickness := last.insured[forSickness]; {
	case sickness == "N" && !last.born.IsZero() && !last.born.AddDate(mostAOWAge, 0, 0).After(day):
		p.note(last, "no_premiums_aow")
	case sickness == "N":
		p.employee.NoNLPremiums = true
		p.note(last, "no_premiums")
	case sickness == "J" && last.born.IsZero():
		p.note(last, "aow_without_birth")
	case sickness == "J" && last.born.AddDate(leastAOWAge, 0, 0).After(day):
		p.note(last, "aow_too_young", leastAOWAge)
	}
}

// remarkOnAll says what is to be known of the declarations together.
func (r *ledger) remarkOnAll(parts []*declaration) {
	numbers := map[identity]bool{}
	for _, p := range parts {
		numbers[p.taxNumber] = true
		r.employer = cmp.Or(p.employer, r.employer)
	}
	if len(numbers) > 1 {
		r.notes = append(r.notes, Note{ID: "several_employers", Args: []any{len(numbers)}})
	}
	r.chooseSector()
	for key, s := range r.standing {
		if !s.whole {
			r.notes = append(r.notes, Note{ID: "correction_only", Args: []any{key.period.First, key.period.Last}})
		}
	}
	if n := r.notUsed(); n > 0 {
		r.notes = append(r.notes, Note{ID: "older_year", Args: []any{n, r.year}})
	}
	slices.SortStableFunc(r.notes, compareNotes)
}

// notUsed counts the rows of older years.
func (r *ledger) notUsed() (n int) {
	for _, l := range r.leftOut {
		if l.Reason == "older_year" {
			n++
		}
	}
	return n
}

func compareNotes(a, b Note) int {
	order := cmp.Or(strings.Compare(a.ID, b.ID), strings.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row))
	if order == 0 && len(a.Args) > 0 {
		if x, ok := a.Args[0].(time.Time); ok {
			return x.Compare(b.Args[0].(time.Time))
		}
	}
	return order
}
