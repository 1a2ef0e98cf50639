package premium

import (
	"fmt"
	"slices"
	"strings"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// The product decides which options there are; these functions say so for checks, screens and ranges alike.

// OffersCoverage says whether a coverage can be chosen.
func OffersCoverage(p *tariffs.Product, c tariffs.Coverage) bool {
	if slices.Contains(p.Coverage.Options, c) {
		return true
	}
	rule := p.Coverage
	return rule.Highest > 0 && c.Year1 <= rule.Highest && c.Year2 >= rule.Lowest && c.Year2 <= c.Year1
}

// OffersEigenrisico says whether a number of waiting days can be chosen.
func OffersEigenrisico(p *tariffs.Product, days tariffs.WaitingDays) bool {
	rule := p.Eigenrisico
	return slices.Contains(rule.Options, days) ||
		rule.HighestDays > 0 && int(days) >= rule.LowestDays && int(days) <= rule.HighestDays
}

// OffersTerm says whether a contract term can be chosen.
func OffersTerm(p *tariffs.Product, years int) bool {
	return slices.ContainsFunc(p.Term.Options, func(t tariffs.Term) bool { return t.Years == years })
}

// OffersCharges says whether an uplift for employer charges can be chosen.
func OffersCharges(p *tariffs.Product, uplift decimal.Decimal) bool {
	return slices.ContainsFunc(p.Charges.Options, func(o tariffs.Percent) bool { return o.Known && o.Value.Equal(uplift) })
}

// OffersPayment says whether a payment term can be chosen.
func OffersPayment(p *tariffs.Product, id string) bool {
	return slices.ContainsFunc(p.Payment.Options, func(o tariffs.Payment) bool { return o.ID == id })
}

// offered adds a problem for every choice that the product does not offer, with what it does offer.
func (c *checker) offered(ch Choices, p *tariffs.Product) {
	c.coverage(ch.Coverage, p)
	c.eigenrisico(ch.Eigenrisico, p)
	if ch.Term != nil && !OffersTerm(p, *ch.Term) {
		c.add("cover.term", "not_offered", *ch.Term, termYears(p))
	}
	if ch.Charges != nil && !OffersCharges(p, *ch.Charges) {
		c.add("cover.employer_charges", "not_offered", Percent(*ch.Charges), chargeOptions(p))
	}
	if value(ch.Settlement) && p.Settlement == nil {
		c.add("cover.settlement", "settlement_not_offered")
	}
	if ch.Payment != nil && !OffersPayment(p, *ch.Payment) {
		c.notOffered("cover.payment", *ch.Payment, paymentIDs(p))
	}
	c.paymentMethod(ch.PaymentMethod, p)
}

// notOffered tells what is offered in words, and as a request file writes it.
func (c *checker) notOffered(field, given string, ids []string) {
	if given == "" {
		c.add(field, "empty_choice", ids, inFile(ids))
		return
	}
	c.add(field, "not_offered_written", given, ids, inFile(ids))
}

// Written is what to write in a request file; no language words it.
type Written string

// String is the text itself.
func (w Written) String() string { return string(w) }

// inFile quotes options as a request file has them: "month", "quarter".
func inFile[T any](options []T) Written {
	quoted := make([]string, len(options))
	for i, option := range options {
		quoted[i] = fmt.Sprintf("%q", fmt.Sprint(option))
	}
	return Written(strings.Join(quoted, ", "))
}

func (c *checker) paymentMethod(chosen *string, p *tariffs.Product) {
	switch methods := p.Payment.Methods; {
	case chosen == nil || slices.Contains(methods, *chosen):
	case len(methods) == 0:
		c.add("cover.payment_method", "method_not_offered")
	default:
		c.notOffered("cover.payment_method", *chosen, methods)
	}
}

func (c *checker) coverage(chosen *tariffs.Coverage, p *tariffs.Product) {
	switch rule := p.Coverage; {
	case chosen == nil || OffersCoverage(p, *chosen):
	case rule.Highest > 0:
		c.add("cover.coverage", "coverage_range", *chosen, rule.Lowest, rule.Highest)
	default:
		c.add("cover.coverage", "not_offered", *chosen, rule.Options)
	}
}

func (c *checker) eigenrisico(chosen *tariffs.WaitingDays, p *tariffs.Product) {
	switch rule := p.Eigenrisico; {
	case chosen == nil || OffersEigenrisico(p, *chosen):
	case rule.HighestDays > 0:
		c.add("cover.eigenrisico", "eigenrisico_range", *chosen, rule.LowestDays, rule.HighestDays)
	default:
		c.add("cover.eigenrisico", "not_offered_written", *chosen, rule.Options, inFile(rule.Options))
	}
}

// packageDiscount checks the discount against its maximum and the covers it is given for (inventory 96, 97).
func (c *checker) packageDiscount(ch Choices, p *tariffs.Product) {
	discount := value(ch.PackageDiscount)
	if discount.IsZero() && len(ch.Package) == 0 {
		return
	}
	rule := p.PackageDiscount
	switch {
	case rule == nil && discount.IsZero():
		c.add("cover.package", "package_not_offered")
		return
	case rule == nil:
		c.add("cover.package_discount", "package_not_offered")
		return
	}
	if rule.Maximum.Known && discount.GreaterThan(rule.Maximum.Value) {
		c.add("cover.package_discount", "discount_above_maximum", Percent(rule.Maximum.Value))
	}
	if !discount.IsZero() && len(ch.Package) == 0 {
		c.add("cover.package", "package_missing", rule.Covers, inFile(rule.Covers))
	}
	for _, cover := range ch.Package {
		if !slices.Contains(rule.Covers, cover) {
			c.notOffered("cover.package", cover, rule.Covers)
		}
	}
}

func termYears(p *tariffs.Product) []int {
	var years []int
	for _, term := range p.Term.Options {
		years = append(years, term.Years)
	}
	return years
}

func chargeOptions(p *tariffs.Product) []Value {
	var options []Value
	for _, option := range p.Charges.Options {
		options = append(options, Percent(option.Value))
	}
	return options
}

func paymentIDs(p *tariffs.Product) []string {
	var ids []string
	for _, payment := range p.Payment.Options {
		ids = append(ids, payment.ID)
	}
	return ids
}
