package payroll

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// statement is a part of a message, with the day on which the message was made.
type statement struct{ made, xml string }

// statements draws returns, corrections and withdrawals of a few people over a few months, many of them made at the same
// moment.
func statements(t *rapid.T) (all []statement) {
	workers := rapid.Custom(func(t *rapid.T) worker {
		w := rapid.SampledFrom([]worker{anna(), bram()}).Draw(t, "who")
		w.number = rapid.SampledFrom([]string{"1", "2"}).Draw(t, "number")
		w.kind = rapid.SampledFrom([]string{"15", "15", "15", "17", "62"}).Draw(t, "kind")
		w.sv = rapid.SampledFrom([]string{"3100.00", "2450.00", "-5.00", "x"}).Draw(t, "wage")
		w.until = rapid.SampledFrom([]string{"", "", "2026-01-15", "2027-03-01"}).Draw(t, "until")
		return w
	})
	for range rapid.IntRange(1, 8).Draw(t, "parts") {
		made := rapid.SampledFrom([]string{"2026-03-01", "2026-04-01"}).Draw(t, "made")
		period := rapid.SampledFrom(append(months(2025, 11, 12), append(months(2026, 1, 2), "2026-01-01/2026-01-25")...)).Draw(t, "period")
		total := rapid.SampledFrom([]string{"", "3100", "5550"}).Draw(t, "total")
		staff := rapid.SliceOfN(workers, 1, 3).Draw(t, "staff")
		xml := returned(period, total, staff...)
		if rapid.Bool().Draw(t, "correction") {
			xml = corrected(period, total, rapid.SampledFrom([]string{"", withdrawn(anna())}).Draw(t, "withdrawal"), staff...)
		}
		all = append(all, statement{made, xml})
	}
	return all
}

// spread puts statements in files: one each, or together those of one day.
func spread(all []statement, together bool) (files []File) {
	days := map[string][]string{}
	for n, s := range all {
		key := s.made
		if !together {
			key = fmt.Sprint(s.made, n)
		}
		days[key] = append(days[key], s.xml)
	}
	for key, parts := range days {
		files = append(files, File{"aangifte.xml", []byte(message(key[:len("2026-03-01")], parts...))})
	}
	return files
}

// sortedTold is told without an order of the rows left out, for rows have other numbers in other files.
func sortedTold(t *rapid.T, files []File) string {
	f, failed := readDeclarations(files, settings2027(), newKeyring())
	if len(failed) > 0 {
		t.Fatalf("refused: %s", failed[0].ID)
	}
	rows := len(f.leftOut)
	for _, p := range f.people {
		rows += len(p.rows)
	}
	if rows != f.rows {
		t.Fatalf("%d rows read, %d accounted for", f.rows, rows)
	}
	lines := strings.Split(told(f), "\n")
	people := len(f.people)
	slices.Sort(lines[people:])
	return strings.Join(lines, "\n")
}

// Guards that the result depends on what is declared, not on the order of files nor on how declarations are spread over
// them, also when messages were made at the same moment.
func TestDeclarationsInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := statements(t)
		want := sortedTold(t, spread(all, true))
		for range 3 {
			rand.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			for _, together := range []bool{true, false} {
				if got := sortedTold(t, spread(all, together)); got != want {
					t.Fatalf("together %t: got\n%s\nwant\n%s", together, got, want)
				}
			}
		}
	})
}

var ninePlus = regexp.MustCompile(`\d{8,}`)

// Guards that nothing but the result of a declaration comes out of any file: no panic, every row accounted for, no number
// that may be a BSN in what leaves the package.
func FuzzDeclaration(f *testing.F) {
	paths, _ := filepath.Glob("testdata/declaration/*.xml")
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		read, failed := readDeclarations([]File{{"a.xml", data}}, settings2027(), newKeyring())
		if len(failed) == 1 {
			sentence(t, failed[0])
			return
		}
		everyRowCounted(t, read)
		for _, l := range read.leftOut {
			if ninePlus.MatchString(arguments(l.Args)) {
				t.Errorf("left out: %v", l.Args)
			}
		}
		for _, p := range read.people {
			if len(p.faults) == 0 && len(p.wage.Sum()) == 0 {
				t.Errorf("a wage without a sum or a fault: %+v", p.employee)
			}
		}
	})
}
