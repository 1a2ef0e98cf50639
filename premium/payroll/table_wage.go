package payroll

import (
	"dekking/premium"
)

// ways are the columns that give a wage, in the order in which they are believed.
var ways = []struct {
	meaning Meaning
	per     premium.PayPeriod
}{
	{YearWage, premium.PerYear}, {MonthWage, premium.PerMonth}, {FourWeeks, premium.PerFourWeeks},
	{WeekWage, premium.PerWeek}, {HourWage, premium.PerHour},
}

// wage takes the first way that has a value. One that cannot be read is a fault even where a lesser way could be: nobody
// knows why it is unlike the others. A lesser way only serves to compare.
func (r rowReader) wage() {
	var first, chosen *column
	none := faultEmpty
	for _, way := range ways {
		c := r.by[way.meaning]
		if c == nil {
			continue
		}
		if first == nil {
			first = c
		}
		line, fault := r.yearly(c, way.per)
		switch {
		case fault == faultZero && chosen == nil:
			none = faultZero
		case fault == faultEmpty, fault != "" && chosen != nil:
		case fault != "":
			r.fault("wage", c, fault)
			return
		case chosen == nil:
			chosen, r.p.wage, r.p.employee.Wage = c, line, line.Amount.Money
		default:
			r.compare(line.Amount.Money)
		}
	}
	switch {
	case chosen != nil || r.p.employee.DGA:
	case first == nil:
		r.fault("wage", nil, "no_column")
	default:
		r.fault("wage", first, none)
	}
}

// yearly makes a yearly wage of one cell.
func (r rowReader) yearly(c *column, per premium.PayPeriod) (premium.Line, string) {
	hours := r.p.employee.Hours
	pay, fault := parseAmount(r.at(r.row, c), c.notation)
	switch {
	case fault != "":
		return premium.Line{}, fault
	case pay == 0:
		return premium.Line{}, faultZero
	case pay > maxYearWage:
		return premium.Line{}, faultTooHigh
	case per == premium.PerHour && hours.IsZero():
		return premium.Line{}, "hours_needed"
	}
	line := premium.YearlyWage(per, pay, hours)
	if line.Amount.Money > maxYearWage {
		return premium.Line{}, faultTooHigh
	}
	return line, ""
}

// compare notes once that two ways to the wage differ by more than a tenth.
func (r rowReader) compare(other premium.Money) {
	wage := r.p.employee.Wage
	if difference := max(wage-other, other-wage); len(r.p.notes) == 0 && difference*10 > wage {
		r.p.notes = append(r.p.notes, Note{Origin: r.grid.origin(r.row), ID: "two_ways", Args: []any{wage, other}})
	}
}
