package archive

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"dekking/premium/locale"
)

// kindOf is the kind of a *QuoteError; "" for none.
func kindOf(err error) string {
	var refused *QuoteError
	if errors.As(err, &refused) {
		return refused.Kind
	}
	return ""
}

// Guards that no quote that was cut anywhere is accepted, nor one with any byte changed in any of a few ways.
func TestEveryByteCutAndFlipped(t *testing.T) {
	flips := []byte{0x01, 0x20, 0x80, 0xff}
	if testing.Short() {
		flips = flips[:1]
	}
	for _, name := range sampleNames {
		data := encoded(t, sample(t, name))
		for i := range data {
			if _, err := ReadQuote(data[:i]); kindOf(err) == "" {
				t.Fatalf("%s cut at %d: %v", name, i, err)
			}
			for _, flip := range flips {
				changed := bytes.Clone(data)
				changed[i] ^= flip
				if _, err := ReadQuote(changed); kindOf(err) == "" {
					t.Fatalf("%s, byte %d ^ %#x: %v", name, i, flip, err)
				}
			}
		}
	}
}

// Guards the same of quotes that were changed and sealed anew: never a panic, what is taken is written as it is, and
// recomputing finds every change of a figure.
func TestEveryByteFlippedAndSealed(t *testing.T) {
	m, want := made(t, "installer"), sample(t, "installer")
	data := encoded(t, want)
	taken := 0
	for i := range data[:len(data)-len(sealTail)-sealDigits] {
		for _, flip := range []byte{0x01, 0x04} {
			changed := bytes.Clone(data)
			changed[i] ^= flip
			changed = seal(changed)
			saved, err := ReadQuote(changed)
			if err != nil {
				continue
			}
			if taken++; !bytes.Equal(encoded(t, saved), changed) {
				t.Fatalf("byte %d is read as another quote", i)
			}
			again := Recompute(saved, m.Quote.Staff.Table)
			if again.Result != nil && Equal(saved.Result, again.Result) && !Equal(saved.Result, want.Result) {
				t.Fatalf("byte %d ^ %#x: another premium that recomputing does not find", i, flip)
			}
		}
	}
	t.Logf("%d of %d taken: recomputing is for those", taken, 2*len(data))
}

// Guards what is refused although the seal is right, so by somebody who made a seal: each in its own words.
func TestStrictQuotes(t *testing.T) {
	sound := string(encoded(t, sample(t, "installer")))
	for name, c := range map[string]struct{ old, new, kind string }{
		"unknown field":       {`  "version": 1,`, "  \"version\": 1,\n  \"vershun\": 1,", "form"},
		"unknown field deep":  {`"id": "base_premium",`, `"id": "base_premium", "x": 1,`, "form"},
		"twice":               {`  "version": 1,`, "  \"version\": 1,\n  \"version\": 1,", "twice"},
		"twice in capitals":   {`  "version": 1,`, "  \"version\": 1,\n  \"VERSION\": 1,", "twice"},
		"twice, long s":       {`  "version": 1,`, "  \"version\": 1,\n  \"ver\u017fion\": 1,", "twice"},
		"twice deep":          {`"payroll": "`, `"certainty": "typed", "payroll": "`, "twice"},
		"capitals":            {`"version": 1`, `"Version": 1`, "form"},
		"blanks":              {`"version": 1`, `"version":  1`, "form"},
		"escaped":             {`"product": "sazas"`, `"product": "\u0073azas"`, "form"},
		"missing":             {"  \"version\": 1,\n", "", "value"},
		"null":                {`"version": 1`, `"version": null`, "value"},
		"wrong type":          {`"version": 1`, `"version": "1"`, "form"},
		"float":               {`"version": 1`, `"version": 1.0`, "form"},
		"version 0":           {`"version": 1`, `"version": 0`, "value"},
		"version 2":           {`"version": 1`, `"version": 2`, "value"},
		"parent":              {`"parent": ""`, `"parent": "../x"`, "value"},
		"date":                {`"keep_until": "2025-12-15"`, `"keep_until": "2025-02-30"`, "value"},
		"zone":                {`09:30:00Z`, `09:30:00+00:00`, "value"},
		"other quote date":    {`"quote_date": "2023-10-15"`, `"quote_date": "2023-10-16"`, "disagrees"},
		"other product":       {`"product": "sazas"`, `"product": "markt"`, "disagrees"},
		"request":             {`[cover]`, `[kover]`, "request"},
		"amount":              {`"total": "9967.83"`, `"total": "9.967,83"`, "value"},
		"escape in amount":    {`"total": "9967.83"`, `"total": "\u001b[2J"`, "value"},
		"line id":             {`"id": "base_premium"`, `"id": "Base"`, "value"},
		"unfinished and not":  {`"step": ""`, `"step": "cover"`, "value"},
		"no program":          {`"program": "test"`, `"program": "\u202e"`, "value"},
		"object for a string": {`"program": "test"`, `"program": {"a": [[1]]}`, "form"},
		"deep":                {`"program": "test"`, `"program": ` + strings.Repeat("[", 40) + strings.Repeat("]", 40), "form"},
	} {
		if strings.Count(sound, c.old) < 1 {
			t.Fatalf("%s: %q is not there", name, c.old)
		}
		changed := seal([]byte(strings.Replace(sound, c.old, c.new, 1)))
		if _, err := ReadQuote(changed); kindOf(err) != c.kind {
			t.Errorf("%s: %v, want %s", name, err, c.kind)
		}
	}
}

