package document

import (
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
)

// csvHeads are the columns of the table for a spreadsheet, by their words.
var csvHeads = []string{
	"csv.kind", "csv.year", "csv.code", "csv.label", "csv.basis", "csv.factor", "csv.amount", "csv.wage", "csv.insured_wage",
	"csv.days", "csv.per_year", "csv.arbo", "csv.insured", "csv.certainty", "csv.source",
}

// CSV gives a quote to a Dutch spreadsheet, whatever the reader's language: semicolons, decimal commas, a mark of UTF-8 in
// front and the line ends of Windows. One row per line of each year and one per employee; amounts and percentages are
// numbers, and no text is taken for a formula.
func CSV(p *locale.Printer, paper Paper) []byte {
	s, q := &sheet{p: p}, paper.Quote
	s.WriteString("\ufeff")
	heads := make([]string, len(csvHeads))
	for i, id := range csvHeads {
		heads[i] = textCell(p.Text(id))
	}
	s.row(heads...)
	s.about(composerOf(p, paper))
	s.year("1", &q.FirstYear)
	s.year("2", &q.Following)
	for _, m := range q.Staff.Members {
		s.member(m)
	}
	return []byte(s.String())
}

// sheet is the table in the making.
type sheet struct {
	strings.Builder
	p *locale.Printer
}

// row writes cells; what is left out at the end stays empty.
func (s *sheet) row(cells ...string) {
	s.WriteString(strings.Join(cells, ";") + strings.Repeat(";", len(csvHeads)-len(cells)) + "\r\n")
}

// about says what the numbers are: a file that is handed on is all that its reader has.
func (s *sheet) about(c composer) {
	r := c.staff.Request
	for _, f := range []fact{
		{"product", c.edition()}, {"number", c.called()}, {"quote_date", r.QuoteDate.Format("02-01-2006")}, {"start_date", r.StartDate.Format("02-01-2006")},
		{"valid_until", c.quote.ValidUntil().Format("02-01-2006")}, {"tables", c.staff.Table.Fingerprint},
		{"certainty", Certainty(s.p, c.quote.Certainty())}, {"status", s.p.Text("document.in_short")},
	} {
		s.row(textCell(s.p.Text("csv.kind.about")), "", textCell(f.label), textCell(f.value))
	}
}

// year writes the lines of one year and what they add up to.
func (s *sheet) year(number string, y *premium.YearPremium) {
	for _, l := range y.Lines() {
		source := ""
		if l.Source != nil {
			source = l.Source.Title
		}
		s.row(textCell(s.p.Text("csv.kind.line")), number, textCell(string(l.ID)), textCell(Label(s.p, l.ID)), s.number(l.Basis),
			s.number(l.Factor), s.number(l.Amount), "", "", "", "", "", "", textCell(Certainty(s.p, l.Certainty)), textCell(source))
	}
	for _, sum := range []struct {
		id     string
		amount premium.Value
	}{{"premium", y.Premium}, {"total", y.Total}} {
		s.row(textCell(s.p.Text("csv.kind.total")), number, textCell(sum.id), textCell(s.p.Text("document."+sum.id)), "", "", s.number(sum.amount))
	}
}

// member writes one employee; the part of a year stands in two columns, for a spreadsheet takes 6/12 for a day.
func (s *sheet) member(m premium.Member) {
	insured, days, perYear := s.p.Text("no"), "", ""
	var wage, fee premium.Value
	if m.Insured {
		insured, wage, fee = s.p.Text("yes"), premium.Euros(m.InsuredWage), m.ArboFee
		days, perYear = strconv.Itoa(m.Fraction.Days), strconv.Itoa(m.Fraction.PerYear)
	}
	reason := ""
	if m.Reason != "" {
		reason = s.p.Text("document.not_insured", s.p.Text("reason."+string(m.Reason)))
	}
	s.row(textCell(s.p.Text("csv.kind.employee")), "", textCell(m.Employee.Label), textCell(reason), "", "", "",
		s.number(premium.Euros(m.Employee.Wage)), s.number(wage), days, perYear, s.number(fee), textCell(insured))
}

// number writes a value as a Dutch spreadsheet reads it: "7232,00", "3,20%"; what is unknown in words.
func (s *sheet) number(v premium.Value) string {
	switch {
	case v.Unit == premium.None:
		return ""
	case v.Unknown:
		return textCell(s.p.Text("unknown"))
	}
	return strings.ReplaceAll(plainText(v), ".", ",")
}

// textCell writes a text between quotes. One that a spreadsheet would work out as a formula gets an apostrophe in front.
func textCell(text string) string {
	text = clip(text, longText)
	if bare := strings.TrimLeft(text, " \u00a0"); bare != "" && strings.ContainsAny(bare[:1], "=+-@\t\r") {
		text = "'" + text
	}
	return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
}
