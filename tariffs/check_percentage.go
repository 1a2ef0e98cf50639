package tariffs

import (
	"iter"
	"slices"
	"strconv"
)

// percentage checks how the premium percentage is worked out.
func (c *checker) percentage(p *Product) {
	rule := p.Percentage
	c.choice("percentage.fixed_for", rule.FixedFor, "term", "year")
	c.positive("percentage.loading", rule.Loading)
	if !c.choice("percentage.method", rule.Method, ExpectedCost, ByTable) {
		return
	}
	isTable := rule.Method == ByTable
	c.forMethod("loading", rule.Method, !isTable)
	c.forMethod("cell", rule.Method, isTable)
	if isTable {
		c.table(p)
	}
}

// forMethod wants a key written with the method that uses it, and with no other.
func (c *checker) forMethod(key, method string, used bool) {
	path := "percentage." + key
	switch written := c.doc.Has(path); {
	case used && !written:
		c.report(path, "missing_for_method", key, method)
	case !used && written:
		c.report(path, "not_for_method", key, method)
	}
}

// table checks an insurer's own table: nothing twice, nothing that is not offered, no gaps in the sectors it names, and
// no percentage that moves against the cover.
func (c *checker) table(p *Product) {
	if p.Coverage.Highest > 0 {
		c.report("coverage.highest", "table_free", "coverage")
	}
	if p.Eigenrisico.HighestDays > 0 {
		c.report("eigenrisico.highest_days", "table_free", "eigenrisico")
	}
	cells := p.Percentage.Cells
	c.unique(each(cells, Cell.key), in("percentage.cell", ""))
	c.monotone(cells)
	if !c.sound("coverage.options") || !c.sound("eigenrisico.options") {
		return
	}
	for i, cell := range cells {
		c.offered(i, cell, p)
	}
	c.gaps(p, sectorsOf(cells))
}

// key names a cell: "bouw 100/70 6w".
func (cell Cell) key() string {
	return cell.Sector + " " + cell.Coverage.String() + " " + cell.Eigenrisico.String()
}

func (c *checker) offered(i int, cell Cell, p *Product) {
	path := element("percentage.cell", i)
	if !slices.Contains(p.Coverage.Options, cell.Coverage) {
		c.report(path+".coverage", "table_extra", cell.Coverage.String())
	}
	if !slices.Contains(p.Eigenrisico.Options, cell.Eigenrisico) {
		c.report(path+".eigenrisico", "table_extra", cell.Eigenrisico.String())
	}
}

// sectorsOf lists the sectors that a table names, in its order.
func sectorsOf(cells []Cell) []string {
	return distinct(each(cells, func(cell Cell) string { return cell.Sector }))
}

// maxGaps is how many missing cells are named; a forgotten column would fill a screen.
const maxGaps = 5

// gaps wants a cell for every combination of the sectors with what the product offers. It looks no further than the
// first missing ones; the others are counted.
func (c *checker) gaps(p *Product, sectors []string) {
	coverages, periods := distinct(p.Coverage.Options), distinct(p.Eigenrisico.Options)
	written := map[Cell]bool{} // of these sectors, and offered
	for _, cell := range p.Percentage.Cells {
		cell.Percentage = Percent{}
		if slices.Contains(sectors, cell.Sector) && slices.Contains(coverages, cell.Coverage) &&
			slices.Contains(periods, cell.Eigenrisico) {
			written[cell] = true
		}
	}
	missing, named := len(sectors)*len(coverages)*len(periods)-len(written), 0
	for cell := range combinations(sectors, coverages, periods) {
		if named == min(missing, maxGaps) {
			break
		}
		if !written[cell] {
			named++
			c.report("percentage", "table_gap", cell.Sector, cell.Coverage.String(), cell.Eigenrisico.String())
		}
	}
	if missing > named {
		c.report("percentage", "table_gap_more", strconv.Itoa(missing-named))
	}
}

// combinations gives a cell without percentage for every combination.
func combinations(sectors []string, coverages []Coverage, periods []WaitingDays) iter.Seq[Cell] {
	return func(yield func(Cell) bool) {
		for _, sector := range sectors {
			for _, coverage := range coverages {
				for _, period := range periods {
					if !yield(Cell{Sector: sector, Coverage: coverage, Eigenrisico: period}) {
						return
					}
				}
			}
		}
	}
}

// distinct gives the values in their order, each once.
func distinct[T comparable](values []T) []T {
	seen := map[T]bool{}
	return slices.DeleteFunc(slices.Clone(values), func(value T) bool {
		again := seen[value]
		seen[value] = true
		return again
	})
}

// monotone wants no percentage above that of a shorter eigen risico or a wider coverage: such a table has two cells
// exchanged.
func (c *checker) monotone(cells []Cell) {
	bySector := map[string][]int{}
	for i, cell := range cells {
		bySector[cell.Sector] = append(bySector[cell.Sector], i)
	}
	for i, cell := range cells {
		for _, j := range bySector[cell.Sector] {
			if cell.coversLess(cells[j]) && cell.Percentage.Known && cells[j].Percentage.Known &&
				cell.Percentage.Value.GreaterThan(cells[j].Percentage.Value) {
				c.report(in("percentage.cell", "percentage")(i), "not_monotone",
					cell.Percentage.String(), cells[j].Percentage.String(), cells[j].key())
				break
			}
		}
	}
}

// coversLess tells whether a cell pays less than another of the same sector, the one thing or the other being equal.
func (cell Cell) coversLess(other Cell) bool {
	if cell.Coverage == other.Coverage {
		return cell.Eigenrisico > other.Eigenrisico
	}
	return cell.Eigenrisico == other.Eigenrisico &&
		cell.Coverage.Year1 <= other.Coverage.Year1 && cell.Coverage.Year2 <= other.Coverage.Year2
}
