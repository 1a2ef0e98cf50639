package tariffs

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Find gives the sectors that a query may mean, the likeliest first: by Dutch or English name, by trade name, or by
// the digits of an SBI code of either edition, with or without dots. Case and accents do not count. An empty query
// gives all sectors in the order of the table; one that fits nothing gives none.
//
// A bare letter is never taken for an SBI section: the letters moved between the editions of 2008 and 2025.
func (s *Sectors) Find(query string) []*Sector {
	words := fold(query)
	if words == "" && strings.TrimSpace(query) != "" {
		return nil
	}
	if digits, ok := sbiDigits(query); ok {
		return s.findDigits(digits)
	}
	return s.findWords(words)
}

// hit is a sector with its rank among the answers; low ranks come first, and equal ones stay in the table's order.
type hit struct {
	sector *Sector
	rank   int
}

func ranked(hits []hit) []*Sector {
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(a.rank, b.rank) })
	sectors := make([]*Sector, len(hits))
	for i, h := range hits {
		sectors[i] = h.sector
	}
	return sectors
}

// The ranks of a match by name.
const (
	wholeName   = iota // the query is the name
	atWordStart        // the query starts a word of it
	insideWord         // the query is somewhere in it
	allWords           // every word of the query is somewhere in one of the sector's names
	noMatch
)

func (s *Sectors) findWords(query string) []*Sector {
	var hits []hit
	for i := range s.Sectors {
		sector := &s.Sectors[i]
		if rank := sector.rank(query); rank < noMatch {
			hits = append(hits, hit{sector, rank})
		}
	}
	return ranked(hits)
}

// rank gives the best rank of a folded query among the sector's names.
func (s *Sector) rank(query string) int {
	if query == "" {
		return wholeName
	}
	names := s.foldedNames()
	best := noMatch
	for _, name := range names {
		best = min(best, rankName(name, query))
	}
	if words := strings.Fields(query); best == noMatch && len(words) > 1 && containsAll(strings.Join(names, " "), words) {
		return allWords
	}
	return best
}

func (s *Sector) foldedNames() []string {
	names := []string{fold(s.Name.NL), fold(s.Name.EN)}
	for _, synonym := range s.Synonyms {
		names = append(names, fold(synonym))
	}
	return names
}

func rankName(name, query string) int {
	switch {
	case name == query:
		return wholeName
	case strings.Contains(" "+name, " "+query):
		return atWordStart
	case len(query) > 1 && strings.Contains(name, query): // a single letter is inside nearly every name
		return insideWord
	}
	return noMatch
}

func containsAll(text string, words []string) bool {
	for _, word := range words {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

// fold makes texts comparable: lower case, without accents, and with one blank for whatever is no letter or digit.
func fold(text string) string {
	var b strings.Builder
	blank := false
	for _, r := range norm.NFKD.String(text) {
		switch {
		case unicode.Is(unicode.Mn, r): // an accent, parted from its letter
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if blank && b.Len() > 0 {
				b.WriteByte(' ')
			}
			blank = false
			b.WriteRune(unicode.ToLower(r))
		default:
			blank = true
		}
	}
	return b.String()
}
