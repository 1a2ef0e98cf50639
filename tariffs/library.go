package tariffs

import (
	"cmp"
	"io/fs"
	"maps"
	"slices"
	"sync"
	"time"

	"dekking/tariffs/strict"
)

// Library is a set of tariff tables: those shipped, and what an office adds or replaces. It may be used from several
// goroutines. What it hands out is shared, and not to be changed.
type Library struct {
	order      []string // of the products
	products   map[edition]*file[Product]
	references map[int]*file[Reference]
	sectors    *file[Sectors]  // nil: none
	broken     strict.Problems // folders that could not be listed, files that do not tell what they are

	mutex  sync.Mutex
	tables map[edition]*Table
}

// edition is one product in one year.
type edition struct {
	product string
	year    int
}

// New makes a library of the tables in files, laid out as YEAR/PRODUCT.toml, YEAR/reference.toml and sectors.toml. The
// name stands before the paths in messages. No file in a year's folder is read before it is needed. What cannot be
// listed is told when a table is not found, and by Check.
func New(files fs.FS, name string) *Library {
	found := list(files, name)
	broken := append(found.problems, found.placeFlat()...)
	library := new(Library).under(found)
	library.broken = broken
	return library
}

// byEditions gives the products with the most editions first: the one longest known leads the list.
func (l *Library) byEditions() []string {
	count := map[string]int{}
	for e := range l.products {
		count[e.product]++
	}
	return slices.SortedFunc(maps.Keys(count), func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
}

// Products gives the ids of the products: those shipped, the one with most editions first, then those an office added.
func (l *Library) Products() []string { return slices.Clone(l.order) }

// Years gives the years of which the library has an edition of the product, rising.
func (l *Library) Years(product string) []int {
	var years []int
	for e := range l.products {
		if e.product == product {
			years = append(years, e.year)
		}
	}
	slices.Sort(years)
	return years
}

// Product gives one edition. Errors are *NoProductError, *NoEditionError and, for a faulty file, strict.Problems.
func (l *Library) Product(id string, year int) (*Product, error) {
	f, err := l.product(edition{id, year})
	if err != nil {
		return nil, err
	}
	return f.get()
}

func (l *Library) product(e edition) (*file[Product], error) {
	if f, ok := l.products[e]; ok {
		return f, nil
	}
	if len(l.broken) > 0 {
		return nil, l.broken
	}
	if years := l.Years(e.product); len(years) > 0 {
		return nil, &NoEditionError{Product: e.product, Year: e.year, Known: years}
	}
	return nil, &NoProductError{Product: e.product, Known: l.Products()}
}

// Reference gives a year's law and statistics. Errors are *NoEditionError, with "reference" for the product, and
// strict.Problems.
func (l *Library) Reference(year int) (*Reference, error) {
	f, err := l.reference(year)
	if err != nil {
		return nil, err
	}
	return f.get()
}

func (l *Library) reference(year int) (*file[Reference], error) {
	f, ok := l.references[year]
	switch {
	case ok:
		return f, nil
	case len(l.broken) > 0:
		return nil, l.broken
	}
	known := slices.Sorted(maps.Keys(l.references))
	return nil, &NoEditionError{Product: referenceName, Year: year, Known: known}
}

// Sectors gives the sectors of all years. Errors are strict.Problems.
func (l *Library) Sectors() (*Sectors, error) {
	f, err := l.sectorsFile()
	if err != nil {
		return nil, err
	}
	return f.get()
}

func (l *Library) sectorsFile() (*file[Sectors], error) {
	switch {
	case l.sectors != nil:
		return l.sectors, nil
	case len(l.broken) > 0:
		return nil, l.broken
	}
	return nil, wholeFile(sectorsName+extension, "no_file")
}

// For gives everything needed to quote a product from a date on: the edition of that date's year. Errors are
// *NoProductError, *NoEditionError, and strict.Problems of one of the files or of what does not fit between them.
func (l *Library) For(product string, date time.Time) (*Table, error) {
	e := edition{product, date.Year()}
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if table, ok := l.tables[e]; ok {
		return table, nil
	}
	table, err := l.table(e)
	if err == nil {
		l.tables[e] = table
	}
	return table, err
}
