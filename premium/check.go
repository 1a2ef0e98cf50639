package premium

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// MaxHeadcount bounds what is still a small employer's staff; a typing error rather than a staff beyond it.
const MaxHeadcount = 10_000

// checker collects everything that is wrong with a draft.
type checker struct{ problems []Problem }

func (c *checker) add(field, id string, args ...any) {
	c.problems = append(c.problems, Problem{field, id, args})
}

func (c *checker) employer(e Employer, table *tariffs.Table) {
	if e.Sector == "" {
		c.add("employer.sector", "missing")
	} else if _, known := table.Sectors.ByID(e.Sector); !known {
		c.add("employer.sector", "unknown_sector", e.Sector)
	}
	if e.CAO != nil && e.CAO.Year1 < e.CAO.Year2 {
		c.add("employer.cao", "cao_order", *e.CAO)
	}
}

func (c *checker) switching(e Employer, p *tariffs.Product) {
	if e.SwitchService && p.Switching == nil {
		c.add("employer.switch_service", "switching_not_offered")
	}
}

func (c *checker) dates(d Draft, p *tariffs.Product) {
	if d.Start().Before(p.Eligibility.AvailableFrom) {
		c.add("start_date", "before_available", d.Start(), p.Eligibility.AvailableFrom)
	}
}

// payroll wants either totals or a staff list.
func (c *checker) payroll(d Draft) {
	hasTotals, hasStaff := d.Payroll != nil || d.Headcount != nil, len(d.Employees) > 0
	switch {
	case hasTotals && hasStaff:
		c.add("payroll", "totals_and_staff")
		return
	case !hasTotals && !hasStaff:
		c.add("payroll.total", "payroll_missing")
		return
	case hasStaff && len(d.Employees) > MaxHeadcount:
		c.add("employee", "staff_too_large", MaxHeadcount)
		return
	case hasStaff:
		return
	}
	c.totals(d)
}

func (c *checker) totals(d Draft) {
	if d.Payroll == nil {
		c.add("payroll.total", "missing")
	} else if *d.Payroll <= 0 {
		c.add("payroll.total", "payroll_zero")
	}
	if d.Headcount == nil {
		c.add("payroll.headcount", "missing")
	} else if *d.Headcount < 1 || *d.Headcount > MaxHeadcount {
		c.add("payroll.headcount", "headcount_range", MaxHeadcount)
	}
}

func (c *checker) employee(path string, e Employee, quoted time.Time) {
	if !e.From.IsZero() && !e.Until.IsZero() && e.Until.Before(e.From) {
		c.add(path+".until", "until_before_from")
	}
	if !e.FitSince.IsZero() && !e.SickAtStart {
		c.add(path+".fit_since", "fit_without_sick")
	}
	if !e.Born.IsZero() && (e.Born.After(quoted) || e.Born.Year() < 1900) {
		c.add(path+".born", "born_range")
	}
	if e.Hours.GreaterThan(decimal.NewFromInt(168)) {
		c.add(path+".hours", "hours_range")
	}
}

// labels refuses two employees of one name: notices and cases name them.
func (c *checker) labels(employees []Employee) {
	seen := map[string]bool{}
	for i, e := range labelled(employees) {
		if seen[e.Label] {
			c.add(fmt.Sprintf("employee[%d].label", i), "duplicate_label", i+1)
		}
		seen[e.Label] = true
		if tellsHealth(e.Label) {
			c.add(fmt.Sprintf("employee[%d].label", i), "medical_label")
		}
	}
}

func (c *checker) absence(absence map[int]decimal.Decimal) {
	var wrong []int
	for year := range absence {
		if year < 2000 || year > 2100 {
			wrong = append(wrong, year)
		}
	}
	slices.Sort(wrong)
	for _, year := range wrong {
		c.add(fmt.Sprintf("absence.%d", year), "absence_year", year)
	}
}

func (c *checker) rate(r TypedRate, p *tariffs.Product) {
	if r.ExpectedAbsence != nil && r.ExpectedAbsence.IsZero() {
		c.add("rate.expected_absence", "expected_zero")
	}
	if r.ArboFee != nil && r.ArboFee.Minimum > r.ArboFee.Maximum {
		c.add("rate.arbo_fee", "arbo_bounds")
	}
	if r.WageMaximum == nil {
		return
	}
	if lowest := max(cents(p.Wage.Minimum), 1); *r.WageMaximum < lowest { // 0 would insure nobody; it is not "no maximum"
		c.add("rate.wage_maximum", "wage_maximum_low", lowest)
	}
}

// readings accepts a rule read as the product reads it, or as this engine can; another reading must not be passed over in
// silence.
func (c *checker) readings(readings map[string]string, p *tariffs.Product) {
	if len(readings) == 0 {
		return
	}
	for _, id := range slices.Sorted(maps.Keys(readings)) {
		alternative, field := readings[id], "readings."+id
		i := slices.IndexFunc(p.Readings, func(r tariffs.Reading) bool { return r.ID == id })
		if i < 0 {
			c.add(field, "unknown_reading", id)
			continue
		}
		rule := p.Readings[i]
		if !slices.ContainsFunc(rule.Alternatives, func(a tariffs.Alternative) bool { return a.ID == alternative }) {
			c.add(field, "unknown_alternative", alternative, inFile(alternativeIDs(rule)))
		} else if alternative != rule.Chosen && !Switchable(id, alternative) {
			c.add(field, "reading_fixed", alternative, rule.Chosen)
		}
	}
}

func alternativeIDs(rule tariffs.Reading) []string {
	ids := make([]string, len(rule.Alternatives))
	for i, a := range rule.Alternatives {
		ids[i] = a.ID
	}
	return ids
}

func (c *checker) cases(d Draft) {
	for i, past := range d.Cases {
		path := fmt.Sprintf("case[%d]", i)
		known := slices.ContainsFunc(labelled(d.Employees), func(e Employee) bool { return e.Label == past.Employee })
		if !known {
			c.add(path+".employee", "unknown_employee")
		}
		if past.From.IsZero() {
			c.add(path+".from", "missing")
		}
		if !past.Until.IsZero() && past.Until.Before(past.From) {
			c.add(path+".until", "until_before_from")
		}
	}
}
