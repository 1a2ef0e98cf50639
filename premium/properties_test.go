package premium_test

import (
	"slices"
	"testing"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// The numbers are those of the invariants in faults.md, section 5.

// 1: a longer eigen risico never costs more.
func TestLongerEigenrisicoNotDearer(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		longer := cover
		longer.Eigenrisico = rapid.SampledFrom(table.Product.Eigenrisico.Options).Draw(t, "other")
		if longer.Eigenrisico < cover.Eigenrisico {
			longer, cover = cover, longer
		}
		notLess(t, "shorter eigen risico", priced(t, table, request, longer).FirstYear.Premium,
			priced(t, table, request, cover).FirstYear.Premium)
	})
}

// 2: more coverage never costs less.
func TestMoreCoverageNotCheaper(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		more := cover
		more.Coverage = rapid.SampledFrom(table.Product.Coverage.Options).Draw(t, "other")
		if more.Coverage.Year1 < cover.Coverage.Year1 || more.Coverage.Year2 < cover.Coverage.Year2 {
			t.Skip("not more in both years")
		}
		notLess(t, "more coverage", priced(t, table, request, cover).FirstYear.Premium,
			priced(t, table, request, more).FirstYear.Premium)
	})
}

// typedCase is a case whose percentage is typed, so that neither thresholds nor own absence move it.
func typedCase(t *rapid.T, tables []*tariffs.Table) (*tariffs.Table, premium.Request, premium.Cover) {
	table, request, cover := anyCase(t, tables)
	percentage := decimal.New(int64(rapid.IntRange(1, 999).Draw(t, "percentage")), -4)
	request.Rate.Percentage = &percentage
	return table, request, cover
}

// 3: a higher wage of any employee never lowers the total, inside one class.
func TestHigherWageNotCheaper(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := typedCase(t, tables)
		before := priced(t, table, request, cover)
		i := rapid.IntRange(0, len(request.Employees)-1).Draw(t, "employee")
		request.Employees = slices.Clone(request.Employees)
		request.Employees[i].Wage += premium.Money(rapid.Int64Range(0, 1_000_00).Draw(t, "rise"))
		after := priced(t, table, request, cover)
		notLess(t, "total", before.FirstYear.Total, after.FirstYear.Total)
		notLess(t, "premium", before.FirstYear.Premium, after.FirstYear.Premium)
	})
}

// 4: one more employee never lowers the total, without the own-absence factor.
func TestOneMoreEmployeeNotCheaper(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := typedCase(t, tables)
		before := priced(t, table, request, cover)
		request.Employees = append(slices.Clone(request.Employees), anyEmployee(t, "new", request.StartDate))
		if premium.Assess(table, request).Refused() {
			t.Skip("beyond the maximum payroll")
		}
		after := priced(t, table, request, cover)
		notLess(t, "premium", before.FirstYear.Premium, after.FirstYear.Premium)
		notLess(t, "arbo fee", before.FirstYear.ArboFee, after.FirstYear.ArboFee)
	})
}

// 5: more own absence never costs less, and costs nothing below the threshold.
func TestMoreOwnAbsenceNotCheaper(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		before := priced(t, table, request, cover)
		more := map[int]decimal.Decimal{}
		for year, own := range request.Absence {
			more[year] = own.Add(dec("0.02"))
		}
		request.Absence = more
		after := priced(t, table, request, cover)
		notLess(t, "premium", before.FirstYear.Premium, after.FirstYear.Premium)
		asked := table.Product.Absence.AskAbove.Value.IsZero() || before.Staff.Payroll > 175_000_00
		if !asked && before.FirstYear.Total != after.FirstYear.Total {
			t.Fatalf("payroll %v: absence counted below the threshold", before.Staff.Payroll)
		}
	})
}

// 6: more employer charges never cost less.
func TestMoreChargesNotCheaper(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		var last premium.Value
		for i, option := range table.Product.Charges.Options {
			cover.Charges = option.Value
			now := priced(t, table, request, cover).FirstYear.Premium
			if i > 0 {
				notLess(t, option.Value.String(), last, now)
			}
			last = now
		}
	})
}

