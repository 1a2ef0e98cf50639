package archive

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"time"

	"dekking/premium"

	"github.com/shopspring/decimal"
)

// writer puts TOML together: the keys of a table in one column, a blank line between tables.
type writer struct {
	out   bytes.Buffer
	pairs [][2]string
}

func (w *writer) pair(key, value string) { w.pairs = append(w.pairs, [2]string{key, value}) }

// section writes a table, unless nothing is in it.
func (w *writer) section(header string, fill func()) {
	w.flush()
	fill()
	if len(w.pairs) > 0 {
		w.head(header)
		w.flush()
	}
}

// element writes a table of a list, even with nothing in it: it counts.
func (w *writer) element(header string, fill func()) {
	w.flush()
	w.head(header)
	fill()
	w.flush()
}

func (w *writer) head(header string) {
	if w.out.Len() > 0 {
		w.out.WriteByte('\n')
	}
	w.out.WriteString(header + "\n")
}

func (w *writer) flush() {
	width := 0
	for _, pair := range w.pairs {
		width = max(width, len(pair[0]))
	}
	for _, pair := range w.pairs {
		fmt.Fprintf(&w.out, "%-*s = %s\n", width, pair[0], pair[1])
	}
	w.pairs = nil
}

func (w *writer) text(key, text string) {
	if text != "" {
		w.pair(key, quote(text))
	}
}

func (w *writer) date(key string, date time.Time) {
	if !date.IsZero() {
		w.pair(key, date.Format(time.DateOnly))
	}
}

func (w *writer) flag(key string, set bool) {
	if set {
		w.pair(key, "true")
	}
}

func (w *writer) money(key string, amount *premium.Money) {
	if amount != nil {
		w.pair(key, quote(amount.Plain()))
	}
}

func (w *writer) count(key string, n *int) {
	if n != nil {
		w.pair(key, strconv.Itoa(*n))
	}
}

func (w *writer) percent(key string, fraction *decimal.Decimal) {
	if fraction != nil {
		w.pair(key, quote(percent(*fraction)))
	}
}

// percent writes a fraction as a percentage with the decimals it holds: 0.0320 is "3.20%".
func percent(fraction decimal.Decimal) string { return plain(fraction.Shift(2)) + "%" }

// plain writes a number with the decimals it holds; decimal's own String drops zeros at the end.
func plain(number decimal.Decimal) string { return number.StringFixed(max(0, -number.Exponent())) }

// escapes are made once: a long staff list quotes tens of thousands of strings.
var escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`)

// quote writes a TOML string. What a terminal could obey was taken out of names; choices and ids hold none.
func quote(text string) string { return `"` + escapes.Replace(text) + `"` }

// key writes a bare key where that will do.
func key(id string) string {
	if id != "" && strings.Trim(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") == "" {
		return id
	}
	return quote(id)
}
