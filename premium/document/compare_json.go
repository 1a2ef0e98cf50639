package document

import (
	"dekking/premium/advice"
	"dekking/premium/locale"
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
	Text       string  `json:"text"`
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
	for _, e := range r.Entries {
		told.Entries = append(told.Entries, compareEntryJSON{Text: Entry(p, e), Difference: orNull(e.Difference), Differs: e.Differs})
	}
	return told
}
