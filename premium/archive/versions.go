package archive

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"strconv"
	"strings"

	"dekking/premium/locale"
)

// A quote is kept for years, and read by every later version of the program. When the file changes:
//
//  1. append a step to ladder.steps that turns the members of schema n into those of n+1, and change quoteFile;
//  2. keep the samples in testdata/quotes/vN as they are, and add those of the new schema, with -remake, and when it is
//     released to testdata/quotes/released.sha256;
//  3. a step never touches an amount: a test compares the result before and after.
//
// The seal is checked on the bytes as they were; what a step makes is sealed anew, in memory.
var ladder = versions{lowest: 1}

// versions are the schemas that can be read, from the lowest up.
type versions struct {
	lowest int
	steps  []func(*members) error // steps[i] leads from schema lowest+i to the next
}

func (v *versions) current() int { return v.lowest + len(v.steps) }

var headForm = lazily(`^\{\n  "format": "` + quoteFormat + `",\n  "schema": (\d{1,9}),\n`)

// read reads a quote of any schema up to the current one.
func (v *versions) read(data []byte) (*Saved, error) {
	schema, isQuote := headOf(data)
	switch {
	case !isQuote && IsQuote(data):
		return nil, refuse("form")
	case !isQuote || schema < v.lowest:
		return nil, refuse("not_a_quote")
	case schema > v.current():
		return nil, refuse("newer_schema", strconv.Itoa(schema), strconv.Itoa(v.current()))
	}
	if err := sound(data); err != nil {
		return nil, err
	}
	data, err := v.migrate(data, schema)
	if err != nil {
		return nil, err
	}
	// The seal is over the bytes, and decoding compares them with those it would write.
	return decodeQuote(data)
}

// migrate turns a sound file of an older schema into one of the current; one of the current stays as it is.
func (v *versions) migrate(data []byte, schema int) ([]byte, error) {
	if schema == v.current() {
		return data, nil
	}
	m, err := membersOf(data)
	if err != nil {
		return nil, err
	}
	for _, step := range v.steps[schema-v.lowest:] {
		if err := step(m); err != nil {
			return nil, refuse("form")
		}
	}
	m.set("schema", v.current())
	return seal(m.encode()), nil
}

// members are the top members of a file in their order, the values as written.
type members struct{ list []member }

type member struct {
	key   string
	value json.RawMessage
}

func membersOf(data []byte) (*members, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	m := &members{}
	if _, err := decoder.Token(); err != nil {
		return nil, refuse("form")
	}
	for decoder.More() {
		key, err := decoder.Token()
		text, isText := key.(string)
		var value json.RawMessage
		if err != nil || !isText || decoder.Decode(&value) != nil {
			return nil, refuse("form")
		}
		m.list = append(m.list, member{text, value})
	}
	return m, nil
}

// place is where a member stands; -1 for none.
func (m *members) place(key string) int {
	return slices.IndexFunc(m.list, func(one member) bool { return one.key == key })
}

// set gives a member a value; a new one comes before the seal.
func (m *members) set(key string, value any) {
	raw, err := encode(value)
	if err != nil {
		panic(err) // a mistake of the program: steps set plain values
	}
	raw = bytes.TrimSpace(raw)
	if i := m.place(key); i >= 0 {
		m.list[i].value = raw
		return
	}
	m.list = slices.Insert(m.list, max(0, len(m.list)-1), member{key, raw})
}

// encode writes the members as encode writes a struct with them.
func (m *members) encode() []byte {
	var b bytes.Buffer
	b.WriteString("{")
	for i, one := range m.list {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n  " + strconv.Quote(one.key) + ": ")
		b.Write(one.value)
	}
	b.WriteString("\n}\n")
	return b.Bytes()
}

// maxDepth is deeper than any file of ours.
const maxDepth = 16

// onlyOnce refuses a key that stands twice in one object, in whatever case, and anything behind the end: a reader could
// take one and another reader the other.
func onlyOnce(data []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	if err := uniqueKeys(decoder, 0); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return refuse("form")
	}
	return nil
}

// uniqueKeys goes through one value.
func uniqueKeys(decoder *json.Decoder, depth int) error {
	token, err := decoder.Token()
	delimiter, opens := token.(json.Delim)
	switch {
	case err != nil || depth > maxDepth:
		return refuse("form")
	case !opens:
		return nil
	}
	met := map[string]bool{}
	for decoder.More() {
		if delimiter == '{' {
			key, err := decoder.Token()
			text, _ := key.(string)
			if err != nil {
				return refuse("form")
			}
			folded := strings.ToLower(strings.ToUpper(text)) // both: ſ and s are one letter to a JSON reader
			if met[folded] {
				return refuse("twice", locale.Clean(text, maxName))
			}
			met[folded] = true
		}
		if err := uniqueKeys(decoder, depth+1); err != nil {
			return err
		}
	}
	if _, err := decoder.Token(); err != nil {
		return refuse("form")
	}
	return nil
}
