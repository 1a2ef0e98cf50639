package document

import (
	"slices"
	"strconv"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

const example = tariffs.Example

// portfolioWords are looked up once, for they are written hundreds of thousands of times.
type portfolioWords struct {
	p           *locale.Printer
	certainties []string // by certainty
	unknown     string
	quoted      string
	refused     string
	yes, no     string
}

func wordsOf(p *locale.Printer) portfolioWords {
	w := portfolioWords{p: p, unknown: p.Text("unknown"), quoted: p.Text("portfolio.quoted"), refused: p.Text("portfolio.refused"),
		yes: p.Text("yes"), no: p.Text("no")}
	for c := tariffs.Certainty(0); c <= tariffs.Unknown; c++ {
		w.certainties = append(w.certainties, Certainty(p, c))
	}
	return w
}

// appendCents writes an amount with that mark before its cents and no other: "7232,00".
func appendCents(b []byte, m premium.Money, mark byte) []byte {
	if m < 0 {
		b, m = append(b, '-'), -m
	}
	b = strconv.AppendInt(b, int64(m)/100, 10)
	return append(b, mark, byte('0'+m/10%10), byte('0'+m%10))
}

// appendPercent writes a fraction as a percentage with the decimals it holds: "3,20%".
func appendPercent(b []byte, fraction decimal.Decimal, mark byte) []byte {
	units, decimals := fraction.CoefficientInt64(), int(-fraction.Exponent())-2
	if decimals <= 0 || units < 0 {
		return append(b, plainText(premium.Percent(fraction))...)
	}
	digits := len(b)
	b = strconv.AppendInt(b, units, 10)
	for len(b)-digits <= decimals {
		b = slices.Insert(b, digits, '0')
	}
	return append(slices.Insert(b, len(b)-decimals, mark), '%')
}