// 7 and 9: the order of employees does not matter, and equal employees get equal outcomes.
func TestOrderDoesNotMatter(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		twin := request.Employees[0]
		twin.Label = "twin"
		request.Employees = append(request.Employees, twin)
		shuffled := request
		shuffled.Employees = rapid.Permutation(request.Employees).Draw(t, "order")
		one, other := premium.Assess(table, request), premium.Assess(table, shuffled)
		if one.Refused() || other.Refused() {
			t.Skip("refused")
		}
		a, b := one.Quote(cover), other.Quote(cover)
		if a.FirstYear.Total != b.FirstYear.Total || a.Percentage.Number.Cmp(b.Percentage.Number) != 0 {
			t.Fatalf("%v and %v", a.FirstYear.Total, b.FirstYear.Total)
		}
		first, last := one.Members[0], one.Members[len(one.Members)-1]
		if first.InsuredWage != last.InsuredWage || first.ArboFee != last.ArboFee || first.Insured != last.Insured {
			t.Fatalf("equal employees differ: %+v and %+v", first, last)
		}
	})
}

// 8: a staff in two parts adds up to the whole.
func TestPartsAddUpToTheWhole(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, _ := typedCase(t, tables)
		cut := rapid.IntRange(0, len(request.Employees)).Draw(t, "cut")
		head, tail := request, request
		head.Employees, tail.Employees = request.Employees[:cut], request.Employees[cut:]
		all, a, b := premium.Assess(table, request), premium.Assess(table, head), premium.Assess(table, tail)
		if all.Payroll != a.Payroll+b.Payroll || all.InsuredWage != a.InsuredWage+b.InsuredWage ||
			all.Insured != a.Insured+b.Insured || all.ArboFee.Money != a.ArboFee.Money+b.ArboFee.Money {
			t.Fatal("the parts do not add up")
		}
	})
}

// 10: k times every wage, inside the linear range, makes the base premium k times as high, within k cents.
func TestPremiumScalesWithWages(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := typedCase(t, tables)
		k := premium.Money(rapid.Int64Range(2, 9).Draw(t, "k"))
		larger := request
		larger.Employees = nil
		for i, e := range request.Employees {
			e.Wage = premium.Money(rapid.Int64Range(500_00, 8_000_00).Draw(t, "small wage"))
			request.Employees[i] = e
			e.Wage *= k
			larger.Employees = append(larger.Employees, e)
		}
		small, large := priced(t, table, request, cover).FirstYear, priced(t, table, larger, cover).FirstYear
		base, _ := small.Line(premium.BasePremium)
		scaled, _ := large.Line(premium.BasePremium)
		room := k * premium.Money(len(request.Employees)+1)
		if d := scaled.Amount.Money - k*base.Amount.Money; d > room || d < -room {
			t.Fatalf("%d × %v is not %v", k, base.Amount.Money, scaled.Amount.Money)
		}
	})
}

// 11: a wage above the maximum counts as the maximum, and a notice says so.
func TestWageAboveMaximumIsCapped(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := typedCase(t, tables)
		if !table.Product.Wage.Maximum.Known {
			t.Skip("no maximum known")
		}
		at, above := request, request
		at.Employees = []premium.Employee{{Label: "A", Wage: 125_000_00}}
		above.Employees = []premium.Employee{{Label: "A", Wage: 125_000_00 + anyWage(t)}}
		a, b := priced(t, table, at, cover), priced(t, table, above, cover)
		if a.FirstYear.Total != b.FirstYear.Total {
			t.Fatalf("%v and %v", a.FirstYear.Total, b.FirstYear.Total)
		}
		if !hasNotice(b.Notices(), premium.WageAboveMaximum) || hasNotice(a.Notices(), premium.WageAboveMaximum) {
			t.Fatal("the notice does not say which wage is above the maximum")
		}
	})
}

func hasNotice(notices []premium.Notice, id premium.NoticeID) bool {
	return slices.ContainsFunc(notices, func(n premium.Notice) bool { return n.ID == id })
}

// 12 and 14: an arbo fee lies between its bounds, pro rata for part years, and the total is not below the minimums.
func TestArboFeeWithinBounds(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := typedCase(t, tables)
		request.Rate.ArboFee = &premium.TypedArboFee{Rate: dec("0.0056"), Minimum: 101_00, Maximum: 188_00}
		quote := priced(t, table, request, cover)
		least := premium.Money(0)
		for _, m := range quote.Staff.Members {
			if !m.Insured {
				continue
			}
			days, perYear := premium.Money(m.Fraction.Days), premium.Money(m.Fraction.PerYear)
			low, high := 101_00*days/perYear, 188_00*days/perYear+1
			if m.ArboFee.Money < low || m.ArboFee.Money > high {
				t.Fatalf("fee %v for fraction %v", m.ArboFee.Money, m.Fraction)
			}
			least += low
		}
		if total := quote.FirstYear.Total; !total.Unknown && total.Money < least {
			t.Fatalf("total %v below the minimum fees %v", total.Money, least)
		}
	})
}

