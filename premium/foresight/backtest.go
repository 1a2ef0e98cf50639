package foresight

import (
	"cmp"
	"slices"
	"time"

	"dekking/premium"
	"dekking/tariffs"
)

// Backtest sets past illness against every coverage and eigen risico of the product: what the employer would have paid
// himself, what the insurer, and for which premium. Today's wages, staff and rates; past dates.
type Backtest struct {
	Quote   *premium.Quote
	Due     tariffs.Coverage // of the wage, owed whatever is insured
	Cases   []PastCase
	From    int // first and last calendar year of the cases; 0: there are none
	Until   int
	Cells   []Cell // by the cases, standing cover among them; none without cases
	Typed   bool   // one percentage was typed for every cover: the premiums do not follow the cover
	Absence []YearAbsence
	Model   []Cell // by absence percentages and the duration model, for the years of Absence; none without them
}

// PastCase is one case of illness as the law counts it: spells less than four weeks apart are one (BW 7:629 lid 10).
type PastCase struct {
	Employee    string
	First, Last time.Time
	Spells      int
	Open        bool // not ended on the quote date, up to which it counts
	Insured     bool // the employee is
	Year1       int  // working days ill in the first and the second year of illness
	Year2       int
	Cut         int           // working days beyond 104 weeks, which nobody pays
	Wage        premium.Money // per full year
	Covered     premium.Money // as far as insured
}

// Back looks back at the cases and the absence of a quote's request.
func Back(q *premium.Quote) Backtest {
	b := Backtest{Quote: q, Due: q.Assessed().WageDue(q.Cover.Coverage), Typed: q.Staff.Request.Rate.Percentage != nil}
	b.Cases = cases(q)
	for _, c := range b.Cases {
		if b.From == 0 || c.First.Year() < b.From {
			b.From = c.First.Year()
		}
		b.Until = max(b.Until, c.Last.Year())
	}
	for _, year := range pastYears(q) {
		b.Absence = append(b.Absence, known(q, year))
	}
	covers := pastCovers(q)
	if len(b.Cases) > 0 {
		b.Cells = b.cells(covers, b.Until-b.From+1, b.ofCases)
	}
	if len(b.Absence) > 0 {
		b.Model = b.cells(covers, len(b.Absence), b.ofAbsence)
	}
	return b
}

// HasPast says whether a request gives anything to look back at.
func HasPast(r premium.Request) bool { return len(r.Cases) > 0 || len(r.Absence) > 0 }

// pastYears are those of which the request gives absence, oldest first.
func pastYears(q *premium.Quote) []int {
	var years []int
	for year := range q.Staff.Request.Absence {
		years = append(years, year)
	}
	slices.Sort(years)
	return years
}

// cases joins the spells of every employee, in the order of the staff.
func cases(q *premium.Quote) []PastCase {
	var joined []PastCase
	staff := q.Assessed()
	for _, m := range staff.Members {
		var spells []premium.Case
		for _, c := range staff.Request.Cases {
			if c.Employee == m.Employee.Label {
				spells = append(spells, c)
			}
		}
		slices.SortStableFunc(spells, func(a, b premium.Case) int { return a.From.Compare(b.From) })
		joined = append(joined, join(spells, m, staff)...)
	}
	return joined
}

// join makes cases of one employee's spells, oldest first.
func join(spells []premium.Case, m premium.Member, staff *premium.Staff) []PastCase {
	var joined []PastCase
	for _, spell := range spells {
		open := spell.Until.IsZero()
		if open {
			spell.Until = later(spell.From, staff.Request.QuoteDate)
		}
		n := len(joined)
		if n == 0 || spell.From.Sub(joined[n-1].Last) > relapseDays*24*time.Hour {
			joined = append(joined, PastCase{Employee: m.Employee.Label, First: spell.From, Insured: m.Insured,
				Wage: m.Employee.Wage, Covered: m.Wage})
			joined[n].count(spell.From, spell.Until, staff)
			n++
		} else {
			from := later(spell.From, joined[n-1].Last.AddDate(0, 0, 1))
			joined[n-1].count(from, spell.Until, staff)
		}
		last := &joined[n-1]
		last.Last, last.Spells = later(last.Last, spell.Until), last.Spells+1
		last.Open = last.Open || open
	}
	return joined
}

// count adds the working days of a spell: the first 52 weeks to year 1, the next to year 2, the rest to nothing.
func (c *PastCase) count(from, until time.Time, staff *premium.Staff) {
	days := premium.Period{First: from, Last: until}.Workdays()
	year := staff.Table.Reference.Workdays.PerYear
	first := min(days, year-c.Year1)
	second := min(days-first, (yearsOfSickPay-1)*year-c.Year2)
	c.Year1, c.Year2, c.Cut = c.Year1+first, c.Year2+second, c.Cut+days-first-second
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// pastCovers are the standing cover and every other pair of coverage and eigen risico, ordered.
func pastCovers(q *premium.Quote) []premium.Cover {
	product := q.Staff.Table.Product
	coverages := with(product.Coverage.Options, q.Cover.Coverage)
	slices.SortFunc(coverages, func(a, b tariffs.Coverage) int {
		return cmp.Or(cmp.Compare(b.Year1, a.Year1), cmp.Compare(b.Year2, a.Year2))
	})
	periods := with(product.Eigenrisico.Options, q.Cover.Eigenrisico)
	slices.Sort(periods)
	var all []premium.Cover
	for _, coverage := range coverages {
		for _, days := range periods {
			cover := q.Cover
			cover.Coverage, cover.Eigenrisico = coverage, days
			all = append(all, cover)
		}
	}
	return all
}

// with is a list with one more, if it is not there.
func with[T comparable](list []T, one T) []T {
	list = slices.Clone(list)
	if !slices.Contains(list, one) {
		list = append(list, one)
	}
	return list
}
