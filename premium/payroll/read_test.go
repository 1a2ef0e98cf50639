package payroll

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dekking/premium/locale"

	"pgregory.net/rapid"
)

// staffList is a small CSV file.
const staffList = "Personeelsnummer;Naam;Geboortedatum;Jaarloon\n1;A. de Boer;12-04-1985;39.936,00\n2;B. Vis;30-11-2001;31.752,00\n"

// Guards that a file is known by what it holds, not by its name, and that what is no payroll is refused by its name.
func TestKinds(t *testing.T) {
	for text, want := range map[string]kind{
		staffList:                                tableKind,
		"\ufeff" + staffList:                     tableKind,
		"PK\x03\x04rest":                         workbookKind,
		"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest":   workbookKind,
		"<?xml version=\"1.0\"?><Loonaangifte/>": declarationKind,
		"\ufeff \r\n<PensioenAangifte>":          declarationKind,
		"<!DOCTYPE html><p>":                     htmlKind,
		"<?xml version=\"1.0\"?>\n<html><table>": htmlKind,
		"\n<TABLE border=1>":                     htmlKind,
		"%PDF-1.7\n%\xe2\xe3":                    pdfKind,
		`{\rtf1\ansi}`:                           rtfKind,
		`{"employees": []}`:                      jsonKind,
		"[\n {}]":                                jsonKind,
		"[Naam];[Loon]":                          tableKind,
		"\x89PNG\r\n\x1a\n":                      imageKind,
		"\xff\xd8\xff\xe0":                       imageKind,
		"BM\x00\x01\x00":                         imageKind,
		"BMI;Loon\n":                             tableKind,
		"\x1f\x8b\x08":                           archiveKind,
		"7z\xbc\xaf\x27\x1c\x00":                 archiveKind,
		"Rar!\x1a\x07":                           archiveKind,
		"":                                       emptyKind,
		"\ufeff \r\n\t":                          emptyKind,
		"\xff\xfeP\x00e\x00r\x00s\x00":           tableKind, // UTF-16 is refused by its reader
	} {
		if got := fileKind([]byte(text)); got != want {
			t.Errorf("%.30q: %s, want %s", text, got, want)
		}
	}
}

func readTexts(texts ...string) (*Import, []*FileError) {
	var files []File
	for i, text := range texts {
		files = append(files, File{Name: fmt.Sprintf("file-%d.csv", i+1), Data: []byte(text)})
	}
	return Read(files, Settings{})
}

// All files that cannot be read are told at once, and then there is no import.
func TestReadTellsAll(t *testing.T) {
	im, failed := readTexts(staffList, "%PDF-1.7", "", staffList, "<html>", `{"a": 1}`)
	var got []string
	for _, err := range failed {
		got = append(got, err.Error())
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			if text := err.Text(locale.For(language)); strings.Contains(text, "‹") || len([]rune(text)) > 300 || !strings.HasPrefix(text, err.File) {
				t.Errorf("%s", text)
			}
		}
	}
	want := "file-2.csv: pdf|file-3.csv: empty|file-4.csv: same_file|file-5.csv: html|file-6.csv: json"
	if text := strings.Join(got, "|"); im != nil || text != want {
		t.Errorf("%v, %s", im, text)
	}
}

// Guards the bounds on what is read.
func TestReadBounds(t *testing.T) {
	if _, failed := Read(nil, Settings{}); len(failed) != 1 || failed[0].ID != "no_files" {
		t.Errorf("%v", failed)
	}
	if _, failed := Read(make([]File, MaxFiles+1), Settings{}); len(failed) != 1 || failed[0].ID != "too_many_files" {
		t.Errorf("%v", failed)
	}
	if _, failed := Read([]File{{Name: "a", Data: make([]byte, MaxFileBytes+1)}}, Settings{}); len(failed) != 1 || failed[0].ID != "too_large" {
		t.Errorf("%v", failed)
	}
}

// Files of one name, or whose names differ in a BSN only, can be told apart.
func TestNamesOfFiles(t *testing.T) {
	files := distinct([]File{{Name: "loon 999990020.csv", Data: []byte("b")}, {Name: "loon 999990019.csv", Data: []byte("a")}, {Name: "x.csv"}})
	if got := fmt.Sprint(files[0].Name, "|", files[1].Name, "|", files[2].Name, string(files[0].Data)); got != "loon ×××.csv|loon ×××.csv (2)|x.csva" {
		t.Error(got)
	}
}

