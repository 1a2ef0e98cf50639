package strict

import (
	"os"
	"os/exec"
	"reflect"
	"testing"
	"time"
)

// Guards that every supported kind of field is set from the ways TOML has of writing it.
func TestDecodeSetsEveryKind(t *testing.T) {
	_, got, problems := read(t, "\ufeff"+`# a comment with [brackets] and "quotes
product = 'x "y"' # another
year = 2_026
final = true
small = -3
start = 2026-02-01
weeks = [ 2, # two
  4, 0x6,
]
rates = ["1%", "2%"]
grid = [["1%"], [], ["2%", "3%"]]
nested.a = { rate = "4%", name = "four" }
nested."b c" = { rate = "5%" }
texts = { nl = "niet", en = "not" }
count = 0

[absence]
2021 = "3.1%"
"2022" = "6.4%"
[fee]
rate = """\
  7%"""
[[staff]]
rate = "8%"
[[staff]]
name = "nine"
rate = "9%"
[deep.a.deep.b]
date = 2024-02-29
`)
	wantProblems(t, problems)
	four, nine, zero := "four", "nine", 0
	leap := time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC)
	want := sample{
		edition: edition{Year: 2026},
		Product: `x "y"`, Final: true, Small: -3,
		Start:   time.Date(2026, 2, 1, 0, 0, 0, 0, time.UTC),
		Weeks:   []int{2, 4, 6},
		Rates:   []percentage{{"1%"}, {"2%"}},
		Grid:    [][]percentage{{{"1%"}}, {}, {{"2%"}, {"3%"}}},
		Nested:  map[string]fee{"a": {percentage{"4%"}, &four}, "b c": {percentage{"5%"}, nil}},
		Texts:   map[string]string{"nl": "niet", "en": "not"},
		Count:   &zero,
		Absence: map[int]percentage{2021: {"3.1%"}, 2022: {"6.4%"}},
		Fee:     &fee{Rate: percentage{"7%"}},
		Staff:   []fee{{percentage{"8%"}, nil}, {percentage{"9%"}, &nine}},
		Deep:    map[string]deepSample{"a": {Deep: map[string]deepSample{"b": {Date: &leap}}}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("\n got %+v\nwant %+v", got, want)
	}
}

// Guards that what is not written stays nil, so that it can be told from zero.
func TestDecodeLeavesUnwritten(t *testing.T) {
	d, got, problems := read(t, "year = 2026\nweeks = []\n[texts]\n")
	wantProblems(t, problems)
	want := sample{edition: edition{2026}, Weeks: []int{}, Texts: map[string]string{}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	for path, has := range map[string]bool{"year": true, "weeks": true, "texts": true, "fee": false, "": false} {
		if d.Has(path) != has {
			t.Errorf("Has(%q) = %v", path, !has)
		}
	}
}

// Guards that the zone of the machine, which the library puts dates in, moves no date to the day before.
func TestDecodeDateInEveryZone(t *testing.T) {
	const child = "STRICT_ZONE_CHILD"
	if os.Getenv(child) != "" {
		if _, offset := time.Now().Zone(); offset == 0 {
			t.Skip("no zone data")
		}
		_, got, problems := read(t, "year = 1\nstart = 2026-01-01\n")
		wantProblems(t, problems)
		if want := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC); got.Start != want {
			t.Errorf("got %v", got.Start)
		}
		return
	}
	for _, zone := range []string{"America/New_York", "Europe/Amsterdam", "Pacific/Kiritimati"} {
		run := exec.Command(os.Args[0], "-test.run=^TestDecodeDateInEveryZone$", "-test.v")
		run.Env = append(os.Environ(), "TZ="+zone, child+"=1")
		if out, err := run.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", zone, err, out)
		}
	}
}

// Guards that a program which asks for what cannot be read strictly is told so at once.
func TestDecodePanicsOnUnsupportedType(t *testing.T) {
	for _, into := range []any{
		nil, sample{}, new(int), (*sample)(nil),
		&struct {
			F float64 `toml:"f"`
		}{},
		&struct {
			F map[string][]uint `toml:"f"`
		}{},
		&struct {
			F map[bool]int `toml:"f"`
		}{},
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%T: no panic", into)
				}
			}()
			Decode("t.toml", nil, TariffLimits, into)
		}()
	}
}
