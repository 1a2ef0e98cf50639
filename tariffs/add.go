package tariffs

import (
	"io/fs"
	"maps"

	"dekking/tariffs/strict"
)

// Add gives a library with an office's tables over these; the receiver stays as it is. The folder is laid out like the
// shipped one, or the files lie flat in it and name their year themselves; then "name-2026.toml" will do as well as
// "name.toml". A table replaces the one of the same product and year, reference.toml that of its year, sectors.toml
// the sectors; all others stay.
//
// Errors are *NoTablesError, and strict.Problems when the folder cannot be listed, or a flat file does not even tell
// what it is. Whatever else is wrong with a table is told when it is needed, so that a fault in one leaves the others
// usable.
func (l *Library) Add(files fs.FS, name string) (*Library, error) {
	found := list(files, name)
	if len(found.problems) > 0 {
		return nil, found.problems
	}
	if found.empty() {
		return nil, &NoTablesError{Name: name}
	}
	if problems := found.placeFlat(); len(problems) > 0 {
		return nil, problems
	}
	return l.under(found), nil
}

// under gives a library in which the tables found come before those of l.
func (l *Library) under(found *listing) *Library {
	added := &Library{
		products:   map[edition]*file[Product]{},
		references: map[int]*file[Reference]{},
		sectors:    l.sectors,
		broken:     l.broken,
		tables:     map[edition]*Table{},
	}
	maps.Copy(added.products, l.products)
	maps.Copy(added.products, found.products)
	maps.Copy(added.references, l.references)
	maps.Copy(added.references, found.references)
	if found.sectors != nil {
		added.sectors = found.sectors
	}
	added.order = l.Products()
	for _, product := range added.byEditions() {
		if len(l.Years(product)) == 0 {
			added.order = append(added.order, product)
		}
	}
	return added
}

// placeFlat reads the files that lie in no year's folder, to know of which product and year they are.
func (l *listing) placeFlat() strict.Problems {
	var problems strict.Problems
	for _, name := range l.flat {
		problems = append(problems, l.placeByContent(name)...)
	}
	return problems
}

func (l *listing) placeByContent(name string) strict.Problems {
	src, problems := readFile(l.files, name, l.shown(name))
	if len(problems) > 0 {
		return problems
	}
	kind, problems := kindOf(l.shown(name), src)
	switch kind {
	case productKind:
		f := newFile(l, name, checkProduct)
		p := f.load().value
		return put(l.products, edition{p.ID, p.Year}, p.ID != "" && p.Year != 0, f)
	case referenceKind:
		f := newFile(l, name, checkReference)
		r := f.load().value
		return put(l.references, r.Year, r.Year != 0, f)
	case sectorsKind: // under another name than sectors.toml
		return newFile(l, name, checkSectors).load().problems
	}
	return problems
}

// put adds a file under its key, unless the file does not tell the key, or another has it.
func put[K comparable, T any](files map[K]*file[T], key K, told bool, f *file[T]) strict.Problems {
	if !told {
		return f.load().problems
	}
	if other, ok := files[key]; ok {
		return wholeFile(f.shown, "same_edition", other.shown)
	}
	files[key] = f
	return nil
}
