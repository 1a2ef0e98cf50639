package main

import (
	"time"

	"dekking/premium/archive"
	"dekking/premium/document"
)

type verifiedJSON struct {
	Schema    int            `json:"schema"`
	Verified  bool           `json:"verified"`
	Sealed    bool           `json:"sealed"`
	In        string         `json:"in"` // "quote", or what carried it: "pdf", "json"
	Product   string         `json:"product"`
	Edition   int            `json:"edition"`
	QuoteDate string         `json:"quote_date"`
	StartDate string         `json:"start_date"`
	Made      string         `json:"made"`
	Program   string         `json:"program"`
	Then      recomputedJSON `json:"then"`
	Now       recomputedJSON `json:"now"`
	Figures   []figureJSON   `json:"figures"`
}

// recomputedJSON says with which tables a quote was worked out; null where there are none.
type recomputedJSON struct {
	Wanted string  `json:"wanted,omitempty"` // the fingerprint in the quote
	Tables *string `json:"tables"`
	Same   bool    `json:"same"`
	Total  *string `json:"total"`
}

type figureJSON struct {
	Part   string  `json:"part"`
	ID     string  `json:"id"`
	Detail string  `json:"detail"`
	Again  int     `json:"again,omitempty"` // how many lines of this id stand before it
	Kept   *string `json:"kept"`
	Then   *string `json:"then"`
	Now    *string `json:"now"`
}

// verifyJSON is a verification for another program: every figure, also where nothing differs.
func verifyJSON(v *verification) ([]byte, error) {
	s := v.saved
	told := verifiedJSON{Schema: 1, Verified: v.verified, Sealed: true, In: string(v.in), Product: s.Product, Edition: s.Edition,
		QuoteDate: s.Draft.QuoteDate.Format(time.DateOnly), StartDate: s.Draft.Start().Format(time.DateOnly),
		Made: s.Made.Format(time.RFC3339), Program: s.Program,
		Then: recomputedOf(v.then, s.Result), Now: recomputedOf(v.now, s.Result)}
	told.Then.Wanted = s.Tables
	for _, row := range v.rows {
		told.Figures = append(told.Figures,
			figureJSON{row.Part, row.ID, row.Detail, row.Again, given(row.Value), given(row.Then), given(row.Now)})
	}
	return document.Encode(told)
}

func recomputedOf(again archive.Recomputed, kept *archive.Result) recomputedJSON {
	var told recomputedJSON
	if again.Table != nil {
		told.Tables = &again.Table.Fingerprint
	}
	if again.Result != nil {
		told.Same, told.Total = archive.Equal(kept, again.Result), known(again.Result.FirstYear.Total)
	}
	return told
}

// given is null for a figure that a result does not have; one that no source gives is "unknown".
func given(value string) *string {
	if value == "" {
		return nil
	}
	return &value
}

type unsoundJSON struct {
	Schema   int    `json:"schema"`
	Verified bool   `json:"verified"`
	Sealed   bool   `json:"sealed"`
	Error    string `json:"error"`
	Message  string `json:"message"`
}

func unverifiedJSON(bad *unsound) ([]byte, error) {
	return document.Encode(unsoundJSON{Schema: 1, Error: bad.why.Kind, Message: bad.text})
}
