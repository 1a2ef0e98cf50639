package field

// This file lets the controls be used without keys: a conversation line by line puts a whole answer in at once, and asks
// what was wrong with it.

// Words are what an entry has to say for itself.
type Words struct {
	Label, Hint string
	Echo        string // the reading of what is typed; "" when there is none
	Why         string // what is wrong with what is typed; "" when nothing is
	Note        string // what follows from what is typed; "" for nothing
	Optional    bool   // the field may be left empty
}

// SetText replaces what is typed in the field.
func (e *Entry[T]) SetText(text string) { e.line.Set(text) }

// Text is what is typed in the field.
func (e *Entry[T]) Text() string { return e.line.Text() }

// Words gives the label, the hint, and the reading of what is typed or what is wrong with it.
func (e *Entry[T]) Words() Words {
	words := Words{Label: e.Label, Hint: e.Hint, Why: e.printer.Fault(e.fault()), Optional: e.mayBeEmpty()}
	if value, read := e.Value(); read && words.Why == "" {
		words.Echo, words.Note = e.reading.Echo(value), e.Note
	}
	return words
}

// Choose chooses a row, as its digit would; a row that is not there leaves the choice as it is.
func (c *Choice) Choose(i int) {
	if i >= 0 && i < len(c.rows) {
		c.cursor, c.chosen, c.red = i, i, false
	}
}

// Rows are the labels of the list.
func (c *Checks) Rows() []string { return c.rows }

// Only ticks the given rows and no others.
func (c *Checks) Only(rows []int) {
	clear(c.ticked)
	for _, i := range rows {
		c.ticked[i] = true
	}
}

// Find searches for a text, and gives what is found and whether it fits; what does not fit can be chosen instead.
func (s *Search) Find(query string) (found []Found, fits bool) {
	s.line.Set(query)
	s.search()
	return s.found, s.fits
}

// Flag says that the cells of a column are yes or no.
func (t *Table) Flag(column int) bool { return t.columns[column].kind == YesNo }

// Try says what is wrong with a text for a cell; "" when it can be read.
func (t *Table) Try(row, column int, text string) string {
	_, fault := t.columns[column].reads(row, text)
	return t.printer.Fault(fault)
}
