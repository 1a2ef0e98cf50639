package advice

import (
	"slices"
	"strings"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Comparison lays quotes side by side; the first is the base. Products that measure otherwise are brought to one measure:
// own risk in working days and in weeks, payments per year, amounts per year and per month.
type Comparison struct {
	Quotes   []*premium.Quote
	Rows     []Row
	Verdicts []Verdict // of each other quote against the base
}

// Group is a part of a comparison.
type Group string

// The groups, in their order.
const (
	FirstYearGroup Group = "first_year"
	FollowingGroup Group = "following_year"
	CoverGroup     Group = "cover"
	ConditionGroup Group = "conditions"
	ServiceGroup   Group = "services"
)

// Row is one measure over all quotes.
type Row struct {
	Group   Group
	Label   premium.TextID // of the catalogue; "" when the product's table names it
	Name    tariffs.Text   // of a service
	Service string         // its id
	Entries []Entry        // one per quote
}

// Entry is one quote's part of a row.
type Entry struct {
	// Shown is a premium.Value, tariffs.Coverage, tariffs.Text, premium.TextID or string; nil: this quote has no such part.
	Shown      any
	Certainty  tariffs.Certainty // of an amount's line; 0: none stated
	Difference premium.Value     // of amounts, with the base; without a unit when there is none
	Differs    bool              // from the base
}

// PerMonthLine is the total of a year / 12, whatever the payment term.
const PerMonthLine premium.LineID = "per_month"

// Compare lays other quotes beside a base.
func Compare(base *premium.Quote, others ...*premium.Quote) Comparison {
	c := Comparison{Quotes: append([]*premium.Quote{base}, others...)}
	c.year(FirstYearGroup, firstYear)
	c.year(FollowingGroup, following)
	c.terms(CoverGroup, coverTerms)
	c.terms(ConditionGroup, conditionTerms)
	c.services()
	for i := range c.Rows {
		c.Rows[i].mark()
	}
	for _, other := range others {
		c.Verdicts = append(c.Verdicts, Cheaper(base, other))
	}
	return c
}

// premiumLines are the lines of the premium in the engine's order.
var premiumLines = []premium.LineID{premium.BasePremium, premium.SettlementLine, premium.EmployerCharges, premium.PackageDiscount,
	premium.TermDiscount, premium.PaymentSurcharge}

// year adds the lines that any quote has, each sum under what it adds up.
func (c *Comparison) year(g Group, year pick) {
	for _, id := range premiumLines {
		c.line(g, year, id)
	}
	c.row(g, PremiumRow, func(q *premium.Quote) Entry { return Entry{Shown: year(q).Premium} })
	c.line(g, year, premium.ArboFeeLine)
	c.row(g, TotalRow, func(q *premium.Quote) Entry { return Entry{Shown: year(q).Total, Certainty: q.Certainty()} })
	c.row(g, "line.per_month", func(q *premium.Quote) Entry { return Entry{Shown: PerMonthOf(year(q)).Amount} })
	c.row(g, "compare.instalment", func(q *premium.Quote) Entry { return Entry{Shown: year(q).Instalments.Amount} })
	c.row(g, "compare.last_instalment", func(q *premium.Quote) Entry { return Entry{Shown: year(q).Instalments.Last} })
}

// The rows of the sums of a year.
const (
	PremiumRow premium.TextID = "compare.premium"
	TotalRow   premium.TextID = "compare.total"
)

// line adds a line of the year.
func (c *Comparison) line(g Group, year pick, id premium.LineID) {
	c.row(g, premium.TextID("line."+string(id)), func(q *premium.Quote) Entry {
		if l, found := year(q).Line(id); found {
			return Entry{Shown: l.Amount, Certainty: l.Certainty}
		}
		return Entry{}
	})
}

// Price is the row that the quotes are compared by: the total of the first year, or its premium where no total is known.
func (c Comparison) Price() Row {
	found := c.find(TotalRow)
	if slices.ContainsFunc(found.Entries, func(e Entry) bool { v, is := e.Shown.(premium.Value); return is && !v.Unknown }) {
		return found
	}
	return c.find(PremiumRow)
}

// find is a row of the first year.
func (c Comparison) find(label premium.TextID) Row {
	return c.Rows[slices.IndexFunc(c.Rows, func(r Row) bool { return r.Group == FirstYearGroup && r.Label == label })]
}

// PerMonthOf brings a year to one measure: its total / 12.
func PerMonthOf(y *premium.YearPremium) premium.Line {
	weakest := tariffs.Certainty(0)
	for _, l := range y.Lines() {
		weakest = weakest.Weaker(l.Certainty)
	}
	return premium.SumOf(y.Total).Over(premium.CountSum(12)).Line(PerMonthLine, nil, weakest)
}

// row adds a row, unless no quote has anything in it.
func (c *Comparison) row(g Group, label premium.TextID, entry func(*premium.Quote) Entry) {
	r := Row{Group: g, Label: label}
	for _, q := range c.Quotes {
		r.Entries = append(r.Entries, entry(q))
	}
	if slices.ContainsFunc(r.Entries, func(e Entry) bool { return e.Shown != nil }) {
		c.Rows = append(c.Rows, r)
	}
}

func (c *Comparison) terms(g Group, list []term) {
	for _, t := range list {
		c.row(g, premium.TextID("compare."+t.id), func(q *premium.Quote) Entry { return Entry{Shown: t.of(q)} })
	}
}

// services adds the attributes of the products; one that a product's source does not name is not known.
func (c *Comparison) services() {
	c.row(ServiceGroup, "compare.providers", providers)
	seen := map[string]bool{}
	for _, q := range c.Quotes {
		for _, service := range q.Staff.Table.Product.Services {
			if seen[service.ID] {
				continue
			}
			seen[service.ID] = true
			c.row(ServiceGroup, "", func(q *premium.Quote) Entry { return serviceEntry(q.Staff.Table.Product, service.ID) })
			c.Rows[len(c.Rows)-1].Name, c.Rows[len(c.Rows)-1].Service = service.Name, service.ID
		}
	}
}

// providers are the occupational-health services that go with a quote's product; none when its source names none.
func providers(q *premium.Quote) Entry {
	var e Entry
	var nl, en []string
	for _, p := range product(q).Providers {
		nl, en = append(nl, p.Name.NL), append(en, p.Name.EN)
		e.Certainty = e.Certainty.Weaker(p.Certainty)
	}
	if nl != nil {
		e.Shown = tariffs.Text{NL: strings.Join(nl, "; "), EN: strings.Join(en, "; ")}
	}
	return e
}

func serviceEntry(p *tariffs.Product, id string) Entry {
	for _, service := range p.Services {
		if service.ID == id {
			return Entry{Shown: service.Text, Certainty: service.Certainty}
		}
	}
	return Entry{Shown: notKnown, Certainty: tariffs.Unknown}
}

// mark says which entries differ from the base, and by how much.
func (r *Row) mark() {
	base := r.Entries[0]
	for i := range r.Entries {
		e := &r.Entries[i]
		e.Differs = !same(e.Shown, base.Shown)
		e.Difference = amountDifference(e.Shown, base.Shown)
	}
}

// amountDifference is between two amounts of euros; a line that one quote lacks counts as 0.00 there.
func amountDifference(shown, base any) premium.Value {
	after, isAmount := shown.(premium.Value)
	before, baseIsAmount := base.(premium.Value)
	if !isAmount && !baseIsAmount || isAmount && after.Unit != premium.Euro || baseIsAmount && before.Unit != premium.Euro {
		return premium.Value{}
	}
	return after.Minus(before)
}

// same says whether two shown things are the same; decimals are compared by value.
func same(a, b any) bool {
	switch a := a.(type) {
	case premium.Value:
		b, ok := b.(premium.Value)
		return ok && a.Unit == b.Unit && a.Unknown == b.Unknown && a.Money == b.Money && a.Number.Equal(b.Number)
	case decimal.Decimal:
		b, ok := b.(decimal.Decimal)
		return ok && a.Equal(b)
	case time.Time:
		b, ok := b.(time.Time)
		return ok && a.Equal(b)
	}
	return a == b
}

// qualityMark is the service of the productkeurmerk: the covenant on the MKB verzuim-ontzorgverzekering (inventory 108).
const qualityMark = "quality_mark"

// WithoutMark are the quotes, by their place, of which the product's source names no quality mark: what they promise has
// not been held against the covenant.
func (c Comparison) WithoutMark() []int {
	var without []int
	for i, q := range c.Quotes {
		if serviceEntry(product(q), qualityMark).Shown == notKnown {
			without = append(without, i)
		}
	}
	return without
}
