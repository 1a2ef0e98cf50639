package advice

import (
	"dekking/premium"
	"dekking/tariffs"
)

// notices are what a quote does not say of itself. They are sought after the quote's own, of which the useless cover of
// AOW'ers is known first: nothing is told twice of who is paid for in vain.
func (c *checking) notices() []premium.Notice {
	weeks := c.aowWeeks()
	pointless := int(c.quote.Cover.Eigenrisico) >= weeks*tariffs.WorkingDaysPerWeek
	notices := append(c.coverage(), c.absenceContext()...)
	for i := range c.staff.Members {
		m := &c.staff.Members[i]
		if !m.Insured {
			continue
		}
		afterAOW := !m.Pension.IsZero() && !m.Pension.After(m.Period.Last)
		if pointless && afterAOW {
			continue
		}
		if afterAOW && m.Pension.After(m.Period.First) {
			notices = append(notices, premium.Notice{ID: premium.AOWAhead, Severity: premium.Info, Employee: m.Employee.Label,
				Args: []any{m.Pension, weeks, c.quote.Cover.Eigenrisico}})
		}
		notices = append(notices, c.joiner(m)...)
		notices = append(notices, c.minimumFee(m)...)
	}
	return notices
}

// absenceContext sets the sector's absence beside that of employers of this size: the premium follows the one, and the
// employer may look more like the other.
func (c *checking) absenceContext() []premium.Notice {
	s := c.staff
	statistics := s.Table.Reference.Absence
	sector, found := s.Table.Sectors.ByID(s.Request.Employer.Sector)
	size := sizeClass(s.Table.Sectors.Sizes, people(s.Request))
	if !found || size == nil || !statistics.Sector[sector.ID].Known || !statistics.Size[size.ID].Known {
		return nil
	}
	return []premium.Notice{{ID: premium.AbsenceContext, Severity: premium.Info, Args: []any{sector.Name,
		premium.Percent(statistics.Sector[sector.ID].Value), size.Name, premium.Percent(statistics.Size[size.ID].Value),
		statistics.Year}}}
}

// people is the number of persons employed, insured or not.
func people(r premium.Request) int {
	if r.Totals != nil {
		return r.Totals.Headcount
	}
	return len(r.Employees)
}

func sizeClass(sizes []tariffs.Size, people int) *tariffs.Size {
	for i := range sizes {
		if people >= sizes[i].From && (sizes[i].To == 0 || people <= sizes[i].To) {
			return &sizes[i]
		}
	}
	return nil
}

// aowWeeks is how long sick pay lasts for an AOW'er who falls ill on the start date: the law's weeks, or those promised.
func (c *checking) aowWeeks() int {
	s := c.staff
	return max(premium.AOWPayWeeks(s.Table.Reference.AOWPay, s.Year.First), s.Request.Employer.AOWPayWeeks)
}

// coverage compares the cover with what is owed: more costs premium for nothing, less than the law leaves a gap. Less than a
// collective agreement promises is a notice of the quote already.
func (c *checking) coverage() []premium.Notice {
	cover := c.quote.Cover.Coverage
	owed := c.staff.WageDue(tariffs.Coverage{}) // whatever is insured
	cao := c.staff.Request.Employer.CAO
	var notices []premium.Notice
	if cao != nil && (cover.Year1 > owed.Year1 || cover.Year2 > owed.Year2) {
		notices = append(notices, premium.Notice{ID: premium.CoverageAboveCAO, Severity: premium.Info, Field: "cover.coverage",
			Args: []any{cover, owed}})
	}
	promised := cao != nil && (cover.Year1 < cao.Year1 || cover.Year2 < cao.Year2)
	if !promised && (cover.Year1 < owed.Year1 || cover.Year2 < owed.Year2) {
		notices = append(notices, premium.Notice{ID: premium.CoverageBelowLaw, Severity: premium.Warning,
			Field: "cover.coverage", Args: []any{cover, owed}})
	}
	return notices
}

// joiner is the clause on foreseeable illness of who joins within the year, where it is not known whether there is one.
func (c *checking) joiner(m *premium.Member) []premium.Notice {
	if c.product().Foreseeable.Clause != "unknown" || !m.Employee.From.After(c.staff.Year.First) {
		return nil
	}
	return []premium.Notice{{ID: premium.ForeseeableClause, Variant: "employee_unknown", Severity: premium.Info,
		Employee: m.Employee.Label, Args: []any{c.staff.ClauseEnd(*m)}}}
}

// minimumFee is an arbo fee that is a minimum: part-timers pay more than the rate of their wage.
func (c *checking) minimumFee(m *premium.Member) []premium.Notice {
	if c.staff.ArboBound(*m) != "minimum" {
		return nil
	}
	percentage, _, _, _ := c.staff.ArboRate(*m)
	return []premium.Notice{{ID: premium.ArboMinimum, Severity: premium.Info, Employee: m.Employee.Label,
		Args: []any{m.ArboFee, percentage}}}
}
