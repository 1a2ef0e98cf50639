package advice_test

import (
	"fmt"
	"testing"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/tariffs"

	"pgregory.net/rapid"
)

// Every cell of every pair of questions is what the engine quotes for it; none that is unknown is called cheapest, and
// what is called cheapest is.
func TestCrossIsTheEngines(t *testing.T) {
	tables := editions(t)
	rapid.Check(t, func(t *rapid.T) {
		staff := drawnStaff(t, tables)
		cover := drawnCover(t, staff.Table.Product)
		questions := advice.Questions(staff)
		rows, columns := rapid.SampledFrom(questions).Draw(t, "rows"), rapid.SampledFrom(questions).Draw(t, "columns")
		m := advice.Cross(staff, cover, rows, columns)
		lowest, standing := premium.MaxMoney, staff.Quote(cover).FirstYear
		eachCell(m, func(c advice.Cell) {
			want := c.Column.Staff(c.Row.Staff(staff)).Quote(c.Column.Apply(c.Row.Apply(cover))).FirstYear
			if c.Total.Unknown != want.Total.Unknown || c.Total.Money != want.Total.Money {
				t.Fatalf("%v %v: %v, want %v", c.Row, c.Column, c.Total, want.Total)
			}
			if !c.Total.Unknown {
				lowest = min(lowest, c.Total.Money)
				if !standing.Total.Unknown && c.Difference.Money != c.Total.Money-standing.Total.Money {
					t.Fatalf("difference %v", c.Difference)
				}
			}
		})
		eachCell(m, func(c advice.Cell) {
			if cheapest := !m.Typed && !c.Total.Unknown && c.Total.Money == lowest; c.Cheapest != cheapest {
				t.Fatalf("%v %v: cheapest %v", c.Row, c.Column, c.Cheapest)
			}
			if c.Standing && rows != columns && rows != advice.AfterAOW && columns != advice.AfterAOW && c.Total.Money != standing.Total.Money {
				t.Fatalf("the standing cell costs %v", c.Total)
			}
		})
	})
}

func eachCell(m advice.Matrix, visit func(advice.Cell)) {
	for _, row := range m.Cells {
		for _, c := range row {
			visit(c)
		}
	}
}

// The installer: 5 × 5 cells; the standing one leaves 37,666.67 × 30/260 = 4,346.15 of an illness to the employer.
func TestMatrixOfInstaller(t *testing.T) {
	staff, cover := tabled(t)
	standing, cheapest := 0, 0
	eachCell(advice.MatrixOf(staff, cover), func(c advice.Cell) {
		if c.Standing {
			standing++
			if c.Total.Money != 11_035_43 || c.Difference.Money != 0 || c.Exposure.Money != 4_346_15 {
				t.Errorf("standing cell %+v", c)
			}
		}
		if c.Cheapest {
			cheapest++
			if c.Row.Value != (tariffs.Coverage{Year1: 70, Year2: 70}) || c.Column.Value != tariffs.WaitingDays(130) {
				t.Errorf("cheapest %v %v", c.Row, c.Column)
			}
		}
	})
	if standing != 1 || cheapest != 1 {
		t.Errorf("%d standing, %d cheapest", standing, cheapest)
	}
}

// Of the market product the arbo fee is unknown and so is every total: none is cheapest, but the fee falls out of the
// difference.
func TestMatrixWithUnknownTotals(t *testing.T) {
	staff, cover := tabled(t)
	market, err := tariffs.Shipped().For("markt", staff.Request.StartDate)
	if err != nil {
		t.Fatal(err)
	}
	request := staff.Request
	request.Absence[2020] = request.Absence[2021]
	cover.Settlement, cover.Payment = false, "year"
	eachCell(advice.MatrixOf(premium.Assess(market, request), cover), func(c advice.Cell) {
		if !c.Total.Unknown || c.Cheapest || c.Difference.Unknown {
			t.Errorf("%+v", c)
		}
	})
}

// The wizard draws matrix and ranges between two key strokes: at most 8 ms for 25 employees, 1 ms wanted.
func BenchmarkMatrices(b *testing.B) {
	staff, cover := staffOf(b, 25)
	b.ReportAllocs()
	for b.Loop() {
		advice.MatrixOf(staff, cover)
		for _, q := range advice.Questions(staff) {
			for range advice.Options(staff, q) {
				staff.Ranges(premium.Choices{})
			}
		}
	}
}

func BenchmarkLevers(b *testing.B) {
	staff, cover := staffOf(b, 25)
	for b.Loop() {
		advice.Levers(staff, cover)
	}
}

func BenchmarkWithin(b *testing.B) {
	staff, cover := staffOf(b, 25)
	for b.Loop() {
		advice.Within(staff, cover, advice.Goal{Limit: 30_000_00, Per: advice.PerYear})
	}
}

func staffOf(b *testing.B, n int) (*premium.Staff, premium.Cover) {
	staff, cover := tabled(b)
	request := staff.Request
	request.Employees = nil
	for i := range n {
		request.Employees = append(request.Employees, premium.Employee{Label: fmt.Sprint(i), Wage: premium.Money(20_000_00 + i*500_00)})
	}
	return premium.Assess(staff.Table, request), cover
}
