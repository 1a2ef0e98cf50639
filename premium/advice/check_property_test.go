package advice_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// Whatever a draft holds, Check finds everything the quote says of itself, gives each finding a certainty, a source unless
// it was typed, and words in both languages; what it knows stands in order, and each sum adds up.
func TestCheckHoldsForAnyDraft(t *testing.T) {
	tables := allEditions(t)
	rapid.Check(t, func(t *rapid.T) {
		table := rapid.SampledFrom(tables).Draw(t, "edition")
		q := premium.Assess(table, oddRequest(t, table, true)).Quote(oddCover(t, table.Product))
		findings := advice.Check(&q)
		for _, n := range q.Notices() {
			if !slices.ContainsFunc(findings, func(f advice.Finding) bool { return fmt.Sprint(f.Notice) == fmt.Sprint(n) }) {
				t.Fatalf("%s is not in Check", n.ID)
			}
		}
		for _, f := range findings {
			checkFinding(t, f)
		}
		advice.Radar(q.Staff)
	})
}

func checkFinding(t *rapid.T, f advice.Finding) {
	words := locale.For(locale.NL)
	if f.Certainty == 0 || f.Source == nil && f.Certainty < tariffs.Typed {
		t.Fatalf("%s: certainty %v, source %v", f.ID, f.Certainty, f.Source)
	}
	id := "notice." + string(f.ID)
	if f.Variant != "" {
		id += "." + f.Variant
	}
	ids := []string{id}
	if f.Remedy != "" {
		ids = append(ids, f.Remedy)
	}
	if f.Means != "" {
		ids = append(ids, f.Means)
	}
	for _, line := range f.Lines {
		ids = append(ids, "line."+string(line.ID), "line."+string(line.ID)+".explained")
	}
	for _, id := range ids {
		if !words.Has(id) {
			t.Fatalf("%s is not worded", id)
		}
	}
	if (f.Amount.Unit == premium.None) != (f.Means == "") {
		t.Fatalf("%s: amount %+v means %q", f.ID, f.Amount, f.Means)
	}
}

// The price without an employee, and with one changed, is that of the request without her or with her changed, to the cent:
// whatever the readings, and when the payroll falls below the threshold of own absence.
func TestRepricingIsReassessing(t *testing.T) {
	tables := allEditions(t)
	rapid.Check(t, func(t *rapid.T) {
		table := rapid.SampledFrom(tables).Draw(t, "edition")
		request, cover := oddRequest(t, table, false), oddCover(t, table.Product)
		q := premium.Assess(table, request).Quote(cover)
		repricer := premium.NewRepricer(&q)
		for i, m := range q.Staff.Members {
			rest := request
			rest.Employees = slices.Delete(slices.Clone(request.Employees), i, i+1)
			samePrice(t, repricer.Without(m), premium.Assess(table, rest).Quote(cover))
			changed := m.Employee
			changed.InsureAfterAOW, changed.Wage = false, changed.Wage/2
			rest.Employees = slices.Clone(request.Employees)
			rest.Employees[i] = changed
			samePrice(t, repricer.Instead(m, changed), premium.Assess(table, rest).Quote(cover))
		}
	})
}

func samePrice(t *rapid.T, got, want premium.Quote) {
	for _, years := range [][2]*premium.YearPremium{{&got.FirstYear, &want.FirstYear}, {&got.Following, &want.Following}} {
		if years[0].Total != years[1].Total || len(years[0].Less(years[1])) > 0 && !years[0].Total.Unknown {
			t.Fatalf("%v instead of %v", years[0].Total, years[1].Total)
		}
	}
}

// What is paid for nothing is the total with the employee less the total of the request without her, by full assessment.
func TestPaidForNothingIsRepricing(t *testing.T) {
	table := editionOf(t, "sazas", onDay(2026, 6, 1))
	rapid.Check(t, func(t *rapid.T) {
		r := oddRequest(t, table, false)
		r.Employees = append(r.Employees, premium.Employee{Label: "AOW", Wage: oddWage(t) + 500_00, Born: onDay(1950, 1, 1), InsureAfterAOW: true})
		q := premium.Assess(table, r).Quote(oddCover(t, table.Product))
		for _, f := range advice.Check(&q) {
			if f.ID != premium.AOWNoBenefit || f.Employee != "AOW" {
				continue
			}
			rest := r
			rest.Employees = r.Employees[:len(r.Employees)-1]
			without := premium.Assess(table, rest).Quote(q.Cover)
			if want := q.FirstYear.Total.Minus(without.FirstYear.Total); f.Amount != want {
				t.Fatalf("%v instead of %v", f.Amount, want)
			}
			addsUp(t, f.Lines, f.Amount)
		}
	})
}

func addsUp(t *rapid.T, lines []premium.Line, total premium.Value) {
	if total.Unknown {
		return
	}
	sum := premium.Money(0)
	for _, line := range lines {
		sum += line.Amount.Money
	}
	if sum != total.Money {
		t.Fatalf("the lines add up to %v, the total is %v", sum, total.Money)
	}
}

// The largest staff there is, everybody with something to find: Check stays linear.
func TestCheckOfTheLargestStaff(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector stretches time")
	}
	q := largestStaff(t)
	began := time.Now()
	findings := advice.Check(&q)
	took := time.Since(began)
	t.Logf("%d findings in %v", len(findings), took)
	if took > time.Second { // 200 ms on a quiet machine; this guards against a quadratic walk
		t.Errorf("%d findings took %v", len(findings), took)
	}
}

func BenchmarkCheck(b *testing.B) {
	q := largestStaff(b)
	for b.Loop() {
		advice.Check(&q)
	}
}

// largestStaff has 10,000 employees above the payroll maximum: a third AOW'ers without benefit, a third far above the
// maximum wage, a third part-timers at the minimum fee.
func largestStaff(t testing.TB) premium.Quote {
	s := newCheckScene(onDay(2023, 8, 1), 30)
	s.request.Employees, s.request.Rate.Percentage = nil, nil
	s.request.Absence = map[int]decimal.Decimal{2022: decimal.New(4, -2), 2021: decimal.New(5, -2)}
	s.cover.Charges, s.cover.Term, s.cover.Payment = decimal.RequireFromString("0.25"), 3, "month"
	for i := range premium.MaxHeadcount {
		e := premium.Employee{Label: fmt.Sprint(i), Wage: premium.Money(9_000_00 + i)}
		switch i % 3 {
		case 0:
			e.Born, e.InsureAfterAOW = onDay(1950, 1, 1), true
		case 1:
			e.Wage += 130_000_00
		}
		s.request.Employees = append(s.request.Employees, e)
	}
	return s.quote(t)
}
