package tui

import (
	"slices"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/shopspring/decimal"
)

// This file says how the figures of the tabs are read.

// sentences puts what is not empty on a line.
func sentences(texts ...string) string { return strings.Join(filled(texts), " ") }

// percentages reads one percentage per year: "9 9 9", "4,5 9", "9%; 9%".
func percentages(p *locale.Printer) field.Reading[[]decimal.Decimal] {
	return field.Reading[[]decimal.Decimal]{
		Parse: func(text string) ([]decimal.Decimal, *locale.Fault) { return parsePercentages(p, text) },
		Type: func(list []decimal.Decimal) string {
			return words(list, func(d decimal.Decimal) string { return p.Number(d.Shift(2)) }, " ")
		},
		Echo: func(list []decimal.Decimal) string { return words(list, p.Percent, " · ") },
	}
}

func words[T any](list []T, word func(T) string, between string) string {
	parts := make([]string, len(list))
	for i, one := range list {
		parts[i] = word(one)
	}
	return strings.Join(parts, between)
}

func parsePercentages(p *locale.Printer, text string) ([]decimal.Decimal, *locale.Fault) {
	var list []decimal.Decimal
	for _, one := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t;/%", r) }) {
		if one = strings.Trim(one, ","); one == "" { // of "9%, 9%"
			continue
		}
		value, fault := p.ParsePercent(one)
		if fault != nil {
			return nil, fault
		}
		list = append(list, value)
	}
	switch {
	case len(list) == 0:
		_, fault := p.ParsePercent("")
		return nil, fault
	case len(list) > foresight.MostYears:
		return nil, &locale.Fault{ID: "tab.input.many", Args: []string{p.Count(foresight.MostYears)}}
	}
	return list, nil
}

// steepestGrowth is the largest yearly change that is no typing error, up or down.
var steepestGrowth = decimal.New(50, -2)

// growth reads a yearly change with its sign: "2,5", "+5%", "-3".
func growth(p *locale.Printer) field.Reading[decimal.Decimal] {
	plain := field.Percentage(p, p.Text("per.year"))
	plain.Parse = func(text string) (decimal.Decimal, *locale.Fault) {
		text = strings.Replace(strings.TrimPrefix(strings.TrimSpace(text), "+"), "−", "-", 1)
		digits, down := strings.CutPrefix(text, "-")
		rate, fault := p.ParsePercent(digits)
		if fault == nil && rate.GreaterThan(steepestGrowth) {
			fault = &locale.Fault{ID: "tab.input.growth", Args: []string{p.Percent(steepestGrowth)}}
		}
		if down {
			rate = rate.Neg()
		}
		return rate, fault
	}
	return plain
}

// monthOf reads a day, or a month as its first day: "7-2027", "juli 2027".
func monthOf(p *locale.Printer) field.Reading[time.Time] {
	plain := field.Date(p)
	plain.Parse = func(text string) (time.Time, *locale.Fault) {
		day, fault := p.ParseDate(text)
		for _, first := range []string{"1-", "1 "} {
			if fault != nil {
				if month, wrong := p.ParseDate(first + strings.TrimSpace(text)); wrong == nil {
					return month, nil
				}
			}
		}
		return day, fault
	}
	return plain
}

// countTo reads a whole number from one up to a bound.
func countTo(p *locale.Printer, most int, said func(int) string) field.Reading[int] {
	plain := field.Count(p, said)
	plain.Parse = func(text string) (int, *locale.Fault) {
		n, fault := p.ParseCount(text)
		if fault == nil && (n < 1 || n > most) {
			fault = &locale.Fault{ID: "tab.input.range", Args: []string{p.Count(1), p.Count(most)}}
		}
		return n, fault
	}
	return plain
}

func weeksTo(p *locale.Printer, most int) field.Reading[int] {
	return countTo(p, most, func(n int) string { return p.Plural("weeks", n) })
}

// oneOf reads who is meant: one of the labels of the staff.
func oneOf(labels []string) field.Reading[string] {
	reading := labelReading
	reading.Parse = func(text string) (string, *locale.Fault) {
		text = strings.TrimSpace(text)
		i := slices.IndexFunc(labels, func(label string) bool { return strings.EqualFold(label, text) })
		if i < 0 {
			return "", &locale.Fault{ID: "tab.input.employee", Args: []string{locale.Clean(text, 40)}}
		}
		return labels[i], nil
	}
	return reading
}

// labelsOf are the employees of a quote; none without a staff list.
func labelsOf(q *premium.Quote) []string {
	if q.Staff.Request.Totals != nil {
		return nil
	}
	var labels []string
	for _, m := range q.Staff.Members {
		labels = append(labels, m.Employee.Label)
	}
	return labels
}

// atWork reads a time at work: "1-4-2027 14-4-2027", with a percentage after it for a part of the hours.
func atWork(p *locale.Printer) field.Reading[foresight.Recovery] {
	shown := func(r foresight.Recovery, between string) string {
		text := p.Date(r.First) + between + p.Date(r.Last)
		if r.Part != 0 {
			text += " " + p.Percent(decimal.New(int64(r.Part), -2))
		}
		return text
	}
	return field.Reading[foresight.Recovery]{
		Parse: func(text string) (foresight.Recovery, *locale.Fault) { return parseAtWork(p, text) },
		Type:  func(r foresight.Recovery) string { return shown(r, " ") },
		Echo:  func(r foresight.Recovery) string { return shown(r, " – ") },
	}
}

func parseAtWork(p *locale.Printer, text string) (r foresight.Recovery, fault *locale.Fault) {
	parts := slices.DeleteFunc(strings.Fields(text), func(part string) bool {
		return slices.Contains([]string{"t/m", "tot", "to", "until", "-", "–"}, strings.ToLower(part))
	})
	if len(parts) < 2 || len(parts) > 3 {
		return r, &locale.Fault{ID: "tab.input.at_work"}
	}
	if r.First, fault = p.ParseDate(parts[0]); fault != nil {
		return r, fault
	}
	if r.Last, fault = p.ParseDate(parts[1]); fault != nil {
		return r, fault
	}
	if r.Last.Before(r.First) {
		return r, &locale.Fault{ID: "tab.input.order"}
	}
	if len(parts) < 3 {
		return r, nil
	}
	n, fault := p.ParseCount(strings.TrimSuffix(parts[2], "%"))
	if fault == nil && (n < 1 || n > 100) {
		fault = &locale.Fault{ID: "tab.input.range", Args: []string{p.Count(1), p.Count(100)}}
	}
	r.Part = n
	return r, fault
}
