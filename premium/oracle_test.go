package premium_test

// Tests of the oracle itself, against figures worked out by hand (the design's cases), and the generators of random
// requests that go looking for boundaries.

import (
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Tariffs as the design prints them, for the oracle's own tests and generators.

// oracleSazas is the product with Sazas's conditions and the example percentages of §4.
func oracleSazas(edition int) oracleTariff {
	t := oracleTariff{
		payrollMax:      ratOf("1000000"),
		wageMin:         ratOf("500"),
		wageMax:         ratOf("125000"),
		arboRate:        ratPercent("0.56"),
		arboMin:         ratOf("101"),
		arboMax:         ratOf("188"),
		askAbove:        ratOf("175000"),
		absenceYears:    2,
		weights:         []int64{3, 2, 1},
		credibility:     oraclePoints(),
		credibilityTail: ratOf("26.59"),
		expectedCost:    true,
		loading:         ratOf("1.30"),
		share1:          oracleShares(),
		share2:          ratOf("0.162"),
		sectorAbsence: map[string]*big.Rat{
			"bouw": ratPercent("5.3"), "horeca": ratPercent("4.7"), "overige-diensten": ratPercent("5.4"),
		},
		settlement:   ratPercent("0.05"),
		termDiscount: map[int]*big.Rat{1: new(big.Rat), 3: ratPercent("5")},
		surcharge:    map[string]*big.Rat{"month": ratPercent("2"), "quarter": new(big.Rat)},
		perYear:      map[string]int{"month": 12, "quarter": 4},
		aowOptIn:     true,
		monthsAhead:  2,
		aow:          oracleAOW,
		vat:          ratPercent("21"),
		choices:      oracleChoices{edition: edition},
	}
	if edition == 2022 {
		t.arboRate, t.arboMin, t.arboMax = ratPercent("0.52"), ratOf("94"), ratOf("174")
	}
	return t
}

// oracleMarkt is the broker's description of the market: unknown fee, cap and surcharges, absence always asked.
func oracleMarkt() oracleTariff {
	t := oracleSazas(0)
	t.payrollMax, t.wageMin, t.wageMax = nil, nil, nil
	t.arboRate, t.arboMin, t.arboMax = nil, nil, nil
	t.askAbove, t.absenceYears = new(big.Rat), 3
	t.settlement, t.aowOptIn = nil, false
	t.termDiscount = map[int]*big.Rat{1: nil, 3: nil}
	t.surcharge = map[string]*big.Rat{"month": nil, "quarter": nil, "half-year": nil, "year": new(big.Rat)}
	t.perYear = map[string]int{"month": 12, "quarter": 4, "half-year": 2, "year": 1}
	t.choices = oracleChoices{anyCover: true, packageMax: ratPercent("10")}
	return t
}

// oracleOffice is an office's own table instead of the example percentages; one of its cells is unknown.
func oracleOffice() oracleTariff {
	t := oracleSazas(0)
	t.expectedCost = false
	t.table = map[string]*big.Rat{
		"bouw|100/70|30": ratPercent("3.20"), "bouw|70/70|10": ratPercent("4.05"), "horeca|85/70|20": ratPercent("3.60"),
		"horeca|70/70|10": nil,
	}
	return t
}

func oraclePoints() [][2]*big.Rat {
	return [][2]*big.Rat{
		{ratOf("0"), ratPercent("0")}, {ratOf("3"), ratPercent("9")}, {ratOf("8"), ratPercent("24")}, {ratOf("17"), ratPercent("39")},
	}
}

func oracleShares() map[int]*big.Rat {
	return map[int]*big.Rat{
		10: ratOf("0.582"), 20: ratOf("0.476"), 30: ratOf("0.407"), 65: ratOf("0.265"), 130: ratOf("0.142"),
	}
}

// The worked cases

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

// A line that comes to 0.00 is left out, base premium and fee too; a staff of whom nobody is insured has no quote.
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
	if got := strings.Join(oracle(oracleSazas(2023), r).refused, " "); got != "nobody_insured" {
		t.Errorf("only a DGA: refused %q", got)
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

// What every quote must satisfy, whatever is asked; and the rapid generator at work.
func TestOracleProperties(t *testing.T) {
	for name, tariff := range map[string]oracleTariff{
		"sazas 2022": oracleSazas(2022), "sazas 2024": oracleSazas(2024), "markt": oracleMarkt(), "office": oracleOffice(),
	} {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				r := randomRequest(t, tariff)
				checkOracleProperties(t, r, oracle(tariff, r))
			})
		})
	}
}

