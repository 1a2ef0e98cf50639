package advice

import (
	"slices"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// The steps of a bridge, in their order. Each is what the total moves when one more thing is taken from the later quote.
const (
	BridgeWages      premium.LineID = "bridge_wages"      // wages of who is in both staffs, known by their labels
	BridgeHeadcount  premium.LineID = "bridge_headcount"  // who joined and left, and everything else about the staff
	BridgePercentage premium.LineID = "bridge_percentage" // percentage of the tables in place of a typed one, or the reverse
	BridgeEdition    premium.LineID = "bridge_edition"    // tables, dates, typed figures and readings
	BridgeOptions    premium.LineID = "bridge_options"    // the choices of cover
	BridgeDiscount   premium.LineID = "bridge_discount"   // one-off discount of the later quote less that of the earlier
	BridgeAbsence    premium.LineID = "bridge_absence"    // own absence, sector and the rest of the employer
)

// stage is a step with the request, cover and tables after it.
type stage struct {
	id      premium.LineID
	table   *tariffs.Table
	request premium.Request
	cover   premium.Cover
}

// Bridge goes from the first-year total of one quote to that of another, mostly of a year later, in the order of the
// lines above. Each step is worked out by pricing again, without the one-off discount, which is a step of its own. So
// the steps are differences of totals in whole cents, and add up to the difference of the two totals without
// any rounding left over. A step of 0.00 is left out.
//
// A step that cannot be priced, because the product refuses the employer, does not offer the cover or lacks a figure, is
// merged with the one after it. While the earlier absence figures stand, they stand for the years as long before the
// later quote, and years without a figure count as the expected absence: so the own-absence factor of a quote that had
// none, for its percentage was typed or its payroll small, is a step of absence and of nothing else. Dates in the later
// staff move likewise, while the earlier edition stands.
//
// When the arbo fee is unknown to both, the bridge is one of premiums. There are no lines when a total is unknown
// otherwise.
func Bridge(from, to *premium.Quote) []premium.Line {
	amount := bridgeAmount(from, to)
	if amount(&from.FirstYear).Unknown || amount(&to.FirstYear).Unknown {
		return nil
	}
	weakest := bridgeCertainty(from, to)
	var lines []premium.Line
	step := func(id premium.LineID, after, before premium.Value) {
		if l := premium.Difference(id, after, before, nil, weakest); !isZero(l) {
			lines = append(lines, l)
		}
	}
	standing := amount(&from.Following)
	for _, s := range stages(from, to) {
		if reached, priced := s.price(amount); priced {
			step(s.id, reached, standing)
			standing = reached
		}
	}
	step(BridgeDiscount, discount(amount, to), discount(amount, from))
	step(BridgeAbsence, amount(&to.Following), standing)
	return lines
}

// bridgeAmount is the total, or the premium when the arbo fee is unknown to both quotes.
func bridgeAmount(from, to *premium.Quote) func(*premium.YearPremium) premium.Value {
	if from.FirstYear.ArboFee.Unknown && to.FirstYear.ArboFee.Unknown {
		return func(y *premium.YearPremium) premium.Value { return y.Premium }
	}
	return func(y *premium.YearPremium) premium.Value { return y.Total }
}

// bridgeCertainty is how sure the steps are: as the less sure of the amounts at both ends.
func bridgeCertainty(from, to *premium.Quote) tariffs.Certainty {
	if from.FirstYear.ArboFee.Unknown && to.FirstYear.ArboFee.Unknown {
		return from.FirstYear.PremiumCertainty().Weaker(to.FirstYear.PremiumCertainty())
	}
	return from.Certainty().Weaker(to.Certainty())
}

// discount is the one-off part of the first year, with what follows from it: 0 or negative.
func discount(amount func(*premium.YearPremium) premium.Value, q *premium.Quote) premium.Value {
	return amount(&q.FirstYear).Minus(amount(&q.Following))
}

// stages are all steps but the last two, each on top of the one before.
func stages(from, to *premium.Quote) []stage {
	a, b := from.Staff.Request, to.Staff.Request
	wages := stage{BridgeWages, from.Staff.Table, withWages(a, b), from.Cover}

	headcount := wages
	headcount.id = BridgeHeadcount
	headcount.request.Totals, headcount.request.Employees = b.Totals, movedTo(b.Employees, b.StartDate, a.StartDate)

	percentage := headcount
	percentage.id, percentage.request.Rate.Percentage = BridgePercentage, b.Rate.Percentage

	edition := stage{BridgeEdition, to.Staff.Table, b, from.Cover}
	edition.request.Employer = a.Employer
	edition.request.Absence = movedYears(a.Absence, b.QuoteDate.Year()-a.QuoteDate.Year())

	options := edition
	options.id, options.cover = BridgeOptions, to.Cover
	if (a.Rate.Percentage == nil) == (b.Rate.Percentage == nil) {
		return []stage{wages, headcount, edition, options}
	}
	return []stage{wages, headcount, percentage, edition, options}
}

// price is the amount after a stage, if there is one.
func (s stage) price(amount func(*premium.YearPremium) premium.Value) (premium.Value, bool) {
	if !offered(s.table.Product, s.cover) {
		return premium.Value{}, false
	}
	staff := premium.Assess(s.table, withAbsence(s.table, s.request))
	if staff.Refused() {
		return premium.Value{}, false
	}
	q := staff.Quote(s.cover)
	reached := amount(&q.Following)
	return reached, !reached.Unknown
}

// offered says whether the product offers every choice of a cover.
func offered(p *tariffs.Product, c premium.Cover) bool {
	return premium.OffersCoverage(p, c.Coverage) && premium.OffersEigenrisico(p, c.Eigenrisico) &&
		premium.OffersTerm(p, c.Term) && premium.OffersCharges(p, c.Charges) && premium.OffersPayment(p, c.Payment) &&
		(!c.Settlement || p.Settlement != nil) && (c.PackageDiscount.IsZero() || p.PackageDiscount != nil)
}

// withWages gives the earlier staff the wages of the later one. Of totals it takes the average wage.
func withWages(a, b premium.Request) premium.Request {
	if a.Totals != nil && b.Totals != nil {
		totals := b.Totals.WithHeadcount(a.Totals.Headcount)
		a.Totals = &totals
		return a
	}
	later := map[string]premium.Money{}
	for _, e := range b.Employees {
		later[e.Label] = e.Wage
	}
	a.Employees = slices.Clone(a.Employees)
	for i := range a.Employees {
		if wage, stays := later[a.Employees[i].Label]; stays {
			a.Employees[i].Wage = wage
		}
	}
	return a
}

// movedTo puts the dates of a staff at the same place of another year.
func movedTo(staff []premium.Employee, start, otherStart time.Time) []premium.Employee {
	years := otherStart.Year() - start.Year()
	move := func(day *time.Time) {
		if !day.IsZero() {
			*day = day.AddDate(years, 0, 0)
		}
	}
	moved := slices.Clone(staff)
	for i := range moved {
		move(&moved[i].From)
		move(&moved[i].Until)
		move(&moved[i].FitSince)
	}
	return moved
}

// withAbsence takes the expected absence for the years that the product asks and the request lacks; then the own-absence
// factor of these years is 1.
func withAbsence(table *tariffs.Table, r premium.Request) premium.Request {
	sector := table.Reference.Absence.Sector[r.Employer.Sector]
	expected, known := sector.Value, sector.Known
	if typed := r.Rate.ExpectedAbsence; typed != nil {
		expected, known = *typed, true
	}
	if !known {
		return r
	}
	absence := movedYears(r.Absence, 0)
	for i := range table.Product.Absence.Years {
		year := r.QuoteDate.Year() - 1 - i
		if _, given := absence[year]; !given {
			absence[year] = expected
		}
	}
	r.Absence = absence
	return r
}

// movedYears puts absence figures some years later.
func movedYears(absence map[int]decimal.Decimal, years int) map[int]decimal.Decimal {
	moved := map[int]decimal.Decimal{}
	for year, percentage := range absence {
		moved[year+years] = percentage
	}
	return moved
}
