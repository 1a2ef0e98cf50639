package foresight

// This file has the time that an illness is counted in. Wages go by working days; the law's years and weeks by all days.
const (
	daysOfAWeek    = 7
	weeksOfAYear   = 52
	daysOfAYear    = weeksOfAYear * daysOfAWeek // of illness
	yearsOfSickPay = 2                          // 104 weeks (BW 7:629)
	relapseDays    = 28                         // apart by fewer days, two spells are one case (BW 7:629, 10: less than four weeks)
)

// lastDay is the end of two years of sick pay, in days of 52 weeks a year.
const lastDay = yearsOfSickPay * daysOfAYear
