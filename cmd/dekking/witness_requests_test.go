package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// This file has the requests of the witness: each option, each sector, each side of each bound.

// sectors prices every sector of the tables.
func (w *witnesses) sectors() {
	for _, sector := range w.table.Sectors.Sectors {
		r := w.request()
		r.Employer.Sector = sector.ID
		w.price("sector "+sector.ID, r, w.cover())
	}
}

// options prices every option, one at a time.
func (w *witnesses) options() {
	p, r := w.table.Product, w.request()
	for _, coverage := range p.Coverage.Options {
		c := w.cover()
		c.Coverage = coverage
		w.price("coverage "+coverage.String(), r, c)
	}
	for _, days := range append(slices.Clone(p.Eigenrisico.Options), 40, 64) {
		c := w.cover()
		c.Eigenrisico = days
		w.price("eigenrisico "+days.String(), r, c)
	}
	for _, term := range p.Term.Options {
		c := w.cover()
		c.Term = term.Years
		w.price(fmt.Sprint("term ", term.Years), r, c)
	}
	for _, charges := range p.Charges.Options {
		c := w.cover()
		c.Charges = charges.Value
		w.price("charges "+charges.Value.String(), r, c)
	}
	for _, payment := range p.Payment.Options {
		c := w.cover()
		c.Payment = payment.ID
		w.price("payment "+payment.ID, r, c)
	}
	c := w.cover()
	c.Settlement, c.PackageDiscount = true, decimal.New(5, -2)
	w.price("settlement and package", r, c)
	w.offers()
}

// offers asks which choices are offered just inside and just outside what a free choice allows.
func (w *witnesses) offers() {
	p := w.table.Product
	w.ask(func() string {
		var offered []string
		for percent := 60; percent <= 100; percent++ {
			offered = append(offered, fmt.Sprint(premium.OffersCoverage(p, tariffs.Coverage{Year1: percent, Year2: percent})))
		}
		for days := tariffs.WaitingDays(1); days <= 140; days++ {
			offered = append(offered, fmt.Sprint(premium.OffersEigenrisico(p, days)))
		}
		return "offered " + strings.Join(offered, " ")
	})
	w.asked = append(w.asked, func() []string {
		var refused []string
		for percent := int64(8); percent <= 12; percent++ {
			discount := decimal.New(percent, -2)
			_, problems := premium.Choices{PackageDiscount: &discount, Package: []string{"wga-erd"}}.Cover(p)
			for _, problem := range problems {
				refused = append(refused, fmt.Sprint("discount ", percent, " ", document.Problem(locale.For(locale.NL), problem)))
			}
		}
		return refused
	})
}

// headcounts prices totals at the headcounts between which the weight of own absence is set.
func (w *witnesses) headcounts() {
	for _, n := range []int{1, 2, 3, 5, 8, 9, 12, 17, 18, 30, 200} {
		r := w.request()
		r.Employees, r.Totals = nil, &premium.Totals{Payroll: 300_000_00, Headcount: n}
		w.price(fmt.Sprint("headcount ", n), r, w.cover())
	}
}

// bounds prices payrolls and wages on either side of each bound of the product.
func (w *witnesses) bounds() {
	for _, payroll := range []premium.Money{166_249_50, 166_250_50, 174_999_50, 175_000_50, 999_999_50, 1_000_000_50} {
		r := w.request()
		r.Absence = nil
		r.Employees, r.Totals = nil, &premium.Totals{Payroll: payroll, Headcount: 10}
		w.price("payroll "+payroll.String(), r, w.cover())
	}
	for _, wage := range []premium.Money{499_50, 500_00, 500_50, 1_000_00, 18_035_71, 33_571_43, 124_999_50, 125_000_50} {
		r := w.request()
		r.Employees = []premium.Employee{{Label: "A", Wage: wage}}
		w.price("wage "+wage.String(), r, w.cover())
	}
}

// employees prices what depends on one person: AOW age, minimum wage, sickness, part of a year.
func (w *witnesses) employees() {
	for born := 1952; born <= 1966; born++ {
		for _, month := range []time.Month{1, 3, 6, 9, 10, 12} {
			e := premium.Employee{Label: "A", Wage: 30_000_00, Born: date(born, month, 15)}
			r := w.request()
			r.Employees = []premium.Employee{e}
			w.note(fmt.Sprintf("born %d-%d", born, month), r, w.cover())
		}
	}
	e := premium.Employee{Label: "A", Wage: 30_000_00, Born: date(1950, 1, 1), InsureAfterAOW: true}
	w.employee("after AOW", e)
	e = premium.Employee{Label: "A", Wage: 15_000_00, Hours: decimal.NewFromInt(40)}
	for _, age := range []int{20, 21, 22} {
		e.Born = date(w.year-age, 1, 20)
		w.employee(fmt.Sprint("hours, age ", age), e)
	}
	w.employee("sick", premium.Employee{Label: "A", Wage: 30_000_00, SickAtStart: true, FitSince: date(w.year, 3, 1)})
	w.employee("joins", premium.Employee{Label: "A", Wage: 30_000_00, From: date(w.year, 5, 1)})
}

// employee prices one employee under long and short eigen risico, with starts in both halves of the year.
func (w *witnesses) employee(name string, e premium.Employee) {
	for _, start := range []time.Time{date(w.year, 1, 1), date(w.year, 6, 30), date(w.year, 7, 1)} {
		r := w.request()
		r.QuoteDate, r.StartDate, r.Employees = start, start, []premium.Employee{e}
		c := w.cover()
		c.Coverage = tariffs.Coverage{Year1: 70, Year2: 70}
		for _, days := range []tariffs.WaitingDays{30, 65} {
			c.Eigenrisico = days
			w.price(fmt.Sprintf("%s, from %s, %dd", name, start.Format(time.DateOnly), days), r, c)
		}
	}
}

// dates prices starts around the last one that can be quoted, and before the product existed.
func (w *witnesses) dates() {
	for _, start := range []time.Time{date(w.year, 3, 10), date(w.year, 3, 11), date(w.year, 4, 11), date(w.year, 1, 9)} {
		r := w.request()
		r.StartDate = start
		w.price("start "+start.Format(time.DateOnly), r, w.cover())
	}
	for _, start := range []time.Time{date(2019, 12, 31), date(2020, 1, 1)} {
		headcount, payroll := 3, premium.Money(100_000_00)
		draft := premium.Draft{QuoteDate: start, StartDate: start, Payroll: &payroll, Headcount: &headcount,
			Employer: premium.Employer{Sector: "bouw"}}
		w.ask(func() string {
			_, problems := draft.Basis(w.table)
			return fmt.Sprint("available on ", start.Format(time.DateOnly), ": ", len(problems) == 0)
		})
	}
}
