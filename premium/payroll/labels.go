package payroll

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"dekking/premium/locale"
)

const (
	longestName  = 40 // runes of a label that is a name
	longestShown = 8  // of one that is a personnel number; a BSN has nine
)

// labeller gives every person a label of his own.
type labeller struct {
	numbers map[string]int // how often a personnel number occurs
	taken   map[string]bool
	keys    *keyring
	counted int
}

// labels names people who stand in their order: by name if the user keeps names, else by personnel number where that can
// be shown, else by a number of our own.
func labels(people []person, keepNames bool, keys *keyring) []string {
	l := labeller{numbers: map[string]int{}, taken: map[string]bool{}, keys: keys}
	for _, p := range people {
		l.numbers[p.number]++
	}
	given := make([]string, len(people))
	for i, p := range people {
		if keepNames {
			given[i] = l.unique(shortened(p.name))
		}
	}
	for i, p := range people {
		if given[i] == "" && l.canShow(p) {
			given[i] = l.unique(p.number)
		}
	}
	for i := range given {
		if given[i] == "" {
			given[i] = l.count()
		}
	}
	return given
}

// canShow tells whether a personnel number may be a label: short, of one person, a number and not a name, and no BSN.
func (l *labeller) canShow(p person) bool {
	n := p.number
	if n == "" || utf8.RuneCountInString(n) > longestShown || l.numbers[n] > 1 || !strings.ContainsAny(n, "0123456789") {
		return false
	}
	if len(n) == 8 && strings.Trim(n, "0123456789") == "" && elevenProof(n) {
		return false // also where it reads as a date
	}
	known := p.identity != identity{}
	return Discreet(n) == n && !(known && l.keys.of(n) == p.identity)
}

// unique takes a label, with a number behind it when somebody has it already.
func (l *labeller) unique(label string) string {
	if label == "" {
		return ""
	}
	wanted := label
	for n := 2; l.taken[label]; n++ {
		label = wanted + " (" + strconv.Itoa(n) + ")"
	}
	l.taken[label] = true
	return label
}

// count gives the next number of our own: nobody's label, and nobody's personnel number either.
func (l *labeller) count() string {
	for {
		l.counted++
		if label := strconv.Itoa(l.counted); !l.taken[label] && l.numbers[label] == 0 {
			return l.unique(label)
		}
	}
}

// shortened is a name as a label.
func shortened(name string) string {
	return strings.TrimSpace(locale.Clean(Discreet(name), longestName))
}
