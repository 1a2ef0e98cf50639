package document

import (
	"dekking/premium/advice"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// ReadingsText tells every disputed rule of the product: how the quote reads it and why, and what each other reading
// would do to it.
func ReadingsText(p *locale.Printer, readings []advice.Reading) string {
	parts := []section{{title: p.Text("readings.title"), blocks: []any{paragraph(p.Text("readings.intro"))}}}
	for _, r := range readings {
		parts = append(parts, readingSection(p, r))
	}
	return laid(parts)
}

func readingSection(p *locale.Printer, r advice.Reading) section {
	s := section{title: inLanguage(p, r.Rule.Question)}
	outcomes := table{}
	for _, o := range r.Outcomes {
		outcomes.rows = append(outcomes.rows, outcomeRow(p, o))
	}
	why := facts{
		{p.Text("readings.rule"), r.Rule.ID},
		{p.Text("readings.why"), inLanguage(p, r.Rule.Why)},
		{p.Text("readings.certainty"), Certainty(p, r.Rule.Certainty)},
	}
	s.add(outcomes, why)
	return s
}

// outcomeRow is one way to read a rule, with what the year would cost and what moves.
func outcomeRow(p *locale.Printer, o advice.Outcome) row {
	r := row{cells: []string{inLanguage(p, o.Alternative.Text), outcomeFigure(p, o)}, strong: o.Standing}
	r.notes = explained(p, o.Lines)
	for _, n := range o.Refusals {
		r.notes = append(r.notes, Notice(p, n))
	}
	return r
}

// outcomeFigure is what a reading does to the first year, in a few words.
func outcomeFigure(p *locale.Printer, o advice.Outcome) string {
	switch {
	case o.Standing && !o.Default:
		return p.Text("readings.standing.departs")
	case o.Standing:
		return p.Text("readings.standing")
	case o.Refusals != nil:
		return p.Text("readings.refused")
	case !o.Difference.Unknown && o.Difference.Money == 0:
		return p.Text("readings.same")
	}
	return Difference(p, o.Difference)
}

func inLanguage(p *locale.Printer, text tariffs.Text) string {
	return clip(text.In(string(p.Language())), longText)
}

type readingsJSON struct {
	Schema   int           `json:"schema"`
	Readings []readingJSON `json:"readings"`
}

type readingJSON struct {
	ID           string            `json:"id"`
	Question     string            `json:"question"`
	Why          string            `json:"why"`
	Default      string            `json:"default"`
	Chosen       string            `json:"chosen"`
	Source       string            `json:"source"`
	Certainty    string            `json:"certainty"`
	Alternatives []alternativeJSON `json:"alternatives"`
}

type alternativeJSON struct {
	ID         string       `json:"id"`
	Text       string       `json:"text"`
	Total      *string      `json:"total"`
	Difference *string      `json:"difference"`
	Lines      []lineJSON   `json:"lines"`
	Refusals   []noticeJSON `json:"refusals"`
}

// ReadingsJSON gives the same to another program: totals and differences of the first year, null where there would be no
// quote.
func ReadingsJSON(p *locale.Printer, readings []advice.Reading) ([]byte, error) {
	told := readingsJSON{Schema: schema, Readings: make([]readingJSON, len(readings))}
	for i, r := range readings {
		told.Readings[i] = readingOf(p, r)
	}
	return Encode(told)
}

func readingOf(p *locale.Printer, r advice.Reading) readingJSON {
	told := readingJSON{ID: r.Rule.ID, Question: inLanguage(p, r.Rule.Question), Why: inLanguage(p, r.Rule.Why),
		Default: r.Rule.Chosen, Certainty: r.Rule.Certainty.String()}
	if r.Rule.Source != nil {
		told.Source = clip(r.Rule.Source.Title, longText)
	}
	for _, o := range r.Outcomes {
		if o.Standing {
			told.Chosen = o.Alternative.ID
		}
		told.Alternatives = append(told.Alternatives, alternativeJSON{ID: o.Alternative.ID,
			Text: inLanguage(p, o.Alternative.Text), Total: orNull(o.Total), Difference: orNull(o.Difference),
			Lines: linesOf(p, o.Lines), Refusals: noticesOf(p, o.Refusals)})
	}
	return told
}
