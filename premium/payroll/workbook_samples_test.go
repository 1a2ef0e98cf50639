package payroll

import (
	"bytes"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// sampleWorkbooks make the files in testdata/workbook; DEKKING_WRITE_SAMPLES=1 writes them anew.
func sampleWorkbooks(t testing.TB) map[string][]byte {
	ten := func(old, replacement string) []byte { return inSixth(old, replacement)() }
	staff := staffWorkbook(t)
	return map[string][]byte{
		"loonlijst.xlsx":        staff,
		"bladen.xlsx":           sheetsOfAllKinds(t),
		"datums-1904.xlsx":      daysSince1904(t),
		"cellen.xlsx":           with("", part{"xl/worksheets/sheet1.xml", sheetHead + oddCells + `</worksheet>`}),
		"afgekapt.xlsx":         staff[:len(staff)*2/3],
		"entiteit.xlsx":         ten(`39936.5`, `&loon;`),
		"utf8.xlsx":             ten(`39936.5`, "\xff\xfe"),
		"rijnummer.xlsx":        ten(`<row r="7">`, `<row r="2147483647">`),
		"celverwijzing.xlsx":    ten(`r="A6"`, `r="A-5"`),
		"gedeelde-tekst.xlsx":   ten(`<c r="A6"><v>1005`, `<c r="A6" t="s"><v>-1`),
		"doctype.xlsx":          with("", part{"xl/styles.xml", `<!DOCTYPE styleSheet><styleSheet/>`}),
		"onbeeindigd-blad.xlsx": with("", part{"xl/worksheets/sheet1.xml", sheetHead + staffRows(10)}),
		"leeg.xlsx":             bare(``),
		"alles-verborgen.xlsx":  edited(bare(staffRows(3)), "xl/workbook.xml", `sheetId=`, `state="hidden" sheetId=`),
		"document.xlsx":         with("", part{"xl/workbook.xml", `<document/>`}),
		"oud.xls":               append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), utf16LE("Root Entry Workbook")...),
		"beveiligd.xlsx":        encrypted(t),
		"libreoffice.ods":       zipOf(part{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, part{"content.xml", "<a/>"}),
		"binair.xlsb":           zipOf(part{"_rels/.rels", "<Relationships/>"}, part{"xl/workbook.bin", "\x83\x01"}),
		"fotos.xlsx":            zipOf(part{"foto.jpg", "\xff\xd8"}),
	}
}

// oddCells has a cell of every kind, and of every fault that leaves the row standing.
const oddCells = `<row r="1"><c r="A1" t="inlineStr"><is><t> Nummer </t></is></c><c r="B1" t="inlineStr"><is><r><t>Jaar</t></r><r><t>loon</t></r></is></c><c r="D1" t="inlineStr"><is><t>DGA</t></is></c></row>` +
	`<row r="2"><c r="A2"><v>1001</v></c><c r="B2"><v>1234.5600000000002</v></c><c r="D2" t="b"><v>1</v></c></row>` +
	`<row r="3"><c r="A3"><v>1002</v></c><c r="B3" t="e"><v>#REF!</v></c><c r="D3" t="b"><v>0</v></c></row>` +
	`<row r="4"><c r="A4"><v>1003</v></c><c r="B4"><f>B9*12</f></c><c r="D4" t="str"><f>IF(1,"","")</f><v></v></c></row>` +
	`<row r="5" hidden="1"><c r="A5"><v>1004</v></c><c r="B5"><v>1E+300</v></c><c r="D5" t="str"><f>"N"</f><v>N</v></c></row>` +
	`<row r="6"><c r="A6"><v>1005</v></c><c r="B6"><v>1.5E4</v></c><c r="C6" t="d"><v>1985-04-12T00:00:00</v></c><c r="D6" t="b"><v>2</v></c></row>` +
	`<row r="9"><c r="A9"><v>1006</v></c><c r="B9"><v>drie</v></c><c r="C9" t="d"><v>12-04-1985</v></c></row>` +
	`</sheetData><mergeCells><mergeCell ref="C2:C3"/></mergeCells>`

