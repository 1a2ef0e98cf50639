package main

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/tariffs"
	"dekking/tariffs/strict"
)

// request is a request file on its way to a quote, with all that stands in the way.
type request struct {
	env   *environment
	name  string
	doc   *strict.Document // nil when the syntax could not be read, and of a row
	row   int              // of a table; 0: a file of its own
	draft premium.Draft
	table *tariffs.Table
	kept  *archive.Saved // the quote that it was taken out of; nil: it is a file of its own

	blamed   map[string]bool // paths whose value could not be read, true; and those around them, false
	findings []finding
	tables   strict.Problems // of tariff files
	notices  []premium.Notice
	problems []premium.Problem
}

// open reads a request file. The error is that the file could not be read at all; what is wrong in it is kept.
func (env *environment) open(path string, library *tariffs.Library) (*request, error) {
	name, src, err := env.read(onShelf(path), strict.RequestLimits.Bytes)
	if err != nil {
		return nil, err
	}
	src, kept, err := env.requestIn(name, src)
	if err != nil {
		return nil, err
	}
	r := &request{env: env, name: name, kept: kept, blamed: map[string]bool{}}
	var problems strict.Problems
	r.draft, r.doc, problems = archive.ReadRequest(name, src)
	r.unread(problems)
	r.draft.QuoteDate = env.dateOr(r.draft.QuoteDate)
	if r.draft.Product == "" {
		r.draft.Product = library.Products()[0]
	}
	if r.doc != nil {
		r.edition(library)
	}
	return r, nil
}

// unread keeps what could not be read.
func (r *request) unread(problems strict.Problems) {
	for _, problem := range problems {
		sentence := r.env.sentence(problem)
		r.findings = append(r.findings, finding{problem, r.fieldOf(problem), sentence})
		r.problems = append(r.problems, worded(problem.Path, sentence))
		if problem.ID != "unknown_key" { // hides no value
			r.blame(problem.Path)
		}
	}
}

// fieldOf is where in the request a problem is, in words: for a key that is not known, the table it stands in. A fault of
// syntax outside a value names the key before it, which has nothing to do with it.
func (r *request) fieldOf(problem strict.Problem) string {
	path := problem.Path
	if problem.ID == "syntax" && !strings.Contains(problem.Excerpt, "=") {
		return ""
	}
	if problem.ID == "unknown_key" || problem.ID == "key_case" {
		path = path[:max(0, strings.LastIndexByte(path, '.'))]
	}
	if path == "" {
		return ""
	}
	return document.Field(r.env.p, path)
}

// sentence is an argument that is worded already.
type sentence string

func (s sentence) String() string { return string(s) }

// worded carries a message of this package to where problems are listed.
func worded(field, text string) premium.Problem {
	return premium.Problem{Field: field, ID: "unreadable", Args: []any{sentence(text)}}
}

// edition finds the tables for the product and the start date.
func (r *request) edition(library *tariffs.Library) {
	if r.isBlamed("product") || r.isBlamed("start_date") || r.isBlamed("quote_date") {
		return
	}
	table, err := library.For(r.draft.Product, r.draft.Start())
	var problems strict.Problems
	switch {
	case err == nil:
		r.table = table
	case errors.As(err, &problems):
		r.tables = problems
	default:
		r.refuse(editionField(err, r.doc), r.env.reason(err))
	}
}

// editionField is the field that has no tables.
func editionField(err error, doc *strict.Document) string {
	var product *tariffs.NoProductError
	switch {
	case errors.As(err, &product):
		return "product"
	case doc != nil && !doc.Has("start_date") && doc.Has("quote_date"):
		return "quote_date"
	}
	return "start_date"
}

func (r *request) refuse(field, text string) {
	r.add(field, document.Field(r.env.p, field), text)
	r.problems = append(r.problems, worded(field, text))
}

// add keeps a finding at a field of the request. Its name in words is left out where the text has it.
func (r *request) add(field, name, text string) {
	place := strict.Problem{File: r.name, Line: r.row}
	if r.doc != nil {
		place = archive.Place(r.doc, r.written(field), "")
	}
	r.findings = append(r.findings, finding{place, name, text})
}

// written is where the file has a field: what is wrong with the payroll, or with the staff as a whole, is shown at the
// first employee when there is a staff list.
func (r *request) written(field string) string {
	const first = "employee[0]"
	if (field == "payroll" || field == "employee") && !r.doc.Has(field) && r.doc.Has(first) {
		return first
	}
	return field
}

// judged keeps what the engine finds wrong in the draft, but not where the file could not be read: a value that is
// missing for that reason would be blamed twice.
func (r *request) judged(problems []premium.Problem) {
	for _, problem := range problems {
		if !r.isBlamed(problem.Field) {
			r.add(problem.Field, "", document.Problem(r.env.p, problem))
			r.problems = append(r.problems, problem)
		}
	}
}

// refused keeps the refusals among the notices.
func (r *request) refused(notices []premium.Notice) {
	for _, notice := range premium.Refusals(notices) {
		r.add(notice.Field, document.Field(r.env.p, notice.Field), document.Notice(r.env.p, notice))
		r.notices = append(r.notices, notice)
	}
}

// blame marks a value that could not be read, and what is around it.
func (r *request) blame(path string) {
	r.blamed[path] = true
	for _, outer := range around(path) {
		if _, met := r.blamed[outer]; !met {
			r.blamed[outer] = false
		}
	}
}

// isBlamed tells whether the value of a field, something in it or something around it could not be read. What is missing
// of the payroll as a whole, and whom a case of illness is of, may be what was misread of the staff.
func (r *request) isBlamed(field string) bool {
	if _, found := r.blamed[field]; found {
		return true
	}
	for _, outer := range around(field) {
		if r.blamed[outer] {
			return true
		}
	}
	if field != "payroll" && field != "payroll.total" && !strings.HasPrefix(field, "case") {
		return false
	}
	_, totals := r.blamed["payroll"]
	_, staff := r.blamed["employee"]
	return totals || staff
}

// around gives the paths of the tables and lists that a path is in.
func around(path string) []string {
	var outer []string
	for i, r := range path {
		if i > 0 && (r == '.' || r == '[') {
			outer = append(outer, path[:i])
		}
	}
	return outer
}

// maxTold is how many findings are printed; more help nobody.
const maxTold = 1000

// told prints the findings in the order of the file, and says whether there were any.
func (r *request) told() bool {
	r.sort()
	if n := len(r.findings); n > maxTold {
		whole := strict.Problem{File: r.name, ID: "too_many_problems", Args: []string{strconv.Itoa(n), strconv.Itoa(maxTold)}}
		r.env.print(finding{place: whole, text: r.env.sentence(whole)})
	}
	for _, finding := range r.findings[:min(len(r.findings), maxTold)] {
		r.env.print(finding)
	}
	r.env.tables(r.tables)
	return len(r.findings)+len(r.tables) > 0
}

// sort puts the findings in the order of the file.
func (r *request) sort() {
	slices.SortStableFunc(r.findings, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.place.Line, b.place.Line), cmp.Compare(a.place.Column, b.place.Column))
	})
}
