package payroll

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"
)

// checkAccount reads a grid and sees to it that all rows but the header are somebody or left out.
func checkAccount(t interface{ Errorf(string, ...any) }, g grid) {
	s := Settings{Start: tableStart}
	head := headerOf(g, []grid{g}, nil)
	f, failed := readGrids([]grid{g}, s, newKeyring())
	if len(failed) > 0 {
		return
	}
	if f.rows != len(f.people)+len(f.leftOut) || f.rows != len(g.rows)-count(head >= 0) {
		t.Errorf("%d rows, %d read, %d people, %d left out", len(g.rows), f.rows, len(f.people), len(f.leftOut))
	}
	for _, p := range f.people {
		if p.employee.Wage == 0 && len(p.faults) == 0 && !p.employee.DGA {
			t.Errorf("row %d has neither wage nor fault", p.rows[0].Row)
		}
	}
}

// Guards that every row of a file is accounted for, and that nobody is without a wage unnoticed.
func FuzzCSV(f *testing.F) {
	f.Add([]byte("Naam;Jaarloon\nA;30.000,00\nTotaal;30.000,00\n"))
	f.Add([]byte("sep=,\nName,Born,Monthly salary\n\"A\n\",1985-04-12,\"3,000.00\"\n"))
	f.Add([]byte("\xef\xbb\xbfLoonlijst\r\rNr;Naam;Salaris\r1;M\xfcller;3.000\r"))
	f.Fuzz(func(t *testing.T, data []byte) {
		g, failed := readCSV(File{"a.csv", data})
		if failed == nil {
			checkAccount(t, g)
		}
	})
}

// Guards that files made to exhaust time or memory end soon and small.
func TestHostileTables(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 5 MB files")
	}
	fill := func(head, row string) []byte {
		return []byte(head + strings.Repeat(row, (maxTableBytes-len(head))/len(row)))
	}
	for name, data := range map[string][]byte{
		"commas":         bytes.Repeat([]byte(","), maxTableBytes),
		"too large":      bytes.Repeat([]byte("a;b\n"), 3<<20),
		"one line":       bytes.Repeat([]byte("x"), maxTableBytes),
		"quotes":         bytes.Repeat([]byte(`"`), maxTableBytes),
		"quoted cells":   fill("", "\"\";"),
		"open quotes":    fill("", "\"a\n"),
		"line ends":      fill("", "\r"),
		"wide rows":      fill("Naam;Jaarloon;\n", strings.Repeat(";", 62)+strings.Repeat("x", 300)+"\n"),
		"many people":    fill("Naam;Jaarloon;Geboortedatum\n", "Voorbeeld, Anna Maria Johanna Petronella;39.936,00;12-04-1985;\n"),
		"ragged people":  fill("a;b;c;d;e;f;Naam;Geboortedatum;In dienst;Uit dienst;Jaarloon;DGA\n", "1;1;1;1;1;1;1;1111111111111111111111111111111111111111111\n"),
		"long words":     fill("Naam;Jaarloon\n", strings.Repeat("9", 4000)+";"+strings.Repeat("1.", 4000)+"\n"),
		"totals":         fill("Naam;Jaarloon\n", "Totaal;1.000.000,00;                                   \n"),
		"headers":        fill("Naam;Jaarloon\n", "Naam;Jaarloon;                                       \n"),
		"windows letter": fill("Naam;Jaarloon\n", "\xfc\xfc\xfc;30.000;                                           \n"),
	} {
		before := heapNow()
		var f found
		took := time.Hour
		for try := 0; try < 3 && took > 2*time.Second; try++ { // the machine may be busy
			start := time.Now()
			f, _ = readTables(File{"a.csv", data})
			took = min(took, time.Since(start))
		}
		kept := int64(heapNow()) - int64(before)
		t.Logf("%s: %v, %d MB kept, %d rows", name, took, kept>>20, f.rows)
		if took > 2*time.Second || kept > 256<<20 {
			t.Errorf("%s: %v, %d MB", name, took, kept>>20)
		}
		runtime.KeepAlive(f)
	}
}

func heapNow() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// Guards the pace at which a large staff is read.
func TestTenThousandRows(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	var b bytes.Buffer
	b.WriteString("Nr;Naam;Geboortedatum;In dienst;Uren per week;Bruto maandloon;Jaarloon\n")
	for i := range 10_000 {
		fmt.Fprintf(&b, "%d;Voorbeeld, A.;12-04-1985;01-09-2019;36,00;3.200,00;41.472,%02d\n", i, i%100)
	}
	start := time.Now()
	f, failed := readTables(File{"a.csv", b.Bytes()})
	if took := time.Since(start); len(failed) > 0 || len(f.people) != 10_000 || took > 2*time.Second {
		t.Error(failed, len(f.people), took)
	} else {
		t.Log(took)
	}
}
