package document

import "strings"

// This file puts the number of a quote where it can be cited from.

// called is the number of the quote; "" when it has none.
func (c composer) called() string { return clip(c.paper.Number, labelRunes) }

// number begins the facts of a page with the number of the quote.
func (c composer) number() facts {
	if c.called() == "" {
		return facts{}
	}
	return facts{{c.Text("number"), c.called()}}
}

// suffix tells the events of one quote from those of another.
func (cal *calendar) suffix() string {
	if cal.called() == "" {
		return ""
	}
	return "-" + strings.ToLower(cal.called())
}

// noteEnd closes a covering note: by which number to ask about it, and who sends it.
func (c composer) noteEnd() []string {
	var told []string
	if number := c.called(); number != "" {
		told = append(told, c.Text("note.number", number))
	}
	return append(told, strings.Join(append([]string{c.Text("note.regards")}, c.signature()...), "\n"))
}
