package foresight

import (
	"time"

	"dekking/premium"
	"dekking/tariffs"
)

// member is what happens to one insured employee: entry after an illness, joining, leaving and AOW age.
func (d *dates) member(m premium.Member) {
	e := m.Employee
	if e.SickAtStart {
		d.add(Event{ID: "entry", Day: m.Period.First, Employee: e.Label}, tariffs.Origin{Certainty: tariffs.Derived})
	}
	year := d.q.Staff.Year
	if e.From.After(year.First) && !e.From.After(year.Last) {
		d.joins(m)
	}
	if !e.Until.IsZero() && !e.Until.Before(year.First) && e.Until.Before(year.Last) {
		d.reported("report_leaver", tariffs.LeaversDuty, e.Label, e.Until)
	}
	if !m.Pension.IsZero() && m.Pension.After(d.start) && !m.Pension.After(d.end) {
		d.pension(m)
	}
}

// joins is the report of a joiner, and the clause that runs for him from his first day whatever the prior cover (inventory
// 58).
func (d *dates) joins(m premium.Member) {
	d.reported("report_joiner", tariffs.JoinersDuty, m.Employee.Label, m.Employee.From)
	if rule := d.p.Foreseeable; rule.Clause == "yes" {
		d.add(Event{ID: "clause_joiner", Day: m.Employee.From, Until: d.q.Staff.ClauseEnd(m), Employee: m.Employee.Label}, rule.Origin)
	}
}

// reported is the time for reporting something that happens on a day; one day where the source gives no time.
func (d *dates) reported(id, duty, employee string, day time.Time) {
	for _, rule := range d.p.Duties {
		if rule.ID != duty || !rule.Holds(d.q.Cover.Settlement) {
			continue
		}
		e := Event{ID: id, Day: day, Employee: employee, Args: []any{day}}
		if rule.Days > 0 {
			e.Until = premium.Deadline(day, rule.Days)
		}
		d.add(e, rule.Origin)
	}
}

// pension is the day on which AOW age is reached within the term: the cover ends, or goes on by choice (inventory 100,
// 155).
func (d *dates) pension(m premium.Member) {
	id := "pension"
	if m.Employee.InsureAfterAOW && d.p.AfterAOW.Cover == "optional" {
		id = "pension_insured"
	}
	rule := d.q.Staff.Table.Reference.StatePension
	d.add(Event{ID: id, Day: m.Pension, Employee: m.Employee.Label}, rule.Origin)
}

// duties are those whose days run from what may happen: an illness, a change of wage, somebody who joins or leaves.
func (d *dates) duties() {
	for _, rule := range d.p.Duties {
		if rule.Holds(d.q.Cover.Settlement) && rule.Days+rule.WorkingDays > 0 {
			d.add(Event{ID: "duty", Args: []any{rule}}, rule.Origin)
		}
	}
}
