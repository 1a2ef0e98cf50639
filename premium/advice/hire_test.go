package advice_test

import (
	"fmt"
	"testing"

	"dekking/premium"
	"dekking/premium/advice"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// A third employee of 26,000 from 3 August 2023, in a policy year from 2 February: 131 of 260 days. 13,100.00 × 3.20% = 419.20
// and 145.60 × 131/260 = 73.36: 492.56; in a full year 832.00 + 145.60 = 977.60.
func TestHireInMidYear(t *testing.T) {
	s := newCheckScene(onDay(2023, 2, 2), 20)
	q := s.quote(t)
	h, refusals := advice.Hire(&q, premium.Employee{Wage: 26_000_00}, onDay(2023, 8, 3))
	if refusals != nil || !h.Insured || h.Employee.Label != "3" {
		t.Fatalf("%v %+v", refusals, h.Employee)
	}
	got := fmt.Sprint(amountText(h.FirstYear), " ", amountText(h.ArboFee), " ", amountText(h.FullYear))
	if want := "492.56 73.36 977.60"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if len(h.Crossed) != 0 || len(h.Notices) != 0 {
		t.Errorf("crossed %v, new %v", h.Crossed, h.Notices)
	}
}

// With totals of 58,000 and 2 people: her own wage and fee are exact, the others stay as estimated.
func TestHireBesideTotals(t *testing.T) {
	s := newCheckScene(onDay(2023, 2, 2), 20)
	s.request.Totals, s.request.Employees = &premium.Totals{Payroll: 58_000_00, Headcount: 2}, nil
	q := s.quote(t)
	h, refusals := advice.Hire(&q, premium.Employee{Wage: 26_000_00}, onDay(2023, 8, 3))
	got := fmt.Sprint(amountText(h.FirstYear), " ", amountText(h.ArboFee), " ", amountText(h.FullYear), " ", h.Insured)
	if want := "492.56 73.36 977.60 true"; got != want || refusals != nil {
		t.Errorf("%s, want %s", got, want)
	}
}

// A hire that lifts the payroll above 175,000 where no absence is known: no quote with her, the limit crossed, and absence
// asked; and above 1,000,000 the product is refused.
func TestHireAcrossThresholds(t *testing.T) {
	for _, c := range []struct {
		standing, wage premium.Money
		crossed        string
		refused        premium.NoticeID
	}{
		{140_000_00, 20_000_00, "absence_asked", premium.AbsenceNeeded},
		{960_000_00, 30_000_00, "refused", premium.PayrollAboveMaximum},
	} {
		s := newCheckScene(onDay(2023, 2, 1), 20)
		s.request.Rate.Percentage = nil
		s.request.Employees[1].Wage = c.standing
		if c.standing > 175_000_00 {
			s.request.Absence = map[int]decimal.Decimal{2022: decimal.New(4, -2), 2021: decimal.New(4, -2)}
		}
		q := s.quote(t)
		h, refusals := advice.Hire(&q, premium.Employee{Wage: c.wage}, onDay(2023, 2, 1))
		if len(refusals) != 1 || refusals[0].ID != c.refused || !h.FirstYear.Unknown {
			t.Errorf("%v: refusals %v, first year %v", c.wage, refusals, h.FirstYear)
		}
		if len(h.Crossed) != 1 || h.Crossed[0].Happens != c.crossed || h.Crossed[0].Room >= 0 {
			t.Errorf("%v: crossed %+v", c.wage, h.Crossed)
		}
	}
}

// A hire costs the total with her less the total without, and its lines add up to it, first year and following.
func TestHireAddsUp(t *testing.T) {
	tables := allEditions(t)
	rapid.Check(t, func(t *rapid.T) {
		table := rapid.SampledFrom(tables).Draw(t, "edition")
		r := oddRequest(t, table, true)
		q := premium.Assess(table, r).Quote(oddCover(t, table.Product))
		e := oddEmployee(t, "new", r.StartDate)
		from := r.StartDate.AddDate(0, 0, rapid.IntRange(-40, 400).Draw(t, "joins"))
		h, refusals := advice.Hire(&q, e, from)
		if refusals != nil {
			return
		}
		addsUp(t, h.Lines, h.FirstYear)
		addsUp(t, h.FullLines, h.FullYear)
		if r.Totals != nil {
			return
		}
		e.From = from
		r.Employees = append(r.Employees, e)
		with := premium.Assess(table, r).Quote(q.Cover)
		if want := with.FirstYear.Total.Minus(q.FirstYear.Total); h.FirstYear != want {
			t.Fatalf("%v instead of %v", h.FirstYear, want)
		}
	})
}
