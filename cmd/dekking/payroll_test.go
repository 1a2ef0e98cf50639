package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"dekking/premium/archive"
	"dekking/premium/payroll"
	"dekking/tariffs"
)

// payrollSamples are the shipped samples: a declaration, and one staff in two encodings.
var payrollSamples = []string{
	"../../premium/payroll/testdata/declaration/loonaangifte-2026-01.xml",
	"../../premium/payroll/testdata/tables/loonlijst-utf8-bom.csv",
	"../../premium/payroll/testdata/tables/loonlijst-windows-1252.csv",
}

func runPayroll(t *testing.T, args ...string) result {
	t.Helper()
	got := runHere("", append([]string{"payroll", "--date", "2026-11-21"}, args...)...)
	if got.status != exitDone {
		t.Fatalf("%v: status %d\n%s", args, got.status, got.err)
	}
	return got
}

// The request read back is the staff that was read, names and all.
func TestPayrollIsReadBack(t *testing.T) {
	for _, path := range payrollSamples {
		for _, names := range []bool{false, true} {
			got := runPayroll(t, path, fmt.Sprintf("--names=%v", names))
			draft, _, problems := archive.ReadRequest("request.toml", []byte(got.out))
			if len(problems) > 0 {
				t.Fatalf("%s: %v\n%s", path, problems, got.out)
			}
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			start := time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC)
			want, _ := payroll.Read([]payroll.File{{Name: path, Data: data}}, payroll.Settings{Start: start, KeepNames: names})
			if len(draft.Employees) != len(want.Employees) || len(want.Employees) < 4 {
				t.Fatalf("%s: %d employees, want %d", path, len(draft.Employees), len(want.Employees))
			}
			for i, e := range want.Employees {
				if got, want := fmt.Sprint(draft.Employees[i]), fmt.Sprint(e.Employee); got != want {
					t.Errorf("%s: %s, want %s", path, got, want)
				}
			}
			if given := draft.Employer.Name != ""; given != (names && want.Employer != "") {
				t.Errorf("%s: employer %q", path, draft.Employer.Name)
			}
		}
	}
}

// The samples of one staff give the same bytes, whatever their encoding and the language of the reader.
func TestPayrollSamplesAgree(t *testing.T) {
	for _, format := range []string{"toml", "text"} {
		one, other := runPayroll(t, payrollSamples[1], "--format", format), runPayroll(t, payrollSamples[2], "--format", format)
		if one.out != other.out {
			t.Errorf("%s\n%s", one.out, other.out)
		}
	}
	if got := runPayroll(t, payrollSamples[1]); !strings.Contains(got.out, "149040") || got.err != "5 rijen gelezen: 5 werknemers.\n" {
		t.Errorf("%s%s", got.out, got.err)
	}
}

// The JSON has the shape that the design promises.
func TestPayrollJSON(t *testing.T) {
	got := runPayroll(t, payrollSamples[0], "--format", "json")
	var out struct {
		Schema    int
		Employees []map[string]any
		LeftOut   []map[string]any `json:"left_out"`
		Sector    struct{ Suggested []string }
	}
	if err := json.Unmarshal([]byte(got.out), &out); err != nil {
		t.Fatal(err)
	}
	if out.Schema != 1 || len(out.Employees) != 4 || out.LeftOut == nil || out.Sector.Suggested[0] != "landbouw" {
		t.Errorf("%+v", out)
	}
	if dga := out.Employees[0]; dga["label"] != "0001" || dga["dga"] != true || dga["wage"] != "56000.04" || dga["born"] != "1974-07-02" {
		t.Errorf("%v", dga)
	}
}

// No line of the text is wider than 80 columns, also with long names.
func TestPayrollTextFits(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		for _, path := range payrollSamples {
			got := runPayroll(t, path, "--format", "text", "--names", "--lang", lang)
			assertReadable(t, got.out)
			for line := range strings.Lines(got.out) {
				if len([]rune(strings.TrimRight(line, "\n"))) > staffWidth {
					t.Errorf("too wide: %s", line)
				}
			}
		}
	}
}

