package payroll

import (
	"archive/zip"
	"bytes"
	"strings"
)

// notWorkbook tells which other kind of file calls for this reader, as the id of an error; "" for a zip. Read has seen to
// text under the name of a workbook: it is read as what it is.
func notWorkbook(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("PK")):
		return ""
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return notWorkbookOLE(data)
	}
	return "workbook_none"
}

// notWorkbookOLE looks into the compound file that both Excel 97 and encryption use, by the names in its directory.
func notWorkbookOLE(data []byte) string {
	holds := func(name string) bool { return bytes.Contains(data, utf16LE(name)) }
	switch {
	case holds("EncryptedPackage"), holds("EncryptionInfo"):
		return "workbook_locked"
	case holds("Workbook"), holds("Book"):
		return "workbook_old"
	}
	return "workbook_none"
}

func utf16LE(ascii string) []byte {
	wide := make([]byte, 0, 2*len(ascii))
	for i := range len(ascii) {
		wide = append(wide, ascii[i], 0)
	}
	return wide
}

// refusedZip tells what else a zip is than a workbook of Excel 2007 or later, as the id of an error; "" for one of the
// same family, of which the relations tell whether there is a workbook in it.
func refusedZip(opened *zip.Reader) string {
	names := map[string]bool{}
	for _, part := range opened.File {
		names[strings.ToLower(partName(part))] = true
	}
	switch {
	case names["xl/workbook.bin"]:
		return "workbook_binary"
	case names["content.xml"]:
		return "workbook_ods"
	case names["_rels/.rels"]:
		return ""
	}
	return "workbook_none"
}