// staffWorkbook is the staff of the CSV samples as Excel would hold it: a title, real dates and numbers, a hidden column,
// and a row of totals with formulas.
func staffWorkbook(t testing.TB) []byte {
	data := made(t, func(f *excelize.File) {
		day, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
		euro, _ := f.NewStyle(&excelize.Style{CustomNumFmt: new(`"€ "#,##0.00;[Red]-"€ "#,##0.00`)})
		rows := [][]any{
			{"Loonlijst Voorbeeldbedrijf"},
			{},
			{"Personeelsnummer", "Naam", "Geboortedatum", "Datum in dienst", "Datum uit dienst", "Uren per week", "Bruto maandloon", "Jaarloon SV", "DGA"},
			{1001, "Voorbeeld, A.", date(1985, 4, 12), date(2019, 9, 1), nil, 36, 3200, 39936, "N"},
			{1002, "de Tester, B.", date(2001, 11, 30), date(2025, 6, 16), nil, 40, 2450, 31752, "N"},
			{1003, "Müller-Aowgerechtigd, C.", date(1957, 1, 15), date(2024, 1, 1), nil, 16, 900, 11664, "N"},
			{1004, "Grote Verdiener, E.", date(1979, 3, 3), date(2012, 2, 1), nil, 40, 11500, 149040, "N"},
			{"0001", "van Grootaandeelhouder, D.", date(1974, 7, 2), date(2015, 3, 1), nil, 36, 4666.67, 60480.04, "J"},
			{"Totaal", nil, nil, nil, nil, 168, 22716.67, 292872.04},
		}
		for i, row := range rows {
			cell, _ := excelize.CoordinatesToCellName(1, i+1)
			f.SetSheetRow("Sheet1", cell, &row)
		}
		f.SetCellStyle("Sheet1", "C4", "D8", day)
		f.SetCellStyle("Sheet1", "G4", "H9", euro)
		f.SetColVisible("Sheet1", "E", false)
		f.MergeCell("Sheet1", "A1", "I1")
	})
	const sheet = "xl/worksheets/sheet1.xml"
	data = edited(data, sheet, `<v>22716.67</v>`, `<f>SUM(G4:G8)</f><v>22716.67</v>`)
	return edited(data, sheet, `<v>292872.04</v>`, `<f>SUM(H4:H8)</f><v>292872.04</v>`)
}

// sheetsOfAllKinds has two sheets of staff, an empty one, one with a chart, and hidden ones.
func sheetsOfAllKinds(t testing.TB) []byte {
	return made(t, func(f *excelize.File) {
		f.SetSheetName("Sheet1", "Kantoor")
		for _, name := range []string{"Werkplaats", "Leeg", "Vorig jaar", "Geheim", "Verborgen leeg"} {
			f.NewSheet(name)
		}
		for _, name := range []string{"Kantoor", "Werkplaats", "Vorig jaar", "Geheim"} {
			f.SetSheetRow(name, "A1", &[]any{"Nummer", "Jaarloon"})
			f.SetSheetRow(name, "A3", &[]any{1001, 39936})
		}
		f.AddChartSheet("Grafiek", &excelize.Chart{Type: excelize.Col, Series: []excelize.ChartSeries{{Values: "Kantoor!$B$3:$B$3"}}})
		f.SetSheetVisible("Vorig jaar", false)
		f.SetSheetVisible("Geheim", false, true)
		f.SetSheetVisible("Verborgen leeg", false)
	})
}

func daysSince1904(t testing.TB) []byte {
	return made(t, func(f *excelize.File) {
		f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: new(true)})
		day, _ := f.NewStyle(&excelize.Style{CustomNumFmt: new(`dd-mm-jjjj;@`)})
		hours, _ := f.NewStyle(&excelize.Style{CustomNumFmt: new(`[h]:mm`)})
		f.SetSheetRow("Sheet1", "A1", &[]any{"Geboortedatum", "Uren per week"})
		f.SetSheetRow("Sheet1", "A2", &[]any{29687, 1.5})
		f.SetSheetRow("Sheet1", "A3", &[]any{0, 36})
		f.SetSheetRow("Sheet1", "A4", &[]any{-1, 36})
		f.SetCellStyle("Sheet1", "A2", "A4", day)
		f.SetCellStyle("Sheet1", "B2", "B2", hours)
	})
}

func encrypted(t testing.TB) []byte {
	f := excelize.NewFile()
	defer f.Close()
	f.SetSheetRow("Sheet1", "A1", &[]any{"Nummer", "Jaarloon"})
	var out bytes.Buffer
	if err := f.Write(&out, excelize.Options{Password: "geheim"}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func date(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}
