package advice_test

import (
	"slices"
	"testing"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// The installer's A earns 1,000 more: insured 227,000; (7,264.00 + 113.50) × 1.25 = 9,221.88; + 2% = 9,406.32; with arbo
// 10,477.52, which is 41.44 above 10,436.08. The one-off discount grows with it: year 1 is 10,007.21, 470.31 below; it
// was 468.25 below. 41.44 − 2.06 = 39.38 = 10,007.21 − 9,967.83.
func TestBridgeOfARaise(t *testing.T) {
	from := installer(t)
	request := from.Staff.Request
	request.Employees = slices.Clone(request.Employees)
	request.Employees[0].Wage += 1_000_00
	to := premium.Assess(from.Staff.Table, request).Quote(from.Cover)
	lines := advice.Bridge(&from, &to)
	if len(lines) != 2 || lines[0].ID != advice.BridgeWages || lines[0].Amount.Money != 41_44 ||
		lines[1].ID != advice.BridgeDiscount || lines[1].Amount.Money != -2_06 {
		t.Errorf("%+v", lines)
	}
	if same := advice.Bridge(&from, &from); len(same) != 0 {
		t.Errorf("to itself: %v", same)
	}
}

// A year later somebody has joined, the tables are of 2024 and the own risk is longer: each in its own step.
func TestBridgeToNextYear(t *testing.T) {
	staff, cover := tabled(t)
	from := staff.Quote(cover)
	request := staff.Request
	request.QuoteDate, request.StartDate = request.QuoteDate.AddDate(1, 0, 0), request.StartDate.AddDate(1, 0, 0)
	request.Employees = append(slices.Clone(request.Employees), premium.Employee{Label: "G", Wage: 30_000_00, From: request.StartDate.AddDate(0, 3, 0)})
	request.Absence = map[int]decimal.Decimal{2023: decimal.RequireFromString("0.08"), 2022: decimal.RequireFromString("0.053")}
	var table *tariffs.Table
	for _, found := range editions(t) {
		if found.Product.ID == "sazas" && found.Product.Year == 2024 {
			table = found
		}
	}
	later := cover
	later.Eigenrisico = 65
	to := premium.Assess(table, request).Quote(later)
	var ids []premium.LineID
	for _, l := range advice.Bridge(&from, &to) {
		ids = append(ids, l.ID)
	}
	want := []premium.LineID{advice.BridgeHeadcount, advice.BridgeEdition, advice.BridgeOptions, advice.BridgeDiscount, advice.BridgeAbsence}
	if !slices.Equal(ids, want) {
		t.Errorf("%v, want %v", ids, want)
	}
	adds(t, &from, &to)
}

// A percentage of the tables in place of the typed 3.20%: 3.59% of 226,000 with the sector's own absence. The absence that
// the tables ask for, half of the sector's, is a step apart and lowers the premium; it is never the cause of the rise.
func TestBridgeFromATypedPercentage(t *testing.T) {
	from := installer(t)
	staff, cover := tabled(t)
	plain := staff.Quote(cover)
	request := staff.Request
	half := decimal.RequireFromString("0.0265")
	request.Absence = map[int]decimal.Decimal{2022: half, 2021: half}
	to := premium.Assess(from.Staff.Table, request).Quote(from.Cover)
	lines := advice.Bridge(&from, &to)
	var ids []premium.LineID
	for _, l := range lines {
		ids = append(ids, l.ID)
	}
	if want := []premium.LineID{advice.BridgePercentage, advice.BridgeDiscount, advice.BridgeAbsence}; !slices.Equal(ids, want) {
		t.Fatalf("%v, want %v", ids, want)
	}
	if lines[0].Amount != plain.Following.Total.Minus(from.Following.Total) || lines[0].Amount.Money <= 0 {
		t.Errorf("percentage %v, want what the tables' own costs more: %v", lines[0].Amount, plain.Following.Total)
	}
	if lines[2].Amount.Money >= 0 {
		t.Errorf("half the absence costs %v", lines[2].Amount)
	}
	adds(t, &from, &to)
}

// adds fails when the steps do not add up to the difference of the totals, to the cent, or cannot be followed.
func adds(t rapid.TB, from, to *premium.Quote) {
	t.Helper()
	lines := advice.Bridge(from, to)
	want := to.FirstYear.Total.Minus(from.FirstYear.Total)
	if want.Unknown {
		want = to.FirstYear.Premium.Minus(from.FirstYear.Premium)
		if !from.FirstYear.ArboFee.Unknown || !to.FirstYear.ArboFee.Unknown || want.Unknown {
			if lines != nil {
				t.Fatalf("lines of an unknown total: %v", lines)
			}
			return
		}
	}
	sum := premium.Money(0)
	for _, l := range lines {
		follows(t, l)
		sum += l.Amount.Money
	}
	if sum != want.Money {
		t.Fatalf("the steps add up to %v, the totals differ by %v", sum, want.Money)
	}
}

// 10,000 pairs of quotes of any editions and products, a hundred from each pair of staffs.
func TestBridgesAddUp(t *testing.T) {
	tables := editions(t)
	rapid.Check(t, func(t *rapid.T) {
		from, to := drawnStaff(t, tables), drawnStaff(t, tables)
		for range 100 {
			a, b := from.Quote(drawnCover(t, from.Table.Product)), to.Quote(drawnCover(t, to.Table.Product))
			adds(t, &a, &b)
		}
	})
}
