package locale

import (
	"strconv"
	"strings"
	"time"

	"github.com/shopspring/decimal"
)

// nbsp keeps the euro sign and its amount on one line.
const nbsp = "\u00a0"

// Euro prints an amount in cents with the euro sign and a non-breaking space: "€ 1.234,56", "€ -459,06".
func (p *Printer) Euro(cents int64) string { return "€" + nbsp + p.Amount(cents) }

// EuroWhole prints an amount in cents without decimals when it is in whole euros, "€ 175.000", and as Euro otherwise.
func (p *Printer) EuroWhole(cents int64) string {
	if cents%100 != 0 {
		return p.Euro(cents)
	}
	whole, _, _ := strings.Cut(p.Amount(cents), p.point)
	return "€" + nbsp + whole
}

// Amount prints an amount in cents without the euro sign: "1.234,56".
func (p *Printer) Amount(cents int64) string {
	digits := strconv.FormatInt(cents, 10)
	sign := ""
	if cents < 0 {
		// The sign goes as text: the lowest int64 has no positive counterpart.
		sign, digits = "-", digits[1:]
	}
	for len(digits) < 3 {
		digits = "0" + digits
	}
	cut := len(digits) - 2
	return sign + p.separate(digits[:cut]) + p.point + digits[cut:]
}

// Percent prints a fraction as a percentage with the decimals it holds: 0.0320 is "3,20%", 0.052 is "5,2%".
func (p *Printer) Percent(fraction decimal.Decimal) string { return p.Number(fraction.Shift(2)) + "%" }

// Number prints a decimal with the decimals it holds and its thousands separated: "0,407", "26,59", "1.234".
func (p *Printer) Number(d decimal.Decimal) string {
	text := d.StringFixed(max(0, -d.Exponent()))
	text, negative := strings.CutPrefix(text, "-")
	whole, decimals, fractional := strings.Cut(text, ".")
	out := p.separate(whole)
	if fractional {
		out += p.point + decimals
	}
	if negative {
		out = "-" + out
	}
	return out
}

// Count prints a whole number with its thousands separated.
func (p *Printer) Count(n int) string {
	digits, negative := strings.CutPrefix(strconv.Itoa(n), "-")
	if negative {
		return "-" + p.separate(digits)
	}
	return p.separate(digits)
}

// List joins items as one says them: "a, b en c".
func (p *Printer) List(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " " + p.Text("list.and") + " " + items[last]
}

// Date prints a date briefly: "15-12-2026", in English "15 Dec 2026".
func (p *Printer) Date(t time.Time) string {
	if p.language == NL {
		return t.Format("02-01-2006")
	}
	return p.dateWith("month.short.", t)
}

// LongDate prints a date with the month in full: "15 december 2026".
func (p *Printer) LongDate(t time.Time) string { return p.dateWith("month.", t) }

func (p *Printer) dateWith(monthID string, t time.Time) string {
	return strconv.Itoa(t.Day()) + " " + p.Text(monthID+strconv.Itoa(int(t.Month()))) + " " + t.Format("2006")
}

// separate puts the separator of thousands between groups of three digits, counted from the right.
func (p *Printer) separate(digits string) string {
	var b strings.Builder
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(p.thousands)
		}
		b.WriteByte(digits[i])
	}
	return b.String()
}

// Decimals prints a number in the notation of files as the reader writes it: "-0.04%" is "-0,04%", "1934.40" is "1.934,40".
func (p *Printer) Decimals(text string) string {
	number, percent := strings.CutSuffix(text, "%")
	d, err := decimal.NewFromString(number)
	if err != nil {
		return text
	}
	printed := p.Number(d)
	if percent {
		printed += "%"
	}
	return printed
}
