package tui

import (
	"time"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/premium/payroll"
	"dekking/tariffs"
	"dekking/tui/field"
)

// This file holds the questions that are answered by typing.

// withoutStaff says that the draft has no staff list, so that totals are asked.
func withoutStaff(s *state) bool { return s.draft.Employees == nil }

func hasPayroll(s *state) bool { return s.draft.Payroll != nil }

func saidPayroll(s *state) string { return s.p.EuroWhole(int64(*s.draft.Payroll)) }

func payrollFields(now func() *state) []field.Field {
	s := now()
	entry := field.NewEntry(s.p, field.Euro(s.p, s.p.Text("per.year")))
	entry.Hint = s.p.Text("question.payroll.hint")
	if s.draft.Payroll != nil {
		entry.Set(int64(*s.draft.Payroll))
	}
	return []field.Field{entry}
}

func takePayroll(_ *state, d *premium.Draft, fields []field.Field) {
	cents, _ := fields[0].(*field.Entry[int64]).Value()
	payroll := premium.Money(cents)
	d.Payroll = &payroll
}

// wageDefinition is what the product counts as wage.
func wageDefinition(s *state) []string {
	return []string{s.table.Product.Wage.Definition.In(string(s.p.Language()))}
}

func hasHeadcount(s *state) bool { return s.draft.Headcount != nil }

func saidHeadcount(s *state) string { return s.p.Count(*s.draft.Headcount) }

func headcountFields(now func() *state) []field.Field {
	s := now()
	said := func(n int) string { return s.p.Plural("screen.employees", n) }
	reading := field.Count(s.p, said)
	reading.Parse = headcountReading(s.p)
	entry := field.NewEntry(s.p, reading)
	entry.Hint = s.p.Text("question.headcount.hint")
	if s.draft.Headcount != nil {
		entry.Set(*s.draft.Headcount)
	}
	return []field.Field{entry}
}

// headcountReading reads a number of people, within the bounds of the draft's own check and in its words.
func headcountReading(p *locale.Printer) func(string) (int, *locale.Fault) {
	return func(text string) (int, *locale.Fault) {
		n, fault := p.ParseCount(text)
		beyond := fault != nil && fault.ID == "parse.count.range"
		if beyond || fault == nil && (n < 1 || n > premium.MaxHeadcount) {
			fault = &locale.Fault{ID: "question.headcount.fault", Args: []string{p.Count(premium.MaxHeadcount)}}
		}
		return n, fault
	}
}

func takeHeadcount(_ *state, d *premium.Draft, fields []field.Field) {
	n, _ := fields[0].(*field.Entry[int]).Value()
	d.Headcount = &n
}

func hasSector(s *state) bool { return s.draft.Employer.Sector != "" }

func saidSector(s *state) string {
	sector, known := s.table.Sectors.ByID(s.draft.Employer.Sector)
	if !known {
		return s.draft.Employer.Sector
	}
	return sector.Name.In(string(s.p.Language()))
}

func sectorFields(now func() *state) []field.Field {
	search := field.NewSearch(func(query string) ([]field.Found, bool) { return findSectors(now(), query) })
	p := now().p
	search.Hint, search.Nothing = p.Text("question.sector.hint"), p.Text("question.sector.nothing")
	if name := now().suggestedSector(); name != "" {
		search.Hint = p.Text("import.sector.hint", name)
	}
	search.Heads = []string{p.Text("question.sector.absence", now().table.Reference.Absence.Year)}
	search.Choose(now().draft.Employer.Sector)
	return []field.Field{search}
}

// suggestedSector is the name of the sector that a wage declaration has named; "" for none.
func (s *state) suggestedSector() string {
	sector, known := payroll.Sector(s.sector)
	if !known {
		return ""
	}
	return sector.Name
}

// whySector adds the sector of the wage declaration: only the user knows which of ours that is.
func whySector(s *state) string {
	if name := s.suggestedSector(); name != "" {
		return s.p.Text("import.sector.why", name)
	}
	return ""
}

func sectorShape(s *state) string { return s.suggestedSector() }

// findSectors gives the sectors that fit, the total of all of them last: it is for who finds nothing better.
func findSectors(s *state, query string) ([]field.Found, bool) {
	sectors := s.table.Sectors.Find(query)
	var found, totals []field.Found
	for _, sector := range sectors {
		if isTotal(sector) {
			continue
		}
		found = append(found, sectorRow(s, sector))
	}
	for i := range s.table.Sectors.Sectors {
		if sector := &s.table.Sectors.Sectors[i]; isTotal(sector) {
			totals = append(totals, sectorRow(s, sector))
		}
	}
	return append(found, totals...), len(sectors) > 0
}

// isTotal says that a sector is all of them together: no SBI code leads to it.
func isTotal(sector *tariffs.Sector) bool { return len(sector.SBI2008)+len(sector.SBI2025) == 0 }

func sectorRow(s *state, sector *tariffs.Sector) field.Found {
	absence := s.p.Text("unknown")
	if figure := s.table.Reference.Absence.Sector[sector.ID]; figure.Known {
		absence = s.p.Percent(figure.Value)
	}
	return field.Found{ID: sector.ID, Row: field.Row{Label: sector.Name.In(string(s.p.Language())), Cells: []string{absence}}}
}

func takeSector(_ *state, d *premium.Draft, fields []field.Field) {
	d.Employer.Sector = fields[0].(*field.Search).Chosen()
}

func saidStart(s *state) string { return s.p.Date(s.draft.StartDate) }

// whyStart names the latest start.
func whyStart(s *state) string {
	latest := premium.LatestStart(s.draft.QuoteDate, s.table.Product.Start.MonthsAhead)
	return s.p.Text("question.start_date.range", s.draft.QuoteDate, latest)
}

func startFields(now func() *state) []field.Field {
	s := now()
	entry := field.NewEntry(s.p, field.Date(s.p)).Optional()
	entry.Hint = s.p.Text("question.start_date.hint", premium.FirstOfNextMonth(s.draft.QuoteDate))
	if !s.draft.StartDate.IsZero() {
		entry.Set(s.draft.StartDate)
	}
	return []field.Field{entry}
}

// takeStart makes the assumed date the answer when the field is left empty.
func takeStart(_ *state, d *premium.Draft, fields []field.Field) {
	entry := fields[0].(*field.Entry[time.Time])
	if entry.Empty() {
		d.StartDate = premium.FirstOfNextMonth(d.QuoteDate)
		entry.Set(d.StartDate)
		return
	}
	d.StartDate, _ = entry.Value()
}
