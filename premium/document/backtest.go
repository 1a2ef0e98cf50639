package document

import (
	"slices"
	"strconv"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// BacktestText tells what every coverage and eigen risico would have paid and cost in the past: by cases of illness, and
// by absence percentages alone.
func BacktestText(p *locale.Printer, b foresight.Backtest) string {
	s := section{title: p.Text("backtest.title")}
	s.add(paragraph(p.Text("backtest.intro", b.Due)))
	if b.Typed {
		s.add(paragraph(p.Text("backtest.typed")))
	}
	parts := []section{s}
	if len(b.Cells) > 0 {
		cases := section{title: p.Text("backtest.cases", b.From, b.Until)}
		cases.add(backtestCases(p, b), paragraph(p.Text("backtest.law")), backtestCells(p, b.Cells))
		parts = append(parts, cases)
	}
	if len(b.Model) > 0 {
		model := section{title: p.Text("backtest.model")}
		model.add(paragraph(p.Text("backtest.model.intro", backtestAbsence(p, b))), backtestCells(p, b.Model))
		model.add(paragraph(p.Text("backtest.model.band")))
		parts = append(parts, model)
	}
	parts[len(parts)-1].add(paragraph(p.Text("backtest.legend")))
	return laid(parts)
}

func backtestAbsence(p *locale.Printer, b foresight.Backtest) string {
	newestFirst := slices.Clone(b.Absence)
	slices.Reverse(newestFirst)
	return pastAbsence(p, newestFirst)
}

func backtestCases(p *locale.Printer, b foresight.Backtest) table {
	t := table{head: []string{p.Text("backtest.case"), p.Text("backtest.case.year1"), p.Text("backtest.case.year2")}}
	for _, c := range b.Cases {
		name := p.Text("backtest.case.dates", clip(c.Employee, labelRunes), c.First, c.Last)
		r := row{cells: []string{name, strconv.Itoa(c.Year1), strconv.Itoa(c.Year2)}}
		if c.Spells > 1 {
			r.notes = append(r.notes, p.Text("backtest.case.spells", c.Spells))
		}
		if c.Open {
			r.notes = append(r.notes, p.Text("backtest.case.open"))
		}
		if c.Cut > 0 {
			r.notes = append(r.notes, p.Text("backtest.case.cut", c.Cut))
		}
		if !c.Insured {
			r.notes = append(r.notes, p.Text("backtest.case.not_insured"))
		}
		t.rows = append(t.rows, r)
	}
	return t
}

// backtestCells is a row per cover; the standing one between brackets, the best with a sign, with its sums below it.
func backtestCells(p *locale.Printer, cells []foresight.Cell) table {
	t := table{head: []string{p.Text("backtest.cover"), p.Text("backtest.own"), p.Text("backtest.paid"),
		p.Text("backtest.premium"), p.Text("backtest.net"), p.Text("backtest.borne")}}
	for _, c := range cells {
		name := p.Text("backtest.pair", c.Coverage, backtestPeriod(c.Eigenrisico))
		own := premium.Euros(c.OwnRisk.Amount.Money + c.Uncovered.Amount.Money)
		borne := Amount(p, c.Borne.Amount)
		if c.Best {
			borne = p.Text("matrix.cheapest", borne)
		}
		r := row{cells: []string{name, Amount(p, own), Amount(p, c.Benefit.Amount), Amount(p, c.Premium.Amount),
			difference(p, c.Net.Amount), borne}}
		if c.Standing {
			r.cells[0], r.strong = "["+name+"]", true
			r.notes = explained(p, backtestSums(c))
			if c.Low != nil {
				r.notes = append(r.notes, p.Text("backtest.between", Value(p, *c.Low), Value(p, *c.High)))
			}
		}
		t.rows = append(t.rows, r)
	}
	return t
}

// backtestSums are the lines of a cell that have something to tell.
func backtestSums(c foresight.Cell) []premium.Line {
	lines := []premium.Line{c.OwnRisk, c.Uncovered, c.Benefit, c.Premium, c.Net, c.Borne}
	return slices.DeleteFunc(lines, func(l premium.Line) bool { return !l.Amount.Unknown && l.Amount.Money == 0 })
}

// backtestPeriod is an eigen risico in the notation of a request, which is shortest: "6w".
func backtestPeriod(days tariffs.WaitingDays) string { return days.String() }

type backtestJSON struct {
	Schema  int                `json:"schema"`
	Due     string             `json:"wage_due"`
	Typed   bool               `json:"typed_percentage"`
	From    int                `json:"from"`
	Until   int                `json:"until"`
	Cases   []pastCaseJSON     `json:"cases"`
	Cells   []backtestCellJSON `json:"cells"`
	Absence []yearAbsenceJSON  `json:"absence"`
	Model   []backtestCellJSON `json:"model"`
}

type pastCaseJSON struct {
	Employee string `json:"employee"`
	From     string `json:"from"`
	Until    string `json:"until"`
	Spells   int    `json:"spells"`
	Open     bool   `json:"open"`
	Insured  bool   `json:"insured"`
	Year1    int    `json:"working_days_year1"`
	Year2    int    `json:"working_days_year2"`
	Cut      int    `json:"working_days_beyond"`
}

type backtestCellJSON struct {
	Coverage    string  `json:"coverage"`
	Eigenrisico string  `json:"eigenrisico"`
	OwnRisk     *string `json:"own_risk"`
	Uncovered   *string `json:"uncovered"`
	Benefit     *string `json:"benefit"`
	Low         *string `json:"benefit_low,omitempty"`
	High        *string `json:"benefit_high,omitempty"`
	Premium     *string `json:"premium"`
	Net         *string `json:"net"`
	Borne       *string `json:"borne"`
	Standing    bool    `json:"standing"`
	Best        bool    `json:"best"`
	Certainty   string  `json:"certainty"`
}

// BacktestJSON gives the same to another program.
func BacktestJSON(b foresight.Backtest) ([]byte, error) {
	told := backtestJSON{Schema: schema, Due: b.Due.String(), Typed: b.Typed, From: b.From, Until: b.Until,
		Cases: []pastCaseJSON{}, Cells: backtestCellsOf(b.Cells), Absence: []yearAbsenceJSON{}, Model: backtestCellsOf(b.Model)}
	for _, c := range b.Cases {
		told.Cases = append(told.Cases, pastCaseJSON{clip(c.Employee, longText), dateJSON(c.First), dateJSON(c.Last),
			c.Spells, c.Open, c.Insured, c.Year1, c.Year2, c.Cut})
	}
	for _, y := range b.Absence {
		told.Absence = append(told.Absence, yearAbsenceJSON{y.Year, orNull(premium.Percent(y.Absence)), string(y.Origin)})
	}
	return Encode(told)
}

func backtestCellsOf(cells []foresight.Cell) []backtestCellJSON {
	told := []backtestCellJSON{}
	for _, c := range cells {
		one := backtestCellJSON{Coverage: c.Coverage.String(), Eigenrisico: c.Eigenrisico.String(),
			OwnRisk: orNull(c.OwnRisk.Amount), Uncovered: orNull(c.Uncovered.Amount), Benefit: orNull(c.Benefit.Amount),
			Premium: orNull(c.Premium.Amount), Net: orNull(c.Net.Amount), Borne: orNull(c.Borne.Amount),
			Standing: c.Standing, Best: c.Best, Certainty: c.Borne.Certainty.String()}
		if c.Low != nil {
			one.Low, one.High = orNull(*c.Low), orNull(*c.High)
		}
		told = append(told, one)
	}
	return told
}
