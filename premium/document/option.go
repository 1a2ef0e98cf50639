package document

import (
	"fmt"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// Question names a choice: "eigen risico".
func Question(p *locale.Printer, q advice.Question) string {
	if q == advice.AfterAOW {
		return p.Text("report.after_aow")
	}
	return Field(p, "cover."+string(q))
}

// Option words an answer to a choice: "6 weken", "100/70", "per maand".
func Option(p *locale.Printer, o advice.Option) string {
	switch v := o.Value.(type) {
	case tariffs.WaitingDays:
		return period(p, v)
	case int:
		return p.Plural("report.years", v)
	case premium.Value:
		return Value(p, v)
	case bool:
		return yes(p, v)
	case string:
		return paymentTerm(p, v)
	}
	return fmt.Sprint(o.Value)
}

func yes(p *locale.Printer, yes bool) string {
	if yes {
		return p.Text("yes")
	}
	return p.Text("no")
}

// optionJSON is an answer in the notation of a request file.
func optionJSON(o advice.Option) any {
	switch v := o.Value.(type) {
	case premium.Value:
		return plainText(v)
	case fmt.Stringer:
		return v.String()
	}
	return o.Value
}

// Difference is an amount with its sign: "+€ 21,43".
func Difference(p *locale.Printer, v premium.Value) string { return signed(v, Value(p, v)) }

// difference is the same without the currency, for a table.
func difference(p *locale.Printer, v premium.Value) string { return signed(v, Amount(p, v)) }

func signed(v premium.Value, text string) string {
	if v.Unknown || v.Money <= 0 {
		return text
	}
	return "+" + text
}

// explained are the sums of lines, each with its label: what a row of a report stands on.
func explained(p *locale.Printer, lines []premium.Line) []string {
	var told []string
	for _, l := range lines {
		if sum := Sum(p, l); sum != "" {
			told = append(told, p.Text("report.sum", Label(p, l.ID), sum))
		}
	}
	return told
}
