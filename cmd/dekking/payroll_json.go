package main

import (
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/payroll"
)

// The JSON of a payroll (design §7): employees have the keys of a request file, amounts are strings.

type staffJSON struct {
	Schema    int             `json:"schema"`
	Rows      int             `json:"rows"` // read: those of the employees and those left out
	Year      int             `json:"year,omitempty"`
	Employer  string          `json:"employer,omitempty"`
	Sector    *sectorJSON     `json:"sector,omitempty"`
	Employees []employeeJSON  `json:"employees"`
	LeftOut   []leftOutJSON   `json:"left_out"`
	Notes     []staffNoteJSON `json:"notes"`
	Controls  []controlJSON   `json:"controls"`
	Columns   []columnJSON    `json:"columns"`
}

// employeeJSON has the keys of a request file, and those only.
type employeeJSON struct {
	Label          string `json:"label"`
	Wage           string `json:"wage"`
	Born           string `json:"born,omitempty"`
	From           string `json:"from,omitempty"`
	Until          string `json:"until,omitempty"`
	DGA            bool   `json:"dga,omitempty"`
	NLPremiums     *bool  `json:"nl_premiums,omitempty"`
	InsureAfterAOW bool   `json:"insure_after_aow,omitempty"`
	SickAtStart    bool   `json:"sick_at_start,omitempty"`
	FitSince       string `json:"fit_since,omitempty"`
	Hours          string `json:"hours,omitempty"`
}

type placeJSON struct {
	File  string `json:"file"`
	Sheet string `json:"sheet,omitempty"`
	Row   int    `json:"row"`
}

type leftOutJSON struct {
	placeJSON
	Reason  string `json:"reason"`
	Message string `json:"message"`
}

type staffNoteJSON struct {
	placeJSON
	ID       string `json:"id"`
	Employee string `json:"employee"`
	Message  string `json:"message"`
}

type controlJSON struct {
	File    string `json:"file"`
	ID      string `json:"id"`
	Stated  string `json:"stated"`
	Read    string `json:"read"`
	Match   bool   `json:"match"`
	Message string `json:"message"`
}

type columnJSON struct {
	File    string `json:"file"`
	Header  string `json:"header"`
	Meaning string `json:"meaning"`
	Asked   bool   `json:"asked"`
}

// sectorJSON suggests a sector of the tables, from the UWV sector of a declaration.
type sectorJSON struct {
	UWV        int      `json:"uwv"`
	Name       string   `json:"name"`
	Suggested  []string `json:"suggested"`
	Confidence string   `json:"confidence"`
	Certainty  string   `json:"certainty"`
}

// staffRefusedJSON has the shape in which every command refuses, with the place of each notice.
type staffRefusedJSON struct {
	Schema  int           `json:"schema"`
	Refused bool          `json:"refused"`
	Notices []refusedJSON `json:"notices"`
}

type refusedJSON struct {
	ID       string `json:"id"`
	Severity string `json:"severity"`
	Employee string `json:"employee"`
	Field    string `json:"field"`
	placeJSON
	Message string `json:"message"`
}

func (env *environment) staffJSON(staff staffList) ([]byte, error) {
	out := staffJSON{Schema: 1, Rows: staff.Rows, Year: staff.Year, Employer: staff.employerName(), Sector: sectorOf(staff.hint),
		Employees: []employeeJSON{}, LeftOut: []leftOutJSON{}, Notes: []staffNoteJSON{}, Controls: []controlJSON{}, Columns: []columnJSON{}}
	for _, e := range staff.Employees {
		out.Employees = append(out.Employees, employeeOf(e.Employee))
	}
	for _, l := range staff.LeftOut {
		out.LeftOut = append(out.LeftOut, leftOutJSON{placeOf(l.Origin), l.Reason, l.Text(env.p)})
	}
	for _, n := range staff.Notes {
		out.Notes = append(out.Notes, staffNoteJSON{placeOf(n.Origin), n.ID, n.Employee, n.Text(env.p)})
	}
	for _, c := range staff.Controls {
		out.Controls = append(out.Controls, controlJSON{c.File, c.ID, c.Stated.String(), c.Read.String(), c.Match, c.Text(env.p)})
	}
	for _, c := range staff.Columns {
		out.Columns = append(out.Columns, columnJSON{c.File, c.Header, string(c.Meaning), c.Asked})
	}
	return document.Encode(out)
}

func placeOf(o payroll.Origin) placeJSON { return placeJSON{o.File, o.Sheet, o.Row} }

func employeeOf(e premium.Employee) employeeJSON {
	out := employeeJSON{
		Label: e.Label, Wage: e.Wage.String(), Born: dayOf(e.Born), From: dayOf(e.From), Until: dayOf(e.Until), DGA: e.DGA,
		InsureAfterAOW: e.InsureAfterAOW, SickAtStart: e.SickAtStart, FitSince: dayOf(e.FitSince),
	}
	if e.NoNLPremiums {
		out.NLPremiums = new(bool)
	}
	if !e.Hours.IsZero() {
		out.Hours = e.Hours.String()
	}
	return out
}

// dayOf writes a date as files do; "" for none.
func dayOf(day time.Time) string {
	if day.IsZero() {
		return ""
	}
	return day.Format(time.DateOnly)
}

func sectorOf(hint *sectorHint) *sectorJSON {
	if hint == nil {
		return nil
	}
	return &sectorJSON{hint.uwv.Code, hint.uwv.Name, hint.ids, hint.uwv.Confidence, "derived"}
}
