package premium_test

import (
	"fmt"
	"testing"

	"dekking/premium"
	"dekking/tariffs"
)

// priced once per option, cell and frame: performance.md asks for at most 0.5 µs above the integer limit at n = 10.
func BenchmarkQuote(b *testing.B) {
	for _, typed := range []bool{true, false} {
		for _, n := range []int{1, 10, 1000} {
			b.Run(fmt.Sprintf("typed=%v/n=%d", typed, n), func(b *testing.B) {
				staff, cover := benchmarkStaff(b, n, typed)
				b.ReportAllocs()
				for b.Loop() {
					_ = staff.Quote(cover)
				}
			})
		}
	}
}

// Assessing walks the employees once.
func BenchmarkAssess(b *testing.B) {
	for _, n := range []int{1, 10, 25, 1000} {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			staff, _ := benchmarkStaff(b, n, false)
			b.ReportAllocs()
			for b.Loop() {
				_ = premium.Assess(staff.Table, staff.Request)
			}
		})
	}
}

// The matrix of coverage × eigen risico and the ranges of every option of every question: at most 8 ms for 25 employees.
func BenchmarkMatrixAndRanges(b *testing.B) {
	staff, cover := benchmarkStaff(b, 25, false)
	p := staff.Table.Product
	for b.Loop() {
		for i := range 5 { // nothing chosen yet but one thing
			_ = staff.Range(premium.Choices{Coverage: &p.Coverage.Options[i]})
			_ = staff.Range(premium.Choices{Eigenrisico: &p.Eigenrisico.Options[i]})
			_ = staff.Range(premium.Choices{})
		}
		for _, coverage := range p.Coverage.Options {
			for _, days := range p.Eigenrisico.Options {
				cell := cover
				cell.Coverage, cell.Eigenrisico = coverage, days
				_ = staff.Quote(cell)
				_ = staff.Range(premium.Choices{Coverage: &coverage, Eigenrisico: &days})
			}
		}
	}
}

func benchmarkStaff(b *testing.B, n int, typed bool) (*premium.Staff, premium.Cover) {
	b.Helper()
	request := one(2023)
	for i := range n {
		request.Employees = append(request.Employees, premium.Employee{Label: fmt.Sprint(i), Wage: premium.Money(20_000_00 + i*1_000_00)})
	}
	if typed {
		request.Rate.Percentage = percentage("0.0320")
	}
	staff := premium.Assess(table(b, "sazas", 2023), request)
	return staff, premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 30, Term: 3,
		Charges: dec("0.25"), Settlement: true, Payment: "month"}
}
