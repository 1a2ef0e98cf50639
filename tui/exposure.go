package tui

import (
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/tariffs"
)

// This file tells the other side of a price: what one sick employee costs the employer under an option. It means the same
// at every question: all that the choices so far, with that option, leave to the employer of one case of two years.

// borne works out an option; false when it has no effect on what the employer bears, or nobody is insured.
func (s *state) borne(q *question, o option) (premium.Borne, bool) {
	if !q.exposed || s.staff == nil || o.take == nil {
		return premium.Borne{}, false
	}
	choices := s.draft.Choices
	o.take(&choices)
	b := s.staff.Borne(choices)
	return b, b.Wage > 0 && len(b.Parts) > 0
}

// addExposure puts what each option leaves to the employer beside its price, and says what that is.
func (s *state) addExposure(q *question, options []option, f *offer) {
	var one premium.Borne
	for i, o := range options {
		b, known := s.borne(q, o)
		if !known {
			return
		}
		one = b
		f.rows[i].Aside = document.Value(s.p, b.Total.Amount)
		f.rows[i].Said = s.p.Text("exposure.said", document.Value(s.p, b.Total.Amount))
	}
	f.aside = s.p.Text("exposure.column")
	f.note = spoken(f.note, s.exposureNote(q, one), s.p.Text("exposure.sum"))
}

// spoken joins sentences.
func spoken(said ...string) string { return strings.Join(filled(said), " ") }

// exposureNote says what is counted, what is not as long as a choice is open, and what is taken for the wage due where no
// cao was entered.
func (s *state) exposureNote(q *question, b premium.Borne) string {
	var parts, open []string
	for _, part := range b.Parts {
		parts = append(parts, s.p.Text("exposure.part."+string(part.ID)))
	}
	for _, id := range b.Open {
		open = append(open, s.p.Text("exposure.part."+string(id)))
	}
	note := s.p.Text("exposure.note", s.p.Euro(int64(b.Wage)), s.p.List(parts))
	if len(open) > 0 {
		note += " " + s.p.Text("exposure.open", s.p.List(open))
	}
	if b.Lacks {
		note += " " + s.p.Text("exposure.lacks", s.table.Product.Year)
	}
	return note + s.withoutCAOIn(q)
}

// withoutCAOIn adds at the coverage what is taken for the wage due; "" at other questions and where a cao says it.
func (s *state) withoutCAOIn(q *question) string {
	if q.id != "coverage" || s.draft.Employer.CAO != nil {
		return ""
	}
	return " " + s.withoutCAO()
}

// withoutCAO says what the wage due is taken to be, and what employees then receive under the lowest coverage on the list.
func (s *state) withoutCAO() string {
	options := withOwn(s.table.Product.Coverage.Options, s.draft.Choices.Coverage)
	lowest := options[0]
	for _, c := range options {
		if c.Year1+c.Year2 < lowest.Year1+lowest.Year2 {
			lowest = c
		}
	}
	due := s.staff.WageDue(lowest)
	return s.p.Text("exposure.no_cao", s.p.Percent(s.table.Reference.WagePay.Share.Value), lowest.String(), dueWords(due))
}

// dueWords say the wage due in one percentage, or in that of each year.
func dueWords(due tariffs.Coverage) string {
	if due.Year1 == due.Year2 {
		return strings.Split(due.String(), "/")[0] + "%"
	}
	return due.String()
}

// exposureSums write out what an option leaves to the employer.
func (s *state) exposureSums(q *question, o option) []string {
	b, known := s.borne(q, o)
	if !known {
		return nil
	}
	if b.Total.Amount.Money == 0 {
		return []string{s.p.Text("exposure.nothing")}
	}
	var told []string
	for _, part := range b.Parts {
		if part.Amount.Money != 0 {
			told = append(told, document.Label(s.p, part.ID)+": "+document.Sum(s.p, part)+". "+s.p.Text("line."+string(part.ID)+".explained"))
		}
	}
	if len(told) > 1 {
		told = append(told, document.Label(s.p, b.Total.ID)+": "+document.Sum(s.p, b.Total)+".")
	}
	return told
}
