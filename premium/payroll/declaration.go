package payroll

import (
	"crypto/sha256"
	"time"

	"dekking/premium"

	"github.com/shopspring/decimal"
)

// readDeclarations reads wage declarations (loonaangiften) and pension declarations (UPA) as one payroll: what the files
// say together, whatever their order and however the periods are spread over them. Employments are joined by BSN, number
// of the income relation (NumIV) and payroll tax number (loonheffingennummer). If one file fails there is no payroll.
func readDeclarations(files []File, s Settings, keys *keyring) (found, []*FileError) {
	parts, rows, failed := readParts(files, keys)
	if len(failed) > 0 {
		return found{}, failed
	}
	sortParts(parts)
	r := newLedger(s, rows)
	r.settle(parts)
	r.joinEmployments()
	r.remarkOnAll(parts)
	return r.found, nil
}

// readParts reads every file, so that all failures are told at once. Periods without staff are fine, as of a season; no
// staff at all is not.
func readParts(files []File, keys *keyring) (parts []*declaration, rows int, failed []*FileError) {
	for _, f := range files {
		read, n, err := readDeclaration(f, keys)
		if err != nil {
			failed = append(failed, err)
		}
		parts, rows = append(parts, read...), rows+n
	}
	if rows > 0 || len(failed) > 0 {
		return parts, rows, failed
	}
	for _, f := range files {
		failed = append(failed, &FileError{File: Discreet(f.Name), ID: "declaration_without_staff"})
	}
	return nil, 0, failed
}

// declaration is what one file says of one period: a TijdvakAangifte or a TijdvakCorrectie.
type declaration struct {
	file        string // after Discreet
	created     time.Time
	taxNumber   identity // of the LhNr, which is the BSN of a sole trader and thus treated as one
	employer    string
	scope       scope
	period      premium.Period
	kind        periodKind
	stated      *premium.Money // TotLnSV; nil: not given
	incomes     []*income
	withdrawals []withdrawal
	digest      [sha256.Size]byte // of what it says, to order parts that were made at the same moment
	order       int               // among all parts
}

// scope says what a part replaces.
type scope int

// The scopes, in the order in which parts of the same moment are applied. A correction that holds the whole period is
// found by its total: the message itself does not say (Gegevensspecificaties loonaangifte, 2.4.5).
const (
	wholePeriod scope = iota // VolledigeAangifte: all that was said of the period before
	supplement               // AanvullendeAangifte: the employments in it
	correction               // TijdvakCorrectie: the employments in it
)

// income is one InkomstenverhoudingInitieel: an employment in one period.
type income struct {
	part       *declaration
	row        int
	employment employment
	number     string
	name       string
	born       time.Time
	from       time.Time
	until      time.Time
	kind       string // SrtIV
	table      string // LbTab
	insured    [3]string
	sv         premium.Money // LnSV, negative too
	taxed      premium.Money // LnLbPh
	paid       premium.Money // VakBsl
	accrued    premium.Money // OpgRchtVakBsl
	special    premium.Money // LnTabBB
	contract   premium.Money // Ctrctln
	hours      decimal.Decimal
	sector     int
	faults     []Fault
}

// The places in income.insured: IndWAO, IndWW, IndZW.
const (
	forDisability = iota
	forUnemployment
	forSickness
)

// employment tells employments apart within one employer.
type employment struct {
	taxNumber identity
	person    identity
	other     string // of who has no BSN: personnel number, or name and birth date
	number    string // NumIV
	nth       int    // of employments that one part gives the same number
}

// withdrawal (InkomstenverhoudingIntrekking) takes back an employment of a period.
type withdrawal struct {
	row        int
	employment employment
}

func (p *declaration) origin(row int) Origin { return Origin{File: p.file, Row: row} }
func (i *income) origin() Origin             { return i.part.origin(i.row) }
func (i *income) year() int                  { return i.part.period.Last.Year() }
func (i *income) isDGA() bool                { return i.kind == "17" }

// isEmployment says whether the income is of somebody who works here: 11 (public), 13 and 15 (employees) and 17 (DGA).
func (i *income) isEmployment() bool {
	switch i.kind {
	case "", "11", "12", "13", "14", "15", "17":
		return true
	}
	return false
}
