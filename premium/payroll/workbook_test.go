package payroll

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dekking/premium/locale"
)

const workbookSamples = "testdata/workbook"

// Every file in testdata/workbook is read to what stands in the .want beside it: the cells, or the sentence why not.
func TestWorkbookSamples(t *testing.T) {
	if os.Getenv("DEKKING_WRITE_SAMPLES") != "" {
		writeSamples(t)
	}
	files, _ := filepath.Glob(workbookSamples + "/*.want")
	if len(files) < 12 {
		t.Errorf("%d samples", len(files))
	}
	refused := 0
	for _, want := range files {
		name := strings.TrimSuffix(filepath.Base(want), ".want")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(workbookSamples, name))
			if err != nil {
				t.Fatal(err)
			}
			expected, _ := os.ReadFile(want)
			got := toldGrids(readWorkbook(File{Name: name, Data: data}))
			if got != string(expected) {
				t.Errorf("read\n%s\nwant\n%s", got, expected)
			}
			if strings.HasPrefix(got, "error") {
				refused++
			}
		})
	}
	if refused*3 < len(files)*2 {
		t.Errorf("only %d of %d samples are refused", refused, len(files))
	}
}

func writeSamples(t *testing.T) {
	t.Helper()
	os.MkdirAll(workbookSamples, 0o755)
	for name, data := range sampleWorkbooks(t) {
		file := filepath.Join(workbookSamples, name)
		for path, content := range map[string]string{file: string(data), file + ".want": toldGrids(readWorkbook(File{Name: name, Data: data}))} {
			if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// toldGrids writes down what was read: numbers after #, days after @, faults after !.
func toldGrids(grids []grid, err *FileError) string {
	var out strings.Builder
	if err != nil {
		return fmt.Sprintf("error %s row %d\n%s\n", err.ID, err.Row, locale.For(locale.NL).Text("payroll.error."+err.ID, err.Args...))
	}
	for _, g := range grids {
		fmt.Fprintf(&out, "sheet %q\n", g.sheet)
		for _, row := range g.rows {
			fmt.Fprintf(&out, "%d", row.number)
			for _, c := range row.cells {
				out.WriteString(" | " + toldCell(c))
			}
			out.WriteString("\n")
		}
		for _, n := range g.notes {
			fmt.Fprintf(&out, "note %q %s\n", n.Sheet, locale.For(locale.NL).Text("payroll.note."+n.ID, n.Args...))
		}
	}
	return out.String()
}

func toldCell(c cell) string {
	switch {
	case c.fault != "":
		return "!" + c.fault + " " + c.text
	case c.number:
		return "#" + c.text
	case !c.day.IsZero():
		return "@" + c.day.Format("2006-01-02")
	}
	return c.text
}
