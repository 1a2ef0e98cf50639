package tui

import "strings"

// The letters that are no answers; each works in either language.
const (
	backKey    = "tb" // terug, back
	stopKey    = "s"  // stop; at the end, save
	productKey = "p"
	undoKey    = "z"
	helpKey    = "?"
	wholeKey   = "uw" // uitvoer, whole
	emptyKey   = "-"  // empties an answer that may be left empty
)

// is says whether a line is one of the letters.
func is(line, letters string) bool {
	return len(line) == 1 && strings.Contains(letters, strings.ToLower(line))
}
