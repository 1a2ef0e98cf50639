package strict

import (
	"reflect"
	"strings"
	"testing"
	"time"
)

// percentage stands for the Values of the packages that use this one.
type percentage struct{ text string }

func (p *percentage) ReadStrict(text string) *Fault {
	if !strings.HasSuffix(text, "%") {
		return &Fault{ID: "bad_percentage", Args: []string{text}}
	}
	p.text = text
	return nil
}

type edition struct {
	Year int `toml:"year"`
}

type fee struct {
	Rate percentage `toml:"rate"`
	Name *string    `toml:"name,optional"`
}

type sample struct {
	edition
	Product string                `toml:"product,optional"`
	Final   bool                  `toml:"final,optional"`
	Small   int8                  `toml:"small,optional"`
	Start   time.Time             `toml:"start,optional"`
	Weeks   []int                 `toml:"weeks,optional"`
	Rates   []percentage          `toml:"rates,optional"`
	Absence map[int]percentage    `toml:"absence,optional"`
	Texts   map[string]string     `toml:"texts,optional"`
	Nested  map[string]fee        `toml:"nested,optional"`
	Fee     *fee                  `toml:"fee,optional"`
	Staff   []fee                 `toml:"staff,optional"`
	Grid    [][]percentage        `toml:"grid,optional"`
	Count   *int                  `toml:"count,optional"`
	Deep    map[string]deepSample `toml:"deep,optional"`
	Skipped float64
}

type deepSample struct {
	Deep map[string]deepSample `toml:"deep,optional"`
	Date *time.Time            `toml:"date,optional"`
}

// read decodes lines of a file that has everything it must have.
func read(t *testing.T, src string) (*Document, sample, Problems) {
	t.Helper()
	var s sample
	d, problems := Decode("t.toml", []byte(src), TariffLimits, &s)
	return d, s, problems
}

func wantProblems(t *testing.T, got Problems, want ...Problem) {
	t.Helper()
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(want):
			t.Errorf("extra: %#v", got[i])
		case i >= len(got):
			t.Errorf("lacks: %#v", want[i])
		case !reflect.DeepEqual(got[i], want[i]):
			t.Errorf("problem %d\n got %#v\nwant %#v", i, got[i], want[i])
		}
	}
}
