package foresight

import (
	"time"

	"dekking/premium"
)

// walk goes through the days of an illness. Wages are counted in working days, Mondays to Fridays; the years of illness and
// the weeks of the law in all days on which the employee is ill.
type walk struct {
	t *terms

	cases        int
	first        time.Time // of this case
	insured      bool      // this case is
	ill          int       // days of this case
	working      int       // working days among them
	gap          int       // days at work since the last day of illness
	pensionWeeks int       // of sick pay beyond AOW age, by the first day of this case
	onPension    int       // days of illness of this case from AOW age on

	joined      int           // spells that were counted as one with the spell before
	least       premium.Money // the minimum wage last looked at
	counts      premium.Money // the same where it is more than the share of the wage, else 0
	minimumWage bool
	sanction    bool
	pension     time.Time // AOW day that was reached within an illness; zero: none
	last        kind      // of the last working day of illness
	owing       bool      // sick pay was due on the last day looked at
}

func newWalk(t *terms) *walk { return &walk{t: t, gap: relapseDays} }

// run fills the weeks of a course with the kinds of their days and what must be done in them.
func (w *walk) run(c *Course) {
	for n := range w.t.ill.Weeks {
		week := Week{Number: n + 1, First: c.From.AddDate(0, 0, n*daysOfAWeek)}
		week.Last = week.First.AddDate(0, 0, daysOfAWeek-1)
		for i := range daysOfAWeek {
			w.day(week.First.AddDate(0, 0, i), &week)
		}
		c.Weeks = append(c.Weeks, week)
	}
}

// day takes one day of the calendar.
func (w *walk) day(day time.Time, week *Week) {
	back := w.recovery(day)
	if w.gone(day) {
		week.Ended = true
		return
	}
	if back != nil && back.full() {
		w.gap++
		w.owing = false
		return
	}
	w.fallsIll(day)
	w.ill++
	if w.owing = w.owes(day); !w.owing {
		week.Ended = true
		return
	}
	week.Case, week.Illness = w.cases, (w.ill-1)/daysOfAWeek+1
	week.Steps = append(week.Steps, w.steps(day)...)
	if day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
		return
	}
	w.working++
	w.last = w.kind(day, back)
	week.count(w.last)
}

// gone says that the employment has ended.
func (w *walk) gone(day time.Time) bool {
	until, death := w.t.member.Employee.Until, w.t.ill.Death
	return !until.IsZero() && day.After(until) || !death.IsZero() && day.After(death)
}

func (w *walk) recovery(day time.Time) *Recovery {
	for i, r := range w.t.ill.Recovered {
		if r.holds(day) {
			return &w.t.ill.Recovered[i]
		}
	}
	return nil
}

// fallsIll begins a new case after four weeks or more at work; a relapse before that goes on with the case there was.
func (w *walk) fallsIll(day time.Time) {
	switch {
	case w.gap >= relapseDays:
		w.cases++
		w.first, w.insured = day, w.t.covered(day)
		w.ill, w.working, w.onPension = 0, 0, 0
		s := w.t.q.Assessed()
		w.pensionWeeks = max(premium.AOWPayWeeks(s.Table.Reference.AOWPay, day), s.Request.Employer.AOWPayWeeks)
	case w.gap > 0:
		w.joined++
	}
	w.gap = 0
}

// owes says that sick pay is due for a day: 104 weeks and a wage sanction, and beyond AOW age some weeks only, counted from
// that day where the illness began before it.
func (w *walk) owes(day time.Time) bool {
	if w.retired(day) {
		w.onPension++
		w.pension = w.t.member.Pension
		return w.ill <= yearsOfSickPay*daysOfAYear && w.onPension <= w.pensionWeeks*daysOfAWeek
	}
	return w.ill <= (yearsOfSickPay+1)*daysOfAYear
}

func (w *walk) retired(day time.Time) bool {
	pension := w.t.member.Pension
	return !pension.IsZero() && !day.Before(pension)
}

// kind is what a working day of illness is priced by.
func (w *walk) kind(day time.Time, back *Recovery) kind {
	k := kind{year: (w.ill-1)/daysOfAYear + 1, owned: w.working <= int(w.t.q.Cover.Eigenrisico),
		insured: w.insured && (w.t.afterPension || !w.retired(day))}
	if back != nil {
		k.atWork = back.Part
	}
	if k.year == 1 {
		k.floor = w.floor(day)
	}
	w.minimumWage = w.minimumWage || k.floor > 0
	if k.year > yearsOfSickPay {
		w.sanction, k.owned = true, false
	}
	return k
}

// floor is the minimum wage where the share of the wage owed in year 1 falls short of it.
func (w *walk) floor(day time.Time) premium.Money {
	floor := w.t.q.Assessed().MinimumWage(w.t.member.Employee, day)
	if floor == w.least {
		return w.counts
	}
	w.least, w.counts = floor, 0
	share := []part{w.t.yearly(w.t.member.Employee.Wage, w.t.due.Year1, kind{})}
	least := []part{w.t.yearly(floor, 100, kind{})}
	if w.t.sum(less(least, share), 1).Sign() > 0 {
		w.counts = floor
	}
	return w.counts
}

// count adds a working day to a week, to those of the same kind before it.
func (w *Week) count(k kind) {
	if n := len(w.kinds); n > 0 && w.kinds[n-1].kind == k {
		w.kinds[n-1].count++
		return
	}
	w.kinds = append(w.kinds, days{k, 1})
}

// Same says that two weeks are priced alike, whatever cents their amounts carry.
func (w Week) Same(other Week) bool {
	if w.Case != other.Case || w.Ended != other.Ended || len(w.kinds) != len(other.kinds) {
		return false
	}
	for i, d := range w.kinds {
		if d != other.kinds[i] {
			return false
		}
	}
	return true
}
