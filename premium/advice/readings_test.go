package advice_test

import (
	"slices"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// installer is the worked case of cases/README.md: 226,000 payroll, 3.20%, 25% charges, settlement, three years, monthly.
func installer(t testing.TB) premium.Quote {
	t.Helper()
	date := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
	table, err := tariffs.Shipped().For("sazas", date(2023, 12, 15))
	if err != nil {
		t.Fatal(err)
	}
	percentage := decimal.RequireFromString("0.0320")
	r := premium.Request{QuoteDate: date(2023, 10, 15), StartDate: date(2023, 12, 15), Employer: premium.Employer{Sector: "bouw"},
		Rate: premium.TypedRate{Percentage: &percentage}}
	for i, wage := range []premium.Money{52_000_00, 41_600_00, 39_000_00, 36_400_00, 33_000_00, 24_000_00} {
		r.Employees = append(r.Employees, premium.Employee{Label: string(rune('A' + i)), Wage: wage})
	}
	return premium.Assess(table, r).Quote(premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 30,
		Term: 3, Charges: decimal.RequireFromString("0.25"), Settlement: true, Payment: "month"})
}

// What every other reading would do to the installer's quote (inventory I1, I2, I4, I5; the premium package works them
// out), and that the lines told are those that move.
func TestReadings(t *testing.T) {
	q := installer(t)
	want := map[string]string{"relative": "-132.48", "after_charges": "-27.37", "with_arbo": "-54.63", "whole_invoice": "21.43"}
	standing := 0
	for _, reading := range advice.Readings(&q) {
		for _, o := range reading.Outcomes {
			if o.Standing {
				standing++
				if o.Difference != premium.Euros(0) || len(o.Lines) > 0 || !o.Default {
					t.Errorf("%s: the standing reading moves something: %+v", reading.Rule.ID, o)
				}
			}
			if difference, listed := want[o.Alternative.ID]; listed {
				delete(want, o.Alternative.ID)
				if got := o.Difference.Money.String(); got != difference || len(o.Lines) == 0 {
					t.Errorf("%s: %s, want %s; lines %v", o.Alternative.ID, got, difference, o.Lines)
				}
			}
		}
	}
	if standing != len(q.Staff.Table.Product.Readings) || len(want) > 0 {
		t.Errorf("%d standing, not seen %v", standing, want)
	}
}

// The lines told of a reading add up to what it does, also when a line goes or comes: read as a raise of the wages, the
// installer's charges are no line of their own any more, which takes 1,836.25 off, and the base premium grows instead.
func TestReadingLinesAddUp(t *testing.T) {
	q := installer(t)
	for _, reading := range advice.Readings(&q) {
		for _, o := range reading.Outcomes {
			addUp(t, o)
			if o.Alternative.ID != "wage" {
				continue
			}
			gone := slices.IndexFunc(o.Lines, func(l premium.Line) bool { return l.ID == premium.EmployerCharges })
			if charges, _ := q.FirstYear.Line(premium.EmployerCharges); gone < 0 || o.Lines[gone].Amount.Money != -charges.Amount.Money {
				t.Errorf("the charges that are no line any more are not told: %v", o.Lines)
			}
		}
	}
	tables := editions(t)
	rapid.Check(t, func(t *rapid.T) {
		staff := drawnStaff(t, tables)
		q := staff.Quote(drawnCover(t, staff.Table.Product))
		for _, reading := range advice.Readings(&q) {
			for _, o := range reading.Outcomes {
				addUp(t, o)
			}
		}
	})
}

// addUp fails when the lines of an outcome do not come to its difference.
func addUp(t rapid.TB, o advice.Outcome) {
	t.Helper()
	if o.Difference.Unknown {
		return
	}
	total := premium.Money(0)
	for _, l := range o.Lines {
		follows(t, l)
		total += l.Amount.Money
	}
	if total != o.Difference.Money {
		t.Fatalf("%s: lines of %v, difference %v", o.Alternative.ID, total, o.Difference.Money)
	}
}

// A reading under which there would be no quote has no total, and says why.
func TestReadingThatIsRefused(t *testing.T) {
	q := installer(t)
	request := q.Staff.Request
	request.Rate = premium.TypedRate{}
	request.Employees = []premium.Employee{{Label: "A", Wage: 100_000_00}, {Label: "B", Wage: 75_000_00}}
	q = premium.Assess(q.Staff.Table, request).Quote(q.Cover)
	for _, reading := range advice.Readings(&q) {
		for _, o := range reading.Outcomes {
			if o.Alternative.ID == "exclusive" && (!o.Total.Unknown || len(o.Refusals) != 1 || o.Refusals[0].ID != premium.AbsenceNeeded) {
				t.Errorf("at exactly 175,000: %+v", o)
			}
		}
	}
}
