package tui

import (
	"slices"
	"strings"

	"dekking/premium"
	"dekking/tariffs"
	"dekking/tui/field"

	"github.com/shopspring/decimal"
)

// question is one thing to ask. Its words are in package locale: question.<id>.title, .why, .help, .hint and .short.
type question struct {
	id       string
	paths    []string            // of the request file, which it answers
	visible  func(*state) bool   // nil: always asked
	aside    bool                // never asked for itself: it can be answered from the overview
	unmarked bool                // a "no" leaves no trace in the draft: that it was given is kept in state.told
	answered func(*state) bool   // there is an answer; whether it will do is for the draft's checks
	said     func(*state) string // the answer in a few words
	standing func(*state) string // of an aside: what stands as long as nothing is typed; nil: nothing
	why      func(*state) string // why it is asked, where that depends on other answers; "" or nil: the text
	more     func(*state) []string

	sources func(*state) []tariffs.Origin // the sections of the tables that the answer meets; nil: none
	exposed bool                          // beside an option's price stands what one sick employee then costs

	// choice gives a draft the choice of another one, which a product may not offer; that of an empty one takes it back. Nil:
	// every product offers it.
	choice func(to, from *premium.Draft)

	// Either options, each with its own effect on the draft, and perhaps a field to type another one in …
	options func(*state) []option
	other   func(*state) other

	// … or fields, and what they put in the draft together.
	fields func(now func() *state) []field.Field
	take   func(*state, *premium.Draft, []field.Field)
	shape  func(*state) string           // fields are made anew when it changes; nil: never
	ends   func([]field.Field, int) bool // Enter in this field ends the page; nil: in the last one
	noted  func(*state, []field.Field)   // puts under the fields what follows from what is typed; nil: nothing
	effect bool                          // that is what it does to the price
}

// owns says whether a path of the request file belongs to the question; "employee" stands for all of "employee[2].wage".
func (q *question) owns(path string) bool {
	list, _, _ := strings.Cut(path, "[")
	return slices.Contains(q.paths, path) || slices.Contains(q.paths, list)
}

