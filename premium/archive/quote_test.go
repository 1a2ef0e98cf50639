package archive

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"

	"pgregory.net/rapid"
)

// remake writes the samples of the current schema anew: only while that schema has not been released.
var remake = flag.Bool("remake", false, "write testdata/quotes of the current schema anew")

// quotesFolder holds the samples: a folder per schema, and the tables they were made with. What is released stays for ever.
const quotesFolder = "../../testdata/quotes"

var madeAt = time.Date(2026, 11, 22, 9, 30, 0, 0, time.UTC)

// shippedSources reads the files of an edition from the project's folder.
func shippedSources(t testing.TB, product string, year int) Sources {
	t.Helper()
	var sources Sources
	for i, name := range []string{fmt.Sprintf("%d/%s.toml", year, product), fmt.Sprintf("%d/reference.toml", year), "sectors.toml"} {
		src, err := os.ReadFile(filepath.Join("../../tariffs", name))
		if err != nil {
			t.Fatal(err)
		}
		sources[i] = src
	}
	return sources
}

// made prices a worked case with the shipped tables.
func made(t testing.TB, name string) Made {
	t.Helper()
	src, err := os.ReadFile(quotesFolder + "/requests/" + name + ".toml")
	if err != nil {
		t.Fatal(err)
	}
	draft, _, problems := ReadRequest(name, src)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if draft.Employer.Name == "" {
		draft.Employer.Name = "Bakkerij Łukasz & zn."
	}
	table, err := tariffs.Shipped().For(draft.Product, draft.Start())
	if err != nil {
		t.Fatal(err)
	}
	request, wrong := draft.Request(table)
	if len(wrong) > 0 {
		t.Fatal(wrong)
	}
	quote := premium.Assess(table, request).Quote(request.Cover)
	return Made{Draft: draft, Quote: &quote, Program: "test", At: madeAt,
		Sources: shippedSources(t, draft.Product, draft.Start().Year())}
}

func sample(t testing.TB, name string) *Saved {
	t.Helper()
	saved, err := made(t, name).saved("")
	if err != nil {
		t.Fatal(err)
	}
	return saved
}

// sampleNames are three quotes of different kinds: a staff list with a typed percentage, figures not all known, totals.
var sampleNames = []string{"installer", "market", "totals"}

func encoded(t testing.TB, saved *Saved) []byte {
	t.Helper()
	data, err := saved.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Guards that a quote is read as it was kept, and written to the same bytes again.
func TestQuoteReadsBack(t *testing.T) {
	for _, name := range sampleNames {
		want := sample(t, name)
		data := encoded(t, want)
		got, err := ReadQuote(data)
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, data)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %+v\nwant %+v", name, got, want)
		}
		if !bytes.Equal(encoded(t, got), data) {
			t.Errorf("%s is not written back", name)
		}
		request, err := RequestIn(data)
		if err != nil || !bytes.Equal(request, WriteRequest(want.Draft)) || !IsQuote(data) || IsQuote(request) {
			t.Errorf("%s: request %v\n%s", name, err, request)
		}
	}
}

// Guards the same for any draft and any figures, finished or not.
func TestAnyQuoteReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := anyQuote(t)
		data, err := want.Encode()
		if err != nil {
			t.Fatal(err)
		}
		got, err := ReadQuote(data)
		if err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		again, _ := got.Encode()
		if !bytes.Equal(again, data) || !reflect.DeepEqual(got, want) {
			t.Fatalf("\n got %+v\nwant %+v", got, want)
		}
	})
}

func anyQuote(t *rapid.T) *Saved {
	draft := drafts(t)
	draft.Product = rapid.StringMatching(`[a-z0-9]{1,10}(-[a-z0-9]{1,5})?`).Draw(t, "product")
	draft.QuoteDate = time.Date(rapid.IntRange(1900, 2099).Draw(t, "year"), 2, 28, 0, 0, 0, 0, time.UTC)
	s := &Saved{Program: "1.2.3 (devel)", Made: madeAt.Add(time.Duration(rapid.IntRange(0, 1e6).Draw(t, "made")) * time.Second),
		KeepUntil: RetainUntil(draft.Start()), Version: 1, Product: draft.Product, Edition: draft.Start().Year(),
		Tables: "sha256:" + strings.Repeat("0f", 32), Request: WriteRequest(draft), Draft: draft}
	if rapid.Bool().Draw(t, "edited") {
		s.Version, s.Parent = rapid.IntRange(2, 99).Draw(t, "version"), "2026-11-22-aaaaaaaa"
	}
	if rapid.Bool().Draw(t, "unfinished") {
		s.Step = "cover.term"
		return s
	}
	s.Result = anyResult(t)
	return s
}

func anyResult(t *rapid.T) *Result {
	value := func(name string) string {
		return rapid.SampledFrom([]string{"0.00", "-12.34", "3.20%", "0.407", "7", Unknown, ""}).Draw(t, name)
	}
	lines := func(name string) []ResultLine {
		return list(t, name, func(t *rapid.T, name string) ResultLine {
			id := rapid.SampledFrom([]string{"base_premium", "arbo_fee", "share_year1"}).Draw(t, name)
			return ResultLine{id, value(name), value(name), value(name), "typed"}
		})
	}
	year := func(name string) ResultYear {
		return ResultYear{lines(name), value(name), value(name), value(name), 12, value(name), value(name)}
	}
	return &Result{"typed", "226000.00", value("wage"), 6, value("percentage"), lines("percentage"), year("first"),
		year("following"), value("vat"), [2]string{value("least"), value("most")}}
}

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
