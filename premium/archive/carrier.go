package archive

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// A quote travels in what is made from it: sealed, in a PDF as an attachment (attachment.go), and in a JSON result as the
// member "saved". So both can be verified and opened again. The tables do not travel along.

// Carry puts a sealed quote into the JSON result that was made from it, an object as document.JSON writes it: as its member
// "saved", before a seal over the whole. The same result and quote give the same bytes.
func Carry(result, quote []byte) []byte {
	text, _ := encode(string(quote)) // as JSON any text can be written
	head := bytes.TrimSuffix(result, []byte("\n}\n"))
	saved := append([]byte(",\n  \"saved\": "), bytes.TrimSpace(text)...)
	return seal(slices.Concat(head, saved, []byte(",\n"+sealHead), []byte(strings.Repeat("0", sealDigits)+sealTail)))
}

// Carrier is what a quote was found in.
type Carrier string

// The carriers. Itself is a quote as it is kept.
const (
	Itself Carrier = "quote"
	PDF    Carrier = "pdf"
	JSON   Carrier = "json"
)

// QuoteIn finds the sealed quote that a file is or carries; nil, and no error, for a file that may be a request. What it
// gives is still to be read. Errors are *QuoteError: there is none in it, or it is not what the file was made from.
func QuoteIn(data []byte) (quote []byte, in Carrier, err error) {
	switch {
	case IsQuote(data):
		return data, Itself, nil
	case bytes.HasPrefix(data, []byte("%PDF-")):
		if quote, found := CarriedBy(data); found && IsQuote(quote) {
			return quote, PDF, nil
		}
		return nil, "", refuse("pdf")
	case bytes.HasPrefix(bytes.TrimLeft(data, "\ufeff \t\r\n"), []byte("{")):
		quote, err := savedIn(data)
		return quote, JSON, err
	}
	return nil, "", nil
}

// resultJSON is a JSON result as far as it has what a quote has too. What is unknown is null there.
type resultJSON struct {
	resultFile
	Percentage struct {
		Value string     `json:"value"`
		Lines []lineFile `json:"lines"`
	} `json:"percentage"`
	ArboFeeRange struct {
		Low  string `json:"low"`
		High string `json:"high"`
	} `json:"arbo_fee_range"`
	Saved string `json:"saved"`
}

// savedIn takes the quote out of a JSON result, when the result is whole and shows the figures of that quote.
func savedIn(data []byte) ([]byte, error) {
	var shown resultJSON
	if json.Unmarshal(data, &shown) != nil || !IsQuote([]byte(shown.Saved)) {
		return nil, refuse("bare")
	}
	if err := sealed(data); err != nil {
		return nil, err
	}
	saved, err := ReadQuote([]byte(shown.Saved))
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(shown.figures(), withoutUnknown(saved.Result.written())) {
		return nil, refuse("shows_others")
	}
	return []byte(shown.Saved), nil
}

// figures are those it shows, as a quote would have them.
func (r *resultJSON) figures() []byte {
	file := r.resultFile
	file.Percentage, file.PercentageLines = r.Percentage.Value, r.Percentage.Lines
	file.ArboFeeRange = [2]string{r.ArboFeeRange.Low, r.ArboFeeRange.High}
	return withoutUnknown(&file)
}

// withoutUnknown writes a result with "" for what is unknown.
func withoutUnknown(file *resultFile) []byte {
	data, _ := encode(file) // strings and numbers
	return bytes.ReplaceAll(data, []byte(`"`+Unknown+`"`), []byte(`""`))
}
