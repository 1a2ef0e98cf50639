package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"dekking/tariffs"
)

// product shows every figure and condition of an edition, in the order of the file.
func (pg *page) product(p *tariffs.Product) {
	pg.section(pg.p.Text("table.product", pg.text(p.Name), p.ID, p.Year))
	pg.fact("rates", pg.text(p.Rates))
	pg.fact("schema", strconv.Itoa(p.Schema))
	pg.eligibility(p)
	pg.absence(p)
	pg.choices(p)
	pg.percentage(p.Percentage)
	pg.clauses(p)
	pg.changes(p.Changes)
	pg.services(p.Services)
	pg.exclusions(p.Exclusions)
	pg.duties(p.Duties)
	pg.demands(p.Demands)
	pg.steps(p.Steps)
	for _, reading := range p.Readings {
		pg.reading(reading)
	}
	pg.sources(p.Sources)
}

// eligibility is for whom, from when, and for which wages and fee.
func (pg *page) eligibility(p *tariffs.Product) {
	pg.titled("eligibility", p.Eligibility.Origin)
	pg.fact("payroll_maximum", pg.amount(p.Eligibility.PayrollMaximum))
	pg.fact("alternative", pg.text(p.Eligibility.Alternative))
	pg.fact("available_from", pg.p.Date(p.Eligibility.AvailableFrom))
	pg.titled("start", p.Start.Origin)
	pg.fact("months_ahead", strconv.Itoa(p.Start.MonthsAhead))
	pg.titled("wage", p.Wage.Origin)
	pg.fact("wage_minimum", pg.amount(p.Wage.Minimum))
	pg.fact("wage_maximum", pg.amount(p.Wage.Maximum))
	pg.fact("definition", pg.text(p.Wage.Definition))
	pg.titled("arbo_fee", p.ArboFee.Origin)
	pg.fact("rate", pg.percent(p.ArboFee.Rate))
	pg.fact("fee_minimum", pg.amount(p.ArboFee.Minimum))
	pg.fact("fee_maximum", pg.amount(p.ArboFee.Maximum))
	pg.fact("vat", pg.percent(p.ArboFee.VAT))
}

// absence is when own absence counts, and how far.
func (pg *page) absence(p *tariffs.Product) {
	pg.titled("absence", p.Absence.Origin)
	pg.fact("ask_above", pg.amount(p.Absence.AskAbove))
	pg.fact("absence_years", strconv.Itoa(p.Absence.Years))
	pg.fact("cap", pg.percent(p.Absence.Cap))
	pg.titled("credibility", p.Credibility.Origin)
	pg.fact("year_weights", each(pg, p.Credibility.YearWeights, strconv.Itoa))
	for _, point := range p.Credibility.Points {
		pg.row(pg.p.Text("table.employees", point.Employees), pg.percent(point.Weight))
	}
	pg.fact("tail", pg.number(p.Credibility.Tail))
}

// choices are what can be chosen, and what it costs or saves.
func (pg *page) choices(p *tariffs.Product) {
	pg.titled("coverage", p.Coverage.Origin)
	pg.fact("options", each(pg, p.Coverage.Options, tariffs.Coverage.String))
	if rule := p.Coverage; rule.Highest > 0 {
		pg.fact("free_choice", pg.p.Text("table.free_coverage", rule.Lowest, rule.Highest))
	}
	pg.titled("eigenrisico", p.Eigenrisico.Origin)
	pg.fact("options", each(pg, p.Eigenrisico.Options, pg.period))
	if rule := p.Eigenrisico; rule.HighestDays > 0 {
		pg.fact("free_choice", pg.p.Text("table.free_days", rule.LowestDays, rule.HighestDays))
	}
	pg.titled("term", p.Term.Origin)
	for _, term := range p.Term.Options {
		pg.row(pg.p.Text("table.years", term.Years), pg.p.Text("table.discount", pg.percent(term.FirstYearDiscount)))
	}
	pg.titled("employer_charges", p.Charges.Origin)
	pg.fact("options", each(pg, p.Charges.Options, pg.percent))
	pg.settlement(p.Settlement)
	pg.titled("payment", p.Payment.Origin)
	for _, payment := range p.Payment.Options {
		pg.row(pg.payment(payment.ID), pg.p.Text("table.instalments", payment.PerYear, pg.percent(payment.Surcharge)))
		if payment.Mandate {
			pg.line("table.mandate")
		}
	}
	if methods := p.Payment.Methods; len(methods) > 0 {
		pg.fact("methods", each(pg, methods, func(id string) string { return pg.word("method.", id) }))
	}
	pg.discount(p.PackageDiscount)
}

