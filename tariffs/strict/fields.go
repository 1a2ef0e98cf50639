package strict

import (
	"fmt"
	"reflect"
	"strings"
	"time"
)

// field is one key that a struct knows.
type field struct {
	name     string
	index    []int
	optional bool
}

var (
	valueType = reflect.TypeFor[Value]()
	timeType  = reflect.TypeFor[time.Time]()
)

func isValue(t reflect.Type) bool {
	return reflect.PointerTo(t).Implements(valueType)
}

// fieldsOf lists the tagged fields of a struct, those of embedded structs among them.
func fieldsOf(t reflect.Type) []field {
	var fields []field
	for i := range t.NumField() {
		f := t.Field(i)
		tag, tagged := f.Tag.Lookup("toml")
		switch {
		case tagged && f.IsExported():
			name, option, _ := strings.Cut(tag, ",")
			fields = append(fields, field{name, f.Index, option == "optional"})
		case f.Anonymous && f.Type.Kind() == reflect.Struct:
			for _, inner := range fieldsOf(f.Type) {
				inner.index = append([]int{i}, inner.index...)
				fields = append(fields, inner)
			}
		}
	}
	return fields
}

// target gives the struct to fill. A type that cannot be filled is a mistake in the program, not in a file, and shows
// itself at the first use whatever the file holds.
func target(into any) reflect.Value {
	v := reflect.ValueOf(into)
	if v.Kind() != reflect.Pointer || v.IsNil() || v.Elem().Kind() != reflect.Struct {
		panic(fmt.Sprintf("strict: cannot decode into %T, want a pointer to a struct", into))
	}
	mustSupport(v.Elem().Type(), map[reflect.Type]bool{})
	return v.Elem()
}

func mustSupport(t reflect.Type, seen map[reflect.Type]bool) {
	if seen[t] || isValue(t) || t == timeType {
		return
	}
	seen[t] = true
	switch t.Kind() {
	case reflect.String, reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
	case reflect.Pointer, reflect.Slice:
		mustSupport(t.Elem(), seen)
	case reflect.Map:
		if k := t.Key().Kind(); k != reflect.String && k != reflect.Int {
			panic(fmt.Sprintf("strict: cannot decode into keys of %s", t))
		}
		mustSupport(t.Elem(), seen)
	case reflect.Struct:
		for _, f := range fieldsOf(t) {
			mustSupport(t.FieldByIndex(f.index).Type, seen)
		}
	default:
		panic(fmt.Sprintf("strict: cannot decode into %s", t))
	}
}
