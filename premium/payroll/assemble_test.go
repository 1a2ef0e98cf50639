package payroll

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"dekking/premium"

	"pgregory.net/rapid"
)

// somebody makes a person with one row.
func somebody(number, name string, wage premium.Money, row int) person {
	return person{number: number, name: name, employee: premium.Employee{Wage: wage}, rows: []Origin{{File: "a.csv", Row: row}}}
}

func assembled(s Settings, people ...person) *Import {
	return found{people: people, rows: len(people)}.assemble(s, newKeyring())
}

func labelsOf(im *Import) string {
	var list []string
	for _, e := range im.Employees {
		list = append(list, e.Label)
	}
	return strings.Join(list, "|")
}

// Who is called what.
func TestLabels(t *testing.T) {
	for name, tt := range map[string]struct {
		numbers, names string
		keep           bool
		want           string
	}{
		"by number, in their order":         {"10|9|A-3|0007", "", false, "0007|9|10|A-3"},
		"without a number":                  {"||7", "", false, "7|1|2"},
		"a number of two people":            {"5|5|6", "", false, "1|2|6"},
		"our own avoid theirs":              {"1|1|2||", "", false, "3|4|2|5|6"},
		"too long":                          {"123456789012|77", "", false, "77|1"},
		"may be a BSN":                      {"12345672|999990019|77", "", false, "77|1|2"},
		"a name in the column of numbers":   {"Jansen|77", "", false, "77|1"},
		"what steers a terminal":            {"7\x1b|8", "", false, "8|1"},
		"by name":                           {"1|2", "A. de Boer|B. Vis", true, "A. de Boer|B. Vis"},
		"two of one name":                   {"1|2|3", "Vis|Vis|Vis (2)", true, "Vis|Vis (2)|Vis (2) (2)"},
		"a name that is missing":            {"1|2", "|Vis", true, "1|Vis"},
		"a name that is somebody's number":  {"1|2|", "2||1", true, "2|2 (2)|1"},
		"a BSN in a name":                   {"1|2", "Vis 999990019|Boer", true, "Vis ×××|Boer"},
		"a long name":                       {"1", strings.Repeat("Van der ", 9), true, strings.TrimSpace(strings.Repeat("Van der ", 5))},
		"names are not shown unless wanted": {"", "A. de Boer", false, "1"},
	} {
		t.Run(name, func(t *testing.T) {
			var people []person
			numbers, names := strings.Split(tt.numbers, "|"), strings.Split(tt.names, "|")
			for i := range max(len(numbers), len(names)) {
				people = append(people, somebody(at(numbers, i), at(names, i), 100, i+1))
			}
			im := assembled(Settings{KeepNames: tt.keep}, people...)
			if got := labelsOf(im); got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
			for _, e := range im.Employees {
				if !tt.keep && e.Name != "" {
					t.Errorf("kept %q", e.Name)
				}
			}
		})
	}
}

func at(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return ""
}

// A personnel number that is the BSN itself, as some programs have it, is not shown, however few digits it has.
func TestLabelIsNoBSN(t *testing.T) {
	keys := newKeyring()
	p := somebody("1234567", "", 100, 1)
	p.identity = keys.of("001234567")
	im := found{people: []person{p}, rows: 1}.assemble(Settings{}, keys)
	if got := labelsOf(im); got != "1" {
		t.Errorf("label %s", got)
	}
}

// Who may be there twice is told, and stays.
func TestDuplicates(t *testing.T) {
	keys := newKeyring()
	of := func(p person, bsn string) person {
		p.identity = keys.of(bsn)
		return p
	}
	born := func(p person) person {
		p.employee.Born = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)
		return p
	}
	for name, tt := range map[string]struct {
		people []person
		want   string
	}{
		"one person, two numbers": {[]person{of(somebody("1", "A", 1, 1), "999990019"), of(somebody("2", "B", 2, 2), "0999990019")}, "same_person 2 1"},
		"one number":              {[]person{somebody("7", "A", 1, 1), somebody("7", "B", 2, 2)}, "same_number 2 1"},
		"everything equal":        {[]person{somebody("", "A", 1, 1), somebody("", "A", 1, 2)}, "look_alike 2 1"},
		"born and paid alike":     {[]person{born(somebody("", "", 1, 1)), born(somebody("", "", 1, 2))}, "look_alike 2 1"},
		"paid alike":              {[]person{somebody("", "", 1, 1), somebody("", "", 1, 2)}, ""},
		"two people of one name":  {[]person{of(somebody("1", "A", 1, 1), "999990019"), of(somebody("2", "A", 1, 2), "999990020")}, ""},
		"three times":             {[]person{somebody("7", "A", 1, 1), somebody("7", "B", 2, 2), somebody("7", "C", 3, 3)}, "same_number 2 1,same_number 3 1"},
	} {
		t.Run(name, func(t *testing.T) {
			im := found{people: tt.people, rows: len(tt.people)}.assemble(Settings{}, keys)
			var got []string
			for _, n := range im.Notes {
				got = append(got, fmt.Sprint(n.ID, " ", n.Employee, " ", n.Args[0]))
			}
			if text := strings.Join(got, ","); text != tt.want || len(im.Employees) != len(tt.people) {
				t.Errorf("%d employees, %q, want %q", len(im.Employees), text, tt.want)
			}
		})
	}
}

