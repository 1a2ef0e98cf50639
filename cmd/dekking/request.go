package main

import (
	"cmp"
	"errors"
	"slices"
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
	doc   *strict.Document // nil when the syntax could not be read
	draft premium.Draft
	table *tariffs.Table

	blamed   []string // paths whose value could not be read
	findings []finding
	tables   strict.Problems // of tariff files
	notices  []premium.Notice
	problems []premium.Problem
}

// open reads a request file. The error is that the file could not be read at all; what is wrong in it is kept.
func (env *environment) open(path string, library *tariffs.Library) (*request, error) {
	name, src, err := env.read(path, strict.RequestLimits.Bytes)
	if err != nil {
		return nil, err
	}
	r := &request{env: env, name: name}
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
			r.blamed = append(r.blamed, problem.Path)
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
	case !doc.Has("start_date") && doc.Has("quote_date"):
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
	r.findings = append(r.findings, finding{archive.Place(r.doc, field, ""), name, text})
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
	for _, notice := range notices {
		if notice.Severity == premium.Refusal {
			r.add(notice.Field, document.Field(r.env.p, notice.Field), document.Notice(r.env.p, notice))
			r.notices = append(r.notices, notice)
		}
	}
}

// isBlamed tells whether the value of a field, something in it or something around it could not be read. What is missing
// of the payroll as a whole, and whom a case of illness is of, may be what was misread of the staff.
func (r *request) isBlamed(field string) bool {
	whole := field == "payroll" || field == "payroll.total" || within(field, "case")
	return slices.ContainsFunc(r.blamed, func(path string) bool {
		onStaff := path == "employee" || within(path, "employee") || within(path, "payroll")
		return path == field || within(path, field) || within(field, path) || whole && onStaff
	})
}

// within tells whether a path lies inside another.
func within(inner, outer string) bool {
	rest, found := strings.CutPrefix(inner, outer)
	return found && rest != "" && (rest[0] == '.' || rest[0] == '[')
}

// told prints all findings in the order of the file, and says whether there were any.
func (r *request) told() bool {
	slices.SortStableFunc(r.findings, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.place.Line, b.place.Line), cmp.Compare(a.place.Column, b.place.Column))
	})
	for _, finding := range r.findings {
		r.env.print(finding)
	}
	r.env.tables(r.tables)
	return len(r.findings)+len(r.tables) > 0
}
