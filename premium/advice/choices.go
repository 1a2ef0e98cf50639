package advice

import (
	"slices"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Question is a choice that has a price, named as in a request file.
type Question string

// The questions, in the order in which they are asked.
const (
	Coverage        Question = "coverage"         // dekking
	Eigenrisico     Question = "eigenrisico"      // eigen risico
	Term            Question = "term"             // contractduur
	Charges         Question = "employer_charges" // werkgeverslasten
	Settlement      Question = "settlement"       // eindafrekening
	Payment         Question = "payment"          // betaaltermijn
	PackageDiscount Question = "package_discount" // pakketkorting
	AfterAOW        Question = "insure_after_aow" // all who are beyond AOW age, or none
)

var questions = []Question{Coverage, Eigenrisico, Term, Charges, Settlement, Payment, PackageDiscount, AfterAOW}

// Option is one answer to a question. Its value is, by question, a tariffs.Coverage, tariffs.WaitingDays, int of years,
// premium.Value of a percentage, bool, or string id of a payment term.
type Option struct {
	Question Question
	Value    any
}

// Questions are those that have more than one option, and a price for each. A percentage typed from a paper quote holds
// for one coverage and one eigen risico, a typed surcharge for one payment term: what the others cost is not known then.
func Questions(s *premium.Staff) []Question {
	var found []Question
	for _, q := range questions {
		if priced(s, q) && len(Options(s, q)) > 1 {
			found = append(found, q)
		}
	}
	return found
}

// Unpriced are the questions that have more than one option but no price for the others: what was typed for this quote
// holds for the standing one only.
func Unpriced(s *premium.Staff) []Question {
	var found []Question
	for _, q := range questions {
		if !priced(s, q) && len(Options(s, q)) > 1 {
			found = append(found, q)
		}
	}
	return found
}

func priced(s *premium.Staff, q Question) bool {
	switch q {
	case Coverage, Eigenrisico:
		return s.Request.Rate.Percentage == nil
	case Payment:
		return s.Request.Rate.PaymentSurcharge == nil
	}
	return true
}

// Options are what the product offers for a question; of a free choice the tabulated examples.
func Options(s *premium.Staff, q Question) []Option {
	p := s.Table.Product
	switch q {
	case Coverage:
		return options(q, p.Coverage.Options)
	case Eigenrisico:
		return options(q, p.Eigenrisico.Options)
	case Term:
		return options(q, termYears(p))
	case Charges:
		return options(q, knownPercents(p.Charges.Options))
	case Settlement:
		return yesOrNo(q, p.Settlement != nil)
	case Payment:
		return options(q, paymentIDs(p))
	case PackageDiscount:
		return options(q, packageDiscounts(p))
	case AfterAOW:
		return yesOrNo(q, p.AfterAOW.Cover == "optional" && len(pensioners(s)) > 0)
	}
	return nil
}

func options[T any](q Question, values []T) []Option {
	list := make([]Option, len(values))
	for i, v := range values {
		list[i] = Option{q, v}
	}
	return list
}

func yesOrNo(q Question, offered bool) []Option {
	if !offered {
		return nil
	}
	return options(q, []bool{false, true})
}

func termYears(p *tariffs.Product) []int {
	var years []int
	for _, term := range p.Term.Options {
		years = append(years, term.Years)
	}
	return years
}

func knownPercents(list []tariffs.Percent) []premium.Value {
	var values []premium.Value
	for _, percent := range list {
		if percent.Known {
			values = append(values, premium.Percent(percent.Value))
		}
	}
	return values
}

func paymentIDs(p *tariffs.Product) []string {
	var ids []string
	for _, payment := range p.Payment.Options {
		ids = append(ids, payment.ID)
	}
	return ids
}

// packageDiscounts are none and the most; an unknown maximum leaves no choice.
func packageDiscounts(p *tariffs.Product) []premium.Value {
	if p.PackageDiscount == nil || !p.PackageDiscount.Maximum.Known {
		return nil
	}
	return []premium.Value{premium.Percent(decimal.Zero), premium.Percent(p.PackageDiscount.Maximum.Value)}
}

// pensioners are the places in the staff of those who work beyond AOW age in some part of the policy year.
func pensioners(s *premium.Staff) []int {
	var places []int
	for i, m := range s.Members {
		leaves := m.Employee.Until
		if !m.Pension.IsZero() && !m.Pension.After(s.Year.Last) && (leaves.IsZero() || !m.Pension.After(leaves)) {
			places = append(places, i)
		}
	}
	return places
}

// Apply puts the option into a cover. AfterAOW is a choice on the staff, see Price.
func (o Option) Apply(c premium.Cover) premium.Cover {
	switch o.Question {
	case Coverage:
		c.Coverage = o.Value.(tariffs.Coverage)
	case Eigenrisico:
		c.Eigenrisico = o.Value.(tariffs.WaitingDays)
	case Term:
		c.Term = o.Value.(int)
	case Charges:
		c.Charges = o.Value.(premium.Value).Number
	case Settlement:
		c.Settlement = o.Value.(bool)
	case Payment:
		c.Payment = o.Value.(string)
	case PackageDiscount:
		c.PackageDiscount = o.Value.(premium.Value).Number
	}
	return c
}

// ApplyTo puts the option into choices that are being made. AfterAOW is none of them, see Apply.
func (o Option) ApplyTo(c *premium.Choices) {
	switch o.Question {
	case Coverage:
		c.Coverage = answered[tariffs.Coverage](o)
	case Eigenrisico:
		c.Eigenrisico = answered[tariffs.WaitingDays](o)
	case Term:
		c.Term = answered[int](o)
	case Charges:
		c.Charges = &answered[premium.Value](o).Number
	case Settlement:
		c.Settlement = answered[bool](o)
	case Payment:
		c.Payment = answered[string](o)
	case PackageDiscount:
		c.PackageDiscount = &answered[premium.Value](o).Number
	}
}

func answered[T any](o Option) *T {
	value := o.Value.(T)
	return &value
}

// Standing is the option that a cover on a staff now takes. Where some pensioners are insured and others not, it is that
// not all are.
func Standing(s *premium.Staff, c premium.Cover, q Question) Option {
	switch q {
	case Coverage:
		return Option{q, c.Coverage}
	case Eigenrisico:
		return Option{q, c.Eigenrisico}
	case Term:
		return Option{q, c.Term}
	case Charges:
		return Option{q, premium.Percent(c.Charges)}
	case Settlement:
		return Option{q, c.Settlement}
	case Payment:
		return Option{q, c.Payment}
	case PackageDiscount:
		return Option{q, premium.Percent(c.PackageDiscount)}
	}
	return Option{q, !slices.ContainsFunc(pensioners(s), func(i int) bool { return !s.Members[i].Employee.InsureAfterAOW })}
}

// Equal says whether two options are the same answer to the same question.
func (o Option) Equal(other Option) bool {
	return o.Question == other.Question && same(o.Value, other.Value)
}

// Staff is the staff on which the option is priced: the same one, unless the option is about the staff.
func (o Option) Staff(s *premium.Staff) *premium.Staff {
	insured, isChoice := o.Value.(bool)
	if o.Question != AfterAOW || !isChoice {
		return s
	}
	request := s.Request
	request.Employees = slices.Clone(request.Employees)
	for _, i := range pensioners(s) {
		request.Employees[i].InsureAfterAOW = insured
	}
	return premium.Assess(s.Table, request)
}

// Price is the quote when only this option changes.
func (o Option) Price(s *premium.Staff, c premium.Cover) premium.Quote {
	return o.Staff(s).Quote(o.Apply(c))
}
