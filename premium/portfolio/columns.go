package portfolio

import (
	"regexp"
	"strings"
	"sync"

	"dekking/premium"
	"dekking/premium/payroll"
)

// field is what a column can hold: the path in a request file, the headings it goes by in the form of payroll.Heading, and
// how a cell of it is read. What a cell says is put in a draft by what read returns.
type field struct {
	path     string
	headings string
	read     func(in input, cell string) (apply, *wrong)
}

// apply puts what a cell says in a draft.
type apply func(*premium.Draft)

// fields are the columns that are known; a heading may also be the whole path. "absence 2025" is read by absenceForm.
var fields = []field{
	{"employer.name", "name, naam, werkgever, bedrijf, bedrijfsnaam, naam werkgever, naam bedrijf, klant, klantnaam, employer, company, client", readName},
	{"employer.sector", "sector, bedrijfstak, branche, sbi, sbi code, industry", readSector},
	{"payroll.total", "payroll, total, loonsom, totale loonsom, loonsom per jaar, jaarloonsom, total payroll", readPayroll},
	{"payroll.headcount", "headcount, werknemers, aantal werknemers, medewerkers, aantal medewerkers, employees, number of employees", readHeadcount},
	{"product", "product", readProduct},
	{"quote_date", "quote date, offertedatum", readQuoteDate},
	{"start_date", "start date, ingangsdatum, startdatum, start", readStartDate},
	{"cover.coverage", "coverage, dekking", readCoverage},
	{"cover.eigenrisico", "eigenrisico, eigen risico, eigenrisicoperiode, eigen risico periode, wachttijd, own risk, waiting period", readEigenrisico},
	{"cover.term", "term, contractduur, looptijd, contract term", readTerm},
	{"cover.employer_charges", "employer charges, werkgeverslasten, charges", readCharges},
	{"cover.settlement", "settlement, eindafrekening", readSettlement},
	{"cover.payment", "payment, betaling, betaaltermijn, payment term", readPayment},
	{"cover.payment_method", "payment method, betaalwijze, wijze van betalen", readMethod},
	{"cover.package", "package, pakket, andere verzekeringen", readPackage},
	{"cover.package_discount", "package discount, pakketkorting", readDiscount},
	{"employer.cao", "cao", readCAO},
	{"employer.aow_pay_weeks", "aow pay weeks", readAOWWeeks},
	{"employer.prior_cover", "prior cover, eerdere verzekering", readPriorCover},
	{"employer.merger_expected", "merger expected, fusie verwacht", readMerger},
	{"employer.switch_service", "switch service, overstapservice", readSwitch},
	{"rate.percentage", "percentage, premiepercentage, premium percentage", readPercentage},
	{"rate.expected_absence", "expected absence, verwacht verzuim", readExpected},
	{"rate.arbo_fee", "arbo fee, arbotarief, tarief arbodienst", readArboFee},
	{"rate.payment_surcharge", "payment surcharge, betaalopslag, opslag betaling", readSurcharge},
	{"rate.wage_maximum", "wage maximum, maximumloon, hoogste loon", readWageMaximum},
}

// absenceForm is the heading of an absence percentage of a year.
var absenceForm = regexp.MustCompile(`^(?:absence|verzuim|eigen verzuim|verzuimpercentage|absence percentage) ?(\d{4})$`)

// byHeading finds a field by a heading.
var byHeading = sync.OnceValue(func() map[string]field {
	known := map[string]field{}
	for _, f := range fields {
		known[payroll.Heading(f.path)] = f
		for _, heading := range strings.Split(f.headings, ", ") {
			known[heading] = f
		}
	}
	return known
})

// columns are what the columns of a table hold.
type columns struct {
	fields  []field // by column; without a path: nothing that counts here
	ignored []string
}

// columnsOf takes the columns of a header. Two of one meaning are refused: which counts cannot be told.
func columnsOf(header []string) (columns, error) {
	c := columns{fields: make([]field, len(header))}
	seen := map[string]string{}
	for i, name := range header {
		f, known := fieldOf(payroll.Heading(name))
		if !known {
			if name != "" {
				c.ignored = append(c.ignored, shown(name))
			}
			continue
		}
		if other, twice := seen[f.path]; twice {
			return c, &FileError{ID: "twice", Args: []any{other, shown(name)}}
		}
		seen[f.path] = shown(name)
		c.fields[i] = f
	}
	if len(seen) == 0 {
		return c, &FileError{ID: "no_header"}
	}
	return c, nil
}

func fieldOf(heading string) (field, bool) {
	if match := absenceForm.FindStringSubmatch(heading); match != nil {
		return absenceOf(match[1]), true
	}
	f, known := byHeading()[heading]
	return f, known
}