func checkOracleProperties(t *rapid.T, r oracleRequest, q oracleQuote) {
	if len(q.refused) > 0 {
		if q.first != nil || q.total != nil {
			t.Fatal("a refused quote has prices")
		}
		return
	}
	if q.total != nil {
		if got := ratSum(slices.Collect(maps.Values(q.first))); got.Cmp(q.total) != 0 {
			t.Fatalf("lines add up to %s, total %s", ratString(got), ratString(q.total))
		}
		paid := ratAdd(ratMul(q.instalment, big.NewRat(int64(q.instalments-1), 1)), q.last)
		if paid.Cmp(q.total) != 0 || q.last.Cmp(q.instalment) < 0 {
			t.Fatalf("instalments of %s and %s for %s", ratString(q.instalment), ratString(q.last), ratString(q.total))
		}
		if q.followingTotal.Cmp(q.total) < 0 {
			t.Fatalf("a following year of %s is cheaper than %s", ratString(q.followingTotal), ratString(q.total))
		}
	}
	if len(q.employees) != len(r.staff) {
		t.Fatalf("%d of %d employees", len(q.employees), len(r.staff))
	}
	for i, e := range q.employees {
		if e.insuredWage.Cmp(r.staff[i].wage) > 0 || e.fractionN > e.fractionD {
			t.Fatalf("employee %d: insured for more than the wage", i)
		}
	}
}

// The seeded generator must reach every corner the comparison with the engine is meant to try.
func TestOracleGeneratorReach(t *testing.T) {
	seen := map[string]int{}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		for _, tariff := range []oracleTariff{oracleSazas(2024), oracleMarkt(), oracleOffice()} {
			r := randomOracleRequest(rng, tariff, oracleSectors(tariff))
			noteOracleReach(seen, tariff, r, oracle(tariff, r))
		}
	}
	for _, corner := range []string{
		"payroll_above_maximum", "start_in_past", "start_too_late", "absence_needed", "priced", "totals", "nobody",
		"own absence", "unknown premium", "unknown fee", "ask −0.01", "ask +0.00", "ask +0.01", "max −0.01",
		"max +0.00", "max +0.01", "29 February", "AOW in the year", "sick in part", "half cent", "half cent line", "whole", "260/260",
		"nobody_insured", "base_premium", "settlement", "employer_charges", "package_discount", "term_discount",
		"payment_surcharge", "arbo_fee", "latest start",
	} {
		if seen[corner] < 5 {
			t.Errorf("%s: reached %d times", corner, seen[corner])
		}
	}
}

func noteOracleReach(seen map[string]int, t oracleTariff, r oracleRequest, q oracleQuote) {
	for _, id := range q.refused {
		seen[id]++
	}
	for id := range q.first {
		seen[id]++
	}
	note := func(corner string, hit bool) {
		if hit {
			seen[corner]++
		}
	}
	note("priced", q.total != nil)
	note("totals", r.total != nil)
	note("nobody", q.insured == 0)
	note("own absence", q.first != nil && oracleAbsenceCounts(t, r, q.payroll))
	note("unknown premium", q.first != nil && q.premium == nil)
	note("unknown fee", q.first != nil && q.arbo == nil)
	note("29 February", r.start.Month() == time.February && r.start.Day() == 29)
	note("latest start", r.start.Equal(oracleMonthsLater(r.quoteDate, t.monthsAhead)))
	for _, off := range []string{"−0.01", "+0.00", "+0.01"} {
		step := ratOf(strings.Replace(off, "−", "-", 1))
		note("ask "+off, q.payroll.Cmp(ratAdd(t.askAbove, step)) == 0)
		note("max "+off, t.payrollMax != nil && q.payroll.Cmp(ratAdd(t.payrollMax, step)) == 0)
	}
	note("half cent line", q.percentage != nil && ratIsTie(ratMul(q.insuredWage, q.percentage)))
	year := oraclePolicyYear(r.start)
	for i, e := range q.employees {
		in := r.staff[i]
		note("whole", e.insured && e.fractionD == 1)
		note("260/260", e.insured && e.fractionD == 260 && e.fractionN == 260)
		note("AOW in the year", e.insured && !in.born.IsZero() && !t.aow(in.born).After(year.last))
		note("sick in part", e.insured && in.sickAtStart && e.fractionD == 260)
		exact := ratMul(ratMin(in.wage, t.wageMax), big.NewRat(e.fractionN, e.fractionD))
		note("half cent", e.insured && ratIsTie(exact))
	}
}

