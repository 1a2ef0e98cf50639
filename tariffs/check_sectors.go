package tariffs

import (
	"maps"
	"regexp"
	"slices"
	"strconv"

	"dekking/tariffs/strict"
)

// checkSectors finds what is wrong with sectors.toml.
func checkSectors(c *checker, s *Sectors, at place) {
	c.common(s.Schema, s.Sources, s)
	if at.stem != sectorsName {
		c.report("", "wrong_place", at.stem, sectorsName)
	}
	c.atLeast("sector", len(s.Sectors), 1)
	c.ids(each(s.Sectors, func(sector Sector) string { return sector.ID }), in("sector", "id"))
	for i := range s.Sectors {
		c.sector(i, s)
	}
	c.prefixes(s, "sbi2008", func(sector Sector) []string { return sector.SBI2008 })
	c.prefixes(s, "sbi2025", func(sector Sector) []string { return sector.SBI2025 })
	c.sizes(s.Sizes)
}

func (c *checker) sector(i int, s *Sectors) {
	path := element("sector", i)
	sector := &s.Sectors[i]
	for j, synonym := range sector.Synonyms {
		c.filled(element(path+".synonyms", j), synonym)
	}
	if sector.Parent == "" {
		return
	}
	if _, ok := s.ByID(sector.Parent); !ok {
		c.report(path+".parent", "unknown_parent", sector.Parent)
		return
	}
	wider := s.ancestors(sector)
	if slices.Contains(wider, sector) || len(distinct(wider)) == maxLevels { // the latter in a large circle
		c.report(path+".parent", "parent_circle", sector.ID)
	}
}

// sbiForm is the beginning of an SBI code, without dots. Section letters are no part of it.
var sbiForm = regexp.MustCompile(`^\d{2,5}$`)

// prefixes wants the digits of an edition to lead to one sector, and to those it is part of.
func (c *checker) prefixes(s *Sectors, key string, codes func(Sector) []string) {
	first := map[string]*Sector{}
	for i := range s.Sectors {
		sector := &s.Sectors[i]
		list := in("sector", key)(i)
		c.unique(codes(*sector), in(list, ""))
		for j, code := range codes(*sector) {
			path := element(list, j)
			if !sbiForm.MatchString(code) {
				c.report(path, "sbi_form", code)
			}
			other, met := first[code]
			switch {
			case !met:
				first[code] = sector
			case other != sector && !s.related(sector, other):
				c.report(path, "duplicate_sbi", code, other.ID)
			}
		}
	}
}

// related tells whether one sector is part of the other.
func (s *Sectors) related(a, b *Sector) bool {
	return slices.Contains(s.ancestors(a), b) || slices.Contains(s.ancestors(b), a)
}

// sizes wants the size classes to follow each other without gap or overlap, the last one open.
func (c *checker) sizes(sizes []Size) {
	c.ids(each(sizes, func(size Size) string { return size.ID }), in("size", "id"))
	for i, size := range sizes {
		path := element("size", i)
		c.within(path+".from", size.From, 0, 1_000_000)
		if size.To != 0 && size.To < size.From {
			c.report(path+".from", "min_above_max", strconv.Itoa(size.From), strconv.Itoa(size.To))
		}
		if i > 0 && size.From != sizes[i-1].To+1 {
			c.report(path+".from", "band_gap", strconv.Itoa(size.From), strconv.Itoa(sizes[i-1].To))
		}
	}
	if n := len(sizes); n > 0 && sizes[n-1].To != 0 {
		c.report(element("size", n-1)+".to", "band_open", strconv.Itoa(sizes[n-1].To))
	}
}

// absentSectors finds where a year's absence percentages and the sectors do not agree.
func (c *checker) absentSectors(absence SectorAbsence, s *Sectors) {
	sectors := each(s.Sectors, func(sector Sector) string { return sector.ID })
	c.sameIDs("absence.sector", "sector_missing", "unknown_sector", absence.Sector, sectors)
	sizes := each(s.Sizes, func(size Size) string { return size.ID })
	c.sameIDs("absence.size", "size_missing", "unknown_size", absence.Size, sizes)
}

func (c *checker) sameIDs(path, missing, unknown string, figures map[string]Percent, ids []string) {
	for _, id := range ids {
		if _, ok := figures[id]; !ok {
			c.report(path, missing, id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(figures)) {
		if !slices.Contains(ids, id) {
			c.report(strict.Join(path, id), unknown, id)
		}
	}
}
