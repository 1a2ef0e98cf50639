package payroll

import (
	_ "embed"
	"encoding/csv"
	"strconv"
	"strings"
	"sync"
)

//go:embed sectors_uwv.csv
var sectorsUWV string

// UWVSector is a sector of the UWV as a wage declaration names it, with the divisions of SBI 2008 in which its employers
// work. The divisions are our own inference (certainty derived): they suggest a sector of the tables and never choose it.
type UWVSector struct {
	Code       int
	Name       string   // Dutch, as in the regulation
	Divisions  []string // two digits each, the likeliest first
	Confidence string   // "high", "middle" or "low": "payroll.confidence.<id>" in package locale
}

// Sector looks up a UWV sector by its code.
func Sector(code int) (UWVSector, bool) {
	sector, ok := sectorTable()[code]
	return sector, ok
}

// sectorTable reads the embedded file, of which a test sees to it that it can be read.
var sectorTable = sync.OnceValue(func() map[int]UWVSector {
	reader := csv.NewReader(strings.NewReader(sectorsUWV))
	reader.Comment = '#'
	records, _ := reader.ReadAll()
	table := map[int]UWVSector{}
	for _, record := range records {
		if code, err := strconv.Atoi(record[0]); err == nil {
			table[code] = UWVSector{code, record[1], strings.Split(record[2], ";"), record[3]}
		}
	}
	return table
})
