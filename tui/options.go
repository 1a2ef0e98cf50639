package tui

import (
	"slices"
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"
	"dekking/tui/field"

	"github.com/shopspring/decimal"
)

// This file holds the questions that are answered by choosing: what the product offers, and what each option changes.

// option is one possible answer: a choice of cover (take), or something else in the draft (put).
type option struct {
	label  string // in the list
	short  string // as an answer
	take   func(*premium.Choices)
	put    func(*premium.Draft)
	free   bool // what it puts changes no price, so that nobody needs to be assessed again
	chosen bool
}

// answer writes the option into a draft.
func (o option) answer(d *premium.Draft) {
	if o.put != nil {
		o.put(d)
		return
	}
	o.take(&d.Choices)
}

// other is a field in which an option that is not listed can be typed.
type other struct {
	entry *field.Entry[string]
	take  func(*premium.Draft, string)
}

// optionOf makes an option of a value; current is the choice that stands, if any.
func optionOf[T any](label, short string, value T, current *T, same func(a, b T) bool, set func(*premium.Choices, *T)) option {
	return option{label: label, short: short, chosen: current != nil && same(*current, value),
		take: func(c *premium.Choices) { set(c, &value) }}
}

func equal[T comparable](a, b T) bool { return a == b }

func coverageOptions(s *state) []option {
	current := s.draft.Choices.Coverage
	var options []option
	for _, c := range withOwn(s.table.Product.Coverage.Options, current) {
		label := s.p.Text("option.coverage", c.Year1, c.Year2)
		options = append(options, optionOf(label, c.String(), c, current, equal,
			func(ch *premium.Choices, v *tariffs.Coverage) { ch.Coverage = v }))
	}
	return options
}

// withOwn adds the choice that stands to the options, when it is none of them: the product allows a free choice, or its
// options have changed.
func withOwn[T comparable](options []T, current *T) []T {
	if current == nil || slices.Contains(options, *current) {
		return options
	}
	return append(slices.Clone(options), *current)
}

func eigenrisicoOptions(s *state) []option {
	current := s.draft.Choices.Eigenrisico
	var options []option
	for _, days := range withOwn(s.table.Product.Eigenrisico.Options, current) {
		short := periodWords(s.p, days)
		label := s.p.Text("option.eigenrisico", short, int(days))
		options = append(options, optionOf(label, short, days, current, equal,
			func(ch *premium.Choices, v *tariffs.WaitingDays) { ch.Eigenrisico = v }))
	}
	return options
}

// periodWords says an eigen risico in weeks where it makes whole ones.
func periodWords(p *locale.Printer, days tariffs.WaitingDays) string {
	if days%tariffs.WorkingDaysPerWeek == 0 {
		return p.Plural("weeks", int(days)/tariffs.WorkingDaysPerWeek)
	}
	return p.Plural("working_days", int(days))
}

func termOptions(s *state) []option {
	current := s.draft.Choices.Term
	var options []option
	for _, term := range s.table.Product.Term.Options {
		short := s.p.Plural("option.years", term.Years)
		label := short
		if discount := term.FirstYearDiscount; discount.Known && !discount.Value.IsZero() {
			label = s.p.Text("option.term.discount", short, s.p.Percent(discount.Value))
		}
		options = append(options, optionOf(label, short, term.Years, current, equal,
			func(ch *premium.Choices, v *int) { ch.Term = v }))
	}
	return options
}

// moreTerm says how long the premium percentage holds.
func moreTerm(s *state) []string {
	return []string{s.p.Text("question.term.fixed." + s.table.Product.Percentage.FixedFor)}
}

func chargesOptions(s *state) []option {
	current := s.draft.Choices.Charges
	var options []option
	for _, uplift := range s.table.Product.Charges.Options {
		label := s.p.Text("option.charges", s.p.Percent(uplift.Value))
		short := s.p.Percent(uplift.Value)
		if uplift.Value.IsZero() {
			label = s.p.Text("option.charges.none")
			short = label
		}
		options = append(options, optionOf(label, short, uplift.Value, current, decimal.Decimal.Equal,
			func(ch *premium.Choices, v *decimal.Decimal) { ch.Charges = v }))
	}
	return options
}

func settlementOptions(s *state) []option {
	current := s.draft.Choices.Settlement
	set := func(ch *premium.Choices, v *bool) { ch.Settlement = v }
	points := s.p.Number(s.table.Product.Settlement.Points.Value.Shift(2))
	return []option{
		optionOf(s.p.Text("option.settlement.no"), s.p.Text("no"), false, current, equal, set),
		optionOf(s.p.Text("option.settlement.yes", points), s.p.Text("yes"), true, current, equal, set),
	}
}

