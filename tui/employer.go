package tui

import (
	"slices"
	"strconv"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"
	"dekking/tui/field"
)

// This file holds the questions about the employer that are not about the price: what is promised to employees, who is
// beyond AOW age, which insurance stood before, what is about to change. A "no" to most of them leaves no trace in the
// draft, so that it was said is kept beside it.

// commonCAO are promises that many collective agreements make, the law's own beside them.
var commonCAO = []tariffs.Coverage{{Year1: 100, Year2: 70}, {Year1: 90, Year2: 80}, {Year1: 100, Year2: 100}}

func hasCAO(s *state) bool { return s.draft.Employer.CAO != nil || s.told["cao"] }

func caoOptions(s *state) []option {
	current := s.draft.Employer.CAO
	none := option{label: s.p.Text("option.cao.none"), short: s.p.Text("option.cao.none.short"), free: true,
		chosen: current == nil && s.told["cao"], put: func(d *premium.Draft) { d.Employer.CAO = nil }}
	options := []option{none}
	for _, promise := range withOwn(commonCAO, current) {
		options = append(options, option{
			label:  s.p.Text("option.coverage", promise.Year1, promise.Year2),
			short:  promise.String(),
			free:   true,
			chosen: current != nil && *current == promise,
			put:    func(d *premium.Draft) { d.Employer.CAO = &promise },
		})
	}
	return options
}

// otherCAO lets any promise be typed.
func otherCAO(s *state) other {
	fits := func(c tariffs.Coverage) bool { return c.Year2 <= c.Year1 }
	take := func(d *premium.Draft, c tariffs.Coverage) { d.Employer.CAO = &c }
	return otherPair(s, "cao", fits, take, locale.Fault{ID: "question.cao.other.fault"})
}

// pensioners are the employees who are beyond AOW age at the start or reach it within the first policy year, by their
// place in the list.
func pensioners(s *state) []int {
	if s.rules == nil || len(s.draft.Employees) == 0 {
		return nil
	}
	var found []int
	for i, m := range s.rules.Members {
		if leaves := m.Employee.Until; !m.Pension.IsZero() && !m.Pension.After(s.rules.Year.Last) &&
			(leaves.IsZero() || !m.Pension.After(leaves)) {
			found = append(found, i)
		}
	}
	return found
}

func asksAOW(s *state) bool {
	return s.table.Product.AfterAOW.Cover == "optional" && len(pensioners(s)) > 0
}

// insuredAOW counts those of them who are insured beyond AOW age.
func insuredAOW(s *state) int {
	n := 0
	for _, i := range pensioners(s) {
		if s.draft.Employees[i].InsureAfterAOW {
			n++
		}
	}
	return n
}

func hasAOW(s *state) bool { return s.told["aow"] || insuredAOW(s) > 0 }

func saidAOW(s *state) string {
	switch n := insuredAOW(s); n {
	case 0:
		return s.p.Text("no")
	case len(pensioners(s)):
		return s.p.Text("yes")
	default:
		return s.p.Text("option.aow.some", n, len(pensioners(s)))
	}
}

// aowOptions insure all of them or none; a list that does it for some can stay as it is.
func aowOptions(s *state) []option {
	all := pensioners(s)
	n := insuredAOW(s)
	set := func(insure bool) func(*premium.Draft) {
		return func(d *premium.Draft) {
			d.Employees = slices.Clone(d.Employees)
			for _, i := range all {
				d.Employees[i].InsureAfterAOW = insure
			}
		}
	}
	options := []option{
		{label: s.p.Text("option.aow.no"), short: s.p.Text("no"), chosen: n == 0 && s.told["aow"], put: set(false)},
		{label: s.p.Plural("option.aow.yes", len(all)), short: s.p.Text("yes"), chosen: n > 0 && n == len(all), put: set(true)},
	}
	if n > 0 && n < len(all) {
		some := s.p.Text("option.aow.some", n, len(all))
		options = append(options, option{label: some, short: some, chosen: true, put: func(*premium.Draft) {}})
	}
	return options
}

func asksPriorCover(s *state) bool { return s.table.Product.Foreseeable.Clause != "no" }

func hasPriorCover(s *state) bool { return s.draft.Employer.PriorCover || s.told["prior_cover"] }

// whyPriorCover says until when the clause would hold.
func whyPriorCover(s *state) string {
	id := "question.prior_cover.clause"
	if s.table.Product.Foreseeable.Clause == "unknown" {
		id += ".unknown"
	}
	return s.p.Plural(id, s.table.Product.Foreseeable.Months)
}

func priorCoverOptions(s *state) []option {
	return yesNo(s, "prior_cover", s.draft.Employer.PriorCover, func(d *premium.Draft, yes bool) { d.Employer.PriorCover = yes })
}

func switchingOptions(s *state) []option {
	return yesNo(s, "switching", s.draft.Employer.SwitchService, func(d *premium.Draft, yes bool) { d.Employer.SwitchService = yes })
}

// moreSwitching is what the insurer does, in the words of the table.
func moreSwitching(s *state) []string {
	return []string{s.table.Product.Switching.Text.In(string(s.p.Language()))}
}

func hasMerger(s *state) bool { return s.draft.Employer.MergerExpected || s.told["merger"] }

func mergerOptions(s *state) []option {
	return yesNo(s, "merger", s.draft.Employer.MergerExpected, func(d *premium.Draft, yes bool) { d.Employer.MergerExpected = yes })
}

// yesNo are the two answers to a question that a draft answers with no until it is told otherwise.
func yesNo(s *state, id string, current bool, set func(*premium.Draft, bool)) []option {
	answer := func(yes bool, word string) option {
		return option{label: s.p.Text("option." + id + "." + word), short: s.p.Text(word), free: true,
			chosen: current == yes && (yes || s.told[id]), put: func(d *premium.Draft) { set(d, yes) }}
	}
	return []option{answer(false, "no"), answer(true, "yes")}
}

// asksAOWWeeks asks for a longer promise than the law's where somebody is insured beyond AOW age: only then it matters.
func asksAOWWeeks(s *state) bool { return asksAOW(s) && insuredAOW(s) > 0 }

func hasAOWWeeks(s *state) bool { return s.draft.Employer.AOWPayWeeks > 0 }

func saidAOWWeeks(s *state) string { return s.p.Plural("weeks", s.draft.Employer.AOWPayWeeks) }

// maxPayWeeks is the longest promise that a request file can hold.
const maxPayWeeks = 520

func aowWeeksFields(now func() *state) []field.Field {
	s := now()
	reading := field.Count(s.p, func(n int) string { return s.p.Plural("weeks", n) })
	reading.Parse = func(text string) (int, *locale.Fault) {
		n, fault := s.p.ParseCount(text)
		if fault == nil && n > maxPayWeeks {
			fault = &locale.Fault{ID: "question.aow_weeks.fault", Args: []string{strconv.Itoa(maxPayWeeks)}}
		}
		return n, fault
	}
	entry := field.NewEntry(s.p, reading).Optional()
	entry.Hint = s.p.Plural("question.aow_weeks.hint", premium.AOWPayWeeks(s.table.Reference.AOWPay, s.draft.Start()))
	if s.draft.Employer.AOWPayWeeks > 0 {
		entry.Set(s.draft.Employer.AOWPayWeeks)
	}
	return []field.Field{entry}
}

func takeAOWWeeks(_ *state, d *premium.Draft, fields []field.Field) {
	d.Employer.AOWPayWeeks = 0
	if entry := fields[0].(*field.Entry[int]); !entry.Empty() {
		d.Employer.AOWPayWeeks, _ = entry.Value()
	}
}
