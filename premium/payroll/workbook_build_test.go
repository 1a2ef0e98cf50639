package payroll

import (
	"archive/zip"
	"bytes"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// part is a part of a workbook's zip.
type part struct{ name, content string }

const (
	sheetHead = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`
	sheetTail = `</sheetData></worksheet>`
)

// zipOf packs parts as they are, sound or not.
func zipOf(parts ...part) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, p := range parts {
		entry, err := w.Create(p.name)
		if err != nil {
			panic(err)
		}
		io.WriteString(entry, p.content)
	}
	w.Close()
	return out.Bytes()
}

// bareParts are the least a workbook needs, with one sheet "Loon" that holds the rows, written as XML.
func bareParts(rows string) []part {
	const head = `<?xml version="1.0" encoding="UTF-8"?>`
	const office = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
	const main = `http://schemas.openxmlformats.org/spreadsheetml/2006/main`
	const relations = head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	return []part{
		{"[Content_Types].xml", head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Default Extension="xml" ContentType="application/xml"/></Types>`},
		{"_rels/.rels", relations + `<Relationship Id="rId1" Type="` + office + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", head + `<workbook xmlns="` + main + `" xmlns:r="` + office + `"><sheets>` +
			`<sheet name="Loon" sheetId="1" r:id="rId1"/></sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", relations + `<Relationship Id="rId1" Type="` + office + `/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`},
		{"xl/worksheets/sheet1.xml", sheetHead + rows + sheetTail},
	}
}

// bare packs a workbook whose only sheet holds the rows.
func bare(rows string) []byte { return zipOf(bareParts(rows)...) }

// with packs bareParts with parts replaced or added.
func with(rows string, changed ...part) []byte {
	parts := bareParts(rows)
	for _, c := range changed {
		found := false
		for i := range parts {
			if parts[i].name == c.name {
				parts[i], found = c, true
			}
		}
		if !found {
			parts = append(parts, c)
		}
	}
	return zipOf(parts...)
}

// staffRows is a header with n invented people, as XML rows from 1 on.
func staffRows(n int) string {
	var rows strings.Builder
	rows.WriteString(`<row r="1"><c r="A1" t="inlineStr"><is><t>Nummer</t></is></c><c r="B1" t="inlineStr"><is><t>Jaarloon</t></is></c></row>`)
	for i := range n {
		r := itoa(i + 2)
		rows.WriteString(`<row r="` + r + `"><c r="A` + r + `"><v>` + itoa(1001+i) + `</v></c><c r="B` + r + `"><v>39936.5</v></c></row>`)
	}
	return rows.String()
}

// edited takes a sound workbook apart, replaces text in one part, and packs it again.
func edited(data []byte, name, old, replacement string) []byte {
	opened, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		panic(err)
	}
	var parts []part
	for _, f := range opened.File {
		r, _ := f.Open()
		content, _ := io.ReadAll(r)
		text := string(content)
		if f.Name == name {
			text = strings.Replace(text, old, replacement, 1)
		}
		parts = append(parts, part{f.Name, text})
	}
	return zipOf(parts...)
}

// made builds a workbook with the library.
func made(t testing.TB, build func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	build(f)
	out, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func itoa(n int) string { return strconv.Itoa(n) }
