package archive

import (
	"time"

	"dekking/premium"
	"dekking/premium/locale"
)

// Saved is a quote as it is kept (offerte): what was asked, with which tables, and what came out. It is never changed: an
// edit makes a new version that names its parent.
//
// The file is JSON of one form only, byte by byte: "format" and "schema" first, a seal over everything before it last.
// Whatever is not of that form is refused (quote_read.go).
type Saved struct {
	Program   string        // version of the program that made it
	Made      time.Time     // when, UTC in whole seconds
	KeepUntil time.Time     // last day it may be kept: it holds wages and birth dates
	Version   int           // 1, and one more than that of the parent
	Parent    string        // name on the shelf of the quote it was edited from; "" for none
	Step      string        // id of the question at which one stopped; "" for a finished quote
	Product   string        // as in the draft
	Edition   int           // year of the tables
	Tables    string        // their fingerprint
	Request   []byte        // as a request file
	Draft     premium.Draft // what the request says
	Result    *Result       // nil for one that was not finished
}

// Client is the name of the client, fit to be shown; "" when none was given.
func (s *Saved) Client() string { return name(s.Draft.Employer.Name) }

// MadeOn is the day on which the quote was made, by the clock of the machine that shows it. What a document carries knows the
// day only (Sealed with the quote date): that is the same everywhere.
func (s *Saved) MadeOn() time.Time {
	if s.Made.Equal(s.Draft.QuoteDate) {
		return s.Made
	}
	return s.Made.Local()
}

const (
	quoteFormat = "dekking-quote"
	// MaxQuote is the largest file of a quote, in bytes.
	MaxQuote = 8 << 20
	// yearsKept is how long after the start date a quote is kept when nobody says otherwise.
	yearsKept = 2
)

// RetainUntil is the last day a quote is kept by default: two years after the insurance starts, or after it was made where
// that is later.
func RetainUntil(start, made time.Time) time.Time {
	if day := made.UTC().Truncate(24 * time.Hour); day.After(start) {
		start = day
	}
	return start.AddDate(yearsKept, 0, 0)
}

// QuoteError says why a file is no quote, or not one that can be trusted. Kind is worded as "archive.error.<kind>"; the
// arguments hold nothing of what the quote says.
type QuoteError struct {
	Kind string
	Args []string
}

// Error is the fallback for readers without a locale.
func (e *QuoteError) Error() string {
	text := "saved quote: " + e.Kind
	for _, arg := range e.Args {
		text += " " + arg
	}
	return text
}

// Text words the error for the reader.
func (e *QuoteError) Text(p *locale.Printer) string {
	args := make([]any, len(e.Args))
	for i, arg := range e.Args {
		args[i] = arg
	}
	return p.Text("archive.error."+e.Kind, args...)
}

// longestArg is no shorter than a path can be: one that is cut leads nowhere.
const longestArg = 4096

func refuse(kind string, args ...string) *QuoteError {
	for i, arg := range args {
		args[i] = locale.Clean(arg, longestArg)
	}
	return &QuoteError{Kind: kind, Args: args}
}

// quoteFile is a quote as written, schema 1. The order of its fields is that of the file.
type quoteFile struct {
	Format    string      `json:"format"`
	Schema    int         `json:"schema"`
	Program   string      `json:"program"`
	Made      string      `json:"made"`
	KeepUntil string      `json:"keep_until"`
	Version   int         `json:"version"`
	Parent    string      `json:"parent"`
	Step      string      `json:"step"`
	Product   string      `json:"product"`
	Edition   int         `json:"edition"`
	QuoteDate string      `json:"quote_date"`
	StartDate string      `json:"start_date"`
	Tables    string      `json:"tables"`
	Request   string      `json:"request"`
	Result    *resultFile `json:"result"`
	Seal      string      `json:"seal"`
}

// The forms of what is not free text. They are strict, so that nothing of a file can surprise who lists it.
var (
	programForm     = lazily(`^[0-9A-Za-z.+()/_ -]{0,100}$`)
	stepForm        = lazily(`^([a-z0-9][a-z0-9._-]{0,63})?$`)
	productForm     = lazily(`^[a-z0-9]+([-_][a-z0-9]+)*$`)
	fingerprintForm = lazily(`^sha256:[0-9a-f]{64}$`)
)

// written is the quote in the notation of its file, without seal.
func (s *Saved) written() *quoteFile {
	return &quoteFile{
		Format: quoteFormat, Schema: ladder.current(), Program: s.Program, Made: s.Made.UTC().Format(time.RFC3339),
		KeepUntil: s.KeepUntil.Format(time.DateOnly), Version: s.Version, Parent: s.Parent, Step: s.Step,
		Product: s.Product, Edition: s.Edition,
		QuoteDate: s.Draft.QuoteDate.Format(time.DateOnly), StartDate: s.Draft.Start().Format(time.DateOnly),
		Tables: s.Tables, Request: string(s.Request), Result: s.Result.written(), Seal: noSeal,
	}
}

// Encode writes a quote. The same quote gives the same bytes on every machine.
func (s *Saved) Encode() ([]byte, error) {
	data, err := encode(s.written())
	if err != nil {
		return nil, err
	}
	data = seal(data)
	if len(data) > MaxQuote {
		return nil, refuse("too_large", "8")
	}
	return data, nil
}
