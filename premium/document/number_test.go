package document_test

import (
	"strings"
	"testing"

	"dekking/premium/document"
	"dekking/premium/locale"
)

// The number of a quote stands in every form of it, so that two papers can be told apart and a client can cite it; a quote
// without one is not handed over.
func TestNumberInEveryForm(t *testing.T) {
	for _, language := range []locale.Language{locale.NL, locale.EN} {
		p, of := locale.For(language), paper(t, installer(), document.Client)
		for _, format := range document.Formats {
			page := written(t, p, of, format)
			if format == "pdf" {
				text, readable := readPDF(t, []byte(page))
				if !readable {
					continue
				}
				page = text
			}
			if !strings.Contains(page, of.Number) {
				t.Errorf("%s, %s: no number", format, language)
			}
		}
	}
	of := paper(t, installer(), document.Client)
	of.Number = ""
	if _, err := document.Write(locale.For(locale.NL), of, "text"); document.Reason(locale.For(locale.NL), err) == "" {
		t.Errorf("written without a number: %v", err)
	}
}

// A calendar that is read twice replaces its events; those of another quote stand beside them.
func TestCalendarNamesTheQuote(t *testing.T) {
	of := paper(t, installer(), document.Client)
	one := written(t, locale.For(locale.NL), of, "ics")
	of.Number = "0000-0001"
	if other := written(t, locale.For(locale.NL), of, "ics"); !strings.Contains(one, "-7k3f-9q2m@dekking") || !strings.Contains(other, "-0000-0001@dekking") {
		t.Error("the events do not carry the number of their quote")
	}
}
