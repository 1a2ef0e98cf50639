package payroll

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"
	"slices"
	"strings"
)

func hostiles() []hostile {
	return slices.Concat(hostileWorkbooks(), hostileLimits(), hostileHeaps(), hostileTexts())
}

// refusal makes a case of a workbook that must be refused with an error.
func refusal(name, want string, data func() []byte) hostile {
	return hostile{name: name, file: "loon.xlsx", data: data, rows: -1, want: want}
}

// ofRows is the data of a bare workbook with these rows.
func ofRows(rows func() string) func() []byte { return func() []byte { return bare(rows()) } }

// inSixth puts something into the sixth row of a list of ten.
func inSixth(old, replacement string) func() []byte {
	return func() []byte {
		rows := staffRows(10)
		before, after, _ := strings.Cut(rows, `<row r="6">`)
		return bare(before + `<row r="6">` + strings.Replace(after, old, replacement, 1))
	}
}

// hostileWorkbooks are faults after which a library may go on with fewer rows.
func hostileWorkbooks() []hostile {
	return []hostile{
		{name: "sound", file: "loon.xlsx", data: ofRows(func() string { return staffRows(10) }), rows: 11},
		refusal("bad entity in row 6", "workbook_broken_row", inSixth(`39936.5`, `&loon;`)),
		refusal("bad UTF-8 in row 6", "workbook_broken_row", inSixth(`39936.5`, "\xff\xfe")),
		refusal("NUL in row 6", "workbook_broken_row", inSixth(`39936.5`, "\x00")),
		refusal("row 2147483647", "workbook_row_number", inSixth(`<row r="7">`, `<row r="2147483647">`)),
		refusal("row -1", "workbook_row_number", inSixth(`<row r="7">`, `<row r="-1">`)),
		refusal("row 0", "workbook_row_number", inSixth(`<row r="7">`, `<row r="0">`)),
		refusal("row twice", "workbook_row_number", inSixth(`<row r="7">`, `<row r="6">`)),
		refusal("cell A-5", "workbook_reference", inSixth(`r="A6"`, `r="A-5"`)),
		refusal("cell in other row", "workbook_reference", inSixth(`r="A6"`, `r="A5"`)),
		refusal("cells back to front", "workbook_reference", inSixth(`r="B6"`, `r="A6"`)),
		refusal("cell far right", "workbook_wide", inSixth(`r="B6"`, `r="XFD6"`)),
		refusal("shared string -1", "workbook_text_missing", inSixth(`<c r="A6"><v>1005`, `<c r="A6" t="s"><v>-1`)),
		refusal("shared string that is not there", "workbook_text_missing", inSixth(`<c r="A6">`, `<c r="A6" t="s">`)),
		refusal("style that is no number", "workbook_broken_row", inSixth(`<c r="A6">`, `<c r="A6" s="x">`)),
		refusal("two values in a cell", "workbook_broken_row", inSixth(`<v>`, `<v>1</v><v>`)),
		refusal("row in a row", "workbook_broken_row", inSixth(`<c r="A6">`, `<row r="7"/><c r="A6">`)),
		refusal("formula with a bad index", "rows_lost", inSixth(`<c r="A6">`, `<c r="A6"><f si="x"/>`)),
		refusal("trailing garbage", "", func() []byte {
			return with("", part{"xl/worksheets/sheet1.xml", sheetHead + staffRows(9) + sheetTail + "<worksheet/>"})
		}),
		refusal("two sheets of data in one", "", ofRows(func() string { return staffRows(5) + `</sheetData><sheetData>` + staffRows(9) })),
		refusal("XXE", "workbook_unsafe", func() []byte {
			return with("", part{"xl/worksheets/sheet1.xml", `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>` + sheetHead + sheetTail})
		}),
		refusal("billion laughs", "workbook_unsafe", func() []byte {
			return with("", part{sharedStrings, `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>`})
		}),
		refusal("Latin-1", "", func() []byte {
			return with("", part{"xl/worksheets/sheet1.xml", `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>`})
		}),
		refusal("part twice", "", func() []byte { return zipOf(append(bareParts(staffRows(9)), bareParts("")[4])...) }),
		refusal("sheet that is not there", "", func() []byte { return zipOf(bareParts("")[:4]...) }),
	}
}

// hostileLimits are files that are larger, or deeper, than they seem.
func hostileLimits() []hostile {
	return []hostile{
		refusal("zip bomb", "", func() []byte { return bomb("xl/worksheets/sheet1.xml", " ", 1<<30) }),
		refusal("zip bomb that is no XML", "workbook_unzipped", func() []byte { return bomb("xl/media/image1.png", "\x00", 1<<30) }),
		refusal("zip bomb behind a false length", "", func() []byte { return understated(bomb("xl/worksheets/sheet1.xml", " ", 1<<30)) }),
		refusal("many parts", "workbook_parts", func() []byte {
			return zipOf(append(bareParts(""), make([]part, 100_000)...)...)
		}),
		refusal("deep", "workbook_unsafe", sharing(func() string { return strings.Repeat("<a>", 5_000_000) })),
		refusal("one tag", "workbook_unsafe", ofRows(func() string { return "<row " + strings.Repeat(`a="" `, 6_000_000) })),
		refusal("one text", "workbook_unsafe", ofRows(func() string { return "<row><c><v>" + strings.Repeat(`1`, 30_000_000) })),
		refusal("many cells", "workbook_crowded", ofRows(func() string { return "<row>" + strings.Repeat(`<c/>`, 5_000_000) })),
		refusal("large file", "workbook_large", func() []byte { return append([]byte("PK\x03\x04"), make([]byte, maxWorkbook)...) }),
	}
}

// bomb packs a bare workbook with a part that is n bytes when unzipped.
func bomb(name, filling string, n int) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	w.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
	for _, p := range bareParts("")[:4] {
		entry, _ := w.Create(p.name)
		io.WriteString(entry, p.content)
	}
	entry, _ := w.Create(name)
	chunk := strings.Repeat(filling, 1<<20)
	for range n >> 20 {
		io.WriteString(entry, chunk)
	}
	w.Close()
	return out.Bytes()
}

// understated makes the directory say that the last part unzips to 100 bytes.
func understated(data []byte) []byte {
	at := bytes.LastIndex(data, []byte("PK\x01\x02"))
	copy(data[at+24:], []byte{100, 0, 0, 0})
	return data
}
