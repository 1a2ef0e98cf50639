package premium

import (
	"time"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Request is everything a quote is worked out from, checked and complete but for the rules that Assess applies.
// Percentages are fractions: 3.20% is 0.0320. Dates are midnights UTC; the zero date is "not given".
type Request struct {
	QuoteDate time.Time
	StartDate time.Time
	Employer  Employer
	Totals    *Totals    // payroll and headcount without a staff list; else nil
	Employees []Employee // the staff, when there are no totals
	Cover     Cover      // the zero Cover while choices are open
	Absence   map[int]decimal.Decimal
	Rate      TypedRate
	Readings  map[string]string
	Cases     []Case
}

// Employer is the client (werkgever).
type Employer struct {
	Name           string
	Sector         string            // id of a sector of the tables
	CAO            *tariffs.Coverage // what the collective agreement promises in year 1 / year 2; nil: not given
	AOWPayWeeks    int               // longer pay promised to AOW'ers than the law's; 0: none
	PriorCover     bool              // comparable insurance directly before
	MergerExpected bool
	SwitchService  bool // the insurer ends the present cover (overstapservice)

	// What only an application tells; it changes no amount.
	CurrentInsurer    string    // from whom one switches; free text
	CurrentArbodienst string    // likewise
	CardHandedOver    time.Time // when the client got the insurance card (verzekeringskaart)
}

// Totals is the payroll (loonsom) of the first policy year and the number of employees, without a staff list.
type Totals struct {
	Payroll   Money
	Headcount int
}

// WithHeadcount is the payroll of another number of employees at the same average wage, rounded half up to cents.
func (t Totals) WithHeadcount(n int) Totals {
	return Totals{t.Payroll.share(int64(n), uint64(max(t.Headcount, 1))), n}
}

// Employee is one member of the staff; no name is needed and no BSN exists anywhere.
type Employee struct {
	Label          string
	Wage           Money     // per full year
	Born           time.Time // for AOW age; not given: taken to stay below it
	From, Until    time.Time // employed only part of the policy year
	DGA            bool      // director and major shareholder
	NoNLPremiums   bool      // no Dutch employee-insurance premiums are paid
	InsureAfterAOW bool
	SickAtStart    bool
	FitSince       time.Time // first day of full fitness after a sickness at the start
	Hours          decimal.Decimal
	RealWage       Money // for the settlement afterwards; zero: not given
	RealFrom       time.Time
	RealUntil      time.Time
}

// Cover is one combination of choices.
type Cover struct {
	Coverage        tariffs.Coverage    // dekking
	Eigenrisico     tariffs.WaitingDays // in working days per case of illness
	Term            int                 // contractduur, years
	Charges         decimal.Decimal     // werkgeverslasten, uplift of premium and benefit
	Settlement      bool                // eindafrekening
	Payment         string              // betaaltermijn: month, quarter, half-year, year
	PaymentMethod   string              // direct-debit or invoice; "": not chosen
	Package         []string            // other covers taken
	PackageDiscount decimal.Decimal     // pakketkorting
}

// TypedRate is what the user entered for this quote in place of the table; nil: the table's.
type TypedRate struct {
	Percentage       *decimal.Decimal // final: no own-absence factor is applied
	ExpectedAbsence  *decimal.Decimal // replaces the sector's figure in the own-absence factor
	ArboFee          *TypedArboFee
	PaymentSurcharge *decimal.Decimal
	WageMaximum      *Money
}

// TypedArboFee is an arbo fee entered for this quote: "0.56% 101-188".
type TypedArboFee struct {
	Rate             decimal.Decimal
	Minimum, Maximum Money
}

// Case is a past case of illness: dates only, never a cause.
type Case struct {
	Employee    string
	From, Until time.Time
}
