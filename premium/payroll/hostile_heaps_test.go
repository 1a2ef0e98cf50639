package payroll

import (
	"fmt"
	"strings"
)

// heap makes a case of a workbook that stays within what is allowed, and for which the time and memory count.
func heap(name string, data func() []byte, rows int) hostile {
	return hostile{name: name, file: "loon.xlsx", data: data, rows: rows}
}

// sharing is the data of a workbook with these shared texts.
func sharing(texts func() string) func() []byte {
	return func() []byte {
		return with(staffRows(10), part{sharedStrings, `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` + texts() + `</sst>`})
	}
}

// inPart is the data of a workbook with a part added or replaced.
func inPart(name, before, repeated string, n int, after string) func() []byte {
	return func() []byte {
		return with(staffRows(10), part{name, before + strings.Repeat(repeated, n) + after})
	}
}

// rowsOf repeats cells in rows.
func rowsOf(rows, columns int, cell string) func() []byte {
	return ofRows(func() string { return strings.Repeat("<row>"+strings.Repeat(cell, columns)+"</row>", rows) })
}

// hostileHeaps are as large as the limits let through, in every part that is read.
func hostileHeaps() []hostile {
	const most = maxElements - 2_000
	return []hostile{
		heap("numbers", rowsOf(most/25, 12, `<c><v>1</v></c>`), most/25),
		heap("employees", ofRows(func() string { return staffRows(maxRows - 1) }), maxRows),
		heap("too many employees", ofRows(func() string { return staffRows(maxRows) }), -1),
		heap("inline texts", rowsOf(most/49, 16, `<c t="inlineStr"><is><t>1</t></is></c>`), most/49),
		heap("formulas", rowsOf(most/37, 12, `<c><f>A1</f><v>1</v></c>`), most/37),
		heap("styled empty cells", rowsOf(most/257, 256, `<c s="0"/>`), -1),
		heap("empty rows", rowsOf(most, 0, ``), -1),
		heap("rows with the last column only", ofRows(func() string {
			var rows strings.Builder
			for r := range maxCells / maxSheetColumns {
				fmt.Fprintf(&rows, `<row><c r="IV%d"><v>1</v></c></row>`, r+1)
			}
			return rows.String()
		}), maxCells/maxSheetColumns),
		heap("last row only", ofRows(func() string { return `<row r="1048576"><c><v>1</v></c></row>` }), 1),
		heap("empty shared texts", sharing(func() string { return strings.Repeat(`<si/>`, most) }), 11),
		heap("short shared texts", sharing(func() string { return strings.Repeat(`<si><t>a</t></si>`, most/2) }), 11),
		heap("rich shared texts", sharing(func() string { return strings.Repeat(`<si><r><rPr><b/></rPr><t>a</t></r></si>`, most/5) }), 11),
		heap("one rich shared text", sharing(func() string { return `<si>` + strings.Repeat(`<r><t>a</t></r>`, most/2) + `</si>` }), 11),
		heap("long shared texts", sharing(func() string {
			return strings.Repeat(`<si><t>`+strings.Repeat("a", 200_000)+`</t></si>`, 120)
		}), 11),
		heap("attributes", inPart("xl/worksheets/sheet1.xml", sheetHead, `<row `+strings.Repeat(`a="" `, 40_000)+`/>`, 24, sheetTail), -1),
		heap("styles", inPart("xl/styles.xml", `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>`, `<xf numFmtId="14"/>`, maxStyles-2, `</cellXfs></styleSheet>`), 11),
		heap("formats", inPart("xl/styles.xml", `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>`, `<numFmt numFmtId="1" formatCode="d"/>`, maxStyles-2, `</numFmts></styleSheet>`), 11),
		heap("calculations", inPart("xl/calcChain.xml", `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`, `<c r="A1"/>`, most, `</calcChain>`), 11),
		heap("relations", inPart("xl/_rels/workbook.xml.rels", `<Relationships>`, `<Relationship Id="a" Target="b"/>`, most, `</Relationships>`), -1),
		heap("merged cells", inPart("xl/worksheets/sheet1.xml", sheetHead+staffRows(10)+`</sheetData><mergeCells>`, `<mergeCell ref="A1:A1048576"/>`, most, `</mergeCells></worksheet>`), 11),
		heap("pictures", inPart("xl/media/image1.bmp", "", "picture ", 60<<17, ""), 11),
		heap("escapes", ofRows(func() string {
			cell := `<c t="inlineStr"><is><t>` + strings.Repeat("_x0041_", 1_500) + `</t></is></c>`
			return strings.Repeat("<row>"+cell+"</row>", 8)
		}), 8),
		heap("short escapes", rowsOf(maxRows, 3, `<c t="inlineStr"><is><t>_x0041_</t></is></c>`), maxRows),
	}
}
