package tariffs

import "time"

// Text is a sentence of a table in both languages.
type Text struct {
	NL string `toml:"nl"`
	EN string `toml:"en"`
}

// In gives the text in the language "nl" or "en".
func (t Text) In(language string) string {
	if language == "en" {
		return t.EN
	}
	return t.NL
}

// Product is one edition of one product: everything that its conditions and figures decide.
type Product struct {
	Schema  int               `toml:"schema"`
	ID      string            `toml:"product"`
	Year    int               `toml:"year"`
	Name    Text              `toml:"name"`  // shown as the product's name
	Rates   Text              `toml:"rates"` // what its percentages are called, e.g. "voorbeeld, niet van Sazas"
	Sources map[string]Source `toml:"sources"`

	Eligibility     Eligibility      `toml:"eligibility"`
	Start           Start            `toml:"start"`
	Wage            Wage             `toml:"wage"`
	ArboFee         ArboFee          `toml:"arbo_fee"`
	Absence         AbsenceRule      `toml:"absence"`
	Credibility     Credibility      `toml:"credibility"`
	Coverage        CoverageRule     `toml:"coverage"`
	Eigenrisico     EigenrisicoRule  `toml:"eigenrisico"`
	Term            TermRule         `toml:"term"`
	Charges         ChargesRule      `toml:"employer_charges"`
	Settlement      *Settlement      `toml:"settlement,optional"` // nil: not offered
	Payment         PaymentRule      `toml:"payment"`
	PackageDiscount *PackageDiscount `toml:"package_discount,optional"` // nil: not offered
	Percentage      PercentageRule   `toml:"percentage"`
	AfterAOW        AfterAOW         `toml:"state_pension"`
	Foreseeable     Foreseeable      `toml:"foreseeable"`
	Cancellation    Cancellation     `toml:"cancellation"`
	Guarantee       Guarantee        `toml:"guarantee"`
	Switching       *Switching       `toml:"switching,optional"`       // nil: the source offers no such service
	Changes         *PremiumChanges  `toml:"premium_changes,optional"` // nil: the source names no causes

	Exclusions []Exclusion `toml:"exclusion,optional"` // none: the source lists none
	Duties     []Duty      `toml:"duty,optional"`
	Providers  []Provider  `toml:"arbodienst,optional"`  // none: the source names none
	Demands    []Demand    `toml:"application,optional"` // none: the source does not say what is asked
	Services   []Service   `toml:"service"`
	Steps      []Step      `toml:"step,optional"`
	Readings   []Reading   `toml:"reading"`
}

// Eligibility says which employers the product is for.
type Eligibility struct {
	Origin
	PayrollMaximum Amount    `toml:"payroll_maximum"` // loonsom, inclusive; unknown: no limit stated
	Alternative    Text      `toml:"alternative"`     // named when the payroll is higher
	AvailableFrom  time.Time `toml:"available_from"`
}

// Start says how far ahead of the quote date the insurance may start; never before it.
type Start struct {
	Origin
	MonthsAhead int `toml:"months_ahead"`
}

// Wage bounds the insured wage per employee, full-year.
type Wage struct {
	Origin
	Minimum    Amount `toml:"minimum"` // below it: not insurable; unknown: no minimum
	Maximum    Amount `toml:"maximum"` // unknown: not capped, with a notice
	Definition Text   `toml:"definition"`
}

// ArboFee (arbodienstverlening) is the yearly fee per employee, excl. btw: rate × insured wage between two bounds.
type ArboFee struct {
	Origin
	Rate    Percent `toml:"rate"`
	Minimum Amount  `toml:"minimum"`
	Maximum Amount  `toml:"maximum"`
	VAT     Percent `toml:"vat"` // btw, for information
}

// Known says whether the fee can be worked out.
func (a ArboFee) Known() bool { return a.Rate.Known && a.Minimum.Known && a.Maximum.Known }

