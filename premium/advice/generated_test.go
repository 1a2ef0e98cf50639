package advice_test

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// editions loads every edition of every shipped product.
func editions(t testing.TB) []*tariffs.Table {
	t.Helper()
	library := tariffs.Shipped()
	var tables []*tariffs.Table
	for _, product := range library.Products() {
		for _, year := range library.Years(product) {
			found, err := library.For(product, time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC))
			if err != nil {
				t.Fatal(err)
			}
			tables = append(tables, found)
		}
	}
	return tables
}

// tabled is the installer with the table's percentage in place of the typed one, and the sector's own absence, so that
// the factor is 1: 5.3% × (100% × 0.407 + 70% × 0.162) × 1.30 = 3.59%.
func tabled(t testing.TB) (*premium.Staff, premium.Cover) {
	t.Helper()
	q := installer(t)
	r := q.Staff.Request
	r.Rate.Percentage = nil
	expected := decimal.RequireFromString("0.053")
	r.Absence = map[int]decimal.Decimal{2022: expected, 2021: expected}
	staff := premium.Assess(q.Staff.Table, r)
	if staff.Refused() {
		t.Fatal(staff.Notices())
	}
	return staff, q.Cover
}

// drawnStaff draws a staff that is not refused, at times with a collective agreement, a typed percentage or arbo fee, and
// somebody beyond AOW age.
func drawnStaff(t *rapid.T, tables []*tariffs.Table) *premium.Staff {
	table := rapid.SampledFrom(tables).Draw(t, "edition")
	staff := premium.Assess(table, drawnRequest(t, table))
	if staff.Refused() {
		t.Fatal(staff.Notices())
	}
	return staff
}

func drawnRequest(t *rapid.T, table *tariffs.Table) premium.Request {
	start := time.Date(table.Product.Year, time.Month(rapid.IntRange(1, 12).Draw(t, "month")), 1, 0, 0, 0, 0, time.UTC)
	r := premium.Request{QuoteDate: start.AddDate(0, -1, 0), StartDate: start, Absence: map[int]decimal.Decimal{},
		Employer: premium.Employer{Sector: rapid.SampledFrom([]string{"bouw", "horeca", "zorg-welzijn"}).Draw(t, "sector")}}
	for back := 1; back <= 3; back++ {
		r.Absence[r.QuoteDate.Year()-back] = decimal.New(int64(rapid.IntRange(0, 150).Draw(t, "absence")), -3)
	}
	for i := range rapid.IntRange(1, 8).Draw(t, "employees") {
		r.Employees = append(r.Employees, drawnEmployee(t, fmt.Sprint("E", i), start))
	}
	r.Employees[0] = premium.Employee{Label: "E0", Wage: r.Employees[0].Wage} // one at least is insured
	if rapid.IntRange(0, 3).Draw(t, "read otherwise") == 0 {
		rule := rapid.SampledFrom(table.Product.Readings).Draw(t, "rule")
		r.Readings = map[string]string{rule.ID: rapid.SampledFrom(rule.Alternatives).Draw(t, "alternative").ID}
	}
	switch rapid.IntRange(0, 5).Draw(t, "typed") {
	case 0:
		percentage := decimal.RequireFromString("0.0375")
		r.Rate.Percentage = &percentage
	case 1, 2:
		r.Rate.ArboFee = &premium.TypedArboFee{Rate: decimal.RequireFromString("0.0056"), Minimum: 101_00, Maximum: 188_00}
	case 3:
		cao := rapid.SampledFrom([]tariffs.Coverage{{Year1: 100, Year2: 70}, {Year1: 70, Year2: 70}, {Year1: 85, Year2: 85}}).Draw(t, "cao")
		r.Employer.CAO = &cao
	}
	return r
}

func drawnEmployee(t *rapid.T, label string, start time.Time) premium.Employee {
	e := premium.Employee{Label: label, Wage: premium.Money(rapid.Int64Range(500_00, 79_000_00).Draw(t, "wage"))}
	switch rapid.IntRange(0, 5).Draw(t, "kind") {
	case 0:
		e.From = start.AddDate(0, 0, rapid.IntRange(0, 300).Draw(t, "from"))
	case 1:
		e.Born = start.AddDate(-rapid.IntRange(64, 70).Draw(t, "age"), 0, 0)
		e.InsureAfterAOW = rapid.Bool().Draw(t, "insured after AOW")
	}
	return e
}

func drawnCover(t *rapid.T, p *tariffs.Product) premium.Cover {
	return premium.Cover{
		Coverage:    rapid.SampledFrom(p.Coverage.Options).Draw(t, "coverage"),
		Eigenrisico: rapid.SampledFrom(p.Eigenrisico.Options).Draw(t, "eigenrisico"),
		Term:        rapid.SampledFrom(p.Term.Options).Draw(t, "term").Years,
		Charges:     rapid.SampledFrom(p.Charges.Options).Draw(t, "charges").Value,
		Settlement:  p.Settlement != nil && rapid.Bool().Draw(t, "settlement"),
		Payment:     rapid.SampledFrom(p.Payment.Options).Draw(t, "payment").ID,
	}
}

// follows fails when the written sum of a line does not come to its amount, rounded half away from zero, or when an amount
// that is there is said not to be known.
func follows(t rapid.TB, l premium.Line) {
	t.Helper()
	if l.Amount.Unknown {
		return
	}
	if l.Certainty == tariffs.Unknown {
		t.Fatalf("%s: %v is of unknown certainty", l.ID, l.Amount.Money)
	}
	terms := l.Sum()
	exact, rest := added(terms)
	if len(rest) > 0 {
		t.Fatalf("%s: the sum does not end: %v", l.ID, terms)
	}
	twice := new(big.Rat).Abs(new(big.Rat).Sub(exact, big.NewRat(int64(l.Amount.Money), 1)))
	if twice.Mul(twice, big.NewRat(2, 1)).Cmp(big.NewRat(1, 1)) > 0 {
		t.Fatalf("%s: the sum gives %s, the line says %v", l.ID, exact.FloatString(6), l.Amount.Money)
	}
}

// added, multiplied and single read a written sum as a calculator would.
func added(terms []premium.Term) (*big.Rat, []premium.Term) {
	total, rest := multiplied(terms)
	for len(rest) > 0 && (rest[0].Sign == "+" || rest[0].Sign == "−") {
		sign := rest[0].Sign
		var next *big.Rat
		if next, rest = multiplied(rest[1:]); sign == "−" {
			next.Neg(next)
		}
		total.Add(total, next)
	}
	return total, rest
}

func multiplied(terms []premium.Term) (*big.Rat, []premium.Term) {
	product, rest := single(terms)
	for len(rest) > 0 && (rest[0].Sign == "×" || rest[0].Sign == "/") {
		sign := rest[0].Sign
		var next *big.Rat
		if next, rest = single(rest[1:]); sign == "/" {
			next.Inv(next)
		}
		product.Mul(product, next)
	}
	return product, rest
}

func single(terms []premium.Term) (*big.Rat, []premium.Term) {
	if terms[0].Sign == "(" {
		inner, rest := added(terms[1:])
		return inner, rest[1:]
	}
	v := terms[0].Value
	if v.Unit == premium.Euro || v.Unit == premium.Count {
		return big.NewRat(int64(v.Money), 1), terms[1:]
	}
	return v.Number.Rat(), terms[1:]
}
