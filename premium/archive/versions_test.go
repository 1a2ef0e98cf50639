package archive

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

// later is how a new schema is added: here a made-up older one, in which the program was "made_by" and no day was named
// until which a quote may be kept. Its step is all that is written for it.
func later() *versions {
	return &versions{lowest: 0, steps: []func(*members) error{func(m *members) error {
		m.list[m.place("made_by")].key = "program"
		m.set("keep_until", "2025-12-15")
		keep := m.list[m.place("keep_until")]
		m.list = append(m.list[:m.place("keep_until")], m.list[m.place("keep_until")+1:]...)
		at := m.place("version")
		m.list = append(m.list[:at], append([]member{keep}, m.list[at:]...)...)
		return nil
	}}}
}

// older is a sample in that made-up schema.
func older(t *testing.T) []byte {
	t.Helper()
	text := string(encoded(t, sample(t, "installer")))
	for _, change := range [][2]string{
		{`"schema": 1`, `"schema": 0`}, {`"program"`, `"made_by"`}, {"  \"keep_until\": \"2025-12-15\",\n", ""},
	} {
		if strings.Count(text, change[0]) != 1 {
			t.Fatalf("%q is not there once", change[0])
		}
		text = strings.Replace(text, change[0], change[1], 1)
	}
	return seal([]byte(text))
}

// Guards that an older quote is read with the premium it was kept with, and that migrating it twice is migrating it once.
func TestMigration(t *testing.T) {
	v, want := later(), sample(t, "installer")
	got, err := v.read(older(t))
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("%v\n got %+v\nwant %+v", err, got, want)
	}
	once, err := v.migrate(older(t), 0)
	if err != nil || !bytes.Equal(once, encoded(t, want)) {
		t.Fatalf("%v\n%s", err, once)
	}
	schema, _ := headOf(once)
	twice, err := v.migrate(once, schema)
	if err != nil || !bytes.Equal(twice, once) {
		t.Errorf("%v\n%s", err, twice)
	}
}

// Guards that an older quote is no easier to change than one of today.
func TestMigrationIsStrict(t *testing.T) {
	v, sound := later(), older(t)
	for i := range sound {
		changed := bytes.Clone(sound)
		changed[i] ^= 0x10
		if _, err := v.read(changed); kindOf(err) == "" {
			t.Fatalf("byte %d: %v", i, err)
		}
	}
	for _, added := range []string{`"x": 1`, `"program": "test"`, `"MADE_BY": "x"`} {
		text := strings.Replace(string(sound), `  "version"`, "  "+added+",\n  \"version\"", 1)
		if _, err := v.read(seal([]byte(text))); kindOf(err) == "" {
			t.Errorf("%s: %v", added, err)
		}
	}
}
