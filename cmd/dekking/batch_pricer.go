package main

import (
	"hash/maphash"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/portfolio"
	"dekking/tariffs"
	"dekking/tariffs/strict"
)

// shared is what all goroutines of a batch read, and none changes.
type shared struct {
	env      *environment
	library  *tariffs.Library
	sectors  *tariffs.Sectors
	form     document.Portfolio
	defaults premium.Draft
	product  string    // where none is named
	today    time.Time // of the whole run
}

// part is what came of a task: what is to be written and what is to be told, in the order of the rows.
type part struct {
	file     string
	text     []byte
	findings []finding
	names    []metName
	sums     document.PortfolioSums
	wrong    bool
}

// metName is the name of an employer, as a hash, and its row.
type metName struct {
	hash uint64
	row  int
}

var nameSeed = maphash.MakeSeed()

// pricer prices employers, for one goroutine.
type pricer struct {
	*shared
	raters map[productYear]*premium.Rater
	table  *portfolio.Reader // whose rows are being read
	rows   *portfolio.Rows
	quote  premium.Quote // of the employer at hand

	largest int // text of a block so far
}

type productYear struct {
	product string
	year    int
}

func (s *shared) pricer() *pricer {
	return &pricer{shared: s, raters: map[productYear]*premium.Rater{}}
}

// block prices the rows of a block of a table.
func (pr *pricer) block(file string, from *portfolio.Reader, b portfolio.Block) *part {
	if pr.table != from {
		pr.table, pr.rows = from, from.Rows(pr.env.p, pr.sectors, pr.defaults)
	}
	p := &part{file: file, text: make([]byte, 0, pr.largest)}
	pr.rows.Read(b, func(row *portfolio.Row) { pr.row(p, row) })
	pr.largest = max(pr.largest, len(p.text))
	return p
}

// row prices one row. Only of one that is wrong is looked for everything that is.
func (pr *pricer) row(p *part, row *portfolio.Row) {
	row.Draft = pr.startable(row.Draft)
	e := document.Employer{File: p.file, Row: row.Number, Name: row.Draft.Employer.Name}
	if len(row.Faults) > 0 || !pr.priced(row.Draft) {
		r := pr.wrongRow(p.file, row)
		e.Refused = refusedOf(r)
		p.refuse(r)
	} else {
		e.Quote = &pr.quote
	}
	pr.add(p, e)
}

// priced makes the quote of a draft, unless something stands in the way.
func (pr *pricer) priced(d premium.Draft) bool {
	rater := pr.raterOf(d.Product, d.Start().Year())
	if rater == nil {
		return false
	}
	basis, problems := d.Basis(rater.Table())
	cover, more := d.Choices.Cover(rater.Table().Product)
	if len(problems)+len(more)+len(d.Average(rater.Table())) > 0 {
		return false
	}
	staff := rater.Assess(basis)
	if staff.Refused() {
		return false
	}
	pr.quote = staff.Quote(cover)
	return pr.quote.Staff == staff || !pr.quote.Staff.Refused()
}

// raterOf is the edition of a product; nil when there is none in order.
func (pr *pricer) raterOf(product string, year int) *premium.Rater {
	e := productYear{product, year}
	rater, known := pr.raters[e]
	if !known {
		table, err := pr.library.For(product, time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC))
		if err == nil { // else what is wrong is told of the row
			rater = premium.NewRater(table)
		}
		pr.raters[e] = rater
	}
	return rater
}

// wrongRow finds everything that stands in the way of a quote for a row, as for a request.
func (pr *pricer) wrongRow(file string, row *portfolio.Row) *request {
	r := &request{env: pr.env, name: file, row: row.Number, draft: row.Draft, blamed: map[string]bool{}}
	for _, fault := range row.Faults {
		text := pr.env.p.Fault(fault.Parse)
		if fault.Parse == nil {
			text = pr.env.p.Text("portfolio.cell." + fault.ID)
		}
		if fault.Field == "" { // nothing of the row was read
			r.findings = append(r.findings, finding{rowPlace(file, row.Number), "", text})
			r.problems = append(r.problems, worded("", text))
			return r
		}
		r.refuse(fault.Field, text)
		r.blame(fault.Field)
	}
	r.edition(pr.library)
	r.price()
	return r
}

// request prices a request file.
func (pr *pricer) request(path string) *part {
	p := &part{file: shown(path)}
	r, err := pr.env.open(path, pr.library)
	if err != nil {
		p.fail(p.file, pr.env.reason(err))
		return p
	}
	e := document.Employer{File: p.file, Name: r.draft.Employer.Name, Quote: r.price()}
	if e.Quote == nil || len(r.findings)+len(r.tables) > 0 {
		r.sort()
		e.Quote, e.Refused = nil, refusedOf(r)
		p.refuse(r)
	}
	pr.add(p, e)
	return p
}

// add writes an employer and counts it.
func (pr *pricer) add(p *part, e document.Employer) {
	p.text = pr.form.Append(p.text, e)
	if e.Quote == nil {
		p.sums.Refused++
	} else {
		p.sums.Add(e.Quote)
	}
	if e.Name != "" {
		p.names = append(p.names, metName{maphash.String(nameSeed, strings.ToLower(e.Name)), e.Row})
	}
}

// refuse keeps why a request has no quote.
func (p *part) refuse(r *request) {
	p.wrong = true
	p.findings = append(p.findings, r.findings...)
	for _, problem := range r.tables {
		p.findings = append(p.findings, finding{problem, problem.Path, r.env.sentence(problem)})
	}
}

// fail keeps why a file could not be read.
func (p *part) fail(file, text string) {
	p.wrong = true
	p.findings = append(p.findings, finding{place: strict.Problem{File: file}, text: text})
}

func rowPlace(file string, row int) strict.Problem { return strict.Problem{File: file, Line: row} }
