package payroll

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dekking/premium/locale"
)

var updateTables = flag.Bool("tables", false, "write what the tables give to their .want files")

var tableStart = time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)

// Guards what is made of every table in testdata/tables: good ones, doubtful ones, ones with faults, ones refused.
func TestTables(t *testing.T) {
	files, err := filepath.Glob("testdata/tables/*.csv")
	if err != nil || len(files) < 30 {
		t.Fatal(len(files), err)
	}
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		got := tell(readTables(File{filepath.Base(path), data}))
		wanted := strings.TrimSuffix(path, ".csv") + ".want"
		if *updateTables {
			if err := os.WriteFile(wanted, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, _ := os.ReadFile(wanted)
		if got != string(want) {
			t.Errorf("%s gives\n%swanted\n%s", path, got, want)
		}
	}
}

// Guards that the encoding of a list makes no difference to who is in it.
func TestSamplesAgree(t *testing.T) {
	var told []string
	for _, name := range []string{"loonlijst-utf8-bom", "loonlijst-windows-1252"} {
		want, err := os.ReadFile("testdata/tables/" + name + ".want")
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(want), "\n")
		told = append(told, strings.Join(slices.DeleteFunc(lines, func(l string) bool { return strings.HasPrefix(l, "note windows") }), "\n"))
	}
	if told[0] != told[1] {
		t.Errorf("%s\n%s", told[0], told[1])
	}
}

func readTables(files ...File) (found, []*FileError) {
	return readTablesWith(Settings{Start: tableStart}, files...)
}

func readTablesWith(s Settings, files ...File) (found, []*FileError) {
	var grids []grid
	for _, f := range files {
		g, failed := readCSV(f)
		if failed != nil {
			return found{}, []*FileError{failed}
		}
		grids = append(grids, g)
	}
	return readGrids(grids, s, newKeyring())
}

// tell writes out all that was found, a line each.
func tell(f found, failed []*FileError) string {
	var b strings.Builder
	for _, e := range failed {
		fmt.Fprintf(&b, "error row %d %s\n%s\n", e.Row, e.ID, locale.For(locale.NL).Text("payroll.error."+e.ID, e.Args...))
	}
	if len(failed) > 0 {
		return b.String()
	}
	fmt.Fprintf(&b, "rows %d year %d\n", f.rows, f.year)
	for _, c := range f.columns {
		fmt.Fprintf(&b, "column %q = %s", c.Heading, c.Meaning)
		if c.Asked {
			fmt.Fprintf(&b, " asked %q", c.Samples)
		}
		b.WriteByte('\n')
	}
	for _, p := range f.people {
		tellPerson(&b, p)
	}
	for _, l := range f.leftOut {
		fmt.Fprintf(&b, "left out row %d %s%s\n", l.Row, l.Reason, tellArgs(l.Args))
	}
	for _, c := range f.controls {
		fmt.Fprintf(&b, "control %s stated %s read %s match %t\n", c.ID, c.Stated, c.Read, c.Match)
	}
	for _, n := range f.notes {
		fmt.Fprintf(&b, "note %s%s\n", n.ID, tellArgs(n.Args))
	}
	return b.String()
}

func tellPerson(b *strings.Builder, p person) {
	e := p.employee
	fmt.Fprintf(b, "person row %d", p.rows[0].Row)
	if p.number != "" {
		fmt.Fprintf(b, " number %s", p.number)
	}
	fmt.Fprintf(b, " name %q wage %s", p.name, e.Wage)
	for _, day := range []struct {
		name string
		day  time.Time
	}{{"born", e.Born}, {"from", e.From}, {"until", e.Until}} {
		if !day.day.IsZero() {
			fmt.Fprintf(b, " %s %s", day.name, day.day.Format(time.DateOnly))
		}
	}
	if !e.Hours.IsZero() {
		fmt.Fprintf(b, " hours %s", e.Hours)
	}
	for _, flag := range []struct {
		name string
		set  bool
	}{{"dga", e.DGA}, {"no_nl_premiums", e.NoNLPremiums}, {"sick", e.SickAtStart}, {"aow", e.InsureAfterAOW}, {"identified", p.identity != identity{}}} {
		if flag.set {
			b.WriteString(" " + flag.name)
		}
	}
	b.WriteByte('\n')
	for _, f := range p.faults {
		fmt.Fprintf(b, "  fault %s %q %s %q\n", f.Field, f.Column, f.ID, f.Text)
	}
	for _, n := range p.notes {
		fmt.Fprintf(b, "  note %s%s\n", n.ID, tellArgs(n.Args))
	}
}

func tellArgs(args []any) string {
	var b strings.Builder
	for _, arg := range args {
		if day, ok := arg.(time.Time); ok {
			arg = day.Format(time.DateOnly)
		}
		fmt.Fprintf(&b, " %v", arg)
	}
	return b.String()
}
