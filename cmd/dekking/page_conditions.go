package main

import (
	"dekking/premium/document"
	"dekking/tariffs"
)

// changes are the causes that move the premium after the first year, where the source names them.
func (pg *page) changes(rule *tariffs.PremiumChanges) {
	if rule == nil {
		pg.untitled("premium_changes", "not_stated")
		return
	}
	pg.titled("premium_changes", rule.Origin)
	pg.fact("causes", rule.Causes)
}

// exclusions are the cases in which the insurer does not pay.
func (pg *page) exclusions(exclusions []tariffs.Exclusion) {
	for _, exclusion := range exclusions {
		pg.part("exclusion."+exclusion.ID, pg.p.Text("table.exclusion", pg.text(exclusion.Name), exclusion.ID))
		pg.origin(exclusion.Origin)
		pg.prose(pg.text(exclusion.Text))
	}
}

// duties are what the policy asks of the employer, for which choices, and the time there is for it.
func (pg *page) duties(duties []tariffs.Duty) {
	for _, duty := range duties {
		pg.part("duty."+duty.ID, pg.p.Text("table.duty", pg.text(duty.Name), duty.ID))
		pg.origin(duty.Origin)
		pg.fact("duty_when", pg.word("table.duty_when.", string(duty.When)))
		deadline := document.Deadline(pg.p, duty)
		if deadline == "" {
			deadline = pg.p.Text("table.not_stated")
		}
		pg.fact("deadline", deadline)
		pg.prose(pg.text(duty.Text))
	}
}

// demands are what the insurer asks with an application, and of which employers.
func (pg *page) demands(demands []tariffs.Demand) {
	for _, demand := range demands {
		pg.section(pg.p.Text("table.demand", pg.text(demand.Name), demand.ID))
		pg.origin(demand.Origin)
		pg.fact("demand_when", pg.word("table.demand_when.", string(demand.When)))
		pg.indented(pg.text(demand.Text), 2)
	}
}
