package premium_test

import (
	"os"
	"testing"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// This file prices every cover that open choices allow, for the ranges to be held against, and has the tables on which that
// is done.

// openSome leaves some of the choices of a cover open.
func openSome(t *rapid.T, c premium.Cover) premium.Choices {
	ch := premium.Choices{}
	keep := func(name string) bool { return rapid.Bool().Draw(t, name+" chosen") }
	if keep("coverage") {
		ch.Coverage = &c.Coverage
	}
	if keep("eigenrisico") {
		ch.Eigenrisico = &c.Eigenrisico
	}
	if keep("term") {
		ch.Term = &c.Term
	}
	if keep("charges") {
		ch.Charges = &c.Charges
	}
	if keep("settlement") {
		ch.Settlement = &c.Settlement
	}
	if keep("payment") {
		ch.Payment = &c.Payment
	}
	return ch
}

// options are the values an open choice can take, or the one that was chosen.
func options[T any](chosen *T, all []T) []T {
	if chosen != nil {
		return []T{*chosen}
	}
	return all
}

// agreesWithEnumeration compares totals, and the same without the arbo fee.
func agreesWithEnumeration(t rapid.TB, staff *premium.Staff, open premium.Choices) {
	t.Helper()
	total, without := staff.Ranges(open)
	wantTotal, wantWithout := enumerate(staff, open)
	for _, c := range []struct{ got, want premium.Range }{{total, wantTotal}, {without, wantWithout}} {
		if c.got.Low.Money != c.want.Low.Money || c.got.High.Money != c.want.High.Money ||
			c.got.Low.Unknown != c.want.Low.Unknown || c.got.High.Unknown != c.want.High.Unknown {
			t.Fatalf("range %v – %v, enumeration %v – %v", c.got.Low, c.got.High, c.want.Low, c.want.High)
		}
	}
}

// enumerate prices every cover that the open choices allow. Charges with which the product refuses the staff have no price
// while others have one.
func enumerate(staff *premium.Staff, ch premium.Choices) (total, without premium.Range) {
	p := staff.Table.Product
	total, without = noPrice, noPrice
	covers := coversOf(staff, ch)
	for _, refusedToo := range []bool{false, true} {
		for _, uplift := range options(ch.Charges, percentages(p.Charges.Options)) {
			for _, c := range covers {
				c.Charges = uplift
				q := staff.Quote(c)
				if q.Staff.Refused() && !refusedToo && ch.Charges == nil && q.Staff != staff {
					break
				}
				total, without = taken(total, q.FirstYear.Total), taken(without, q.FirstYear.Premium)
			}
		}
		if !without.Low.Unknown {
			break
		}
	}
	return total, without
}

var noPrice = premium.Range{Low: premium.UnknownEuros, High: premium.UnknownEuros}

// taken is a range with one more amount in it, if that is known.
func taken(r premium.Range, amount premium.Value) premium.Range {
	switch {
	case amount.Unknown:
	case r.Low.Unknown:
		return premium.Range{Low: amount, High: amount}
	case amount.Money < r.Low.Money:
		r.Low = amount
	case amount.Money > r.High.Money:
		r.High = amount
	}
	return r
}

// coversOf are all covers but for the charges. Where any coverage within bounds can be chosen, the examples stand for all:
// they hold both ends.
func coversOf(staff *premium.Staff, ch premium.Choices) []premium.Cover {
	p := staff.Table.Product
	all := []premium.Cover{{Package: ch.Package}}
	all = each(all, options(ch.Coverage, p.Coverage.Options), func(c *premium.Cover, v tariffs.Coverage) { c.Coverage = v })
	all = each(all, options(ch.Eigenrisico, p.Eigenrisico.Options), func(c *premium.Cover, v tariffs.WaitingDays) { c.Eigenrisico = v })
	var terms []int
	for _, term := range p.Term.Options {
		terms = append(terms, term.Years)
	}
	all = each(all, options(ch.Term, terms), func(c *premium.Cover, v int) { c.Term = v })
	all = each(all, options(ch.Settlement, []bool{false, p.Settlement != nil}), func(c *premium.Cover, v bool) { c.Settlement = v })
	var payments []string
	for _, payment := range p.Payment.Options {
		payments = append(payments, payment.ID)
	}
	all = each(all, options(ch.Payment, payments), func(c *premium.Cover, v string) { c.Payment = v })
	discounts := []decimal.Decimal{{}}
	if p.PackageDiscount != nil {
		discounts = append(discounts, p.PackageDiscount.Maximum.Value)
	}
	return each(all, options(ch.PackageDiscount, discounts), func(c *premium.Cover, v decimal.Decimal) { c.PackageDiscount = v })
}

// each multiplies covers by the values of one choice.
func each[T any](covers []premium.Cover, values []T, set func(*premium.Cover, T)) []premium.Cover {
	var all []premium.Cover
	for _, c := range covers {
		for _, v := range values {
			set(&c, v)
			all = append(all, c)
		}
	}
	return all
}

func percentages(list []tariffs.Percent) []decimal.Decimal {
	var all []decimal.Decimal
	for _, p := range list {
		all = append(all, p.Value)
	}
	return all
}

// anyReadings draws how every disputed rule is read, and often that the charges raise the wages.
func anyReadings(t *rapid.T, p *tariffs.Product) map[string]string {
	drawn := map[string]string{}
	for _, rule := range p.Readings {
		alternative := rapid.SampledFrom(rule.Alternatives).Draw(t, rule.ID).ID
		if premium.Switchable(rule.ID, alternative) {
			drawn[rule.ID] = alternative
		}
	}
	if rapid.Bool().Draw(t, "wages raised") {
		drawn["charges_base"] = "wage"
	}
	return drawn
}

// altered is a shipped edition with a product of our own making.
func altered(t *testing.T, change func(*tariffs.Product)) *tariffs.Table {
	t.Helper()
	copied := *table(t, "sazas", 2023)
	product := *copied.Product
	change(&product)
	copied.Product = &product
	return &copied
}

// unlikeYears offers coverages of which one pays more in the two years together and costs less.
func unlikeYears(t *testing.T) *tariffs.Table {
	return altered(t, func(p *tariffs.Product) {
		p.Coverage.Options = []tariffs.Coverage{{Year1: 100, Year2: 70}, {Year1: 90, Year2: 90}}
	})
}

// crooked has an insurer's own table that moves against the cover, as the checks of a tariff file would not let through, and
// leaves a cell in seven unknown.
func crooked(t *testing.T) *tariffs.Table {
	return altered(t, func(p *tariffs.Product) {
		p.Percentage.Method, p.Percentage.Cells = tariffs.ByTable, nil
		for i, sector := range []string{"bouw", "horeca", "totaal", "zorg-welzijn"} {
			for j, coverage := range p.Coverage.Options {
				for k, days := range p.Eigenrisico.Options {
					cell := tariffs.Cell{Sector: sector, Coverage: coverage, Eigenrisico: days}
					if (i+j+k)%7 > 0 {
						cell.Percentage.Known = true
						cell.Percentage.Value = decimal.New(int64(100+(j*37+k*53+i*11)%97), -4)
					}
					p.Percentage.Cells = append(p.Percentage.Cells, cell)
				}
			}
		}
	})
}

// officeTable is a table as an office lays it in its folder.
func officeTable(t *testing.T) *tariffs.Table {
	t.Helper()
	library, err := tariffs.Shipped().Add(os.DirFS("../testdata/tariffs/office"), "office")
	if err != nil {
		t.Fatal(err)
	}
	found, err := library.For("huis", day(2026, 6, 1))
	if err != nil {
		t.Fatal(err)
	}
	return found
}
