package strict

import (
	"strings"
	"testing"
)

// Guards id, words, place and excerpt of every problem; each file has this one problem only.
func TestProblems(t *testing.T) {
	long := strings.Repeat("7", 41)
	key := strings.Repeat("k", 129)
	tests := []struct {
		src  string
		want Problem
	}{
		{"year = 1\nfoo = 2\n", Problem{Line: 2, Column: 1, Length: 3, Excerpt: "foo = 2", Path: "foo", ID: "unknown_key", Args: []string{"foo", ""}}},
		{"year = 1\nprodcut = 'x'", Problem{Line: 2, Column: 1, Length: 7, Excerpt: "prodcut = 'x'", Path: "prodcut", ID: "unknown_key", Args: []string{"prodcut", "product"}}},
		{"year = 1\n[fee.\"x.y\"]\n[fee]\nrate='1%'", Problem{Line: 2, Column: 6, Length: 5, Excerpt: `[fee."x.y"]`, Path: `fee."x.y"`, ID: "unknown_key", Args: []string{"x.y", ""}}},
		{"year = 1\nfee = { rate = '1%', nmae = 'n' }", Problem{Line: 2, Column: 22, Length: 4, Excerpt: "fee = { rate = '1%', nmae = 'n' }", Path: "fee.nmae", ID: "unknown_key", Args: []string{"nmae", "name"}}},
		{"Year = 1", Problem{Line: 1, Column: 1, Length: 4, Excerpt: "Year = 1", Path: "Year", ID: "key_case", Args: []string{"Year", "year"}}},
		{"product = 'x'", Problem{Path: "year", ID: "missing_key", Args: []string{"year"}}},
		{"year = 1\n\n  [fee] # the fee\nname = 'n'", Problem{Line: 3, Column: 3, Length: 5, Excerpt: "  [fee] # the fee", Path: "fee.rate", ID: "missing_key", Args: []string{"rate"}}},
		{"year = 1\n[[staff]]\nrate='1%'\n[[staff]]", Problem{Line: 4, Column: 1, Length: 9, Excerpt: "[[staff]]", Path: "staff[1].rate", ID: "missing_key", Args: []string{"rate"}}},
		{"year = 1\nfee.name = 'n'", Problem{Line: 2, Column: 1, Length: 8, Excerpt: "fee.name = 'n'", Path: "fee.rate", ID: "missing_key", Args: []string{"rate"}}},
		{"year = '1'", Problem{Line: 1, Column: 8, Length: 3, Excerpt: "year = '1'", Path: "year", ID: "wrong_type", Args: []string{"year", "whole_number", "text"}}},
		{"year = 1\nproduct = 5", Problem{Line: 2, Column: 11, Length: 1, Excerpt: "product = 5", Path: "product", ID: "wrong_type", Args: []string{"product", "text", "whole_number"}}},
		{"year = 1\nfinal = 'yes'", Problem{Line: 2, Column: 9, Length: 5, Excerpt: "final = 'yes'", Path: "final", ID: "wrong_type", Args: []string{"final", "yes_no", "text"}}},
		{"year = 1\nstart = '2026-01-01'", Problem{Line: 2, Column: 9, Length: 12, Excerpt: "start = '2026-01-01'", Path: "start", ID: "wrong_type", Args: []string{"start", "date", "text"}}},
		{"year = 1\nstart = 2026-01-01 07:00:00.5 # x", Problem{Line: 2, Column: 9, Length: 21, Excerpt: "start = 2026-01-01 07:00:00.5 # x", Path: "start", ID: "wrong_type", Args: []string{"start", "date", "date_time"}}},
		{"year = 1\nstart = 2026-01-01T07:00:00Z", Problem{Line: 2, Column: 9, Length: 20, Excerpt: "start = 2026-01-01T07:00:00Z", Path: "start", ID: "wrong_type", Args: []string{"start", "date", "date_time"}}},
		{"year = 1\nstart = 07:00:00", Problem{Line: 2, Column: 9, Length: 8, Excerpt: "start = 07:00:00", Path: "start", ID: "wrong_type", Args: []string{"start", "date", "time"}}},
		{"year = 1\nweeks = 2", Problem{Line: 2, Column: 9, Length: 1, Excerpt: "weeks = 2", Path: "weeks", ID: "wrong_type", Args: []string{"weeks", "list", "whole_number"}}},
		{"year = 1\n[staff]\nrate='1%'", Problem{Line: 2, Column: 1, Length: 7, Excerpt: "[staff]", Path: "staff", ID: "wrong_type", Args: []string{"staff", "list", "table"}}},
		{"year = 1\n[[fee]]", Problem{Line: 2, Column: 1, Length: 7, Excerpt: "[[fee]]", Path: "fee", ID: "wrong_type", Args: []string{"fee", "table", "list"}}},
		{"year = 1\n[absence]\n2021-22 = '1%'", Problem{Line: 3, Column: 1, Length: 7, Excerpt: "2021-22 = '1%'", Path: "absence.2021-22", ID: "wrong_type", Args: []string{"2021-22", "whole_number", "text"}}},
		{"year = 1\n[absence]\n02021 = '1%'", Problem{Line: 3, Column: 1, Length: 5, Excerpt: "02021 = '1%'", Path: "absence.02021", ID: "wrong_type", Args: []string{"02021", "whole_number", "text"}}},
		{"year = 1\nrates = ['1%', true]", Problem{Line: 2, Column: 16, Length: 4, Excerpt: "rates = ['1%', true]", Path: "rates[1]", ID: "wrong_type", Args: []string{"rates[1]", "amount_text", "yes_no"}}},
		{"year = 1\nfee = { rate = 0.56 }", Problem{Line: 2, Column: 16, Length: 4, Excerpt: "fee = { rate = 0.56 }", Path: "fee.rate", ID: "unquoted_number", Args: []string{"rate", "0.56", "%"}}},
		{"year = 1\ngrid = [\n\t['1%'],\n\t['ï%', 1_0],\n]", Problem{Line: 4, Column: 9, Length: 3, Excerpt: " ['ï%', 1_0],", Path: "grid[1][1]", ID: "unquoted_number", Args: []string{"grid[1][1]", "1_0", "%"}}},
		{"year = 1\nrates = [nan]", Problem{Line: 2, Column: 10, Length: 3, Excerpt: "rates = [nan]", Path: "rates[0]", ID: "unquoted_number", Args: []string{"rates[0]", "nan", "%"}}},
		{"year = 1.0", Problem{Line: 1, Column: 8, Length: 3, Excerpt: "year = 1.0", Path: "year", ID: "bare_float", Args: []string{"year", "1.0"}}},
		{"year = 1\nrates = ['1']", Problem{Line: 2, Column: 10, Length: 3, Excerpt: "rates = ['1']", Path: "rates[0]", ID: "bad_percentage", Args: []string{"1"}}},
		{"year = 1\nsmall = 300", Problem{Line: 2, Column: 9, Length: 3, Excerpt: "small = 300", Path: "small", ID: "out_of_range", Args: []string{"small", "300"}}},
		{"year = 99999999999999999999", Problem{Line: 1, Column: 8, Length: 20, Excerpt: "year = 99999999999999999999", Path: "year", ID: "out_of_range", Args: []string{"year", "99999999999999999999"}}},
		{"year = 1\nproduct = \"a\\u001b[31m\"", Problem{Line: 2, Column: 11, Length: 13, Excerpt: `product = "a\u001b[31m"`, Path: "product", ID: "control_character", Args: []string{"product", "U+001B"}}},
		{"year = 1\nproduct = 'a\u202eb'", Problem{Line: 2, Column: 11, Length: 5, Excerpt: "product = 'a?b'", Path: "product", ID: "control_character", Args: []string{"product", "U+202E"}}},
		{"year = 1\nrates = ['1\u2028%']", Problem{Line: 2, Column: 10, Length: 5, Excerpt: "rates = ['1?%']", Path: "rates[0]", ID: "control_character", Args: []string{"rates[0]", "U+2028"}}},
		{"year = 1\ntexts.\"\\e\" = 'x'", Problem{Line: 2, Column: 7, Length: 4, Excerpt: `texts."\e" = 'x'`, Path: `texts."\x1b"`, ID: "control_character", Args: []string{`"\x1b"`, "U+001B"}}},
		{"year = 1\nproduct = '''\na\nb'''", Problem{Line: 2, Column: 11, Length: 3, Excerpt: "product = '''", Path: "product", ID: "control_character", Args: []string{"product", "U+000A"}}},
		{"year = 1\nfinal = yes\n", Problem{Line: 2, Column: 9, Length: 3, Excerpt: "final = yes", Path: "final", ID: "syntax", Args: []string{`expected value but found "yes" instead`}}},
		{"year = 1 x = 2\n", Problem{Line: 1, Column: 10, Length: 1, Excerpt: "year = 1 x = 2", ID: "syntax", Args: []string{"expected a top-level item to end with a newline, comment, or EOF, but got 'x' instead"}}},
		{"year = 1\nproduct = 'x\n", Problem{Line: 2, Column: 13, Length: 1, Excerpt: "product = 'x", Path: "product", ID: "syntax", Args: []string{"strings cannot contain newlines"}}},
		{"\ufeff\ufeffyear = 1", Problem{Line: 1, Column: 1, Length: 1, Excerpt: "?year = 1", ID: "syntax", Args: []string{"expected '.' or '=', but got '\\ufeff' instead"}}},
		{"year = 1\n\nyear = 2\n", Problem{Line: 3, Column: 1, Length: 4, Excerpt: "year = 2", Path: "year", ID: "duplicate_key", Args: []string{"year", "1"}}},
		{"year = 1\n[fee]\nrate='1%'\n[fee]", Problem{Line: 4, Column: 2, Length: 3, Excerpt: "[fee]", Path: "fee", ID: "duplicate_key", Args: []string{"fee", "2"}}},
		{"year = 1\na = 1\r\n\x01", Problem{Line: 3, Column: 1, Length: 1, Excerpt: "?", ID: "control_byte", Args: []string{"0x01"}}},
		{"year = 1 # x\ryear = 2", Problem{Line: 1, Column: 13, Length: 1, Excerpt: "year = 1 # x?year = 2", ID: "control_byte", Args: []string{"0x0D"}}},
		{"# caf\xe9\nyear = 1", Problem{Line: 1, Column: 6, Length: 1, Excerpt: "# caf?", ID: "not_utf8", Args: []string{"0xE9"}}},
		{"\xff\xfey\x00e\x00", Problem{ID: "utf16"}},
		{"\x00y\x00e\x00a\x00r", Problem{ID: "utf16"}},
		{strings.Repeat("#", 256<<10+1), Problem{ID: "too_large", Args: []string{"262145", "262144"}}},
		{strings.Repeat("\n", 20_001), Problem{ID: "too_many_lines", Args: []string{"20001", "20000"}}},
		{"a = " + strings.Repeat("[", 17), Problem{Line: 1, Column: 21, Length: 1, Excerpt: "a = [[[[[[[[[[[[[[[[[", ID: "too_deep", Args: []string{"16"}}},
		{"year = 1\na . b.c.d.e.f.g.h.'i'.j = 1", Problem{Line: 2, Column: 1, Length: 23, Excerpt: "a . b.c.d.e.f.g.h.'i'.j = 1", ID: "too_many_dots", Args: []string{"9", "8"}}},
		{"year = " + long, Problem{Line: 1, Column: 8, Length: 41, Excerpt: "year = " + long, ID: "number_too_long", Args: []string{"41", "40"}}},
		{key + " = 1", Problem{Line: 1, Column: 1, Length: 100, Excerpt: key[:99] + "…", ID: "key_too_long", Args: []string{"129", "128"}}},
		{"a = 1\n#" + strings.Repeat("-", 32<<10), Problem{Line: 2, Column: 1, Length: 100, Excerpt: "#" + strings.Repeat("-", 98) + "…", ID: "line_too_long", Args: []string{"32769", "32768"}}},
	}
	for _, tt := range tests {
		t.Run(tt.want.ID+" "+tt.want.Path, func(t *testing.T) {
			tt.want.File = "t.toml"
			_, _, got := read(t, tt.src)
			wantProblems(t, got, tt.want)
		})
	}
}

