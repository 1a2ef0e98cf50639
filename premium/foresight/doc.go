// Package foresight looks ahead and back: what a quote means in the years after the first, when the real wages are known,
// and against cases of illness of the past. It prices nothing itself: every amount comes from package premium, and every
// explanation is a premium.Line. Like premium it is pure: no clock, disk, terminal or language.
//
//	outlook.go   later years under an absence scenario (outlook_walk.go: one year after another; outlook_moves.go: why)
//	scenario.go  absence per calendar year: given, ready made, or one employee ill for some weeks
//	outlook_answers.go, outlook_terms.go, outlook_size.go, outlook_published.go: what is told beside the years
//	trueup.go    expected against real wages
//	backtest.go  past cases of illness against every coverage and eigen risico (backtest_cells.go: one pair of them)
//	benefit.go, weeks.go, dates.go, risk.go and those beginning so: one illness, the days of a policy, the spread of a year
//	calendar.go, survival.go: the time an illness is counted in, and how long illnesses last
//
// What is unknown stays unknown. Nothing here is a forecast: a scenario is what the user asks, not what we expect.
package foresight
