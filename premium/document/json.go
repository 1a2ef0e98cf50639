package document

import (
	"bytes"
	"encoding/json"

	"dekking/premium"
	"dekking/premium/locale"
)

// schema is the version of the JSON; it rises when a key changes its meaning.
const schema = 1

// JSON gives a quote for another program (design §7): amounts as strings with two decimals, percentages as strings with
// a percent sign, null for what is unknown. Only labels and messages depend on the reader's language. The same quote
// gives the same bytes.
func JSON(p *locale.Printer, paper Paper) ([]byte, error) {
	return Encode(composerOf(p, paper).json())
}

// RefusedJSON tells another program why there is no quote: the notices, and the problems of the request as notices of
// severity "refusal".
func RefusedJSON(p *locale.Printer, notices []premium.Notice, problems []premium.Problem) ([]byte, error) {
	return Encode(refusedOf(p, notices, problems))
}

func refusedOf(p *locale.Printer, notices []premium.Notice, problems []premium.Problem) refusedJSON {
	refused := refusedJSON{Schema: schema, Refused: true, Notices: noticesOf(p, notices)}
	for _, problem := range problems {
		refused.Notices = append(refused.Notices, noticeJSON{
			ID:       problem.ID,
			Severity: string(premium.Refusal),
			Field:    clip(problem.Field, longText),
			Message:  Problem(p, problem),
		})
	}
	return refused
}

// Encode writes two-space indents and a final newline, and leaves <, > and & as they are: the output is no HTML.
func Encode(value any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(value)
	return b.Bytes(), err
}

type refusedJSON struct {
	Schema  int          `json:"schema"`
	Refused bool         `json:"refused"`
	Notices []noticeJSON `json:"notices"`
}

type quoteJSON struct {
	Schema           int            `json:"schema"`
	Product          string         `json:"product"`
	Edition          int            `json:"edition"`
	QuoteDate        string         `json:"quote_date"`
	StartDate        string         `json:"start_date"`
	ValidUntil       string         `json:"valid_until"`
	Certainty        string         `json:"certainty"`
	Tables           string         `json:"tables"`
	Number           string         `json:"number,omitempty"` // none on a screen and in a portfolio
	Payroll          string         `json:"payroll"`
	InsuredWage      string         `json:"insured_wage"`
	InsuredEmployees int            `json:"insured_employees"`
	Percentage       percentageJSON `json:"percentage"`
	FirstYear        yearJSON       `json:"first_year"`
	FollowingYear    yearJSON       `json:"following_year"`
	ArboVAT          *string        `json:"arbo_vat"`
	ArboFeeRange     *rangeJSON     `json:"arbo_fee_range,omitempty"`
	Employees        []employeeJSON `json:"employees"`
	Notices          []noticeJSON   `json:"notices"`
	Program          string         `json:"program,omitempty"`
	Statements       []saidJSON     `json:"statements"` // to be told with the figures
}

type saidJSON struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

type percentageJSON struct {
	Value *string    `json:"value"`
	Lines []lineJSON `json:"lines"`
}

type yearJSON struct {
	Lines       []lineJSON      `json:"lines"`
	Premium     *string         `json:"premium"`
	ArboFee     *string         `json:"arbo_fee"`
	Total       *string         `json:"total"`
	Instalments instalmentsJSON `json:"instalments"`
}

type lineJSON struct {
	ID        string  `json:"id"`
	Label     string  `json:"label"`
	Basis     *string `json:"basis"`
	Factor    *string `json:"factor"`
	Amount    *string `json:"amount"`
	Sum       *string `json:"sum"` // null: unknown, or the line follows from nothing
	Source    string  `json:"source"`
	Certainty string  `json:"certainty"`
}

type instalmentsJSON struct {
	Count  int     `json:"count"`
	Amount *string `json:"amount"`
	Last   *string `json:"last"`
}

type rangeJSON struct {
	Low  string `json:"low"`
	High string `json:"high"`
}

type employeeJSON struct {
	Label       string  `json:"label"`
	Wage        string  `json:"wage"`
	InsuredWage string  `json:"insured_wage"`
	Fraction    string  `json:"fraction"`
	ArboFee     *string `json:"arbo_fee"`
	Insured     bool    `json:"insured"`
	Reason      string  `json:"reason"`
}

type noticeJSON struct {
	ID       string `json:"id"`
	Severity string `json:"severity"`
	Employee string `json:"employee"`
	Field    string `json:"field"`
	Message  string `json:"message"`
}
