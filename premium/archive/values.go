package archive

import (
	"dekking/premium"
	"dekking/tariffs/strict"

	"github.com/shopspring/decimal"
)

// Percent is a percentage of a request file, from 0% to 100%, held as a fraction with the decimals as written: "3.20%"
// is 0.0320.
type Percent struct{ decimal.Decimal }

// Hours is a number of hours per week: "36" or "36.5".
type Hours struct{ decimal.Decimal }

// ArboFee is an arbo fee taken from a paper quote: "0.56% 101-188".
type ArboFee struct{ premium.TypedArboFee }

// The forms are bounded in length, so that what is parsed never takes time.
var (
	percentForm = lazily(`^(\d{1,3}(?:\.\d{1,4})?)%$`)
	hoursForm   = lazily(`^\d{1,3}(?:\.\d{1,2})?$`)
	arboForm    = lazily(`^(\d{1,3}(?:\.\d{1,4})?%) +(\d{1,12}(?:\.\d{1,2})?) *- *(\d{1,12}(?:\.\d{1,2})?)$`)

	one = decimal.NewFromInt(1)
)

func fault(id, text string) *strict.Fault { return &strict.Fault{ID: id, Args: []string{text}} }

// ReadStrict reads a percentage with at most four decimals.
func (p *Percent) ReadStrict(text string) *strict.Fault {
	match := percentForm.FindStringSubmatch(text)
	if match == nil {
		return fault("percent_form", text)
	}
	fraction := decimal.RequireFromString(match[1]).Shift(-2)
	if fraction.GreaterThan(one) {
		return fault("percent_range", text)
	}
	p.Decimal = fraction
	return nil
}

// fraction is the percentage as a draft holds it.
func (p *Percent) fraction() *decimal.Decimal {
	if p == nil {
		return nil
	}
	return &p.Decimal
}

// ReadStrict reads hours per week with at most two decimals; how many a week has is for the engine to check.
func (h *Hours) ReadStrict(text string) *strict.Fault {
	if !hoursForm.MatchString(text) {
		return fault("hours_form", text)
	}
	h.Decimal = decimal.RequireFromString(text)
	return nil
}

// ReadStrict reads a rate and the two bounds of the fee per employee.
func (a *ArboFee) ReadStrict(text string) *strict.Fault {
	match := arboForm.FindStringSubmatch(text)
	if match == nil {
		return fault("arbo_form", text)
	}
	var rate Percent
	if problem := rate.ReadStrict(match[1]); problem != nil {
		return problem
	}
	minimum, _ := premium.ParseMoney(match[2]) // the form allows amounts only
	maximum, _ := premium.ParseMoney(match[3])
	a.TypedArboFee = premium.TypedArboFee{Rate: rate.Decimal, Minimum: minimum, Maximum: maximum}
	return nil
}
