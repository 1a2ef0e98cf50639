package document

import (
	"dekking/premium"
)

// employees shows for each employee which wage and fee count, or why none does.
func (c composer) employees() section {
	s := c.section("employees")
	if totals := c.staff.Request.Totals; totals != nil {
		s.add(paragraph(c.Plural("document.totals", totals.Headcount, c.Euro(int64(totals.Payroll)))))
		return s
	}
	staff := table{head: []string{
		c.Text("document.employee"), c.Text("document.wage"), c.Text("document.fraction.head"), c.Text("document.insured_wage"),
		c.Text("document.arbo"), c.Text("document.insured"),
	}}
	for _, m := range c.staff.Members {
		staff.rows = append(staff.rows, c.member(m))
	}
	staff.rows = append(staff.rows, row{ruled: true, cells: []string{
		c.Text("document.together"), "", "", c.Amount(int64(c.staff.InsuredWage)), Amount(c.Printer, c.staff.ArboFee),
		c.Count(c.staff.Insured),
	}})
	s.add(staff, c.fractionNote(), paragraph(c.Text("document.payroll", c.Euro(int64(c.staff.Payroll)))))
	return s
}

func (c composer) member(m premium.Member) row {
	r := row{cells: []string{
		clip(m.Employee.Label, labelRunes), c.Amount(int64(m.Employee.Wage)), m.Fraction.String(),
		c.Amount(int64(m.InsuredWage)), Amount(c.Printer, m.ArboFee), c.Text("yes"),
	}}
	if !m.Insured {
		r.cells = []string{r.cells[0], r.cells[1], "", "", "", c.Text("no")}
		r.notes = []string{c.Text("document.not_insured", c.Text("reason."+string(m.Reason)))}
	}
	return r
}

// fractionNote explains fractions when there are any.
func (c composer) fractionNote() paragraph {
	for _, m := range c.staff.Members {
		if m.Insured && !m.Fraction.Whole() {
			return paragraph(c.Text("document.fraction.explained", m.Fraction.PerYear))
		}
	}
	return ""
}
