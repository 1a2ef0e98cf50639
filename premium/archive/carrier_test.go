package archive

import (
	"bytes"
	"strings"
	"testing"

	"dekking/premium/document"
	"dekking/premium/locale"
)

// result is a JSON result that carries its quote.
func result(t *testing.T, name string, language locale.Language) (data, quote []byte) {
	t.Helper()
	quote = encoded(t, sample(t, name))
	shown, err := document.JSON(locale.For(language), document.Paper{Quote: made(t, name).Quote})
	if err != nil {
		t.Fatal(err)
	}
	return Carry(shown, quote), quote
}

// Guards that a JSON result gives back the quote it was made from, byte for byte, whatever is unknown in it and in whatever
// language it is; and that it is a document with the same keys as before, in the same order, and two more.
func TestCarriedInJSON(t *testing.T) {
	for _, name := range sampleNames {
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			data, quote := result(t, name, language)
			got, in, err := QuoteIn(data)
			if err != nil || in != JSON || !bytes.Equal(got, quote) {
				t.Errorf("%s: in %q, %v", name, in, err)
			}
			shown, _ := document.JSON(locale.For(language), document.Paper{Quote: made(t, name).Quote})
			if head := strings.TrimSuffix(string(shown), "\n}\n"); !strings.HasPrefix(string(data), head+",\n  \"saved\": \"") {
				t.Errorf("%s: the result itself is another", name)
			}
			if m, err := membersOf(data); err != nil || !bytes.Equal(m.encode(), data) || onlyOnce(data) != nil {
				t.Errorf("%s: not written as JSON of ours is: %v", name, err)
			}
		}
	}
}

// Guards that a JSON result that was cut, or changed in any byte, gives no quote; nor one in which figures were changed on
// purpose and sealed anew, nor one without a quote.
func TestChangedJSON(t *testing.T) {
	data, quote := result(t, "installer", locale.NL)
	for i := range data {
		changed := bytes.Clone(data)
		changed[i] ^= 0x01
		for _, hostile := range [][]byte{changed, data[:i]} {
			if got, _, err := QuoteIn(hostile); got != nil || err == nil && i > 0 && hostile[0] == '{' {
				t.Fatalf("byte %d: %v", i, err)
			}
		}
	}
	for name, c := range map[string]struct{ old, new, kind string }{
		"total":      {`"total": "9967.83"`, `"total": "9967.82"`, "shows_others"},
		"percentage": {`"value": "3.20%"`, `"value": "3.10%"`, "shows_others"},
		"certainty":  {`"certainty": "typed"`, `"certainty": "published"`, "shows_others"},
		"a line":     {`"id": "settlement"`, `"id": "settlements"`, "shows_others"},
		"the quote":  {`\"total\": \"9967.83\"`, `\"total\": \"9967.82\"`, "seal"},
		"no quote":   {`"saved": "{`, `"other": "{`, "bare"},
		"no JSON":    {`"schema": 1,`, `"schema": 1`, "bare"},
	} {
		if strings.Count(string(data), c.old) < 1 {
			t.Fatalf("%s: %q is not there", name, c.old)
		}
		if _, _, err := QuoteIn(seal([]byte(strings.Replace(string(data), c.old, c.new, 1)))); kindOf(err) != c.kind {
			t.Errorf("%s: %v, want %s", name, err, c.kind)
		}
	}
	for name, c := range map[string]struct {
		data []byte
		in   Carrier
		kind string
	}{
		"a quote":     {quote, Itself, ""},
		"a request":   {[]byte("product = \"sazas\"\n"), "", ""},
		"nothing":     {nil, "", ""},
		"other JSON":  {[]byte("{}"), JSON, "bare"},
		"half a JSON": {[]byte(" {"), JSON, "bare"},
		"deep":        {[]byte(strings.Repeat("{\"a\":", 1<<20)), JSON, "bare"},
		"a PDF":       {[]byte("%PDF-1.7\n"), "", "pdf"},
	} {
		if _, in, err := QuoteIn(c.data); in != c.in || kindOf(err) != c.kind {
			t.Errorf("%s: in %q, %v", name, in, err)
		}
	}
}
