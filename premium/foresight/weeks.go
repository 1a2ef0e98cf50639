package foresight

import (
	"time"

	"dekking/tariffs"
)

// Step is something that must or will be done at a point of an illness: a duty of the Wet verbetering poortwachter, a duty
// of the policy, or what the product's service does.
type Step struct {
	Kind      StepKind
	Week      int       // of illness
	Day       time.Time // on which it arises
	Deadline  time.Time // last day that will do; zero: the source gives none
	Who       tariffs.Text
	Text      tariffs.Text
	Basis     string // article of law
	Source    *tariffs.Source
	Certainty tariffs.Certainty
}

// StepKind says whose step it is.
type StepKind string

// The kinds of steps.
const (
	ByLaw     StepKind = "law"
	ByPolicy  StepKind = "policy"
	ByService StepKind = "service"
)

// sickReports is the duty of the policy to report illness.
const sickReports = "sick_reports"

// steps are those that fall on a day of illness. A duty stands on its last day; one with weeks of room on the first of
// them.
func (w *walk) steps(day time.Time) []Step {
	var found []Step
	table := w.t.q.Staff.Table
	if w.ill == 1 {
		found = append(found, reports(table.Product, day)...)
	}
	rule := table.Reference.Poortwachter
	for _, m := range rule.Steps {
		arises, last := daysOf(m)
		if w.ill == arises {
			found = append(found, Step{Kind: ByLaw, Week: m.Week, Day: day, Deadline: day.AddDate(0, 0, last-arises),
				Who: m.Who, Text: m.Text, Basis: m.Basis, Source: rule.Source, Certainty: rule.Certainty})
		}
	}
	for _, s := range table.Product.Steps {
		if w.ill == firstDay(s.Week) {
			found = append(found, Step{Kind: ByService, Week: s.Week, Day: day, Who: s.Who, Text: s.Text,
				Source: s.Source, Certainty: s.Certainty})
		}
	}
	return found
}

// reports is the policy's duty to report an illness, within working days where its source gives them.
func reports(p *tariffs.Product, day time.Time) []Step {
	var found []Step
	for _, d := range p.Duties {
		if d.ID != sickReports {
			continue
		}
		step := Step{Kind: ByPolicy, Week: 1, Day: day, Who: d.Name, Text: d.Text, Source: d.Source, Certainty: d.Certainty}
		if d.WorkingDays > 0 {
			step.Deadline = workdaysAfter(day, d.WorkingDays)
		}
		found = append(found, step)
	}
	return found
}

// daysOf are the day of illness on which a milestone is told and its last day. "After week 42, in week 43 at the latest" is
// the first day after 42 weeks (ZW 38): the law says so, and the week after it would be too late.
func daysOf(m tariffs.Milestone) (arises, last int) {
	last = max(1, m.Latest*daysOfAWeek)
	switch {
	case m.Latest == m.Week+1:
		last = m.Week*daysOfAWeek + 1
	case m.Latest > m.Week:
		return firstDay(m.Week), last
	}
	return last, last
}

// firstDay is the day of illness on which a week begins; the report stands before the first week.
func firstDay(week int) int { return max(week-1, 0)*daysOfAWeek + 1 }

// workdaysAfter is the last of a number of working days after a day.
func workdaysAfter(day time.Time, count int) time.Time {
	for count > 0 {
		day = day.AddDate(0, 0, 1)
		if day.Weekday() != time.Saturday && day.Weekday() != time.Sunday {
			count--
		}
	}
	return day
}