// Guards what is no quote, or not one of today.
func TestNotAQuote(t *testing.T) {
	sound := encoded(t, sample(t, "installer"))
	newer := bytes.Replace(sound, []byte(`"schema": 1`), []byte(`"schema": 2`), 1)
	for name, c := range map[string]struct {
		data []byte
		kind string
	}{
		"empty":        {nil, "not_a_quote"},
		"request":      {[]byte("product = \"sazas\"\n"), "not_a_quote"},
		"quote output": {[]byte("{\n  \"schema\": 1,\n  \"product\": \"sazas\"\n}\n"), "not_a_quote"},
		"list":         {[]byte("[]"), "not_a_quote"},
		"schema 0":     {bytes.Replace(sound, []byte(`"schema": 1`), []byte(`"schema": 0`), 1), "not_a_quote"},
		"newer":        {newer, "newer_schema"},
		"newer sealed": {seal(newer), "newer_schema"},
		"laid out":     {bytes.ReplaceAll(sound, []byte("\n"), []byte("\r\n")), "form"},
		"mark":         {append([]byte("\ufeff"), sound...), "form"},
		"behind":       {append(bytes.Clone(sound), "{}\n"...), "cut"},
		"two":          {append(bytes.Clone(sound), sound...), "seal"},
		"no UTF-8":     {bytes.Replace(sound, []byte("test"), []byte("t\xffst"), 1), "encoding"},
		"large":        {append(bytes.Clone(sound), bytes.Repeat([]byte(" "), MaxQuote)...), "too_large"},
	} {
		_, err := ReadQuote(c.data)
		if kindOf(err) != c.kind {
			t.Errorf("%s: %v, want %s", name, err, c.kind)
		}
		if c.kind == "newer_schema" && !strings.Contains(err.(*QuoteError).Text(locale.For(locale.NL)), "schema 2") {
			t.Errorf("%s does not say which: %s", name, err.(*QuoteError).Text(locale.For(locale.NL)))
		}
	}
}

// Guards that what a quote says never stands in an error.
func TestNothingPersonalInQuoteErrors(t *testing.T) {
	sound := string(encoded(t, sample(t, "installer")))
	for _, change := range [][2]string{{`wage  = \"52000\"`, `wage  = 52000`}, {"Bakkerij", "Bakkerij\\u0001"}, {`"version": 1`, `"version": {}`}} {
		changed := strings.Replace(sound, change[0], change[1], 1)
		if changed == sound {
			t.Fatalf("%q is not there", change[0])
		}
		_, err := ReadQuote(seal([]byte(changed)))
		if told := fmt.Sprint(err); kindOf(err) == "" || strings.Contains(told, "52000") || strings.Contains(told, "Bakkerij") {
			t.Errorf("%q: %v", change, err)
		}
	}
}