func (pg *page) payment(id string) string { return pg.word("per.", strings.ReplaceAll(id, "-", "_")) }

func (pg *page) settlement(rule *tariffs.Settlement) {
	if rule == nil {
		pg.section(pg.p.Text("table.section.settlement"))
		pg.line("table.not_offered")
		return
	}
	pg.titled("settlement", rule.Origin)
	pg.fact("points", pg.percent(rule.Points))
}

func (pg *page) discount(rule *tariffs.PackageDiscount) {
	if rule == nil {
		pg.section(pg.p.Text("table.section.package_discount"))
		pg.line("table.not_offered")
		return
	}
	pg.titled("package_discount", rule.Origin)
	pg.fact("discount_maximum", pg.percent(rule.Maximum))
	pg.fact("covers", each(pg, rule.Covers, func(id string) string { return pg.word("package.", id) }))
}

func (pg *page) percentage(rule tariffs.PercentageRule) {
	pg.titled("percentage", rule.Origin)
	pg.fact("method", pg.word("table.method.", rule.Method))
	if rule.Loading.Known || rule.Loading.Unknown {
		pg.fact("loading", pg.number(rule.Loading))
	}
	pg.fact("fixed_for", pg.word("table.fixed_for.", rule.FixedFor))
	for _, cell := range rule.Cells {
		label := fmt.Sprintf("%s, %s, %s", cell.Sector, cell.Coverage, pg.period(cell.Eigenrisico))
		pg.row(label, pg.percent(cell.Percentage))
	}
}

// clauses are the conditions that are no figures.
func (pg *page) clauses(p *tariffs.Product) {
	pg.titled("state_pension", p.AfterAOW.Origin)
	pg.fact("after_aow", pg.word("table.after_aow.", p.AfterAOW.Cover))
	pg.titled("foreseeable", p.Foreseeable.Origin)
	pg.fact("clause", pg.word("table.clause.", p.Foreseeable.Clause))
	pg.fact("clause_months", strconv.Itoa(p.Foreseeable.Months))
	pg.titled("cancellation", p.Cancellation.Origin)
	pg.fact("notice_months", pg.noticeMonths(p.Cancellation.NoticeMonths))
	pg.fact("how", pg.text(p.Cancellation.How))
	pg.titled("guarantee", p.Guarantee.Origin)
	pg.fact("condition", pg.text(p.Guarantee.Condition))
	if p.Switching != nil {
		pg.titled("switching", p.Switching.Origin)
		pg.fact("switching", pg.text(p.Switching.Text))
	}
}

// noticeMonths: no source says "none", so 0 is that it says nothing.
func (pg *page) noticeMonths(months int) string {
	if months == 0 {
		return pg.p.Text("table.not_stated")
	}
	return strconv.Itoa(months)
}

// services are what the arbo service and the insurer offer.
func (pg *page) services(services []tariffs.Service) {
	for _, service := range services {
		pg.section(pg.p.Text("table.service", pg.text(service.Name), service.ID))
		pg.origin(service.Origin)
		pg.indented(pg.text(service.Text), 2)
		if service.URL != "" {
			pg.indented(service.URL, 4)
		}
	}
}

// steps are what the service does, and when.
func (pg *page) steps(steps []tariffs.Step) {
	for _, step := range steps {
		pg.section(pg.p.Text("table.step", step.Week, pg.text(step.Who)))
		pg.origin(step.Origin)
		pg.indented(pg.text(step.Text), 2)
	}
}

// reading is a rule that the documents leave open: the reading chosen, why, and the others.
func (pg *page) reading(r tariffs.Reading) {
	pg.section(pg.p.Text("table.reading", pg.text(r.Question), r.ID))
	pg.origin(r.Origin)
	pg.fact("chosen", r.Chosen)
	for _, alternative := range r.Alternatives {
		pg.row(alternative.ID, pg.text(alternative.Text))
	}
	pg.fact("why", pg.text(r.Why))
}

// sources describes the sources that the sections name.
func (pg *page) sources(sources map[string]tariffs.Source) {
	pg.section(pg.p.Text("table.section.sources"))
	for _, id := range slices.Sorted(maps.Keys(sources)) {
		source := sources[id]
		pg.indented(id+": "+source.Title, 2)
		pg.indented(source.URL, 4)
		pg.indented(pg.p.Text("table.source_dates", pg.dated(source.Published), source.Checked), 4)
	}
}

func (pg *page) dated(published string) string {
	if published == "undated" {
		return pg.p.Text("table.undated")
	}
	return published
}
