package premium_test

import (
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// This file says what every quote of the oracle must satisfy, and that the generators reach every corner.

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
		"base_premium", "settlement", "employer_charges", "package_discount", "term_discount",
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
