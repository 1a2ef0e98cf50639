package premium

import (
	"time"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Notices are all that must be known beside this quote: those of the staff, then those of the chosen cover.
func (q *Quote) Notices() []Notice {
	notices := append([]Notice(nil), q.Staff.notices...)
	for _, check := range []func() []Notice{
		q.unknownSurcharge, q.discountEnds, q.belowCAO, q.belowMinimumWage, q.noBenefitAfterAOW, q.chargesAbovePremiums,
	} {
		notices = append(notices, check()...)
	}
	return notices
}

func (q *Quote) unknownSurcharge() []Notice {
	if q.Staff.rates.payment(q.Cover.Payment).known {
		return nil
	}
	return []Notice{{ID: UnknownFigure, Severity: Warning, Field: "cover.payment", Args: []any{TextID("figure.payment_surcharge")}}}
}

// discountEnds says what the second year costs more when the one-off discount has gone (inventory 144).
func (q *Quote) discountEnds() []Notice {
	if _, discounted := q.FirstYear.Line(TermDiscount); !discounted {
		return nil
	}
	return []Notice{{ID: Year2DiscountEnds, Severity: Info, Args: []any{q.Following.Total.Minus(q.FirstYear.Total)}}}
}

// belowCAO compares the coverage with what the collective agreement promises (inventory 31).
func (q *Quote) belowCAO() []Notice {
	cao, cover := q.Staff.Request.Employer.CAO, q.Cover.Coverage
	if cao == nil || cover.Year1 >= cao.Year1 && cover.Year2 >= cao.Year2 {
		return nil
	}
	return []Notice{{ID: CoverageBelowCAO, Severity: Warning, Field: "cover.coverage", Args: []any{cover, *cao}}}
}

// belowMinimumWage finds employees for whom the covered wage of year 1 lies below what the law makes the employer pay:
// at least the minimum wage for the hours worked, as far as the wage itself reaches it (inventory 128).
func (q *Quote) belowMinimumWage() []Notice {
	var notices []Notice
	rule := minimumWageOn(q.Staff.Table.Reference.MinimumWage, q.Staff.Year.First)
	for _, m := range q.Staff.Members {
		e := m.Employee
		if !m.Insured || e.Hours.IsZero() || !workingAge(rule, e.Born, q.Staff.Year.First) {
			continue
		}
		floor := min(e.Wage, minimumWagePerYear(rule, e.Hours))
		covered := e.Wage.times(compile(wholePercent(q.Cover.Coverage.Year1)))
		if covered < floor {
			notices = append(notices, Notice{ID: CoverageBelowMinimumWage, Severity: Warning, Employee: e.Label,
				Field: "cover.coverage", Args: []any{covered, floor}})
		}
	}
	return notices
}

// minimumWageOn is the minimum wage in force on a day; the last known one when the day lies beyond the table.
func minimumWageOn(rule tariffs.MinimumWage, day time.Time) tariffs.MinimumWageFrom {
	found := tariffs.MinimumWageFrom{}
	for _, entry := range rule.From {
		if !entry.Date.After(day) {
			found = entry
		}
	}
	return found
}

// fullWeekHours is the longest usual full working week. Before 2024 the minimum wage was set per month for a full week
// of 36 to 40 hours; 40 gives the lowest hourly wage, so that a warning is never given without cause.
const fullWeekHours = 40

// minimumWagePerYear is the minimum wage for a number of hours per week, without holiday allowance: a lower bound.
func minimumWagePerYear(rule tariffs.MinimumWageFrom, hours decimal.Decimal) Money {
	worked := compile(hours)
	if rule.PerHour.Known {
		return (cents(rule.PerHour) * 52).times(worked)
	}
	perYear := cents(rule.PerMonth) * 12
	return perYear.share(worked.units, powersOfTen[worked.decimals]*fullWeekHours)
}

// noBenefitAfterAOW finds AOW'ers whose statutory sick pay ends within the own-risk period: premium and arbo fee are paid
// for them and nothing is ever paid out (inventory 155).
func (q *Quote) noBenefitAfterAOW() []Notice {
	var notices []Notice
	s := q.Staff
	weeks := max(AOWPayWeeks(s.Table.Reference.AOWPay, s.Year.First), s.Request.Employer.AOWPayWeeks)
	if int(q.Cover.Eigenrisico) < weeks*tariffs.WorkingDaysPerWeek {
		return nil
	}
	for _, m := range s.Members {
		if m.Insured && !m.Pension.IsZero() && !m.Pension.After(m.Period.Last) {
			notices = append(notices, Notice{ID: AOWNoBenefit, Severity: Warning, Employee: m.Employee.Label,
				Field: "cover.eigenrisico", Args: []any{weeks, q.Cover.Eigenrisico}})
		}
	}
	return notices
}

// chargesAbovePremiums finds employees whose statutory premiums, which stop at a maximum wage, are a smaller share of the
// insured wage than the charges insured (facts: employer contributions).
func (q *Quote) chargesAbovePremiums() []Notice {
	reference := q.Staff.Table.Reference
	if q.Cover.Charges.IsZero() {
		return nil
	}
	if !reference.PremiumWage.Maximum.Known || !reference.EmployerPremiums.Small.Known {
		return []Notice{{ID: UnknownFigure, Variant: "unchecked", Severity: Info, Field: "cover.employer_charges",
			Args: []any{TextID("figure.premium_wage")}}}
	}
	var notices []Notice
	maximum := cents(reference.PremiumWage.Maximum)
	for _, m := range q.Staff.Members {
		wage := m.Wage
		if !m.Insured || wage <= maximum {
			continue
		}
		real := realCharges(reference.EmployerPremiums.Small.Value, maximum, wage)
		notices = append(notices, Notice{ID: ChargesAbovePremiums, Severity: Info, Employee: m.Employee.Label,
			Field: "cover.employer_charges", Args: []any{Percent(q.Cover.Charges), Percent(real)}})
	}
	return notices
}