func paymentOptions(s *state) []option {
	current := s.draft.Choices.Payment
	var options []option
	for _, payment := range s.table.Product.Payment.Options {
		short := s.p.Text("per." + strings.ReplaceAll(payment.ID, "-", "_"))
		label := short
		switch surcharge, typed := payment.Surcharge, s.draft.Rate.PaymentSurcharge; {
		case typed != nil:
			label = typedWords(s, s.p.Text("option.payment.surcharge", short, s.p.Percent(*typed)))
		case !surcharge.Known:
			label = s.p.Text("option.payment.unknown", short)
		case !surcharge.Value.IsZero():
			label = s.p.Text("option.payment.surcharge", short, s.p.Percent(surcharge.Value))
		}
		if payment.Mandate {
			label = s.p.Text("option.payment.mandate", label)
		}
		options = append(options, optionOf(label, short, payment.ID, current, equal,
			func(ch *premium.Choices, v *string) { ch.Payment = v }))
	}
	return options
}

// methodOptions are the ways to pay; none of them changes the premium.
func methodOptions(s *state) []option {
	current := s.draft.Choices.PaymentMethod
	var options []option
	for _, method := range s.table.Product.Payment.Methods {
		words := s.p.Text("method." + method)
		o := optionOf(words, words, method, current, equal, func(ch *premium.Choices, v *string) { ch.PaymentMethod = v })
		o.free = true
		options = append(options, o)
	}
	return options
}

// otherCoverage lets any coverage be typed that the product allows; no entry where it allows only what it lists.
func otherCoverage(s *state) other {
	rule := s.table.Product.Coverage
	if rule.Highest == 0 {
		return other{}
	}
	fits := func(c tariffs.Coverage) bool { return premium.OffersCoverage(s.table.Product, c) }
	take := func(d *premium.Draft, c tariffs.Coverage) { d.Choices.Coverage = &c }
	return otherPair(s, "coverage", fits, take,
		locale.Fault{ID: "question.coverage.other.fault", Args: []string{strconv.Itoa(rule.Lowest), strconv.Itoa(rule.Highest)}})
}

// otherPair lets two percentages be typed, such as 85/70, of which not every pair will do.
func otherPair(s *state, id string, fits func(tariffs.Coverage) bool, set func(*premium.Draft, tariffs.Coverage), fault locale.Fault) other {
	parse := func(text string) (string, *locale.Fault) {
		c, ok := tariffs.ParseCoverage(strings.ReplaceAll(text, " ", ""))
		if !ok || !fits(c) {
			return "", &fault
		}
		return c.String(), nil
	}
	echo := func(text string) string {
		c, _ := tariffs.ParseCoverage(text)
		return s.p.Text("option.coverage", c.Year1, c.Year2)
	}
	take := func(d *premium.Draft, text string) {
		c, _ := tariffs.ParseCoverage(text)
		set(d, c)
	}
	return other{otherEntry(s, id, parse, echo), take}
}

// otherEigenrisico lets any number of waiting days be typed that the product allows.
func otherEigenrisico(s *state) other {
	rule := s.table.Product.Eigenrisico
	if rule.HighestDays == 0 {
		return other{}
	}
	parse := func(text string) (string, *locale.Fault) {
		n, fault := s.p.ParseCount(text)
		if fault != nil || !premium.OffersEigenrisico(s.table.Product, tariffs.WaitingDays(n)) {
			return "", &locale.Fault{ID: "question.eigenrisico.other.fault",
				Args: []string{strconv.Itoa(rule.LowestDays), strconv.Itoa(rule.HighestDays)}}
		}
		return strconv.Itoa(n), nil
	}
	days := func(text string) tariffs.WaitingDays {
		n, _ := strconv.Atoi(text)
		return tariffs.WaitingDays(n)
	}
	echo := func(text string) string { return s.p.Text("option.eigenrisico", periodWords(s.p, days(text)), text) }
	take := func(d *premium.Draft, text string) {
		n := days(text)
		d.Choices.Eigenrisico = &n
	}
	return other{otherEntry(s, "eigenrisico", parse, echo), take}
}

func otherEntry(s *state, id string, parse func(string) (string, *locale.Fault), echo func(string) string) *field.Entry[string] {
	typed := func(text string) string { return text }
	entry := field.NewEntry(s.p, field.Reading[string]{Parse: parse, Type: typed, Echo: echo}).Optional()
	entry.Label = s.p.Text("question." + id + ".other")
	return entry
}
