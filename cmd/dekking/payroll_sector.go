package main

import (
	"slices"

	"dekking/premium/payroll"
	"dekking/tariffs"
)

// sectorHint is what the UWV sector of a declaration says about the sector of the tables: a suggestion, never a choice.
type sectorHint struct {
	uwv payroll.UWVSector
	ids []string // of our sectors, the likeliest first
}

// sectorHint looks up a UWV sector; nil when there is none, or the tables have nothing like it.
func (env *environment) sectorHint(code int, library *tariffs.Library) *sectorHint {
	uwv, known := payroll.Sector(code)
	sectors, err := library.Sectors()
	if !known || err != nil {
		return nil
	}
	hint := &sectorHint{uwv: uwv}
	for _, division := range uwv.Divisions {
		found := sectors.Find(division)
		if len(found) > 0 && !slices.Contains(hint.ids, found[0].ID) {
			hint.ids = append(hint.ids, found[0].ID)
		}
	}
	if len(hint.ids) == 0 {
		return nil
	}
	return hint
}

// likeliest is the sector to suggest; "" when nothing is known.
func (h *sectorHint) likeliest() string {
	if h == nil {
		return ""
	}
	return h.ids[0]
}

// hinted says where the suggestion comes from, how sure it is, and what else it may be.
func (env *environment) hinted(h *sectorHint) string {
	if h == nil {
		return env.p.Text("command.payroll.sector.none")
	}
	text := env.p.Text("command.payroll.sector", h.ids[0], h.uwv.Code, h.uwv.Name, env.p.Text("payroll.confidence."+h.uwv.Confidence))
	if len(h.ids) > 1 {
		text += " " + env.p.Text("command.payroll.sector.or", env.p.List(h.ids[1:]))
	}
	return text
}
