package archive

import (
	"fmt"
	"strings"
	"testing"
)

// Guards that no mistake in a file shows a wage, a name or a birth date, whatever the mistake and wherever it is made.
func TestNothingPersonalInProblems(t *testing.T) {
	for _, line := range []string{
		"wage = 73519", "wage = 73519.5", `wage = "73519,00"`, `wage = "€ 73519"`, "wage = 9999999999999999973519",
		`label = 73519`, "label = \"Seeded\\u202e\"", `label = "Seeded`, `label = "Seeded" "Seeded"`, `lable = "Seeded"`,
		`Label = "Seeded"`, "label = [\"Seeded\"]", `label = {a = "Seeded"}`, "label = \"Seeded\" # \x01", "label = \"Seeded\xff\"",
		"born = \"1973-05-19\"", "born = 1973-05-19T00:00:00", "born = 1873-05-19", "born = 1973-05-39", "born = 19730519.0",
		`hours = "73519"`, "real_wage = 73519", `label = """` + "\nSeeded\n73519\"", "Seeded\n", `[[employee.x]]` + "\nlabel = \"Seeded",
		"'''Seeded''' = 1 = 2", "wage.x = \"73519", "wage = \"1\"\nwage = \"73519\"", "label = \"Seeded\", wage = 73519",
	} {
		for _, header := range []string{
			"[[employee]]\n", "[[ employee ]]\n", "[[Employee]]\n", "[[employe]]\n", "[[\"employee\"]]\n", "[[case]]\n",
			"[cover]\nterm = 3\n[[employee]]\n", "x = 1\n[[staff]]\n",
		} {
			assertDiscreet(t, header+line)
		}
		inline := strings.ReplaceAll(line, "\n", " ")
		for _, key := range []string{"employee", "staff", "Employee", "case"} {
			assertDiscreet(t, key+" = [{"+inline+"}]")
			assertDiscreet(t, key+" = [\n{"+inline+"},\n{"+inline+"}\n]")
		}
	}
	assertDiscreet(t, "[employer]\nname = \"Seeded")
	assertDiscreet(t, "[employer]\nname = [\"Seeded\"]")
	assertDiscreet(t, "[employer]\nsector = \"bouw\"\nname = \"Seeded\x01\"")
}

func assertDiscreet(t *testing.T, src string) {
	t.Helper()
	_, _, problems := ReadRequest("r.toml", []byte(src))
	told := fmt.Sprintf("%q", problems)
	for _, seed := range []string{"Seeded", "73519", "1973", "1873"} {
		// A key is of the file's form: it is shown, also one that somebody made of a name.
		if strings.Contains(strings.ReplaceAll(told, "unknown_key", ""), seed) && !strings.Contains(src, "'''Seeded'''") {
			t.Errorf("%q shows %s: %s", src, seed, told)
		}
	}
}

// Guards what is shown all the same: the key, the place, and whole lines where nobody is named.
func TestExcerpts(t *testing.T) {
	for _, tt := range []struct {
		src, excerpt   string
		column, length int
	}{
		{"[cover]\nterm = \"3\"", `term = "3"`, 8, 3},
		{"[[employee]]\n  wage  =  52000", "  wage  =  …", 12, 1},
		{"[[employee]]\nwage = \"1\"\nWage = \"52000\"", "Wage = …", 1, 4},
		{"[[employee]]\nlabel = \"A\"", "[[employee]]", 1, 12},
		{"employee = [{label = 5, wage = \"1\"}]", "employee = …", 12, 1},
		{"employee = [\n {label = 5, wage = \"1\"}]", "…", 1, 1},
	} {
		_, _, problems := ReadRequest("r.toml", []byte(tt.src))
		if len(problems) == 0 {
			t.Fatalf("%q: no problem", tt.src)
		}
		if p := problems[0]; p.Excerpt != tt.excerpt || p.Column != tt.column || p.Length != tt.length {
			t.Errorf("%q: got %q %d %d", tt.src, p.Excerpt, p.Column, p.Length)
		}
	}
}

// Guards that later checks show no more than the reading does.
func TestPlace(t *testing.T) {
	_, doc, _ := ReadRequest("r.toml", []byte("[employer]\nname = \"Seeded\"\nsector = \"x\"\n[[employee]]\nwage = \"1\"\nborn = 1973-05-19"))
	for field, want := range map[string]string{
		"employee[0].born": "born = …", "employer.name": "name = …", "employer.sector": `sector = "x"`,
		"employee[0].label": "[[employee]]", "cover.term": "",
	} {
		if got := Place(doc, field, "x"); got.Excerpt != want {
			t.Errorf("%s: got %q", field, got.Excerpt)
		}
	}
}

// Guards that hostile files are refused quickly with these checks as well.
func TestManyProblemsAreQuick(t *testing.T) {
	for _, src := range []string{
		strings.Repeat("[[employee]]\nlabel = \"A\"\n", 60_000),
		strings.Repeat("[[employee]]\nhours = 9\n", 60_000),
		strings.Repeat("#\n", 190_000) + strings.Repeat("a = "+strings.Repeat("9", 41)+"\n", 1000),
	} {
		_, _, problems := ReadRequest("r.toml", []byte(src))
		if len(problems) == 0 {
			t.Error("no problems")
		}
	}
}
