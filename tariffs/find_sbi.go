package tariffs

import (
	"slices"
	"strings"
)

// sbiDigits takes "4711", "47.11" and "47 11" for the digits of an SBI code (Standaard Bedrijfsindeling). Anything
// with a letter is a name.
func sbiDigits(query string) (string, bool) {
	digits := strings.NewReplacer(".", "", " ", "", "\t", "").Replace(query)
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return "", false
	}
	return digits, true
}

// findDigits gives the sectors whose codes lead to the digits, the most specific first; then the wider sectors these
// are part of; then the narrower ones, whose codes go on where the digits end.
func (s *Sectors) findDigits(digits string) []*Sector {
	var leading, narrower []hit
	for i := range s.Sectors {
		sector := &s.Sectors[i]
		switch n := sector.leads(digits); {
		case n > 0:
			leading = append(leading, hit{sector, s.specificity(sector, n)})
		case sector.continues(digits):
			narrower = append(narrower, hit{sector, 0})
		}
	}
	found := ranked(leading)
	for _, sector := range found {
		found = appendNew(found, s.ancestors(sector)...)
	}
	return appendNew(found, ranked(narrower)...)
}

// specificity ranks the longest code first, and of equal codes the sector that is part of most others: 47 is both
// retail and, with 45 and 46, trade.
func (s *Sectors) specificity(sector *Sector, length int) int {
	return -(length*(maxLevels+1) + len(s.ancestors(sector)))
}

// leads gives the length of the longest code of either edition with which the digits start; 0 when none does.
func (s *Sector) leads(digits string) int {
	longest := 0
	for _, codes := range [][]string{s.SBI2008, s.SBI2025} {
		for _, code := range codes {
			if strings.HasPrefix(digits, code) {
				longest = max(longest, len(code))
			}
		}
	}
	return longest
}

// continues tells whether a code of either edition starts with the digits.
func (s *Sector) continues(digits string) bool {
	for _, codes := range [][]string{s.SBI2008, s.SBI2025} {
		for _, code := range codes {
			if strings.HasPrefix(code, digits) {
				return true
			}
		}
	}
	return false
}

func appendNew(sectors []*Sector, more ...*Sector) []*Sector {
	for _, sector := range more {
		if !slices.Contains(sectors, sector) {
			sectors = append(sectors, sector)
		}
	}
	return sectors
}
