package foresight

import (
	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// employees sets every employee's real wage beside the expected one, and says what an unreported wage costs in benefit.
func (t *TrueUp) employees() {
	expected, real := t.Expected.Staff.Members, t.Real.Staff.Members
	for i := range expected {
		r := Realised{Expected: expected[i], Real: real[i]}
		after, before := premium.Euros(real[i].InsuredWage), premium.Euros(expected[i].InsuredWage)
		r.Wage = premium.Difference(LineTrueUpWage, after, before, nil, tariffs.Typed)
		if !t.Settled {
			r.Lost = t.lost(expected[i], real[i])
		}
		t.Employees = append(t.Employees, r)
	}
}

// lost is the benefit missed per week of illness when the wage was never reported: without settlement the benefit follows
// the wage that was (facts E7).
func (t *TrueUp) lost(expected, real premium.Member) []premium.Line {
	if !expected.Insured || !real.Insured || real.Wage <= expected.Wage {
		return nil
	}
	c := t.Expected.Cover
	lines := []premium.Line{t.lostWeek(LineLostYear1, expected, real, c.Coverage.Year1)}
	if c.Coverage.Year2 != c.Coverage.Year1 {
		lines = append(lines, t.lostWeek(LineLostYear2, expected, real, c.Coverage.Year2))
	}
	return lines
}

// lostWeek is (real − expected) × 5 / 260 × coverage × (1 + charges).
func (t *TrueUp) lostWeek(id premium.LineID, expected, real premium.Member, coverage int) premium.Line {
	days := t.Expected.Staff.Table.Reference.Workdays
	sum := premium.EuroSum(real.Wage).Minus(premium.EuroSum(expected.Wage)).Bracketed().
		Times(premium.CountSum(days.PerWeek)).Over(premium.CountSum(days.PerYear)).Times(premium.WholePercent(coverage))
	if cover := t.Expected.Cover; !cover.Charges.IsZero() {
		sum = sum.Times(cover.Uplift())
	}
	return sum.Line(id, days.Source, days.Certainty.Weaker(tariffs.Typed))
}

// warn names what the employer should do something about.
func (t *TrueUp) warn() {
	if ratio := t.Ratio.Amount; ratio.Unit != premium.None && outside(ratio.Number) {
		t.Warnings = append(t.Warnings, Answer{Text: "trueup.warning.ratio", Args: []any{ratio,
			premium.Percent(ratioLow), premium.Percent(ratioHigh)}})
	}
	for _, r := range t.Employees {
		if len(r.Lost) > 0 {
			t.Warnings = append(t.Warnings, Answer{Text: "trueup.warning.lost",
				Args: []any{r.Expected.Employee.Label, r.Lost[0].Amount}})
		}
	}
	for _, n := range premium.Refusals(t.Real.Staff.Notices()) {
		if n.ID == premium.PayrollAboveMaximum {
			t.Warnings = append(t.Warnings, Answer{Text: "trueup.warning.payroll", Args: n.Args[:2]})
		}
	}
}

func outside(ratio decimal.Decimal) bool {
	return ratio.LessThan(ratioLow) || ratio.GreaterThan(ratioHigh)
}
