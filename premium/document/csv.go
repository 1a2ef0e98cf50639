package document

import (
	"strconv"
	"strings"
	"unicode/utf8"

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
func CSV(p *locale.Printer, paper Paper) []byte { return composerOf(p, paper).csv() }

func (c composer) csv() []byte {
	q, s := c.quote, &sheet{p: c.Printer}
	s.WriteString("\ufeff")
	heads := make([]string, len(csvHeads))
	for i, id := range csvHeads {
		heads[i] = textCell(c.Text(id))
	}
	s.row(heads...)
	s.about(c)
	s.year("1", &q.FirstYear)
	s.year("2", &q.Following)
	s.line(c.Text("csv.kind.aside"), "1", q.ArboVAT())
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

// about says what the numbers are.
func (s *sheet) about(c composer) {
	r := c.staff.Request
	told := []statement{
		{"product", c.edition()}, {"number", c.called()}, {"quote_date", r.QuoteDate.Format("02-01-2006")}, {"start_date", r.StartDate.Format("02-01-2006")},
		{"fingerprint", c.staff.Table.Fingerprint},
	}
	for _, one := range append(told, c.particulars()...) {
		s.row(textCell(s.p.Text("csv.kind.about")), "", textCell(strings.TrimPrefix(one.id, "paper.")), textCell(one.words))
	}
}

func (s *sheet) line(kind, year string, l premium.Line) {
	source := ""
	if l.Source != nil {
		source = l.Source.Title
	}
	s.row(textCell(kind), year, textCell(string(l.ID)), textCell(Label(s.p, l.ID)), s.number(l.Basis),
		s.number(l.Factor), s.number(l.Amount), "", "", "", "", "", "", textCell(Certainty(s.p, l.Certainty)), textCell(source))
}

// year writes the lines of one year, what they add up to, and its payments.
func (s *sheet) year(number string, y *premium.YearPremium) {
	for _, l := range y.Lines() {
		s.line(s.p.Text("csv.kind.line"), number, l)
	}
	for _, sum := range []struct {
		id     string
		amount premium.Value
	}{{"premium", y.Premium}, {"total", y.Total}} {
		s.sum(number, sum.id, s.p.Text("document."+sum.id), sum.amount)
	}
	if due := y.Instalments; due.Count > 0 {
		s.sum(number, "instalment", s.p.Text("csv.instalment", due.Count), due.Amount)
		s.sum(number, "last_instalment", s.p.Text("csv.last_instalment"), due.Last)
	}
}

// sum writes an amount that follows from the lines.
func (s *sheet) sum(year, id, label string, amount premium.Value) {
	s.row(textCell(s.p.Text("csv.kind.total")), year, textCell(id), textCell(label), "", "", s.number(amount))
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
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, " \u00a0"))
	if strings.ContainsRune("=+-@＝＋－＠\t\r", first) { // some spreadsheets read the wide ones too
		text = "'" + text
	}
	return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
}
