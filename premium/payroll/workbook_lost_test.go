package payroll

import (
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

// Whatever is written comes back: as many rows as have something in them, each under its own number, each cell in its
// own column.
func TestNoRowIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.OneOf(rapid.Just(""), rapid.StringMatching(`[A-Za-z&<>" _x0-9]{1,12}`),
			rapid.Map(rapid.IntRange(-99999, 99999), func(n int) string { return "#" + strconv.Itoa(n) }))
		table := rapid.SliceOfN(rapid.SliceOfN(value, 0, 6), 0, 12).Draw(t, "table")
		gap := rapid.IntRange(1, 5).Draw(t, "gap")
		grids, failed := readWorkbook(File{Name: "loon.xlsx", Data: tableWritten(table, gap)})
		want := tableWanted(table, gap)
		if failed != nil {
			if want != "" || failed.ID != "workbook_empty" {
				t.Fatalf("refused with %s", failed.ID)
			}
			return
		}
		if got := toldGrids(grids, nil); got != "sheet \"\"\n"+want {
			t.Fatalf("read\n%s\nwant\n%s", got, want)
		}
	})
}

// tableWritten makes a workbook of a table whose rows lie some rows apart.
func tableWritten(table [][]string, gap int) []byte {
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range table {
		for j, text := range row {
			cell, _ := excelize.CoordinatesToCellName(j+1, i*gap+1)
			if number, ok := strings.CutPrefix(text, "#"); ok {
				n, _ := strconv.Atoi(number)
				f.SetCellInt("Sheet1", cell, int64(n))
			} else {
				f.SetCellStr("Sheet1", cell, text)
			}
		}
	}
	out, err := f.WriteToBuffer()
	if err != nil {
		panic(err)
	}
	return out.Bytes()
}

// tableWanted tells what must be read of it, as toldGrids does.
func tableWanted(table [][]string, gap int) string {
	var out strings.Builder
	for i, row := range table {
		line, last := strconv.Itoa(i*gap+1), 0
		for j, text := range row {
			if text = strings.TrimSpace(text); text != "" {
				line += strings.Repeat(" | ", j-last) + " | " + text
				last = j + 1
			}
		}
		if last > 0 {
			out.WriteString(line + "\n")
		}
	}
	return out.String()
}

// A file that was not wholly copied is refused wherever it ends.
func TestTruncatedFile(t *testing.T) {
	data := staffWorkbook(t)
	for n := range data {
		if grids, err := readWorkbook(File{Name: "loon.xlsx", Data: data[:n]}); err == nil {
			t.Fatalf("the first %d bytes of %d give %d grids", n, len(data), len(grids))
		}
	}
}

// So is a sheet of which the rest is missing within a sound zip: the library would take what is there for all.
func TestTruncatedSheet(t *testing.T) {
	sheet := sheetHead + staffRows(10) + sheetTail
	for n := range len(sheet) {
		data := with("", part{"xl/worksheets/sheet1.xml", sheet[:n]})
		if grids, err := readWorkbook(File{Name: "loon.xlsx", Data: data}); err == nil {
			t.Fatalf("the first %d bytes of %d give %d grids", n, len(sheet), len(grids))
		}
	}
}

// Buttons have anchors with elements named row, which the library takes for rows of the sheet.
func TestRowsOfButtonsAreNoRows(t *testing.T) {
	data := with("", part{"xl/worksheets/sheet1.xml", sheetHead + staffRows(3) +
		`</sheetData><controls><anchor><from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></from></anchor></controls></worksheet>`})
	grids, err := readWorkbook(File{Name: "loon.xlsx", Data: data})
	if err != nil || len(grids) != 1 || len(grids[0].rows) != 4 {
		t.Errorf("got %v, %v", grids, err)
	}
}

// FuzzWorkbook looks for files that make the reader panic, or that it reads to other rows than were scanned.
func FuzzWorkbook(f *testing.F) {
	for _, data := range sampleWorkbooks(f) {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		grids, err := readWorkbook(File{Name: "loon.xlsx", Data: data})
		if (err == nil) != (len(grids) > 0) {
			t.Errorf("%d grids with error %v", len(grids), err)
		}
		checkRead(t, grids)
	})
}

// FuzzSheet does the same for what stands in a sheet, which a zip's checksums keep from the fuzzer otherwise.
func FuzzSheet(f *testing.F) {
	f.Add(sheetHead + staffRows(3) + sheetTail)
	f.Add(sheetHead + oddCells + `</worksheet>`)
	f.Fuzz(func(t *testing.T, sheet string) {
		data := with("", part{"xl/worksheets/sheet1.xml", sheet},
			part{sharedStrings, `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Loon</t></si><si><t/></si></sst>`})
		grids, err := readWorkbook(File{Name: "loon.xlsx", Data: data})
		if (err == nil) != (len(grids) > 0) {
			t.Errorf("%d grids with error %v", len(grids), err)
		}
		checkRead(t, grids)
	})
}

// checkRead guards what every grid promises: rows in order, none of them empty, texts trimmed.
func checkRead(t *testing.T, grids []grid) {
	t.Helper()
	for _, g := range grids {
		last := 0
		for _, row := range g.rows {
			if row.number <= last || len(row.cells) == 0 || row.cells[len(row.cells)-1] == (cell{}) {
				t.Errorf("row %d after %d has %d cells", row.number, last, len(row.cells))
			}
			last = row.number
			for _, c := range row.cells {
				if c.text != strings.TrimSpace(c.text) || c.number && !numberInCell.MatchString(c.text) {
					t.Errorf("row %d has %+v", row.number, c)
				}
			}
		}
	}
}
