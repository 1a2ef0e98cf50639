package tui

import (
	"regexp"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
	"github.com/shopspring/decimal"
)

// staffColumn is one column of the table of employees: a figure of an employee, as text and from text, or one that is
// worked out.
type staffColumn struct {
	path   string // under employee[n] in the request file; of a figure that is worked out, a name of its own
	column field.Column
	cell   func(*premium.Employee) string
	put    func(*premium.Employee, string) // a text that the column can read; "" takes the figure away
	shown  func(*staffField, int) string   // in place of cell and put: what is worked out for a row
	rank   func(*staffField, int) rank     // where a row belongs in the order of the column
}

// fixedColumns is how many columns stay in sight: label and wage.
const fixedColumns = 2

// The widths of the columns, in cells.
const (
	labelColumn       = 11
	wageColumn        = 10
	insuredColumn     = 11
	hoursColumn       = 5
	insuredWageColumn = 11
	feeColumn         = 8
)

// staffColumns are what the list asks of an employee, and what it says in return. What a request file may hold beside
// it stays with the employee.
func staffColumns(p *locale.Printer) []staffColumn {
	return []staffColumn{
		labelled(p), wages(p),
		shownColumn(p, "insured", insuredColumn, field.Texts, (*staffField).insuredWords, rankInsured),
		dayColumn(p, "born", func(e *premium.Employee) *time.Time { return &e.Born }),
		dayColumn(p, "from", func(e *premium.Employee) *time.Time { return &e.From }),
		dayColumn(p, "until", func(e *premium.Employee) *time.Time { return &e.Until }),
		flagColumn(p, "dga", true, func(e *premium.Employee) *bool { return &e.DGA }),
		flagColumn(p, "insure_after_aow", true, func(e *premium.Employee) *bool { return &e.InsureAfterAOW }),
		flagColumn(p, "sick_at_start", true, func(e *premium.Employee) *bool { return &e.SickAtStart }),
		dayColumn(p, "fit_since", func(e *premium.Employee) *time.Time { return &e.FitSince }),
		weekHours(p),
		flagColumn(p, "nl_premiums", false, func(e *premium.Employee) *bool { return &e.NoNLPremiums }),
		shownColumn(p, "insured_wage", insuredWageColumn, field.Numbers, ofMember(insuredWageOf), rankMember(insuredWageOf)),
		shownColumn(p, "arbo_fee", feeColumn, field.Numbers, ofMember(arboFeeOf), rankMember(arboFeeOf)),
	}
}

func labelled(p *locale.Printer) staffColumn {
	return valueColumn(p, "label", labelColumn, field.Texts, whoReading(p),
		func(e *premium.Employee) *string { return &e.Label }, func(text string) bool { return text != "" }, worded)
}

func wages(p *locale.Printer) staffColumn {
	return valueColumn(p, "wage", wageColumn, field.Numbers, wageReading(p),
		func(e *premium.Employee) *premium.Money { return &e.Wage }, func(m premium.Money) bool { return m != 0 },
		func(m premium.Money) rank { return numbered64(int64(m), m != 0) })
}

func weekHours(p *locale.Printer) staffColumn {
	return valueColumn(p, "hours", hoursColumn, field.Numbers, hoursReading(p),
		func(e *premium.Employee) *decimal.Decimal { return &e.Hours }, func(d decimal.Decimal) bool { return !d.IsZero() },
		func(d decimal.Decimal) rank { return numbered64(d.Shift(2).IntPart(), !d.IsZero()) })
}

// valueColumn makes a column of values that are typed; given says whether there is one.
func valueColumn[T any](p *locale.Printer, path string, width int, kind field.Kind, reading field.Reading[T],
	at func(*premium.Employee) *T, given func(T) bool, ranked func(T) rank) staffColumn {
	column := field.NewColumn(p.Text("staff."+path+".title"), width, kind, reading)
	column.Hint = p.Text("staff." + path + ".hint")
	return staffColumn{
		path: path, column: column,
		cell: func(e *premium.Employee) string {
			if value := *at(e); given(value) {
				return reading.Type(value)
			}
			return ""
		},
		put: func(e *premium.Employee, text string) {
			var value T
			if text != "" {
				value, _ = reading.Parse(text)
			}
			*at(e) = value
		},
		rank: func(f *staffField, row int) rank { return ranked(*at(&f.employees[row])) },
	}
}

