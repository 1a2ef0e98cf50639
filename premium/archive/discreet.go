package archive

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dekking/tariffs/strict"
)

// blank stands where a value stood.
const blank = "…"

// open lists the tables and keys whose lines may be shown: they tell of the employer's choices, not of persons. Whatever
// is not among them, misspelt tables of employees too, is blanked.
var open = []string{"product", "quote_date", "start_date", "employer", "payroll", "cover", "absence", "rate", "readings"}

// Place makes a problem that a later check found at a field of a request file. The excerpt shows no wage, name or birth
// date; see to it that the arguments do not either.
func Place(doc *strict.Document, field, id string, args ...string) strict.Problem {
	p := doc.Problem(field, id, args...)
	if !isOpen(field) {
		conceal(&p)
	}
	return p
}

// discreet blanks what problems would show of persons: by the path, or, where a problem has none, by the lines above it.
func discreet(src []byte, problems strict.Problems) strict.Problems {
	var table reader
	for i := range problems {
		p := &problems[i]
		hidden := !isOpen(p.Path)
		// A fault of syntax may name the key before it.
		if p.Path == "" || p.ID == "syntax" {
			hidden = p.Line > 0 && (table.personal(src, p.Line) || p.Path != "" && hidden)
		}
		if hidden {
			conceal(p)
			p.Args = concealArgs(p.ID, p.Args)
		}
	}
	return problems
}

func isOpen(path string) bool {
	first := path
	if i := strings.IndexAny(path, ".["); i >= 0 {
		first = path[:i]
	}
	return path != "employer.name" && slices.Contains(open, strings.ToLower(first))
}

// reader follows which table the lines of a file are in. It goes through them once, as problems come in their order.
type reader struct {
	lines   []string
	read    int
	headed  bool // a header was met; before it a key counts as its own table
	persons bool // the table may be of persons
	name    bool // the last line names the client
}

func (r *reader) personal(src []byte, line int) bool {
	if r.lines == nil || line < r.read {
		*r = reader{lines: strings.Split(string(src), "\n")}
	}
	for r.read < min(line, len(r.lines)) {
		r.take(strings.TrimLeft(r.lines[r.read], "\ufeff \t"))
		r.read++
	}
	return r.persons || r.name
}

func (r *reader) take(line string) {
	header := strings.HasPrefix(line, "[")
	word := firstWord(strings.TrimLeft(line, "[ \t"))
	r.name = word == "name"
	if word == "" || !header && (r.headed || !strings.Contains(line, "=")) {
		return
	}
	r.headed = r.headed || header
	r.persons = !slices.Contains(open, strings.ToLower(word))
}

// firstWord gives the bare key with which a text starts.
func firstWord(text string) string {
	text = strings.TrimLeft(text, `"'`)
	end := strings.IndexFunc(text, func(r rune) bool {
		return r != '_' && r != '-' && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
	if end < 0 {
		return text
	}
	return text[:end]
}

// conceal keeps the key of the source line and blanks what is behind it; a line without a key is blanked as a whole. A
// header of a table holds nothing personal.
func conceal(p *strict.Problem) {
	if p.Line == 0 || isHeader(p.Excerpt) {
		return
	}
	shown := ""
	if i := keyEnd(p.Excerpt); i > 0 {
		shown = p.Excerpt[:i]
	}
	p.Excerpt = shown + blank
	if at := utf8.RuneCountInString(shown) + 1; p.Column >= at {
		p.Column, p.Length = at, 1
	} else {
		p.Length = min(p.Length, at-p.Column)
	}
}

// isHeader recognises [name] and [[name]] with bare keys, and nothing behind them.
func isHeader(line string) bool {
	inner := strings.Trim(line, "[] \t")
	return strings.HasPrefix(strings.TrimSpace(line), "[") && strings.HasSuffix(line, "]") &&
		inner != "" && strings.Trim(inner, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-.") == ""
}

// keyEnd gives the offset of the value in "key = value" when the key is bare, else 0.
func keyEnd(line string) int {
	key, value, found := strings.Cut(line, "=")
	bare := strings.TrimSpace(key)
	if !found || bare == "" || firstWord(bare) != bare {
		return 0
	}
	return len(key) + 1 + len(value) - len(strings.TrimLeft(value, " \t"))
}

// personalArgs gives the argument of a problem that is taken from the value; the others are of the file's form.
var personalArgs = map[string]int{
	"unquoted_number": 1, "bare_float": 1, "out_of_range": 1,
	"amount_form": 0, "hours_form": 0, "date_year": 0,
}

func concealArgs(id string, args []string) []string {
	concealed := slices.Clone(args)
	if id == "syntax" && len(args) > 0 {
		concealed[0] = withoutQuote(args[0])
	}
	if i, found := personalArgs[id]; found && i < len(args) {
		concealed[i] = blank
	}
	return concealed
}

// withoutQuote cuts a message of the TOML library where it begins to repeat the file.
func withoutQuote(message string) string {
	end := len(message)
	for _, mark := range []string{": ", `"`, "but got", "but found"} {
		if i := strings.Index(message, mark); i >= 0 {
			end = min(end, i)
		}
	}
	if end == len(message) {
		return message
	}
	return strings.TrimSpace(message[:end]) + " " + blank
}
