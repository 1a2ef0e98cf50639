package archive

import (
	"time"

	"dekking/premium"
	"dekking/tariffs"
	"dekking/tariffs/strict"
)

// requestFile is a request as written. Every key may be left out: what a request needs is for premium.Draft to say,
// for the screen and for the file alike.
type requestFile struct {
	Product   string            `toml:"product,optional"`
	QuoteDate time.Time         `toml:"quote_date,optional"`
	StartDate time.Time         `toml:"start_date,optional"`
	Employer  employerTable     `toml:"employer,optional"`
	Payroll   payrollTable      `toml:"payroll,optional"`
	Employees []employeeTable   `toml:"employee,optional"`
	Cover     coverTable        `toml:"cover,optional"`
	Absence   map[int]Percent   `toml:"absence,optional"`
	Rate      rateTable         `toml:"rate,optional"`
	Readings  map[string]string `toml:"readings,optional"`
	Cases     []caseTable       `toml:"case,optional"`
}

type employerTable struct {
	Name           string            `toml:"name,optional"`
	Sector         string            `toml:"sector,optional"`
	CAO            *tariffs.Coverage `toml:"cao,optional"`
	AOWPayWeeks    int               `toml:"aow_pay_weeks,optional"`
	PriorCover     bool              `toml:"prior_cover,optional"`
	MergerExpected bool              `toml:"merger_expected,optional"`
	SwitchService  bool              `toml:"switch_service,optional"`

	CurrentInsurer    string    `toml:"current_insurer,optional"`
	CurrentArbodienst string    `toml:"current_arbodienst,optional"`
	CardHandedOver    time.Time `toml:"card_handed_over,optional"`
}

type payrollTable struct {
	Total     *premium.Money `toml:"total,optional"`
	Headcount *int           `toml:"headcount,optional"`
}

type employeeTable struct {
	Label          string        `toml:"label,optional"`
	Wage           premium.Money `toml:"wage,optional"`
	Born           time.Time     `toml:"born,optional"`
	From           time.Time     `toml:"from,optional"`
	Until          time.Time     `toml:"until,optional"`
	DGA            bool          `toml:"dga,optional"`
	NLPremiums     *bool         `toml:"nl_premiums,optional"` // not written: they are paid
	InsureAfterAOW bool          `toml:"insure_after_aow,optional"`
	SickAtStart    bool          `toml:"sick_at_start,optional"`
	FitSince       time.Time     `toml:"fit_since,optional"`
	Hours          Hours         `toml:"hours,optional"`
	RealWage       premium.Money `toml:"real_wage,optional"`
	RealFrom       time.Time     `toml:"real_from,optional"`
	RealUntil      time.Time     `toml:"real_until,optional"`
}

type coverTable struct {
	Coverage        *tariffs.Coverage    `toml:"coverage,optional"`
	Eigenrisico     *tariffs.WaitingDays `toml:"eigenrisico,optional"`
	Term            *int                 `toml:"term,optional"`
	Charges         *Percent             `toml:"employer_charges,optional"`
	Settlement      *bool                `toml:"settlement,optional"`
	Payment         *string              `toml:"payment,optional"`
	PaymentMethod   *string              `toml:"payment_method,optional"`
	Package         []string             `toml:"package,optional"`
	PackageDiscount *Percent             `toml:"package_discount,optional"`
}

type rateTable struct {
	Percentage       *Percent       `toml:"percentage,optional"`
	ExpectedAbsence  *Percent       `toml:"expected_absence,optional"`
	ArboFee          *ArboFee       `toml:"arbo_fee,optional"`
	PaymentSurcharge *Percent       `toml:"payment_surcharge,optional"`
	WageMaximum      *premium.Money `toml:"wage_maximum,optional"`
}

type caseTable struct {
	Employee string    `toml:"employee,optional"`
	From     time.Time `toml:"from,optional"`
	Until    time.Time `toml:"until,optional"`
}

// ReadRequest reads a request file. All that is wrong is reported at once, without a wage, name or birth date in it;
// what could be read is in the draft all the same. The document, for placing later checks, is nil when the file's syntax
// could not be read. Place those checks with Place, which blanks as this does.
func ReadRequest(file string, src []byte) (premium.Draft, *strict.Document, strict.Problems) {
	var request requestFile
	doc, problems := strict.Decode(file, src, strict.RequestLimits, &request)
	if doc != nil {
		problems = append(problems, check(doc, problems, &request)...)
		problems.Sort()
	}
	return request.draft(), doc, discreet(src, problems)
}
