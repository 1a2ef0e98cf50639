package strict

import (
	"fmt"
	"reflect"
	"strconv"
	"time"
)

// set puts one value of the tree into a field, element or map entry.
func (w *walker) set(v any, path string, into reflect.Value) {
	t := into.Type()
	switch {
	case isValue(t):
		w.quoted(v, path, into.Addr().Interface().(Value))
		return
	case t.Kind() == reflect.Pointer:
		into.Set(reflect.New(t.Elem()))
		w.set(v, path, into.Elem())
		return
	}
	if _, ok := v.(float64); ok {
		w.report(path, "bare_float", last(path), w.literal(path))
		return
	}
	if t == timeType {
		w.date(v, path, into)
		return
	}
	switch t.Kind() {
	case reflect.String:
		w.text(v, path, into)
	case reflect.Bool:
		w.yesNo(v, path, into)
	case reflect.Slice:
		w.list(v, path, into)
	case reflect.Map, reflect.Struct:
		w.branch(v, path, into)
	default:
		w.whole(v, path, into)
	}
}

// quoted reads a Value. A bare number is refused by name: the library has made a binary fraction of it by now.
func (w *walker) quoted(v any, path string, into Value) {
	switch v := v.(type) {
	case string:
		if !w.readable(v, path) {
			return
		}
		if fault := into.ReadStrict(v); fault != nil {
			w.report(path, fault.ID, fault.Args...)
		}
	case int64, float64:
		w.report(path, "unquoted_number", last(path), w.literal(path), missingSign(w.literal(path), into))
	default:
		w.wrong(v, path, "amount_text")
	}
}

// missingSign is the percent sign that a bare number lacks to be read between quotes; "" for an amount.
func missingSign(number string, into Value) string {
	const sign = "%"
	blank := func() Value { return reflect.New(reflect.TypeOf(into).Elem()).Interface().(Value) }
	if blank().ReadStrict(number) != nil && blank().ReadStrict(number+sign) == nil {
		return sign
	}
	return ""
}

func (w *walker) text(v any, path string, into reflect.Value) {
	s, ok := v.(string)
	switch {
	case !ok:
		w.wrong(v, path, "text")
	case w.readable(s, path):
		into.SetString(s)
	}
}

// readable refuses what an escape like \u001b can smuggle into a text.
func (w *walker) readable(s, path string) bool {
	r, found := firstUnfit(s)
	if found {
		w.report(path, "control_character", last(path), fmt.Sprintf("U+%04X", r))
	}
	return !found
}

func firstUnfit(s string) (rune, bool) {
	for _, r := range s {
		if unfit(r) {
			return r, true
		}
	}
	return 0, false
}

func (w *walker) yesNo(v any, path string, into reflect.Value) {
	if b, ok := v.(bool); ok {
		into.SetBool(b)
		return
	}
	w.wrong(v, path, "yes_no")
}

func (w *walker) whole(v any, path string, into reflect.Value) {
	n, ok := v.(int64)
	switch {
	case !ok:
		w.wrong(v, path, "whole_number")
	case into.OverflowInt(n):
		w.report(path, "out_of_range", last(path), w.literal(path))
	default:
		into.SetInt(n)
	}
}

// date takes the day as it is written; the library has put it in the zone of the machine.
func (w *walker) date(v any, path string, into reflect.Value) {
	if kind(v) != "date" {
		w.wrong(v, path, "date")
		return
	}
	year, month, day := v.(time.Time).Date()
	into.Set(reflect.ValueOf(time.Date(year, month, day, 0, 0, 0, 0, time.UTC)))
}

func (w *walker) list(v any, path string, into reflect.Value) {
	elements, ok := elements(v)
	if !ok {
		w.wrong(v, path, "list")
		return
	}
	into.Set(reflect.MakeSlice(into.Type(), len(elements), len(elements)))
	for i, e := range elements {
		w.set(e, element(path, i), into.Index(i))
	}
}

func elements(v any) ([]any, bool) {
	switch v := v.(type) {
	case []any:
		return v, true
	case []map[string]any:
		all := make([]any, len(v))
		for i, table := range v {
			all[i] = table
		}
		return all, true
	}
	return nil, false
}

// branch reads a table into a struct or a map.
func (w *walker) branch(v any, path string, into reflect.Value) {
	tree, ok := v.(map[string]any)
	switch {
	case !ok:
		w.wrong(v, path, "table")
	case into.Kind() == reflect.Struct:
		w.table(tree, path, into)
	default:
		w.entries(tree, path, into)
	}
}

func (w *walker) entries(tree map[string]any, path string, into reflect.Value) {
	t := into.Type()
	into.Set(reflect.MakeMapWithSize(t, len(tree)))
	for name, v := range tree {
		at := Join(path, name)
		key := reflect.New(t.Key()).Elem()
		if !w.mapKey(name, at, key) {
			continue
		}
		entry := reflect.New(t.Elem()).Elem()
		w.set(v, at, entry)
		into.SetMapIndex(key, entry)
	}
}

// mapKey reads the key of a map. A number has one spelling only, so that 2021 and 02021 cannot both be there.
func (w *walker) mapKey(name, path string, into reflect.Value) bool {
	if r, found := firstUnfit(name); found {
		w.reportKey(path, "control_character", last(path), fmt.Sprintf("U+%04X", r))
		return false
	}
	if into.Kind() == reflect.String {
		into.SetString(name)
		return true
	}
	n, err := strconv.Atoi(name)
	if err != nil || n < 0 || strconv.Itoa(n) != name {
		w.reportKey(path, "wrong_type", name, "whole_number", "text")
		return false
	}
	into.SetInt(int64(n))
	return true
}

func (w *walker) wrong(v any, path, wanted string) {
	w.report(path, "wrong_type", last(path), wanted, kind(v))
}

// literal is a value as it stands in the source.
func (w *walker) literal(path string) string {
	at := w.doc.places[path].value
	return w.doc.src[at.start:at.end]
}

// kind names what was found in the words of "wrong_type". The library tells local dates by a zone of their own.
func kind(v any) string {
	switch v := v.(type) {
	case string:
		return "text"
	case int64:
		return "whole_number"
	case float64:
		return "fraction"
	case bool:
		return "yes_no"
	case map[string]any:
		return "table"
	case time.Time:
		return kindOfTime(v)
	}
	return "list"
}

func kindOfTime(t time.Time) string {
	switch t.Location().String() {
	case "date-local":
		return "date"
	case "time-local":
		return "time"
	}
	return "date_time"
}
