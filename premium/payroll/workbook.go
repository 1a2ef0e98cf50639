package payroll

import (
	"bytes"
	"path"
	"strings"

	"github.com/xuri/excelize/v2"
)

// readWorkbook reads the visible sheets of an Excel file, a grid for each that has something in it.
func readWorkbook(f File) ([]grid, *FileError) {
	grids, err := readSheets(f)
	if err != nil {
		err.File = Discreet(f.Name)
		return nil, err
	}
	return grids, nil
}

func readSheets(f File) ([]grid, *FileError) {
	if id := notWorkbook(f.Data); id != "" {
		return nil, &FileError{ID: id}
	}
	opened, err := openArchive(f.Data)
	if err != nil {
		return nil, err
	}
	scanned, err := scanArchive(opened)
	if err != nil {
		return nil, err
	}
	if !scanned.hasWorkbook() {
		return nil, &FileError{ID: "workbook_none"}
	}
	data, failed := slim(opened)
	if failed != nil {
		return nil, &FileError{ID: "workbook_broken"}
	}
	return readScanned(File{Name: f.Name, Data: data}, scanned)
}

// hasWorkbook tells a workbook from a text document or a presentation, which are zips of the same family.
func (a *archive) hasWorkbook() bool { return a.roots[a.workbookPath()] == "workbook" }

// workbookPath gives the name of the part that lists the sheets.
func (a *archive) workbookPath() string {
	if root := a.relations["_rels/.rels"]; root != nil {
		return strings.TrimPrefix(root.workbook, "/")
	}
	return ""
}

// sheetPath gives the name of the part of a sheet, by the id of the workbook's relation.
func (a *archive) sheetPath(id string) string {
	workbook := a.workbookPath()
	relations := a.relations[path.Join(path.Dir(workbook), "_rels", path.Base(workbook)+".rels")]
	if relations == nil {
		return ""
	}
	target := strings.ReplaceAll(relations.targets[id], `\`, "/")
	if strings.HasPrefix(target, "/") {
		return strings.TrimPrefix(path.Clean(target), "/")
	}
	return path.Join(path.Dir(workbook), target)
}

// readScanned lets the library read what was found sound. It may still panic on what nobody thought of.
func readScanned(f File, scanned *archive) (grids []grid, failed *FileError) {
	defer func() {
		if recover() != nil {
			grids, failed = nil, &FileError{ID: "workbook_broken"}
		}
	}()
	// Above UnzipXMLSizeLimit the library would write wages to a temporary file.
	book, err := excelize.OpenReader(bytes.NewReader(f.Data), excelize.Options{
		RawCellValue:      true,
		UnzipSizeLimit:    maxUnzipped,
		UnzipXMLSizeLimit: maxUnzipped,
	})
	if err != nil {
		return nil, &FileError{ID: "workbook_broken"}
	}
	defer book.Close()
	listed, failed := listSheets(book, scanned)
	if failed != nil {
		return nil, failed
	}
	return readListed(f, book, listed)
}

// listedSheet is a worksheet as the workbook lists it, with what the scan saw of it.
type listedSheet struct {
	name   string
	hidden bool
	scan   *sheetScan
}

// listSheets pairs the sheets that the library knows with those that were scanned. Sheets with a chart are left out.
func listSheets(book *excelize.File, scanned *archive) ([]listedSheet, *FileError) {
	var listed []listedSheet
	names := map[string]bool{}
	for _, sheet := range book.WorkBook.Sheets.Sheet {
		part := scanned.sheetPath(sheet.ID)
		key := strings.ToLower(sheet.Name)
		if scanned.roots[part] == "" || names[key] { // a sheet that is lost, or of two with one name the library's choice
			return nil, &FileError{ID: "workbook_broken"}
		}
		names[key] = true
		if scan := scanned.sheets[part]; scan != nil {
			hidden := sheet.State == "hidden" || sheet.State == "veryHidden"
			listed = append(listed, listedSheet{name: sheet.Name, hidden: hidden, scan: scan})
		}
	}
	return listed, nil
}

func readListed(f File, book *excelize.File, listed []listedSheet) ([]grid, *FileError) {
	values := newReading(book)
	hidden := 0
	var grids []grid
	for _, sheet := range listed {
		if sheet.hidden {
			if sheet.scan.hasContent() {
				hidden++
			}
			continue
		}
		rows, err := values.rows(sheet)
		if err != nil {
			return nil, err
		}
		if len(rows) > 0 {
			grids = append(grids, grid{file: f.Name, sheet: sheet.name, rows: rows, notes: sheet.notes(f.Name)})
		}
	}
	return named(grids, f.Name, hidden)
}

// named leaves the sheet's name out where there is but one, and says how many hidden ones were not read.
func named(grids []grid, file string, hidden int) ([]grid, *FileError) {
	switch {
	case len(grids) == 0 && hidden > 0:
		return nil, &FileError{ID: "workbook_hidden"}
	case len(grids) == 0:
		return nil, &FileError{ID: "workbook_empty"}
	case len(grids) == 1:
		grids[0].sheet = ""
		for i := range grids[0].notes {
			grids[0].notes[i].Sheet = ""
		}
	}
	if hidden > 0 {
		note := Note{Origin: Origin{File: Discreet(file)}, ID: "hidden_sheets", Args: []any{hidden}}
		grids[0].notes = append(grids[0].notes, note)
	}
	return grids, nil
}
