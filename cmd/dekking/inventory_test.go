package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dekking/premium/locale"
)

// inventoryFile follows every rule of the source documents to the place where the program does it.
const inventoryFile = "testdata/inventory.md"

// Guards that the inventory is whole and true: every number once, every file, name and test in it there, and the counts
// in its head right. Whether a test really shows its rule is for the reader to judge.
func TestInventory(t *testing.T) {
	text := fileText(t, inventoryFile)
	entries := entriesOf(t, text)
	assertNumbers(t, entries)
	project := surveyed(t)
	for _, e := range entries {
		for _, fault := range append(project.places(e.where, e.open != ""), project.proofs(e)...) {
			t.Errorf("%s: %s", e.id, fault)
		}
		if n := len(strings.Fields(e.rule)); n > 12 {
			t.Errorf("%s: the rule has %d words, at most 12", e.id, n)
		}
	}
	if want := countsOf(entries); !strings.Contains(text, want) {
		t.Errorf("the counts in the head should be:\n%s", want)
	}
}

// entry is a row of the inventory.
type entry struct {
	id, rule, where string
	shown           []string // as written, between backticks
	open            string   // what is missing; "" when the rule is done
}

var rowForm = regexp.MustCompile(`^[CI]?\d+$`)

// entriesOf reads the rows of the tables.
func entriesOf(t *testing.T, text string) []entry {
	t.Helper()
	var entries []entry
	for _, line := range strings.Split(text, "\n") {
		cells := strings.Split(strings.TrimSuffix(strings.TrimPrefix(line, "| "), " |"), " | ")
		if !rowForm.MatchString(cells[0]) {
			continue
		}
		if len(cells) != 4 {
			t.Errorf("%d cells, want 4: %s", len(cells), line)
			continue
		}
		proof, open, _ := strings.Cut(cells[3], "open: ")
		entries = append(entries, entry{cells[0], cells[1], cells[2], listed(strings.TrimSuffix(proof, "; ")), open})
	}
	return entries
}

// listed splits "`a`, `b`".
func listed(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, ", ")
}

// The kinds of numbers, and how many there are of each.
var numbered = []struct {
	name, prefix string
	last         int
}{{"Rules", "", 182}, {"Contradictions", "C", 25}, {"Readings", "I", 18}}

// assertNumbers wants each number once.
func assertNumbers(t *testing.T, entries []entry) {
	t.Helper()
	seen := map[string]int{}
	for _, e := range entries {
		seen[e.id]++
	}
	for _, kind := range numbered {
		for n := 1; n <= kind.last; n++ {
			id := fmt.Sprint(kind.prefix, n)
			if seen[id] != 1 {
				t.Errorf("%s is there %d times", id, seen[id])
			}
			delete(seen, id)
		}
	}
	for id := range seen {
		t.Errorf("there is no number %s", id)
	}
}

// countsOf is the line of the head that says how far the program is.
func countsOf(entries []entry) string {
	var counts []string
	for _, kind := range numbered {
		done, open := 0, 0
		for _, e := range entries {
			switch {
			case strings.TrimRight(e.id, "0123456789") != kind.prefix:
			case e.open == "":
				done++
			default:
				open++
			}
		}
		counts = append(counts, fmt.Sprintf("%s: %d done, %d open.", kind.name, done, open))
	}
	return strings.Join(counts, " ")
}

// project is what the inventory can point to.
type project struct {
	tests   map[string]bool // by function name
	samples []string        // files below a testdata folder, without extension
}

var testForm = regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)

