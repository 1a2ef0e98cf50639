package office_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"dekking/premium/office"
)

// The sample of the manual is read as it stands, and fills every field.
func TestSample(t *testing.T) {
	src, err := os.ReadFile(filepath.Join("..", "..", "testdata", "office", office.FileName))
	if err != nil {
		t.Fatal(err)
	}
	o, problems := office.Read(office.FileName, src)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for i, v := 0, reflect.ValueOf(o); i < v.NumField(); i++ {
		if v.Field(i).IsZero() {
			t.Errorf("%s is not in the sample", v.Type().Field(i).Name)
		}
	}
	if len(o.Contacts) != 2 || o.Contacts[0].Region != "Noord" || o.Contacts[1].Name != "" || o.Address[1] != "1234 AB Voorbeeldstad" {
		t.Errorf("read %+v", o)
	}
}

// Nothing has to be written, and what is not there is not made up.
func TestNothingIsRequired(t *testing.T) {
	o, problems := office.Read("kantoor.toml", nil)
	if len(problems) > 0 || !reflect.DeepEqual(o, office.Office{}) {
		t.Errorf("%+v, %v", o, problems)
	}
}

// What is wrong is told with its place; a text is clean, and no longer than a line.
func TestStrict(t *testing.T) {
	for src, want := range map[string]string{
		"naam = \"De Linde\"":                "kantoor.toml:1:1: unknown_key naam",
		"kvk = 12345678":                     "kantoor.toml:1:7: wrong_type",
		"name = \"a\"\nname = \"b\"":         "kantoor.toml:2:1: duplicate_key",
		"[[contact]]\nphone = \"0\"":         "missing_key region",
		"[[contact]]\nregion = \" \"":        "kantoor.toml:2:10: empty_text",
		"name = \"De \\u001b[31mLinde\"":     "kantoor.toml:1:8: control_character",
		"name = \"De Linde":                  "kantoor.toml:1:",
		"address = \"Lindelaan 1, Utrecht\"": "kantoor.toml:1:11: wrong_type",
	} {
		if _, problems := office.Read("kantoor.toml", []byte(src)); !strings.Contains(problems.Error(), want) {
			t.Errorf("%q: got %v, want %s", src, problems, want)
		}
	}
	o, problems := office.Read("kantoor.toml", []byte("name = \" "+strings.Repeat("é", 200)+"\"\n"))
	if len(problems) > 0 || o.Name != strings.Repeat("é", 79) {
		t.Errorf("%q, %v", o.Name, problems)
	}
}
