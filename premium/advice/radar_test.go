package advice_test

import (
	"fmt"
	"testing"

	"dekking/premium"
	"dekking/premium/advice"
)

// Every limit of 2023 with the room to it, nearest first by share: 33,571.43 and 18,035.72 are the wages at which the arbo fee
// reaches its maximum and leaves its minimum (cases/README.md), the rest stands on the product's page.
func TestRadar(t *testing.T) {
	s := newCheckScene(onDay(2023, 2, 1), 20)
	s.request.Employees[0].Wage, s.request.Employees[1].Wage = 140_000_00, 33_571_43
	q := s.quote(t)
	var got []string
	for _, d := range advice.Radar(q.Staff) {
		got = append(got, fmt.Sprint(d.Threshold, " ", d.Employee, " ", d.At, " ", d.Room, " ", d.Share.Number, " ", d.Happens))
	}
	want := []string{
		"radar.threshold.arbo_maximum B 33571.43 0.00 1 fee_falls",
		"radar.threshold.ask_above  175000.00 1428.57 0.992 absence_asked",
		"radar.threshold.wage_maximum A 125000.00 -15000.00 1.12 wage_whole",
		"radar.threshold.wage_maximum B 125000.00 91428.57 0.269 wage_capped",
		"radar.threshold.payroll_maximum  1000000.00 826428.57 0.174 refused",
		"radar.threshold.arbo_minimum B 18035.72 -15535.71 1.861 fee_minimum",
		"radar.threshold.arbo_maximum A 33571.43 -91428.57 3.723 fee_falls",
		"radar.threshold.arbo_minimum A 18035.72 -106964.28 6.931 fee_minimum",
		"radar.threshold.wage_minimum B 500.00 -33071.43 67.143 not_insured",
		"radar.threshold.wage_minimum A 500.00 -139500.00 280 not_insured",
	}
	if len(got) != len(want) {
		t.Fatalf("%q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%d: %s, want %s", i, got[i], want[i])
		}
	}
}

// Exactly a payroll threshold is still below it, and what the product does not know is not measured.
func TestRadarAtTheEdge(t *testing.T) {
	s := newCheckScene(onDay(2023, 2, 1), 20)
	s.request.Employees[1].Wage = 145_000_00
	q := s.quote(t)
	if d := advice.Radar(q.Staff)[0]; d.Room != 0 || d.Happens != "absence_asked" {
		t.Errorf("%+v", d)
	}
	s.product, s.request.Rate.Percentage = "markt", nil
	q = s.quote(t)
	if found := advice.Radar(q.Staff); len(found) != 0 {
		t.Errorf("markt: %+v", found)
	}
	s.product, s.request.Employees = "sazas", []premium.Employee{{Label: "A", Wage: 30_000_00, DGA: true}, {Label: "B", Wage: 400_00}}
	q = s.quote(t)
	if d := advice.Radar(q.Staff); len(d) != 3 || d[0].Employee != "B" || d[0].Happens != "insured" || d[0].Room != 100_00 {
		t.Errorf("%+v", d)
	}
}
