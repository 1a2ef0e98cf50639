package premium_test

import (
	"math/big"
	"strconv"
	"time"
)

// This file draws the staffs of random requests, around thresholds, bounds and days that decide something.

// totals draws a payroll and headcount: around a threshold, or with an average wage at a boundary.
func (d oracleDice) totals(t oracleTariff, r *oracleRequest) {
	r.headcount = 1 + d(25)
	switch d(3) {
	case 0:
		r.total = ratMul(d.wage(), big.NewRat(int64(r.headcount), 1))
	case 1:
		r.total = d.nearThreshold(t)
	default:
		r.total = big.NewRat(int64(d(120_000_000)), 100)
	}
}

// staff draws employees, mostly a few; now and then someone is added who brings the payroll to a threshold.
func (d oracleDice) staff(t oracleTariff, r *oracleRequest) {
	size := oracleOneOf(d, []int{1, 0, 2, 3, 4, 6, 8, 9, 17, 18, 30})
	year := oraclePolicyYear(r.start)
	payroll := new(big.Rat)
	for range size {
		e := d.employee(year)
		r.staff = append(r.staff, e)
		payroll.Add(payroll, oracleThresholdWage(e, year))
	}
	if !d.oneIn(3) {
		return
	}
	rest := new(big.Rat).Sub(d.nearThreshold(t), payroll)
	for chunk := ratOf("90000"); rest.Sign() > 0; rest.Sub(rest, chunk) {
		r.staff = append(r.staff, oracleEmployee{wage: new(big.Rat).Set(ratMin(rest, chunk))})
	}
}

// nearThreshold is a payroll at a threshold of the tariff, or a cent beside it.
func (d oracleDice) nearThreshold(t oracleTariff) *big.Rat {
	threshold := t.askAbove
	if t.payrollMax != nil && (threshold.Sign() == 0 || d.oneIn(3)) {
		threshold = t.payrollMax
	}
	near := ratAdd(threshold, big.NewRat(int64(d(3)-1), 100))
	return new(big.Rat).Abs(near) // no payroll below zero where the threshold is zero
}

func (d oracleDice) employee(year oraclePeriod) oracleEmployee {
	e := oracleEmployee{wage: d.wage()}
	e.dga = d.oneIn(15)
	e.noNLPremiums = d.oneIn(20)
	if d.oneIn(3) {
		e.from = d.around(year)
	}
	if d.oneIn(3) {
		e.until = d.around(year)
	}
	if d.oneIn(25) { // a day or a weekend
		e.from = year.first.AddDate(0, 0, d(365))
		e.until = e.from.AddDate(0, 0, d(3))
	}
	if d.oneIn(3) {
		e.born = d.born(year)
		e.insureAfterAOW = d.oneIn(3)
	}
	if d.oneIn(6) {
		e.sickAtStart = true
		e.fitSince = d.fitSince(year)
	}
	return e
}

// wage draws a boundary of the fee, the minimum or the maximum, or an amount whose parts of a year and percentages
// often end in half a cent.
func (d oracleDice) wage() *big.Rat {
	switch d(4) {
	case 0:
		return ratOf(oracleOneOf(d, []string{
			"24000", "499.99", "500", "500.01", "18035.71", "18035.72", "20000", "33571.42", "33571.43", "124999.99",
			"125000", "125000.01", "33333.33", "0", "0.01",
		}))
	case 1:
		return big.NewRat(int64(2*d(2_500_000)+1), 100) // odd cents: half of it is a tie
	case 2:
		return big.NewRat(int64(d(200_000)), 4) // quarters of a euro: 2%, 5% and 10% of it can be ties
	default:
		return big.NewRat(int64(d(15_000_000)), 100)
	}
}

// around draws a day at, beside or within the ends of the policy year, or out of it.
func (d oracleDice) around(year oraclePeriod) time.Time {
	return oracleOneOf(d, []time.Time{
		year.first,
		year.last,
		year.first.AddDate(0, 0, -1+d(3)),
		year.last.AddDate(0, 0, -1+d(3)),
		year.first.AddDate(0, 0, d(366)),
		year.first.AddDate(0, 3, 0),
		year.first.AddDate(0, 9, -1),
		year.first.AddDate(0, 0, -40+d(446)),
	})
}

// born draws a birth date: of working age, or one whose AOW age falls around a day of the policy year.
func (d oracleDice) born(year oraclePeriod) time.Time {
	if d.oneIn(2) {
		return time.Date(1945+d(62), time.January, 1+d(365), 0, 0, 0, 0, time.UTC)
	}
	months := oracleOneOf(d, []int{67 * 12, 66*12 + 10, 66*12 + 7, 67*12 + 3})
	return oracleMonthsLater(d.around(year), -months)
}

// fitSince draws no date, one around the 28 days before the start, or one in the policy year.
func (d oracleDice) fitSince(year oraclePeriod) time.Time {
	return oracleOneOf(d, []time.Time{
		{},
		year.first.AddDate(0, 0, -28),
		year.first.AddDate(0, 0, -29+d(3)),
		year.first,
		year.first.AddDate(0, 0, -60+d(60)),
		year.first.AddDate(0, 0, d(380)),
		year.last.AddDate(0, 0, -29+d(3)),
	})
}

// absence draws own absence: mostly all the years asked, now and then one short, or a year that does not count.
func (d oracleDice) absence(t oracleTariff, r *oracleRequest) {
	r.absence = map[int]*big.Rat{}
	if d.oneIn(10) {
		return
	}
	newest := r.quoteDate.Year() - 1
	for i := range t.absenceYears + d(2) {
		r.absence[newest-i] = big.NewRat(int64(d(150)), 1000)
	}
	if d.oneIn(10) && t.absenceYears > 0 {
		delete(r.absence, newest-d(t.absenceYears))
	}
	if d.oneIn(5) {
		r.absence[newest+1] = big.NewRat(int64(d(150)), 1000)
	}
}

// oneIn is true one time in n, and never once rapid has shrunk it.
func (d oracleDice) oneIn(n int) bool { return d(n) == n-1 }

func oracleOneOf[T any](d oracleDice, list []T) T { return list[d(len(list))] }

func oracleInt(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		panic(err)
	}
	return n
}