// ratIsTie is true halfway between two cents.
func ratIsTie(x *big.Rat) bool {
	return ratMul(x, big.NewRat(200, 1)).IsInt() && !ratMul(x, big.NewRat(100, 1)).IsInt()
}

func BenchmarkOracle(b *testing.B) {
	tariff, rng := oracleSazas(2024), rand.New(rand.NewPCG(1, 2))
	sectors := oracleSectors(tariff)
	for b.Loop() {
		oracle(tariff, randomOracleRequest(rng, tariff, sectors))
	}
}

// Generators

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

// The cases, as cases/*.toml has them

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

// Reading and checking

// ratOf reads an amount, or any decimal or fraction, exactly.
func ratOf(text string) *big.Rat {
	x, ok := new(big.Rat).SetString(text)
	if !ok {
		panic("not a number: " + text)
	}
	return x
}

func ratPercent(text string) *big.Rat { return ratMul(ratOf(text), big.NewRat(1, 100)) }

func oracleDay(text string) time.Time {
	parsed, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return parsed
}

// ratString prints an amount to cents; "?" when unknown.
func ratString(x *big.Rat) string {
	if x == nil {
		return "?"
	}
	return x.FloatString(2)
}

func ratSum(list []*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, x := range list {
		sum = ratAdd(sum, x)
	}
	return sum
}

func checkRat(t *testing.T, what string, got *big.Rat, want string) {
	t.Helper()
	if got == nil {
		t.Errorf("%s: unknown, want %s", what, want)
	} else if got.Cmp(ratOf(want)) != 0 {
		t.Errorf("%s: %s, want %s", what, got.FloatString(6), want)
	}
}

// checkOracleLines compares lines with "id amount, id amount".
func checkOracleLines(t *testing.T, what string, got map[string]*big.Rat, want string) {
	t.Helper()
	lines := strings.Split(want, ", ")
	if len(got) != len(lines) {
		t.Errorf("%s: %d lines, want %d", what, len(got), len(lines))
	}
	for _, line := range lines {
		id, amount, _ := strings.Cut(line, " ")
		checkRat(t, what+" "+id, got[id], amount)
	}
}

func checkOracleWant(t *testing.T, q oracleQuote, want oracleWant) {
	t.Helper()
	if len(q.refused) > 0 {
		t.Fatalf("refused: %q", q.refused)
	}
	checkRat(t, "payroll", q.payroll, want.payroll)
	checkRat(t, "insured wage", q.insuredWage, want.insuredWage)
	if q.insured != want.insured {
		t.Errorf("%d insured, want %d", q.insured, want.insured)
	}
	checkOracleLines(t, "first year", q.first, want.first)
	checkOracleLines(t, "following year", q.following, want.following)
	checkRat(t, "premium", q.premium, want.premium)
	checkRat(t, "arbo", q.arbo, want.arbo)
	checkRat(t, "total", q.total, want.total)
	checkRat(t, "instalment", q.instalment, want.instalment)
	checkRat(t, "last instalment", q.last, want.last)
	checkRat(t, "following total", q.followingTotal, want.followingTotal)
	var employees []string
	for _, e := range q.employees {
		text := "-"
		if e.insured {
			text = ratString(e.insuredWage) + ":" + ratString(e.arbo)
		}
		employees = append(employees, text)
	}
	if got := strings.Join(employees, " "); got != want.employees {
		t.Errorf("employees %s, want %s", got, want.employees)
	}
}
