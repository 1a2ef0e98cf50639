package tariffs

import (
	"slices"
	"strconv"
	"time"
)

// checkReference finds what is wrong with a year's law and statistics by themselves.
func checkReference(c *checker, r *Reference, at place) {
	c.common(r.Schema, r.Sources, r)
	if c.year(r.Year, at) {
		c.ofYear(r, at)
	}
	c.shares(r.Shares)
	c.positive("premium_wage.maximum", r.PremiumWage.Maximum)
	c.statePension(r.StatePension.Ages)
	c.aowPay(r.AOWPay.Weeks)
	c.minimumWage(r.MinimumWage.From)
	c.within("wage_pay.weeks", r.WagePay.Weeks, 1, 520)
	c.known("wage_pay.share", r.WagePay.Share)
	c.within("workdays.per_year", r.Workdays.PerYear, 1, 366)
	c.within("workdays.per_week", r.Workdays.PerWeek, 1, 7)
	c.milestones(r.Poortwachter.Steps)
}

// ofYear checks what depends on the year of the edition. The policy year runs into the year after.
func (c *checker) ofYear(r *Reference, at place) {
	if !at.allows(referenceName, r.Year) {
		c.report("", "wrong_place", at.stem, referenceName)
	}
	c.within("absence.year", r.Absence.Year, 1996, r.Year)
	years := each(r.StatePension.Ages, func(a StatePensionAge) int { return a.Year })
	for _, needed := range []int{r.Year, r.Year + 1} {
		if !slices.Contains(years, needed) {
			c.report("state_pension.age", "year_not_covered", strconv.Itoa(needed))
		}
	}
	newYear := time.Date(r.Year, time.January, 1, 0, 0, 0, 0, time.UTC)
	if weeks := r.AOWPay.Weeks; len(weeks) > 0 {
		c.startsBy(newYear, weeks[0].From, "aow_pay.weeks[0].from")
	}
	if wages := r.MinimumWage.From; len(wages) > 0 {
		c.startsBy(newYear, wages[0].Date, "minimum_wage.from[0].date")
	}
}

// startsBy wants a rule to be known from the first day of the year.
func (c *checker) startsBy(newYear, start time.Time, path string) {
	if start.After(newYear) {
		c.report(path, "starts_late", start.Format(time.DateOnly), newYear.Format(time.DateOnly))
	}
}

// shares checks the shares of absence beyond the eigen-risico periods: the longer the period, the smaller the share.
func (c *checker) shares(shares AbsenceShares) {
	c.share("shares.year2", shares.Year2)
	c.atLeast("shares.year1", len(shares.Year1), 1)
	periods := each(shares.Year1, func(s YearShare) WaitingDays { return s.Eigenrisico })
	rising(c, periods, in("shares.year1", "eigenrisico"))
	for i, at := range shares.Year1 {
		path := in("shares.year1", "share")(i)
		c.share(path, at.Share)
		if i == 0 {
			continue
		}
		before := shares.Year1[i-1].Share
		if before.Known && at.Share.Known && !at.Share.Value.LessThan(before.Value) {
			c.report(path, "not_falling", at.Share.String(), before.String())
		}
	}
}

func (c *checker) statePension(ages []StatePensionAge) {
	c.atLeast("state_pension.age", len(ages), 1)
	for i, age := range ages {
		path := element("state_pension.age", i)
		c.within(path+".years", age.Years, 60, 80)
		c.within(path+".months", age.Months, 0, 11)
		if i > 0 && age.Year != ages[i-1].Year+1 && c.sound(in("state_pension.age", "year")(i-1)) {
			c.report(path+".year", "gap_in_years", strconv.Itoa(age.Year), strconv.Itoa(ages[i-1].Year))
		}
	}
}

func (c *checker) aowPay(periods []AOWPayWeeks) {
	c.atLeast("aow_pay.weeks", len(periods), 1)
	c.risingDates(each(periods, func(p AOWPayWeeks) time.Time { return p.From }), in("aow_pay.weeks", "from"))
	for i, period := range periods {
		c.within(in("aow_pay.weeks", "weeks")(i), period.Weeks, 0, 520)
	}
}

// minimumWage wants one amount from each date on: per month or, since 2024, per hour.
func (c *checker) minimumWage(wages []MinimumWageFrom) {
	c.atLeast("minimum_wage.from", len(wages), 1)
	c.risingDates(each(wages, func(w MinimumWageFrom) time.Time { return w.Date }), in("minimum_wage.from", "date"))
	for i, wage := range wages {
		path := element("minimum_wage.from", i)
		if c.doc.Has(path+".per_month") == c.doc.Has(path+".per_hour") {
			c.report(path, "one_of", "per_month", "per_hour")
		}
		c.positive(path+".per_month", wage.PerMonth)
		c.positive(path+".per_hour", wage.PerHour)
		c.within(path+".from_age", wage.FromAge, 15, 30)
	}
}

// risingDates wants each period to begin after the one before, which ends there.
func (c *checker) risingDates(dates []time.Time, path func(int) string) {
	for i := 1; i < len(dates); i++ {
		if !dates[i].After(dates[i-1]) {
			c.report(path(i), "not_rising", dates[i].Format(time.DateOnly), dates[i-1].Format(time.DateOnly))
		}
	}
}

func (c *checker) milestones(steps []Milestone) {
	c.atLeast("poortwachter.step", len(steps), 1)
	for i, step := range steps {
		path := element("poortwachter.step", i)
		c.within(path+".week", step.Week, 0, 156)
		if step.Latest < step.Week {
			c.report(path+".latest", "min_above_max", strconv.Itoa(step.Week), strconv.Itoa(step.Latest))
		}
		c.filled(path+".basis", step.Basis)
	}
}
