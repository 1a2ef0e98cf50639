package payroll

import (
	"bytes"
	"strings"
)

// repeated is data of a text many times over.
func repeated(before, text string, n int, after string) func() []byte {
	return func() []byte {
		data := make([]byte, 0, len(before)+n*len(text)+len(after))
		data = append(data, before...)
		for range n {
			data = append(data, text...)
		}
		return append(data, after...)
	}
}

func text(s string) func() []byte { return func() []byte { return []byte(s) } }

const (
	csvHead = "Nummer;Naam;Jaarloon\n"
	xmlHead = `<?xml version="1.0" encoding="UTF-8"?><Loonaangifte xmlns="http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01" version="2.0">`
	xmlTail = `</Loonaangifte>`
)

// hostileTexts are files of text: tables and declarations.
func hostileTexts() []hostile {
	return append(hostileTables(), []hostile{
		{name: "html renamed", file: "loon.xlsx", data: text("<html><table><tr><td>Nummer</td></tr></table></html>"), rows: -1},
		{name: "xml bomb", file: "loon.xml", data: text(`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>` + xmlHead + `&b;` + xmlTail), rows: -1},
		{name: "xml external entity", file: "loon.xml", data: text(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>` + xmlHead + `&a;` + xmlTail), rows: -1},
		{name: "xml deep", file: "loon.xml", data: repeated(xmlHead, "<a>", 10_000_000, ""), rows: -1},
		{name: "xml of 38 MB without an end", file: "loon.xml", data: repeated(xmlHead, "<a></a>", 5_400_000, ""), rows: -1},
		{name: "xml with one text", file: "loon.xml", data: repeated(xmlHead, "loon", 9_000_000, xmlTail), rows: -1},
		{name: "xml with one tag", file: "loon.xml", data: repeated(xmlHead+"<a ", `b="" `, 7_000_000, "/>"+xmlTail), rows: -1},
		{name: "xml of employments", file: "loon.xml", data: repeated(xmlHead, "<AdministratieveEenheid><TijdvakAangifte><VolledigeAangifte><InkomstenverhoudingInitieel/></VolledigeAangifte></TijdvakAangifte></AdministratieveEenheid>", 200_000, xmlTail), rows: -1},
		{name: "xml with two roots", file: "loon.xml", data: text(xmlHead + xmlTail + xmlHead + xmlTail), rows: -1},
		{name: "xml with bad UTF-8", file: "loon.xml", data: text(xmlHead + "\xff" + xmlTail), rows: -1},
		{name: "200 MB of anything", file: "loon.xml", data: repeated(xmlHead, "x", 200_000_000, ""), rows: -1, big: true},
	}...)
}

func hostileTables() []hostile {
	return []hostile{
		{name: "50 million commas", file: "loon.csv", data: repeated("", ",", 50_000_000, ""), rows: -1, big: true},
		{name: "5 MB of commas", file: "loon.csv", data: repeated("", ",", 5_000_000, ""), rows: -1},
		{name: "line of 200 MB", file: "loon.csv", data: repeated(csvHead, "a", 200_000_000, ""), rows: -1, big: true},
		{name: "line of 5 MB", file: "loon.csv", data: repeated(csvHead, "a", 5_000_000, ""), rows: 0},
		{name: "NUL in a table", file: "loon.csv", data: text(csvHead + "1001;\x00;39936,00\n"), rows: -1},
		{name: "escape in a table", file: "loon.csv", data: text(csvHead + "1001;\x1b[2J;39936,00\n"), rows: -1},
		{name: "quote without end", file: "loon.csv", data: text(csvHead + "1001;\"Voorbeeld;39936,00\n" + strings.Repeat("1002;B;31752,00\n", 100)), rows: -1},
		{name: "quotes", file: "loon.csv", data: repeated(csvHead, `"`, 4_999_999, "\n"), rows: 0},
		{name: "UTF-16", file: "loon.csv", data: func() []byte { return append([]byte("\xff\xfe"), utf16LE(csvHead)...) }, rows: -1},
		{name: "ragged rows", file: "loon.csv", data: repeated(csvHead, "1;2;3;4;5;6\n;\n\n1\n", 50_000, ""), rows: 0},
		{name: "rows without end", file: "loon.csv", data: repeated(csvHead, "1;a;2\n", 800_000, ""), rows: 0},
		{name: "wide rows", file: "loon.csv", data: repeated(csvHead, strings.Repeat("1;", 63)+"1\n", 15_000, ""), rows: 0},
		{name: "many employees", file: "loon.csv", data: repeated(csvHead, "1;A;12.000,00\n", 75_000, ""), rows: 0},
		{name: "bare CR", file: "loon.csv", data: func() []byte {
			return bytes.ReplaceAll([]byte(csvHead+"1001;A;39936,00\n"), []byte("\n"), []byte("\r"))
		}, rows: 0},
		{name: "digits", file: "loon.csv", data: text(csvHead + "1001;A;" + strings.Repeat("9", 4_000) + "\n"), rows: 0},
		{name: "exponent", file: "loon.csv", data: text(csvHead + "1001;A;1e999999999\n"), rows: 0},
		{name: "blank lines", file: "loon.csv", data: repeated("", "\n", 4_900_000, ""), rows: -1},
	}
}
