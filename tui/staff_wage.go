package tui

import (
	"regexp"
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/shopspring/decimal"
)

// This file reads pay per period in the cell of a yearly wage: "2600/m", "2400/4w", "600/w", "16,50/u", and pay that
// varies, "500+900+400/3m". The engine makes a year of it.

// payForm takes apart amounts, the number of periods, the period, and for pay per hour the hours per week.
var payForm = regexp.MustCompile(`(?i)^([\d.,+\s€k-]+?)\s*(?:/|per\s+|p)\s*(\d{0,2})\s*` +
	`(maanden|maand|mnd|months|month|m|weken|weeks|week|wk|w|uur|hours|hour|u|h)\.?` +
	`(?:\s*[x×*]?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:uur|u|h)?)?$`)

// pay is what was typed: amounts per period.
type pay struct {
	amounts []premium.Money
	count   int             // of periods; 0: not said
	period  byte            // m, w or u
	hours   decimal.Decimal // per week; zero: not said
}

// readPay takes a text for pay per period; false when it is not that.
func readPay(p *locale.Printer, text string) (read pay, fault *locale.Fault, is bool) {
	parts := payForm.FindStringSubmatch(strings.TrimSpace(text))
	if parts == nil {
		return pay{}, nil, false
	}
	for _, amount := range strings.Split(parts[1], "+") {
		cents, fault := p.ParseEuro(amount)
		if fault != nil {
			return pay{}, fault, true
		}
		read.amounts = append(read.amounts, premium.Money(cents))
	}
	read.count, _ = strconv.Atoi(parts[2])
	read.period = periodOf(parts[3])
	if parts[4] != "" {
		read.hours = decimal.RequireFromString(strings.Replace(parts[4], ",", ".", 1))
	}
	return read, nil, true
}

// periodOf is the letter of a period, in Dutch.
func periodOf(word string) byte {
	letter := strings.ToLower(word)[0]
	if letter == 'h' {
		return 'u'
	}
	return letter
}

// yearly makes a year of it. The hours of the row stand in for those that were not typed.
func (y pay) yearly(hours decimal.Decimal) (premium.Line, *locale.Fault) {
	if !y.hours.IsZero() {
		hours = y.hours
	}
	switch several := len(y.amounts) > 1; {
	case y.period == 'm' && (several || y.count > 1):
		return y.irregular()
	case several:
	case y.period == 'm':
		return premium.YearlyWage(premium.PerMonth, y.amounts[0], hours), nil
	case y.period == 'w' && y.count == 4:
		return premium.YearlyWage(premium.PerFourWeeks, y.amounts[0], hours), nil
	case y.period == 'w' && y.count < 2:
		return premium.YearlyWage(premium.PerWeek, y.amounts[0], hours), nil
	case y.period == 'u' && y.count < 2 && hours.IsZero():
		return premium.Line{}, &locale.Fault{ID: "staff.pay.hours"}
	case y.period == 'u' && y.count < 2:
		return premium.YearlyWage(premium.PerHour, y.amounts[0], hours), nil
	}
	return premium.Line{}, &locale.Fault{ID: "staff.pay.fault"}
}

// irregular is the pay of some months: an amount for each, or one for all of them together.
func (y pay) irregular() (premium.Line, *locale.Fault) {
	months := y.amounts
	switch {
	case len(months) == 1:
		months = append(months, make([]premium.Money, y.count-1)...)
	case y.count > 0 && y.count != len(months):
		return premium.Line{}, &locale.Fault{ID: "staff.pay.months", Args: []string{strconv.Itoa(len(months)), strconv.Itoa(y.count)}}
	}
	return premium.IrregularWage(months), nil
}

// readWage reads the cell of a wage in a row: an amount per year, or pay per period with its sum for an echo.
func (f *staffField) readWage(plain field.Reading[premium.Money]) func(int, string) (string, *locale.Fault) {
	return func(row int, text string) (string, *locale.Fault) {
		p := f.now().p
		typed, fault, is := readPay(p, text)
		if !is {
			wage, fault := plain.Parse(text)
			if fault != nil {
				return "", fault
			}
			return plain.Echo(wage), nil
		}
		if fault != nil {
			return "", fault
		}
		line, fault := typed.yearly(f.hours(row))
		if fault != nil {
			return "", fault
		}
		return p.Euro(int64(line.Amount.Money)) + " " + p.Text("per.year") + ": " + document.Sum(p, line), nil
	}
}

func (f *staffField) hours(row int) decimal.Decimal {
	if row < len(f.employees) {
		return f.employees[row].Hours
	}
	return decimal.Decimal{}
}

// putPay gives an employee the wage that pay per period makes, and keeps its sum; false when the text is no such pay.
func (f *staffField) putPay(e *premium.Employee, text string) bool {
	typed, fault, is := readPay(f.now().p, text)
	if !is || fault != nil {
		return false
	}
	line, fault := typed.yearly(e.Hours)
	if fault != nil {
		return false
	}
	e.Wage = line.Amount.Money
	if typed.period == 'u' && !typed.hours.IsZero() {
		e.Hours = typed.hours
	}
	f.keepSum(*e, line)
	return true
}

// wageSums hold how wages came about, beside the draft: they are for the screen only, and count as long as the wage of an
// employee is what they come to.
type wageSums map[wageSum]premium.Line

type wageSum struct {
	label string
	wage  premium.Money
}

func wageSumOf(e premium.Employee) wageSum { return wageSum{e.Label, e.Wage} }

func (f *staffField) keepSum(e premium.Employee, line premium.Line) { f.sums[wageSumOf(e)] = line }

// renamed keeps the sum of an employee who got another label.
func (f *staffField) renamed(before, after premium.Employee) {
	if line, known := f.sums[wageSumOf(before)]; known && before.Label != after.Label && before.Wage == after.Wage {
		f.keepSum(after, line)
	}
}

// sum says how the wage in a row came about; "" when that is not known, or the wage simply stands so.
func (f *staffField) sum(row int) string {
	p := f.now().p
	line, known := f.sums[wageSumOf(f.employees[row])]
	if !known {
		return ""
	}
	written := document.Sum(p, line)
	if written == "" {
		return ""
	}
	return p.Text("line."+string(line.ID)) + ": " + written
}
