package document_test

import (
	"testing"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// The worked cases of testdata/cases, as requests in Go: the reader of request files is another package's.

func day(year int, month time.Month, date int) time.Time {
	return time.Date(year, month, date, 0, 0, 0, 0, time.UTC)
}

func to[T any](value T) *T { return &value }

func percent(text string) *decimal.Decimal { return to(decimal.RequireFromString(text).Shift(-2)) }

func euros(text string) premium.Money {
	amount, ok := premium.ParseMoney(text)
	if !ok {
		panic("no amount: " + text)
	}
	return amount
}

func choices(coverage, eigenrisico string, term int, charges string, settlement bool, payment string) premium.Choices {
	cover, _ := tariffs.ParseCoverage(coverage)
	days, _ := tariffs.ParseWaitingDays(eigenrisico)
	return premium.Choices{Coverage: &cover, Eigenrisico: &days, Term: &term, Charges: percent(charges),
		Settlement: &settlement, Payment: &payment}
}

func hairdresser() premium.Draft {
	return premium.Draft{
		Product: "sazas", QuoteDate: day(2022, 12, 10), StartDate: day(2023, 1, 1),
		Employer: premium.Employer{Sector: "overige-diensten"},
		Employees: []premium.Employee{
			{Label: "A", Wage: euros("28000"), Born: day(1988, 5, 17)},
			{Label: "B", Wage: euros("17500"), Born: day(1996, 9, 2)},
			{Label: "C", Wage: euros("9600"), Born: day(2006, 1, 30)},
		},
		Choices: choices("70/70", "2w", 1, "0", false, "quarter"),
		Rate:    premium.TypedRate{Percentage: percent("4.00")},
	}
}

func installer() premium.Draft {
	return premium.Draft{
		Product: "sazas", QuoteDate: day(2023, 10, 15), StartDate: day(2023, 12, 15),
		Employer: premium.Employer{Sector: "bouw"},
		Employees: []premium.Employee{
			{Label: "DGA", Wage: euros("95000"), DGA: true},
			{Label: "A", Wage: euros("52000")}, {Label: "B", Wage: euros("41600")}, {Label: "C", Wage: euros("39000")},
			{Label: "D", Wage: euros("36400")}, {Label: "E", Wage: euros("33000")}, {Label: "F", Wage: euros("24000")},
		},
		Choices: choices("100/70", "6w", 3, "25", true, "month"),
		Rate:    premium.TypedRate{Percentage: percent("3.20")},
	}
}

func beachRestaurant() premium.Draft {
	season := func(label string) premium.Employee {
		return premium.Employee{Label: label, Wage: euros("24000"), From: day(2023, 4, 1), Until: day(2023, 9, 30)}
	}
	return premium.Draft{
		Product: "sazas", QuoteDate: day(2022, 11, 20), StartDate: day(2023, 1, 1),
		Employer: premium.Employer{Sector: "horeca"},
		Employees: []premium.Employee{
			{Label: "A", Wage: euros("34000")}, {Label: "B", Wage: euros("26000")},
			season("C"), season("D"), season("E"), season("F"),
			{Label: "G", Wage: euros("30000"), From: day(2023, 9, 1)},
		},
		Choices: choices("85/70", "4w", 1, "20", true, "quarter"),
		Rate:    premium.TypedRate{Percentage: percent("3.60")},
	}
}

// absence is a history of own absence long enough for every product.
func absence() map[int]decimal.Decimal {
	history := map[int]decimal.Decimal{}
	for year, own := range map[int]string{2020: "4.7", 2021: "3.1", 2022: "6.4", 2023: "2.25", 2024: "5", 2025: "7.1"} {
		history[year] = *percent(own)
	}
	return history
}

// withoutRate is the installer with the product's example percentages and own absence.
func withoutRate() premium.Draft {
	d := installer()
	d.Rate, d.Absence = premium.TypedRate{}, absence()
	return d
}

// market is the product with unknown figures and a free choice of eigen risico.
func market() premium.Draft {
	d := withoutRate()
	d.Product = "markt"
	d.Choices = choices("90/75", "33d", 3, "20", false, "quarter")
	d.Choices.Package, d.Choices.PackageDiscount = []string{"wga-hiaat", "wia-excedent"}, percent("7.5")
	d.Employer.CAO = &tariffs.Coverage{Year1: 100, Year2: 85}
	return d
}

// marketYearly has no unknown surcharge: the premium stands, the fee does not.
func marketYearly() premium.Draft {
	d := market()
	d.Choices.Payment = to("year")
	return d
}

// totalsOnly is an employer without a staff list.
func totalsOnly() premium.Draft {
	d := withoutRate()
	d.Employees = nil
	d.Payroll, d.Headcount = to(euros("226000")), to(6)
	return d
}

// problemStaff has an employee for every reason not to be insured, and for most remarks.
func problemStaff() premium.Draft {
	d := withoutRate()
	d.Employees = []premium.Employee{
		{Label: "directeur", Wage: euros("95000"), DGA: true},
		{Label: "grensganger", Wage: euros("40000"), NoNLPremiums: true},
		{Label: "krantenjongen", Wage: euros("499.99")},
		{Label: "met pensioen", Wage: euros("20000"), Born: day(1950, 3, 1)},
		{Label: "bijna met pensioen", Wage: euros("42000"), Born: day(1957, 6, 1)},
		{Label: "door na AOW", Wage: euros("21000"), Born: day(1954, 6, 1), InsureAfterAOW: true},
		{Label: "ziek", Wage: euros("33000"), SickAtStart: true},
		{Label: "hersteld", Wage: euros("33000"), SickAtStart: true, FitSince: day(2023, 12, 4)},
		{Label: "weg", Wage: euros("33000"), From: day(2025, 1, 1)},
		{Label: "grootverdiener", Wage: euros("140000")},
		{Label: "minimumloon", Wage: euros("26000"), Hours: decimal.NewFromInt(40)},
	}
	d.Choices = choices("70/70", "13w", 3, "30", true, "month")
	d.Employer.Name = "Bouwbedrijf Van der Meer & Zonen"
	return d
}

// every is all of these by name.
func every() map[string]premium.Draft {
	return map[string]premium.Draft{
		"hairdresser": hairdresser(), "installer": installer(), "beach-restaurant": beachRestaurant(),
		"without-rate": withoutRate(), "market": market(), "market-yearly": marketYearly(), "totals-only": totalsOnly(), "problem-staff": problemStaff(),
	}
}

// quote prices a draft with the shipped tables; a refused one fails the test.
func quote(t testing.TB, d premium.Draft) *premium.Quote {
	t.Helper()
	table, err := tariffs.Shipped().For(d.Product, d.Start())
	if err != nil {
		t.Fatal(err)
	}
	request, problems := d.Request(table)
	if len(problems) > 0 {
		t.Fatalf("problems: %v", problems)
	}
	staff := premium.Assess(table, request)
	if staff.Refused() {
		t.Fatalf("refused: %v", staff.Notices())
	}
	q := staff.Quote(request.Cover)
	return &q
}
