package strict

import (
	"strings"
	"testing"
	"time"
)

// Guards that a file made to exhaust the machine is refused before it can: each of these takes the library seconds,
// minutes, or its whole stack.
func TestBombs(t *testing.T) {
	deep := func(open, end string, n int) string {
		return "a = " + strings.Repeat(open, n) + "1" + strings.Repeat(end, n)
	}
	wide := "weeks = [" + strings.Repeat(strings.Repeat("1,", 100)+"\n", 500) + "]"
	for name, bomb := range map[string]struct {
		src  string
		want string
	}{
		"nested arrays":  {deep("[", "]", 500_000), "line_too_long"},
		"nested lines":   {deep("[\n", "]\n", 100_000), "too_deep"},
		"open arrays":    {strings.Repeat("[", 30_000), "too_deep"},
		"nested tables":  {deep("{a=", "}", 8_000), "too_deep"},
		"dotted key":     {"a" + strings.Repeat(".a", 20_000) + " = 1", "line_too_long"},
		"dotted key 2":   {"a" + strings.Repeat(".a", 10_000) + " = 1", "too_many_dots"},
		"dotted header":  {"[a" + strings.Repeat(" . a", 5_000) + "]", "too_many_dots"},
		"dotted inline":  {"t = { a" + strings.Repeat(".a", 10_000) + " = 1 }", "too_many_dots"},
		"digits":         {"a = " + strings.Repeat("9", 30_000), "number_too_long"},
		"hex digits":     {"a = 0x" + strings.Repeat("9", 30_000), "number_too_long"},
		"exponent":       {"a = [1e" + strings.Repeat("9", 30_000) + "]", "number_too_long"},
		"long key":       {"[a.'" + strings.Repeat("k", 10_000) + "']", "key_too_long"},
		"long full key":  {"t" + strings.Repeat("={"+strings.Repeat("k", 100), 3) + "=1}}}", "key_too_long"},
		"size":           {strings.Repeat("a = 1\n", 100<<20/6), "too_large"},
		"zeros":          {strings.Repeat("\x00", 1<<20), "utf16"},
		"many elements":  {wide, "too_many_keys"},
		"many keys":      {"t = {" + strings.Repeat(strings.Repeat("a=1,", 100)+"\n", 500) + "}", "too_many_keys"},
		"quotes":         {"a = " + strings.Repeat(`"`, 30_000), "syntax"},
		"long strings":   {strings.Repeat("a = \"\"\"\n", 10_000), "too_many_problems"},
		"strange keys":   {unknownKeys(19_000), "too_many_problems"},
		"repeated keys":  {strings.Repeat("a = 1\n", 19_000), "too_many_problems"},
		"repeated table": {strings.Repeat("[a]\nb.c=1\n", 9_000), "too_many_problems"},
	} {
		limits := TariffLimits
		if bomb.want != "too_many_keys" {
			limits.Bytes = max(limits.Bytes, min(len(bomb.src), RequestLimits.Bytes))
			limits.Lines = max(limits.Lines, min(strings.Count(bomb.src, "\n"), RequestLimits.Lines))
		}
		start := time.Now()
		var s sample
		_, problems := Decode("t.toml", []byte(bomb.src), limits, &s)
		if took := time.Since(start); took > 500*time.Millisecond && !testing.Short() {
			t.Errorf("%s: took %v", name, took)
		}
		if len(problems) == 0 || problems[0].ID != bomb.want || len(problems) > maxProblems+1 {
			t.Errorf("%s: got %d problems, want %s first", name, len(problems), bomb.want)
		}
	}
}

func unknownKeys(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(numbers(i)[0] + "=1\n")
	}
	return b.String()
}

// Guards that limits refuse the first beyond them, and nothing within.
func TestLimitsAreReached(t *testing.T) {
	for _, src := range []string{
		"deep = " + strings.Repeat("[", 16) + strings.Repeat("]", 16),
		"a.b.c.d.e.f.g.h.i = 1",
		"a = " + strings.Repeat("0", 40),
		"0" + strings.Repeat("1", 100) + " = 1",
		"[0" + strings.Repeat("1", 100) + "]",
		"a = '" + strings.Repeat("[{=1.", 1000) + "'\n# " + strings.Repeat("[{=1.", 1000),
		strings.Repeat("k", 128) + " = 1",
		strings.Repeat("t = { "+strings.Repeat("k", 120)+" = { "+strings.Repeat("k", 120)+" = [1] } }\n", 9),
		"[" + strings.Repeat("k", 128) + "]\n" + strings.Repeat(strings.Repeat("k", 128)+" = [{}, {}]\n", 9),
		strings.Repeat("\n", 20_000),
		"#" + strings.Repeat("-", 32<<10-1),
	} {
		d := newDocument("t.toml", []byte(src))
		if problems := append(refuse("t.toml", []byte(src), TariffLimits), d.prescan(TariffLimits)...); len(problems) > 0 {
			t.Errorf("%.40q: %v", src, problems)
		}
	}
}
