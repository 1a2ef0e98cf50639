package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dekking/tariffs"
)

// sectors lists the sectors, a line each: id, absence of the newest year, name, and the SBI codes of both editions; then
// the size classes of employers likewise.
func (pg *page) sectors(library *tariffs.Library) error {
	sectors, err := library.Sectors()
	if err != nil {
		return err
	}
	years := yearsOf(library, "reference")
	reference, err := library.Reference(slices.Max(years))
	if err != nil {
		return err
	}
	pg.part("sectors", pg.p.Text("table.sectors", reference.Absence.Year))
	width := 0
	for _, sector := range sectors.Sectors {
		width = max(width, len(sector.ID))
	}
	for _, sector := range sectors.Sectors {
		pg.sector(sector, reference.Absence.Sector[sector.ID], width)
	}
	pg.part("sizes", pg.p.Text("table.sizes", reference.Absence.Year))
	for _, size := range sectors.Sizes {
		figure := pg.keep(size.ID, pg.text(size.Name)+"  "+bounds(size), reference.Absence.Size[size.ID])
		fmt.Fprintf(&pg.b, "%-*s  %6s  %s\n", width, size.ID, figure.text, figure.label)
	}
	return nil
}

// bounds writes a size class as numbers: "10-99", "100-".
func bounds(size tariffs.Size) string {
	if size.To == 0 {
		return fmt.Sprintf("%d-", size.From)
	}
	return fmt.Sprintf("%d-%d", size.From, size.To)
}

func (pg *page) sector(s tariffs.Sector, absence tariffs.Percent, width int) {
	label := pg.text(s.Name)
	old, current := codeRanges(s.SBI2008), codeRanges(s.SBI2025)
	switch {
	case old != current:
		label += "  " + pg.p.Text("table.sbi_both", old, current)
	case old != "":
		label += "  " + pg.p.Text("table.sbi", old)
	}
	figure := pg.keep(s.ID, label, absence)
	fmt.Fprintf(&pg.b, "%-*s  %6s  %s\n", width, s.ID, figure.text, figure.label)
}

// codeRanges writes SBI codes briefly: "10-33", "45, 953".
func codeRanges(codes []string) string {
	var ranges []string
	for i := 0; i < len(codes); {
		last := i
		for last+1 < len(codes) && follows(codes[last], codes[last+1]) {
			last++
		}
		if last > i {
			ranges = append(ranges, codes[i]+"-"+codes[last])
		} else {
			ranges = append(ranges, codes[i])
		}
		i = last + 1
	}
	return strings.Join(ranges, ", ")
}

func follows(code, next string) bool {
	n, err := strconv.Atoi(code)
	return err == nil && len(code) == len(next) && fmt.Sprintf("%0*d", len(code), n+1) == next
}
