package payroll

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The texts that tables of the properties are made of: what is ordinary, and what is likely to go wrong.
var oddTexts = []string{
	"", "", "A", "Totaal", "Som", "30.000", "3.000,50", "1,234.56", "12-04-1985", "04/25/1985", "31-12-2020", "J", "misschien", "111222333",
	"Naam", "Jaarloon", "Salaris", "Uurloon", "Geboortedatum", "Pagina 1", "-1", "1E9", "€", "\"", "\x00",
}

// Guards that for any table all rows but the header are people or left out.
func TestEveryRowIsAccounted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var g grid
		g.file = rapid.SampledFrom([]string{"", "a.csv"}).Draw(t, "file")
		for i := range rapid.IntRange(1, 12).Draw(t, "rows") {
			texts := rapid.SliceOfN(rapid.SampledFrom(oddTexts), 1, 6).Draw(t, "cells")
			if strings.Join(texts, "") != "" {
				g.rows = append(g.rows, gridRow{i + 1, textCells(texts)})
			}
		}
		checkAccount(t, g)
	})
}

// Guards that a staff means the same in one file and divided over two, in either order, in whatever notation.
func TestDividedTableIsOneTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wage := rapid.SampledFrom([]string{"Salaris", "Maandloon", "Jaarloon", "Uurloon"}).Draw(t, "wage")
		header := "Nr;Naam;Geboortedatum;Uren;" + wage + "\n"
		amounts := rapid.SampledFrom([][]string{
			{"1.234", "2.500,50", "3.000", "12.000"}, {"1.234", "2500.50", "3000", "12000.5"}, {"1.234", "2.345", "12,345"},
		}).Draw(t, "notation")
		days := rapid.SampledFrom([][]string{{"01-02-1985", "25-02-1985"}, {"01/02/1985", "02/25/1985"}}).Draw(t, "days")
		rows := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
			return fmt.Sprintf("%d;Iemand;%s;36;%s\n", rapid.IntRange(1, 99).Draw(t, "nr"), rapid.SampledFrom(days).Draw(t, "day"), rapid.SampledFrom(amounts).Draw(t, "amount"))
		}), 2, 8).Draw(t, "people")
		cut := rapid.IntRange(1, len(rows)-1).Draw(t, "cut")
		file := func(rows []string) File { return File{"a.csv", []byte(header + strings.Join(rows, ""))} }
		whole := peopleOf(readTables(file(rows)))
		divided := peopleOf(readTables(file(rows[:cut]), file(rows[cut:])))
		turned := peopleOf(readTables(file(rows[cut:]), file(rows[:cut])))
		if !slices.Equal(whole, divided) || !slices.Equal(whole, turned) {
			t.Errorf("whole %q\ndivided %q\nturned %q", whole, divided, turned)
		}
	})
}

// peopleOf tells of people without their rows, sorted.
func peopleOf(f found, failed []*FileError) []string {
	var told []string
	for _, p := range f.people {
		var b strings.Builder
		p.rows[0].Row = 0
		tellPerson(&b, p)
		told = append(told, b.String())
	}
	for _, e := range failed {
		told = append(told, e.ID)
	}
	slices.Sort(told)
	return told
}

// Guards that the answer of the user about a column stands above the synonyms, and makes an unknown list usable.
func TestSettingsStandAboveSynonyms(t *testing.T) {
	file := File{"a.csv", []byte("Wie;Hoeveel;Salaris\nA;30.000;1.000\n")}
	s := Settings{Start: tableStart, Columns: map[string]Meaning{"wie": Name, "hoeveel": YearWage, "salaris": Ignored}}
	want := `rows 1 year 0
column "wie" = name
column "hoeveel" = year_wage
column "salaris" = ignored
person row 2 name "A" wage 30000.00
`
	if got := tell(readTablesWith(s, file)); got != want {
		t.Error(got)
	}
}

// Guards that a sheet of notes beside the staff is left out by name, and that the days and numbers of Excel are taken as
// they are.
func TestSheets(t *testing.T) {
	staff := grid{file: "a.xlsx", sheet: "Staf", rows: []gridRow{
		{3, textCells([]string{"Naam", "Geboortedatum", "Jaarloon"})},
		{4, []cell{{text: "A"}, {text: "1985-04-12", day: tableStart.AddDate(-40, 0, 0)}, {text: "39936.5", number: true}}},
		{5, []cell{{text: "B"}, {text: "#REF!", fault: "formula_error"}, {text: "1E+300", number: true}}},
	}}
	notes := grid{file: "a.xlsx", sheet: "Toelichting", rows: []gridRow{{1, textCells([]string{"Zie het handboek"})}}}
	want := `rows 3 year 0
column "naam" = name
column "geboortedatum" = born
column "jaarloon" = year_wage
person row 4 name "A" wage 39936.50 born 1987-01-01
person row 5 name "B" wage 0.00
  fault born "Geboortedatum" formula_error "#REF!"
  fault wage "Jaarloon" amount "1E+300"
left out row 1 no_table
`
	got := tell(readGrids([]grid{notes, staff, {file: "a.xlsx", sheet: "Leeg"}}, Settings{Start: tableStart}, newKeyring()))
	if got != want {
		t.Error(got)
	}
}
