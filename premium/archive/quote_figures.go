package archive

import (
	"bytes"
	"strconv"

	"dekking/premium"
	"dekking/tariffs"
)

// Figure is one number of a result, by which results are compared.
type Figure struct {
	Part   string // "whole", "percentage", "first_year" or "following_year"
	ID     string // of the line, or of the total
	Detail string // "" for the amount itself, else "basis", "factor" or "certainty"
	Again  int    // how many lines of this id stand before it in its part
	Value  string
}

// Figures are all numbers of a result, in the order in which they are read.
func (r *Result) Figures() []Figure {
	f := figures{part: "percentage"}
	f.lines(r.PercentageLines)
	f.add("percent", r.Percentage)
	f.part = "first_year"
	f.year(&r.FirstYear)
	f.part = "following_year"
	f.year(&r.FollowingYear)
	f.part = "whole"
	f.add("payroll", r.Payroll)
	f.add("insured_wage", r.InsuredWage)
	f.add("insured_employees", strconv.Itoa(r.InsuredEmployees))
	f.add("arbo_vat", r.ArboVAT)
	f.add("arbo_least", r.ArboFeeRange[0])
	f.add("arbo_most", r.ArboFeeRange[1])
	f.detail("quote", "certainty", r.Certainty)
	return f.list
}

type figures struct {
	part  string
	again int
	list  []Figure
}

func (f *figures) add(id, value string) { f.detail(id, "", value) }

func (f *figures) detail(id, detail, value string) {
	if value != "" {
		f.list = append(f.list, Figure{f.part, id, detail, f.again, value})
	}
}

func (f *figures) lines(lines []ResultLine) {
	met := map[string]int{}
	defer func() { f.again = 0 }()
	for _, l := range lines {
		f.again = met[l.ID]
		met[l.ID]++
		f.add(l.ID, l.Amount)
		f.detail(l.ID, "basis", l.Basis)
		f.detail(l.ID, "factor", l.Factor)
		f.detail(l.ID, "certainty", l.Certainty)
	}
}

func (f *figures) year(y *ResultYear) {
	f.lines(y.Lines)
	f.add("premium", y.Premium)
	f.add("arbo_fees", y.ArboFee)
	f.add("total", y.Total)
	f.add("instalments", strconv.Itoa(y.Instalments))
	f.add("instalment", y.Instalment)
	f.add("last_instalment", y.Last)
}

// Compared is one figure as it was kept, and as it comes out when worked out again; "" where a result does not have it.
type Compared struct {
	Figure
	Then, Now string // with the tables of the time, and with today's
}

// Same tells whether the figure came out as it was kept with the tables of the time, and with today's.
func (c Compared) Same() (then, now bool) { return c.Then == c.Value, c.Now == c.Value }

// Recomputed is a quote worked out again. Without a result it says why there is none.
type Recomputed struct {
	Table    *tariffs.Table // nil: there are no such tables
	Result   *Result
	Problems []premium.Problem
	Notices  []premium.Notice // the refusals
}

// Recompute works a kept quote out again.
func Recompute(saved *Saved, table *tariffs.Table) Recomputed {
	again := Recomputed{Table: table}
	if table == nil {
		return again
	}
	request, problems := saved.Draft.Request(table)
	if again.Problems = problems; len(problems) > 0 {
		return again
	}
	quote := premium.Assess(table, request).Quote(request.Cover)
	for _, notice := range quote.Staff.Notices() { // wages raised by the charges have theirs
		if notice.Severity == premium.Refusal {
			again.Notices = append(again.Notices, notice)
		}
	}
	if len(again.Notices) == 0 {
		again.Result = ResultOf(&quote)
	}
	return again
}

// Compare lays the kept figures beside those of the tables of the time and of today's; a result may be nil.
func Compare(kept, then, now *Result) []Compared {
	var list []Compared
	place := map[Figure]int{}
	for i, r := range []*Result{kept, then, now} {
		if r == nil {
			continue
		}
		for _, one := range r.Figures() {
			value := one.Value
			one.Value = ""
			at, met := place[one]
			if !met {
				at = len(list)
				place[one] = at
				list = append(list, Compared{Figure: one})
			}
			list[at].put(i, value)
		}
	}
	return list
}

func (c *Compared) put(column int, value string) {
	switch column {
	case 0:
		c.Value = value
	case 1:
		c.Then = value
	default:
		c.Now = value
	}
}

// Equal tells whether two results are the same to the byte: every figure, every line, and their order.
func Equal(a, b *Result) bool {
	one, err := encode(a.written())
	other, wrong := encode(b.written())
	return err == nil && wrong == nil && bytes.Equal(one, other)
}
