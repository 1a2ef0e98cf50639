//go:build !race

package payroll

const raceEnabled = false
