package payroll

import (
	"strings"
	"testing"
)

// Guards that what a user said about columns is read back, in the words of Heading.
func TestMappingsRoundTrip(t *testing.T) {
	m := Mappings{"Loon é/maand!": MonthWage, "kostenplaats": Ignored, "zonder kop 3": YearWage}
	text := string(m.Write())
	want := "[columns]\n\"kostenplaats\" = \"ignored\"\n\"loon e maand\" = \"month_wage\"\n"
	if text != want {
		t.Errorf("%s wanted\n%s", text, want)
	}
	read, err := ReadMappings([]byte(text))
	if err != nil || len(read) != 2 || read["loon e maand"] != MonthWage {
		t.Error(read, err)
	}
	if string(read.Write()) != want {
		t.Error(string(read.Write()))
	}
}

func TestMappingsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"a meaning that does not exist": "[columns]\nnaam = \"shoe size\"",
		"no meaning":                    "[columns]\nnaam = \"\"",
		"an unknown table":              "[rows]\nnaam = \"name\"",
		"a key outside the table":       "naam = \"name\"",
		"a number":                      "[columns]\nnaam = 3",
		"an empty heading":              "[columns]\n\"--\" = \"name\"",
		"one heading twice":             "[columns]\n\"Naam\" = \"name\"\n\"naam\" = \"number\"",
		"too much":                      "# " + strings.Repeat("x", maxMappingsBytes),
		"no UTF-8":                      "[columns]\n\"\xff\" = \"name\"",
		"no TOML":                       "[columns",
	} {
		if m, err := ReadMappings([]byte(text)); err == nil {
			t.Errorf("%s gives %v", name, m)
		}
	}
}

// Guards that a heading is one key however it is written, and holds no number that may be a BSN.
func TestHeading(t *testing.T) {
	for header, want := range map[string]string{
		"  Bruto-Maandloon (€) ": "bruto maandloon",
		"Geb.datum":              "geb datum",
		"Één  ÜBER":              "een uber",
		"***":                    "",
		"Loon 2026":              "loon 2026",
	} {
		if got := Heading(header); got != want {
			t.Errorf("%q gives %q", header, got)
		}
	}
	if got := Heading("loon 111222333"); strings.Contains(got, "111222333") || Heading(got) != got {
		t.Error(got)
	}
}
