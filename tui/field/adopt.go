package field

import "slices"

// This file lets a field take over what is typed and marked in another one of its kind, made for another reader.

// Adopt takes over what is typed.
func (e *Entry[T]) Adopt(old Field) {
	if o, same := old.(*Entry[T]); same {
		e.line, e.red, e.focused = o.line, o.red, o.focused
	}
}

// Adopt takes over the cursor; what is chosen comes with the rows.
func (c *Choice) Adopt(old Field) {
	if o, same := old.(*Choice); same {
		c.cursor, c.chosen, c.red, c.focused = o.cursor, o.chosen, o.red, o.focused
		c.rows = o.rows
	}
}

// Adopt takes over the ticks.
func (c *Checks) Adopt(old Field) {
	if o, same := old.(*Checks); same && len(o.ticked) == len(c.ticked) {
		c.ticked, c.cursor, c.focused = slices.Clone(o.ticked), o.cursor, o.focused
	}
}

// Adopt takes over what is searched for and chosen, with the cursor on what it was on.
func (s *Search) Adopt(old Field) {
	o, same := old.(*Search)
	if !same {
		return
	}
	s.line, s.chosen, s.focused = o.line, o.chosen, o.focused
	s.search()
	if o.cursor < len(o.found) {
		id := o.found[o.cursor].ID
		s.cursor = max(0, slices.IndexFunc(s.found, func(f Found) bool { return f.ID == id }))
	}
}
