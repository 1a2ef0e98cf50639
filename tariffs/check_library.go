package tariffs

import (
	"strconv"

	"dekking/tariffs/strict"
)

// Check reads every table of the library and gives everything that is wrong: in the files, between them, and years
// without an edition between the first and the last of a product.
func (l *Library) Check() strict.Problems {
	problems := concat(l.broken, l.checkFiles(), l.checkYears())
	problems.Sort()
	return problems
}

// checkFiles checks each file by itself, and the fit of those that are in order.
func (l *Library) checkFiles() strict.Problems {
	s := &loaded[Sectors]{problems: wholeFile(sectorsName+extension, "no_file")}
	if l.sectors != nil {
		s = l.sectors.load()
	}
	problems := concat(s.problems)
	for _, f := range l.references {
		r := f.load()
		problems = append(problems, r.problems...)
		if len(r.problems)+len(s.problems) == 0 {
			problems = append(problems, fitReference(r, s)...)
		}
	}
	for e, f := range l.products {
		p := f.load()
		problems = append(problems, p.problems...)
		if reference, ok := l.references[e.year]; ok {
			r := reference.load()
			if len(p.problems)+len(r.problems)+len(s.problems) == 0 {
				problems = append(problems, fitProduct(p, r, s)...)
			}
		}
	}
	return problems
}

// checkYears finds the years in which a product, or the reference it needs, is missing.
func (l *Library) checkYears() strict.Problems {
	var problems strict.Problems
	for _, product := range l.Products() {
		years := l.Years(product)
		for i, year := range years {
			shown := l.products[edition{product, year}].shown
			if i > 0 {
				for missing := years[i-1] + 1; missing < year; missing++ {
					problems = append(problems, wholeFile(shown, "missing_year", product, strconv.Itoa(missing))...)
				}
			}
			if _, ok := l.references[year]; !ok {
				problems = append(problems, wholeFile(shown, "missing_reference", strconv.Itoa(year))...)
			}
		}
	}
	return problems
}