// Guards that one reading tells everything, in the order of the file.
func TestProblemsAllAtOnce(t *testing.T) {
	_, got, problems := read(t, `Year = 2026
product = 12
small = 1000
start = 2026-01-01T00:00:00
weeks = [2, "4", 6.0]
final = true
[fee]
naem = "x"
[absence]
2021 = "3.1"
2022 = 6
abc = "5%"
[[staff]]
rate = "1%"
name = "a\u202e"
[fee.more]
`)
	at := func(line, column, length int, excerpt, path, id string, args ...string) Problem {
		return Problem{"t.toml", line, column, length, excerpt, path, id, args}
	}
	wantProblems(t, problems,
		at(1, 1, 4, "Year = 2026", "Year", "key_case", "Year", "year"),
		at(2, 11, 2, "product = 12", "product", "wrong_type", "product", "text", "whole_number"),
		at(3, 9, 4, "small = 1000", "small", "out_of_range", "small", "1000"),
		at(4, 9, 19, "start = 2026-01-01T00:00:00", "start", "wrong_type", "start", "date", "date_time"),
		at(5, 13, 3, `weeks = [2, "4", 6.0]`, "weeks[1]", "wrong_type", "weeks[1]", "whole_number", "text"),
		at(5, 18, 3, `weeks = [2, "4", 6.0]`, "weeks[2]", "bare_float", "weeks[2]", "6.0"),
		at(7, 1, 5, "[fee]", "fee.rate", "missing_key", "rate"),
		at(8, 1, 4, `naem = "x"`, "fee.naem", "unknown_key", "naem", "name"),
		at(10, 8, 5, `2021 = "3.1"`, "absence.2021", "bad_percentage", "3.1"),
		at(11, 8, 1, "2022 = 6", "absence.2022", "unquoted_number", "2022", "6", "%"),
		at(12, 1, 3, `abc = "5%"`, "absence.abc", "wrong_type", "abc", "whole_number", "text"),
		at(15, 8, 9, `name = "a\u202e"`, "staff[0].name", "control_character", "name", "U+202E"),
		at(16, 6, 4, "[fee.more]", "fee.more", "unknown_key", "more", ""),
	)
	if got.Year != 2026 || !got.Final || got.Staff[0].Rate.text != "1%" {
		t.Errorf("what is right is not set: %+v", got)
	}
}

func TestProblemError(t *testing.T) {
	ps := Problems{
		{File: "b.toml", Line: 2, Column: 3, ID: "wrong_type", Args: []string{"year", "text"}},
		{File: "b.toml", ID: "utf16"},
		{File: "a\x1b.toml", Line: 9, Column: 1, ID: "syntax"},
	}
	ps.Sort()
	want := "a?.toml:9:1: syntax\nb.toml: utf16\nb.toml:2:3: wrong_type year text"
	if got := ps.Error(); got != want {
		t.Errorf("got %q", got)
	}
}
