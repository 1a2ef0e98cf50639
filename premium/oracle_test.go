package premium_test

import (
	"math/big"
	"slices"
	"strings"
	"testing"
)

// This file holds the oracle against the worked cases and dates of the design; the cases are those of cases/*.toml.

// oracleWant is a worked case as cases/*.want.json prints it: one line per policy year, ids in order.
type oracleWant struct {
	payroll, insuredWage                                   string
	insured                                                int
	first, following                                       string
	premium, arbo, total, instalment, last, followingTotal string
	employees                                              string // insured wage:fee of each, "-" when not insured
}

func TestOracleWorkedCases(t *testing.T) {
	t.Run("hairdresser", func(t *testing.T) {
		checkOracleWant(t, oracle(oracleSazas(2023), oracleHairdresser()), oracleWant{
			payroll: "55100.00", insuredWage: "55100.00", insured: 3,
			first:     "base_premium 2204.00, arbo_fee 358.80",
			following: "base_premium 2204.00, arbo_fee 358.80",
			premium:   "2204.00", arbo: "358.80", total: "2562.80", instalment: "640.70", last: "640.70",
			followingTotal: "2562.80",
			employees:      "28000.00:156.80 17500.00:101.00 9600.00:101.00",
		})
	})
	t.Run("installer", func(t *testing.T) {
		q := oracle(oracleSazas(2023), oracleInstaller())
		checkOracleWant(t, q, oracleWant{
			payroll: "226000.00", insuredWage: "226000.00", insured: 6,
			first: "base_premium 7232.00, settlement 113.00, employer_charges 1836.25, term_discount -459.06, " +
				"payment_surcharge 174.44, arbo_fee 1071.20",
			following: "base_premium 7232.00, settlement 113.00, employer_charges 1836.25, " +
				"payment_surcharge 183.63, arbo_fee 1071.20",
			premium: "8896.63", arbo: "1071.20", total: "9967.83", instalment: "830.65", last: "830.68",
			followingTotal: "10436.08",
			employees: "- 52000.00:188.00 41600.00:188.00 39000.00:188.00 36400.00:188.00 33000.00:184.80 " +
				"24000.00:134.40",
		})
		checkRat(t, "btw on the arbo fee", q.arboVAT, "224.95")
	})
	t.Run("beach-restaurant", func(t *testing.T) {
		q := oracle(oracleSazas(2023), oracleBeach())
		checkOracleWant(t, q, oracleWant{
			payroll: "117923.08", insuredWage: "117923.08", insured: 7,
			first:     "base_premium 4245.23, settlement 58.96, employer_charges 860.84, arbo_fee 657.97",
			following: "base_premium 4245.23, settlement 58.96, employer_charges 860.84, arbo_fee 657.97",
			premium:   "5165.03", arbo: "657.97", total: "5823.00", instalment: "1455.75", last: "1455.75",
			followingTotal: "5823.00",
			employees: "34000.00:188.00 26000.00:145.60 12000.00:67.20 12000.00:67.20 12000.00:67.20 " +
				"12000.00:67.20 9923.08:55.57",
		})
		if season, starter := q.employees[2], q.employees[6]; season.fractionN != 130 || starter.fractionN != 86 {
			t.Errorf("fractions %d/260 and %d/260, want 130 and 86", season.fractionN, starter.fractionN)
		}
	})
}

// The installer's wish for 2024: the latest start is 2023-12-15, the first quote for it that of 2023-11-01.
func TestOracleStartWindow(t *testing.T) {
	tariff := oracleSazas(2023)
	tests := []struct{ quoted, start, refused string }{
		{"2023-10-15", "2023-12-15", ""},
		{"2023-10-15", "2023-12-16", "start_too_late"},
		{"2023-10-15", "2024-01-01", "start_too_late"},
		{"2023-10-31", "2024-01-01", "start_too_late"},
		{"2023-11-01", "2024-01-01", ""},
		{"2023-11-01", "2023-11-01", ""},
		{"2023-11-01", "2023-10-31", "start_in_past"},
		{"2023-12-31", "2024-02-29", ""},
		{"2023-12-31", "2024-03-01", "start_too_late"},
		{"2022-12-31", "2023-02-28", ""},
		{"2022-12-31", "2023-03-01", "start_too_late"},
	}
	for _, test := range tests {
		r := oracleInstaller()
		r.quoteDate, r.start = oracleDay(test.quoted), oracleDay(test.start)
		if got := strings.Join(oracle(tariff, r).refused, " "); got != test.refused {
			t.Errorf("quoted %s, start %s: refused %q, want %q", test.quoted, test.start, got, test.refused)
		}
	}
}

