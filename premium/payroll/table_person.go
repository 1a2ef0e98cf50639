package payroll

import (
	"strings"
	"time"
)

// person reads a row. What cannot be read is a fault of the person; left is the last day of who left before the start.
func (t *table) person(row gridRow, s Settings, keys *keyring) (p person, left time.Time) {
	r := rowReader{t, row, &p}
	p.rows = []Origin{t.grid.origin(row)}
	p.number = t.label(row, Number)
	p.name = t.name(row)
	if bsn := t.at(row, t.by[Personal]); bsn.fault == "" {
		p.identity = keys.of(bsn.text)
	}
	r.flags()
	r.hours()
	left = r.days(s.Start)
	r.wage()
	return p, left
}

// name puts a name together as lists do: "de Tester, B.". A name that is written in one cell stands as it is.
func (t *table) name(row gridRow) string {
	name := t.label(row, Name)
	first := t.label(row, FirstName)
	if infix := t.label(row, Infix); infix != "" {
		name = strings.TrimSpace(infix + " " + name)
	}
	switch {
	case first == "":
		return name
	case name == "":
		return first
	}
	return name + ", " + first
}

// rowReader fills in one person from one row.
type rowReader struct {
	*table
	row gridRow
	p   *person
}

// fault records what cannot be read. A column that is not there has no header to name.
func (r rowReader) fault(field string, c *column, id string) {
	f := Fault{Origin: r.grid.origin(r.row), Field: field, ID: id}
	if c != nil {
		f.Column = c.Header
		f.Text = shown(r.at(r.row, c).text)
	}
	r.p.faults = append(r.p.faults, f)
}

func (r rowReader) flags() {
	e := &r.p.employee
	e.DGA = r.yes(DGA, "dga")
	e.InsureAfterAOW = r.yes(AfterAOW, "insure_after_aow")
	e.SickAtStart = r.yes(SickAtStart, "sick_at_start")
	if c := r.by[NLPremiums]; c != nil {
		paid, given, fault := parseYes(r.at(r.row, c))
		if fault != "" {
			r.fault("nl_premiums", c, fault)
		}
		e.NoNLPremiums = given && !paid
	}
}

func (r rowReader) yes(m Meaning, field string) bool {
	c := r.by[m]
	if c == nil {
		return false
	}
	yes, _, fault := parseYes(r.at(r.row, c))
	if fault != "" {
		r.fault(field, c, fault)
	}
	return yes
}

func (r rowReader) hours() {
	c := r.by[Hours]
	if c == nil {
		return
	}
	hours, fault := parseHours(r.at(r.row, c))
	if fault != "" {
		r.fault("hours", c, fault)
	}
	r.p.employee.Hours = shortest(hours)
}

// days reads birth and employment. A start in the past and an end that is not known are of no account.
func (r rowReader) days(start time.Time) (left time.Time) {
	e := &r.p.employee
	e.Born = r.day(Born, "born")
	if !start.IsZero() && e.Born.After(start) {
		r.fault("born", r.by[Born], "born_late")
		e.Born = time.Time{}
	}
	from, until := r.day(From, "from"), r.day(Until, "until")
	switch {
	case until.IsZero():
	case until.Before(from):
		r.fault("until", r.by[Until], "until_first")
	case until.Before(start):
		return until
	default:
		e.Until = until
	}
	if from.After(start) && !start.IsZero() {
		e.From = from
	}
	return time.Time{}
}

func (r rowReader) day(m Meaning, field string) time.Time {
	c := r.by[m]
	if c == nil {
		return time.Time{}
	}
	day, fault := parseDay(r.at(r.row, c), c.order)
	if fault != "" {
		r.fault(field, c, fault)
	}
	return day
}
