// Package advice compares choices: what another choice would cost or save, what it gives up when somebody falls ill, and
// why two quotes differ. It prices nothing itself: every amount comes from premium.Staff.Quote and Staff.Exposure, and
// every explanation is a premium.Line. Like premium it is pure: no clock, disk, terminal or language.
//
//	choices.go   the questions that have a price, and their options
//	matrix.go    any two questions against each other
//	levers.go    every single change, with what it gives up
//	goal.go      the other way round: which covers fit a limit
//	exposure.go  what each eigen risico leaves to the employer
//	compare.go   quotes side by side, brought to one measure (terms.go: its rows)
//	bridge.go    from one total to another, step by step
//	check.go     what is not covered, paid for nothing or about to change (findings.go: what no notice says)
//	radar.go     how far a payroll or a wage is from every limit
//	hire.go      one employee more
//	readings.go  every disputed rule read each way
//
// Two rules hold throughout. What is unknown stays unknown, is never cheapest, and makes no total smaller. And who
// insures less does not owe less: without a collective agreement the wage due is held at what the standing cover pays.
package advice
