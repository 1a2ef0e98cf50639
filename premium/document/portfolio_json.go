package document

import (
	"bytes"
	"encoding/json"

	"dekking/premium"
)

// portfolioJSON is one document for another program: a line per employer, in it the quote as a single one is given, or why
// there is none.
type portfolioJSON struct{ portfolioWords }

type portfolioRowJSON struct {
	File    string       `json:"file"`
	Row     int          `json:"row"` // 0: a file of its own
	Name    string       `json:"name"`
	Refused bool         `json:"refused"`
	Quote   *quoteJSON   `json:"quote"`
	Notices []noticeJSON `json:"notices,omitempty"` // of one that was refused
}

type portfolioSumsJSON struct {
	Quoted   int     `json:"quoted"`
	Refused  int     `json:"refused"`
	Unknown  int     `json:"unknown_totals"`
	Examples int     `json:"examples"` // quotes that rest on example percentages
	Premium  *string `json:"premium"`  // of the first year; null: some total is unknown
	ArboFee  *string `json:"arbo_fee"`
	Total    *string `json:"total"`
}

// Head says what an example is, for a program that shows these quotes must say so too.
func (f portfolioJSON) Head() []byte {
	note, _ := json.Marshal(f.p.Text("portfolio.examples")) // a string is always written
	return append(append([]byte(`{"schema": 1, "note": `), note...), ", \"quotes\": [\n"...)
}

// First leaves out the comma before the first employer.
func (portfolioJSON) First(part []byte) []byte { return bytes.TrimPrefix(part, []byte(",\n")) }

// Foot are the sums.
func (f portfolioJSON) Foot(s PortfolioSums) []byte {
	told := portfolioSumsJSON{Quoted: s.Quoted, Refused: s.Refused, Unknown: s.Unknown, Examples: s.Examples}
	if s.Unknown == 0 {
		told.Premium, told.ArboFee, told.Total = amountJSON(s.Premium), amountJSON(s.ArboFee), amountJSON(s.Total)
	}
	sums, _ := json.Marshal(told) // numbers and strings only
	return append(append([]byte("\n], \"sums\": "), sums...), "}\n"...)
}

func amountJSON(m premium.Money) *string {
	text := m.String()
	return &text
}

// Append writes a comma and an employer.
func (f portfolioJSON) Append(b []byte, e Employer) []byte {
	row := portfolioRowJSON{File: clip(e.File, longText), Row: e.Row, Name: clip(e.Name, nameRunes), Refused: e.Quote == nil}
	if e.Quote != nil {
		quote := quoteOf(f.p, Paper{Quote: e.Quote})
		row.Quote = &quote
	} else {
		row.Notices = refusedOf(f.p, e.Refused.Notices, e.Refused.Problems).Notices
	}
	out := bytes.NewBuffer(append(b, ",\n"...))
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(row); err != nil {
		panic(err) // strings, numbers and booleans only
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}
