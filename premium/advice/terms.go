package advice

import (
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/tariffs"
)

// term is one row of cover or conditions: its id in the catalogue under "compare.", and what a quote shows there.
type term struct {
	id string
	of func(*premium.Quote) any
}

// notKnown is what the source does not say: "n.t.b.".
const notKnown premium.TextID = "unknown"

// coverTerms are the choices and what they apply to.
var coverTerms = []term{
	{"product", func(q *premium.Quote) any { return product(q).Name }},
	{"edition", func(q *premium.Quote) any { return strconv.Itoa(product(q).Year) }},
	{"certainty", func(q *premium.Quote) any { return premium.TextID("certainty." + q.Certainty().String()) }},
	{"percentage", func(q *premium.Quote) any { return q.Percentage }},
	{"coverage", func(q *premium.Quote) any { return q.Cover.Coverage }},
	{"waiting_days", func(q *premium.Quote) any { return premium.Whole(int(q.Cover.Eigenrisico)) }},
	{"own_risk_weeks", func(q *premium.Quote) any { return premium.Plain(decimalWeeks(q.Cover.Eigenrisico)) }},
	{"own_risk_wages", func(q *premium.Quote) any { return exposure(q).OwnRisk.Amount }},
	{"uncovered_wages", func(q *premium.Quote) any { return exposure(q).Uncovered.Amount }},
	{"insured_wage", func(q *premium.Quote) any { return premium.Euros(q.Staff.InsuredWage) }},
	{"insured_employees", func(q *premium.Quote) any { return premium.Whole(q.Staff.Insured) }},
	{"wage_basis", func(q *premium.Quote) any { return product(q).Wage.Definition }},
	{"wage_maximum", wageMaximum},
	{"term", func(q *premium.Quote) any { return premium.Whole(q.Cover.Term) }},
	{"payments_per_year", func(q *premium.Quote) any { return premium.Whole(q.FirstYear.Instalments.Count) }},
	{"employer_charges", func(q *premium.Quote) any { return premium.Percent(q.Cover.Charges) }},
	{"settlement", func(q *premium.Quote) any { return yesNo(q.Cover.Settlement) }},
	{"package_discount", func(q *premium.Quote) any { return premium.Percent(q.Cover.PackageDiscount) }},
	{"package", packageCovers},
}

// conditionTerms are what the product decides.
var conditionTerms = []term{
	{"guarantee_condition", func(q *premium.Quote) any { return product(q).Guarantee.Condition }},
	{"foreseeable", func(q *premium.Quote) any { return clause(product(q).Foreseeable) }},
	{"foreseeable_months", func(q *premium.Quote) any { return clauseMonths(product(q).Foreseeable) }},
	{"absence_years_asked", func(q *premium.Quote) any { return premium.Whole(product(q).Absence.Years) }},
	{"absence_years_used", func(q *premium.Quote) any { return premium.Whole(len(q.Staff.OwnAbsenceYears())) }},
	{"absence_cap", func(q *premium.Quote) any { return statedPercent(product(q).Absence.Cap) }},
	{"fixed_for", func(q *premium.Quote) any {
		return premium.TextID("compare.fixed_for." + product(q).Percentage.FixedFor)
	}},
	{"after_aow", func(q *premium.Quote) any { return premium.TextID("compare.after_aow." + product(q).AfterAOW.Cover) }},
	{"notice_months", func(q *premium.Quote) any { return stated(product(q).Cancellation.NoticeMonths) }},
	{"cancellation", func(q *premium.Quote) any { return product(q).Cancellation.How }},
}

func product(q *premium.Quote) *tariffs.Product { return q.Staff.Table.Product }

func exposure(q *premium.Quote) premium.Exposure {
	return q.Staff.Exposure(q.Cover.Coverage, q.Cover.Eigenrisico)
}

func yesNo(yes bool) premium.TextID {
	if yes {
		return "yes"
	}
	return "no"
}

// clause says yes, no, or that the source does not say.
func clause(f tariffs.Foreseeable) premium.TextID {
	if f.Clause == "unknown" {
		return notKnown
	}
	return premium.TextID(f.Clause)
}

// clauseMonths is how long the clause holds where there is one.
func clauseMonths(f tariffs.Foreseeable) any {
	switch f.Clause {
	case "yes":
		return premium.Whole(f.Months)
	case "no":
		return nil
	}
	return notKnown
}

// stated is a count of which 0 means that the source does not give it.
func stated(n int) any {
	if n == 0 {
		return notKnown
	}
	return premium.Whole(n)
}

func statedPercent(p tariffs.Percent) premium.Value {
	if !p.Known {
		return premium.Value{Unit: premium.Percentage, Unknown: true}
	}
	return premium.Percent(p.Value)
}

// wageMaximum is the typed maximum or else the product's, per employee and full year.
func wageMaximum(q *premium.Quote) any {
	if typed := q.Staff.Request.Rate.WageMaximum; typed != nil {
		return premium.Euros(*typed)
	}
	maximum := product(q).Wage.Maximum
	if !maximum.Known {
		return premium.UnknownEuros
	}
	return premium.Euros(premium.Money(maximum.Value.Shift(2).IntPart()))
}

// packageCovers are the ids of the other covers taken.
func packageCovers(q *premium.Quote) any {
	if len(q.Cover.Package) == 0 {
		return nil
	}
	return strings.Join(q.Cover.Package, ", ")
}
