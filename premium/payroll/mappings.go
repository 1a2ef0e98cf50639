package payroll

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
	"golang.org/x/text/unicode/norm"
)

// maxMappingsBytes bounds a file of mappings; hundreds of headings fit.
const maxMappingsBytes = 64 << 10

// maxHeading bounds a heading in runes.
const maxHeading = 80

// Mappings remembers what the user said that columns mean, by the heading of each. It goes to Settings.Columns of the next
// import, and holds nothing of what stands below a header.
type Mappings map[string]Meaning

// Heading makes the key under which a column is remembered: the header as discreet text in small letters, without accents,
// with one blank for every run of blanks and punctuation, and with crosses for numbers of eight digits and more.
func Heading(header string) string {
	var b strings.Builder
	gap, kept := false, 0
	for _, r := range norm.NFD.String(strings.ReplaceAll(Discreet(header), "×", "x")) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			gap = kept > 0
		case kept < maxHeading:
			if gap {
				b.WriteByte(' ')
			}
			b.WriteRune(unicode.ToLower(r))
			gap, kept = false, kept+1
		}
	}
	return crossed(norm.NFC.String(b.String()))
}

// crossed puts crosses for words that are long numbers: a BSN has eight or nine digits.
func crossed(heading string) string {
	words := strings.Fields(heading)
	for i, word := range words {
		if digits := strings.IndexFunc(word, unicode.IsLetter) < 0; digits && len(word) >= 8 {
			words[i] = strings.Repeat("x", len(word))
		}
	}
	return strings.Join(words, " ")
}

// ReadMappings reads what Write wrote. It refuses keys it does not know, meanings that do not exist, and files above
// 64 KiB.
func ReadMappings(src []byte) (Mappings, error) {
	if len(src) > maxMappingsBytes {
		return nil, fmt.Errorf("mappings: more than %d bytes", maxMappingsBytes)
	}
	if !utf8.Valid(src) {
		return nil, fmt.Errorf("mappings: not UTF-8")
	}
	var file struct {
		Columns map[string]string `toml:"columns"`
	}
	meta, err := toml.Decode(string(src), &file)
	if err != nil {
		return nil, fmt.Errorf("mappings: %w", err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("mappings: unknown key %q", Heading(unknown[0].String()))
	}
	return checkMappings(file.Columns)
}

func checkMappings(columns map[string]string) (Mappings, error) {
	m := Mappings{}
	for _, header := range slices.Sorted(maps.Keys(columns)) {
		heading, meaning := Heading(header), Meaning(columns[header])
		if heading == "" || !slices.Contains(knownMeanings, meaning) {
			return nil, fmt.Errorf("mappings: column %q means nothing known", heading)
		}
		if other, twice := m[heading]; twice && other != meaning {
			return nil, fmt.Errorf("mappings: column %q stands there twice", heading)
		}
		m[heading] = meaning
	}
	return m, nil
}

// Write gives the file of the mappings, sorted. Columns without a header are left out: their number says nothing about the
// next table.
func (m Mappings) Write() []byte {
	kept := map[string]Meaning{}
	for _, key := range slices.Sorted(maps.Keys(m)) {
		heading := Heading(key)
		if heading != "" && !strings.HasPrefix(heading, headless) && slices.Contains(knownMeanings, m[key]) {
			kept[heading] = m[key]
		}
	}
	var out bytes.Buffer
	out.WriteString("[columns]\n")
	for _, heading := range slices.Sorted(maps.Keys(kept)) {
		fmt.Fprintf(&out, "\"%s\" = \"%s\"\n", heading, kept[heading])
	}
	return out.Bytes()
}
