package document

import (
	"strings"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/locale"
	"dekking/tariffs"
)

type compareJSON struct {
	Schema   int              `json:"schema"`
	Quotes   []string         `json:"quotes"`
	Rows     []compareRowJSON `json:"rows"`
	Verdicts []verdictJSON    `json:"verdicts"`
}

type compareRowJSON struct {
	Group   string             `json:"group"`
	ID      string             `json:"id"`
	Label   string             `json:"label"`
	Entries []compareEntryJSON `json:"entries"`
}

type compareEntryJSON struct {
	Text       string  `json:"text"`       // as the reader's language writes it
	Value      *string `json:"value"`      // in the notation of files; null: unknown, absent, or running text
	Unknown    bool    `json:"unknown"`    // no source gives it
	Certainty  string  `json:"certainty"`  // of an amount
	Difference *string `json:"difference"` // of amounts, with the base
	Differs    bool    `json:"differs"`
}

type verdictJSON struct {
	Quote         string     `json:"quote"`
	FirstYear     string     `json:"first_year"`
	FollowingYear string     `json:"following_year"`
	MoreFirst     *string    `json:"more_first_year"`
	MoreFollowing *string    `json:"more_following_year"`
	Bridge        []lineJSON `json:"bridge"`
}

// CompareJSON gives a comparison to another program. An answer is "first_cheaper", "second_cheaper", "equal", "too_close"
// or "unknown"; a bridge adds up to the difference of the first-year totals.
func CompareJSON(p *locale.Printer, c Compared) ([]byte, error) {
	told := compareJSON{Schema: schema, Rows: []compareRowJSON{}, Verdicts: []verdictJSON{}}
	for _, name := range c.Names {
		told.Quotes = append(told.Quotes, clip(name, nameRunes))
	}
	for _, r := range c.Rows {
		told.Rows = append(told.Rows, compareRowOf(p, r))
	}
	for i, v := range c.Verdicts {
		told.Verdicts = append(told.Verdicts, verdictJSON{Quote: told.Quotes[i+1], FirstYear: string(v.FirstYear),
			FollowingYear: string(v.Following), MoreFirst: orNull(v.MoreFirst.Amount), MoreFollowing: orNull(v.MoreFollows.Amount),
			Bridge: linesOf(p, c.Bridges[i+1])})
	}
	return Encode(told)
}

func compareRowOf(p *locale.Printer, r advice.Row) compareRowJSON {
	told := compareRowJSON{Group: string(r.Group), ID: string(r.Label), Label: rowLabel(p, r)}
	if r.Service != "" {
		told.ID = "service." + r.Service
	}
	for _, e := range r.Entries {
		value, unknown := entryValue(e)
		told.Entries = append(told.Entries, compareEntryJSON{Text: Entry(p, e), Value: value, Unknown: unknown,
			Certainty: e.Certainty.String(), Difference: orNull(e.Difference), Differs: e.Differs})
	}
	return told
}

// entryValue is an entry as another program reads it, and whether it is one that no source gives.
func entryValue(e advice.Entry) (value *string, unknown bool) {
	switch v := e.Shown.(type) {
	case premium.Value:
		return orNull(v), v.Unknown
	case tariffs.Coverage:
		written := v.String()
		return &written, false
	case premium.TextID: // "yes", "certainty.example": the last part is the id of what is told
		id := string(v)[strings.LastIndexByte(string(v), '.')+1:]
		if id == "unknown" {
			return nil, true
		}
		return &id, false
	case string:
		return &v, false
	}
	return nil, false
}
