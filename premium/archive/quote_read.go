package archive

import (
	"bytes"
	"encoding/json"
	"strconv"
	"time"
	"unicode/utf8"
)

// ReadQuote reads a saved quote. It takes only what Encode writes, or wrote in an older version of the program: anything
// unknown, double, behind the end, or changed by one byte is refused with a *QuoteError.
func ReadQuote(data []byte) (*Saved, error) { return ladder.read(data) }

// IsQuote tells whether a file means to be a saved quote, sound or not; a request file never does.
func IsQuote(data []byte) bool {
	head := bytes.TrimLeft(data[:min(len(data), 200)], "\ufeff \t\r\n")
	return bytes.HasPrefix(head, []byte("{")) && bytes.Contains(head, []byte(`"`+quoteFormat+`"`))
}

// decodeQuote reads a file of the current schema of which the seal is sound.
func decodeQuote(data []byte) (*Saved, error) {
	var file quoteFile
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return nil, refuse("form")
	}
	saved, err := file.saved()
	if err != nil {
		return nil, err
	}
	// There is one way to write a quote: blanks, other escapes and other notations of a date are changes too.
	again, err := saved.Encode()
	if err != nil || !bytes.Equal(again, data) {
		return nil, refuse("form")
	}
	return saved, nil
}

// saved checks what stands in the file, and that the parts agree.
func (f *quoteFile) saved() (*Saved, error) {
	s := &Saved{Program: f.Program, Version: f.Version, Parent: f.Parent, Step: f.Step, Product: f.Product,
		Edition: f.Edition, Tables: f.Tables, Request: []byte(f.Request)}
	var fault bool
	s.Made, fault = dateIn(time.RFC3339, f.Made, fault)
	s.KeepUntil, fault = dateIn(time.DateOnly, f.KeepUntil, fault)
	s.Made = s.Made.UTC()
	if fault || !f.formed() {
		return nil, refuse("value")
	}
	draft, _, problems := ReadRequest("", s.Request)
	// What is not finished may not be a request yet; nothing is lost when the draft makes the same file.
	if len(problems) > 0 && (s.Step == "" || !bytes.Equal(WriteRequest(draft), s.Request)) {
		return nil, refuse("request")
	}
	s.Draft = draft
	if draft.Product != f.Product || draft.QuoteDate.Format(time.DateOnly) != f.QuoteDate ||
		draft.Start().Format(time.DateOnly) != f.StartDate || draft.Start().Year() != f.Edition {
		return nil, refuse("disagrees")
	}
	var err error
	s.Result, err = f.Result.read()
	return s, err
}

// formed holds what the file says against the forms. An unfinished quote has a step and no result; any other has a result.
func (f *quoteFile) formed() bool {
	parented := f.Parent == "" && f.Version == 1 || nameForm.MatchString(f.Parent) && f.Version > 1
	return f.Format == quoteFormat && programForm.MatchString(f.Program) && stepForm.MatchString(f.Step) &&
		productForm.MatchString(f.Product) && fingerprintForm.MatchString(f.Tables) && parented &&
		(f.Result == nil) == (f.Step != "")
}

// dateIn reads a date in its one notation; fault stays true once it is.
func dateIn(layout, text string, fault bool) (time.Time, bool) {
	date, err := time.Parse(layout, text)
	sound := err == nil && date.Format(layout) == text && date.Year() >= firstYear && date.Year() <= lastYear+yearsKept
	return date, fault || !sound
}

// encode writes a value as all files of ours are: two-space indents, a final newline, and <, > and & as they are.
func encode(value any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(value)
	return b.Bytes(), err
}

// headOf tells which schema a file is of, by its first lines; those stay as they are in every schema to come.
func headOf(data []byte) (schema int, isQuote bool) {
	match := headForm.FindSubmatch(data[:min(len(data), 200)])
	if match == nil {
		return 0, false
	}
	schema, err := strconv.Atoi(string(match[1]))
	return schema, err == nil
}

// sound is what holds in every schema: bounded, in UTF-8, sealed, and no key twice.
func sound(data []byte) error {
	switch {
	case len(data) > MaxQuote:
		return refuse("too_large", "8")
	case !utf8.Valid(data):
		return refuse("encoding")
	}
	if err := sealed(data); err != nil {
		return err
	}
	return onlyOnce(data)
}
