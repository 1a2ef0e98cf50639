package tui

import (
	"strconv"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tui/field"
)

// This file holds the columns of the list that are worked out: whether somebody is insured, for which wage, at which fee.

// shownColumn makes a column of what the engine says of an employee.
func shownColumn(p *locale.Printer, path string, width int, kind field.Kind,
	shown func(*staffField, int) string, rank func(*staffField, int) rank) staffColumn {
	column := field.NewShown(p.Text("staff."+path+".title"), width, kind)
	column.Hint = p.Text("staff." + path + ".hint")
	return staffColumn{path: path, column: column, shown: shown, rank: rank}
}

// insuredWords say in a word or two whether an employee is insured, why not, or for which days.
func (f *staffField) insuredWords(row int) string {
	p := f.now().p
	if lacksWage(f.employees[row]) {
		return p.Text("staff.insured.no_wage")
	}
	assessed := f.assess()
	m, known := assessed.member(row)
	switch {
	case !known:
		return p.Text("staff.insured.unknown")
	case !m.Insured:
		return p.Text("staff.insured." + string(m.Reason))
	}
	if m.Period == assessed.staff.Year && assessed.staff.Capped(m) {
		return p.Text("staff.insured.capped")
	}
	return daysWords(p, m.Period, assessed.staff.Year)
}

// daysWords say which days of a year are insured.
func daysWords(p *locale.Printer, days, year premium.Period) string {
	late, early := days.First.After(year.First), days.Last.Before(year.Last)
	switch {
	case late && early:
		return p.Text("staff.insured.days")
	case late:
		return p.Text("staff.insured.from", shortDay(p, days.First))
	case early:
		return p.Text("staff.insured.until", shortDay(p, days.Last))
	}
	return p.Text("yes")
}

// shortDay is a day without its year: "29-3", in English "29 Mar".
func shortDay(p *locale.Printer, day time.Time) string {
	month := strconv.Itoa(int(day.Month()))
	if p.Language() == locale.EN {
		month = p.Text("month.short." + month)
	}
	return p.Text("staff.day", day.Day(), month)
}

// rankInsured puts the insured first, then the reasons together.
func rankInsured(f *staffField, row int) rank {
	m, known := f.assess().member(row)
	if !known || lacksWage(f.employees[row]) {
		return rank{number: 2}
	}
	if m.Insured {
		return rank{number: 0}
	}
	return rank{number: 1, text: string(m.Reason)}
}

// ofMember makes a cell of a figure of those who are insured.
func ofMember(figure func(premium.Member) premium.Value) func(*staffField, int) string {
	return func(f *staffField, row int) string {
		if m, known := f.assess().member(row); known && m.Insured {
			return document.Amount(f.now().p, figure(m))
		}
		return ""
	}
}

func rankMember(figure func(premium.Member) premium.Value) func(*staffField, int) rank {
	return func(f *staffField, row int) rank {
		m, known := f.assess().member(row)
		amount := figure(m)
		return numbered64(int64(amount.Money), known && m.Insured && !amount.Unknown)
	}
}

func insuredWageOf(m premium.Member) premium.Value { return premium.Euros(m.InsuredWage) }

func arboFeeOf(m premium.Member) premium.Value { return m.ArboFee }
