package payroll

import (
	"strings"
	"testing"
)

func readPaste(text string) (found, []*FileError) {
	g, failed := pasteGrid(text)
	if failed != nil {
		return found{}, []*FileError{failed}
	}
	return readGrids([]grid{g}, Settings{Start: tableStart}, newKeyring())
}

// Guards what is made of cells copied from a spreadsheet.
func TestPaste(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"with a header", "Naam\tJaarloon\r\nA\t30.000,00\r\n", `
rows 1 year 0
column "naam" = name
column "jaarloon" = year_wage
person row 2 name "A" wage 30000.00
`},
		{"without a header all is asked", "Jan\t12-04-1985\t01-09-2019\t36\t39.936,00\nPiet\t30-11-2001\t16-06-2025\t40\t31.752,00\n", `
rows 2 year 0
column "zonder kop 1" = name asked ["Jan" "Piet"]
column "zonder kop 2" = born asked ["12-04-1985" "30-11-2001"]
column "zonder kop 3" = from asked ["01-09-2019" "16-06-2025"]
column "zonder kop 4" = hours asked ["36" "40"]
column "zonder kop 5" = year_wage asked ["39.936,00" "31.752,00"]
person row 1 name "Jan" wage 39936.00 born 1985-04-12 hours 36
person row 2 name "Piet" wage 31752.00 born 2001-11-30 hours 40
note taken_for_year 
`},
		{"wages alone, the last the sum of the others", "1.000,00\n2.000,00\n3.000,00", `
rows 3 year 0
column "zonder kop 1" = month_wage asked ["1.000,00" "2.000,00" "3.000,00"]
person row 1 name "" wage 12960.00
person row 2 name "" wage 25920.00
person row 3 name "" wage 38880.00
note taken_for_month 
`},
		{"line breaks and quotes in cells", "Naam\tJaarloon\n\"A\nB\"\t30000\n\"C\" D\t31000\n\"E\t32000", `
rows 3 year 0
column "naam" = name
column "jaarloon" = year_wage
person row 2 name "A B" wage 30000.00
person row 4 name "\"C\" D" wage 31000.00
person row 5 name "\"E" wage 32000.00
`},
		{"nothing", "\t\n", `
error row 0 empty_table
Er staan geen rijen in. Kijk of het goede bestand is gekozen en of de lijst gevuld is.
`},
	} {
		if got := tell(readPaste(test.text)); got != strings.TrimPrefix(test.want, "\n") {
			t.Errorf("%s gives\n%swanted%s", test.name, got, test.want)
		}
	}
}

// Guards that every row of a paste is accounted for, and that a paste ends.
func FuzzPaste(f *testing.F) {
	f.Add("Naam\tJaarloon\nA\t30.000,00\nTotaal\t30.000,00")
	f.Add("\"A\nB\"\t30000\t12-04-1985")
	f.Fuzz(func(t *testing.T, text string) {
		g, failed := pasteGrid(text)
		if failed == nil {
			checkAccount(t, g)
		}
	})
}
