package strict

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

// Guards that no input panics, that every problem can be shown as it is, and that the index knows every path which
// the library read.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		"year = 2026\n[fee]\nrate = \"0.56%\"\n",
		"a.b=1\na=2\n[[staff]]\n[staff.x]\n\"a\\u0062\" = 0x1F\n",
		"grid = [ ['''a''', \"\"\"b\n\"\"\"\"\" ], { k.l = 1979-05-27 07:32:00 } ] # c\r\n",
		"nested = { \"\" = { rate = 0.5 }, 'x.y' = {} }\nfoo = -inf",
		"\ufeffyear = 1\nproduct = \"\\e[31m\"\nabsence.2021 = 1_0.0e-1",
		"[a\nb = [1,,]\n[c]]\n= 1\n'",
		"x = \"\\", "[[a", "a.=1", "[[a]]\n[[a.b]]\nc=[{d=[{}]}]",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, src string) {
		var s sample
		d, problems := Decode("t.toml", []byte(src), TariffLimits, &s)
		sorted := slices.Clone(problems)
		sorted.Sort()
		wantProblems(t, sorted, problems...)
		for _, p := range problems {
			checkShowable(t, p)
		}
		if d == nil {
			if len(problems) == 0 {
				t.Error("neither document nor problem")
			}
			return
		}
		var tree map[string]any
		if _, err := toml.Decode(byteOrderMark+d.src, &tree); err != nil {
			t.Fatal(err)
		}
		if len(d.duplicates) == 0 {
			checkIndex(t, d, tree, "")
		}
	})
}

func checkShowable(t *testing.T, p Problem) {
	t.Helper()
	if p.ID == "" || p.Line < 0 || p.Line > 0 && (p.Column < 1 || p.Length < 1) {
		t.Errorf("no place or id: %#v", p)
	}
	texts := append([]string{p.Excerpt, p.Path, p.Error()}, p.Args...)
	if strings.IndexFunc(strings.Join(texts, ""), unicode.IsControl) >= 0 || utf8.RuneCountInString(p.Excerpt) > 100 {
		t.Errorf("not fit to show: %#v", p)
	}
}

func checkIndex(t *testing.T, d *Document, v any, path string) {
	if p, ok := d.places[path]; path != "" && (!ok || p.value.end <= p.value.start || p.key.end <= p.key.start) {
		t.Errorf("no place for %s: %+v", path, p)
	}
	if tree, ok := v.(map[string]any); ok {
		for key, v := range tree {
			checkIndex(t, d, v, Join(path, key))
		}
	}
	if list, ok := elements(v); ok {
		for i, v := range list {
			checkIndex(t, d, v, element(path, i))
		}
	}
}
