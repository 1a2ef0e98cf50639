package portfolio

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"

	"pgregory.net/rapid"
)

// rowsOf reads a whole table.
func rowsOf(t interface {
	Helper()
	Fatalf(string, ...any)
}, src string) []Row {
	t.Helper()
	reader, err := Open(iotest.HalfReader(strings.NewReader(src)))
	if err != nil {
		t.Fatalf("%v", err)
	}
	sectors, err := tariffs.Shipped().Sectors()
	if err != nil {
		t.Fatalf("%v", err)
	}
	rows := reader.Rows(locale.For(locale.NL), sectors, premium.Draft{})
	var found []Row
	for {
		block, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%v", err)
		}
		rows.Read(block, func(row *Row) { found = append(found, *row) })
	}
}

// Guards that whatever a program writes as CSV is read back cell by cell, over any number of blocks.
func TestReadsWhatIsWritten(t *testing.T) {
	name := rapid.StringOfN(rapid.SampledFrom([]rune(`ab;,"é`+"\n")), 0, 30, -1)
	rapid.Check(t, func(t *rapid.T) {
		names := rapid.SliceOfN(name, 1, 20).Draw(t, "names")
		repeat := rapid.IntRange(1, 1+blockBytes/200).Draw(t, "repeat")
		var b strings.Builder
		w := csv.NewWriter(&b)
		w.Comma = rapid.SampledFrom([]rune(";,\t")).Draw(t, "separator")
		w.UseCRLF = rapid.Bool().Draw(t, "crlf")
		_ = w.Write([]string{"naam", "loonsom"})
		for range repeat {
			for _, n := range names {
				_ = w.Write([]string{n, "1000"})
			}
		}
		w.Flush()
		rows := rowsOf(t, b.String())
		if len(rows) != repeat*len(names) {
			t.Fatalf("%d rows of %d", len(rows), repeat*len(names))
		}
		for i, row := range rows {
			want := strings.TrimSpace(strings.ReplaceAll(strings.TrimSpace(names[i%len(names)]), "\n", ""))
			if row.Number != i+2 || row.Draft.Employer.Name != want || *row.Draft.Payroll != 1000_00 || row.Faults != nil {
				t.Fatalf("row %d: %q, want %q, %v", row.Number, row.Draft.Employer.Name, want, row.Faults)
			}
		}
	})
}

// Guards what Excel saves: Windows-1252, a mark of UTF-8, line ends of all kinds, and a header in other words.
func TestExcel(t *testing.T) {
	for name, src := range map[string]string{
		"windows":  "Naam;Totale loonsom\r\nCaf\xe9 \x80uro;\x80 1.000,00\r\n",
		"mark":     "\ufeffNaam;Totale loonsom\nCafé €uro;1.000,00",
		"mac":      "Naam;Totale loonsom\rCafé €uro;€ 1.000\r",
		"sep":      "sep=;\r\n\r\n\"Naam\";\"payroll.total\"\r\n\"Café €uro\";\"1000.00\"\r\n",
		"trailing": "Naam;Totale loonsom;;\nCafé €uro;1000;;\n;;;\n",
	} {
		rows := rowsOf(t, src)
		if len(rows) != 1 || rows[0].Draft.Employer.Name != "Café €uro" || *rows[0].Draft.Payroll != 1000_00 {
			t.Errorf("%s: %+v", name, rows)
		}
	}
}

// Guards that a quote that was never closed costs its own row, and a separator too many as well.
func TestOneBadRow(t *testing.T) {
	rows := rowsOf(t, "naam;loonsom\n\"Open;1\nB;2\nC;D;3\n"+strings.Repeat("E;4\n", 40))
	if len(rows) != 43 || rows[1].Draft.Employer.Name != "B" || *rows[1].Draft.Payroll != 2_00 || rows[2].Faults[0].ID != "ragged" {
		t.Errorf("%d rows: %+v", len(rows), rows[:3])
	}
}

// Guards that no heading belongs to two columns, and that each is in the form in which it is looked up.
func TestHeadings(t *testing.T) {
	seen := map[string]string{}
	for _, f := range fields {
		for _, heading := range strings.Split(f.headings, ", ") {
			if other := seen[heading]; other != "" {
				t.Errorf("%s is both %s and %s", heading, other, f.path)
			}
			seen[heading] = f.path
			if found, known := fieldOf(heading); !known || found.path != f.path {
				t.Errorf("%s is not found", heading)
			}
		}
	}
}

// Guards the notations of choices.
func TestPeriods(t *testing.T) {
	for text, want := range map[string]tariffs.WaitingDays{"6w": 30, "6 weken": 30, "30d": 30, "30 werkdagen": 30, "1 week": 5, "10 wachtdagen": 10, "6": 0, "w": 0} {
		put, wrong := readEigenrisico(input{}, text)
		var d premium.Draft
		if wrong == nil {
			put(&d)
		}
		if got := d.Choices.Eigenrisico; (got == nil) != (want == 0) || got != nil && *got != want {
			t.Errorf("%s: %v, want %d", text, got, want)
		}
	}
}

// Guards the table against whatever is in the file: it ends, and every block has rows.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"naam;loonsom\nA;1\n", "naam,loonsom\r\n\"A\"\"\",\"1\"", "\xff\xfea", "sep=;\nnaam\n\"", "naam\r\r\r"} {
		f.Add(seed)
	}
	sectors, _ := tariffs.Shipped().Sectors()
	f.Fuzz(func(t *testing.T, src string) {
		reader, err := Open(strings.NewReader(src))
		if err != nil {
			return
		}
		rows, last := reader.Rows(locale.For(locale.EN), sectors, premium.Draft{}), 0
		for {
			block, err := reader.Next()
			if err != nil {
				return
			}
			rows.Read(block, func(row *Row) {
				if row.Number <= last {
					t.Fatalf("row %d after %d", row.Number, last)
				}
				last = row.Number
			})
		}
	})
}
