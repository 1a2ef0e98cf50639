package document

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"dekking/premium"
)

// What page one says of exclusions, and of the employees who are not insured, not for all of their wage, or not all the
// time.

// excluded names the exclusions, which have a section of their own.
func (c composer) excluded() list {
	if len(c.product.Exclusions) == 0 {
		return list{c.item("exclusions_unlisted")}
	}
	var names []string
	for _, exclusion := range c.product.Exclusions {
		switch exclusion.ID {
		case "conditions": // goes without saying
		case "employer_intent": // its name says half of it
			names = append(names, c.Text("document.excluded.intent"))
		default:
			names = append(names, strings.Split(lowered(c.in(exclusion.Name)), ", ")...) // a name may itself be a list
		}
	}
	return list{c.item("excluded", c.List(names))}
}

// lowered begins a name within a sentence; one in capitals stays as it is.
func lowered(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	if second, _ := utf8.DecodeRuneInString(name[size:]); unicode.IsUpper(second) {
		return name
	}
	return string(unicode.ToLower(first)) + name[size:]
}

// foreseeable is the time in which the insurer can refuse illness that was to be expected: from the start, and with a prior
// insurance for new employees only (inventory 55-58).
func (c composer) foreseeable() list {
	clause := c.product.Foreseeable.Clause
	switch {
	case clause != "yes" && clause != "unknown":
		return nil
	case !c.staff.Request.Employer.PriorCover:
		return list{c.item("foreseeable."+clause, c.Date(c.staff.ClauseEnd(premium.Member{})))}
	}
	return list{c.item("foreseeable.hires." + clause)}
}

// notEverybody names who is insured for a part of the wage or of the time, and who is not insured at all.
func (c composer) notEverybody() list {
	points := c.aboveMaximum()
	later := func(m premium.Member) time.Time {
		if !m.Insured || !m.Employee.SickAtStart || !m.Period.First.After(c.staff.Year.First) {
			return time.Time{}
		}
		return m.Period.First
	}
	points = append(points, c.dated("insured_later", later)...)
	points = append(points, c.dated("insured_until_aow", c.untilAOW)...)
	return append(points, c.leftOut()...)
}

// untilAOW is the last insured day of who reaches AOW age within the contract term; zero for others, and for who stays
// insured.
func (c composer) untilAOW(m premium.Member) time.Time {
	after := m.Employee.InsureAfterAOW && c.product.AfterAOW.Cover == "optional"
	end, _ := premium.FirstCancellation(c.staff.Year.First, c.quote.Cover.Term, 0)
	if !m.Insured || after || m.Pension.IsZero() || m.Pension.After(end) {
		return time.Time{}
	}
	return m.Pension.AddDate(0, 0, -1)
}

// dated names the employees whom a day is about, with that day.
func (c composer) dated(id string, day func(premium.Member) time.Time) list {
	var names []string
	for _, m := range c.staff.Members {
		if on := day(m); !on.IsZero() {
			names = append(names, c.Text("document."+id+".name", c.label(m.Employee.Label), c.Date(on)))
		}
	}
	if names == nil {
		return nil
	}
	return list{c.item(id, c.some(names))}
}

// aboveMaximum names the employees whose wage is not insured in full; the engine's notices hold the amounts.
func (c composer) aboveMaximum() list {
	var names []string
	maximum := ""
	for _, n := range c.staff.Notices() {
		if n.ID == premium.WageAboveMaximum && len(n.Args) > 0 {
			names = append(names, c.label(n.Employee))
			maximum = argument(c.Printer, n.Field, n.Args[0])
		}
	}
	if names == nil {
		return nil
	}
	return list{c.item("above_maximum", maximum, c.some(names))}
}

// leftOut names the employees who are not insured, with the reason; a label that says it itself is enough.
func (c composer) leftOut() list {
	var names []string
	for _, m := range c.staff.Members {
		if m.Insured {
			continue
		}
		name, reason := c.label(m.Employee.Label), c.Text("reason."+string(m.Reason))
		if !strings.EqualFold(name, reason) {
			name += " (" + reason + ")"
		}
		names = append(names, name)
	}
	if names == nil {
		return nil
	}
	return list{c.item("left_out", c.some(names))}
}

// label is an employee's, cut short: page one has to stay one page.
func (c composer) label(text string) string { return clip(text, shortRunes) }

const (
	shortRunes = 30 // of a label on page one
	mostNames  = 3  // named on page one; all stand in the list of employees
)

// some names the first of many.
func (c composer) some(names []string) string {
	if len(names) <= mostNames {
		return c.List(names)
	}
	return c.List(append(names[:mostNames:mostNames], c.Text("document.more_names", c.Count(len(names)-mostNames))))
}
