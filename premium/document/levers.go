package document

import (
	"dekking/premium/advice"
	"dekking/premium/locale"
)

// LeversText tells what every single change of choice would cost or save, the largest saving first, and what it gives up
// for one sick employee.
func LeversText(p *locale.Printer, levers []advice.Lever) string {
	s := section{title: p.Text("levers.title")}
	t := table{head: []string{p.Text("levers.change"), p.Text("document.year1"), p.Text("document.year2"), p.Text("levers.case")}}
	for _, l := range levers {
		t.rows = append(t.rows, leverRow(p, l))
	}
	s.add(paragraph(p.Text("levers.intro")), t, paragraph(p.Text("levers.case.explained")))
	return laid([]section{s})
}

func leverRow(p *locale.Printer, l advice.Lever) row {
	r := row{cells: []string{change(p, l.Option), difference(p, l.FirstYear.Amount), difference(p, l.Following.Amount),
		p.Text("levers.nothing")}}
	if n := len(l.GivesUp); n > 0 {
		r.cells[3] = difference(p, l.GivesUp[n-1].Amount)
	}
	r.notes = explained(p, l.GivesUp)
	if l.Words != "" {
		r.notes = append(r.notes, p.Text(string(l.Words)))
	}
	return r
}

// change words a change of one choice: "eigen risico: 13 weken".
func change(p *locale.Printer, o advice.Option) string {
	return p.Text("levers.option", Question(p, o.Question), Option(p, o))
}

// FittingText tells which covers cost at most a limit, those that keep most first.
func FittingText(p *locale.Printer, g advice.Goal, f advice.Fitting) string {
	s := section{title: p.Text("fitting.title", p.Euro(int64(g.Limit)), p.Text("per."+string(g.Per)))}
	if len(f.Proposals) == 0 {
		s.add(paragraph(p.Text("fitting.none")))
		if f.Cheapest != nil {
			s.add(proposals(p, []advice.Proposal{*f.Cheapest}))
		}
		return laid([]section{s})
	}
	s.add(paragraph(p.Text("fitting.intro", f.Fits, f.Tried)), proposals(p, f.Proposals), paragraph(p.Text("fitting.left")))
	return laid([]section{s})
}

func proposals(p *locale.Printer, list []advice.Proposal) table {
	t := table{head: []string{p.Text("fitting.change"), p.Text("document.year1"), p.Text("document.year2"), p.Text("fitting.case")}}
	for _, one := range list {
		t.rows = append(t.rows, row{cells: []string{Changes(p, one.Changes), Amount(p, one.FirstYear), Amount(p, one.Following),
			Amount(p, one.Left)}})
	}
	return t
}

// Changes words the changes of a proposal: "eigen risico: 13 weken en betaling: per kwartaal".
func Changes(p *locale.Printer, changes []advice.Option) string {
	if len(changes) == 0 {
		return p.Text("fitting.standing")
	}
	words := make([]string, len(changes))
	for i, o := range changes {
		words[i] = change(p, o)
	}
	return p.List(words)
}

type leversJSON struct {
	Schema int         `json:"schema"`
	Levers []leverJSON `json:"levers"`
}

type leverJSON struct {
	Question  string     `json:"question"`
	Option    any        `json:"option"`
	FirstYear *string    `json:"first_year"` // difference with the standing total, euros
	Following *string    `json:"following_year"`
	GivesUp   []lineJSON `json:"gives_up"`
	Words     string     `json:"words"`
}

// LeversJSON gives the levers to another program: differences in euros, negative where the employer pays less.
func LeversJSON(p *locale.Printer, levers []advice.Lever) ([]byte, error) {
	told := leversJSON{Schema: schema, Levers: make([]leverJSON, len(levers))}
	for i, l := range levers {
		told.Levers[i] = leverJSON{Question: string(l.Option.Question), Option: optionJSON(l.Option),
			FirstYear: orNull(l.FirstYear.Amount), Following: orNull(l.Following.Amount), GivesUp: linesOf(p, l.GivesUp)}
		if l.Words != "" {
			told.Levers[i].Words = p.Text(string(l.Words))
		}
	}
	return Encode(told)
}

type fittingJSON struct {
	Schema    int            `json:"schema"`
	Limit     string         `json:"limit"`
	Per       string         `json:"per"`
	Fits      int            `json:"fits"`
	Tried     int            `json:"tried"`
	Proposals []proposalJSON `json:"proposals"`
	Cheapest  *proposalJSON  `json:"cheapest"`
}

type proposalJSON struct {
	Changes   map[string]any `json:"changes"`
	FirstYear *string        `json:"first_year"`
	Following *string        `json:"following_year"`
	Left      *string        `json:"left_per_case"`
}

// FittingJSON gives the proposals to another program.
func FittingJSON(g advice.Goal, f advice.Fitting) ([]byte, error) {
	told := fittingJSON{Schema: schema, Limit: g.Limit.String(), Per: string(g.Per), Fits: f.Fits, Tried: f.Tried,
		Proposals: []proposalJSON{}}
	for _, one := range f.Proposals {
		told.Proposals = append(told.Proposals, proposalOf(one))
	}
	if f.Cheapest != nil {
		cheapest := proposalOf(*f.Cheapest)
		told.Cheapest = &cheapest
	}
	return Encode(told)
}

func proposalOf(one advice.Proposal) proposalJSON {
	told := proposalJSON{Changes: map[string]any{}, FirstYear: orNull(one.FirstYear), Following: orNull(one.Following),
		Left: orNull(one.Left)}
	for _, o := range one.Changes {
		told.Changes[string(o.Question)] = optionJSON(o)
	}
	return told
}