// questions are all there are, in the order of asking.
var questions = []question{
	{
		id: "payroll", paths: []string{"payroll", "payroll.total"},
		visible: withoutStaff, answered: hasPayroll, said: saidPayroll, more: wageDefinition, sources: payrollSources,
		fields: payrollFields, take: takePayroll, noted: notedPayroll,
	},
	{
		id: "headcount", paths: []string{"payroll.headcount"},
		visible: withoutStaff, answered: hasHeadcount, said: saidHeadcount, sources: headcountSources,
		fields: headcountFields, take: takeHeadcount, noted: notedHeadcount,
	},
	{
		id: staffQuestion, paths: []string{"employee", "payroll", "payroll.total"},
		visible: withStaff, answered: hasStaff, said: saidStaff, more: wageDefinition, sources: payrollSources,
		fields: staffFields, take: takeStaff,
	},
	{
		id: "sector", paths: []string{"employer.sector"},
		answered: hasSector, said: saidSector, why: whySector, sources: sectorSources,
		fields: sectorFields, take: takeSector, shape: sectorShape,
	},
	{
		id: "absence", paths: []string{"absence"},
		visible: asksAbsence, answered: hasAbsence, said: saidAbsence, why: whyAbsence, more: moreAbsence, sources: absenceSources,
		fields: absenceFields, take: takeAbsence, shape: absenceShape,
	},
	{
		id: "cao", paths: []string{"employer.cao"}, unmarked: true,
		answered: hasCAO, sources: caoSources,
		options: caoOptions, other: otherCAO,
	},
	{
		id: "coverage", paths: []string{"cover.coverage"},
		answered: func(s *state) bool { return s.draft.Choices.Coverage != nil },
		choice:   func(to, from *premium.Draft) { to.Choices.Coverage = from.Choices.Coverage },
		options:  coverageOptions, other: otherCoverage, exposed: true, sources: coverageSources,
	},
	{
		id: "eigenrisico", paths: []string{"cover.eigenrisico"},
		answered: func(s *state) bool { return s.draft.Choices.Eigenrisico != nil },
		choice:   func(to, from *premium.Draft) { to.Choices.Eigenrisico = from.Choices.Eigenrisico },
		options:  eigenrisicoOptions, other: otherEigenrisico, exposed: true, sources: eigenrisicoSources,
	},
	{
		id: "term", paths: []string{"cover.term"},
		answered: func(s *state) bool { return s.draft.Choices.Term != nil },
		choice:   func(to, from *premium.Draft) { to.Choices.Term = from.Choices.Term },
		options:  termOptions, exposed: true, more: moreTerm, sources: termSources,
	},
	{
		id: "start_date", paths: []string{"start_date"},
		answered: func(s *state) bool { return !s.draft.StartDate.IsZero() },
		said:     saidStart, why: whyStart, fields: startFields, take: takeStart, sources: startSources,
	},
	{
		id: "employer_charges", paths: []string{"cover.employer_charges"},
		visible:  func(s *state) bool { return len(s.table.Product.Charges.Options) > 1 },
		answered: func(s *state) bool { return s.draft.Choices.Charges != nil },
		choice:   func(to, from *premium.Draft) { to.Choices.Charges = from.Choices.Charges },
		options:  chargesOptions, exposed: true, sources: chargesSources,
	},
	{
		id: "settlement", paths: []string{"cover.settlement"},
		visible:  func(s *state) bool { return s.table.Product.Settlement != nil },
		answered: func(s *state) bool { return s.draft.Choices.Settlement != nil },
		choice:   func(to, from *premium.Draft) { to.Choices.Settlement = from.Choices.Settlement },
		options:  settlementOptions, exposed: true, sources: settlementSources,
	},
	{
		id: "payment", paths: []string{"cover.payment"},
		visible:  func(s *state) bool { return len(s.table.Product.Payment.Options) > 1 },
		answered: func(s *state) bool { return s.draft.Choices.Payment != nil },
		choice:   func(to, from *premium.Draft) { to.Choices.Payment = from.Choices.Payment },
		options:  paymentOptions, exposed: true, sources: paymentSources,
	},
	{
		id: "payment_method", paths: []string{"cover.payment_method"},
		visible:  func(s *state) bool { return len(s.table.Product.Payment.Methods) > 1 },
		answered: func(s *state) bool { return s.draft.Choices.PaymentMethod != nil },
		choice:   func(to, from *premium.Draft) { to.Choices.PaymentMethod = from.Choices.PaymentMethod },
		options:  methodOptions, sources: paymentSources,
	},
	{
		id: "aow", unmarked: true,
		visible: asksAOW, answered: hasAOW, said: saidAOW,
		options: aowOptions, sources: aowSources,
	},
	{
		id: "package", paths: []string{"cover.package", "cover.package_discount"},
		visible:  func(s *state) bool { return s.table.Product.PackageDiscount != nil },
		answered: func(s *state) bool { return s.draft.Choices.PackageDiscount != nil },
		choice:   choosePackage,
		said:     saidPackage, fields: packageFields, take: takePackage, ends: endsPackage, shape: editionShape, effect: true,
		sources: packageSources,
	},
	{
		id: "prior_cover", paths: []string{"employer.prior_cover"}, unmarked: true,
		visible: asksPriorCover, answered: hasPriorCover, why: whyPriorCover,
		options: priorCoverOptions, sources: priorCoverSources,
	},
	{
		id: "switching", paths: []string{"employer.switch_service"}, unmarked: true,
		visible:  func(s *state) bool { return s.table.Product.Switching != nil },
		answered: func(s *state) bool { return s.draft.Employer.SwitchService || s.told["switching"] },
		choice:   func(to, from *premium.Draft) { to.Employer.SwitchService = from.Employer.SwitchService },
		options:  switchingOptions, sources: switchingSources, more: moreSwitching,
	},
	{
		id: "merger", paths: []string{"employer.merger_expected"}, unmarked: true,
		answered: hasMerger,
		options:  mergerOptions,
	},
	textAside("name", "employer.name", nil, func(e *premium.Employer) *string { return &e.Name }),
	textAside("current_insurer", "employer.current_insurer", switches, func(e *premium.Employer) *string { return &e.CurrentInsurer }),
	textAside("current_arbodienst", "employer.current_arbodienst", switches, func(e *premium.Employer) *string { return &e.CurrentArbodienst }),
	{
		id: "aow_weeks", paths: []string{"employer.aow_pay_weeks"}, aside: true,
		visible: asksAOWWeeks, answered: hasAOWWeeks, said: saidAOWWeeks, sources: aowSources,
		fields: aowWeeksFields, take: takeAOWWeeks,
	},
	rateQuestion(question{id: "percentage", standing: standingPercentage, sources: percentageSources},
		func(r *premium.TypedRate) **decimal.Decimal { return &r.Percentage }, percentReading("question.percentage.unit")),
	{
		id: "arbo_fee", paths: []string{"rate.arbo_fee"}, aside: true,
		answered: hasArboFee, said: saidArboFee, standing: standingArboFee, why: standingWords(standingArboFee),
		choice: func(to, from *premium.Draft) { to.Rate.ArboFee = from.Rate.ArboFee },
		fields: arboFeeFields, take: takeArboFee, ends: endsArboFee, shape: arboFeeShape, effect: true, sources: headcountSources,
	},
	rateQuestion(question{id: "payment_surcharge", standing: standingSurcharge, sources: paymentSources, visible: hasInstalments},
		func(r *premium.TypedRate) **decimal.Decimal { return &r.PaymentSurcharge }, percentReading("question.payment_surcharge.unit")),
	rateQuestion(question{id: "wage_maximum", standing: standingMaximum, sources: payrollSources},
		func(r *premium.TypedRate) **premium.Money { return &r.WageMaximum }, func(s *state) field.Reading[premium.Money] { return wageReading(s.p) }),
	rateQuestion(question{id: "expected_absence", standing: standingExpected, sources: absenceSources, visible: usesExpected},
		func(r *premium.TypedRate) **decimal.Decimal { return &r.ExpectedAbsence }, percentReading("question.absence.unit")),
}

// answer is what was answered, in a few words; "" when nothing was.
func (q *question) answer(s *state) string {
	if !q.answered(s) {
		return ""
	}
	if q.said != nil {
		return q.said(s)
	}
	for _, o := range q.options(s) {
		if o.chosen {
			return o.short
		}
	}
	return ""
}
