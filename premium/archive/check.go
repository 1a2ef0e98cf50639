package archive

import (
	"strconv"
	"strings"
	"time"

	"dekking/tariffs/strict"
)

// The years a date may lie in, as on the screen, and the weeks of pay a collective agreement may promise.
const (
	firstYear   = 1900
	lastYear    = 2100
	maxPayWeeks = 520
)

// maxFound is how many problems are told beside those of the reading itself; more help nobody.
const maxFound = 1000

// checker finds what only the file can get wrong: what a draft could not tell from "not answered", or would take for it.
type checker struct {
	doc    *strict.Document
	blamed map[string]bool
	found  strict.Problems
}

func check(doc *strict.Document, problems strict.Problems, r *requestFile) strict.Problems {
	c := &checker{doc: doc, blamed: map[string]bool{}}
	for _, p := range problems {
		c.blamed[strings.ToLower(p.Path)] = true
	}
	c.date("quote_date", r.QuoteDate)
	c.date("start_date", r.StartDate)
	if weeks := r.Employer.AOWPayWeeks; weeks < 0 || weeks > maxPayWeeks {
		c.report("employer.aow_pay_weeks", "not_between", strconv.Itoa(weeks), "0", strconv.Itoa(maxPayWeeks))
	}
	c.date("employer.card_handed_over", r.Employer.CardHandedOver)
	for i, e := range r.Employees {
		c.employee("employee["+strconv.Itoa(i)+"]", e)
	}
	for i, past := range r.Cases {
		path := "case[" + strconv.Itoa(i) + "]"
		c.date(path+".from", past.From)
		c.date(path+".until", past.Until)
	}
	return c.found
}

func (c *checker) employee(path string, e employeeTable) {
	c.date(path+".born", e.Born)
	c.date(path+".from", e.From)
	c.date(path+".until", e.Until)
	c.date(path+".fit_since", e.FitSince)
	c.date(path+".real_from", e.RealFrom)
	c.date(path+".real_until", e.RealUntil)
	if !e.DGA && c.doc.Has(path) && !c.written(path+".wage") {
		c.report(path+".wage", "missing_key", "wage")
	}
}

// written tells whether a key is there, in whatever case: one in capitals has a problem of its own.
func (c *checker) written(path string) bool {
	return c.doc.Has(path) || c.blamed[strings.ToLower(path)]
}

// date refuses years that nobody means: a typing error in them must not pass for a date, nor the first day of the first
// year for one that is not given.
func (c *checker) date(path string, date time.Time) {
	if !c.doc.Has(path) || c.blamed[path] || date.Year() >= firstYear && date.Year() <= lastYear {
		return
	}
	c.report(path, "date_year", date.Format(time.DateOnly), strconv.Itoa(firstYear), strconv.Itoa(lastYear))
}

func (c *checker) report(path, id string, args ...string) {
	if len(c.found) < maxFound {
		c.found = append(c.found, c.doc.Problem(path, id, args...))
	}
}
