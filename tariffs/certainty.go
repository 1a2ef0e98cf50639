package tariffs

import "dekking/tariffs/strict"

// Certainty says how sure a figure is, from strong to weak: a sum is as certain as its weakest term.
type Certainty int

// The certainties, strongest first.
const (
	Published Certainty = iota + 1 // printed by the source for this edition
	Office                         // from the user's own tariff file
	Typed                          // entered for this quote
	Carried                        // printed for another edition, the nearest known
	Derived                        // worked out from published figures by a documented method
	Example                        // chosen by us
	Unknown                        // no figure at all
)

var certaintyNames = [...]string{"", "published", "office", "typed", "carried", "derived", "example", "unknown"}

// String gives the name used in tariff files and JSON.
func (c Certainty) String() string {
	if c < 0 || int(c) >= len(certaintyNames) {
		return ""
	}
	return certaintyNames[c]
}

// Weaker gives the weaker of two certainties; the zero Certainty (nothing said) gives way to any other.
func (c Certainty) Weaker(other Certainty) Certainty { return max(c, other) }

// ReadStrict reads a certainty that a tariff file may give: typed and unknown belong to a quote, not to a table.
func (c *Certainty) ReadStrict(text string) *strict.Fault {
	for _, known := range []Certainty{Published, Office, Carried, Derived, Example} {
		if known.String() == text {
			*c = known
			return nil
		}
	}
	return &strict.Fault{ID: "certainty", Args: []string{text}}
}

// Source is where a section's figures come from.
type Source struct {
	ID        string // the name by which sections refer to it; filled in from the table's key
	Title     string `toml:"title"`
	URL       string `toml:"url"`
	Published string `toml:"published"` // when the source printed it: a year, month or date, as far as known
	Checked   string `toml:"checked"`   // when we last looked: YYYY-MM or YYYY-MM-DD
}

// Origin is the head of every section: one source and one certainty for all its figures.
type Origin struct {
	SourceID  string    `toml:"source"`
	Certainty Certainty `toml:"certainty"`
	Source    *Source   // SourceID looked up among the file's sources
}
