package document_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"

	"github.com/charmbracelet/x/exp/golden"
)

// What a client reads, in both languages. After a change on purpose: go test ./premium/document -run Golden -update.
func TestTextGolden(t *testing.T) {
	for name, draft := range every() {
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			t.Run(name+"."+string(language), func(t *testing.T) {
				golden.RequireEqual(t, document.Text(locale.For(language), document.Paper{Quote: quote(t, draft)}))
			})
		}
	}
}

// What another program reads: one golden per worked case, and those with unknowns and ranges.
func TestJSONGolden(t *testing.T) {
	for name, draft := range every() {
		t.Run(name, func(t *testing.T) {
			golden.RequireEqual(t, encoded(t, locale.NL, draft))
		})
	}
}

func encoded(t *testing.T, language locale.Language, d premium.Draft) []byte {
	t.Helper()
	out, err := document.JSON(locale.For(language), paper(t, d, ""))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// The figures worked out by hand stand in testdata/cases; the JSON must hold them all.
func TestJSONHoldsTheWorkedCases(t *testing.T) {
	for name, draft := range map[string]premium.Draft{
		"hairdresser": hairdresser(), "installer": installer(), "beach-restaurant": beachRestaurant(),
	} {
		t.Run(name, func(t *testing.T) {
			source, err := os.ReadFile(filepath.Join("..", "..", "testdata", "cases", name+".want.json"))
			if err != nil {
				t.Fatal(err)
			}
			var want, got any
			if json.Unmarshal(source, &want) != nil || json.Unmarshal(encoded(t, locale.EN, draft), &got) != nil {
				t.Fatal("no JSON")
			}
			for _, difference := range missing("", want, got) {
				t.Error(difference)
			}
		})
	}
}

// missing lists what of want is not in got. Lists must be of one length.
func missing(path string, want, got any) []string {
	switch w := want.(type) {
	case map[string]any:
		g, _ := got.(map[string]any)
		var found []string
		for key, value := range w {
			found = append(found, missing(path+"."+key, value, g[key])...)
		}
		return found
	case []any:
		g, _ := got.([]any)
		if len(g) != len(w) {
			return []string{fmt.Sprintf("%s: %d elements, want %d", path, len(g), len(w))}
		}
		var found []string
		for i := range w {
			found = append(found, missing(fmt.Sprintf("%s[%d]", path, i), w[i], g[i])...)
		}
		return found
	}
	if want != got {
		return []string{fmt.Sprintf("%s: %v, want %v", path, got, want)}
	}
	return nil
}

// A saved quote is compared byte by byte: nothing in it may hang on the order of a map.
func TestJSONIsTheSameEveryTime(t *testing.T) {
	for name, draft := range every() {
		first := encoded(t, locale.NL, draft)
		for range 20 {
			if again := encoded(t, locale.NL, draft); !bytes.Equal(first, again) {
				t.Fatalf("%s: two quotes of one request differ", name)
			}
		}
	}
}

// The keys and their order are a contract with other programs.
func TestJSONKeys(t *testing.T) {
	decoder := json.NewDecoder(bytes.NewReader(encoded(t, locale.NL, installer())))
	var keys []string
	depth, isKey := 0, true
	for {
		token, err := decoder.Token()
		if err != nil {
			break
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		default:
			if key, ok := token.(string); ok && depth == 1 && isKey {
				keys = append(keys, key)
				isKey = false
				continue
			}
		}
		isKey = depth == 1
	}
	want := "[schema product edition quote_date start_date valid_until certainty tables number payroll insured_wage " +
		"insured_employees percentage first_year following_year arbo_vat employees notices program statements]"
	if got := fmt.Sprint(keys); got != want {
		t.Errorf("keys %s\nwant %s", got, want)
	}
}

// A refused request says why, with the field, and problems stand among the notices.
func TestRefusedJSON(t *testing.T) {
	out, err := document.RefusedJSON(locale.For(locale.EN),
		[]premium.Notice{{ID: premium.StartInPast, Severity: premium.Refusal, Field: "start_date",
			Args: []any{day(2023, 1, 1), day(2023, 2, 1)}}},
		[]premium.Problem{{Field: "cover.term", ID: "missing"}})
	if err != nil {
		t.Fatal(err)
	}
	golden.RequireEqual(t, out)
	empty, err := document.RefusedJSON(locale.For(locale.NL), nil, nil)
	if want := "{\n  \"schema\": 1,\n  \"refused\": true,\n  \"notices\": []\n}\n"; err != nil || string(empty) != want {
		t.Errorf("got %q, %v", empty, err)
	}
}
