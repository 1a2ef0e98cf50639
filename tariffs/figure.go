package tariffs

import (
	"regexp"

	"dekking/tariffs/strict"

	"github.com/shopspring/decimal"
)

// Figure is a number of a table. Its exponent keeps the decimals as printed; an unknown figure has no value.
type Figure struct {
	Value   decimal.Decimal
	Known   bool // a value was given
	Unknown bool // the file says "unknown"; neither Known nor Unknown: not written
}

// Amount is a number of euros per year unless its field says otherwise, written "125000" or "1934.40".
type Amount struct{ Figure }

// Percent is held as a fraction: "0.56%" has the value 0.0056, with the two decimals of the print kept in the exponent.
type Percent struct{ Figure }

// Number is a plain factor or share, written "1.30".
type Number struct{ Figure }

// unknownFigure is how a file says that no source gives the figure.
const unknownFigure = "unknown"

var (
	amountForm  = regexp.MustCompile(`^\d{1,12}(\.\d{1,2})?$`)
	percentForm = regexp.MustCompile(`^(\d{1,3}(\.\d{1,6})?)%$`)
	numberForm  = regexp.MustCompile(`^\d{1,6}(\.\d{1,6})?$`)
	hundred     = decimal.NewFromInt(100)
)

// ReadStrict reads an amount in euros; at most two decimals.
func (a *Amount) ReadStrict(text string) *strict.Fault {
	return a.read(text, amountForm.MatchString(text), text, "amount_form")
}

// ReadStrict reads a percentage from 0% to 100%.
func (p *Percent) ReadStrict(text string) *strict.Fault {
	match := percentForm.FindStringSubmatch(text)
	digits := ""
	if match != nil {
		digits = match[1]
	}
	if fault := p.read(text, match != nil, digits, "percent_form"); fault != nil || !p.Known {
		return fault
	}
	if p.Value.GreaterThan(hundred) {
		return &strict.Fault{ID: "percent_range", Args: []string{text}}
	}
	p.Value = p.Value.Shift(-2)
	return nil
}

// ReadStrict reads a plain number.
func (n *Number) ReadStrict(text string) *strict.Fault {
	return n.read(text, numberForm.MatchString(text), text, "number_form")
}

// read takes the digits of a figure whose form was found right, or "unknown".
func (f *Figure) read(text string, formed bool, digits, faultID string) *strict.Fault {
	if text == unknownFigure {
		*f = Figure{Unknown: true}
		return nil
	}
	if !formed {
		return &strict.Fault{ID: faultID, Args: []string{text}}
	}
	value, err := decimal.NewFromString(digits)
	if err != nil {
		return &strict.Fault{ID: faultID, Args: []string{text}}
	}
	*f = Figure{Value: value, Known: true}
	return nil
}
