package advice_test

import (
	"fmt"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// checkScene is a request and a cover to check: two employees, 3.20% typed, 100/70, one year, per quarter, no charges.
type checkScene struct {
	product string
	request premium.Request
	cover   premium.Cover
}

func onDay(year int, month time.Month, number int) time.Time {
	return time.Date(year, month, number, 0, 0, 0, 0, time.UTC)
}

func newCheckScene(start time.Time, days tariffs.WaitingDays) *checkScene {
	percentage := decimal.RequireFromString("0.0320")
	return &checkScene{"sazas", premium.Request{QuoteDate: start, StartDate: start,
		Employer: premium.Employer{Sector: "bouw", PriorCover: true}, Rate: premium.TypedRate{Percentage: &percentage},
		Employees: []premium.Employee{{Label: "A", Wage: 30_000_00}, {Label: "B", Wage: 28_000_00}}},
		premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: days, Term: 1, Payment: "quarter"}}
}

func (s *checkScene) quote(t testing.TB) premium.Quote {
	t.Helper()
	return premium.Assess(editionOf(t, s.product, s.request.StartDate), s.request).Quote(s.cover)
}

func editionOf(t testing.TB, product string, day time.Time) *tariffs.Table {
	t.Helper()
	table, err := tariffs.Shipped().For(product, day)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// findingOf looks a finding up by notice and employee.
func (s *checkScene) findingOf(t testing.TB, id premium.NoticeID, employee string) *advice.Finding {
	t.Helper()
	q := s.quote(t)
	for _, f := range advice.Check(&q) {
		if f.ID == id && f.Employee == employee {
			return &f
		}
	}
	return nil
}

// sumsOf prints a finding's amount and its lines.
func sumsOf(f *advice.Finding) string {
	if f == nil {
		return "silent"
	}
	text := amountText(f.Amount)
	for _, l := range f.Lines {
		text += fmt.Sprintf(" %s=%s", l.ID, amountText(l.Amount))
	}
	return text
}

func amountText(v premium.Value) string {
	switch {
	case v.Unit == premium.None:
		return "-"
	case v.Unknown:
		return "unknown"
	}
	return v.Money.String()
}

// allEditions are the shipped tables.
func allEditions(t testing.TB) []*tariffs.Table {
	t.Helper()
	var tables []*tariffs.Table
	for _, product := range tariffs.Shipped().Products() {
		for _, year := range tariffs.Shipped().Years(product) {
			tables = append(tables, editionOf(t, product, onDay(year, 6, 1)))
		}
	}
	return tables
}

// oddRequest draws anything a checked draft may hold, the refused included: directors, the sick, AOW'ers, part years, totals,
// other readings.
func oddRequest(t *rapid.T, table *tariffs.Table, mayBeTotals bool) premium.Request {
	start := onDay(table.Product.Year, time.Month(rapid.IntRange(1, 12).Draw(t, "month")), 1)
	r := premium.Request{QuoteDate: start.AddDate(0, -1, 0), StartDate: start, Readings: map[string]string{},
		Employer: premium.Employer{Sector: rapid.SampledFrom([]string{"bouw", "horeca", "totaal"}).Draw(t, "sector"),
			PriorCover: rapid.Bool().Draw(t, "prior"), MergerExpected: rapid.Bool().Draw(t, "merger"),
			AOWPayWeeks: rapid.SampledFrom([]int{0, 0, 13, 26}).Draw(t, "aow weeks")}}
	if rapid.Bool().Draw(t, "cao given") {
		r.Employer.CAO = &tariffs.Coverage{Year1: rapid.IntRange(50, 100).Draw(t, "cao1"), Year2: rapid.IntRange(0, 50).Draw(t, "cao2") + 50}
	}
	if rapid.IntRange(0, 3).Draw(t, "absence given") > 0 {
		r.Absence = map[int]decimal.Decimal{}
		for back := range 4 {
			r.Absence[r.QuoteDate.Year()-back] = decimal.New(int64(rapid.IntRange(0, 200).Draw(t, "absence")), -3)
		}
	}
	for _, rule := range table.Product.Readings {
		if rapid.IntRange(0, 4).Draw(t, "read otherwise") == 0 {
			r.Readings[rule.ID] = rapid.SampledFrom(rule.Alternatives).Draw(t, "alternative").ID
		}
	}
	oddRates(t, &r)
	if mayBeTotals && rapid.IntRange(0, 4).Draw(t, "totals") == 0 {
		r.Totals = &premium.Totals{Payroll: oddWage(t) * 3, Headcount: rapid.IntRange(1, 9).Draw(t, "headcount")}
		return r
	}
	for i := range rapid.IntRange(1, 9).Draw(t, "employees") {
		r.Employees = append(r.Employees, oddEmployee(t, fmt.Sprint("E", i), start))
	}
	return r
}

func oddRates(t *rapid.T, r *premium.Request) {
	if rapid.IntRange(0, 3).Draw(t, "typed percentage") == 0 {
		percentage := decimal.New(int64(rapid.IntRange(1, 900).Draw(t, "percentage")), -4)
		r.Rate.Percentage = &percentage
	}
	if rapid.IntRange(0, 3).Draw(t, "typed fee") == 0 {
		r.Rate.ArboFee = &premium.TypedArboFee{Rate: decimal.New(int64(rapid.IntRange(0, 90).Draw(t, "fee")), -4), Minimum: 90_00, Maximum: 180_00}
	}
	if rapid.IntRange(0, 3).Draw(t, "typed maximum") == 0 {
		maximum := premium.Money(rapid.Int64Range(500_00, 90_000_00).Draw(t, "maximum"))
		r.Rate.WageMaximum = &maximum
	}
}

func oddWage(t *rapid.T) premium.Money {
	return premium.Money(rapid.OneOf(rapid.Int64Range(0, 1_000_00), rapid.Int64Range(10_000_00, 60_000_00),
		rapid.Int64Range(60_000_00, 400_000_00)).Draw(t, "wage"))
}

func oddEmployee(t *rapid.T, label string, start time.Time) premium.Employee {
	one := func(of int, what string) bool { return rapid.IntRange(1, of).Draw(t, what) == 1 }
	e := premium.Employee{Label: label, Wage: oddWage(t), DGA: one(8, "dga"), NoNLPremiums: one(8, "no premiums"),
		InsureAfterAOW: one(2, "after aow"), SickAtStart: one(6, "sick")}
	if one(3, "born given") {
		e.Born = start.AddDate(-67, rapid.IntRange(-30, 30).Draw(t, "months"), 0)
	}
	if one(4, "part year") {
		e.From = start.AddDate(0, 0, rapid.IntRange(-20, 400).Draw(t, "from"))
		e.Until = e.From.AddDate(0, 0, rapid.IntRange(0, 200).Draw(t, "days"))
	}
	if e.SickAtStart && one(2, "fit") {
		e.FitSince = start.AddDate(0, 0, rapid.IntRange(-40, 40).Draw(t, "fit since"))
	}
	if one(3, "hours given") {
		e.Hours = decimal.NewFromInt(int64(rapid.IntRange(1, 60).Draw(t, "hours")))
	}
	return e
}

// oddCover draws any cover the product offers.
func oddCover(t *rapid.T, p *tariffs.Product) premium.Cover {
	c := premium.Cover{
		Coverage:    rapid.SampledFrom(p.Coverage.Options).Draw(t, "coverage"),
		Eigenrisico: rapid.SampledFrom(p.Eigenrisico.Options).Draw(t, "eigenrisico"),
		Term:        rapid.SampledFrom(p.Term.Options).Draw(t, "term").Years,
		Charges:     rapid.SampledFrom(p.Charges.Options).Draw(t, "charges").Value,
		Settlement:  p.Settlement != nil && rapid.Bool().Draw(t, "settlement"),
		Payment:     rapid.SampledFrom(p.Payment.Options).Draw(t, "payment").ID,
	}
	if p.PackageDiscount != nil {
		c.PackageDiscount = decimal.New(int64(rapid.IntRange(0, 10).Draw(t, "package discount")), -2)
	}
	return c
}
