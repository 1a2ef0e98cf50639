package foresight_test

import (
	"fmt"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// lookedAt is an employer of n people at 30,000 each, of whom only what matters to an outlook is drawn up: a percentage
// typed over, what absence is expected, and the absence of 2024 to 2026.
func lookedAt(t testing.TB, product string, n int, expected string, history ...string) *premium.Quote {
	t.Helper()
	start := time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)
	table, err := tariffs.Shipped().For(product, start)
	if err != nil {
		t.Fatal(err)
	}
	percentage, against := number("3.20%"), number(expected)
	r := premium.Request{QuoteDate: start.AddDate(0, -1, 0), StartDate: start, Employer: premium.Employer{Sector: "bouw"},
		Absence: map[int]decimal.Decimal{}, Rate: premium.TypedRate{Percentage: &percentage, ExpectedAbsence: &against}}
	for i, absence := range history {
		r.Absence[2024+i] = number(absence)
	}
	for i := range n {
		r.Employees = append(r.Employees, premium.Employee{Label: fmt.Sprint("E", i), Wage: 30_000_00})
	}
	q := premium.Assess(table, r).Quote(premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 30,
		Term: 1, Payment: table.Product.Payment.Options[0].ID})
	return &q
}

// number reads "4.5%" as 0.045.
func number(percent string) decimal.Decimal {
	d := decimal.RequireFromString(percent[:len(percent)-1])
	return decimal.New(d.CoefficientInt64(), d.Exponent()-2)
}

func numbers(percents ...string) []decimal.Decimal {
	var list []decimal.Decimal
	for _, p := range percents {
		list = append(list, number(p))
	}
	return list
}

func changes(years []foresight.Year) string {
	text := ""
	for _, y := range years {
		text += y.Change.Number.Shift(2).StringFixed(1) + " "
	}
	return text
}

func reached(years []foresight.Year) string {
	text := ""
	for _, y := range years {
		text += y.Percentage.Number.Shift(2).StringFixed(2) + " "
	}
	return text
}

// The two examples that insurers print (facts E11), by hand: with 8 employees Z = 24%, so own = (3 × 9 + 2 × 4 + 4) / 6 =
// 6.5% against 4% makes 0.76 + 0.24 × 6.5 / 4 = 1.15; then 49/6 makes 1.25, and 9 makes 1.30. With 17 employees Z = 39%:
// 0.696667, 0.74, 0.768889.
func TestOutlookPublishedExamples(t *testing.T) {
	eight, seventeen := lookedAt(t, "sazas", 8, "4%", "4%", "4%", "4%"), lookedAt(t, "sazas", 17, "4.5%", "1%", "1%", "1%")
	interpolis := foresight.Ahead(eight, foresight.Scenario{Absence: numbers("9%", "9%", "9%")})
	if got, want := changes(interpolis.Years), "15.0 8.7 4.0 "; got != want {
		t.Errorf("8 employees: %s, want %s", got, want)
	}
	if got, want := reached(interpolis.Years), "3.68 4.00 4.16 "; got != want {
		t.Errorf("8 employees: %s, want %s", got, want)
	}
	asr := foresight.Ahead(seventeen, foresight.Scenario{Absence: numbers("2%", "2%")})
	if got, want := changes(asr.Years), "6.2 3.9 "; got != want {
		t.Errorf("17 employees: %s, want %s", got, want)
	}
	for _, example := range interpolis.Published {
		for i, ours := range example.Ours {
			if !ours.Number.Round(2).Equal(example.Printed[i].Number) {
				t.Errorf("%s: %s, printed %s", example.Source.ID, ours.Number, example.Printed[i].Number)
			}
		}
	}
	if len(interpolis.Published) != 2 {
		t.Errorf("%d published examples", len(interpolis.Published))
	}
}

