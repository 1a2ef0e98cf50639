package premium

import (
	"dekking/tariffs"
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
		covered := e.Wage.times(compile(hundredths(q.Cover.Coverage.Year1)))
		if covered < floor {
			notices = append(notices, Notice{ID: CoverageBelowMinimumWage, Severity: Warning, Employee: e.Label,
				Field: "cover.coverage", Args: []any{covered, floor}})
		}
	}
	return notices
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
		return []Notice{{ID: UnknownFigure, Severity: Info, Field: "cover.employer_charges", Args: []any{TextID("figure.premium_wage")}}}
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
