package document

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"dekking/premium"
)

// portfolioText is a table to look at: what each employer pays, and at the end what was quoted and what was not.
type portfolioText struct{ portfolioWords }

// portfolioColumns are the widths of the columns; those of amounts stand to the right.
var portfolioColumns = []struct {
	id    string
	width int
	right bool
}{{"row", 5, true}, {"name", 24, false}, {"coverage", 7, false}, {"eigenrisico", 4, false}, {"percentage", 6, true},
	{"premium", 12, true}, {"arbo_fee", 11, true}, {"total", 12, true}, {"certainty", 0, false}}

// Head says what the figures are, and heads the columns.
func (f portfolioText) Head() []byte {
	var b strings.Builder
	b.WriteString(f.p.Text("portfolio.title") + "\n" + f.p.Text("portfolio.examples") + "\n\n")
	heads := make([]string, len(portfolioColumns))
	for i, c := range portfolioColumns {
		heads[i] = f.p.Text("portfolio.text." + c.id)
	}
	line := f.line(heads)
	b.WriteString(line + "\n" + strings.Repeat("─", utf8.RuneCountInString(line)) + "\n")
	return []byte(b.String())
}

// First is the part itself.
func (portfolioText) First(part []byte) []byte { return part }

// Append writes a line.
func (f portfolioText) Append(b []byte, e Employer) []byte {
	row := ""
	if e.Row > 0 {
		row = strconv.Itoa(e.Row)
	}
	cells := []string{row, clip(e.called(), portfolioColumns[1].width), "", "", "", "", "", "", f.refused}
	if q := e.Quote; q != nil {
		cells = append(cells[:2], q.Cover.Coverage.String(), q.Cover.Eigenrisico.String(), Amount(f.p, q.Percentage),
			Amount(f.p, q.FirstYear.Premium), Amount(f.p, q.FirstYear.ArboFee), Amount(f.p, q.FirstYear.Total), f.certainties[q.Certainty()])
	}
	return append(append(b, f.line(cells)...), '\n')
}

// Foot are the sums of the known amounts, and how many were quoted and refused.
func (f portfolioText) Foot(s PortfolioSums) []byte {
	sums := []string{"", f.p.Text("portfolio.sum"), "", "", "", Amount(f.p, premium.Euros(s.Premium)), Amount(f.p, premium.Euros(s.ArboFee)),
		Amount(f.p, premium.Euros(s.Total)), ""}
	line := strings.TrimRight(f.line(sums), " ")
	text := strings.Repeat("─", utf8.RuneCountInString(line)) + "\n" + line + "\n\n" +
		f.p.Text("portfolio.counts", f.p.Count(s.Quoted), f.p.Count(s.Refused)) + "\n"
	if s.Unknown > 0 {
		text += f.p.Plural("portfolio.unknown", s.Unknown) + "\n"
	}
	if s.Examples > 0 {
		text += f.p.Plural("portfolio.rest_on_examples", s.Examples) + "\n"
	}
	return []byte(text)
}

// line lays cells out in the columns.
func (portfolioText) line(cells []string) string {
	var b strings.Builder
	for i, c := range portfolioColumns {
		blanks := strings.Repeat(" ", max(0, c.width-utf8.RuneCountInString(cells[i])))
		switch {
		case c.right:
			b.WriteString(blanks + cells[i])
		default:
			b.WriteString(cells[i] + blanks)
		}
		if i < len(portfolioColumns)-1 {
			b.WriteString("  ")
		}
	}
	return strings.TrimRight(b.String(), " ")
}
