package document

import (
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
)

// Note is a covering note (begeleidend briefje) to go with a quote: short sentences in plain words, with the quote's own
// figures. It is no quote itself, and says so.
func Note(p *locale.Printer, paper Paper) string {
	var b strings.Builder
	for i, paragraph := range noteOf(p, paper) {
		if i > 0 {
			b.WriteByte('\n')
		}
		for _, line := range wrap(paragraph, columns) {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

func noteOf(p *locale.Printer, paper Paper) []string {
	q := paper.Quote
	name := clip(q.Staff.Request.Employer.Name, nameRunes)
	greeting := p.Text("note.greeting")
	if name != "" {
		greeting = p.Text("note.greeting.to", name)
	}
	told := []string{greeting, p.Text("note.subject", q.Staff.Request.QuoteDate), noteCosts(p, q), noteCover(p, q)}
	if q.Staff.Insured > 0 {
		e := q.Staff.Exposure(q.Cover.Coverage, q.Cover.Eigenrisico)
		told = append(told, p.Text("note.example", p.EuroWhole(int64(e.Wage)), Value(p, e.Total)))
	}
	if out := len(q.Staff.Members) - q.Staff.Insured; out > 0 && q.Staff.Request.Totals == nil {
		told = append(told, p.Plural("note.left_out", out))
	}
	told = append(told, noteCaution(p, q), p.Text("note.no_offer", q.ValidUntil()))
	return append(told, noteEnd(p, paper)...)
}

// noteCosts is what it costs; an unknown amount is said to be so.
func noteCosts(p *locale.Printer, q *premium.Quote) string {
	first := q.FirstYear
	if first.Total.Unknown {
		return p.Text("note.costs.unknown", Value(p, first.Premium))
	}
	told := p.Text("note.costs", Value(p, first.Total), Value(p, q.Following.Total))
	if first.Instalments.Count > 1 {
		told += " " + p.Text("note.instalments", paymentTerm(p, q.Cover.Payment),
			composerOf(p, Paper{Quote: q}).instalments(first.Instalments))
	}
	return told
}

// noteCover is what one gets for it.
func noteCover(p *locale.Printer, q *premium.Quote) string {
	return p.Text("note.cover", period(p, q.Cover.Eigenrisico), q.Cover.Coverage.Year1, q.Cover.Coverage.Year2)
}

// noteCaution is how sure the amounts are, and that they can change.
func noteCaution(p *locale.Printer, q *premium.Quote) string {
	warnings := 0
	for _, n := range q.Notices() {
		if n.Severity == premium.Warning {
			warnings++
		}
	}
	told := p.Text("note.certainty."+q.Certainty().String()) + " " + p.Text("note.changes")
	if warnings > 0 {
		told += " " + p.Plural("note.warnings", warnings)
	}
	return told
}
