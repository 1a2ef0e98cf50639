package main

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"dekking/premium"
	"dekking/premium/payroll"
)

// The measures of the staff as text, in columns: a label, a wage and three dates fit 80.
const (
	staffWidth = 80
	nameWidth  = 24
	wageWidth  = 14
	dateWidth  = 11
)

// staffText lays the staff out as a table; under each employee how the wage came about, and what to look at.
func (env *environment) staffText(staff staffList) []byte {
	var b strings.Builder
	if name := staff.employerName(); name != "" {
		b.WriteString(name + "\n\n")
	}
	dates := staffDates(staff)
	heads := []string{env.p.Text("staff.wage.title")}
	for _, column := range dates {
		heads = append(heads, env.p.Text("staff."+column.head+".title"))
	}
	staffRow(&b, env.p.Text("staff.label.title"), heads)
	b.WriteString(strings.Repeat("─", staffWidth) + "\n")
	total := premium.Money(0)
	for _, e := range staff.Employees {
		total += e.Employee.Wage
		figures := []string{env.p.Amount(int64(e.Employee.Wage))}
		for _, column := range dates {
			figures = append(figures, env.shownDay(column.of(e)))
		}
		staffRow(&b, e.Label, figures)
		for _, remark := range env.remarks(e, staff.Notes) {
			paragraph(&b, "  ", remark)
		}
	}
	b.WriteString(strings.Repeat("─", staffWidth) + "\n")
	staffRow(&b, env.p.Text("command.payroll.total"), []string{env.p.Amount(int64(total))})
	b.WriteString("\n")
	paragraph(&b, "", staff.Account(env.p))
	if staff.hint != nil {
		paragraph(&b, "", env.hinted(staff.hint))
	}
	return []byte(b.String())
}

// dateColumn is a date of every employee.
type dateColumn struct {
	head string
	of   func(payroll.Employee) time.Time
}

// staffDates are the columns of dates in which something stands. From and until are those of a request: only who joins or
// leaves after the start has them, whatever a declaration says of years before.
func staffDates(staff staffList) []dateColumn {
	all := []dateColumn{
		{"born", func(e payroll.Employee) time.Time { return e.Born }},
		{"from", func(e payroll.Employee) time.Time { return e.From }},
		{"until", func(e payroll.Employee) time.Time { return e.Until }},
	}
	return slices.DeleteFunc(all, func(c dateColumn) bool {
		return !slices.ContainsFunc(staff.Employees, func(e payroll.Employee) bool { return !c.of(e).IsZero() })
	})
}

// staffRow writes a row; a long label takes several lines.
func staffRow(b *strings.Builder, label string, figures []string) {
	for i, line := range wrap(label, nameWidth) {
		if i == 0 {
			line += strings.Repeat(" ", nameWidth-utf8.RuneCountInString(line))
			for j, figure := range figures {
				line += fmt.Sprintf("  %*s", []int{wageWidth, dateWidth, dateWidth, dateWidth}[j], figure)
			}
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
}

// remarks are how a wage came about, what makes an employee different, and what to look at.
func (env *environment) remarks(e payroll.Employee, notes []payroll.Note) []string {
	remarks := []string{env.wageSum(e)}
	if e.DGA {
		remarks = append(remarks, env.p.Text("reason.dga_not_insured"))
	}
	if e.NoNLPremiums {
		remarks = append(remarks, env.p.Text("reason.no_nl_premiums"))
	}
	for _, note := range notes {
		if note.Employee == e.Label {
			note.Employee = "" // it stands above
			remarks = append(remarks, note.Text(env.p))
		}
	}
	return remarks
}

func (env *environment) shownDay(day time.Time) string {
	if day.IsZero() {
		return ""
	}
	return env.p.Date(day)
}

// paragraph writes a text between the edges of the page.
func paragraph(b *strings.Builder, indent, text string) {
	if text == "" {
		return
	}
	for _, line := range wrap(text, staffWidth-len(indent)) {
		b.WriteString(indent + line + "\n")
	}
}
