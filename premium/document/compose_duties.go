package document

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// exclusions are the cases in which the insurer does not pay, as far as the source lists them.
func (c composer) exclusions() section {
	s := c.section("exclusions")
	var points list
	for _, exclusion := range c.product.Exclusions {
		points = append(points, item{lead: c.in(exclusion.Name), text: c.in(exclusion.Text)})
	}
	if points != nil {
		s.add(append(points, item{text: c.Text("document.exclusions.text")}))
	}
	return s
}

// obligations are what the policy asks of the employer, with the time there is for it.
func (c composer) obligations() section {
	s := c.section("duties")
	duties := c.duties()
	if len(duties) == 0 {
		s.add(paragraph(c.Text("document.duties.unlisted")))
		return s
	}
	var points list
	for _, duty := range duties {
		lead, text := c.in(duty.Name), c.remarked(duty.Text)
		if deadline := Deadline(c.Printer, duty); deadline != "" {
			lead = c.Text("document.duty", lead, deadline)
		}
		if dates := c.deadlines(duty); dates != "" {
			text += " " + dates
		}
		points = append(points, item{lead: lead, text: text})
	}
	s.add(points, paragraph(c.Text("document.duties.more")))
	return s
}

// duties are those that these choices bring.
func (c composer) duties() []tariffs.Duty {
	var duties []tariffs.Duty
	for _, duty := range c.product.Duties {
		if duty.Holds(c.quote.Cover.Settlement) {
			duties = append(duties, duty)
		}
	}
	return duties
}

// Deadline words the time there is for a duty: "binnen 30 dagen", "van 1 februari tot 1 april"; nothing when the source
// gives none.
func Deadline(p *locale.Printer, d tariffs.Duty) string {
	switch {
	case d.Days > 0:
		return p.Plural("document.duty.days", d.Days)
	case d.WorkingDays > 0:
		return p.Text("document.duty.working_days", p.Plural("working_days", d.WorkingDays))
	case d.From.Known():
		return p.Text("document.duty.part_of_year", monthDay(p, d.From), monthDay(p, d.Until))
	}
	return ""
}

func monthDay(p *locale.Printer, d tariffs.MonthDay) string {
	return strconv.Itoa(d.Day) + " " + p.Text("month."+strconv.Itoa(int(d.Month)))
}

// deadlines gives the dates of a duty where the request tells them: when payments are due, and who joins or leaves in the
// first year. A part of the year comes after the calendar year in which the insurance starts.
func (c composer) deadlines(d tariffs.Duty) string {
	switch {
	case d.From.Known():
		next := c.staff.Request.StartDate.Year() + 1
		return c.Text("document.duty.first_time", c.Date(d.From.In(next)), c.Date(d.Until.In(next)))
	case d.Days == 0:
		return ""
	case d.ID == tariffs.PaymentDuty:
		return c.payments(d.Days)
	case d.ID == tariffs.JoinersDuty:
		return c.employeeDates(d.Days, func(e premium.Employee) time.Time { return e.From })
	case d.ID == tariffs.LeaversDuty:
		return c.employeeDates(d.Days, func(e premium.Employee) time.Time { return e.Until })
	}
	return ""
}

// payments is the calendar of last payment days.
func (c composer) payments(days int) string {
	var dates []string
	for _, due := range premium.DueDates(c.staff.Request.StartDate, c.quote.FirstYear.Instalments.Count) {
		dates = append(dates, c.Date(premium.Deadline(due, days)))
	}
	if dates == nil {
		return ""
	}
	return c.Text("document.duty.payments", c.List(dates))
}

// employeeDates are the last days on which to report the insured employees for whom something happens in the first year,
// after its first day; those of one day together.
func (c composer) employeeDates(days int, event func(premium.Employee) time.Time) string {
	labels := map[time.Time][]string{}
	for _, m := range c.staff.Members {
		when := event(m.Employee)
		if m.Insured && when.After(c.staff.Year.First) && !when.After(c.staff.Year.Last) {
			last := premium.Deadline(when, days)
			labels[last] = append(labels[last], clip(m.Employee.Label, labelRunes))
		}
	}
	if len(labels) == 0 {
		return ""
	}
	var dates []string
	for _, last := range slices.SortedFunc(maps.Keys(labels), time.Time.Compare) {
		who := c.List(labels[last])
		if n := len(labels[last]); n > mostTold {
			who = c.Text("document.duty.many", c.Count(n))
		}
		dates = append(dates, c.Text("document.duty.employees", who, c.Date(last)))
	}
	return c.Text("document.duty.latest", strings.Join(dates, "; "))
}
