package premium_test

import (
	"math/big"
	"strings"
	"testing"
	"time"
)

// This file reads and prints exact amounts, and compares those of the oracle with written ones.

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
