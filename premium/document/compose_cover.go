package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dekking/premium"
	"dekking/tariffs"
)

// covered says what the insurer pays, from when and until when.
func (c composer) covered() section {
	s, cover := c.section("covered"), c.quote.Cover
	points := list{
		c.item("coverage", cover.Coverage.Year1, cover.Coverage.Year2),
		{c.Text("document.insured_wages"), c.insuredWages()},
		c.item("benefit_from", int(cover.Eigenrisico)+1, c.staff.Table.Reference.WagePay.Weeks),
	}
	if !cover.Charges.IsZero() {
		points = append(points, c.item("charges", c.Percent(cover.Charges)))
	}
	if cover.Settlement {
		points = append(points, c.item("settlement"))
	}
	points = append(points, item{c.Text("document.guarantee"), c.in(c.product.Guarantee.Condition)})
	for _, service := range c.product.Services {
		if service.ID == "death_benefit" || service.ID == "interventions" {
			points = append(points, item{c.in(service.Name), c.in(service.Text)})
		}
	}
	s.add(points)
	return s
}

// insuredWages says how much wage is insured, and between which bounds a wage counts.
func (c composer) insuredWages() string {
	text := c.Plural("document.insured_wages.text", c.staff.Insured, c.Euro(int64(c.staff.InsuredWage)))
	least, most := c.product.Wage.Minimum, c.bounds(c.product.Wage.Maximum, c.staff.Request.Rate.WageMaximum)
	switch {
	case most == "":
		return text
	case least.Known:
		return text + " " + c.Text("document.wage_bounds", c.euros(least), most)
	}
	return text + " " + c.Text("document.wage_bounds.maximum", most)
}

// bounds is an amount of the table, or the one typed in its place; "" when neither is known.
func (c composer) bounds(a tariffs.Amount, typed *premium.Money) string {
	switch {
	case typed != nil:
		return c.EuroWhole(int64(*typed))
	case a.Known:
		return c.euros(a)
	}
	return ""
}

// euros words an amount of the table.
func (c composer) euros(a tariffs.Amount) string { return c.EuroWhole(a.Value.Shift(2).IntPart()) }

// item is a point whose lead and text stand in the catalogue.
func (c composer) item(id string, args ...any) item {
	return item{c.Text("document." + id), c.Text("document."+id+".text", args...)}
}

// notCovered says what stays with the employer.
func (c composer) notCovered() section {
	s, cover := c.section("not_covered"), c.quote.Cover
	points := list{c.item("own_risk", c.ownRisk(cover.Eigenrisico))}
	points = append(points, c.uncovered(cover.Coverage)...)
	points = append(points, c.aboveMaximum()...)
	points = append(points, c.leftOut()...)
	if cover.Charges.IsZero() {
		points = append(points, c.item("no_charges"))
	}
	s.add(append(points, c.excluded()...))
	return s
}

// excluded names the exclusions, which have a section of their own.
func (c composer) excluded() list {
	if len(c.product.Exclusions) == 0 {
		return list{c.item("exclusions_unlisted")}
	}
	var names []string
	for _, exclusion := range c.product.Exclusions {
		if exclusion.ID != "conditions" { // goes without saying
			names = append(names, lowered(c.in(exclusion.Name)))
		}
	}
	return list{c.item("excluded", c.List(names))}
}

// lowered begins a name within a sentence; one in capitals stays as it is.
func lowered(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	if second, _ := utf8.DecodeRuneInString(name[size:]); unicode.IsUpper(second) {
		return name
	}
	return string(unicode.ToLower(first)) + name[size:]
}

// ownRisk words the period both ways: "6 weken (30 werkdagen)".
func (c composer) ownRisk(days tariffs.WaitingDays) string {
	working := c.Plural("working_days", int(days))
	if words := period(c.Printer, days); words != working {
		return words + " (" + working + ")"
	}
	return working
}

