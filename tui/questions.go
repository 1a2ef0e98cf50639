package tui

import (
	"slices"

	"dekking/premium"
	"dekking/tui/field"
)

// question is one thing to ask. Its words are in package locale: question.<id>.title, .why, .help, .hint and .short.
type question struct {
	id       string
	paths    []string            // of the request file, which it answers
	visible  func(*state) bool   // nil: always asked
	answered func(*state) bool   // there is an answer; whether it will do is for the draft's checks
	said     func(*state) string // the answer in a few words
	why      func(*state) string // why it is asked, where that depends on other answers; "" or nil: the text
	more     func(*state) []string

	// Either options, each with its own effect on the draft, and perhaps a field to type another one in …
	options func(*state) []option
	other   func(*state) other

	// … or fields, and what they put in the draft together.
	fields func(now func() *state) []field.Field
	take   func(*state, *premium.Draft, []field.Field)
	shape  func(*state) string           // fields are made anew when it changes; nil: never
	ends   func([]field.Field, int) bool // Enter in this field ends the page; nil: in the last one
}

// owns says whether a path of the request file belongs to the question.
func (q *question) owns(path string) bool { return slices.Contains(q.paths, path) }

// questions are all there are, in the order of asking.
var questions = []question{
	{
		id: "payroll", paths: []string{"payroll", "payroll.total"},
		visible: withoutStaff, answered: hasPayroll, said: saidPayroll, more: wageDefinition,
		fields: payrollFields, take: takePayroll,
	},
	{
		id: "headcount", paths: []string{"payroll.headcount"},
		visible: withoutStaff, answered: hasHeadcount, said: saidHeadcount,
		fields: headcountFields, take: takeHeadcount,
	},
	{
		id: "sector", paths: []string{"employer.sector"},
		answered: hasSector, said: saidSector,
		fields: sectorFields, take: takeSector,
	},
	{
		id: "absence", paths: []string{"absence"},
		visible: asksAbsence, answered: hasAbsence, said: saidAbsence, why: whyAbsence, more: moreAbsence,
		fields: absenceFields, take: takeAbsence, shape: absenceShape,
	},
	{
		id: "coverage", paths: []string{"cover.coverage"},
		answered: func(s *state) bool { return s.draft.Choices.Coverage != nil },
		options:  coverageOptions, other: otherCoverage,
	},
	{
		id: "eigenrisico", paths: []string{"cover.eigenrisico"},
		answered: func(s *state) bool { return s.draft.Choices.Eigenrisico != nil },
		options:  eigenrisicoOptions, other: otherEigenrisico,
	},
	{
		id: "term", paths: []string{"cover.term"},
		answered: func(s *state) bool { return s.draft.Choices.Term != nil },
		options:  termOptions, more: moreTerm,
	},
	{
		id: "start_date", paths: []string{"start_date"},
		answered: func(s *state) bool { return !s.draft.StartDate.IsZero() },
		said:     saidStart, why: whyStart, fields: startFields, take: takeStart,
	},
	{
		id: "employer_charges", paths: []string{"cover.employer_charges"},
		visible:  func(s *state) bool { return len(s.table.Product.Charges.Options) > 1 },
		answered: func(s *state) bool { return s.draft.Choices.Charges != nil },
		options:  chargesOptions,
	},
	{
		id: "settlement", paths: []string{"cover.settlement"},
		visible:  func(s *state) bool { return s.table.Product.Settlement != nil },
		answered: func(s *state) bool { return s.draft.Choices.Settlement != nil },
		options:  settlementOptions,
	},
	{
		id: "payment", paths: []string{"cover.payment"},
		visible:  func(s *state) bool { return len(s.table.Product.Payment.Options) > 1 },
		answered: func(s *state) bool { return s.draft.Choices.Payment != nil },
		options:  paymentOptions,
	},
	{
		id: "package", paths: []string{"cover.package", "cover.package_discount"},
		visible:  func(s *state) bool { return s.table.Product.PackageDiscount != nil },
		answered: func(s *state) bool { return s.draft.Choices.PackageDiscount != nil },
		said:     saidPackage, fields: packageFields, take: takePackage, ends: endsPackage,
	},
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
