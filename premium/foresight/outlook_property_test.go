package foresight_test

import (
	"fmt"
	"math/big"
	"testing"

	"dekking/premium"
	"dekking/premium/foresight"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// drawnAhead draws an employer and a scenario of five years, at times with a sector and wages that move.
func drawnAhead(t *rapid.T, base testing.TB, product string) (*premium.Quote, foresight.Scenario) {
	absence := func(label string) string {
		return fmt.Sprintf("%d.%d%%", rapid.IntRange(0, 30).Draw(t, label), rapid.IntRange(0, 9).Draw(t, label))
	}
	expected := fmt.Sprintf("%d%%", rapid.IntRange(1, 9).Draw(t, "expected"))
	q := lookedAt(base, product, rapid.IntRange(1, 30).Draw(t, "staff"), expected, absence("2024"), absence("2025"), absence("2026"))
	request := q.Staff.Request
	percentage := decimal.New(int64(rapid.IntRange(1, 1500).Draw(t, "percentage")), -4)
	request.Rate.Percentage = &percentage
	request.Employees[0].Wage = premium.Money(rapid.IntRange(1_000_00, 99_000_00).Draw(t, "wage"))
	if product == "markt" && rapid.Bool().Draw(t, "carried") {
		request.Readings = map[string]string{"cap_carry": "with"}
	}
	cover := q.Cover
	cover.Charges = rapid.SampledFrom(q.Staff.Table.Product.Charges.Options).Draw(t, "charges").Value
	cover.Term = rapid.SampledFrom([]int{1, 3}).Draw(t, "term")
	other := premium.Assess(q.Staff.Table, request).Quote(cover)
	s := foresight.Scenario{Absence: numbers(absence("1"), absence("2"), absence("3"), absence("4"), absence("5"))}
	if rapid.Bool().Draw(t, "moves") {
		s.Sector = decimal.New(int64(rapid.IntRange(-20, 30).Draw(t, "sector")), -2)
		s.Wages = decimal.New(int64(rapid.IntRange(-5, 10).Draw(t, "wages")), -2)
	}
	return &other, s
}

var capFactor = big.NewRat(125, 100)

// Invariant 13: what own absence adds in a year never passes 25% of the premium of the year before, not by a cent; and
// the lines of a year add up to its difference.
func TestOutlookCapHolds(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		q, s := drawnAhead(rt, t, "markt")
		o := foresight.Ahead(q, s)
		before := q.Following.Premium.Money
		for _, y := range o.Years {
			rise := premium.Money(0)
			for _, l := range y.Lines {
				if l.ID == foresight.LineOwn || l.ID == foresight.LineCap {
					rise += l.Amount.Money
				}
			}
			if !(before + rise).Within(before, capFactor) {
				rt.Fatalf("%d: %s + %s passes the cap", y.Year, before, rise)
			}
			before = y.Premium.Money
		}
		addUp(rt, o)
	})
}

func addUp(t *rapid.T, o foresight.Outlook) {
	last := o.First
	for _, y := range o.Years {
		sum := premium.Money(0)
		for _, l := range y.Lines {
			sum += l.Amount.Money
		}
		amount := func(y foresight.Year) premium.Money {
			if o.Measure == foresight.OfPremium {
				return y.Premium.Money
			}
			return y.Total.Money
		}
		if want := amount(y) - amount(last); sum != want || y.Difference.Amount.Money != want {
			t.Fatalf("%d: lines of %s, difference %s, want %s", y.Year, sum, y.Difference.Amount.Money, want)
		}
		last = y
	}
}

// More absence in any year never lowers a later percentage, and the lines add up without a cap too.
func TestOutlookRisesWithAbsence(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		q, s := drawnAhead(rt, t, rapid.SampledFrom([]string{"sazas", "markt"}).Draw(rt, "product"))
		base := foresight.Ahead(q, s)
		addUp(rt, base)
		more := s
		more.Absence = append([]decimal.Decimal(nil), s.Absence...)
		i := rapid.IntRange(0, len(more.Absence)-1).Draw(rt, "year")
		more.Absence[i] = more.Absence[i].Add(decimal.New(int64(rapid.IntRange(1, 200).Draw(rt, "more")), -3))
		for j, y := range foresight.Ahead(q, more).Years {
			if y.Percentage.Number.LessThan(base.Years[j].Percentage.Number) {
				rt.Fatalf("%d: %s with more absence, %s with less", y.Year, y.Percentage.Number, base.Years[j].Percentage.Number)
			}
		}
	})
}

// Absence as expected for ever brings the percentage to where it rests: once three such years count, it stays.
func TestOutlookConverges(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		q, s := drawnAhead(rt, t, "sazas")
		q1 := q.Staff.Request.Rate.ExpectedAbsence
		s.Sector, s.Wages, s.Absence = decimal.Decimal{}, decimal.Decimal{}, []decimal.Decimal{*q1, *q1, *q1, *q1, *q1}
		years := foresight.Ahead(q, s).Years
		for _, y := range years[3:] {
			if !y.Percentage.Number.Equal(years[2].Percentage.Number) || !y.Change.Number.IsZero() {
				rt.Fatalf("%d: %s after %s", y.Year, y.Percentage.Number, years[2].Percentage.Number)
			}
		}
	})
}

// Five years for 25 employees: at most 1 ms.
func BenchmarkOutlook(b *testing.B) {
	q := lookedAt(b, "markt", 25, "4%", "4%", "4%", "4%")
	s := foresight.Scenario{Absence: numbers("9%", "20%", "3%", "9%", "9%"), Sector: number("5%"), Wages: number("3%")}
	b.ReportAllocs()
	for b.Loop() {
		_ = foresight.Ahead(q, s)
	}
}
