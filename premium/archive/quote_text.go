package archive

import (
	"strconv"
	"strings"

	"dekking/premium/locale"

	"github.com/shopspring/decimal"
)

var amountForm = lazily(`^-?\d{1,18}\.\d\d$`)

// FigureName words which figure it is: "Basispremie", "Totaal"; its id where there is no word for it. The second line of
// one id is "Basispremie (2)".
func FigureName(p *locale.Printer, f Figure) string {
	name := f.ID
	for _, id := range []string{"line." + f.ID, "archive.figure." + f.ID} {
		if p.Has(id) {
			name = p.Text(id)
		}
	}
	if f.Again > 0 {
		name += " (" + strconv.Itoa(f.Again+1) + ")"
	}
	return name
}

// Shown words a figure of a result for the reader: "7.232,00", "3,20%", "n.t.b."; "–" for one that is not there.
func Shown(p *locale.Printer, value string) string {
	number, err := decimal.NewFromString(strings.TrimSuffix(value, "%"))
	switch {
	case value == "":
		return "–"
	case value == Unknown:
		return p.Text("unknown")
	case err != nil:
		return locale.Clean(value, 60)
	case strings.HasSuffix(value, "%"):
		return p.Number(number) + "%"
	case amountForm.MatchString(value):
		return p.Amount(number.Shift(2).IntPart())
	}
	return p.Number(number)
}
