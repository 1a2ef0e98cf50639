//go:build race

package payroll

const raceEnabled = true
