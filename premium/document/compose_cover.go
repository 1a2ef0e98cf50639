package document

import (
	"dekking/premium"
	"dekking/tariffs"
)

// covered says what the insurer pays, from when and until when.
func (c composer) covered() section {
	s, cover := c.section("covered"), c.quote.Cover
	points := list{
		c.item("coverage", cover.Coverage.Year1, cover.Coverage.Year2),
		{lead: c.Text("document.insured_wages"), text: c.insuredWages()},
		c.item("benefit_from", int(cover.Eigenrisico)+1, c.staff.Table.Reference.WagePay.Weeks),
	}
	if !cover.Charges.IsZero() {
		points = append(points, c.item("charges", c.Percent(cover.Charges)))
	}
	if cover.Settlement {
		points = append(points, c.item("settlement"))
	}
	points = append(points, item{lead: c.Text("document.guarantee"), text: c.in(c.product.Guarantee.Condition)})
	for _, service := range c.product.Services {
		switch service.ID {
		case tariffs.Interventions:
			points = append(points, c.item("reintegration", c.EuroWhole(0), Certainty(c.Printer, service.Certainty), c.remarked(service.Text)))
		case tariffs.DeathBenefit:
			points = append(points, item{lead: c.in(service.Name), text: c.remarked(service.Text)})
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
	return item{lead: c.Text("document." + id), text: c.Text("document."+id+".text", args...)}
}

// notCovered says what stays with the employer.
func (c composer) notCovered() section {
	s, cover := c.section("not_covered"), c.quote.Cover
	points := list{c.item("own_risk", c.ownRisk(cover.Eigenrisico))}
	points = append(points, c.uncovered(cover.Coverage)...)
	if cover.Charges.IsZero() {
		points = append(points, c.item("no_charges"))
	}
	points = append(points, c.excluded()...)
	points = append(points, c.foreseeable()...)
	s.add(append(points, c.notEverybody()...))
	return s
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

// choices are those this price belongs to, and how the contract ends.
func (c composer) choices() section {
	s, cover, employer := c.section("choices"), c.quote.Cover, c.staff.Request.Employer
	chosen := facts{
		{c.field("cover.coverage"), c.Text("document.coverage.value", cover.Coverage.Year1, cover.Coverage.Year2)},
		{c.field("cover.eigenrisico"), c.ownRisk(cover.Eigenrisico)},
		{c.Text("document.term"), c.Plural("document.years", cover.Term)},
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
	return raised(c.Text("field." + path))
}

func (c composer) yesNo(yes bool) string {
	if yes {
		return c.Text("yes")
	}
	return c.Text("no")
}
