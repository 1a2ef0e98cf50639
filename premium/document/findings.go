package document

import (
	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/locale"
)

// FindingsText tells what a check of a quote found, the gravest first: what it is, what it costs a year and how that
// follows, what can be done, and where it comes from.
func FindingsText(p *locale.Printer, findings []advice.Finding) string {
	parts := []section{{title: p.Text("check.title"), blocks: []any{paragraph(p.Plural("check.intro", len(findings)))}}}
	for _, severity := range []premium.Severity{premium.Refusal, premium.Warning, premium.Info} {
		s := section{title: p.Text("screen.notice." + string(severity))}
		var found table
		for _, f := range findings {
			if f.Severity == severity {
				found.rows = append(found.rows, findingRow(p, f))
			}
		}
		if s.add(found); len(s.blocks) > 0 {
			parts = append(parts, s)
		}
	}
	return laid(parts)
}

func findingRow(p *locale.Printer, f advice.Finding) row {
	r := row{cells: []string{"– " + Notice(p, f.Notice), ""}}
	if f.Amount.Unit != premium.None {
		r.cells[1] = Value(p, f.Amount)
	}
	if f.Means != "" {
		r.notes = append(r.notes, p.Text(f.Means+".told", Value(p, f.Amount)))
	}
	r.notes = append(r.notes, explained(p, f.Lines)...)
	if f.Remedy != "" {
		r.notes = append(r.notes, p.Text("check.remedy", p.Text(f.Remedy)))
	}
	if f.Source != nil {
		r.notes = append(r.notes, p.Text("check.source", clip(f.Source.Title, longText), Certainty(p, f.Certainty)))
	}
	return r
}

type findingsJSON struct {
	Schema  int           `json:"schema"`
	Notices []findingJSON `json:"notices"`
}

type findingJSON struct {
	noticeJSON
	Amount    *string    `json:"amount"` // euros per year; null when it has none
	Means     string     `json:"means"`
	Lines     []lineJSON `json:"lines"`
	Remedy    string     `json:"remedy"`
	Source    string     `json:"source"`
	Certainty string     `json:"certainty"`
}

// FindingsJSON gives the same to another program: the notices of the check, with the yearly amount where there is one.
func FindingsJSON(p *locale.Printer, findings []advice.Finding) ([]byte, error) {
	told := findingsJSON{Schema: schema, Notices: make([]findingJSON, len(findings))}
	for i, f := range findings {
		told.Notices[i] = findingOf(p, f)
	}
	return Encode(told)
}

func findingOf(p *locale.Printer, f advice.Finding) findingJSON {
	told := findingJSON{noticeJSON: noticesOf(p, []premium.Notice{f.Notice})[0], Amount: orNull(f.Amount),
		Lines: linesOf(p, f.Lines), Certainty: f.Certainty.String()}
	if f.Means != "" {
		told.Means = p.Text(f.Means)
	}
	if f.Remedy != "" {
		told.Remedy = p.Text(f.Remedy)
	}
	if f.Source != nil {
		told.Source = clip(f.Source.Title, longText)
	}
	return told
}
