package payroll

import (
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// bigWorkbook has a row for every employee: half texts, half numbers and a date.
func bigWorkbook(t testing.TB, employees, columns int) []byte {
	return made(t, func(f *excelize.File) {
		style, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
		w, _ := f.NewStreamWriter("Sheet1")
		for r := range employees + 1 {
			values := make([]any, columns)
			for c := range values {
				switch {
				case r == 0 || c%2 == 0:
					values[c] = "Voorbeeld " + strconv.Itoa(r) + "-" + strconv.Itoa(c)
				case c == 1:
					values[c] = excelize.Cell{StyleID: style, Value: 31149 + r%9000}
				default:
					values[c] = 1234.56 + float64(r)
				}
			}
			cell, _ := excelize.CoordinatesToCellName(1, r+1)
			if err := w.SetRow(cell, values); err != nil {
				t.Fatal(err)
			}
		}
		w.Flush()
	})
}

// Ten thousand employees are read in well under two seconds.
func TestWorkbookOfTenThousand(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	data := bigWorkbook(t, 10_000, 12)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	began := time.Now()
	grids, err := readWorkbook(File{Name: "groot.xlsx", Data: data})
	took := time.Since(began)
	runtime.ReadMemStats(&after)
	if err != nil {
		t.Fatal(err)
	}
	if len(grids) != 1 || len(grids[0].rows) != 10_001 {
		t.Errorf("read %d grids", len(grids))
	}
	t.Logf("%d kB in %v, %d MB allocated", len(data)>>10, took, (after.TotalAlloc-before.TotalAlloc)>>20)
	if took > 2*time.Second && !raceEnabled {
		t.Errorf("took %v", took)
	}
}
