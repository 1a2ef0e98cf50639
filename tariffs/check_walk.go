package tariffs

import (
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"dekking/tariffs/strict"
)

// common checks what all kinds of tables have: the schema, the sources, and the origin and texts of every section.
func (c *checker) common(schema int, sources map[string]Source, table any) {
	if schema != schemaVersion {
		c.report("schema", "schema", strconv.Itoa(schema), strconv.Itoa(schemaVersion))
	}
	c.sources = map[string]*Source{}
	ids := slices.Sorted(maps.Keys(sources))
	c.sourceIDs = strings.Join(ids, ", ")
	for _, id := range ids {
		source := sources[id]
		source.ID = id
		sources[id] = source
		c.sources[id] = &source
		c.source(strict.Join("sources", id), source)
	}
	c.walk("", reflect.ValueOf(table).Elem())
}

// checkedForm is when we last looked at a source; the day may be left out.
var checkedForm = regexp.MustCompile(`^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$`)

func (c *checker) source(path string, s Source) {
	c.filled(strict.Join(path, "title"), s.Title)
	c.filled(strict.Join(path, "url"), s.URL)
	if !checkedForm.MatchString(s.Checked) {
		c.report(strict.Join(path, "checked"), "date_form", s.Checked)
	}
}

// walk goes through a table as strict does, so that no section and no text is forgotten.
func (c *checker) walk(path string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			c.walk(path, v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			c.walk(element(path, i), v.Index(i))
		}
	case reflect.Struct:
		c.visit(path, v)
	}
}

func (c *checker) visit(path string, v reflect.Value) {
	switch section := v.Addr().Interface().(type) {
	case *Origin:
		c.origin(path, section)
		return
	case *Text:
		c.text(path, *section)
		return
	}
	for i := range v.NumField() {
		field := v.Type().Field(i)
		name, _, _ := strings.Cut(field.Tag.Get("toml"), ",")
		switch {
		case name != "":
			c.walk(strict.Join(path, name), v.Field(i))
		case field.Anonymous:
			c.walk(path, v.Field(i))
		}
	}
}

// origin looks up the source of a section.
func (c *checker) origin(path string, o *Origin) {
	source, ok := c.sources[o.SourceID]
	if !ok && c.blamed["sources"] {
		return
	}
	if !ok {
		c.report(strict.Join(path, "source"), "unknown_source", o.SourceID, c.sourceIDs)
		return
	}
	o.Source = source
}

func (c *checker) text(path string, t Text) {
	c.filled(strict.Join(path, "nl"), t.NL)
	c.filled(strict.Join(path, "en"), t.EN)
}

func (c *checker) filled(path, text string) {
	if strings.TrimSpace(text) == "" {
		c.report(path, "empty_text")
	}
}

// idForm is what a word may look like that requests, files and messages refer to.
var idForm = regexp.MustCompile(`^[a-z0-9]+([-_][a-z0-9]+)*$`)

// ids wants every id well formed and different.
func (c *checker) ids(ids []string, path func(int) string) {
	for i, id := range ids {
		c.id(path(i), id)
	}
	c.unique(ids, path)
}

func (c *checker) id(path, id string) {
	if !idForm.MatchString(id) {
		c.report(path, "id_form", id)
	}
}

// in gives the paths of a key within the elements of a list; without key, those of the elements.
func in(list, key string) func(int) string {
	return func(i int) string {
		if key == "" {
			return element(list, i)
		}
		return strict.Join(element(list, i), key)
	}
}

// each gives one property of every element of a list.
func each[E, P any](list []E, property func(E) P) []P {
	properties := make([]P, len(list))
	for i, e := range list {
		properties[i] = property(e)
	}
	return properties
}
