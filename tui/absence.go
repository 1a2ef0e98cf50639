package tui

import (
	"fmt"
	"maps"
	"strings"

	"dekking/premium"
	"dekking/tui/field"

	"github.com/shopspring/decimal"
)

// This file holds the question of the employer's own absence, which is a field per year.

// absenceYears are the years that the product asks, whatever else is still open.
func absenceYears(s *state) []int {
	if s.rules == nil {
		return nil
	}
	return s.rules.AbsenceYears()
}

func asksAbsence(s *state) bool { return len(absenceYears(s)) > 0 }

func absenceShape(s *state) string { return fmt.Sprint(absenceYears(s)) }

func hasAbsence(s *state) bool {
	for _, year := range absenceYears(s) {
		if _, given := s.draft.Absence[year]; !given {
			return false
		}
	}
	return true
}

func saidAbsence(s *state) string {
	var said []string
	for _, year := range absenceYears(s) {
		said = append(said, s.p.Percent(s.draft.Absence[year]))
	}
	return strings.Join(said, " · ")
}

// whyAbsence names the threshold above which absence is asked, if there is one.
func whyAbsence(s *state) string {
	threshold := s.table.Product.Absence.AskAbove.Value
	if threshold.IsZero() {
		return ""
	}
	return s.p.Text("question.absence.above", s.p.EuroWhole(threshold.Shift(2).IntPart()))
}

// moreAbsence compares with the sector.
func moreAbsence(s *state) []string {
	figure := s.table.Reference.Absence.Sector[s.draft.Employer.Sector]
	if !figure.Known {
		return nil
	}
	return []string{s.p.Text("question.absence.sector", s.table.Reference.Absence.Year, s.p.Percent(figure.Value))}
}

func absenceFields(now func() *state) []field.Field {
	s := now()
	var fields []field.Field
	for _, year := range absenceYears(s) {
		entry := field.NewEntry(s.p, field.Percentage(s.p, s.p.Text("question.absence.unit")))
		entry.Label = s.p.Text("question.absence.year", year)
		entry.Hint = s.p.Text("question.absence.hint")
		if given, ok := s.draft.Absence[year]; ok {
			entry.Set(given)
		}
		fields = append(fields, entry)
	}
	return fields
}

func takeAbsence(s *state, d *premium.Draft, fields []field.Field) {
	absence := maps.Clone(d.Absence)
	if absence == nil {
		absence = map[int]decimal.Decimal{}
	}
	for i, year := range absenceYears(s) {
		absence[year], _ = fields[i].(*field.Entry[decimal.Decimal]).Value()
	}
	d.Absence = absence
}