// Birth dates that make no difference are dropped, of those only.
func TestBirthDates(t *testing.T) {
	old, young := somebody("1", "", 1, 1), somebody("2", "", 1, 2)
	old.employee.Born, young.employee.Born = time.Date(1960, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)
	im := assembled(Settings{BornMatters: func(born time.Time) bool { return born.Year() < 1970 }}, old, young)
	if im.Employees[0].Born.IsZero() || !im.Employees[1].Born.IsZero() {
		t.Errorf("%v, %v", im.Employees[0].Born, im.Employees[1].Born)
	}
	if im = assembled(Settings{}, old, young); im.Employees[1].Born.IsZero() {
		t.Error("a birth date is gone without being asked to")
	}
}

// A wage beyond what anybody earns is a fault, from whatever file: it may be a BSN.
func TestWageBeyondBounds(t *testing.T) {
	im := assembled(Settings{}, somebody("1", "", 999_990_019_00, 3), somebody("2", "", maxYearWage, 4))
	if e := im.Employees[0]; e.Employee.Wage != 0 || e.Wage.ID != "" || len(e.Faults) != 1 || e.Faults[0].Row != 3 {
		t.Errorf("%+v", e)
	}
	if e := im.Employees[1]; e.Employee.Wage != maxYearWage || len(e.Faults) != 0 {
		t.Errorf("%+v", e)
	}
}

// Rows that became of nobody are found out.
func TestUnaccounted(t *testing.T) {
	f := found{people: []person{somebody("1", "", 1, 1)}, leftOut: []LeftOut{{Reason: "total"}}, rows: 2}
	if got := accounted(f, nil, "a.csv"); got != nil {
		t.Errorf("%v", got)
	}
	f.rows = 3
	if got := accounted(f, nil, "a.csv"); len(got) != 1 || got[0].ID != "account" || fmt.Sprint(got[0].Args) != "[3 2]" {
		t.Errorf("%v", got)
	}
}

// drawPeople draws a staff with everything that is compared, and few values, so that many are alike.
func drawPeople(t *rapid.T, keys *keyring) []person {
	var people []person
	for i := range rapid.IntRange(0, 12).Draw(t, "people") {
		p := somebody(
			rapid.SampledFrom([]string{"", "1", "01", "2", "10", "A-1", "Jansen", "12345672"}).Draw(t, "number"),
			rapid.SampledFrom([]string{"", "Vis", "Boer"}).Draw(t, "name"),
			premium.Money(rapid.IntRange(0, 2).Draw(t, "wage")), i+1)
		p.employee.Born = time.Time{}.AddDate(rapid.IntRange(0, 1).Draw(t, "born")*1980, 0, 0)
		p.employee.DGA = rapid.Bool().Draw(t, "dga")
		if rapid.Bool().Draw(t, "known") {
			p.identity = keys.of(rapid.SampledFrom([]string{"999990019", "999990020"}).Draw(t, "bsn"))
		}
		people = append(people, p)
	}
	return people
}

// Neither the order in which people are found nor how they are spread over readers changes the result by a byte.
func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		keys := newKeyring()
		people := drawPeople(t, keys)
		s := Settings{KeepNames: rapid.Bool().Draw(t, "names")}
		want := asJSON(found{people: people, rows: len(people)}.assemble(s, keys))
		mixed := rapid.Permutation(people).Draw(t, "mixed")
		cut := rapid.IntRange(0, len(mixed)).Draw(t, "cut")
		first, second := found{people: slices.Clone(mixed[:cut]), rows: cut}, found{people: slices.Clone(mixed[cut:]), rows: len(mixed) - cut}
		if got := asJSON(first.join(second).assemble(s, keys)); got != want {
			t.Fatalf("%s\n%s", want, got)
		}
	})
}

// Labels differ, whatever the numbers and names.
func TestLabelsDiffer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		keys := newKeyring()
		people := drawPeople(t, keys)
		taken := map[string]bool{}
		for _, label := range labels(people, rapid.Bool().Draw(t, "names"), keys) {
			if label == "" || taken[label] || Discreet(label) != label {
				t.Fatalf("label %q", label)
			}
			taken[label] = true
		}
	})
}

func asJSON(im *Import) string {
	data, err := json.MarshalIndent(im, "", " ")
	if err != nil {
		panic(err)
	}
	return string(data)
}