// 14 and 20: no amount is negative but discounts, and none reaches 10^12 euros.
func TestAmountsHaveTheirSign(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		quote := priced(t, table, request, cover)
		for _, line := range slices.Concat(quote.FirstYear.Lines(), quote.Following.Lines()) {
			discount := line.ID == premium.TermDiscount || line.ID == premium.PackageDiscount
			amount := line.Amount
			if amount.Unknown {
				continue
			}
			if amount.Money < 0 != discount && amount.Money != 0 || amount.Money > premium.MaxMoney {
				t.Fatalf("%s: %v", line.ID, amount.Money)
			}
		}
	})
}

// 15: the discount of a longer term is there in the first year only, and once.
func TestTermDiscountOnlyInFirstYear(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		cover.Term = 3
		three := priced(t, table, request, cover)
		cover.Term = 1
		one := priced(t, table, request, cover)
		if _, there := three.Following.Line(premium.TermDiscount); there {
			t.Fatal("a discount in the following year")
		}
		if three.Following.Total != one.FirstYear.Total || one.FirstYear.Total != one.Following.Total {
			t.Fatalf("year 2 of three years %v, a single year %v", three.Following.Total, one.FirstYear.Total)
		}
		notLess(t, "without discount", three.FirstYear.Total, one.FirstYear.Total)
	})
}

// 16: the printed lines add up to the printed totals, to the cent; with unknown ones among them, those that are known to what
// is known of the total.
func TestLinesAddUp(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		quote := priced(t, table, request, cover)
		for _, year := range []premium.YearPremium{quote.FirstYear, quote.Following} {
			sum, unknown := premium.Money(0), false
			for _, line := range year.Lines() {
				sum += line.Amount.Money
				unknown = unknown || line.Amount.Unknown
			}
			if unknown != year.Total.Unknown || !unknown && sum != year.Total.Money {
				t.Fatalf("lines %v (unknown %v), total %v", sum, unknown, year.Total)
			}
			if base, _ := year.Line(premium.BasePremium); !base.Amount.Unknown && year.Known != premium.Euros(sum) {
				t.Fatalf("known lines %v, known of the total %v", sum, year.Known)
			}
		}
	})
}

// 17: the instalments add up to the total, and the last differs from the others by less than n cents.
func TestInstalmentsAddUp(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		year := priced(t, table, request, cover).FirstYear
		if year.Total.Unknown {
			t.Skip("total unknown")
		}
		n := premium.Money(year.Instalments.Count)
		each, last := year.Instalments.Amount.Money, year.Instalments.Last.Money
		if each*(n-1)+last != year.Total.Money || last < each || last-each >= n {
			t.Fatalf("%d × %v, last %v, total %v", n, each, last, year.Total.Money)
		}
		if year.KnownParts != year.Instalments {
			t.Fatalf("all is known: %v, %v", year.KnownParts, year.Instalments)
		}
	})
}

// 18: paying monthly adds the surcharge once on the year's premium, not per month.
func TestMonthlySurchargeOnTheYear(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		surcharge := dec("0.02")
		if table.Product.ID != "sazas" {
			t.Skip("surcharge unknown")
		}
		cover.Payment = "quarter"
		quarter := priced(t, table, request, cover).FirstYear
		cover.Payment = "month"
		month := priced(t, table, request, cover).FirstYear
		exact := decimal.New(int64(quarter.Premium.Money), 0).Mul(surcharge).Round(0).IntPart()
		if month.Premium.Money != quarter.Premium.Money+premium.Money(exact) || month.ArboFee != quarter.ArboFee {
			t.Fatalf("quarter %v, month %v", quarter.Premium.Money, month.Premium.Money)
		}
	})
}

// 19: btw is on the arbo fee alone, and outside the total.
func TestVATOnArboFeeOnly(t *testing.T) {
	property(t, func(t *rapid.T, tables []*tariffs.Table) {
		table, request, cover := anyCase(t, tables)
		quote := priced(t, table, request, cover)
		vat := quote.ArboVAT()
		if quote.FirstYear.ArboFee.Unknown {
			if !vat.Amount.Unknown {
				t.Fatal("btw on an unknown fee")
			}
			return
		}
		exact := decimal.New(int64(quote.FirstYear.ArboFee.Money), 0).Mul(dec("0.21")).Round(0).IntPart()
		if vat.Amount.Money != premium.Money(exact) {
			t.Fatalf("btw %v on %v", vat.Amount.Money, quote.FirstYear.ArboFee.Money)
		}
		if _, there := quote.FirstYear.Line(premium.ArboVAT); there {
			t.Fatal("btw is in the total")
		}
	})
}