// Guards that a declaration and a table are read together, and that it shows when a person is in both.
func TestMixed(t *testing.T) {
	files := []File{sampleFile(t, "loonaangifte-2026-01.xml"), sampleFile(t, "loonlijst-utf8-bom.csv")}
	im, failed := Read(files, Settings{})
	if len(failed) > 0 {
		t.Fatal(failed[0].Text(locale.For(locale.NL)))
	}
	same := 0
	for _, n := range im.Notes {
		if n.ID == "same_number" {
			same++
		}
	}
	if len(im.Employees) != 9 || im.Rows != 9 || same != 4 || im.Sector != 1 {
		t.Errorf("%d employees, %d rows, %d twice, sector %d", len(im.Employees), im.Rows, same, im.Sector)
	}
}

// The two samples differ in their encoding only.
func TestSamplesAreOneStaff(t *testing.T) {
	var got []string
	for _, name := range []string{"loonlijst-utf8-bom.csv", "loonlijst-windows-1252.csv"} {
		f := sampleFile(t, name)
		f.Name = "loonlijst.csv"
		im, failed := Read([]File{f}, Settings{KeepNames: true})
		if len(failed) > 0 {
			t.Fatal(failed[0])
		}
		im.Notes = nil // the encoding is told
		got = append(got, asJSON(im))
	}
	if got[0] != got[1] || !strings.Contains(got[0], "Müller") {
		t.Errorf("%s\n%s", got[0], got[1])
	}
}

func sampleFile(t *testing.T, name string) File {
	t.Helper()
	folder := "tables"
	if filepath.Ext(name) == ".xml" {
		folder = "declaration"
	}
	data, err := os.ReadFile(filepath.Join("testdata", folder, name))
	if err != nil {
		t.Fatal(err)
	}
	return File{Name: name, Data: data}
}

// Rows of a table in any order, over any number of files in any order, are one staffList.
func TestRowsOverFiles(t *testing.T) {
	const head = "Personeelsnummer;Naam;Geboortedatum;Uren;Maandloon\n"
	rapid.Check(t, func(t *rapid.T) {
		var rows []string
		for i := range rapid.IntRange(1, 12).Draw(t, "rows") {
			rows = append(rows, fmt.Sprintf("%d;P%d;%02d-01-1980;36;%d,00", i+1, i, i+1, 2000+i))
		}
		whole, failed := readTexts(head + strings.Join(rows, "\n"))
		mixed := rapid.Permutation(rows).Draw(t, "mixed")
		cut := rapid.IntRange(0, len(mixed)).Draw(t, "cut")
		var parts []string
		for _, part := range [][]string{mixed[cut:], mixed[:cut]} {
			if len(part) > 0 {
				parts = append(parts, head+strings.Join(part, "\n"))
			}
		}
		split, more := readTexts(parts...)
		if len(failed)+len(more) > 0 || staffOf(whole) != staffOf(split) {
			t.Fatalf("%v %v\n%s\n%s", failed, more, staffOf(whole), staffOf(split))
		}
	})
}

// staffOf is an import without the places that rows came from.
func staffOf(im *Import) string {
	for i := range im.Employees {
		im.Employees[i].Rows = nil
	}
	return asJSON(&Import{Employees: im.Employees, Rows: im.Rows})
}

// The order in which files are given changes nothing at all.
func TestOrderOfFiles(t *testing.T) {
	files := []File{sampleFile(t, "loonaangifte-2026-01.xml"), sampleFile(t, "loonlijst-utf8-bom.csv"), sampleFile(t, "loonlijst-windows-1252.csv")}
	want := ""
	for _, order := range [][]int{{0, 1, 2}, {2, 1, 0}, {1, 0, 2}, {2, 0, 1}} {
		im, failed := Read([]File{files[order[0]], files[order[1]], files[order[2]]}, Settings{})
		if len(failed) > 0 {
			t.Fatal(failed[0])
		}
		if got := asJSON(im); want == "" {
			want = got
		} else if got != want {
			t.Errorf("%v: %s\n%s", order, want, got)
		}
	}
}

// A paste has no name and no order of files, and is read as a table.
func TestPasteWhole(t *testing.T) {
	im, failed := Paste(strings.ReplaceAll(staffList, ";", "\t"), Settings{KeepNames: true})
	if failed != nil || labelsOf(im) != "A. de Boer|B. Vis" {
		t.Errorf("%v %v", im, failed)
	}
	if _, failed = Paste(" \n\t", Settings{}); failed == nil || failed.ID != "empty_paste" {
		t.Errorf("%v", failed)
	}
}
