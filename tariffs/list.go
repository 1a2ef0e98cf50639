package tariffs

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"dekking/tariffs/strict"
)

// The names that are no product's.
const (
	referenceName = "reference"
	sectorsName   = "sectors"
	extension     = ".toml"
)

// yearForm is what a year's folder is called; no insurer's table reaches further.
var yearForm = regexp.MustCompile(`^20\d\d$`)

// listing is what a folder holds.
type listing struct {
	name       string // stands before the paths in messages
	files      fs.FS
	products   map[edition]*file[Product]
	references map[int]*file[Reference]
	sectors    *file[Sectors]
	flat       []string // tables that lie beside the years' folders, sectors.toml excepted
	problems   strict.Problems
}

// list looks which tables lie in the folders of the years, and which in no such folder, without reading any.
func list(files fs.FS, name string) *listing {
	l := &listing{
		name:       name,
		files:      files,
		products:   map[edition]*file[Product]{},
		references: map[int]*file[Reference]{},
	}
	for _, entry := range l.entries(".") {
		switch stem, isTable := tableName(entry); {
		case isTable && stem == sectorsName:
			l.sectors = newFile(l, entry, checkSectors)
		case isTable:
			l.flat = append(l.flat, entry)
		case yearForm.MatchString(entry) && isFolder(files, entry):
			l.year(entry)
		}
	}
	return l
}

func (l *listing) year(folder string) {
	year, _ := strconv.Atoi(folder) // four digits, by yearForm
	for _, entry := range l.entries(folder) {
		stem, isTable := tableName(entry)
		within := path.Join(folder, entry)
		switch {
		case !isTable:
		case stem == referenceName:
			l.references[year] = newFile(l, within, checkReference)
		default:
			l.products[edition{stem, year}] = newFile(l, within, checkProduct)
		}
	}
}

// entries gives the names in a folder, sorted. One that cannot be listed is a problem, and empty.
func (l *listing) entries(folder string) []string {
	entries, err := fs.ReadDir(l.files, folder)
	if err != nil {
		l.problems = append(l.problems, unreadable(l.shown(folder), err)...)
	}
	names := make([]string, len(entries))
	for i, entry := range entries {
		names[i] = entry.Name()
	}
	slices.Sort(names)
	return names
}

// shown is how messages name a path of this folder.
func (l *listing) shown(within string) string {
	switch {
	case within == ".":
		return l.name
	case l.name == "":
		return within
	}
	return strings.TrimSuffix(l.name, "/") + "/" + within
}

func (l *listing) empty() bool {
	return len(l.products)+len(l.references)+len(l.flat) == 0 && l.sectors == nil
}

// newFile makes a file of the library. The part of its path that this package gives a meaning to, the year's folder
// and the name, is what the file has to agree with.
func newFile[T any](l *listing, within string, check func(*checker, *T, place)) *file[T] {
	at := placeOf(within)
	return &file[T]{
		from:  l.files,
		path:  within,
		shown: l.shown(within),
		check: func(c *checker, t *T) { check(c, t, at) },
	}
}

// tableName gives the name of a table without its extension. Hidden files are what editors and macOS leave behind.
func tableName(entry string) (string, bool) {
	stem := trimExtension(entry)
	return stem, stem != entry && !strings.HasPrefix(entry, ".")
}

// trimExtension takes ".TOML" as well: some Windows programs write names in capitals.
func trimExtension(name string) string {
	if strings.EqualFold(path.Ext(name), extension) {
		return name[:len(name)-len(extension)]
	}
	return name
}

// isFolder follows links, unlike the entry of a listing.
func isFolder(files fs.FS, name string) bool {
	info, err := fs.Stat(files, name)
	return err == nil && info.IsDir()
}

// place is what the path of a file says about its content.
type place struct {
	stem string // the name without extension
	year int    // of the folder; 0: it lies in no year's folder
}

func placeOf(file string) place {
	file = strings.ReplaceAll(file, `\`, "/")
	p := place{stem: trimExtension(path.Base(file))}
	if folder := path.Base(path.Dir(file)); yearForm.MatchString(folder) {
		p.year, _ = strconv.Atoi(folder)
	}
	return p
}

// allows tells whether a file may bear its name: outside the year's folder the year may be part of it, as in
// "name-2026.toml", so that several years can lie together.
func (p place) allows(name string, year int) bool {
	return p.stem == name || p.year == 0 && p.stem == name+"-"+strconv.Itoa(year)
}