// uncovered names the part of the wage beyond the coverage, per illness year.
func (c composer) uncovered(coverage tariffs.Coverage) list {
	duty := c.Percent(c.staff.Table.Reference.WagePay.Share.Value)
	rest1, rest2 := 100-coverage.Year1, 100-coverage.Year2
	switch {
	case rest1 == 0 && rest2 == 0:
		return nil
	case rest1 == 0:
		return list{c.item("uncovered2", rest2, duty)}
	case rest1 == rest2:
		return list{c.item("uncovered_same", rest1, duty)}
	}
	return list{c.item("uncovered", rest1, rest2, duty)}
}

// aboveMaximum names the employees whose wage is not insured in full; the engine's notices hold the amounts.
func (c composer) aboveMaximum() list {
	var names []string
	maximum := ""
	for _, n := range c.staff.Notices() {
		if n.ID == premium.WageAboveMaximum && len(n.Args) > 0 {
			names = append(names, clip(n.Employee, labelRunes))
			maximum = argument(c.Printer, n.Field, n.Args[0])
		}
	}
	if names == nil {
		return nil
	}
	return list{c.item("above_maximum", maximum, c.some(names))}
}

// leftOut names the employees who are not insured, with the reason.
func (c composer) leftOut() list {
	var names []string
	for _, m := range c.staff.Members {
		if !m.Insured {
			names = append(names, clip(m.Employee.Label, labelRunes)+" ("+c.Text("reason."+string(m.Reason))+")")
		}
	}
	if names == nil {
		return nil
	}
	return list{c.item("left_out", c.some(names))}
}

// mostNames is how many employees are named on page one; all of them stand in the list of employees.
const mostNames = 6

// some names the first of many.
func (c composer) some(names []string) string {
	if len(names) <= mostNames {
		return c.List(names)
	}
	return c.List(append(names[:mostNames:mostNames], c.Text("document.more_names", c.Count(len(names)-mostNames))))
}

// services are what the tariff file tells about arbo service and conditions.
func (c composer) services() section {
	s := c.section("services")
	var points list
	for _, service := range c.product.Services {
		if service.ID != "death_benefit" && service.ID != "interventions" { // on page one
			points = append(points, item{c.in(service.Name), c.in(service.Text)})
		}
	}
	s.add(points)
	return s
}

// choices are those this price belongs to, and how the contract ends.
func (c composer) choices() section {
	s, cover, employer := c.section("choices"), c.quote.Cover, c.staff.Request.Employer
	chosen := facts{
		{c.field("cover.coverage"), c.Text("document.coverage.value", cover.Coverage.Year1, cover.Coverage.Year2)},
		{c.field("cover.eigenrisico"), c.ownRisk(cover.Eigenrisico)},
		{c.field("cover.term"), c.Plural("document.years", cover.Term)},
		{c.field("cover.employer_charges"), c.Percent(cover.Charges)},
		{c.field("cover.settlement"), c.yesNo(cover.Settlement)},
		{c.field("cover.payment"), paymentTerm(c.Printer, cover.Payment)},
	}
	if cover.PaymentMethod != "" {
		chosen = append(chosen, fact{c.field("cover.payment_method"), paymentMethod(c.Printer, cover.PaymentMethod)})
	}
	if len(cover.Package) > 0 {
		chosen = append(chosen, fact{c.field("cover.package"), listOf(c.Printer, "cover.package", cover.Package)},
			fact{c.field("cover.package_discount"), c.Percent(cover.PackageDiscount)})
	}
	if employer.CAO != nil {
		chosen = append(chosen, fact{c.field("employer.cao"), employer.CAO.String()})
	}
	if employer.PriorCover {
		chosen = append(chosen, fact{c.field("employer.prior_cover"), c.Text("yes")})
	}
	if switching := c.staff.Table.Product.Switching; switching != nil && employer.SwitchService {
		chosen = append(chosen, fact{c.field("employer.switch_service"), switching.Text.In(string(c.Language()))})
	}
	s.add(chosen)
	return s
}

// field is the name of a request's key as a label: with a capital.
func (c composer) field(path string) string {
	name := c.Text("field." + path)
	_, size := utf8.DecodeRuneInString(name)
	return strings.ToUpper(name[:size]) + name[size:]
}

func (c composer) yesNo(yes bool) string {
	if yes {
		return c.Text("yes")
	}
	return c.Text("no")
}
