package document

import (
	"slices"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
)

type outlookJSON struct {
	Schema      int                    `json:"schema"`
	Scenario    scenarioJSON           `json:"scenario"`
	Measure     string                 `json:"measure"` // of difference and lines: total, or premium while the fee is unknown
	Certainty   string                 `json:"certainty"`
	Expected    *string                `json:"expected_absence"`
	History     []yearAbsenceJSON      `json:"history"`
	Credibility *string                `json:"credibility"`
	Cap         *string                `json:"cap"`
	CapCarry    string                 `json:"cap_carry"`
	FixedFor    int                    `json:"fixed_for"`
	SizeGroup   string                 `json:"size_group"`
	Sources     []string               `json:"sources"`
	First       outlookYearJSON        `json:"first_year"`
	Years       []outlookYearJSON      `json:"years"`
	Terms       []outlookTermJSON      `json:"terms"`
	Answers     []answerJSON           `json:"answers"`
	Published   []publishedExampleJSON `json:"published"`
}

type scenarioJSON struct {
	ID     string  `json:"id"`
	Text   string  `json:"text"`
	Sector *string `json:"sector"`
	Wages  *string `json:"wages"`
}

type yearAbsenceJSON struct {
	Year    int     `json:"year"`
	Absence *string `json:"absence"`
	Origin  string  `json:"origin"`
}

type outlookYearJSON struct {
	Year       int          `json:"year"`
	From       string       `json:"from"`
	Absence    *string      `json:"absence"` // of the calendar year before
	Origin     string       `json:"absence_origin"`
	Percentage *string      `json:"percentage"`
	Change     *string      `json:"change"`
	Premium    *string      `json:"premium"`
	ArboFee    *string      `json:"arbo_fee"`
	Total      *string      `json:"total"`
	Difference *string      `json:"difference"`
	Capped     bool         `json:"capped"`
	Fixed      bool         `json:"fixed"`
	Due        *string      `json:"due_percentage"`
	Lines      []lineJSON   `json:"lines"`
	Steps      []lineJSON   `json:"steps"`
	Notices    []noticeJSON `json:"notices"`
}

type outlookTermJSON struct {
	Years    int       `json:"term"`
	Standing bool      `json:"standing"`
	FixedFor int       `json:"fixed_for"`
	Amounts  []*string `json:"amounts"`
	Together *string   `json:"together"`
}

type answerJSON struct {
	Question string `json:"question"`
	ID       string `json:"id"`
	Text     string `json:"text"`
}

type publishedExampleJSON struct {
	Source    string    `json:"source"`
	Employees int       `json:"employees"`
	Printed   []*string `json:"printed"`
	Ours      []*string `json:"ours"`
}

// OutlookJSON gives the same to another program (design §7): one entry per premium year after the first.
func OutlookJSON(p *locale.Printer, o foresight.Outlook) ([]byte, error) {
	told := outlookJSON{Schema: schema, Measure: string(o.Measure), Certainty: o.Certainty.String(),
		Expected: orNull(o.Expected), Scenario: scenarioOf(p, o.Scenario),
		Credibility: orNull(o.Credibility.Amount), CapCarry: "without", FixedFor: o.FixedFor, SizeGroup: o.Size.ID,
		Sources: outlookSources(o), First: outlookYearOf(p, o.First), Years: []outlookYearJSON{}}
	if o.Cap.Known {
		told.Cap = orNull(premium.Percent(o.Cap.Value))
	}
	if o.Carry {
		told.CapCarry = "with"
	}
	for _, y := range o.History {
		told.History = append(told.History, yearAbsenceJSON{y.Year, orNull(premium.Percent(y.Absence)), string(y.Origin)})
	}
	for _, y := range o.Years {
		told.Years = append(told.Years, outlookYearOf(p, y))
	}
	for _, t := range o.Terms {
		told.Terms = append(told.Terms,
			outlookTermJSON{t.Years, t.Standing, t.FixedFor, orNulls(t.Totals), orNull(t.Sum.Amount)})
	}
	told.Answers = answersOf(p, o.Answers)
	for _, e := range o.Published {
		told.Published = append(told.Published,
			publishedExampleJSON{e.Source.Title, e.Employees, orNulls(e.Printed), orNulls(e.Ours)})
	}
	return Encode(told)
}

func scenarioOf(p *locale.Printer, s foresight.Scenario) scenarioJSON {
	return scenarioJSON{s.ID, OutlookScenario(p, s), orNull(premium.Percent(s.Sector)), orNull(premium.Percent(s.Wages))}
}

func outlookYearOf(p *locale.Printer, y foresight.Year) outlookYearJSON {
	steps := slices.Concat(y.Absence.Ill, y.Steps)
	return outlookYearJSON{
		Year: y.Year, From: dateJSON(y.From), Absence: orNull(premium.Percent(y.Absence.Absence)),
		Origin: string(y.Absence.Origin), Percentage: orNull(y.Percentage), Change: orNull(y.Change),
		Premium: orNull(y.Premium), ArboFee: orNull(y.ArboFee), Total: orNull(y.Total),
		Difference: orNull(y.Difference.Amount), Capped: y.Capped, Fixed: y.Fixed, Due: orNull(y.Due),
		Lines: linesOf(p, y.Lines), Steps: linesOf(p, steps), Notices: noticesOf(p, y.Refusals),
	}
}

// answersOf words answers and warnings.
func answersOf(p *locale.Printer, answers []foresight.Answer) []answerJSON {
	told := []answerJSON{}
	for _, a := range answers {
		question := ""
		if a.Question != "" {
			question = p.Text(string(a.Question))
		}
		told = append(told, answerJSON{question, string(a.Text), Answer(p, a)})
	}
	return told
}

func orNulls(values []premium.Value) []*string {
	texts := make([]*string, len(values))
	for i, v := range values {
		texts[i] = orNull(v)
	}
	return texts
}
