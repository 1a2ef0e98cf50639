package premium_test

import (
	"math/big"
	"strconv"
	"testing"
	"time"
)

// This file holds the oracle's figures against ones worked out by hand: ages, weights, shares, totals, roundings.

func TestOraclePolicyYear(t *testing.T) {
	for start, last := range map[string]string{
		"2023-01-01": "2023-12-31", "2023-03-01": "2024-02-29", "2024-02-29": "2025-02-27", "2024-12-31": "2025-12-30",
	} {
		if got := oraclePolicyYear(oracleDay(start)).last; !got.Equal(oracleDay(last)) {
			t.Errorf("policy year from %s ends %s, want %s", start, got.Format(time.DateOnly), last)
		}
	}
}

// The birth ranges are those of facts/aow_leeftijd.csv, their ages added to both ends.
func TestOracleAOW(t *testing.T) {
	for born, want := range map[string]string{
		"1940-01-01": "2005-01-01", "1947-12-31": "2012-12-31", "1948-01-01": "2013-02-01", "1950-01-01": "2015-04-01",
		"1950-09-30": "2015-12-30", "1950-10-01": "2016-04-01", "1952-12-31": "2018-12-31", "1953-01-01": "2019-05-01",
		"1955-08-31": "2021-12-31", "1955-09-01": "2022-04-01",
		"1956-05-31": "2022-12-31", "1956-06-01": "2023-04-01",
		"1957-02-28": "2023-12-28", "1957-03-01": "2024-03-01",
		"1960-12-31": "2027-12-31", "1961-01-01": "2028-04-01",
		"1964-09-30": "2031-12-30",
		"1956-08-31": "2023-06-30", // no 31 June: the end of the month
		"1960-02-29": "2027-02-28",
	} {
		if got := oracleAOW(oracleDay(born)); !got.Equal(oracleDay(want)) {
			t.Errorf("born %s: AOW age on %s, want %s", born, got.Format(time.DateOnly), want)
		}
	}
}

func TestOracleCredibility(t *testing.T) {
	for n, want := range map[int64]string{
		0: "0", 1: "0.03", 3: "0.09", 6: "0.18", 8: "0.24", 17: "0.39", 18: "1800/4459", 100: "10000/12659",
	} {
		checkRat(t, "weight of "+strconv.FormatInt(n, 10), oracleCredibility(oracleSazas(2023), n), want)
	}
}

func TestOracleShareBetween(t *testing.T) {
	tariff := oracleSazas(2023)
	checkRat(t, "share at 15 days", oracleShare1(tariff, 15), "0.529")
	checkRat(t, "share at 130 days", oracleShare1(tariff, 130), "0.142")
	if got := oracleShare1(tariff, 131); got != nil {
		t.Errorf("share at 131 days: %s, want unknown", got)
	}
}

func TestOracleUnknownFigures(t *testing.T) {
	r := oracleHairdresser()
	r.payment, r.packageDiscount = "month", ratPercent("10")
	q := oracle(oracleMarkt(), r)
	if surcharge, printed := q.first["payment_surcharge"]; !printed || surcharge != nil {
		t.Error("unknown surcharge: the line must be printed as unknown")
	}
	if q.premium != nil || q.total != nil || q.arbo != nil || q.instalment != nil || q.arboVAT != nil {
		t.Error("unknown surcharge and fee: premium, fee, total, instalment and btw must be unknown")
	}
	checkRat(t, "package discount", q.first["package_discount"], "-220.40")
	r.typedSurcharge = ratPercent("1")
	q = oracle(oracleMarkt(), r)
	checkRat(t, "premium with unknown fee", q.premium, "2003.44") // 1983.60 + 19.84
	if q.total != nil {
		t.Error("unknown fee: total must be unknown")
	}
	r.typedArbo = []*big.Rat{ratPercent("0.56"), ratOf("101"), ratOf("188")}
	checkRat(t, "total, all typed", oracle(oracleMarkt(), r).total, "2362.24")
}

// 7 people, 100,000: 14,285.714… each, so the minimum; 226,000 over 6: 37,666.67 each, so the maximum; 200,000 over 7:
// 0.56% of 28,571.428… is 160.00.
func TestOracleTotals(t *testing.T) {
	for _, test := range []struct {
		total     string
		headcount int
		fee       string
	}{
		{"100000", 7, "707.00"}, {"226000", 6, "1128.00"}, {"170000", 6, "952.02"}, {"170000", 1, "188.00"},
	} {
		r := oracleHairdresser()
		r.staff, r.total, r.headcount = nil, ratOf(test.total), test.headcount
		q := oracle(oracleSazas(2023), r)
		checkRat(t, "fee of "+test.total, q.arbo, test.fee)
		checkRat(t, "insured wage", q.insuredWage, test.total)
		if q.insured != test.headcount {
			t.Errorf("%d insured, want %d", q.insured, test.headcount)
		}
	}
}

// A line that comes to 0.00 is left out, base premium and fee too; a staff of whom nobody is insured has no lines.
func TestOracleNothing(t *testing.T) {
	r := oracleInstaller()
	r.typedPercentage = new(big.Rat)
	r.settlement = false
	checkOracleLines(t, "first year", oracle(oracleSazas(2023), r).first, "arbo_fee 1071.20")
	r.typedArbo = []*big.Rat{new(big.Rat), new(big.Rat), new(big.Rat)}
	q := oracle(oracleSazas(2023), r)
	if len(q.first) != 0 {
		t.Errorf("lines of 0.00: %v", q.first)
	}
	checkRat(t, "total", q.total, "0.00")
	r.staff = r.staff[:1]
	if q := oracle(oracleSazas(2023), r); len(q.refused)+len(q.first) != 0 || q.insured != 0 {
		t.Errorf("only a DGA: %d insured, %v, refused %v", q.insured, q.first, q.refused)
	}
}

func TestOracleRounding(t *testing.T) {
	for x, want := range map[string]string{
		"0.005": "0.01", "0.0049": "0.00", "-0.005": "-0.01", "-0.0049": "0.00", "2.675": "2.68", "-2.665": "-2.67",
		"1/3": "0.33", "200": "200",
	} {
		checkRat(t, x+" to cents", ratCents(ratOf(x)), want)
	}
}
