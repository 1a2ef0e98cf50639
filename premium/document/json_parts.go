package document

import (
	"strconv"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/locale"

	"github.com/shopspring/decimal"
)

func (c composer) json() quoteJSON {
	p, q, s := c.Printer, c.quote, c.staff
	product := s.Table.Product
	return quoteJSON{
		Schema: schema, Product: product.ID, Edition: product.Year,
		QuoteDate: dateJSON(s.Request.QuoteDate), StartDate: dateJSON(s.Request.StartDate),
		ValidUntil: dateJSON(q.ValidUntil()),
		Certainty:  q.Certainty().String(), Tables: s.Table.Fingerprint, Number: c.called(),
		Payroll: s.Payroll.String(), InsuredWage: s.InsuredWage.String(), InsuredEmployees: s.Insured,
		Percentage:    percentageJSON{orNull(q.Percentage), linesOf(p, q.PercentageLines())},
		FirstYear:     yearOf(p, &q.FirstYear),
		FollowingYear: yearOf(p, &q.Following),
		ArboVAT:       orNull(q.ArboVAT().Amount),
		ArboFeeRange:  rangeOf(s.ArboRange),
		Employees:     employeesOf(s.Members),
		Notices:       noticesOf(p, q.Notices()),
		Program:       clip(c.paper.Program, programRunes),
		Statements:    saidOf(c.particulars()),
	}
}

// saidOf leaves out what has no words.
func saidOf(statements []statement) []saidJSON {
	var said []saidJSON
	for _, s := range statements {
		if s.words != "" {
			said = append(said, saidJSON{strings.TrimPrefix(s.id, "paper."), s.words})
		}
	}
	return said
}

func yearOf(p *locale.Printer, y *premium.YearPremium) yearJSON {
	return yearJSON{
		Lines:   linesOf(p, y.Lines()),
		Premium: orNull(y.Premium),
		ArboFee: orNull(y.ArboFee),
		Total:   orNull(y.Total),
		Instalments: instalmentsJSON{
			Count:  y.Instalments.Count,
			Amount: orNull(y.Instalments.Amount),
			Last:   orNull(y.Instalments.Last),
		},
	}
}

func linesOf(p *locale.Printer, lines []premium.Line) []lineJSON {
	list := make([]lineJSON, len(lines))
	for i, l := range lines {
		list[i] = lineJSON{
			ID: string(l.ID), Label: Label(p, l.ID),
			Basis: orNull(l.Basis), Factor: orNull(l.Factor), Amount: orNull(l.Amount), Sum: sumJSON(l),
			Certainty: l.Certainty.String(),
		}
		if l.Source != nil {
			list[i].Source = clip(l.Source.Title, longText)
		}
	}
	return list
}

// sumJSON writes out a line's sum with decimal points, without its outcome; null when a number in it is unknown.
func sumJSON(l premium.Line) *string {
	terms := l.Sum()
	for _, term := range terms {
		if term.Value.Unknown {
			return nil
		}
	}
	if len(terms) == 0 {
		return nil
	}
	written := writeTerms(terms, plainText)
	return &written
}

func rangeOf(r *premium.ArboRange) *rangeJSON {
	if r == nil {
		return nil
	}
	return &rangeJSON{r.Low.String(), r.High.String()}
}

func employeesOf(members []premium.Member) []employeeJSON {
	list := make([]employeeJSON, len(members))
	for i, m := range members {
		list[i] = employeeJSON{
			Label: clip(m.Employee.Label, longText), Wage: m.Employee.Wage.String(), InsuredWage: m.InsuredWage.String(),
			Fraction: m.Fraction.String(), ArboFee: orNull(m.ArboFee), Insured: m.Insured, Reason: string(m.Reason),
		}
	}
	return list
}

func noticesOf(p *locale.Printer, notices []premium.Notice) []noticeJSON {
	list := make([]noticeJSON, len(notices))
	for i, n := range notices {
		list[i] = noticeJSON{
			ID: string(n.ID), Severity: string(n.Severity), Employee: clip(n.Employee, longText), Field: n.Field,
			Message: Notice(p, n),
		}
	}
	return list
}

func dateJSON(day time.Time) string { return day.Format(time.DateOnly) }

// orNull gives a value in the notation of files; nil when it is unknown or absent.
func orNull(v premium.Value) *string {
	if v.Unit == premium.None || v.Unknown {
		return nil
	}
	text := plainText(v)
	return &text
}

// plainText gives a known value in the notation of files: "7232.00", "3.20%", "0.407", "6".
func plainText(v premium.Value) string {
	switch v.Unit {
	case premium.Euro:
		return v.Money.String()
	case premium.Percentage:
		return decimals(v.Number.Shift(2)) + "%"
	case premium.Count:
		return strconv.FormatInt(int64(v.Money), 10)
	}
	return decimals(v.Number)
}

// decimals writes a number with the decimals it holds.
func decimals(d decimal.Decimal) string { return d.StringFixed(max(0, -d.Exponent())) }
