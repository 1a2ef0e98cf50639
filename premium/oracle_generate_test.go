package premium_test

import (
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"pgregory.net/rapid"
)

// This file draws requests that go looking for boundaries: dates, cover and typed figures. Staffs are in
// oracle_generate_staff_test.go.

// oracleChoices says what the generators may choose for a tariff; the zero value suits every product.
type oracleChoices struct {
	edition    int      // the year the start date lies in; 0: any of 2023 to 2027
	anyCover   bool     // any coverage of 70–100 with year 2 not above year 1, and waiting days between tabulated ones
	packageMax *big.Rat // nil: no package discount
}

// oracleDice draws a number below n. Its lists put the plainest choice first, to which rapid shrinks.
type oracleDice func(n int) int

// randomRequest draws a request with rapid, which shrinks a failing one.
func randomRequest(t *rapid.T, tariff oracleTariff) oracleRequest {
	dice := oracleDice(func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "choice") })
	return dice.request(tariff, oracleSectors(tariff))
}

// randomOracleRequest draws a request from a seed, fast.
func randomOracleRequest(rng *rand.Rand, tariff oracleTariff, sectors []string) oracleRequest {
	return oracleDice(rng.IntN).request(tariff, sectors)
}

// oracleSectors lists the sectors a tariff knows, in a fixed order.
func oracleSectors(t oracleTariff) []string { return slices.Sorted(maps.Keys(t.sectorAbsence)) }

func (d oracleDice) request(t oracleTariff, sectors []string) oracleRequest {
	r := oracleRequest{sector: oracleOneOf(d, sectors)}
	d.dates(t, &r)
	d.cover(t, &r)
	d.options(t, &r)
	d.typed(t, &r)
	if d.oneIn(5) {
		d.totals(t, &r)
	} else {
		d.staff(t, &r)
	}
	d.absence(t, &r)
	return r
}

// dates draws a start, often at a turn of a month or in February, and a quote date around the edges of its window.
func (d oracleDice) dates(t oracleTariff, r *oracleRequest) {
	year := t.choices.edition
	if year == 0 {
		year = 2023 + d(5)
	}
	first := time.Date(year, time.January, 1, 0, 0, 0, 0, time.UTC)
	r.start = oracleOneOf(d, []time.Time{
		first,
		first.AddDate(0, d(12), 0),
		first.AddDate(0, 2, -1), // the last day of February
		first.AddDate(0, 2, 0),
		first.AddDate(1, 0, -1),
		first.AddDate(0, 0, d(365)),
	})
	earliest := oracleMonthsLater(r.start, -t.monthsAhead)
	r.quoteDate = oracleOneOf(d, []time.Time{
		r.start,
		r.start.AddDate(0, 0, -d(59)),
		r.start.AddDate(0, 0, -d(59)),
		r.start.AddDate(0, 0, -d(59)),
		earliest,
		earliest.AddDate(0, 0, -2+d(5)), // either side of the last day that will do
		r.start.AddDate(0, 0, 1-d(3)),
		time.Date(r.start.Year()-1, time.December, 31, 0, 0, 0, 0, time.UTC), // and a year is complete the day after
	})
}

var oracleCoverages = [][2]int{{70, 70}, {85, 70}, {100, 70}, {100, 85}, {100, 100}}

func (d oracleDice) cover(t oracleTariff, r *oracleRequest) {
	if !t.expectedCost && !d.oneIn(4) { // a cell of the table; otherwise very likely one it does not have
		cell := strings.Split(oracleOneOf(d, slices.Sorted(maps.Keys(t.table))), "|")
		coverage1, coverage2, _ := strings.Cut(cell[1], "/")
		r.sector, r.waitingDays = cell[0], oracleInt(cell[2])
		r.coverage1, r.coverage2 = oracleInt(coverage1), oracleInt(coverage2)
		return
	}
	pair := oracleOneOf(d, oracleCoverages)
	r.coverage1, r.coverage2 = pair[0], pair[1]
	listed := slices.Sorted(maps.Keys(t.share1))
	if len(listed) == 0 {
		listed = []int{10, 20, 30, 65, 130}
	}
	r.waitingDays = oracleOneOf(d, listed)
	if t.choices.anyCover && d.oneIn(2) {
		r.coverage1 = 70 + d(31)
		r.coverage2 = 70 + d(r.coverage1-69)
		lowest, highest := listed[0], listed[len(listed)-1]
		r.waitingDays = lowest + d(highest-lowest+1)
	}
}

func (d oracleDice) options(t oracleTariff, r *oracleRequest) {
	r.term = oracleOneOf(d, slices.Sorted(maps.Keys(t.termDiscount)))
	r.charges = ratPercent(oracleOneOf(d, []string{"0", "20", "25", "30"}))
	r.settlement = t.settlement != nil && d.oneIn(2)
	r.payment = oracleOneOf(d, slices.Sorted(maps.Keys(t.surcharge)))
	if t.choices.packageMax != nil && d.oneIn(2) {
		r.packageDiscount = ratMul(t.choices.packageMax, big.NewRat(int64(d(21)), 20))
	}
}

// typed draws figures from a paper quote; where the tariff has none, more often.
func (d oracleDice) typed(t oracleTariff, r *oracleRequest) {
	if d.oneIn(3) {
		r.typedPercentage = ratPercent(oracleOneOf(d, []string{"4.00", "2.00", "2.50", "3.20", "0.01", "0.00"}))
		if d.oneIn(2) {
			r.typedPercentage = big.NewRat(int64(1+d(1200)), 10_000)
		}
	}
	if d.oneIn(6) {
		r.typedExpected = big.NewRat(int64(5+d(100)), 1000)
	}
	if d.oneIn(10) || t.surcharge[r.payment] == nil && d.oneIn(2) {
		r.typedSurcharge = ratPercent(oracleOneOf(d, []string{"2", "0", "1.5", "3.25"}))
	}
	if d.oneIn(10) || t.wageMax == nil && d.oneIn(3) {
		r.typedWageMax = oracleOneOf(d, []*big.Rat{ratOf("125000"), ratOf("60000"), ratOf("33333.33")})
	}
	if d.oneIn(10) || t.arboRate == nil && d.oneIn(2) {
		r.typedArbo = oracleOneOf(d, [][]*big.Rat{
			{ratPercent("0.56"), ratOf("101"), ratOf("188")}, {ratPercent("0.52"), ratOf("94"), ratOf("174")},
			{ratPercent("0.6"), ratOf("0"), ratOf("1000")}, {ratPercent("0"), ratOf("150"), ratOf("150")},
		})
	}
}