// 17 employees (Z = 39%) whose absence leaps from 4% to 20%: own = (60 + 8 + 4) / 6 = 12%, 0.61 + 0.39 × 3 = 1.78, far
// above the 25% of this product. 3.20% × 1.25 = 4.00%; the year after, absence of 4% again. What lapsed counts no more:
// the 20% counts as 9.128205%, for 0.61 + 0.39 × own / 4 = 1.25 asks own = 6.564103% = (3 × 9.128205 + 8 + 4) / 6. With
// the rest moved on, the 20% itself stays in: own = (12 + 40 + 4) / 6 = 9.333%, 1.52, again more than the cap.
func TestOutlookCap(t *testing.T) {
	q := lookedAt(t, "markt", 17, "4%", "4%", "4%", "4%")
	s := foresight.Scenario{Absence: numbers("20%", "4%", "4%", "4%")}
	without := foresight.Ahead(q, s)
	if got, want := reached(without.Years), "4.00 3.73 3.47 3.20 "; got != want {
		t.Errorf("without: %s, want %s", got, want)
	}
	request := q.Staff.Request
	request.Readings = map[string]string{"cap_carry": "with"}
	carried := premium.Assess(q.Staff.Table, request).Quote(q.Cover)
	with := foresight.Ahead(&carried, s)
	if got, want := reached(with.Years), "4.00 4.86 4.03 3.20 "; got != want {
		t.Errorf("with: %s, want %s", got, want)
	}
	if !without.Years[0].Capped || without.Years[1].Capped || with.Years[1].Capped {
		t.Error("the wrong years are capped")
	}
	if got, want := changes(without.Years), "25.0 -6.7 -7.1 -7.7 "; got != want {
		t.Errorf("changes: %s, want %s", got, want)
	}
}

// A percentage fixed for three years moves only when the term ends, and says meanwhile what waits.
func TestOutlookFixedTerm(t *testing.T) {
	q := lookedAt(t, "markt", 8, "4%", "4%", "4%", "4%")
	cover := q.Cover
	cover.Term = 3
	fixed := q.Staff.Quote(cover)
	o := foresight.Ahead(&fixed, foresight.Scenario{Absence: numbers("9%", "9%", "9%", "9%", "9%")})
	if got, want := reached(o.Years), "3.20 3.20 4.00 4.00 4.00 "; got != want { // capped: own absence asks 4.16
		t.Errorf("%s, want %s", got, want)
	}
	if !o.Years[0].Fixed || !o.Years[0].Due.Number.Equal(number("3.68%")) || o.Years[2].Fixed {
		t.Errorf("year 1 waits for %v", o.Years[0].Due)
	}
	if len(o.Terms) != 2 || o.Terms[0].Standing || !o.Terms[1].Standing {
		t.Errorf("terms: %+v", o.Terms)
	}
}

// One employee of eight ill from 1 March 2027 for 13 weeks: 65 of 8 × 260 working days is 3.125%, on top of 4%.
func TestOutlookIllness(t *testing.T) {
	q := lookedAt(t, "sazas", 8, "4%", "4%", "4%", "4%")
	march := time.Date(2027, 3, 1, 0, 0, 0, 0, time.UTC)
	o := foresight.Ahead(q, foresight.Scenario{Ill: []foresight.Illness{{Employee: "E1", From: march, Weeks: 13}}})
	if got := o.Years[0].Absence; !got.Absence.Equal(number("7.13%")) || len(got.Ill) != 1 {
		t.Errorf("absence %v", got)
	}
	if got := o.Years[1].Absence; !got.Absence.Equal(number("4%")) || got.Origin != foresight.Constant {
		t.Errorf("absence %v", got)
	}
}

// The sector moves the percentage apart from own absence: 3.20% × 1.05 = 3.36%, × 1.05² = 3.528%.
func TestOutlookSectorAndWages(t *testing.T) {
	q := lookedAt(t, "sazas", 8, "4%", "4%", "4%", "4%")
	o := foresight.Ahead(q, foresight.Scenario{Sector: number("5%"), Wages: number("3%"), Years: 2})
	if got, want := reached(o.Years), "3.36 3.53 "; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	// 8 × 30,900 = 247,200 × 3.36% = 8,305.92, and the arbo fee of 8 at the wages of 2027 and 2028.
	if got := o.Years[0].Premium.Money; got != 8305_92 {
		t.Errorf("premium %s", got)
	}
	var ids []premium.LineID
	for _, l := range o.Years[0].Lines {
		ids = append(ids, l.ID)
	}
	if want := "[outlook_sector outlook_wages]"; fmt.Sprint(ids) != want {
		t.Errorf("%v, want %s", ids, want)
	}
}

// What is not known stays so: without an expected absence nothing can be scaled.
func TestOutlookUnknown(t *testing.T) {
	q := lookedAt(t, "sazas", 8, "4%", "4%", "4%", "4%")
	request := q.Staff.Request
	nothing := decimal.Decimal{}
	request.Rate.ExpectedAbsence = &nothing
	open := premium.Assess(q.Staff.Table, request).Quote(q.Cover)
	o := foresight.Ahead(&open, foresight.Scenario{})
	if len(o.Years) != 3 || !o.Years[0].Percentage.Unknown || !o.Years[0].Total.Unknown || o.Answers != nil {
		t.Errorf("%+v", o.Years[0])
	}
}
