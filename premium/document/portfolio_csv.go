package document

import (
	"bytes"
	"strconv"
	"strings"

	"dekking/premium"
)

// portfolioCSV is for a Dutch spreadsheet, whatever the reader's language: semicolons, decimal commas, a mark of UTF-8 in
// front, the line ends of Windows. What is not known is said in words, and one that was refused has no amounts.
type portfolioCSV struct {
	portfolioWords
	quotedCell, refusedCell string
}

// portfolioHeads are its columns, by their words.
var portfolioHeads = []string{"file", "row", "name", "status", "product", "edition", "start", "sector", "payroll", "headcount",
	"coverage", "eigenrisico", "term", "charges", "settlement", "payment", "percentage", "premium", "arbo_fee", "total",
	"following_premium", "following_total", "instalments", "instalment", "last", "certainty", "remark"}

// Head is the row of headings; that of the certainty says what an example is.
func (f portfolioCSV) Head() []byte {
	heads := make([]string, len(portfolioHeads))
	for i, id := range portfolioHeads {
		heads[i] = textCell(f.p.Text("portfolio.csv." + id))
	}
	return []byte("\ufeff" + strings.Join(heads, ";") + "\r\n")
}

// First is the part itself.
func (portfolioCSV) First(part []byte) []byte { return part }

// Foot is nothing: sums between the rows would be counted with them.
func (portfolioCSV) Foot(PortfolioSums) []byte { return nil }

// Append writes a row.
func (f portfolioCSV) Append(b []byte, e Employer) []byte {
	b = append(b, textCell(e.File)...)
	b = append(b, ';')
	if e.Row > 0 {
		b = strconv.AppendInt(b, int64(e.Row), 10)
	}
	b = append(b, ';')
	b = append(b, textCell(clip(e.Name, nameRunes))...)
	if e.Quote == nil {
		b = append(append(b, ';'), f.refusedCell...)
		b = append(b, bytes.Repeat([]byte{';'}, len(portfolioHeads)-4)...)
		b = append(b, textCell(strings.Join(e.Refused.Reasons, " "))...)
		return append(b, "\r\n"...)
	}
	b = append(append(b, ';'), f.quotedCell...)
	b = f.choices(b, e.Quote)
	b = f.amounts(b, e.Quote)
	return append(b, ";\r\n"...)
}

// choices writes what the quote is of.
func (f portfolioCSV) choices(b []byte, q *premium.Quote) []byte {
	s, cover := q.Staff, q.Cover
	for _, text := range []string{s.Table.Product.ID, strconv.Itoa(s.Table.Product.Year), "", s.Request.Employer.Sector} {
		b = append(b, ';')
		if text == "" {
			b = s.Request.StartDate.AppendFormat(b, "02-01-2006")
		}
		b = append(b, text...)
	}
	b = f.cents(b, premium.Euros(s.Payroll))
	b = strconv.AppendInt(append(b, ';'), int64(s.Insured), 10)
	b = append(append(b, ';'), cover.Coverage.String()...)
	b = append(append(b, ';'), cover.Eigenrisico.String()...)
	b = strconv.AppendInt(append(b, ';'), int64(cover.Term), 10)
	b = f.share(b, premium.Percent(cover.Charges))
	settled := f.no
	if cover.Settlement {
		settled = f.yes
	}
	b = append(append(b, ';'), settled...)
	return append(append(b, ';'), paymentTerm(f.p, cover.Payment)...)
}

// amounts writes what it costs.
func (f portfolioCSV) amounts(b []byte, q *premium.Quote) []byte {
	b = f.share(b, q.Percentage)
	for _, amount := range []premium.Value{q.FirstYear.Premium, q.FirstYear.ArboFee, q.FirstYear.Total, q.Following.Premium, q.Following.Total} {
		b = f.cents(b, amount)
	}
	b = strconv.AppendInt(append(b, ';'), int64(q.FirstYear.Instalments.Count), 10)
	b = f.cents(b, q.FirstYear.Instalments.Amount)
	b = f.cents(b, q.FirstYear.Instalments.Last)
	return append(append(b, ';'), f.certainties[q.Certainty()]...)
}

func (f portfolioCSV) cents(b []byte, v premium.Value) []byte {
	b = append(b, ';')
	if v.Unknown {
		return append(b, f.unknown...)
	}
	return appendCents(b, v.Money, ',')
}

func (f portfolioCSV) share(b []byte, v premium.Value) []byte {
	b = append(b, ';')
	if v.Unknown {
		return append(b, f.unknown...)
	}
	return appendPercent(b, v.Number, ',')
}