// AbsenceRule says when the employer's own absence (eigen verzuim) counts for the start premium.
type AbsenceRule struct {
	Origin
	AskAbove Amount  `toml:"ask_above"` // first-year payroll above which it is asked; 0: always
	Years    int     `toml:"years"`     // complete calendar years asked
	Cap      Percent `toml:"cap"`       // most that own absence may raise the premium in a year; unknown: not stated
}

// Credibility (premiedemping) is the weight of own absence by number of insured employees.
type Credibility struct {
	Origin
	YearWeights []int              `toml:"year_weights"` // newest year first
	Points      []CredibilityPoint `toml:"point"`        // linear between
	Tail        Number             `toml:"tail"`         // beyond the last point: n / (n + tail)
}

// CredibilityPoint is one tabulated weight.
type CredibilityPoint struct {
	Employees int     `toml:"employees"`
	Weight    Percent `toml:"weight"`
}

// CoverageRule lists the coverages, or bounds a free choice of whole percents with year 2 not above year 1.
type CoverageRule struct {
	Origin
	Options []Coverage `toml:"options"`         // offered, or shown as examples of a free choice
	Lowest  int        `toml:"lowest,optional"` // whole percent; 0: only Options
	Highest int        `toml:"highest,optional"`
}

// EigenrisicoRule lists the eigen-risico periods, or bounds a free choice of waiting days.
type EigenrisicoRule struct {
	Origin
	Options     []WaitingDays `toml:"options"`
	LowestDays  int           `toml:"lowest_days,optional"`
	HighestDays int           `toml:"highest_days,optional"`
}

// TermRule lists the contract terms (contractduur).
type TermRule struct {
	Origin
	Options []Term `toml:"option"`
}

// Term is a contract term with its one-off discount.
type Term struct {
	Years             int     `toml:"years"`
	FirstYearDiscount Percent `toml:"first_year_discount"`
}

// ChargesRule lists the uplifts for employer charges (werkgeverslasten) on premium and benefit.
type ChargesRule struct {
	Origin
	Options []Percent `toml:"options"`
}

// Settlement (eindafrekening) is the option to settle on real wages, for percentage points on the premium percentage.
type Settlement struct {
	Origin
	Points Percent `toml:"points"`
}

// PaymentRule lists the payment terms (betaaltermijnen), longest first.
type PaymentRule struct {
	Origin
	Methods []string  `toml:"methods,optional"` // direct-debit, invoice; none: the source leaves no choice
	Options []Payment `toml:"option"`
}

// The ways to pay (automatische incasso, nota).
const (
	DirectDebit = "direct-debit"
	Invoice     = "invoice"
)

// Payment is one payment term.
type Payment struct {
	ID        string  `toml:"id"` // month, quarter, half-year, year
	PerYear   int     `toml:"per_year"`
	Surcharge Percent `toml:"surcharge"`        // on the premium, not on the arbo fee; unknown is not zero
	Mandate   bool    `toml:"mandate,optional"` // a mandate for direct debit is asked with it
}

// PackageDiscount (pakketkorting) is a discount, up to a maximum, for taking other income covers.
type PackageDiscount struct {
	Origin
	Maximum Percent  `toml:"maximum"`
	Covers  []string `toml:"covers"` // ids: wga-erd, zw-erd, wga-hiaat, wia-excedent
}

// The two methods of working out the premium percentage.
const (
	ExpectedCost = "expected-cost"
	ByTable      = "table"
)

// PercentageRule says how the premium percentage is worked out.
type PercentageRule struct {
	Origin
	Method   string `toml:"method"`
	Loading  Number `toml:"loading,optional"` // expected-cost: factor for costs, risk and margin
	FixedFor string `toml:"fixed_for"`        // "term": set anew at contract expiry; "year": every year
	Cells    []Cell `toml:"cell,optional"`    // table
}

// Cell is one percentage of an insurer's own table.
type Cell struct {
	Sector      string      `toml:"sector"`
	Coverage    Coverage    `toml:"coverage"`
	Eigenrisico WaitingDays `toml:"eigenrisico"`
	Percentage  Percent     `toml:"percentage"`
}