// surveyed looks for the tests and samples of the whole project.
func surveyed(t *testing.T) project {
	t.Helper()
	p := project{tests: map[string]bool{}}
	err := fs.WalkDir(os.DirFS(root), ".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil || entry.IsDir():
			return err
		case strings.HasSuffix(path, "_test.go"):
			for _, match := range testForm.FindAllStringSubmatch(fileText(t, path), -1) {
				p.tests[match[1]] = true
			}
		case strings.Contains("/"+path, "/testdata/"):
			p.samples = append(p.samples, "/"+strings.TrimSuffix(path, filepath.Ext(path)))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// places finds what is wrong with a cell of places: each is a file of the project and names that occur in it.
func (p project) places(cell string, open bool) (faults []string) {
	if cell == "–" {
		if !open {
			faults = append(faults, "done, but nowhere")
		}
		return faults
	}
	for _, place := range listed(cell) {
		file, names, _ := strings.Cut(strings.Trim(place, "`"), " ")
		src, err := os.ReadFile(filepath.Join(root, file))
		if err != nil {
			faults = append(faults, err.Error())
		}
		for _, name := range strings.Fields(names) {
			if err == nil && !strings.Contains(string(src), name) {
				faults = append(faults, fmt.Sprintf("%s is not in %s", name, file))
			}
		}
	}
	return faults
}

var openForm = regexp.MustCompile(`^\S.* \((issues? [3-7](, [3-7])*|no source)\)$`)

// proofs finds what is wrong with a cell of tests: each is there, and a rule without one is open.
func (p project) proofs(e entry) (faults []string) {
	if e.open == "" && len(e.shown) == 0 {
		faults = append(faults, "neither shown nor open")
	}
	if e.open != "" && !openForm.MatchString(e.open) {
		faults = append(faults, "open, but not like \"open: what is missing (issue 6)\": "+e.open)
	}
	for _, shown := range e.shown {
		name, sample, sampled := strings.Cut(strings.Trim(shown, "`"), "/")
		if !p.tests[name] {
			faults = append(faults, "there is no test "+name)
		}
		if sampled && !slices.ContainsFunc(p.samples, func(path string) bool { return strings.HasSuffix(path, "/"+sample) }) {
			faults = append(faults, "there is no sample "+sample)
		}
	}
	return faults
}

// fileText reads a file of the project.
func fileText(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, path))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Guards the explanations that no screen or document is pinned for: what each must say, by number of the inventory.
func TestExplained(t *testing.T) {
	for _, c := range []struct{ numbers, id, nl, en string }{
		{"26, 130", "line.credibility.explained", "de rest is het verzuim van de bedrijfstak", "the rest is the sector's"},
		{"17, 50", "line.credibility.explained", "hoge stijgingen door eigen verzuim te voorkomen, tijdens de looptijd en bij verlenging",
			"prevent unexpectedly high rises through own absence, during the term and at renewal"},
		{"157", "line.credibility.explained", "met veel en met weinig verzuim", "with high and with low absence"},
		{"37", "question.employer_charges.help", "premies werknemersverzekeringen", "employee-insurance contributions"},
		{"37", "question.employer_charges.help", "Zorgverzekeringswet", "healthcare contribution"},
		{"27", "question.coverage.help", "door ziekte of een ongeval", "through illness or an accident"},
		{"72", "question.coverage.help", "ook in het buitenland betaald", "paid abroad too"},
		{"92", "question.payroll.help", "vóór aftrek van belasting en pensioenpremie", "before tax and pension contributions"},
		{"93", "question.payroll.help", "uniforme loon, waarover ook de loonbelasting gaat", "uniform wage, on which wage tax is paid"},
		{"117", "question.term.help", "maar voor een deel mee in de premie, en het product voldoet aan een keurmerk", "a part in the premium, and the product meets a quality mark"},
		{"77", "question.absence.help", "oorzaken wordt niet gevraagd", "causes are not asked"},
	} {
		for language, want := range map[locale.Language]string{locale.NL: c.nl, locale.EN: c.en} {
			if text := locale.For(language).Text(c.id); !strings.Contains(text, want) {
				t.Errorf("%s, %s: %q does not say %q", c.numbers, c.id, text, want)
			}
		}
	}
}

// neverSaid are announcements of 2019 that became no law or right: that the company doctor's judgement is leading
// (withdrawn in 2023), and a study of second-track programmes (inventory 11, 18, C23).
var neverSaid = regexp.MustCompile(`(?i)\bleidend\b|oordeel van de bedrijfsarts|doctor's (judg|opinion)|effectiviteit|effectiveness`)

// Guards that no table and no text tells them as if they held.
func TestNeverSaid(t *testing.T) {
	for _, pattern := range []string{"tariffs/*/*.toml", "premium/locale/words_*.go"} {
		paths, err := fs.Glob(os.DirFS(root), pattern)
		if err != nil || len(paths) == 0 {
			t.Fatalf("%s: no files, %v", pattern, err)
		}
		for _, path := range paths {
			if said := neverSaid.FindString(fileText(t, path)); said != "" {
				t.Errorf("%s says %q", path, said)
			}
		}
	}
}
