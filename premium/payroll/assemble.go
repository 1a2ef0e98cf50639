package payroll

import (
	"cmp"
	"slices"
	"strings"

	"dekking/premium"
)

// join puts together what several readers found. What is said of the employer comes from the first that says it.
func (f found) join(other found) found {
	return found{
		people:   append(f.people, other.people...),
		leftOut:  append(f.leftOut, other.leftOut...),
		rows:     f.rows + other.rows,
		notes:    append(f.notes, other.notes...),
		controls: append(f.controls, other.controls...),
		columns:  append(f.columns, other.columns...),
		employer: cmp.Or(f.employer, other.employer),
		sector:   cmp.Or(f.sector, other.sector),
		year:     max(f.year, other.year),
	}
}

// assemble makes an import of what was found. Everything is put in an order of its own, so that neither the order of the
// files nor how the rows were spread over them shows in it.
func (f found) assemble(s Settings, keys *keyring) *Import {
	people := slices.Clone(f.people)
	slices.SortStableFunc(people, comparePeople)
	names := labels(people, s.KeepNames, keys)
	im := &Import{LeftOut: f.leftOut, Rows: f.rows, Notes: f.notes, Controls: f.controls, Columns: f.columns,
		Employer: f.employer, Sector: f.sector, Year: f.year}
	for i, p := range people {
		im.Employees = append(im.Employees, p.labelled(names[i], s))
		for _, note := range p.notes {
			note.Employee = names[i]
			im.Notes = append(im.Notes, note)
		}
	}
	im.Notes = append(im.Notes, duplicates(people, names)...)
	slices.SortStableFunc(im.LeftOut, func(a, b LeftOut) int { return a.compare(b.Origin) })
	slices.SortStableFunc(im.Notes, compareNoted)
	slices.SortStableFunc(im.Controls, func(a, b Control) int { return cmp.Or(strings.Compare(a.File, b.File), strings.Compare(a.ID, b.ID)) })
	slices.SortStableFunc(im.Columns, func(a, b Column) int { return strings.Compare(a.File, b.File) })
	im.discreet()
	return im
}

// labelled is a person as an employee. A birth date that makes no difference is dropped.
func (p person) labelled(label string, s Settings) Employee {
	p = p.bounded()
	e := Employee{Employee: p.employee, Rows: p.rows, Wage: p.wage, Faults: p.faults}
	e.Label = label
	if s.KeepNames {
		e.Name = Discreet(p.name)
	}
	if s.BornMatters != nil && !e.Born.IsZero() && !s.BornMatters(e.Born) {
		e.Born = premium.Employee{}.Born
	}
	return e
}

// bounded takes away a wage that nobody has: a separator was misread, or it is no wage but a BSN.
func (p person) bounded() person {
	if p.employee.Wage <= maxYearWage {
		return p
	}
	fault := Fault{Field: "wage", ID: faultTooHigh}
	if len(p.rows) > 0 {
		fault.Origin = p.rows[0]
	}
	p.employee.Wage, p.wage = 0, premium.Line{}
	p.faults = append(slices.Clone(p.faults), fault)
	return p
}

// unaccounted tells how many rows neither became of an employee nor were left out: 0, or something is wrong here.
func (f found) unaccounted() int {
	rows := f.rows - len(f.leftOut)
	for _, p := range f.people {
		rows -= len(p.rows)
	}
	return rows
}

// comparePeople puts people in order by what the files say of them; where they came from decides only between equals.
func comparePeople(a, b person) int {
	x, y := a.employee, b.employee
	return cmp.Or(
		compareNumbers(a.number, b.number),
		x.Born.Compare(y.Born), x.From.Compare(y.From), x.Until.Compare(y.Until),
		cmp.Compare(x.Wage, y.Wage), x.Hours.Cmp(y.Hours),
		compareFlags(x, y),
		strings.Compare(string(a.wage.ID), string(b.wage.ID)),
		strings.Compare(a.name, b.name),
		cmp.Compare(len(a.faults), len(b.faults)),
		slices.CompareFunc(a.rows, b.rows, Origin.compare),
	)
}

func compareFlags(x, y premium.Employee) int {
	for _, pair := range [][2]bool{
		{x.DGA, y.DGA}, {x.NoNLPremiums, y.NoNLPremiums}, {x.InsureAfterAOW, y.InsureAfterAOW}, {x.SickAtStart, y.SickAtStart},
	} {
		if pair[0] != pair[1] {
			if pair[1] {
				return -1
			}
			return 1
		}
	}
	return 0
}

// compareNumbers puts personnel numbers in order: numbers by value, then those with other signs, then none.
func compareNumbers(a, b string) int {
	return cmp.Or(cmp.Compare(kindOfNumber(a), kindOfNumber(b)), compareDigits(a, b), strings.Compare(a, b))
}

func kindOfNumber(text string) int {
	switch {
	case text == "":
		return 2
	case strings.Trim(text, "0123456789") == "":
		return 0
	}
	return 1
}

func compareDigits(a, b string) int {
	if kindOfNumber(a) != 0 || kindOfNumber(b) != 0 {
		return 0
	}
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
}

func (o Origin) compare(other Origin) int {
	return cmp.Or(strings.Compare(o.File, other.File), strings.Compare(o.Sheet, other.Sheet), cmp.Compare(o.Row, other.Row))
}

func compareNoted(a, b Note) int {
	return cmp.Or(a.compare(b.Origin), compareNumbers(a.Employee, b.Employee), strings.Compare(a.ID, b.ID))
}
