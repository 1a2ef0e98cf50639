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

// staffColumn is one column of the table of employees: a figure of an employee, as text and from text.
type staffColumn struct {
	path   string // under employee[n] in the request file
	column field.Column
	cell   func(*premium.Employee) string
	put    func(*premium.Employee, string) // a text that the column can read; "" takes the figure away
}

// fixedColumns is how many columns stay in sight: label and wage.
const fixedColumns = 2

// The widths of the columns, in cells.
const (
	labelColumn = 12
	wageColumn  = 12
	hoursColumn = 5
)

// staffColumns are what the list asks of an employee. What a request file may hold beside it, such as a wage earned
// abroad, stays with the employee.
func staffColumns(p *locale.Printer) []staffColumn {
	return []staffColumn{
		valueColumn(p, "label", labelColumn, field.Texts, labelReading,
			func(e *premium.Employee) *string { return &e.Label }, func(text string) bool { return text != "" }),
		valueColumn(p, "wage", wageColumn, field.Numbers, wageReading(p),
			func(e *premium.Employee) *premium.Money { return &e.Wage }, func(m premium.Money) bool { return m != 0 }),
		dayColumn(p, "born", func(e *premium.Employee) *time.Time { return &e.Born }),
		dayColumn(p, "from", func(e *premium.Employee) *time.Time { return &e.From }),
		dayColumn(p, "until", func(e *premium.Employee) *time.Time { return &e.Until }),
		flagColumn(p, "dga", func(e *premium.Employee) *bool { return &e.DGA }),
		flagColumn(p, "insure_after_aow", func(e *premium.Employee) *bool { return &e.InsureAfterAOW }),
		flagColumn(p, "sick_at_start", func(e *premium.Employee) *bool { return &e.SickAtStart }),
		dayColumn(p, "fit_since", func(e *premium.Employee) *time.Time { return &e.FitSince }),
		valueColumn(p, "hours", hoursColumn, field.Numbers, hoursReading(p),
			func(e *premium.Employee) *decimal.Decimal { return &e.Hours }, func(d decimal.Decimal) bool { return !d.IsZero() }),
	}
}

// valueColumn makes a column of values that are typed; given says whether there is one.
func valueColumn[T any](p *locale.Printer, path string, width int, kind field.Kind, reading field.Reading[T],
	at func(*premium.Employee) *T, given func(T) bool) staffColumn {
	column := field.NewColumn(p.Text("staff."+path+".title"), width, kind, reading)
	column.Hint = p.Text("staff." + path + ".hint")
	return staffColumn{path, column,
		func(e *premium.Employee) string {
			if value := *at(e); given(value) {
				return reading.Type(value)
			}
			return ""
		},
		func(e *premium.Employee, text string) {
			var value T
			if text != "" {
				value, _ = reading.Parse(text)
			}
			*at(e) = value
		}}
}

func dayColumn(p *locale.Printer, path string, at func(*premium.Employee) *time.Time) staffColumn {
	widest := p.Date(time.Date(2026, 12, 15, 0, 0, 0, 0, time.UTC))
	return valueColumn(p, path, lipgloss.Width(widest), field.Dates, field.Date(p), at,
		func(day time.Time) bool { return !day.IsZero() })
}

func flagColumn(p *locale.Printer, path string, at func(*premium.Employee) *bool) staffColumn {
	title := p.Text("staff." + path + ".title")
	column := field.NewYesNo(title, max(lipgloss.Width(title), lipgloss.Width(p.Text("yes"))))
	column.Hint = p.Text("staff." + path + ".hint")
	return staffColumn{path, column,
		func(e *premium.Employee) string {
			if *at(e) {
				return p.Text("yes")
			}
			return ""
		},
		func(e *premium.Employee, text string) { *at(e) = text != "" }}
}

// labelReading takes any text for a label.
var labelReading = field.Reading[string]{
	Parse: func(text string) (string, *locale.Fault) { return strings.TrimSpace(text), nil },
	Type:  func(label string) string { return label },
	Echo:  func(string) string { return "" },
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
