// Package field holds the controls of a page: a line to type an amount, percentage, date or count in, a list to choose
// from, a list to search in, and a list to tick. It knows nothing of insurance: what a control reads, offers and says
// comes from its caller.
//
// Errors come late and forgiveness early: what is typed is judged when the field is left or Enter is pressed, and once
// something is wrong it is judged again at each key.
package field

import (
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
)

// Field is one control.
type Field interface {
	// Key gives the control a key, and tells what became of it.
	Key(tea.KeyMsg) Reply
	// Focus tells the control that the keys are now for it, or no longer; leaving judges what was typed.
	Focus(bool)
	// Submit takes what the control says for an answer; false when it is none, and the control shows why.
	Submit() bool
	// View draws the control in at most height lines of at most width cells.
	View(look Look, width, height int) []string
	// Height is how many lines the control would like to have.
	Height() int
}

// Reply is what became of a key.
type Reply int

// The replies.
const (
	Ignored Reply = iota // the key means nothing here, and the page may use it
	Taken                // the control has used it
	Picked               // the control has used it, and it makes an answer at once
)

// Look holds the styles of the controls.
type Look struct {
	Text, Muted, Cursor, Chosen, Error, Frame, Caret lipgloss.Style
	Plain                                            bool // without colours the caret has to be a sign of its own
}

// The signs; all of them are in WGL4, the set that Windows consoles can show.
const (
	cursorSign   = "►"
	chosenSign   = "●"
	openSign     = "○"
	tickedSign   = "■"
	untickedSign = "□"
	caretAtEnd   = "█"
	caretBetween = "│"
	ellipsis     = "…"
)
