package foresight

import (
	"time"

	"dekking/premium"
	"dekking/tariffs"
)

// This file follows one employee through an illness of up to 156 weeks: what is owed, what the insurer pays of it and what
// stays for the employer (inventory 28, 30, 46, 100, 124, 128).

// MostWeeks is how far a course goes: 104 weeks of sick pay and the 52 of a wage sanction (loonsanctie).
const MostWeeks = 156

// Spell is what happens to one employee: dates only, never a cause.
type Spell struct {
	From      time.Time     // first day of illness; zero: the first day on which the employee is insured
	Recovered []Recovery    // in the order of their dates, apart from each other and after From
	Weeks     int           // calendar weeks to follow, at most MostWeeks
	Other     premium.Money // another benefit per week of illness that may be taken off the wage, e.g. of UWV
	Death     time.Time     // zero: none
}

// Recovery is a time back at work, first and last day included.
type Recovery struct {
	First, Last time.Time
	Part        int // percent of the hours at work; 0 and 100: fully recovered
}

func (r Recovery) full() bool { return r.Part == 0 || r.Part == 100 }

func (r Recovery) holds(day time.Time) bool { return !day.Before(r.First) && !day.After(r.Last) }

// Course is an illness worked out. Its weeks add up to the total, column by column.
type Course struct {
	Employee string
	From     time.Time
	Due      tariffs.Coverage // percentage of the wage owed in each year of illness
	Weeks    []Week
	Total    Figures
	Charged  []premium.Line // own risk and what stays for the employer with employer charges; none when no charges are insured
	Death    []premium.Line // death benefit: owed, insured, and what stays for the employer; none without a death
	Notes    []Note
}

// Week is one calendar week from the first day of illness on.
type Week struct {
	Number      int
	First, Last time.Time
	Case        int  // which case of illness; 0: no sick pay is due all week
	Ended       bool // the employment or the sick pay has ended on a day of it
	Illness     int  // week of that case at its last day of illness in this week: time at work does not count
	Figures
	Steps []Step // what must be done in it

	kinds []days
}

// Figures are the amounts of a week or of a whole course. A line's sum is exact; a week's amount carries its cents on, so
// that weeks add up.
type Figures struct {
	WageDue     premium.Line // owed to the employee
	Deducted    premium.Line // another benefit, taken off it
	OwnRisk     premium.Line // owed in the own-risk period of a case
	Benefit     premium.Line // paid by the insurer, without charges
	WithCharges premium.Line // the same with employer charges
	Guaranteed  premium.Line // owed in a wage sanction; the insurer pays it on a condition
	Surplus     premium.Line // benefit beyond what is owed
	Kept        premium.Line // what stays for the employer: due − deducted − benefit − guaranteed + surplus
}

// Note is what must be known beside a course, worded as "benefit.note.<id>".
type Note struct {
	ID   string
	Args []any
}

// The lines of a course.
const (
	WageDue        premium.LineID = "course_wage_due"
	Deducted       premium.LineID = "course_deducted"
	OwnRisk        premium.LineID = "course_own_risk"
	Benefited      premium.LineID = "course_benefit"
	WithCharges    premium.LineID = "course_with_charges"
	Guaranteed     premium.LineID = "course_guaranteed"
	Surplus        premium.LineID = "course_surplus"
	Kept           premium.LineID = "course_kept"
	OwnRiskCharged premium.LineID = "course_own_risk_charged" // own risk × (100% + charges)
	KeptCharged    premium.LineID = "course_kept_charged"     // owed with charges − benefit with charges − guaranteed
	DeathDue       premium.LineID = "course_death_due"        // wage of the month after the death
	DeathInsured   premium.LineID = "course_death_insured"    // what the insurance pays of it
	DeathKept      premium.LineID = "course_death_kept"
)

// Last is the last day of the weeks that are followed.
func (s Spell) Last() time.Time { return s.From.AddDate(0, 0, s.Weeks*daysOfAWeek-1) }

// FirstInsured is the first day on which a member is insured; of somebody who is not, the first of the policy year.
func FirstInsured(q *premium.Quote, m premium.Member) time.Time {
	if m.Insured {
		return m.Period.First
	}
	return q.Staff.Year.First
}

// Find is the member of a label; of a quote without a staff list it is somebody at the average wage, whatever the label.
func Find(q *premium.Quote, label string) (premium.Member, bool) {
	s := q.Assessed()
	if s.Request.Totals != nil {
		return average(s), true
	}
	for _, m := range s.Members {
		if m.Employee.Label == label {
			return m, true
		}
	}
	return premium.Member{}, false
}

// average is an employee at the average wage, employed all year.
func average(s *premium.Staff) premium.Member {
	wage := s.AverageWage()
	return premium.Member{Employee: premium.Employee{Wage: wage}, Wage: wage, InsuredWage: wage, Insured: true, Period: s.Year}
}

// Benefit works out an illness of the employee with a label; the caller has seen that Find knows it. The wage due is what
// the collective agreement promises, without it the coverage, and never less than the law: 70%, and in the first year the
// minimum wage when the hours are known (BW 7:629).
func Benefit(q *premium.Quote, label string, ill Spell) Course {
	m, _ := Find(q, label)
	if ill.From.IsZero() {
		ill.From = FirstInsured(q, m)
	}
	ill.Weeks = min(ill.Weeks, MostWeeks)
	t := newTerms(q, m, ill)
	c := Course{Employee: m.Employee.Label, From: ill.From, Due: t.due}
	w := newWalk(t)
	w.run(&c)
	t.fill(&c)
	if !ill.Death.IsZero() {
		c.Death = t.deathLines(w)
	}
	c.Notes = t.notes(w)
	return c
}

// notes are what must be known beside this course.
func (t *terms) notes(w *walk) []Note {
	var notes []Note
	add := func(when bool, id string, args ...any) {
		if when {
			notes = append(notes, Note{ID: id, Args: args})
		}
	}
	ill, m := t.ill, t.member
	add(!m.Insured, "not_insured")
	add(m.Insured && !t.covered(ill.From), "before_insured", m.Period.First)
	add(t.q.Assessed().Request.Totals != nil, "average")
	add(w.joined > 0, "joined")
	add(w.cases > 1, "again")
	add(w.minimumWage, "minimum_wage")
	add(m.Wage < m.Employee.Wage, "wage_maximum", m.Wage)
	add(w.pension.After(ill.From), "pension", w.pension, w.pensionWeeks)
	add(!w.pension.IsZero() && !w.pension.After(ill.From), "pensioner", w.pension, w.pensionWeeks)
	add(w.sanction, "sanction", t.q.Staff.Table.Product.Guarantee.Condition)
	add(t.q.Cover.Charges.IsZero(), "no_charges")
	add(true, "figures")
	return notes
}
