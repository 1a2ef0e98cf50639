package premium_test

import (
	"math/big"
	"strconv"
	"strings"
	"testing"
)

// This file holds the oracle against bounds worked out by hand: whose wage counts, over which days.

func TestOracleWageBoundaries(t *testing.T) {
	tests := []struct {
		edition            int
		wage, insured, fee string // insured "-": not insured
	}{
		{2023, "499.99", "-", "0.00"},
		{2023, "500", "500.00", "101.00"},
		{2023, "18035.71", "18035.71", "101.00"},
		{2023, "18035.72", "18035.72", "101.00"},
		{2023, "20000", "20000.00", "112.00"},
		{2023, "33000", "33000.00", "184.80"},
		{2023, "33571.42", "33571.42", "188.00"},
		{2023, "33571.43", "33571.43", "188.00"},
		{2023, "125000", "125000.00", "188.00"},
		{2023, "125000.01", "125000.00", "188.00"},
		{2022, "25000", "25000.00", "130.00"},
		{2022, "33000", "33000.00", "171.60"},
	}
	for _, test := range tests {
		r := oracleHairdresser()
		r.staff = []oracleEmployee{{wage: ratOf(test.wage)}}
		e := oracle(oracleSazas(test.edition), r).employees[0]
		if e.insured != (test.insured != "-") {
			t.Errorf("wage %s: insured %t", test.wage, e.insured)
		}
		if e.insured {
			checkRat(t, "insured wage of "+test.wage, e.insuredWage, test.insured)
		}
		checkRat(t, "fee at "+test.wage, e.arbo, test.fee)
	}
}

func TestOraclePayrollBoundaries(t *testing.T) {
	for _, test := range []struct{ payroll, refused string }{
		{"175000.00", ""}, {"175000.01", "absence_needed"},
		{"1000000.00", "absence_needed"}, {"1000000.01", "payroll_above_maximum"},
	} {
		byTotal := oracleHairdresser()
		byTotal.staff, byTotal.total, byTotal.headcount = nil, ratOf(test.payroll), 20
		byStaff := oracleHairdresser()
		rest := new(big.Rat).Sub(ratOf(test.payroll), ratOf("100000"))
		byStaff.staff = []oracleEmployee{{wage: rest}, {wage: ratOf("100000")}, {wage: ratOf("90000"), dga: true}}
		for _, r := range []oracleRequest{byTotal, byStaff} {
			r.typedPercentage = nil
			if got := strings.Join(oracle(oracleSazas(2023), r).refused, " "); got != test.refused {
				t.Errorf("payroll %s: refused %q, want %q", test.payroll, got, test.refused)
			}
		}
	}
}

// Who is insured when: the policy year is 2023, a Sunday to a Sunday.
func TestOracleInsuredPeriod(t *testing.T) {
	tests := []struct {
		name string
		e    oracleEmployee
		want string // n/d, "-" when not insured
	}{
		{"whole year", oracleEmployee{}, "1/1"},
		{"leaves on the last day", oracleEmployee{until: oracleDay("2023-12-31")}, "1/1"},
		{"a Sunday short is not the whole year", oracleEmployee{until: oracleDay("2023-12-30")}, "260/260"},
		{"a Friday short", oracleEmployee{until: oracleDay("2023-12-28")}, "259/260"},
		{"a single Monday", oracleEmployee{from: oracleDay("2023-05-01"), until: oracleDay("2023-05-01")}, "1/260"},
		{"a weekend", oracleEmployee{from: oracleDay("2023-05-06"), until: oracleDay("2023-05-07")}, "-"},
		{"gone before", oracleEmployee{until: oracleDay("2022-12-31")}, "-"},
		{"comes after", oracleEmployee{from: oracleDay("2024-01-01")}, "-"},
		{"leaves before coming", oracleEmployee{from: oracleDay("2023-06-02"), until: oracleDay("2023-06-01")}, "-"},
		{"AOW before the start", oracleEmployee{born: oracleDay("1956-05-31")}, "-"},
		// 66 years and 10 months on 2023-07-01: insured up to and including 2023-06-30.
		{"AOW in July", oracleEmployee{born: oracleDay("1956-09-01")}, "130/260"},
		{"AOW, opted in", oracleEmployee{born: oracleDay("1950-09-01"), insureAfterAOW: true}, "1/1"},
		{"sick, no recovery date", oracleEmployee{sickAtStart: true}, "-"},
		{"fit 28 days on the start", oracleEmployee{sickAtStart: true, fitSince: oracleDay("2022-12-04")}, "1/1"},
		{"fit 27 days on the start", oracleEmployee{sickAtStart: true, fitSince: oracleDay("2022-12-05")}, "260/260"},
		{"fit in June", oracleEmployee{sickAtStart: true, fitSince: oracleDay("2023-06-04")}, "130/260"}, // from 2 July
		{"fit in December", oracleEmployee{sickAtStart: true, fitSince: oracleDay("2023-12-04")}, "-"},
		{"recovered, not sick", oracleEmployee{fitSince: oracleDay("2023-06-04")}, "1/1"},
		{"DGA", oracleEmployee{dga: true}, "-"},
		{"no Dutch premiums", oracleEmployee{noNLPremiums: true}, "-"},
	}
	for _, test := range tests {
		r := oracleHairdresser()
		test.e.wage = ratOf("30000")
		r.staff = []oracleEmployee{test.e}
		e := oracle(oracleSazas(2023), r).employees[0]
		got := "-"
		if e.insured {
			got = strconv.FormatInt(e.fractionN, 10) + "/" + strconv.FormatInt(e.fractionD, 10)
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// AOW age on the first day: not insured; nor a day later, for the day between is a Saturday; with the Monday too she is.
func TestOracleAOWAtTheStart(t *testing.T) {
	r := oracleHairdresser()
	r.quoteDate, r.start = oracleDay("2023-06-15"), oracleDay("2023-07-01")
	r.staff[0].born, r.staff[1].born, r.staff[2].born = oracleDay("1956-09-01"), oracleDay("1956-09-02"), oracleDay("1956-09-04")
	q := oracle(oracleSazas(2023), r)
	if q.employees[0].insured || q.employees[1].insured {
		t.Error("AOW age on the start date or in its weekend: insured")
	}
	if e := q.employees[2]; !e.insured || e.fractionN != 1 {
		t.Errorf("AOW age on the first Tuesday: insured %t for %d/260", e.insured, e.fractionN)
	}
}

// Opting in is of no use where the product does not insure past AOW age.
func TestOracleAOWNotOffered(t *testing.T) {
	r := oracleHairdresser()
	r.staff[0].born, r.staff[0].insureAfterAOW = oracleDay("1950-01-01"), true
	if q := oracle(oracleMarkt(), r); q.employees[0].insured {
		t.Error("insured past AOW age by a product that does not offer it")
	}
}

// A wage maximum typed for the quote limits insured wage and fee, with a staff list and by the average.
func TestOracleTypedWageMaximum(t *testing.T) {
	r := oracleHairdresser()
	r.typedWageMax = ratOf("20000")
	e := oracle(oracleSazas(2023), r).employees[0]
	checkRat(t, "insured wage", e.insuredWage, "20000")
	checkRat(t, "fee", e.arbo, "112.00")
	r.staff, r.total, r.headcount = nil, ratOf("60000"), 2
	q := oracle(oracleSazas(2023), r)
	checkRat(t, "insured wage by total", q.insuredWage, "60000")
	checkRat(t, "fee by total", q.arbo, "224.00")
}
