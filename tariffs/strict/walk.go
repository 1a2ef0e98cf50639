package strict

import (
	"reflect"
	"strings"
)

// walker sets a struct from the tree that the library made of a file.
type walker struct {
	doc    *Document
	fields map[reflect.Type][]field
	found  []finding
}

func newWalker(doc *Document) *walker {
	return &walker{doc: doc, fields: map[reflect.Type][]field{}}
}

// table sets the fields of a struct.
func (w *walker) table(tree map[string]any, path string, into reflect.Value) {
	fields := w.fieldsOf(into.Type())
	missing := map[string]bool{}
	for _, f := range fields {
		if v, ok := tree[f.name]; ok {
			w.set(v, Join(path, f.name), into.FieldByIndex(f.index))
		} else {
			missing[f.name] = true
		}
	}
	w.strangers(tree, path, into, missing)
	for _, f := range fields {
		if missing[f.name] && !f.optional {
			w.reportMissing(path, f.name)
		}
	}
}

// strangers reports the keys that no field has. One that differs from a missing key in case only is read as that key
// all the same, so that what is wrong with its value is told as well.
func (w *walker) strangers(tree map[string]any, path string, into reflect.Value, missing map[string]bool) {
	fields := w.fieldsOf(into.Type())
	for key, v := range tree {
		f := sameLetters(fields, key)
		switch {
		case f == nil:
			w.reportUnknown(Join(path, key), key, fields)
		case f.name == key:
		default:
			w.reportKey(Join(path, key), "key_case", key, f.name)
			if missing[f.name] {
				w.set(v, Join(path, key), into.FieldByIndex(f.index))
				delete(missing, f.name)
			}
		}
	}
}

// sameLetters finds the field of a key, or else the one that differs in case only.
func sameLetters(fields []field, key string) *field {
	var found *field
	for i, f := range fields {
		if f.name == key {
			return &fields[i]
		}
		if strings.EqualFold(f.name, key) {
			found = &fields[i]
		}
	}
	return found
}

func (w *walker) fieldsOf(t reflect.Type) []field {
	fields, ok := w.fields[t]
	if !ok {
		fields = fieldsOf(t)
		w.fields[t] = fields
	}
	return fields
}

// report is for a problem with the value at a path.
func (w *walker) report(path, id string, args ...string) {
	p, ok := w.doc.nearest(path)
	w.found = append(w.found, finding{at: p.value, whole: !ok, path: path, id: id, args: args})
}

func (w *walker) reportKey(path, id string, args ...string) {
	p, ok := w.doc.nearest(path)
	w.found = append(w.found, finding{at: p.key, whole: !ok, path: path, id: id, args: args})
}

func (w *walker) reportUnknown(path, key string, fields []field) {
	known := make([]string, len(fields))
	for i, f := range fields {
		known[i] = f.name
	}
	w.reportKey(path, "unknown_key", key)
	w.found[len(w.found)-1].known = known
}

// reportMissing points at the table that lacks the key; the table at the top has no header to point at.
func (w *walker) reportMissing(table, key string) {
	p, ok := w.doc.nearest(table)
	w.found = append(w.found,
		finding{at: p.value, whole: !ok, path: Join(table, key), id: "missing_key", args: []string{key}})
}