// answered fills in what the comments of a request ask for.
func answered(request string) string {
	request = regexp.MustCompile(`(?m)^# (coverage|eigenrisico|term) `).ReplaceAllString(request, "$1 ")
	return regexp.MustCompile(`(?m)^# sector = ".*"$`).ReplaceAllString(request, `sector = "bouw"`)
}

// A birth date that is left out with --birth-dates needed makes no difference to the quote.
func TestNeededBirthDates(t *testing.T) {
	var rows strings.Builder
	rows.WriteString("Personeelsnummer;Geboortedatum;Uren per week;Jaarloon\n")
	for i := range 30 { // born from 1955 to 2010
		fmt.Fprintf(&rows, "%d;%02d-%02d-%d;40;5.800,00\n", i+1, i%28+1, i%12+1, 1955+i*19/10)
	}
	path := filepath.Join(t.TempDir(), "loon.csv")
	if err := os.WriteFile(path, []byte(rows.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	all, needed := runPayroll(t, path).out, runPayroll(t, path, "--birth-dates", "needed").out
	if a, n := strings.Count(all, "born "), strings.Count(needed, "born "); a != 30 || n == 0 || n > 20 {
		t.Errorf("%d birth dates, %d of them needed", a, n)
	}
	for _, start := range []string{"2026-11-21", "2027-01-15"} {
		var quotes []string
		for _, request := range []string{all, needed} {
			request = strings.Replace(answered(request), "100/70", "70/70", 1) // less than the minimum wage
			request = strings.Replace(request, "quote_date = 2026-11-21", "quote_date = 2026-11-21\nstart_date = "+start, 1)
			got := runHere(request, "quote", "-", "--format", "json")
			if got.status != exitDone {
				t.Fatal(got.err)
			}
			quotes = append(quotes, withoutQuote(t, got.out)) // in which is what was asked, birth dates too
		}
		if quotes[0] != quotes[1] || !strings.Contains(quotes[0], "aow_") || !strings.Contains(quotes[0], "coverage_below_minimum_wage") {
			t.Errorf("start %s: the quotes differ\n%s\n%s", start, quotes[0], quotes[1])
		}
	}
}

// Guards that every UWV sector leads to a sector of the tables.
func TestEveryUWVSectorIsSuggested(t *testing.T) {
	env := &environment{}
	for code := range 70 {
		uwv, known := payroll.Sector(code)
		hint := env.sectorHint(code, tariffs.Shipped())
		if known != (hint != nil) || known && len(hint.ids) > len(uwv.Divisions) {
			t.Errorf("sector %d: %v", code, hint)
		}
	}
	if hint := env.sectorHint(33, tariffs.Shipped()); hint.likeliest() != "horeca" {
		t.Errorf("%v", hint)
	}
}

// Guards that the help names every meaning that a column may be given.
func TestHelpNamesMeanings(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		help := strings.Join(strings.Fields(runHere("", "payroll", "--help", "--lang", lang).out), " ")
		for _, meaning := range payroll.Meanings() {
			if !regexp.MustCompile(`[ :]` + string(meaning) + `[,.]`).MatchString(help) {
				t.Errorf("%s: %s is not in the help", lang, meaning)
			}
		}
	}
}

// Guards the time that a large staff takes (fault P4), labels, duplicates and all.
func TestLargePayroll(t *testing.T) {
	if testing.Short() {
		t.Skip("large")
	}
	var rows strings.Builder
	rows.WriteString("Personeelsnummer;Naam;BSN;Geboortedatum;Uren per week;Bruto maandloon\n")
	for i := range 10_000 {
		fmt.Fprintf(&rows, "%d;Vis, %d;%d;12-04-1985;36;%d,00\n", i, i%5000, 111_111_110+i, 2500+i)
	}
	start := time.Now()
	got := runHere(rows.String(), "payroll", "-", "--format", "json")
	if took := time.Since(start); got.status != exitDone || took > 2*time.Second {
		t.Errorf("status %d in %v\n%.500s", got.status, took, got.err)
	} else {
		t.Log(took)
	}
}
