package archive

import (
	"slices"
	"strconv"

	"dekking/premium"
)

// Result is what a quote came to, in the notation of files: amounts "7232.00", percentages "3.20%", and Unknown for what
// no source gives. Its words are not kept: those are the reader's.
type Result struct {
	Certainty        string
	Payroll          string
	InsuredWage      string
	InsuredEmployees int
	Percentage       string
	PercentageLines  []ResultLine
	FirstYear        ResultYear
	FollowingYear    ResultYear
	ArboVAT          string
	ArboFeeRange     [2]string // the least and the most, when only totals were given; else empty
}

// ResultYear is what one policy year costs.
type ResultYear struct {
	Lines                   []ResultLine
	Premium, ArboFee, Total string
	Instalments             int
	Instalment, Last        string
}

// ResultLine is one line of the breakdown. A basis or factor that a line does not have is "".
type ResultLine struct{ ID, Basis, Factor, Amount, Certainty string }

// Unknown stands for a figure that no source gives.
const Unknown = "unknown"

// ResultOf takes from a quote what is kept of it.
func ResultOf(q *premium.Quote) *Result {
	r := &Result{
		Certainty: q.Certainty().String(), Payroll: q.Staff.Payroll.String(), InsuredWage: q.Staff.InsuredWage.String(),
		InsuredEmployees: q.Staff.Insured, Percentage: figure(q.Percentage), PercentageLines: linesOf(q.PercentageLines()),
		FirstYear: yearOf(&q.FirstYear), FollowingYear: yearOf(&q.Following), ArboVAT: figure(q.ArboVAT().Amount),
	}
	if spread := q.Staff.ArboRange; spread != nil {
		r.ArboFeeRange = [2]string{spread.Low.String(), spread.High.String()}
	}
	return r
}

func yearOf(y *premium.YearPremium) ResultYear {
	return ResultYear{
		Lines: linesOf(y.Lines()), Premium: figure(y.Premium), ArboFee: figure(y.ArboFee), Total: figure(y.Total),
		Instalments: y.Instalments.Count, Instalment: figure(y.Instalments.Amount), Last: figure(y.Instalments.Last),
	}
}

func linesOf(lines []premium.Line) []ResultLine {
	return each(lines, func(l premium.Line) ResultLine {
		return ResultLine{string(l.ID), figure(l.Basis), figure(l.Factor), figure(l.Amount), l.Certainty.String()}
	})
}

// figure gives a value in the notation of files; "" for none.
func figure(v premium.Value) string {
	switch {
	case v.Unit == premium.None:
		return ""
	case v.Unknown:
		return Unknown
	case v.Unit == premium.Euro:
		return v.Money.String()
	case v.Unit == premium.Percentage:
		return percent(v.Number)
	case v.Unit == premium.Count:
		return strconv.FormatInt(int64(v.Money), 10)
	}
	return plain(v.Number)
}

// resultFile is a result as written.
type resultFile struct {
	Certainty        string     `json:"certainty"`
	Payroll          string     `json:"payroll"`
	InsuredWage      string     `json:"insured_wage"`
	InsuredEmployees int        `json:"insured_employees"`
	Percentage       string     `json:"percentage"`
	PercentageLines  []lineFile `json:"percentage_lines"`
	FirstYear        yearFile   `json:"first_year"`
	FollowingYear    yearFile   `json:"following_year"`
	ArboVAT          string     `json:"arbo_vat"`
	ArboFeeRange     [2]string  `json:"arbo_fee_range"`
}

type yearFile struct {
	Lines       []lineFile      `json:"lines"`
	Premium     string          `json:"premium"`
	ArboFee     string          `json:"arbo_fee"`
	Total       string          `json:"total"`
	Instalments instalmentsFile `json:"instalments"`
}

type lineFile struct {
	ID        string `json:"id"`
	Basis     string `json:"basis"`
	Factor    string `json:"factor"`
	Amount    string `json:"amount"`
	Certainty string `json:"certainty"`
}

type instalmentsFile struct {
	Count  int    `json:"count"`
	Amount string `json:"amount"`
	Last   string `json:"last"`
}

func (r *Result) written() *resultFile {
	if r == nil {
		return nil
	}
	return &resultFile{r.Certainty, r.Payroll, r.InsuredWage, r.InsuredEmployees, r.Percentage,
		linesFile(r.PercentageLines), r.FirstYear.written(), r.FollowingYear.written(), r.ArboVAT, r.ArboFeeRange}
}

func (y ResultYear) written() yearFile {
	return yearFile{linesFile(y.Lines), y.Premium, y.ArboFee, y.Total, instalmentsFile{y.Instalments, y.Instalment, y.Last}}
}

// linesFile is never nil, so that no lines are written as [].
func linesFile(lines []ResultLine) []lineFile {
	written := make([]lineFile, len(lines))
	for i, l := range lines {
		written[i] = lineFile(l)
	}
	return written
}

// The forms of a result.
var (
	figureForm = lazily(`^(-?\d{1,18}(\.\d{1,30})?%?|` + Unknown + `|)$`)
	wordForm   = lazily(`^[a-z][a-z0-9_]{0,63}$`)
)

// maxLines is more than a quote has.
const maxLines = 100

// read checks a result: figures are figures, ids are ids.
func (f *resultFile) read() (*Result, error) {
	if f == nil {
		return nil, nil
	}
	r := &Result{f.Certainty, f.Payroll, f.InsuredWage, f.InsuredEmployees, f.Percentage,
		each(f.PercentageLines, lineOf), f.FirstYear.read(), f.FollowingYear.read(), f.ArboVAT, f.ArboFeeRange}
	count := 0
	for _, one := range r.Figures() {
		count++
		sound := figureForm.MatchString(one.Value) || one.Detail == "certainty" && wordForm.MatchString(one.Value)
		if !sound || !wordForm.MatchString(one.ID) || count > 4*maxLines {
			return nil, refuse("value")
		}
	}
	if !named(r.PercentageLines) || !named(r.FirstYear.Lines) || !named(r.FollowingYear.Lines) {
		return nil, refuse("value")
	}
	return r, nil
}

// named holds the ids of lines against their form, also of lines without a figure, which Figures leaves out.
func named(lines []ResultLine) bool {
	return !slices.ContainsFunc(lines, func(l ResultLine) bool { return !wordForm.MatchString(l.ID) })
}

func lineOf(f lineFile) ResultLine { return ResultLine(f) }

func (f yearFile) read() ResultYear {
	return ResultYear{each(f.Lines, lineOf), f.Premium, f.ArboFee, f.Total, f.Instalments.Count, f.Instalments.Amount, f.Instalments.Last}
}