func dayColumn(p *locale.Printer, path string, at func(*premium.Employee) *time.Time) staffColumn {
	widest := p.Date(time.Date(2026, 12, 15, 0, 0, 0, 0, time.UTC))
	return valueColumn(p, path, lipgloss.Width(widest), field.Dates, field.Date(p), at,
		func(day time.Time) bool { return !day.IsZero() },
		func(day time.Time) rank { return numbered64(day.Unix(), !day.IsZero()) })
}

// flagColumn makes a column of yes or no; yes is the value of the flag for which it says so.
func flagColumn(p *locale.Printer, path string, yes bool, at func(*premium.Employee) *bool) staffColumn {
	title := p.Text("staff." + path + ".title")
	column := field.NewYesNo(title, max(lipgloss.Width(title), lipgloss.Width(p.Text("yes"))))
	column.Hint = p.Text("staff." + path + ".hint")
	return staffColumn{
		path: path, column: column,
		cell: func(e *premium.Employee) string {
			if *at(e) == yes {
				return p.Text("yes")
			}
			return ""
		},
		put:  func(e *premium.Employee, text string) { *at(e) = (text != "") == yes },
		rank: func(f *staffField, row int) rank { return switched(*at(&f.employees[row]) == yes) },
	}
}

// labelReading takes any text for a label.
var labelReading = field.Reading[string]{
	Parse: func(text string) (string, *locale.Fault) { return strings.TrimSpace(text), nil },
	Type:  func(label string) string { return label },
	Echo:  func(string) string { return "" },
}

// whoReading takes any text for a label but one that can only be a wage, typed a column too early. A bare number may be
// that of the employee: of one that could be a wage it is said where wages go.
func whoReading(p *locale.Printer) field.Reading[string] {
	return field.Reading[string]{
		Parse: func(text string) (string, *locale.Fault) {
			if text = strings.TrimSpace(text); isPay(p, text) && !bareNumber.MatchString(text) {
				return "", &locale.Fault{ID: "staff.label.fault"}
			}
			return text, nil
		},
		Type: func(label string) string { return label },
		Echo: func(label string) string {
			if len(label) >= 4 && bareNumber.MatchString(label) {
				return p.Text("staff.label.number", label)
			}
			return ""
		},
	}
}

var bareNumber = regexp.MustCompile(`^\d+$`)

// isPay says that a text reads as an amount, per year or per another period.
func isPay(p *locale.Printer, text string) bool {
	if _, fault, is := readPay(p, text); is {
		return fault == nil
	}
	_, fault := p.ParseEuro(text)
	return fault == nil
}

// wageReading reads a wage per full year.
func wageReading(p *locale.Printer) field.Reading[premium.Money] {
	euro := field.Euro(p, p.Text("per.year"))
	return field.Reading[premium.Money]{
		Parse: func(text string) (premium.Money, *locale.Fault) {
			cents, fault := euro.Parse(text)
			return premium.Money(cents), fault
		},
		Type: func(m premium.Money) string { return euro.Type(int64(m)) },
		Echo: func(m premium.Money) string { return euro.Echo(int64(m)) },
	}
}

// hoursForm bounds what is read as hours per week, with a comma or a point before the decimals.
var hoursForm = regexp.MustCompile(`^\d{1,3}(?:[.,]\d{1,2})?$`)

func hoursReading(p *locale.Printer) field.Reading[decimal.Decimal] {
	return field.Reading[decimal.Decimal]{
		Parse: func(text string) (decimal.Decimal, *locale.Fault) {
			text = strings.TrimSpace(text)
			if !hoursForm.MatchString(text) {
				return decimal.Decimal{}, &locale.Fault{ID: "staff.hours.fault"}
			}
			return decimal.RequireFromString(strings.Replace(text, ",", ".", 1)), nil
		},
		Type: p.Number,
		Echo: func(d decimal.Decimal) string { return p.Text("staff.hours.echo", d) },
	}
}
