package tariffs

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"dekking/tariffs/strict"
)

// schemaVersion is the only layout of the files so far.
const schemaVersion = 1

// CheckFile gives everything that is wrong with one file, as far as it can be told from that file alone. Whether it is
// a product, a reference or the sectors is told by what is in it; then its name and folder must agree with that.
func CheckFile(file string, src []byte) strict.Problems {
	at := placeOf(file)
	kind, problems := kindOf(file, src)
	switch kind {
	case productKind:
		return decode(file, src, func(c *checker, p *Product) { checkProduct(c, p, at) }).problems
	case referenceKind:
		return decode(file, src, func(c *checker, r *Reference) { checkReference(c, r, at) }).problems
	case sectorsKind:
		return decode(file, src, func(c *checker, s *Sectors) { checkSectors(c, s, at) }).problems
	}
	return problems
}

// ReadFile gives the table in a file that is in no library: a product's or a year's reference, the other nil. Of one that
// is not in order it gives all that is wrong; a file of sectors has neither.
func ReadFile(file string, src []byte) (*Product, *Reference, strict.Problems) {
	if problems := CheckFile(file, src); len(problems) > 0 {
		return nil, nil, problems
	}
	switch kind, _ := kindOf(file, src); kind {
	case productKind:
		return decode(file, src, func(*checker, *Product) {}).value, nil, nil
	case referenceKind:
		return nil, decode(file, src, func(*checker, *Reference) {}).value, nil
	}
	return nil, nil, nil
}

// kind is what a file is a table of.
type kind int

const (
	noKind kind = iota
	productKind
	referenceKind
	sectorsKind
)

// landmarks are the keys by which a table is known, of which a misspelt file still has one.
var landmarks = []struct {
	kind kind
	keys []string
}{
	{productKind, []string{"product", "eligibility", "arbo_fee", "coverage", "eigenrisico", "percentage", "reading"}},
	{referenceKind, []string{"shares", "premium_wage", "state_pension", "aow_pay", "minimum_wage", "workdays"}},
	{sectorsKind, []string{"sector"}},
}

// kindOf tells what a file is a table of, or why that cannot be told.
func kindOf(file string, src []byte) (kind, strict.Problems) {
	doc, problems := strict.Decode(file, src, strict.TariffLimits, &struct{}{})
	if doc == nil {
		return noKind, problems
	}
	for _, mark := range landmarks {
		for _, key := range mark.keys {
			if doc.Has(key) {
				return mark.kind, nil
			}
		}
	}
	return noKind, wholeFile(file, "not_a_table")
}

// maxProblems of one file are told: more help nobody.
const maxProblems = 1000

// checker collects what is wrong with one file beyond what strict has found.
type checker struct {
	doc       *strict.Document
	found     strict.Problems
	blamed    map[string]bool // paths with a problem of strict
	inside    map[string]bool // tables and lists around these
	sources   map[string]*Source
	sourceIDs string // the keys of sources, for messages
	dropped   int    // problems beyond maxProblems
}

func newChecker(doc *strict.Document, problems strict.Problems) *checker {
	c := &checker{doc: doc, blamed: map[string]bool{}, inside: map[string]bool{}}
	for _, p := range problems {
		if p.ID == "unknown_key" {
			continue // hides no value
		}
		c.blamed[p.Path] = true
		for _, outer := range around(p.Path) {
			c.inside[outer] = true
		}
	}
	return c
}

// report adds a problem, unless the value at the path, something in it or something around it could not be read: what
// is missing there would be blamed twice.
func (c *checker) report(path, id string, args ...string) {
	if c.blamed[path] || c.inside[path] {
		return
	}
	for _, outer := range around(path) {
		if c.blamed[outer] {
			return
		}
	}
	if len(c.found) == maxProblems {
		c.dropped++
		return
	}
	c.found = append(c.found, c.doc.Problem(path, id, args...))
}

// sound tells whether a value, and all in it, could be read: what depends on one that could not is not worth checking.
func (c *checker) sound(path string) bool { return !c.blamed[path] && !c.inside[path] }

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

// element is the path of a list's element.
func element(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// within wants a whole number between two bounds, both included.
func (c *checker) within(path string, n, low, high int) bool {
	ok := low <= n && n <= high
	if !ok {
		c.report(path, "not_between", strconv.Itoa(n), strconv.Itoa(low), strconv.Itoa(high))
	}
	return ok
}

func (c *checker) choice(path, given string, allowed ...string) bool {
	for _, word := range allowed {
		if given == word {
			return true
		}
	}
	c.report(path, "choice", given, strings.Join(allowed, ", "))
	return false
}

// atLeast wants a list of some length.
func (c *checker) atLeast(path string, n, needed int) {
	if n < needed {
		c.report(path, "too_few", strconv.Itoa(n), strconv.Itoa(needed))
	}
}

// unique reports every value that was met before, with the line where that was.
func (c *checker) unique(values []string, path func(int) string) {
	first := map[string]int{}
	for i, value := range values {
		if j, met := first[value]; met {
			line := c.doc.Problem(path(j), "").Line
			c.report(path(i), "duplicate", value, strconv.Itoa(line))
			continue
		}
		first[value] = i
	}
}

// rising wants each value above the one before.
func rising[T cmp.Ordered](c *checker, values []T, path func(int) string) {
	for i := 1; i < len(values); i++ {
		if values[i] <= values[i-1] {
			c.report(path(i), "not_rising", fmt.Sprint(values[i]), fmt.Sprint(values[i-1]))
		}
	}
}
