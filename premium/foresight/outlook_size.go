package foresight

import (
	"dekking/premium"
	"dekking/tariffs"
)

// SizeGroup is the group of employers by payroll (loonsom) that one insurer prints on its general page: information, no
// part of any sum here. In which group an employer's own absence counts how far, the page does not say.
type SizeGroup struct {
	ID        string // small, middle, large
	Payroll   premium.Money
	Source    *tariffs.Source
	Certainty tariffs.Certainty
}

// The bounds of the groups, inclusive, in cents: up to 100,000 small (5 employees on average), up to 500,000 middle (10 to
// 25), above it large (more than 25).
const (
	smallPayroll  premium.Money = 100_000_00
	middlePayroll premium.Money = 500_000_00
)

var sizeSource = &tariffs.Source{ID: "size_groups", Title: "Sazas, premiebeleid verzuimverzekering (algemene pagina)",
	URL: "https://www.sazas.nl/accountant/verzuimverzekering-zoeken/premiebeleid", Published: "undated", Checked: "2026-11"}

// SizeOf is the group of a payroll.
func SizeOf(payroll premium.Money) SizeGroup {
	g := SizeGroup{ID: "large", Payroll: payroll, Source: sizeSource, Certainty: tariffs.Carried}
	switch {
	case payroll <= smallPayroll:
		g.ID = "small"
	case payroll <= middlePayroll:
		g.ID = "middle"
	}
	return g
}
