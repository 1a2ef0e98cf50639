package tariffs_test

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// facts reads a file of public figures (testdata/facts), each row by its column names. The tables are held against them
// because they were typed in separately.
func facts(t *testing.T, name string) []map[string]string {
	t.Helper()
	file, err := os.Open("../testdata/facts/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var found []map[string]string
	for _, row := range rows[1:] {
		named := map[string]string{}
		for i, column := range rows[0] {
			named[column] = row[i]
		}
		found = append(found, named)
	}
	return found
}

func reference(t *testing.T, year int) *tariffs.Reference {
	t.Helper()
	found, err := tariffs.Shipped().Reference(year)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// editions are the years that ship, with the statistics year each one takes.
var editions = map[int]string{2022: "2021", 2023: "2022", 2024: "2023", 2025: "2024", 2026: "2024", 2027: "2024"}

func sameNumber(f tariffs.Figure, text string, shift int32) bool {
	if text == "" {
		return f.Unknown
	}
	return f.Known && f.Value.Equal(decimal.RequireFromString(text).Shift(shift))
}

// CBS's absence by sector and size is in every edition as printed, for the right year.
func TestAbsenceIsThatOfCBS(t *testing.T) {
	for edition, year := range editions {
		absence := reference(t, edition).Absence
		if strconv.Itoa(absence.Year) != year {
			t.Errorf("edition %d takes absence of %d", edition, absence.Year)
		}
		for _, row := range facts(t, "absence_by_sector.csv") {
			table := absence.Sector
			if row["level"] == "size" {
				table = absence.Size
			}
			if !sameNumber(table[row["id"]].Figure, row[year], -2) {
				t.Errorf("edition %d, %s: %v, CBS %s", edition, row["id"], table[row["id"]], row[year])
			}
		}
	}
}

// The shares of absence days are those of the model's middle variant.
func TestSharesAreThoseOfTheModel(t *testing.T) {
	model := map[string]map[string]string{}
	for _, row := range facts(t, "aandeel_na_eigen_risico_model.csv") {
		if row["variant"] == "midden" {
			model[row["eigen_risico_weken"]] = row
		}
	}
	for edition := range editions {
		shares := reference(t, edition).Shares
		for _, point := range shares.Year1 {
			row := model[strings.TrimSuffix(point.Eigenrisico.String(), "w")]
			if !sameNumber(point.Share.Figure, row["waarvan_jaar1"], 0) || !sameNumber(shares.Year2.Figure, row["waarvan_jaar2"], 0) {
				t.Errorf("edition %d, %v: %v", edition, point.Eigenrisico, point.Share)
			}
		}
	}
}

// Maximum premium wage and employer premiums are those of the year, or unknown.
func TestPremiumWages(t *testing.T) {
	premiums := map[string]string{}
	for _, row := range facts(t, "werkgeverspremies.csv") {
		premiums[row["jaar"]] = row["som_kleine_wg_vast"]
	}
	for _, row := range facts(t, "max_premieloon.csv") {
		year, _ := strconv.Atoi(row["jaar"])
		if _, shipped := editions[year]; !shipped {
			continue
		}
		r := reference(t, year)
		if !sameNumber(r.PremiumWage.Maximum.Figure, row["max_premieloon_jaar_eur"], 0) {
			t.Errorf("%d: maximum premium wage %v", year, r.PremiumWage.Maximum)
		}
		if !sameNumber(r.EmployerPremiums.Small.Figure, premiums[row["jaar"]], -2) {
			t.Errorf("%d: employer premiums %v", year, r.EmployerPremiums.Small)
		}
	}
}

// The AOW ages are in every edition, for every year that is known.
func TestStatePensionAges(t *testing.T) {
	for edition := range editions {
		ages := reference(t, edition).StatePension.Ages
		i := 0
		for _, row := range facts(t, "aow_leeftijd.csv") {
			if row["jaren"] == "" {
				continue
			}
			want := [3]string{row["jaar"], row["jaren"], row["maanden"]}
			got := [3]string{strconv.Itoa(ages[i].Year), strconv.Itoa(ages[i].Years), strconv.Itoa(ages[i].Months)}
			if got != want {
				t.Errorf("edition %d: %v, want %v", edition, got, want)
			}
			i++
		}
		if i != len(ages) {
			t.Errorf("edition %d has %d ages, known are %d", edition, len(ages), i)
		}
	}
}

// Every minimum wage of the tables is one that was published, and the edition's own year is complete.
func TestMinimumWages(t *testing.T) {
	published := map[string]map[string]string{}
	for _, row := range facts(t, "minimumloon.csv") {
		published[row["vanaf"]] = row
	}
	for edition := range editions {
		for _, entry := range reference(t, edition).MinimumWage.From {
			row := published[entry.Date.Format(time.DateOnly)]
			amount := entry.PerHour
			if row["soort"] == "maand" {
				amount = entry.PerMonth
			}
			if !sameNumber(amount.Figure, row["bedrag_eur"], 0) || strconv.Itoa(entry.FromAge) != row["leeftijd_vanaf"] {
				t.Errorf("edition %d, %s: %+v", edition, entry.Date.Format(time.DateOnly), entry)
			}
		}
	}
}

// Every milestone with a plain week stands in every edition, at its week, with its article.
func TestMilestones(t *testing.T) {
	for edition := range editions {
		steps := map[string]bool{}
		for _, step := range reference(t, edition).Poortwachter.Steps {
			steps[strconv.Itoa(step.Week)+"-"+strconv.Itoa(step.Latest)] = true
		}
		for _, row := range facts(t, "poortwachter_mijlpalen.csv") {
			if row["uiterste_week"] != "" && !steps[row["week"]+"-"+row["uiterste_week"]] {
				t.Errorf("edition %d misses week %s to %s", edition, row["week"], row["uiterste_week"])
			}
		}
	}
}
