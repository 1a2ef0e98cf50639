package premium_test

import (
	"fmt"
	"testing"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// day is a date of the tests.
func day(year int, month time.Month, number int) time.Time {
	return time.Date(year, month, number, 0, 0, 0, 0, time.UTC)
}

// dec reads a decimal of the tests.
func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

// anyTable draws one of the shipped editions.
func anyTable(t *rapid.T, tables []*tariffs.Table) *tariffs.Table {
	return rapid.SampledFrom(tables).Draw(t, "edition")
}

// anyRequest draws a staff that works the whole year or a part of it, quoted a month ahead.
func anyRequest(t *rapid.T, table *tariffs.Table) premium.Request {
	start := day(table.Product.Year, time.Month(rapid.IntRange(1, 12).Draw(t, "month")), 1)
	quoted := start.AddDate(0, -1, 0)
	request := premium.Request{QuoteDate: quoted, StartDate: start,
		Employer: premium.Employer{Sector: rapid.SampledFrom([]string{"bouw", "horeca", "totaal", "zorg-welzijn"}).Draw(t, "sector")},
		Absence:  anyAbsence(t, quoted.Year())}
	for i := range rapid.IntRange(1, 12).Draw(t, "employees") {
		request.Employees = append(request.Employees, anyEmployee(t, fmt.Sprint("E", i), start))
	}
	request.Employees[0].From, request.Employees[0].Until = time.Time{}, time.Time{} // a staff that can be insured
	return request
}

func anyAbsence(t *rapid.T, year int) map[int]decimal.Decimal {
	absence := map[int]decimal.Decimal{}
	for back := 1; back <= 3; back++ {
		absence[year-back] = decimal.New(int64(rapid.IntRange(0, 200).Draw(t, "absence")), -3)
	}
	return absence
}

func anyEmployee(t *rapid.T, label string, start time.Time) premium.Employee {
	e := premium.Employee{Label: label, Wage: anyWage(t)}
	if rapid.IntRange(0, 3).Draw(t, "part year") == 0 {
		e.From = start.AddDate(0, 0, rapid.IntRange(0, 300).Draw(t, "from"))
		e.Until = e.From.AddDate(0, 0, rapid.IntRange(0, 200).Draw(t, "days"))
	}
	return e
}

func anyWage(t *rapid.T) premium.Money {
	return premium.Money(rapid.Int64Range(500_00, 79_000_00).Draw(t, "wage"))
}

// anyCover draws one combination of choices that the product offers.
func anyCover(t *rapid.T, p *tariffs.Product) premium.Cover {
	cover := premium.Cover{
		Coverage:    rapid.SampledFrom(p.Coverage.Options).Draw(t, "coverage"),
		Eigenrisico: rapid.SampledFrom(p.Eigenrisico.Options).Draw(t, "eigenrisico"),
		Term:        rapid.SampledFrom(p.Term.Options).Draw(t, "term").Years,
		Charges:     rapid.SampledFrom(p.Charges.Options).Draw(t, "charges").Value,
		Settlement:  p.Settlement != nil && rapid.Bool().Draw(t, "settlement"),
		Payment:     rapid.SampledFrom(p.Payment.Options).Draw(t, "payment").ID,
	}
	if p.PackageDiscount != nil {
		cover.PackageDiscount = decimal.New(int64(rapid.IntRange(0, 10).Draw(t, "package discount")), -2)
	}
	return cover
}

// anyCase draws an edition, a staff that is not refused, and a cover.
func anyCase(t *rapid.T, tables []*tariffs.Table) (*tariffs.Table, premium.Request, premium.Cover) {
	table := anyTable(t, tables)
	request := anyRequest(t, table)
	return table, request, anyCover(t, table.Product)
}

// property runs a rapid property over the shipped editions.
func property(t *testing.T, check func(t *rapid.T, tables []*tariffs.Table)) {
	t.Helper()
	tables := shippedTables(t)
	rapid.Check(t, func(t *rapid.T) { check(t, tables) })
}

// priced assesses and quotes, and fails on a refusal.
func priced(t rapid.TB, table *tariffs.Table, request premium.Request, cover premium.Cover) premium.Quote {
	t.Helper()
	staff := premium.Assess(table, request)
	if staff.Refused() {
		t.Fatalf("refused: %v", staff.Notices())
	}
	return staff.Quote(cover)
}

// notLess fails when an amount went down; unknown amounts cannot be compared.
func notLess(t rapid.TB, what string, before, after premium.Value) {
	t.Helper()
	if !before.Unknown && !after.Unknown && after.Money < before.Money {
		t.Fatalf("%s: %v became %v", what, before.Money, after.Money)
	}
}
