package tariffs

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"sync"

	"dekking/tariffs/strict"
)

// Table is everything needed to quote one product in one year.
type Table struct {
	Product     *Product
	Reference   *Reference
	Sectors     *Sectors
	Fingerprint string // "sha256:" and 64 hex digits, of the bytes of the three files

	sources [3][]byte
}

// Sources are the bytes of the three files: of the product, the reference and the sectors. Kept with a quote, it can be
// recomputed for years.
func (t *Table) Sources() [3][]byte { return t.sources }

// table reads the files of an edition and checks that they fit together.
func (l *Library) table(e edition) (*Table, error) {
	product, err := l.product(e)
	if err != nil {
		return nil, err
	}
	reference, err := l.reference(e.year)
	if err != nil {
		return nil, err
	}
	sectors, err := l.sectorsFile()
	if err != nil {
		return nil, err
	}
	// The three at once: they are most of what the wizard waits for when it starts.
	var others sync.WaitGroup
	others.Go(func() { reference.load() })
	others.Go(func() { sectors.load() })
	p := product.load()
	others.Wait()
	r, s := reference.load(), sectors.load()
	problems := concat(p.problems, r.problems, s.problems)
	if len(problems) == 0 {
		problems = concat(fitReference(r, s), fitProduct(p, r, s))
	}
	if len(problems) > 0 {
		problems.Sort()
		return nil, problems
	}
	return &Table{p.value, r.value, s.value, fingerprint(p.src, r.src, s.src), [3][]byte{p.src, r.src, s.src}}, nil
}

func concat(lists ...strict.Problems) strict.Problems {
	var all strict.Problems
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

// fingerprint tells whether tables have changed since a quote was saved. The length before each file keeps a shift of
// bytes between files from going unseen.
func fingerprint(files ...[]byte) string {
	hash := sha256.New()
	for _, src := range files {
		var length [8]byte
		binary.BigEndian.PutUint64(length[:], uint64(len(src)))
		hash.Write(length[:])
		hash.Write(src)
	}
	return "sha256:" + hex.EncodeToString(hash.Sum(nil))
}

// fitReference compares a year's reference with the sectors.
func fitReference(r *loaded[Reference], s *loaded[Sectors]) strict.Problems {
	c := newChecker(r.doc, nil)
	c.absentSectors(r.value.Absence, s.value)
	return c.found
}

// fitProduct compares a product with the sectors and with the shares of the year's reference, by what its method needs.
func fitProduct(p *loaded[Product], r *loaded[Reference], s *loaded[Sectors]) strict.Problems {
	c := newChecker(p.doc, nil)
	if p.value.Percentage.Method == ByTable {
		c.cellSectors(p.value, s.value)
	} else {
		c.tabulated(p.value.Eigenrisico, r.value.Shares.Year1)
	}
	return c.found
}

// cellSectors wants every sector in an insurer's own table, and no others.
func (c *checker) cellSectors(p *Product, s *Sectors) {
	named := map[string]bool{}
	for i, cell := range p.Percentage.Cells {
		named[cell.Sector] = true
		if _, ok := s.ByID(cell.Sector); !ok {
			c.report(in("percentage.cell", "sector")(i), "unknown_sector", cell.Sector)
		}
	}
	var missing []string
	for _, sector := range s.Sectors {
		if !named[sector.ID] {
			missing = append(missing, sector.ID)
		}
	}
	c.gaps(p, missing)
}

// tabulated wants every eigen risico that can be chosen to lie between the periods of which the share is known.
func (c *checker) tabulated(rule EigenrisicoRule, shares []YearShare) {
	shortest, longest := shares[0].Eigenrisico, shares[len(shares)-1].Eigenrisico
	within := func(path string, period WaitingDays) {
		if period < shortest || period > longest {
			c.report(path, "share_gap", period.String(), shortest.String(), longest.String())
		}
	}
	for i, option := range rule.Options {
		within(element("eigenrisico.options", i), option)
	}
	if rule.HighestDays > 0 {
		within("eigenrisico.lowest_days", WaitingDays(rule.LowestDays))
		within("eigenrisico.highest_days", WaitingDays(rule.HighestDays))
	}
}
