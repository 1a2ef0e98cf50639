package premium

import (
	"fmt"
	"time"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Draft is a request in the making: what has been answered so far, on screen or in a request file. Nil and the zero
// date mean "not answered".
type Draft struct {
	Product   string
	QuoteDate time.Time
	StartDate time.Time
	Employer  Employer
	Payroll   *Money // loonsom, when there is no staff list
	Headcount *int
	Employees []Employee
	Choices   Choices
	Absence   map[int]decimal.Decimal
	Rate      TypedRate
	Readings  map[string]string
	Cases     []Case
}

// Choices is the cover as far as it has been chosen.
type Choices struct {
	Coverage        *tariffs.Coverage
	Eigenrisico     *tariffs.WaitingDays
	Term            *int
	Charges         *decimal.Decimal
	Settlement      *bool
	Payment         *string
	PaymentMethod   *string
	Package         []string
	PackageDiscount *decimal.Decimal
}

// Problem is one thing wrong in a draft, worded by the reader's language under "invalid.<id>".
type Problem struct {
	Field string // path as in the request file: "employee[2].wage", "cover.term"
	ID    string
	Args  []any // as those of a Notice
}

// Start is the start date, or the one assumed while none is given: the first of the month after the quote date.
func (d Draft) Start() time.Time {
	if d.StartDate.IsZero() {
		return FirstOfNextMonth(d.QuoteDate)
	}
	return d.StartDate
}

// Request checks the whole draft against the product and gives the request it makes, or all that is wrong with it.
func (d Draft) Request(table *tariffs.Table) (Request, []Problem) {
	request, problems := d.Basis(table)
	cover, more := d.Choices.Cover(table.Product)
	request.Cover = cover
	return request, append(append(problems, more...), d.Average(table)...)
}

// Average checks that totals leave everybody a wage that the product insures: below its minimum on average, no spread of
// the wages has everyone insured, and whom to leave out is not known (design §5.3). Basis does not ask this, for it takes a
// payroll and a headcount as they are typed, the one before the other.
func (d Draft) Average(table *tariffs.Table) []Problem {
	if d.Payroll == nil || d.Headcount == nil || *d.Payroll <= 0 || *d.Headcount < 1 || *d.Headcount > MaxHeadcount {
		return nil
	}
	request := d.request()
	minimum := boundsOf(table.Product, request).minimum
	least := minimum * Money(*d.Headcount)
	if *d.Payroll >= least || readingsOf(table.Product, request).raisedToMinimum {
		return nil
	}
	return []Problem{{"payroll.total", "average_below_minimum", []any{minimum, least}}}
}

// Basis checks all but the choice of cover: enough for Assess, so that the choices can be priced before they are made.
func (d Draft) Basis(table *tariffs.Table) (Request, []Problem) {
	var c checker
	c.employer(d.Employer, table)
	c.switching(d.Employer, table.Product)
	c.dates(d, table.Product)
	c.payroll(d)
	for i, e := range d.Employees {
		c.employee(fmt.Sprintf("employee[%d]", i), e, d.QuoteDate)
	}
	c.labels(d.Employees)
	c.absence(d.Absence)
	c.rate(d.Rate, table.Product)
	c.readings(d.Readings, table.Product)
	c.cases(d)
	return d.request(), c.problems
}

func (d Draft) request() Request {
	r := Request{QuoteDate: d.QuoteDate, StartDate: d.Start(), Employer: d.Employer, Employees: labelled(d.Employees),
		Absence: d.Absence, Rate: d.Rate, Readings: d.Readings, Cases: d.Cases}
	if d.Payroll != nil && d.Headcount != nil {
		r.Totals = &Totals{*d.Payroll, *d.Headcount}
	}
	return r
}

// labelled gives employees without a label their number.
func labelled(employees []Employee) []Employee {
	named := append([]Employee(nil), employees...)
	for i := range named {
		if named[i].Label == "" {
			named[i].Label = fmt.Sprint(i + 1)
		}
	}
	return named
}

// Cover checks the choices against what the product offers. Coverage, eigen risico and term have no default.
func (ch Choices) Cover(p *tariffs.Product) (Cover, []Problem) {
	var c checker
	if ch.Coverage == nil {
		c.add("cover.coverage", "missing")
	}
	if ch.Eigenrisico == nil {
		c.add("cover.eigenrisico", "missing")
	}
	if ch.Term == nil {
		c.add("cover.term", "missing")
	}
	c.offered(ch, p)
	c.packageDiscount(ch, p)
	if c.problems != nil {
		return Cover{}, c.problems
	}
	return ch.cover(p), nil
}

// cover fills in the defaults: no charges, no settlement, the longest payment term, no package.
func (ch Choices) cover(p *tariffs.Product) Cover {
	return Cover{
		Coverage: *ch.Coverage, Eigenrisico: *ch.Eigenrisico, Term: *ch.Term, Package: ch.Package,
		Charges: value(ch.Charges), Settlement: value(ch.Settlement), PackageDiscount: value(ch.PackageDiscount),
		Payment: or(ch.Payment, p.Payment.Options[0].ID), PaymentMethod: value(ch.PaymentMethod),
	}
}

// value is what a pointer points to, or the zero value.
func value[T any](p *T) T {
	var zero T
	return or(p, zero)
}

// or is what a pointer points to, or a default.
func or[T any](p *T, fallback T) T {
	if p == nil {
		return fallback
	}
	return *p
}
