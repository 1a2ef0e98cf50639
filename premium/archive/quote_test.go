package archive

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"pgregory.net/rapid"
)

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
	return Made{KeepUntil: RetainUntil(draft.Start(), draft.Start()), Draft: draft, Quote: &quote, Program: "test", At: madeAt,
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
		if !bytes.Equal(got.Request, WriteRequest(want.Draft)) || !IsQuote(data) || IsQuote(got.Request) {
			t.Errorf("%s: request\n%s", name, got.Request)
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
		KeepUntil: RetainUntil(draft.Start(), madeAt), Version: 1, Product: draft.Product, Edition: draft.Start().Year(),
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
