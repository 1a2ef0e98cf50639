package main

import (
	"maps"
	"slices"
	"strconv"
	"time"

	"dekking/tariffs"
)

// reference shows a year's law and statistics, in the order of the file.
func (pg *page) reference(r *tariffs.Reference, sectors *tariffs.Sectors) {
	pg.part("reference", pg.p.Text("table.reference", r.Year))
	pg.fact("schema", r.Schema)
	pg.sectorAbsence(r.Absence, sectors)
	pg.shares(r.Shares)
	pg.wages(r)
	pg.pension(r)
	pg.poortwachter(r.Poortwachter)
	pg.sources(r.Sources)
}

func (pg *page) sectorAbsence(a tariffs.SectorAbsence, sectors *tariffs.Sectors) {
	pg.titled("sector_absence", a.Origin)
	pg.fact("calendar_year", a.Year)
	for _, sector := range sectors.Sectors {
		if figure, ok := a.Sector[sector.ID]; ok {
			pg.row(sector.ID, sector.ID, spoken{pg.percent(figure) + "  " + pg.text(sector.Name), figure})
		}
	}
	names := map[string]string{}
	for _, size := range sectors.Sizes {
		names[size.ID] = pg.text(size.Name)
	}
	for _, id := range slices.Sorted(maps.Keys(a.Size)) {
		pg.row(id, id, spoken{pg.percent(a.Size[id]) + "  " + names[id], a.Size[id]})
	}
}

func (pg *page) shares(s tariffs.AbsenceShares) {
	pg.titled("shares", s.Origin)
	for _, share := range s.Year1 {
		pg.row("share_year1."+share.Eigenrisico.String(), pg.p.Text("table.share_year1", pg.period(share.Eigenrisico)), share.Share)
	}
	pg.fact("share_year2", s.Year2)
}

// wages are the bounds and duties in money.
func (pg *page) wages(r *tariffs.Reference) {
	pg.titled("premium_wage", r.PremiumWage.Origin)
	pg.fact("premium_wage_maximum", r.PremiumWage.Maximum)
	pg.titled("employer_premiums", r.EmployerPremiums.Origin)
	pg.fact("small_permanent", r.EmployerPremiums.Small)
	pg.titled("minimum_wage", r.MinimumWage.Origin)
	for _, wage := range r.MinimumWage.From {
		pg.row("from."+wage.Date.Format(time.DateOnly), pg.p.Text("table.from", wage.Date), pg.minimumWage(wage))
	}
	pg.titled("wage_pay", r.WagePay.Origin)
	pg.fact("pay_weeks", r.WagePay.Weeks)
	pg.fact("pay_share", r.WagePay.Share)
	pg.titled("workdays", r.Workdays.Origin)
	pg.fact("per_year", r.Workdays.PerYear)
	pg.fact("per_week", r.Workdays.PerWeek)
}

func (pg *page) minimumWage(wage tariffs.MinimumWageFrom) spoken {
	if wage.PerHour.Known || wage.PerHour.Unknown {
		return spoken{pg.p.Text("table.wage_per_hour", pg.amount(wage.PerHour), wage.FromAge), wage.PerHour}
	}
	return spoken{pg.p.Text("table.wage_per_month", pg.amount(wage.PerMonth), wage.FromAge), wage.PerMonth}
}

func (pg *page) pension(r *tariffs.Reference) {
	pg.titled("aow_age", r.StatePension.Origin)
	for _, age := range r.StatePension.Ages {
		pg.row(strconv.Itoa(age.Year), strconv.Itoa(age.Year), pg.p.Text("table.age", age.Years, age.Months))
	}
	pg.titled("aow_pay", r.AOWPay.Origin)
	for _, period := range r.AOWPay.Weeks {
		pg.row("from."+period.From.Format(time.DateOnly), pg.p.Text("table.from", period.From), pg.p.Plural("weeks", period.Weeks))
	}
}

func (pg *page) poortwachter(law tariffs.Poortwachter) {
	pg.titled("poortwachter", law.Origin)
	for _, step := range law.Steps {
		pg.row("week."+strconv.Itoa(step.Week), pg.milestoneWeek(step), pg.text(step.Who)+": "+pg.text(step.Text)+" ("+step.Basis+")")
	}
}

func (pg *page) milestoneWeek(step tariffs.Milestone) string {
	if step.Latest == step.Week {
		return pg.p.Text("table.week", step.Week)
	}
	return pg.p.Text("table.week_to", step.Week, step.Latest)
}
