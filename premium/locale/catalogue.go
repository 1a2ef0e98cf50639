package locale

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/shopspring/decimal"
)

// words is a part of the catalogue: per id the Dutch text and the English text, with {0}, {1} … for the arguments.
type words map[string][2]string

// parts lists every part of the catalogue; a new words_*.go registers itself with one line here.
var parts = []words{
	parseWords,
	unitWords,
	noticeWords,
	checkWords,
	findingWords,
	lineWords,
	adviceWords,
	readingWords,
	reportWords,
	adviceCommandWords,
	documentWords,
	pageOneWords,
	fieldWords,
	paperWords,
	glossaryWords,
	conditionWords,
	invalidWords,
	problemWords,
	tableWords,
	tariffWords,
	commandWords,
	screenWords,
	shelfWords,
	noteWords,
	tabWords,
	tabAheadWords,
	guardWords,
	questionWords,
	employerQuestionWords,
	helpWords,
	rateWords,
	exposureWords,
	plainWords,
	staffWords,
	importWords,
	payrollWords,
	payrollCommandWords,
	payrollWorkbookWords,
	payrollTablesWords,
	payrollDeclarationWords,
	outlookWords,
	lookBackWords,
	benefitWords,
	archiveWords,
	portfolioWords,
	diffWords,
	applicationWords,
	officeWords,
}

// catalogue joins the parts on first use, so that a start-up that prints nothing pays nothing.
var catalogue = sync.OnceValue(func() words {
	all := words{}
	for _, part := range parts {
		maps.Copy(all, part)
	}
	return all
})

// Text words the catalogue text of an id, with the arguments in the places {0}, {1} …: strings, ints, decimals, dates,
// or anything with a String method. An unknown id yields "‹id›", and a place without an argument stays as it is, so
// that a test can find both.
func (p *Printer) Text(id string, args ...any) string {
	entry, ok := catalogue()[id]
	if !ok {
		return "‹" + id + "›"
	}
	return p.fill(entry[p.column], args)
}

// Plural words id+".one" when n is one and id otherwise, with n in place {0} and the arguments after it.
func (p *Printer) Plural(id string, n int, args ...any) string {
	if n == 1 && p.Has(id+".one") {
		id += ".one"
	}
	return p.Text(id, append([]any{p.Count(n)}, args...)...)
}

// Fault words a fault of one of the parsers; "" for none.
func (p *Printer) Fault(f *Fault) string {
	if f == nil {
		return ""
	}
	args := make([]any, len(f.Args))
	for i, arg := range f.Args {
		args[i] = arg
	}
	return p.Text(f.ID, args...)
}

// Has tells whether the catalogue holds a text for an id.
func (p *Printer) Has(id string) bool {
	_, ok := catalogue()[id]
	return ok
}

// IDs returns the ids of all texts, sorted.
func IDs() []string { return slices.Sorted(maps.Keys(catalogue())) }

// fill replaces the places in one pass: what an argument brings along is never read as a place itself.
func (p *Printer) fill(text string, args []any) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(text, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		place, rest, closed := strings.Cut(after, "}")
		n, err := strconv.Atoi(place)
		if !closed || err != nil || n < 0 || n >= len(args) {
			b.WriteByte('{')
			text = after
			continue
		}
		b.WriteString(p.argument(args[n]))
		text = rest
	}
}

// argument prints one argument. An int stands as it is, for it may be a year; Count separates thousands.
func (p *Printer) argument(arg any) string {
	switch v := arg.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case decimal.Decimal:
		return p.Number(v)
	case time.Time:
		return p.Date(v)
	default:
		return fmt.Sprint(v)
	}
}
