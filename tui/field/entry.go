package field

import (
	"strings"
	"time"

	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/shopspring/decimal"
)

// Reading says how an entry turns text into a value, and says a value.
type Reading[T any] struct {
	Parse func(string) (T, *locale.Fault)
	Type  func(T) string // the value as one would type it
	Echo  func(T) string // the value as it was understood, shown under the field; "" for one that needs no echo
}

// Euro reads an amount in cents; the unit, such as "per jaar", follows it in the echo.
func Euro(p *locale.Printer, unit string) Reading[int64] {
	plain := func(cents int64) string {
		return strings.TrimSuffix(p.Amount(cents), p.Amount(0)[1:])
	}
	echo := func(cents int64) string { return strings.TrimSpace(p.Euro(cents) + " " + unit) }
	return Reading[int64]{p.ParseEuro, plain, echo}
}

// Percentage reads a percentage as a fraction.
func Percentage(p *locale.Printer, unit string) Reading[decimal.Decimal] {
	plain := func(d decimal.Decimal) string { return p.Number(d.Shift(2)) }
	echo := func(d decimal.Decimal) string { return strings.TrimSpace(p.Percent(d) + " " + unit) }
	return Reading[decimal.Decimal]{p.ParsePercent, plain, echo}
}

// Date reads a day, as midnight UTC.
func Date(p *locale.Printer) Reading[time.Time] {
	return Reading[time.Time]{p.ParseDate, p.Date, p.LongDate}
}

// Count reads a whole number; said puts it in words.
func Count(p *locale.Printer, said func(int) string) Reading[int] {
	return Reading[int]{p.ParseCount, p.Count, said}
}

// Entry is a field to type one value in.
type Entry[T any] struct {
	Label   string // stands before the field
	Hint    string // shown under the field while it is empty
	Note    string // shown under its reading: what follows from what is typed
	reading Reading[T]
	printer *locale.Printer
	line    Line
	focused bool
	emptyOK func() bool // the field may be left empty now; nil: never
	red     bool        // it has been judged and found wrong, and is judged again at each key
}

// NewEntry makes an empty field.
func NewEntry[T any](p *locale.Printer, reading Reading[T]) *Entry[T] {
	return &Entry[T]{printer: p, reading: reading}
}

// Optional lets the field be left empty; what that means is for the hint to say.
func (e *Entry[T]) Optional() *Entry[T] { return e.OptionalWhile(func() bool { return true }) }

// OptionalWhile lets the field be left empty as long as that holds: until another field needs this one.
func (e *Entry[T]) OptionalWhile(holds func() bool) *Entry[T] {
	e.emptyOK = holds
	return e
}

// Set writes a value into the field, as one would type it.
func (e *Entry[T]) Set(value T) { e.line.Set(e.reading.Type(value)) }

// Remark says under the field what follows from what is typed.
func (e *Entry[T]) Remark(note string) { e.Note = note }

// Clear empties the field.
func (e *Entry[T]) Clear() { e.line.Set(""); e.red = false }

// Empty says that nothing is typed.
func (e *Entry[T]) Empty() bool { return strings.TrimSpace(e.line.Text()) == "" }

// Value is what the field reads; false when it is empty or cannot be read.
func (e *Entry[T]) Value() (T, bool) {
	value, fault := e.reading.Parse(e.line.Text())
	return value, fault == nil
}

// Key edits the field.
func (e *Entry[T]) Key(msg tea.KeyMsg) Reply {
	if e.line.Key(msg) {
		return Taken
	}
	return Ignored
}

// Focus tells whether the keys are for this field; what was typed is judged when it is left.
func (e *Entry[T]) Focus(focused bool) {
	if e.focused && !focused && !e.Empty() {
		e.judge()
	}
	e.focused = focused
}

// Submit judges what was typed.
func (e *Entry[T]) Submit() bool { return e.judge() }

func (e *Entry[T]) judge() bool {
	right := e.fault() == nil
	e.red = !right
	return right
}

func (e *Entry[T]) fault() *locale.Fault {
	if e.Empty() && e.mayBeEmpty() {
		return nil
	}
	_, fault := e.reading.Parse(e.line.Text())
	return fault
}

func (e *Entry[T]) mayBeEmpty() bool { return e.emptyOK != nil && e.emptyOK() }

// Height counts the frame, the label, a line of echo and two of the note.
func (e *Entry[T]) Height() int {
	if e.Note != "" {
		return 7
	}
	return leastFramed
}

// leastFramed is the height below which there is no frame.
const leastFramed = 5

// View draws the field in a frame, or on one line where there is no room for that, with the reading under it.
func (e *Entry[T]) View(look Look, width, height int) []string {
	if height < leastFramed {
		return e.compact(look, width)
	}
	inner := max(1, min(width-4, 34))
	rule := strings.Repeat("─", inner+2)
	side := look.Frame.Render("│")
	lines := []string{
		look.Frame.Render("┌" + rule + "┐"),
		side + " " + e.line.view(look, inner, e.focused) + " " + side,
		look.Frame.Render("└" + rule + "┘"),
	}
	if e.Label != "" {
		lines = append([]string{look.Text.Render(Fit(e.Label, width))}, lines...)
	}
	return append(lines, e.under(look, width)...)
}

func (e *Entry[T]) compact(look Look, width int) []string {
	mark := "  "
	if e.focused {
		mark = cursorSign + " "
	}
	label := e.Label
	if label != "" {
		label += " "
	}
	head := mark + label
	room := max(3, width-lipgloss.Width(head))
	line := look.Text.Render(Fit(head, width)) + e.line.view(look, min(room, 24), e.focused)
	return append([]string{line}, e.under(look, width)...)
}

// under is the remark, and the note once what is typed can be read.
func (e *Entry[T]) under(look Look, width int) []string {
	lines := e.remark(look, width)
	if e.Note == "" || e.fault() != nil {
		return lines
	}
	for _, line := range Wrap(e.Note, width-2) {
		lines = append(lines, "  "+look.Text.Render(line))
	}
	return lines
}

// remark is what stands under the field: what is wrong, how it was read, or the hint.
func (e *Entry[T]) remark(look Look, width int) []string {
	fault := e.fault()
	style, text := look.Muted, e.Hint
	switch value, read := e.Value(); {
	case e.red && fault != nil:
		style, text = look.Error, "! "+e.printer.Fault(fault)
	case read && e.reading.Echo(value) != "":
		text = "= " + e.reading.Echo(value)
	case !e.Empty():
		return []string{""}
	}
	lines := Wrap(text, width-2)
	for i, line := range lines {
		lines[i] = "  " + style.Render(line)
	}
	return lines
}

// Misread says whether what is typed can be no answer, without judging it; nothing is none either, where there must be one.
func (e *Entry[T]) Misread() bool { return e.fault() != nil }

// Right says whether something is typed that could be an answer, without judging it.
func (e *Entry[T]) Right() bool { return !e.Empty() && e.fault() == nil }
