package archive

import (
	"strings"

	"dekking/premium"
	"dekking/premium/locale"

	"github.com/shopspring/decimal"
)

// maxName is the longest name or label that is kept, in runes.
const maxName = 80

// name makes a name fit to be shown anywhere.
func name(text string) string { return strings.TrimSpace(locale.Clean(text, maxName)) }

// draft turns a file as written into the engine's terms.
func (r *requestFile) draft() premium.Draft {
	return premium.Draft{
		Product: r.Product, QuoteDate: r.QuoteDate, StartDate: r.StartDate,
		Employer: r.Employer.employer(),
		Payroll:  r.Payroll.Total, Headcount: r.Payroll.Headcount,
		Employees: each(r.Employees, employeeTable.employee),
		Choices:   r.Cover.choices(),
		Absence:   r.absence(),
		Rate:      r.Rate.rate(),
		Readings:  r.readings(),
		Cases:     each(r.Cases, caseTable.past),
	}
}

func (e employerTable) employer() premium.Employer {
	return premium.Employer{Name: name(e.Name), Sector: e.Sector, CAO: e.CAO, AOWPayWeeks: e.AOWPayWeeks,
		PriorCover: e.PriorCover, MergerExpected: e.MergerExpected, SwitchService: e.SwitchService,
		CurrentInsurer: name(e.CurrentInsurer), CurrentArbodienst: name(e.CurrentArbodienst), CardHandedOver: e.CardHandedOver}
}

func (e employeeTable) employee() premium.Employee {
	return premium.Employee{
		Label: name(e.Label), Wage: e.Wage, Born: e.Born, From: e.From, Until: e.Until,
		DGA: e.DGA, NoNLPremiums: e.NLPremiums != nil && !*e.NLPremiums,
		InsureAfterAOW: e.InsureAfterAOW, SickAtStart: e.SickAtStart, FitSince: e.FitSince, Hours: e.Hours.Decimal,
		RealWage: e.RealWage, RealFrom: e.RealFrom, RealUntil: e.RealUntil,
	}
}

func (c coverTable) choices() premium.Choices {
	return premium.Choices{Coverage: c.Coverage, Eigenrisico: c.Eigenrisico, Term: c.Term, Charges: c.Charges.fraction(),
		Settlement: c.Settlement, Payment: c.Payment, PaymentMethod: c.PaymentMethod, Package: c.Package, PackageDiscount: c.PackageDiscount.fraction()}
}

func (r rateTable) rate() premium.TypedRate {
	rate := premium.TypedRate{Percentage: r.Percentage.fraction(), ExpectedAbsence: r.ExpectedAbsence.fraction(),
		PaymentSurcharge: r.PaymentSurcharge.fraction(), WageMaximum: r.WageMaximum}
	if r.ArboFee != nil {
		rate.ArboFee = &premium.TypedArboFee{Rate: r.ArboFee.Rate, Minimum: r.ArboFee.Minimum, Maximum: r.ArboFee.Maximum}
	}
	return rate
}

func (c caseTable) past() premium.Case {
	return premium.Case{Employee: name(c.Employee), From: c.From, Until: c.Until}
}

// absence is nil when no year is given, as a draft from the screen has it.
func (r *requestFile) absence() map[int]decimal.Decimal {
	if len(r.Absence) == 0 {
		return nil
	}
	absence := make(map[int]decimal.Decimal, len(r.Absence))
	for year, percent := range r.Absence {
		absence[year] = percent.Decimal
	}
	return absence
}

func (r *requestFile) readings() map[string]string {
	if len(r.Readings) == 0 {
		return nil
	}
	return r.Readings
}

// each converts the elements of a list; an empty list becomes nil.
func each[E, P any](list []E, convert func(E) P) []P {
	var converted []P
	for _, e := range list {
		converted = append(converted, convert(e))
	}
	return converted
}