// A base of 226,000 asks two years of absence; the factor is 1 − 18% + 18% × 5.08 / 5.3.
func TestOracleInstallerWithoutRate(t *testing.T) {
	r := oracleInstaller()
	r.typedPercentage = nil
	if got := oracle(oracleSazas(2023), r).refused; !slices.Equal(got, []string{"absence_needed"}) {
		t.Errorf("without absence: refused %q", got)
	}
	r.absence = map[int]*big.Rat{2022: ratPercent("6.4")}
	if got := oracle(oracleSazas(2023), r).refused; !slices.Equal(got, []string{"absence_needed"}) {
		t.Errorf("with one year of two: refused %q", got)
	}
	r.absence[2021] = ratPercent("3.1")
	r.absence[2020] = ratPercent("50") // not asked, so not used
	r.absence[2023] = ratPercent("50") // not complete on the quote date
	checkRat(t, "percentage", oracle(oracleSazas(2023), r).percentage, "0.0356")
	r.typedExpected = ratPercent("4")
	// 3.585556% × (0.82 + 0.18 × 5.08 / 4) = 3.7598%
	checkRat(t, "percentage against 4% expected", oracle(oracleSazas(2023), r).percentage, "0.0376")
}

// On 1 January the year before is complete, on 31 December it is not.
func TestOracleCompleteYears(t *testing.T) {
	tariff := oracleSazas(2024)
	for _, test := range []struct{ quoted, refused string }{{"2023-12-31", ""}, {"2024-01-01", "absence_needed"}} {
		r := oracleInstaller()
		r.quoteDate, r.start, r.typedPercentage = oracleDay(test.quoted), oracleDay("2024-01-15"), nil
		r.absence = map[int]*big.Rat{2021: ratPercent("3.1"), 2022: ratPercent("6.4")}
		if got := strings.Join(oracle(tariff, r).refused, " "); got != test.refused {
			t.Errorf("quoted %s: refused %q, want %q", test.quoted, got, test.refused)
		}
	}
}

func oracleHairdresser() oracleRequest {
	return oracleRequest{
		quoteDate: oracleDay("2022-12-10"), start: oracleDay("2023-01-01"), sector: "overige-diensten",
		staff: []oracleEmployee{
			{wage: ratOf("28000"), born: oracleDay("1988-05-17")},
			{wage: ratOf("17500"), born: oracleDay("1996-09-02")},
			{wage: ratOf("9600"), born: oracleDay("2006-01-30")},
		},
		coverage1: 70, coverage2: 70, waitingDays: 10, term: 1, charges: new(big.Rat), payment: "quarter",
		typedPercentage: ratPercent("4.00"),
	}
}

func oracleInstaller() oracleRequest {
	r := oracleRequest{
		quoteDate: oracleDay("2023-10-15"), start: oracleDay("2023-12-15"), sector: "bouw",
		staff:     []oracleEmployee{{wage: ratOf("95000"), dga: true}},
		coverage1: 100, coverage2: 70, waitingDays: 30, term: 3, charges: ratPercent("25"), settlement: true,
		payment: "month", typedPercentage: ratPercent("3.20"),
	}
	for _, wage := range []string{"52000", "41600", "39000", "36400", "33000", "24000"} {
		r.staff = append(r.staff, oracleEmployee{wage: ratOf(wage)})
	}
	return r
}

func oracleBeach() oracleRequest {
	season := oracleEmployee{wage: ratOf("24000"), from: oracleDay("2023-04-01"), until: oracleDay("2023-09-30")}
	return oracleRequest{
		quoteDate: oracleDay("2022-11-20"), start: oracleDay("2023-01-01"), sector: "horeca",
		staff: []oracleEmployee{
			{wage: ratOf("34000")}, {wage: ratOf("26000")}, season, season, season, season,
			{wage: ratOf("30000"), from: oracleDay("2023-09-01")},
		},
		coverage1: 85, coverage2: 70, waitingDays: 20, term: 1, charges: ratPercent("20"), settlement: true,
		payment: "quarter", typedPercentage: ratPercent("3.60"),
	}
}
