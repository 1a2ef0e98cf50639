package main

import (
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// The witness of an edition is a list of quotes and notices, one a line, that together feel every figure of its tables:
// each option, each sector, each side of each bound. They are what the shipped tables are for, pinned; the mutation test
// holds changed tables against them.
func TestWitness(t *testing.T) {
	library := tariffs.Shipped()
	for _, product := range library.Products() {
		for _, year := range library.Years(product) {
			w, err := witness(library, product, year)
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Join(slices.Collect(w.lines()), "\n") + "\n"
			path := witnessFile(product, year)
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if want, err := os.ReadFile(path); err != nil || string(want) != got {
				t.Errorf("%s %d: the quotes are not those of %s", product, year, path)
			}
		}
	}
}

func witnessFile(product string, year int) string {
	return filepath.Join(root, "testdata", "witness", fmt.Sprintf("%s-%d.golden", product, year))
}

// witness gathers the requests of one edition.
func witness(library *tariffs.Library, product string, year int) (*witnesses, error) {
	table, err := library.For(product, date(year, 6, 1))
	if err != nil {
		return nil, err
	}
	w := &witnesses{table: table, year: year}
	w.sectors()
	w.options()
	w.headcounts()
	w.bounds()
	w.employees()
	w.dates()
	return w, nil
}

// witnesses are the requests of an edition. Each is priced only when its lines are asked for, so that who looks for the
// first difference prices no more than that.
type witnesses struct {
	table *tariffs.Table
	year  int
	asked []func() []string
}

// lines prices one request after the other.
func (w *witnesses) lines() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, ask := range w.asked {
			for _, line := range ask() {
				if !yield(line) {
					return
				}
			}
		}
	}
}

// agree says whether the lines are those of a golden file; it stops at the first that is not.
func (w *witnesses) agree(golden string) bool {
	want := strings.Split(strings.TrimSuffix(golden, "\n"), "\n")
	n := 0
	for line := range w.lines() {
		if n >= len(want) || want[n] != line {
			return false
		}
		n++
	}
	return n == len(want)
}

func (w *witnesses) ask(line func() string) {
	w.asked = append(w.asked, func() []string { return []string{line()} })
}

func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// request is a staff of four with absence known; the wages lie in the linear part of the arbo fee and at its ends.
func (w *witnesses) request() premium.Request {
	r := premium.Request{QuoteDate: date(w.year, 1, 10), StartDate: date(w.year, 2, 1), Employer: premium.Employer{Sector: "bouw"},
		Absence: map[int]decimal.Decimal{}}
	for back := 1; back <= 3; back++ {
		r.Absence[w.year-back] = decimal.New(int64(20+70*back), -3)
	}
	for i, wage := range []premium.Money{124_999_50, 125_000_50, 30_000_00, 12_000_00} {
		r.Employees = append(r.Employees, premium.Employee{Label: string(rune('A' + i)), Wage: wage})
	}
	return r
}

func (w *witnesses) cover() premium.Cover {
	return premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 30, Term: 1,
		Payment: w.table.Product.Payment.Options[0].ID}
}

// price adds a line: percentage, its steps, every amount, the instalment, and the notices in words.
func (w *witnesses) price(name string, r premium.Request, c premium.Cover) {
	w.ask(func() string {
		staff := premium.Assess(w.table, r)
		quote := staff.Quote(c)
		parts := []string{name, plain(quote.Percentage)}
		for _, line := range append(quote.PercentageLines(), quote.FirstYear.Lines()...) {
			parts = append(parts, fmt.Sprintf("%s=%s", line.ID, plain(line.Amount)))
		}
		following := quote.Following.Total
		parts = append(parts, "vat="+plain(quote.ArboVAT().Amount), "year2="+plain(following), "last="+plain(quote.FirstYear.Instalments.Last),
			"valid="+quote.ValidUntil().Format(time.DateOnly), "certainty="+quote.Certainty().String())
		if staff.ArboRange != nil {
			parts = append(parts, "range="+staff.ArboRange.Low.String()+"-"+staff.ArboRange.High.String())
		}
		return strings.Join(append(parts, noted(quote.Notices())...), " | ")
	})
}

// note adds a line with the notices alone.
func (w *witnesses) note(name string, r premium.Request, c premium.Cover) {
	w.ask(func() string {
		quote := premium.Assess(w.table, r).Quote(c)
		return strings.Join(append([]string{name}, noted(quote.Notices())...), " | ")
	})
}

// noted is each notice by its id and the figures in it; the words around them have their own tests.
func noted(notices []premium.Notice) []string {
	var found []string
	for _, n := range notices {
		words := document.Notice(locale.For(locale.NL), n)
		figures := figureForm.FindAllString(words, -1)
		found = append(found, fmt.Sprintf("%s(%s)", n.ID, strings.Join(figures, " ")))
	}
	return found
}

// figureForm finds the figures of a sentence: amounts, percentages, dates, periods.
var figureForm = regexp.MustCompile(`\d[\d.,/%-]*`)

func plain(v premium.Value) string {
	switch {
	case v.Unknown:
		return "unknown"
	case v.Unit == premium.Euro:
		return v.Money.String()
	}
	return v.Number.String()
}
