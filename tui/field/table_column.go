package field

import (
	"dekking/premium/locale"
)

// Kind says what the cells of a column hold.
type Kind int

// The kinds.
const (
	Texts Kind = iota
	Numbers
	Dates
	YesNo
)

// Column is one column of a table.
type Column struct {
	Title string
	Hint  string // what to type
	Width int    // cells on the screen
	kind  Kind
	read  func(text string) (echo string, fault *locale.Fault)

	shown bool                                                          // its cells are worked out, not typed
	byrow func(row int, text string) (echo string, fault *locale.Fault) // where the rest of the row matters; else nil
}

// NewShown makes a column of cells that are worked out: the cursor can be there, but there is nothing to type.
func NewShown(title string, width int, kind Kind) Column {
	return Column{Title: title, Width: width, kind: kind, shown: true,
		read: func(string) (string, *locale.Fault) { return "", nil }}
}

// ByRow makes a column whose cells are read with an eye on the rest of the row.
func (c Column) ByRow(read func(row int, text string) (echo string, fault *locale.Fault)) Column {
	c.byrow = read
	return c
}

func (c *Column) byRow() bool { return c.byrow != nil }

// reads reads a text in a row.
func (c *Column) reads(row int, text string) (echo string, fault *locale.Fault) {
	if c.byrow != nil {
		return c.byrow(row, text)
	}
	return c.read(text)
}

// NewColumn makes a column of values that are typed.
func NewColumn[T any](title string, width int, kind Kind, reading Reading[T]) Column {
	return Column{Title: title, Width: width, kind: kind, read: func(text string) (string, *locale.Fault) {
		value, fault := reading.Parse(text)
		if fault != nil {
			return "", fault
		}
		return reading.Echo(value), nil
	}}
}

// NewYesNo makes a column of cells that are switched: the word for yes, or empty.
func NewYesNo(title string, width int) Column {
	return Column{Title: title, Width: width, kind: YesNo, read: func(string) (string, *locale.Fault) { return "", nil }}
}
