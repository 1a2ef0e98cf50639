package premium

// NoticeID names something the reader must know.
type NoticeID string

// The notices. Their words are in package locale, under "notice.<id>" or "notice.<id>.<variant>".
const (
	DGANotInsured            NoticeID = "dga_not_insured"
	NoNLPremiums             NoticeID = "no_nl_premiums"
	WageBelowMinimum         NoticeID = "wage_below_minimum"
	WageAboveMaximum         NoticeID = "wage_above_maximum"
	AOWNotInsured            NoticeID = "aow_not_insured"
	AOWReached               NoticeID = "aow_reached"
	AOWNoBenefit             NoticeID = "aow_no_benefit"
	SickAtStart              NoticeID = "sick_at_start"
	NotEmployed              NoticeID = "not_employed"
	NobodyInsured            NoticeID = "nobody_insured"
	ForeseeableClause        NoticeID = "foreseeable_clause"
	AbsenceNotUsed           NoticeID = "absence_not_used"
	AbsenceNeeded            NoticeID = "absence_needed"
	PayrollAboveMaximum      NoticeID = "payroll_above_maximum"
	AnnualisedPayroll        NoticeID = "annualised_payroll"
	NearThreshold            NoticeID = "near_threshold"
	StartInPast              NoticeID = "start_in_past"
	StartTooLate             NoticeID = "start_too_late"
	Year2DiscountEnds        NoticeID = "year2_discount_ends"
	CoverageBelowCAO         NoticeID = "coverage_below_cao"
	CoverageBelowMinimumWage NoticeID = "coverage_below_minimum_wage"
	ArboFeeEstimated         NoticeID = "arbo_fee_estimated"
	UnknownFigure            NoticeID = "unknown_figure"
	ExampleRates             NoticeID = "example_rates"
	ChargesAbovePremiums     NoticeID = "charges_above_premiums"
	MergerExpected           NoticeID = "merger_expected"
	ReadingDeparts           NoticeID = "reading_departs"
)

// The notices that only a check gives: they need more than one price, or are too many to stand beside every quote.
const (
	CoverageAboveCAO NoticeID = "coverage_above_cao" // premium is paid for cover that is not owed
	CoverageBelowLaw NoticeID = "coverage_below_law" // less than the share of the wage that the law gives
	AOWAhead         NoticeID = "aow_ahead"          // insured beyond AOW age, which comes within the policy year
	ArboMinimum      NoticeID = "arbo_minimum"       // the fee's minimum is more than its rate of the wage
	HireRefused      NoticeID = "hire_refused"       // nobody can be added to a quote that is refused itself
	AbsenceContext   NoticeID = "absence_context"    // absence of the sector beside that of employers of this size
)

// Severity says what a notice asks of the reader.
type Severity string

// The severities.
const (
	Info    Severity = "info"
	Warning Severity = "warning"
	Refusal Severity = "refusal" // no quote can be made
)

// Notice is a fact beside the figures, worded by the reader's language.
type Notice struct {
	ID       NoticeID
	Variant  string // another wording of the same notice; "" mostly
	Severity Severity
	Employee string // label, when it is about one employee
	Field    string // path in the request file, when a field is the cause: "start_date"
	Args     []any  // Value, Money, time.Time, string, int, tariffs.Text, TextID, or a Stringer
}

// TextID is an argument that the reader's language words.
type TextID string

// Refusals are the notices that stand in the way of a quote, in their order; none when there can be one.
func Refusals(notices []Notice) []Notice {
	var found []Notice
	for _, n := range notices {
		if n.Severity == Refusal {
			found = append(found, n)
		}
	}
	return found
}
