package payroll

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"dekking/premium"
	"dekking/premium/locale"
)

// The files of testdata/declaration, each with what it comes to in a .want beside it: what is read, or the refusal.
func TestDeclarationFiles(t *testing.T) {
	paths, _ := filepath.Glob("testdata/declaration/*.want")
	refused := 0
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			want, _ := os.ReadFile(path)
			data, err := os.ReadFile(strings.TrimSuffix(path, ".want") + ".xml")
			if err != nil {
				t.Fatal(err)
			}
			f, failed := readDeclarations([]File{{"aangifte.xml", data}}, settings2027(), newKeyring())
			got := told(f)
			if len(failed) > 0 {
				refused++
				got = refusedAs(failed[0])
				sentence(t, failed[0])
			}
			everyRowCounted(t, f)
			if got != strings.TrimSuffix(string(want), "\n") {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		})
	}
	if 3*refused < 2*len(paths) || len(paths) < 25 {
		t.Errorf("%d files, of which %d are refused: too few", len(paths), refused)
	}
}

func refusedAs(e *FileError) string {
	text := strings.ReplaceAll("refused "+e.ID+arguments(e.Args), ",", " ")
	if e.Row > 0 {
		text += fmt.Sprint(" row=", e.Row)
	}
	return text
}

// sentence checks that a refusedAs can be said in both languages, in at most 300 characters, without an argument left open.
func sentence(t *testing.T, e *FileError) {
	t.Helper()
	for _, language := range []locale.Language{locale.NL, locale.EN} {
		text := locale.For(language).Text("payroll.error."+e.ID, e.Args...)
		if strings.ContainsAny(text, "‹{") || utf8.RuneCountInString(text) > 300 {
			t.Errorf("%s: %s", e.ID, text)
		}
	}
}

// The sample against what was worked out by hand.
func TestDeclarationSample(t *testing.T) {
	data, err := os.ReadFile("testdata/declaration/loonaangifte-2026-01.xml")
	if err != nil {
		t.Fatal(err)
	}
	f, failed := readDeclarations([]File{{"loonaangifte-2026-01.xml", data}}, settings2027(), newKeyring())
	if len(failed) > 0 {
		t.Fatal(failed[0].ID)
	}
	wanted, _ := os.ReadFile("testdata/declaration/loonaangifte-2026-01.json")
	var want sample
	if err := json.Unmarshal(wanted, &want); err != nil {
		t.Fatal(err)
	}
	want.check(t, f)
}

// sample is the expected result of the sample file.
type sample struct {
	Employer string
	Sector   int
	Year     int
	People   []struct {
		Name, Number, Born, Hours, Wage, Sum string
		DGA                                  bool
		NoNLPremiums                         bool
	}
	Control struct{ Stated, Read string }
}

func (want sample) check(t *testing.T, f found) {
	if f.employer != want.Employer || f.sector != want.Sector || f.year != want.Year || len(f.people) != len(want.People) {
		t.Fatalf("%s, sector %d, year %d, %d people", f.employer, f.sector, f.year, len(f.people))
	}
	for n, w := range want.People {
		p := f.people[n]
		e := p.employee
		got := fmt.Sprintln(p.name, p.number, e.Born.Format("2006-01-02"), e.Hours, e.Wage, e.DGA, e.NoNLPremiums, len(p.notes)+len(p.faults))
		if expected := fmt.Sprintln(w.Name, w.Number, w.Born, w.Hours, w.Wage, w.DGA, w.NoNLPremiums, 0); got != expected {
			t.Errorf("got  %s\nwant %s", got, expected)
		}
		if sum := sumOf(p); sum != w.Sum {
			t.Errorf("%s: sum %s, want %s", p.name, sum, w.Sum)
		}
	}
	if c := f.controls; len(c) != 1 || c[0].Stated.String() != want.Control.Stated || c[0].Read.String() != want.Control.Read || !c[0].Match {
		t.Errorf("controls %v", c)
	}
}

// sumOf writes the sum of a wage as the sample's result has it.
func sumOf(p person) string {
	var terms []string
	for _, term := range p.wage.Sum() {
		switch {
		case term.Sign != "":
			terms = append(terms, term.Sign)
		case term.Value.Unit == premium.Count:
			terms = append(terms, strconv.Itoa(int(term.Value.Money)))
		default:
			terms = append(terms, term.Value.Money.String())
		}
	}
	return strings.Join(terms, " ")
}
