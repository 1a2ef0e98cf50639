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
	pg.part("product", pg.p.Text("table.product", pg.text(p.Name), p.ID, p.Year))
	pg.fact("rates", p.Rates)
	pg.fact("schema", p.Schema)
	pg.eligibility(p)
	pg.absence(p)
	pg.choices(p)
	pg.percentage(p.Percentage)
	pg.clauses(p)
	pg.changes(p.Changes)
	pg.providers(p.Providers)
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
	pg.fact("payroll_maximum", p.Eligibility.PayrollMaximum)
	pg.fact("alternative", p.Eligibility.Alternative)
	pg.fact("available_from", pg.p.Date(p.Eligibility.AvailableFrom))
	pg.titled("start", p.Start.Origin)
	pg.fact("months_ahead", p.Start.MonthsAhead)
	pg.titled("wage", p.Wage.Origin)
	pg.fact("wage_minimum", p.Wage.Minimum)
	pg.fact("wage_maximum", p.Wage.Maximum)
	pg.fact("definition", p.Wage.Definition)
	pg.titled("arbo_fee", p.ArboFee.Origin)
	pg.fact("rate", p.ArboFee.Rate)
	pg.fact("fee_minimum", p.ArboFee.Minimum)
	pg.fact("fee_maximum", p.ArboFee.Maximum)
	pg.fact("vat", p.ArboFee.VAT)
}

// absence is when own absence counts, and how far.
func (pg *page) absence(p *tariffs.Product) {
	pg.titled("absence", p.Absence.Origin)
	pg.fact("ask_above", p.Absence.AskAbove)
	pg.fact("absence_years", p.Absence.Years)
	pg.fact("cap", p.Absence.Cap)
	pg.titled("credibility", p.Credibility.Origin)
	pg.fact("year_weights", each(pg, p.Credibility.YearWeights, strconv.Itoa))
	for _, point := range p.Credibility.Points {
		pg.row("weight."+strconv.Itoa(point.Employees), pg.p.Text("table.employees", point.Employees), point.Weight)
	}
	pg.fact("tail", p.Credibility.Tail)
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
		discount := spoken{pg.p.Text("table.discount", pg.percent(term.FirstYearDiscount)), term.FirstYearDiscount}
		pg.row("years."+strconv.Itoa(term.Years), pg.p.Text("table.years", term.Years), discount)
	}
	pg.titled("employer_charges", p.Charges.Origin)
	pg.fact("options", each(pg, p.Charges.Options, pg.percent))
	pg.settlement(p.Settlement)
	pg.titled("payment", p.Payment.Origin)
	for _, payment := range p.Payment.Options {
		surcharge := spoken{pg.p.Text("table.instalments", payment.PerYear, pg.percent(payment.Surcharge)), payment.Surcharge}
		pg.row(payment.ID, pg.payment(payment.ID), surcharge)
		if payment.Mandate {
			pg.remark("mandate")
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
		pg.untitled("settlement", "not_offered")
		return
	}
	pg.titled("settlement", rule.Origin)
	pg.fact("points", rule.Points)
}

func (pg *page) discount(rule *tariffs.PackageDiscount) {
	if rule == nil {
		pg.untitled("package_discount", "not_offered")
		return
	}
	pg.titled("package_discount", rule.Origin)
	pg.fact("discount_maximum", rule.Maximum)
	pg.fact("covers", each(pg, rule.Covers, func(id string) string { return pg.word("package.", id) }))
}

func (pg *page) percentage(rule tariffs.PercentageRule) {
	pg.titled("percentage", rule.Origin)
	pg.fact("method", pg.word("table.method.", rule.Method))
	if rule.Loading.Known || rule.Loading.Unknown {
		pg.fact("loading", rule.Loading)
	}
	pg.fact("fixed_for", pg.word("table.fixed_for.", rule.FixedFor))
	for _, cell := range rule.Cells {
		label := fmt.Sprintf("%s, %s, %s", cell.Sector, cell.Coverage, pg.period(cell.Eigenrisico))
		pg.row(fmt.Sprintf("%s.%s.%s", cell.Sector, cell.Coverage, cell.Eigenrisico), label, cell.Percentage)
	}
}

// clauses are the conditions that are no figures.
func (pg *page) clauses(p *tariffs.Product) {
	pg.titled("state_pension", p.AfterAOW.Origin)
	pg.fact("after_aow", pg.word("table.after_aow.", p.AfterAOW.Cover))
	pg.titled("foreseeable", p.Foreseeable.Origin)
	pg.fact("clause", pg.word("table.clause.", p.Foreseeable.Clause))
	pg.fact("clause_months", p.Foreseeable.Months)
	pg.titled("cancellation", p.Cancellation.Origin)
	pg.fact("notice_months", pg.noticeMonths(p.Cancellation.NoticeMonths))
	pg.fact("how", p.Cancellation.How)
	pg.titled("guarantee", p.Guarantee.Origin)
	pg.fact("condition", p.Guarantee.Condition)
	if p.Switching != nil {
		pg.titled("switching", p.Switching.Origin)
		pg.fact("switching", p.Switching.Text)
	}
}

// noticeMonths: no source says "none", so 0 is that it says nothing.
func (pg *page) noticeMonths(months int) string {
	if months == 0 {
		return pg.p.Text("table.not_stated")
	}
	return strconv.Itoa(months)
}

// providers are the occupational-health services that go with the product.
func (pg *page) providers(providers []tariffs.Provider) {
	for _, provider := range providers {
		pg.section(pg.p.Text("table.provider", pg.text(provider.Name), provider.ID))
		pg.origin(provider.Origin)
		pg.indented(pg.text(provider.Text), 2)
	}
}

// services are what the arbo service and the insurer offer.
func (pg *page) services(services []tariffs.Service) {
	for _, service := range services {
		pg.part("service."+service.ID, pg.p.Text("table.service", pg.text(service.Name), service.ID))
		pg.origin(service.Origin)
		pg.prose(pg.text(service.Text))
		if service.URL != "" {
			pg.indented(service.URL, 4)
		}
	}
}

// steps are what the service does, and when.
func (pg *page) steps(steps []tariffs.Step) {
	for i, step := range steps {
		pg.part("step."+strconv.Itoa(i+1), pg.p.Text("table.step", step.Week, pg.text(step.Who)))
		pg.origin(step.Origin)
		pg.prose(pg.text(step.Text))
	}
}

// reading is a rule that the documents leave open: the reading chosen, why, and the others.
func (pg *page) reading(r tariffs.Reading) {
	pg.part("reading."+r.ID, pg.p.Text("table.reading", pg.text(r.Question), r.ID))
	pg.origin(r.Origin)
	pg.fact("chosen", r.Chosen)
	for _, alternative := range r.Alternatives {
		pg.row(alternative.ID, alternative.ID, alternative.Text)
	}
	pg.fact("why", r.Why)
}

// sources describes the sources that the sections name.
func (pg *page) sources(sources map[string]tariffs.Source) {
	pg.named = sources
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
