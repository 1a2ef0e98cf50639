package payroll

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"slices"
	"strconv"
	"strings"
)

// What is read at most: a declaration of 10,000 employees is 40 MB, and a year has 13 periods.
const (
	MaxFileBytes = 40 << 20
	MaxFiles     = 64
)

// Read reads files as one payroll. The errors, a *FileError each, are of files that cannot be read at all; then there is
// no import, so that nobody is missing from it unnoticed.
func Read(files []File, s Settings) (*Import, []*FileError) {
	switch {
	case len(files) == 0:
		return nil, []*FileError{{ID: "no_files"}}
	case len(files) > MaxFiles:
		return nil, []*FileError{{ID: "too_many_files", Args: []any{len(files), MaxFiles}}}
	}
	files = distinct(files)
	keys := newKeyring()
	failed := twice(files)
	declarations, grids, unopened := byKind(files)
	all, more := readKinds(declarations, grids, s, keys)
	if failed = slices.Concat(failed, unopened, more); len(failed) > 0 {
		slices.SortStableFunc(failed, func(a, b *FileError) int {
			return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row))
		})
		return nil, failed
	}
	return all.assemble(s, keys), nil
}

// byKind sorts the files by kind, and makes grids of workbooks and tables.
func byKind(files []File) (declarations []File, grids []grid, failed []*FileError) {
	for _, f := range files {
		switch kind := fileKind(f.Data); {
		case len(f.Data) > MaxFileBytes:
			failed = append(failed, &FileError{File: f.Name, ID: "too_large", Args: []any{MaxFileBytes >> 20}})
		case kind == declarationKind:
			declarations = append(declarations, f)
		case kind == workbookKind:
			sheets, err := readWorkbook(f)
			grids, failed = append(grids, sheets...), appendError(failed, err)
		case kind == tableKind:
			table, err := readCSV(f)
			if failed = appendError(failed, err); err == nil {
				grids = append(grids, table)
			}
		default:
			failed = append(failed, &FileError{File: f.Name, ID: string(kind)})
		}
	}
	return declarations, grids, failed
}

// readKinds reads declarations and tables, each kind as a whole, and holds both to account for every row.
func readKinds(declarations []File, grids []grid, s Settings, keys *keyring) (found, []*FileError) {
	var all found
	var failed []*FileError
	if len(declarations) > 0 {
		part, errors := readDeclarations(declarations, s, keys)
		all, failed = all.join(part), append(failed, accounted(part, errors, declarations[0].Name)...)
	}
	if len(grids) > 0 {
		part, errors := readGrids(grids, s, keys)
		all, failed = all.join(part), append(failed, accounted(part, errors, grids[0].file)...)
	}
	return all, failed
}

// accounted adds an error when rows got lost between a file and the result. That is a fault of this program; better no
// result than one in which somebody is missing.
func accounted(part found, errors []*FileError, file string) []*FileError {
	if lost := part.unaccounted(); lost != 0 && len(errors) == 0 {
		return []*FileError{{File: file, ID: "account", Args: []any{part.rows, part.rows - lost}}}
	}
	return errors
}

// Paste reads cells copied from a spreadsheet, with or without a header: rows on lines, cells between tabs.
func Paste(text string, s Settings) (*Import, *FileError) {
	if strings.TrimSpace(text) == "" {
		return nil, &FileError{ID: "empty_paste"}
	}
	pasted, err := pasteGrid(text)
	if err != nil {
		return nil, err
	}
	keys := newKeyring()
	all, failed := readKinds(nil, []grid{pasted}, s, keys)
	if len(failed) > 0 {
		return nil, failed[0]
	}
	return all.assemble(s, keys), nil
}

// distinct gives the files in an order of their own, under names that may be shown and differ.
func distinct(files []File) []File {
	list := make([]File, len(files))
	for i, f := range files {
		list[i] = File{Name: Discreet(f.Name), Data: f.Data}
	}
	slices.SortStableFunc(list, func(a, b File) int { return cmp.Or(strings.Compare(a.Name, b.Name), bytes.Compare(a.Data, b.Data)) })
	taken := map[string]bool{}
	for i := range list {
		name := list[i].Name
		for n := 2; taken[list[i].Name]; n++ {
			list[i].Name = name + " (" + strconv.Itoa(n) + ")"
		}
		taken[list[i].Name] = true
	}
	return list
}

// twice tells of files that were given more than once.
func twice(files []File) []*FileError {
	var failed []*FileError
	first := map[[sha256.Size]byte]string{}
	for _, f := range files {
		sum := sha256.Sum256(f.Data)
		if name, met := first[sum]; met && fileKind(f.Data) != emptyKind {
			failed = append(failed, &FileError{File: f.Name, ID: "same_file", Args: []any{name}})
		} else {
			first[sum] = f.Name
		}
	}
	return failed
}

func appendError(list []*FileError, err *FileError) []*FileError {
	if err == nil {
		return list
	}
	return append(list, err)
}

// FileError says why a file cannot be read: one sentence, "payroll.error.<id>" in package locale, with arguments that
// hold nothing of the content but row numbers and headers.
type FileError struct {
	File string // after Discreet
	Row  int    // 0: the file as a whole
	ID   string
	Args []any
}

func (e *FileError) Error() string { return e.File + ": " + e.ID }
