package portfolio

import (
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// input is what cells are read with.
type input struct {
	p       *locale.Printer
	sectors *tariffs.Sectors
}

// wrong is why a cell cannot be read: an id of the catalogue under "portfolio.cell.", or what a parser says.
type wrong struct {
	id    string
	fault *locale.Fault
}

func readName(_ input, cell string) (apply, *wrong) {
	name := strings.TrimSpace(locale.Clean(cell, maxName))
	return func(d *premium.Draft) { d.Employer.Name = name }, nil
}

// maxName is the longest name that is kept, in runes, as in a request file.
const maxName = 80

// readSector takes an id, or a name or SBI code that means one sector before all others.
func readSector(in input, cell string) (apply, *wrong) {
	id := strings.ToLower(cell)
	if _, known := in.sectors.ByID(id); !known {
		found := in.sectors.Find(cell)
		if len(found) == 0 {
			return nil, &wrong{id: "sector"}
		}
		id = found[0].ID
	}
	return func(d *premium.Draft) { d.Employer.Sector = id }, nil
}

// readPayroll says nothing of what stands in the cell: it is the wages of few people.
func readPayroll(in input, cell string) (apply, *wrong) {
	cents, fault := in.p.ParseEuro(cell)
	if fault != nil {
		return nil, &wrong{id: "payroll"}
	}
	return func(d *premium.Draft) { total := premium.Money(cents); d.Payroll = &total }, nil
}

func readHeadcount(in input, cell string) (apply, *wrong) {
	count, fault := in.p.ParseCount(cell)
	return func(d *premium.Draft) { d.Headcount = &count }, told(fault)
}

func readProduct(_ input, cell string) (apply, *wrong) {
	id := locale.Clean(strings.ToLower(cell), maxName)
	return func(d *premium.Draft) { d.Product = id }, nil
}

func readQuoteDate(in input, cell string) (apply, *wrong) {
	date, fault := in.p.ParseDate(cell)
	return func(d *premium.Draft) { d.QuoteDate = date }, told(fault)
}

func readStartDate(in input, cell string) (apply, *wrong) {
	date, fault := in.p.ParseDate(cell)
	return func(d *premium.Draft) { d.StartDate = date }, told(fault)
}

func readCAO(_ input, cell string) (apply, *wrong) {
	coverage, ok := tariffs.ParseCoverage(strings.ReplaceAll(cell, " ", ""))
	return func(d *premium.Draft) { d.Employer.CAO = &coverage }, unless(ok, "coverage")
}

func readAOWWeeks(in input, cell string) (apply, *wrong) {
	weeks, fault := in.p.ParseCount(cell)
	return func(d *premium.Draft) { d.Employer.AOWPayWeeks = weeks }, told(fault)
}

func readPriorCover(_ input, cell string) (apply, *wrong) {
	yes, w := yesNo(cell)
	return func(d *premium.Draft) { d.Employer.PriorCover = yes }, w
}

func readMerger(_ input, cell string) (apply, *wrong) {
	yes, w := yesNo(cell)
	return func(d *premium.Draft) { d.Employer.MergerExpected = yes }, w
}

func readSwitch(_ input, cell string) (apply, *wrong) {
	yes, w := yesNo(cell)
	return func(d *premium.Draft) { d.Employer.SwitchService = yes }, w
}

// absenceOf is the column of one year's own absence.
func absenceOf(year string) field {
	n, _ := strconv.Atoi(year) // four digits, by absenceForm
	return field{path: "absence." + year, read: func(in input, cell string) (apply, *wrong) {
		share, fault := in.p.ParsePercent(cell)
		return func(d *premium.Draft) {
			if d.Absence == nil {
				d.Absence = map[int]decimal.Decimal{}
			}
			d.Absence[n] = share
		}, told(fault)
	}}
}

func told(fault *locale.Fault) *wrong {
	if fault == nil {
		return nil
	}
	return &wrong{fault: fault}
}

func unless(ok bool, id string) *wrong {
	if ok {
		return nil
	}
	return &wrong{id: id}
}

func yesNo(cell string) (bool, *wrong) {
	switch strings.ToLower(cell) {
	case "ja", "j", "yes", "y", "true", "waar", "1":
		return true, nil
	case "nee", "n", "no", "false", "onwaar", "0":
		return false, nil
	}
	return false, &wrong{id: "yes_no"}
}
