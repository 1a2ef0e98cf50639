package portfolio

import (
	"regexp"
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

func readCoverage(_ input, cell string) (apply, *wrong) {
	coverage, ok := tariffs.ParseCoverage(strings.NewReplacer(" ", "", "%", "").Replace(cell))
	return func(d *premium.Draft) { d.Choices.Coverage = &coverage }, unless(ok, "coverage")
}

// periodForm is an own-risk period: "6w", "6 weken", "30d", "30 werkdagen". A bare number could be either.
var periodForm = regexp.MustCompile(`^(\d{1,3}) ?(?:(w|week|weken|weeks)|d|dag|dagen|day|days|werkdagen|wachtdagen|working days|waiting days)$`)

func readEigenrisico(_ input, cell string) (apply, *wrong) {
	match := periodForm.FindStringSubmatch(strings.ToLower(cell))
	if match == nil {
		return nil, &wrong{id: "eigenrisico"}
	}
	unit := "d"
	if match[2] != "" {
		unit = "w"
	}
	days, ok := tariffs.ParseWaitingDays(match[1] + unit)
	return func(d *premium.Draft) { d.Choices.Eigenrisico = &days }, unless(ok, "eigenrisico")
}

var termForm = regexp.MustCompile(`^(\d{1,2})(?: ?(?:jaar|jaren|year|years))?$`)

func readTerm(_ input, cell string) (apply, *wrong) {
	match := termForm.FindStringSubmatch(strings.ToLower(cell))
	if match == nil {
		return nil, &wrong{id: "term"}
	}
	years, _ := strconv.Atoi(match[1])
	return func(d *premium.Draft) { d.Choices.Term = &years }, nil
}

func readCharges(in input, cell string) (apply, *wrong) {
	return readShare(in, cell, func(d *premium.Draft, share *decimal.Decimal) { d.Choices.Charges = share })
}

func readDiscount(in input, cell string) (apply, *wrong) {
	return readShare(in, cell, func(d *premium.Draft, share *decimal.Decimal) { d.Choices.PackageDiscount = share })
}

func readPercentage(in input, cell string) (apply, *wrong) {
	return readShare(in, cell, func(d *premium.Draft, share *decimal.Decimal) { d.Rate.Percentage = share })
}

func readExpected(in input, cell string) (apply, *wrong) {
	return readShare(in, cell, func(d *premium.Draft, share *decimal.Decimal) { d.Rate.ExpectedAbsence = share })
}

func readSurcharge(in input, cell string) (apply, *wrong) {
	return readShare(in, cell, func(d *premium.Draft, share *decimal.Decimal) { d.Rate.PaymentSurcharge = share })
}

// readShare reads a percentage.
func readShare(in input, cell string, put func(*premium.Draft, *decimal.Decimal)) (apply, *wrong) {
	share, fault := in.p.ParsePercent(cell)
	return func(d *premium.Draft) { put(d, &share) }, told(fault)
}

func readSettlement(_ input, cell string) (apply, *wrong) {
	yes, w := yesNo(cell)
	return func(d *premium.Draft) { d.Choices.Settlement = &yes }, w
}

// paymentWords are what payment terms go by, beside their ids.
var paymentWords = map[string]string{
	"maand": "month", "maandelijks": "month", "kwartaal": "quarter", "halfjaar": "half-year", "half jaar": "half-year", "jaar": "year",
	"jaarlijks": "year", "monthly": "month", "quarterly": "quarter", "yearly": "year", "half year": "half-year",
}

// readPayment leaves it to the product whether there is such a term.
func readPayment(_ input, cell string) (apply, *wrong) {
	id := strings.TrimPrefix(strings.ToLower(cell), "per ")
	if word, known := paymentWords[id]; known {
		id = word
	}
	return func(d *premium.Draft) { d.Choices.Payment = &id }, nil
}

var methodWords = map[string]string{"incasso": tariffs.DirectDebit, "automatische incasso": tariffs.DirectDebit,
	"direct debit": tariffs.DirectDebit, "nota": tariffs.Invoice, "factuur": tariffs.Invoice}

func readMethod(_ input, cell string) (apply, *wrong) {
	id := strings.ToLower(cell)
	if word, known := methodWords[id]; known {
		id = word
	}
	return func(d *premium.Draft) { d.Choices.PaymentMethod = &id }, nil
}

// readPackage takes the ids of other covers, with blanks, commas or plus signs between them.
func readPackage(_ input, cell string) (apply, *wrong) {
	ids := strings.FieldsFunc(strings.ToLower(cell), func(r rune) bool { return strings.ContainsRune(" ,+;", r) })
	return func(d *premium.Draft) { d.Choices.Package = ids }, nil
}

var arboForm = regexp.MustCompile(`^(\S+%) +(\S+) *- *(\S+)$`)

// readArboFee reads "0,56% 101-188".
func readArboFee(in input, cell string) (apply, *wrong) {
	match := arboForm.FindStringSubmatch(cell)
	if match == nil {
		return nil, &wrong{id: "arbo_fee"}
	}
	share, noShare := in.p.ParsePercent(match[1])
	low, noLow := in.p.ParseEuro(match[2])
	high, noHigh := in.p.ParseEuro(match[3])
	fee := premium.TypedArboFee{Rate: share, Minimum: premium.Money(low), Maximum: premium.Money(high)}
	return func(d *premium.Draft) { d.Rate.ArboFee = &fee }, unless(noShare == nil && noLow == nil && noHigh == nil, "arbo_fee")
}

func readWageMaximum(in input, cell string) (apply, *wrong) {
	cents, fault := in.p.ParseEuro(cell)
	maximum := premium.Money(cents)
	return func(d *premium.Draft) { d.Rate.WageMaximum = &maximum }, told(fault)
}
