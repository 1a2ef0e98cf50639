package document

import (
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// Value words one value of the engine: "€ 7.232,00", "3,20%", "0,407", "6"; "n.t.b." when it is unknown, and nothing
// for no value.
func Value(p *locale.Printer, v premium.Value) string {
	if v.Unit == premium.Euro && !v.Unknown {
		return p.Euro(int64(v.Money))
	}
	return Amount(p, v)
}

// Amount words a value for a column or a sum: as Value does, but euros without their sign.
func Amount(p *locale.Printer, v premium.Value) string {
	switch {
	case v.Unit == premium.None:
		return ""
	case v.Unknown:
		return p.Text("unknown")
	case v.Unit == premium.Euro:
		return p.Amount(int64(v.Money))
	case v.Unit == premium.Percentage:
		return p.Percent(v.Number)
	case v.Unit == premium.Count:
		return p.Count(int(v.Money))
	}
	return p.Number(v.Number)
}

// Label is the name of a line of the breakdown.
func Label(p *locale.Printer, id premium.LineID) string { return p.Text("line." + string(id)) }

// Certainty says in a word or two how sure a figure is; nothing for the zero Certainty.
func Certainty(p *locale.Printer, c tariffs.Certainty) string {
	if c.String() == "" {
		return ""
	}
	return p.Text("certainty." + c.String())
}

// Sum writes out how a line's amount follows: "226.000,00 × 3,20% = 7.232,00". It is empty for a line that follows
// from nothing, and has "≈" where the amount is rounded for display only.
func Sum(p *locale.Printer, l premium.Line) string {
	terms := l.Sum()
	amount := Amount(p, l.Amount)
	written := writeTerms(terms, func(v premium.Value) string { return Amount(p, v) })
	if len(terms) == 0 || written == amount {
		return ""
	}
	if l.Rounding == premium.ForDisplay {
		return written + " ≈ " + amount
	}
	return written + " = " + amount
}

// writeTerms joins numbers and signs with blanks between them, brackets tight around what they hold.
func writeTerms(terms []premium.Term, number func(premium.Value) string) string {
	var b strings.Builder
	tight := true
	for _, term := range terms {
		if !tight && term.Sign != ")" {
			b.WriteByte(' ')
		}
		if term.Sign == "" {
			b.WriteString(number(term.Value))
		} else {
			b.WriteString(term.Sign)
		}
		tight = term.Sign == "("
	}
	return b.String()
}

// Explain answers a question about a line, one sentence or so per element: the sum, how it was rounded, where its
// figures come from, how sure they are, and what the line is.
func Explain(p *locale.Printer, l premium.Line) []string {
	var told []string
	if sum := Sum(p, l); sum != "" {
		told = append(told, sum)
	}
	if l.Rounding != premium.Exact {
		told = append(told, p.Text("rounding."+string(l.Rounding)))
	}
	told = append(told, explainSource(p, l)...)
	if l.Certainty.String() != "" {
		told = append(told, explainCertainty(p, l))
	}
	return append(told, p.Text("line."+string(l.ID)+".explained"))
}

// explainCertainty says how sure a line is. A sum of other amounts is no figure that anyone chose or printed.
func explainCertainty(p *locale.Printer, l premium.Line) string {
	if l.OfAmounts() && l.Certainty != tariffs.Unknown {
		return p.Text("document.certainty.amounts", Certainty(p, l.Certainty))
	}
	return p.Text("document.certainty", Certainty(p, l.Certainty)) + " " + p.Text("certainty."+l.Certainty.String()+".explained")
}

func explainSource(p *locale.Printer, l premium.Line) []string {
	var told []string
	s := l.Source
	switch {
	case l.OfAmounts() && s == nil:
		return []string{p.Text("document.source.amounts")}
	case s == nil:
		return []string{p.Text("document.source", p.Text("document.source.typed"))}
	case l.OfAmounts():
		told = []string{p.Text("document.source.sum")}
	}
	return append(told, p.Text("document.source", clip(s.Title, longText)),
		p.Text("document.source.dates", moment(p, s.Published), moment(p, s.Checked)), clip(s.URL, longText))
}

// Source names a source on one line: title, when it was published, and its address; for none, that the figure was
// entered for this quote.
func Source(p *locale.Printer, s *tariffs.Source) string {
	if s == nil {
		return p.Text("document.source.typed")
	}
	parts := []string{clip(s.Title, longText), moment(p, s.Published)}
	if s.URL != "" {
		parts = append(parts, clip(s.URL, longText))
	}
	return strings.Join(parts, ", ")
}
