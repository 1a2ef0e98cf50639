package strict

import (
	"fmt"
	"reflect"
	"testing"
)

// Guards the place of values in every way TOML has of nesting them.
func TestDocumentPlaces(t *testing.T) {
	d := newDocument("t.toml", []byte(`top = "x" # [not.a.header]
a.b . "c d".e = 1 # dotted
list = [ # comment with ]
  "one", 'two',
  { k = 3, deep = { l = [4] } }, [5, 6],
]
long = """
[x] = "quoted"" \"""
"""
after = '''''x''''' # y

[ t . "u.v" ]
w = 2026-01-01 07:00:00
[[rows]]
k = 1
[rows.sub]
z = { p.q = 1 }
[[rows]]
k = 2
[[rows.sub]]
z = 3
`))
	d.index()
	if len(d.duplicates) > 0 {
		t.Errorf("duplicates %+v", d.duplicates)
	}
	for path, want := range map[string]string{
		"top":                 `1:7:3`,
		"a":                   `2:1:13`,
		`a.b."c d".e`:         `2:17:1`,
		"list":                `3:8:18`,
		"list[0]":             `4:3:5`,
		"list[1]":             `4:10:5`,
		"list[2]":             `5:3:29`,
		"list[2].k":           `5:9:1`,
		"list[2].deep.l[0]":   `5:26:1`,
		"list[3][1]":          `5:38:1`,
		"long":                `7:8:3`,
		"after":               `10:9:11`,
		`t`:                   `12:1:13`,
		`t."u.v"`:             `12:1:13`,
		`t."u.v".w`:           `13:5:19`,
		"rows":                `14:1:8`,
		"rows[0].k":           `15:5:1`,
		"rows[0].sub.z":       `17:5:11`,
		"rows[0].sub.z.p.q":   `17:13:1`,
		"rows[1]":             `18:1:8`,
		"rows[1].sub[0].z":    `21:5:1`,
		"rows[1].sub[0].none": `20:1:12`, // not written: the nearest parent
		"rows[7].k":           `14:1:8`,
		`t."u.v"."x.[y"[3].z`: `12:1:13`,
		"nowhere":             `0:0:0`,
	} {
		p := d.Problem(path, "x", "a\tb")
		if got := fmt.Sprintf("%d:%d:%d", p.Line, p.Column, p.Length); got != want {
			t.Errorf("%s: got %s, want %s", path, got, want)
		}
		if p.Path != path || p.ID != "x" || !reflect.DeepEqual(p.Args, []string{"a b"}) {
			t.Errorf("%s: got %#v", path, p)
		}
	}
}

// Guards against keys that are written twice; several of these the library drops or merges without a word.
func TestDocumentDuplicates(t *testing.T) {
	for src, want := range map[string]string{
		"a = 1\na = 2":                                "2:1 a 1",
		"a.b = 1\na = 2":                              "2:1 a 1",
		"t = { a.b = 1, a = 2 }":                      "1:16 t.a 1",
		"t = { a = 1, a = { a = 1 } }":                "1:14 t.a 1",
		"a = { b = 1 }\na.c = 2":                      "2:1 a 1",
		"a = { b = 1 }\n[a.c]\nx = 1":                 "2:2 a 1",
		"a = { b = 1 }\n[a]\nb = 1":                   "2:2 a 1 3:1 a.b 1",
		"[a]\nb.c = 1\n[a.b]\nd = 1":                  "3:4 a.b 2",
		"[a.b]\nx = 1\n[a]\nb.y = 2":                  "4:1 a.b 1",
		"[a]\n[a]":                                    "2:2 a 1",
		"[[a]]\n[a]":                                  "2:2 a 1",
		"[a]\n[[a]]":                                  "2:3 a 1",
		"a = []\n[[a]]":                               "2:3 a 1",
		"[[a]]\n[a.b]\n[[a.b]]":                       "3:5 a[0].b 2",
		"a = 1\nb = 1\na = 2\nb = 2":                  "3:1 a 1 4:1 b 2",
		"\"a\" = 1\n'a' = 2":                          "2:1 a 1",
		"a = 1\n\"\\u0061\" = 2":                      "2:1 a 1",
		"[a.b]\n[a]\n[[c]]\n[c.d]\n[[c]]\n[c.d]":      "",
		"a.b = 1\na.c = 2\nt = { x.y = 1, x.z = 2 }":  "",
		"[x.y.z.w]\n[x]\n[a]\nb.c.d = 1\n[a.b.e]\n":   "",
		"a = [ { k = 1 }, { k = 1 } ]\nb = { k = 1 }": "",
	} {
		d := newDocument("t.toml", []byte(src))
		d.index()
		got := ""
		for _, p := range d.problems(d.duplicates) {
			got += fmt.Sprintf(" %d:%d %s %s", p.Line, p.Column, p.Path, p.Args[1])
		}
		if got != "" {
			got = got[1:]
		}
		if got != want {
			t.Errorf("%q\n got %s\nwant %s", src, got, want)
		}
	}
}

// Guards that keys are reported once more though the library sees nothing wrong, and the rest with them.
func TestDecodeReportsWhatTheLibraryDrops(t *testing.T) {
	_, _, problems := read(t, "year = 1\ntexts.a = 'x'\ntexts = 2\nfoo = 1")
	wantProblems(t, problems,
		Problem{"t.toml", 3, 1, 5, "texts = 2", "texts", "duplicate_key", []string{"texts", "2"}},
		Problem{"t.toml", 4, 1, 3, "foo = 1", "foo", "unknown_key", []string{"foo", ""}})
}

func TestParentAndLast(t *testing.T) {
	for path, want := range map[string][2]string{
		"a":              {"", "a"},
		"a.b":            {"a", "b"},
		"a[2]":           {"a", "a[2]"},
		"x.a[2][3]":      {"x.a[2]", "a[2][3]"},
		`x."a.b[1]"`:     {"x", `"a.b[1]"`},
		`x."a\"b.c"[1]`:  {`x."a\"b.c"`, `"a\"b.c"[1]`},
		"rows[1].year.z": {"rows[1].year", "z"},
	} {
		if got := [2]string{parent(path), last(path)}; got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
}

func TestSuggest(t *testing.T) {
	known := []string{"rate", "wage_maximum", "share", "nl"}
	for key, want := range map[string]string{
		"rtae": "rate", "wagemaximum": "wage_maximum", "shares": "share", "x": "", "en": "", "": "", "premium": "",
	} {
		if got := suggest(key, known); got != want {
			t.Errorf("%s: got %q, want %q", key, got, want)
		}
	}
}
