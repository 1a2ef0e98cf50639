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
